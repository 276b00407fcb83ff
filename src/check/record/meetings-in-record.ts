/** Meetings of the record as the checks hold papers against them: all of them read at once. */
import type { Tx } from '../../db/index.ts'
import { longDate } from '../../lib/index.ts'
import { blockAnchor, type Meeting, minuteAnchor, unlike } from '../../meetings/index.ts'
import type { EarlierMeeting, EarlierMinute, Said } from './earlier.ts'
import { actionsAt, agendasAt, attendanceOn, frontSheets, minutesAt, reportsOf } from './store.ts'

const at = (file: string, quote: string): Said => ({ file, line: null, quote })

export async function meetingsFrom(tx: Tx, all: readonly Meeting[]): Promise<EarlierMeeting[]> {
  const ids = all.map(({ id }) => id)
  const [agendas, reports, minutes, there, actions, fronts] = [
    by(await agendasAt(tx, ids)),
    by(await reportsOf(tx, ids)),
    by(await minutesAt(tx, ids)),
    by(await attendanceOn(tx, ids)),
    by(await actionsAt(tx, ids)),
    by(await frontSheets(tx, ids)),
  ]
  return all.map((meeting): EarlierMeeting => {
    const { id, slug, date, venue } = meeting
    const page = `/meetings/${slug}`
    const front = fronts.get(id)?.[0]
    const paper = front ? `/documents/${front.slug}` : page
    const agenda = agendas.get(id)
    const items = minutes.get(id)
    const named = (capacity: string) =>
      there.get(id)?.flatMap(one => (one.capacity === capacity ? [one.printed] : [])) ?? null
    return {
      date,
      cancelled: meeting.status === 'cancelled',
      said: at(page, `${meeting.bodyName}, ${longDate(date)}`),
      venue,
      next: front?.next ? { date: front.next, said: at(paper, longDate(front.next)) } : null,
      members:
        front?.members?.map(({ name, role }) => ({ name, role, said: at(paper, role ? `${name} (${role})` : name) })) ??
        null,
      agenda:
        agenda?.map(({ number, title, part, group }) => ({
          number,
          title,
          part,
          group,
          said: at(`${page}#agenda`, title),
        })) ?? null,
      reports:
        reports
          .get(id)
          ?.map(one => ({ title: one.title, date: one.date, said: at(`/reports/${one.slug}`, one.title) })) ?? [],
      minutes: items
        ? {
            present: named('present'),
            apologies: named('apologies'),
            items: minutesOf(page, items),
            said: at(page, `${meeting.bodyName}, ${longDate(date)}`),
          }
        : null,
      actions: actions.get(id)?.map(one => ({ ...one, said: at(`${page}#actions`, one.text) })) ?? [],
    }
  })
}

type Minutes = Awaited<ReturnType<typeof minutesAt>>

function minutesOf(page: string, items: Minutes): EarlierMinute[] {
  const anchors = unlike(items.map(({ ref }, n) => minuteAnchor(ref, n)))
  return items.map(({ ref, title, deferred, owner, blocks, resolutions }, n) => {
    const anchor = `${page}#${anchors[n]}`
    return {
      ref,
      title,
      resolved: resolutions,
      deferred,
      actionOwner: owner,
      said: [at(anchor, title), ...blocks.map((block, m) => at(blockAnchor(anchor, m), block.text))],
    }
  })
}

function by<T extends { meetingId: number }>(all: readonly T[]): Map<number, T[]> {
  const found = new Map<number, T[]>()
  for (const one of all) {
    const there = found.get(one.meetingId)
    if (there) there.push(one)
    else found.set(one.meetingId, [one])
  }
  return found
}
