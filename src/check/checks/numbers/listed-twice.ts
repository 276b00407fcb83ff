/** 'The wards of Abbey, Castle, Castle and Furze': the same item twice in a list. */
import type { Check, Found } from '../../check.ts'
import { listsIn } from '../../mentions/lists.ts'
import { remember } from '../../mentions/remember.ts'
import { sentencesIn } from '../../mentions/sentences.ts'
import { tablesIn } from '../../mentions/tables.ts'
import type { Block, Paper } from '../../paper/paper.ts'

const no = /\d|\b(?:and|or|then|again|as|to|is|are|was|were|more|other|others|etc)\b|["“”‘]/i

/** Several people hold a post of the same name. */
const post =
  /\b(?:leader|officer|manager|director|head|chair\w*|clerk|members?|councillor|planner|engineer|accountant|solicitor|governor|teacher|headteacher|representative|assistant|adviser|inspector|constable|sergeant|administrator|secretary)s?$/i

export const listedTwice: Check = {
  id: 'listed-twice',
  family: 'numbers',
  severity: 'warning',
  says: 'The same item twice in a list, or the same row twice in a table',
  *look(paper) {
    yield* pointsTwice(paper)
    for (const block of paper.blocks) {
      if (block.cells === null)
        for (const { quote, run } of repeatedIn(block.text))
          yield {
            at: { block, quote },
            says: 'This is on the list twice',
            evidence: [{ block, quote: run.trim().slice(0, 160) }].filter(one => block.text.includes(one.quote)),
          }
    }
  },
}

/** What stands twice in a list within a sentence, and the list. */
const repeatedIn = remember((text: string): readonly { quote: string; run: string }[] =>
  /,[^]*\band\b/.test(text) ? sentencesIn(text).flatMap(({ text: sentence }) => twiceIn(sentence)) : [],
)

const twiceIn = (sentence: string): { quote: string; run: string }[] =>
  sentence.split(/[;:()]|\s[–—-]\s/).flatMap(run => {
    const [last, ...rest] = run
      .trim()
      .replace(/\.$/, '')
      .split(/(?<!\sand\s[^,]*),?\sand\s(?=[^,]*$)|,\s/)
      .toReversed()
    const items = rest.toReversed()
    if (last === undefined || items.length < 2 || items.slice(1).some(item => item.split(' ').length > 5)) return []
    const bare = items.slice(1).map(item => item.trim().toLowerCase())
    const first = (items[0] ?? '').trim().toLowerCase()
    const end = last.trim().toLowerCase()
    const twice = bare.find(
      (item, n) =>
        item.length > 3 &&
        !no.test(item) &&
        !post.test(item) &&
        (bare.indexOf(item) !== n || first === item || first.endsWith(` ${item}`) || end === item),
    )
    if (twice === undefined) return []
    const at = sentence.toLowerCase().lastIndexOf(twice)
    return [{ quote: sentence.slice(at, at + twice.length), run }]
  })

/** Short points of one list; rows with a name and a figure, of which all cells are the same. */
function* pointsTwice(paper: Paper): Generator<Found> {
  const lists = listsIn(paper)
    .filter(({ marked }) => marked)
    .map(({ items }) => items.filter(({ text }) => text.split(' ').length < 8 && !/[.?]$/.test(text)))
  const tables = tablesIn(paper).map(({ rows }) =>
    rows
      .filter(({ cells }) => /\p{L}{3}/u.test(cells[0] ?? '') && cells.some(cell => /\d/.test(cell)))
      .map(({ block }) => block),
  )
  for (const among of [...lists, ...tables]) {
    const seen = new Map<string, Block>()
    for (const block of among) {
      const key = block.text.toLowerCase().replace(/[;,.]?(?: and)?$/, '')
      const before = seen.get(key)
      if (before && key.length > 5 && !post.test(key) && (block.cells || !no.test(key)))
        yield {
          at: { block, quote: block.text },
          says: 'This is on the list twice',
          evidence: [{ block: before, quote: before.text }],
          same: key,
        }
      seen.set(key, block)
    }
  }
}
