/** A chair or vice-chair other than the record has, without a word of an election. */
import type { Check } from '../../check.ts'
import { listsOf } from '../../mentions/attendance.ts'
import { dayInWords } from '../../mentions/dates.ts'
import { likeness, nameOf } from '../../mentions/names.ts'
import type { Paper } from '../../paper/paper.ts'
import type { Earlier } from '../../record/earlier.ts'
import { membersBefore } from './members-before.ts'

const offices = [
  { title: 'Chair', is: /^(?!.*(?:vice|deputy)).*\bchair/i },
  { title: 'Vice-Chair', is: /(?:vice|deputy)[\s-]*chair/i },
]
const chosen = /\b(?:elect|appoint|nominat)\w*\b.{0,80}\bchair|\bchair\w*\b.{0,80}\b(?:elect|appoint|nominat)/i

export const chairDiffers: Check = {
  id: 'chair-differs',
  family: 'record',
  severity: 'warning',
  says: 'A chair or vice-chair other than the record has, without a word of an election',
  *look(paper, earlier) {
    const here = listsOf(paper).members ?? []
    const known = membersBefore(paper, earlier)
    if (!known || here.length < 3 || tellsOfElection(paper, earlier, known.on)) return
    for (const { title, is } of offices) {
      const ours = here.filter(one => is.test(one.role ?? ''))
      const theirs = known.seats.filter(one => is.test(one.role ?? ''))
      const [now, then] = [ours[0], theirs[0]]
      const before = then && nameOf(then.name)
      if (ours.length !== 1 || theirs.length !== 1 || !now || !then || !before) continue
      if (likeness(now.name, before).kind !== 'other') continue
      const where = known.on === null ? 'the record' : `the papers of ${dayInWords(known.on)}`
      yield {
        at: now.at,
        says: `The ${title} is ${now.name.printed} here and ${then.name} in ${where}, and no election is recorded between`,
        evidence: [then.said],
      }
    }
  },
}

/** `since`: only what was minuted from that day on. */
const tellsOfElection = (paper: Paper, { meetings }: Earlier, since: string | null): boolean =>
  paper.blocks.some(({ text, part }) => part !== 'front' && chosen.test(text)) ||
  meetings.some(
    ({ date, minutes }) =>
      (since === null || date >= since) &&
      minutes?.items.some(item => item.said.some(({ quote }) => chosen.test(quote))),
  )
