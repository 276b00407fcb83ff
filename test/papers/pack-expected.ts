/** What a reader should make of an invented pack. */
import type { PublicContent } from '../../src/meetings/pack/content.ts'
import type { Ranges } from '../../src/print/index.ts'
import type { Reading } from '../../src/records/index.ts'
import { submitted } from './minutes-content.ts'

/** Who is listed without a seat of a councillor is called a co-optee, where they have no other role. */
const rolePrinted = ({ role, coopted }: PublicContent['members'][number]) => role ?? (coopted ? 'Co-optee' : null)

/** Of each item the heading without a number above it in its part, or the item that it is a letter of. */
function agendaOf({ items }: PublicContent, ranges: Ranges) {
  let [group, within]: [string | null, string] = [null, 'I']
  return items.flatMap(item => {
    if (item.part !== within) [group, within] = [null, item.part]
    const { number, title, part } = item
    if (number === null) {
      group = title
      return []
    }
    const parent = items.find(one => one.id === item.parentId)
    return [{ number, title, pages: ranges[`item-${item.id}`] ?? null, part, group: parent?.title ?? group }]
  })
}

/** What a reader should make of it. */
export function expected(content: PublicContent, ranges: Ranges) {
  const { meeting, body } = content
  const [before] = content.items.flatMap(item => item.minutes)
  const reports = reportsOf(content)
  return {
    kind: before || reports ? 'pack' : 'agenda',
    body: body.name,
    meetingDate: meeting.date,
    startTime: meeting.starts,
    venue: meeting.venue,
    nextMeeting: content.next,
    members: content.members.map(one => ({ name: one.name, role: rolePrinted(one), party: one.party })),
    agenda: agendaOf(content, ranges),
    minutes: before ? submitted(before.paper) : null,
    reports,
  }
}

/** Of what is still to be taken; null where there are none. */
function reportsOf({ items }: PublicContent) {
  const all = items
    .flatMap(item => (item.state === 'planned' ? item.reports : []))
    .map(report => ({
      title: report.title,
      date: report.date,
      reportingOfficer: report.officer || null,
      portfolio: report.portfolio || null,
      wards: report.wards || null,
      // Of several the word stands above them, once.
      recommendations:
        report.recommendations.length === 1
          ? report.recommendations
          : report.recommendations.map(text => text.replace(/^That /, '')),
      sections: report.sections.flatMap(headingsOf),
    }))
  return all.length === 0 ? null : all
}

/** A section, the headings of its author's own that have a number, and what stands below it. */
const headingsOf = ({
  number,
  title,
  blocks,
  subs,
}: PublicContent['items'][number]['reports'][number]['sections'][number]) => [
  { number, title },
  ...blocks.flatMap(({ role, text }) => {
    const [, own = '', words = ''] = /^(\d+\.\d+) (.+)$/.exec(text) ?? []
    return role === 'heading' && own !== '' ? [{ number: own, title: words }] : []
  }),
  ...subs.map(sub => ({ number: sub.number, title: sub.title })),
]

/** The same fields of a reading. Minutes without guests may say that there were none, or nothing of them. */
export function partsRead(reading: Reading, wanted: ReturnType<typeof expected>) {
  const minutes = reading.minutes && { ...reading.minutes, alsoPresent: reading.minutes.alsoPresent ?? [] }
  const all = { ...reading, minutes }
  return Object.fromEntries(Object.keys(wanted).map(key => [key, all[key as keyof Reading]]))
}
