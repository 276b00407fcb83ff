/** The title of an officer in two forms. */
import type { Check, Place } from '../../check.ts'
import { fold } from '../../../lib/index.ts'
import { near } from '../../mentions/near.ts'
import type { Paper } from '../../paper/paper.ts'

export const officerTwoWays: Check = {
  id: 'officer-two-ways',
  family: 'people',
  severity: 'note',
  says: 'The title of an officer in two forms',
  *look(paper) {
    const known = new Map<string, { words: readonly string[]; at: Place }>()
    for (const at of titlesIn(paper)) {
      const words = fold(at.quote).split(' ')
      const bare = words.filter(word => !small.test(word))
      const same = [...known.values()].find(one => alike(one.words, bare))
      if (!same) {
        known.set(at.quote, { words: bare, at })
        continue
      }
      if (same.at.quote === at.quote) continue
      const plain = fold(same.at.quote) === words.join(' ')
      const slip = same.words.join(' ') !== bare.join(' ')
      yield {
        at,
        severity: plain ? 'style' : slip ? 'warning' : 'note',
        says: `“${at.quote}” here, and “${same.at.quote}” elsewhere`,
        evidence: [same.at],
        same: words.join(' '),
      }
    }
  },
}

const small = /^(?:of|for|the|and)$/
const phrase =
  /\b[Rr]eport (?:of|from|by) (?:the )?((?:\p{Lu}[\p{L}'’]+ )*(?:Director|Head|Officer|Manager|Executive|Treasurer|Solicitor|Clerk)(?:(?:, | [–-] | of | for | and | & |, and | )\p{Lu}[\p{L}'’]+)*)/gu

const titlesIn = ({ reports, blocks }: Paper): Place[] => [
  ...reports.flatMap(({ reportingOfficer, head }) => {
    const block = reportingOfficer === null ? undefined : head.find(({ text }) => text.includes(reportingOfficer))
    return block && reportingOfficer !== null ? [{ block, quote: reportingOfficer }] : []
  }),
  ...blocks.flatMap(block => Array.from(block.text.matchAll(phrase), ([, quote = '']) => ({ block, quote }))),
]

/** The same words but for 'of' and 'and', or one of them with a slip of the pen. */
function alike(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false
  const odd = a.flatMap((word, n) => (word === b[n] ? [] : [[word, b[n] ?? ''] as const]))
  const [slip] = odd
  return (
    odd.length === 0 ||
    (odd.length === 1 && slip !== undefined && Math.min(slip[0].length, slip[1].length) > 5 && near(...slip))
  )
}
