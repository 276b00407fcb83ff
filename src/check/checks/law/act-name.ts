/** The name of an Act with a word crossed, missing, added or misspelled. */
import type { Act } from '../../facts/facts.ts'
import { before, citedIn, titleWords } from '../../facts/known-acts.ts'
import type { Check } from '../../check.ts'
import { actsIn } from '../../mentions/enactments.ts'
import { remember } from '../../mentions/remember.ts'
import { distance } from './distance.ts'

export const actName: Check = {
  id: 'act-name',
  family: 'law',
  severity: 'warning',
  says: 'An Act under a name that is not quite its own',
  *look({ blocks }, _, facts) {
    const known = citedIn(facts)
    for (const block of blocks)
      for (const { text, start, year, kind, words } of actsIn(block.text)) {
        if (
          kind !== 'Act' ||
          known(block.text).some(one => one.mention.start === start && (one.whole || one.meant.length > 0))
        )
          continue
        const from = words.findLastIndex(word => before.test(word.text)) + 1
        const rest = words.slice(from)
        const found = nearest(
          rest.map(word => word.text),
          facts.acts,
          year,
        )
        if (!found) continue
        const at = rest[found.from]?.start ?? start
        const quote = block.text.slice(at, start + text.length)
        // Its first words may stand on the page before.
        if (at === 0 && quote[0] !== found.act.title[0]) continue
        const name = year === null ? found.act.title : `${found.act.title} ${found.act.year}`
        yield {
          at: { block, quote },
          says: `This says “${quote}”, and the Act is the ${name}`,
          evidence: [{ file: found.act.source, line: null, quote: `${found.act.title} ${found.act.year}` }],
          mend: name,
          same: quote.toLowerCase(),
        }
      }
  },
}

const wordsOf = remember(titleWords)

/** `from`: the first of the words that is of the title. Without a year only a word misspelled or crossed is sure enough. */
function nearest(
  words: readonly string[],
  acts: readonly Act[],
  year: number | null,
): { act: Act; from: number } | null {
  for (const from of words.keys()) {
    const said = titleWords(
      words
        .slice(from)
        .filter(word => !/^\([A-Z&]+\)$/.test(word))
        .join(' '),
    )
    const added = words.slice(from).filter(word => word.startsWith('(')).length
    const act = acts.find(one => {
      if (year !== null && one.year !== year) return false
      const title = wordsOf(one.title).slice(0, -1)
      return isNear(said, title, year !== null && added === 0)
    })
    if (act) return { act, from }
  }
  return null
}

function isNear(said: readonly string[], title: readonly string[], dated: boolean): boolean {
  if (Math.abs(said.length - title.length) > 1) return false
  const extra = without(said, title)
  const missing = without(title, said)
  if (extra.length === 0 && missing.length === 0) return title.length > 1 && said.join() !== title.join()
  const [word = ''] = extra
  const [meant = ''] = missing
  if (extra.length === 1 && missing.length === 1 && said.length === title.length) {
    if (dated && title.length > 1 && said[0] === title[0]) return true
    return (
      (title.length > 1 || dated) &&
      word.slice(0, 3) === meant.slice(0, 3) &&
      word.length > 3 &&
      (distance(word, meant) <= 3 || meant.startsWith(word) || word.startsWith(meant))
    )
  }
  if (!dated) return false
  return extra.length === 1
    ? missing.length === 0 && title.length > 1 && said[0] !== word
    : missing.length === 1 && title.length > 2
}

/** Those of `all` that `these` lack, each as often as it is lacked. */
function without(all: readonly string[], these: readonly string[]): string[] {
  const rest = [...these]
  return all.filter(word => {
    const n = rest.indexOf(word)
    if (n >= 0) rest.splice(n, 1)
    return n < 0
  })
}
