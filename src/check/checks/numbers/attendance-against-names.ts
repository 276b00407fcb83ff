/** A number of members said to be present or to sit on the body, and another number of names in the list. */
import type { Check } from '../../check.ts'
import { datesIn } from '../../mentions/dates.ts'
import { inWords } from '../../mentions/number-words.ts'
import { numbersIn } from '../../mentions/numbers.ts'
import { sentencesIn } from '../../mentions/sentences.ts'

const were =
  /^\s(?:(?:elected|voting|committee|board|panel|council)\s)?(?:members|councillors)\s(?:of the (?!public|press|media|staff|parish|village|audience|team|youth)\p{L}+\s)?(?:(?:were|being|are)\s)?(?:present|in attendance|attended)(?!\svirtually|\sonline|\sremotely)/iu
const numbered = /^\s*(?:total )?number of (?:members|councillors) (?:present|attending)\s?[:–=-]\s?$/i
/** What is said of visitors, of what a quorum needs, or of another meeting. */
const others =
  /\b(?:public|other|further|additional|another|at least|(?:fewer|less|more) than|minimum|unless|until|quor\w+|last|previous|earlier)\b/i
const sits =
  /\b(?:Board|Committee|Panel|Council|Sub-Committee|Forum)(?:['’]s membership|\s(?:currently\s)?(?:has a membership of|comprises|is made up of|consists of|has))\s(?:of\s)?$/i
const membership =
  /^\s*(?:(?:committee|board|panel|total) )?(?:membership|number of members|composition)\s?[:(–-]?\s?$/i

export const attendanceAgainstNames: Check = {
  id: 'attendance-against-names',
  family: 'numbers',
  severity: 'warning',
  says: 'A number of members that is not the number of names in the list',
  *look(paper) {
    const { members } = paper.reading
    const present = paper.minutes?.present ?? []
    for (const block of paper.blocks) {
      if (block.part === 'appendix' || block.cells !== null) continue
      for (const { text } of sentencesIn(block.text))
        for (const one of numbersIn(text)) {
          const rest = text.slice(one.end)
          const here =
            block.part === 'minutes' &&
            present.length > 2 &&
            (were.test(rest) || numbered.test(text.slice(0, one.start))) &&
            !others.test(text.slice(0, one.start)) &&
            !/\bwhen\b|\bvot(?:e|ed|ing took)\b|\bat (?:the time|that point|the start|the end)\b/i.test(rest) &&
            datesIn(text).length === 0
          const all =
            !here &&
            members !== null &&
            members.length > 2 &&
            (sits.test(text.slice(0, one.start)) ||
              (['front', 'agenda'].includes(block.part) && membership.test(text.slice(0, one.start)))) &&
            /^\s(?:\p{L}+\s)?(?:members|councillors)\b/iu.test(rest) &&
            !/\b(?:19|20)\d\d\b|:\s?-?$/.test(text)
          const count = here ? present.length : (members?.length ?? 0)
          if ((!here && !all) || one.kind !== 'count' || one.value === count) continue
          const list = paper.blocks.find(({ at }) => at === (here ? 'minutes.present' : 'members.0'))
          yield {
            at: { block, quote: one.text },
            says: `This says ${one.text}, and the list has ${inWords(count)}`,
            evidence: list ? [{ block: list, quote: '' }] : [],
          }
        }
    }
  },
}
