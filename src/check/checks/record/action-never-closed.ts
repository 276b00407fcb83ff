/** Actions of an earlier meeting of which nothing is heard again. */
import type { Check } from '../../check.ts'
import { datesIn, dayInWords, spanOf } from '../../mentions/dates.ts'
import { tellingWords } from '../../mentions/business.ts'
import type { EarlierAction } from '../../record/earlier.ts'
import { businessKnown, type Later } from './later-words.ts'

export const actionNeverClosed: Check = {
  id: 'action-never-closed',
  family: 'record',
  severity: 'note',
  says: 'Actions of an earlier meeting of which nothing is heard again',
  *look(paper, { meetings }) {
    const { date } = paper
    const first = paper.agenda.find(({ role }) => role === 'agenda-item')
    if (date === null || !first) return
    const minuted = [paper.minutes?.ofMeetingDate, ...meetings.flatMap(one => (one.minutes ? one.date : []))].filter(
      on => on != null,
    )
    const business = businessKnown(paper, meetings)
    for (const meeting of meetings) {
      // Told of once: when one meeting since then has been minuted.
      const since = new Set(minuted.filter(on => on > meeting.date && on < date))
      if (meeting.date >= date || since.size !== 1) continue
      const later = business.filter(one => one.date > meeting.date)
      const open = meeting.actions.filter(one => one.open !== false && !isDueLater(one, date) && !heardOf(one, later))
      const [one] = open
      if (!one) continue
      const owners = one.owners.length > 0 ? ` (${one.owners.join(', ')})` : ''
      yield {
        at: { block: first, quote: '' },
        says: `Nothing since ${dayInWords(meeting.date)} tells whether this was done: “${one.text.slice(0, 160)}”${owners}${open.length > 1 ? `, nor of ${open.length - 1} more of its actions` : ''}`,
        evidence: open.slice(0, 6).map(({ said }) => said),
      }
    }
  },
}

/** By its day, or by one that its words name: 'a report be brought in June 2028'. */
const isDueLater = ({ due, text }: EarlierAction, day: string): boolean =>
  (due ?? '') >= day || datesIn(text).some(date => (spanOf(date)?.until ?? '') >= day)

/** Half of its telling words stand together somewhere later; an action of fewer than two is too short to tell. */
function heardOf({ text }: EarlierAction, later: readonly Later[]): boolean {
  const sought = tellingWords(text)
  if (sought.length < 2) return true
  return later.some(({ words }) => sought.filter(word => words.has(word)).length / sought.length >= 0.5)
}
