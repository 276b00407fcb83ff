/** The name of an organisation, a project or a place spelled in two ways. */
import type { Check, Place } from '../../check.ts'
import { forenames } from '../../mentions/forenames.ts'
import { near } from '../../mentions/near.ts'
import { type Proper, propersIn } from '../../mentions/propers.ts'
import type { Block } from '../../paper/paper.ts'

type Seen = { proper: Proper; places: Place[] }

export const organisationTwoWays: Check = {
  id: 'organisation-two-ways',
  family: 'people',
  severity: 'warning',
  says: 'The name of an organisation or a project that is spelled in two ways',
  *look({ blocks }) {
    const all = new Map<string, Seen>()
    for (const block of blocks)
      for (const proper of propersIn(block.text)) {
        const one = all.get(proper.plain) ?? { proper, places: [] }
        one.places.push({ block, quote: proper.text })
        all.set(proper.plain, one)
      }
    const byGap = new Map<string, Seen[]>()
    for (const one of all.values())
      for (const [n, word] of one.proper.words.entries()) {
        const gap = one.proper.words.with(n, '*').join(' ')
        const before = byGap.get(gap) ?? []
        for (const two of before) {
          const other = two.proper.words[n] ?? ''
          const kind = differ(word, other, one, two, n, blocks)
          if (kind === null) continue
          const [odd, usual] = one.places.length > two.places.length ? [two, one] : [one, two]
          const [at, evidence] = [odd.places[0], usual.places[0]]
          if (at && evidence)
            yield {
              at,
              severity: kind,
              says: `“${at.quote}” here, and “${evidence.quote}” elsewhere`,
              evidence: [evidence],
              same: odd.proper.plain,
            }
        }
        byGap.set(gap, [...before, one])
      }
  },
}

const organisation =
  /^(?:society|foundation|trust|charity|association|hospital|partnership|academy|school|college|church|club|centre|company|union|league|institute|hospice|network|festival|project)$/

/** What is only plural is a note; two words that the paper also writes small are two words. */
function differ(
  a: string,
  b: string,
  one: Seen,
  two: Seen,
  n: number,
  blocks: readonly Block[],
): 'warning' | 'note' | null {
  const { words } = one.proper
  const last = words.at(-1) ?? ''
  if (a === b) return organisation.test(last) && n === 0 && one.proper.plain !== two.proper.plain ? 'note' : null
  if (Math.min(a.length, b.length) < 5 || !near(a, b)) return null
  if (words.length === 2 && (forenames.has(words[0] ?? '') || !organisation.test(last))) return null
  if (small(a, blocks) && small(b, blocks)) return null
  const plural = a === `${b}s` || b === `${a}s`
  if (plural && (n === words.length - 1 || words.length < 3 || isOwner(one, two))) return null
  return plural ? 'note' : 'warning'
}

/** 'Police Wales’s Annual Report' is that of Police Wales. */
const isOwner = (one: Seen, two: Seen): boolean =>
  one.proper.plain.replaceAll("'s", '') === two.proper.plain.replaceAll("'s", '')

const small = (word: string, blocks: readonly Block[]): boolean => {
  const whole = new RegExp(String.raw`(?<![\p{L}@./])${word}(?![\p{L}@/])`, 'u')
  return blocks.some(({ text }) => text.includes(word) && whole.test(text))
}
