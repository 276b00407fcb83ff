/** Minutes, those in preparation and those that a meeting is asked to agree, as the reader would read them in print. Pure. */
import { list, longDate } from '../../lib/index.ts'
import type { MinutesPaper } from '../../meetings/index.ts'
import type { Reading } from '../../records/index.ts'
import type { Written } from './blocks.ts'

type ReadMinutes = NonNullable<Reading['minutes']>
type Attended = MinutesPaper['attendance'][number]

const lists = [
  ['present', 'present', 'present', 'Present'],
  ['apologies', 'apologies', 'apologies', 'Apologies for Absence'],
  ['absentOnCouncilBusiness', 'absent', 'absent on council business', 'Absence declared on Council business'],
  ['officers', 'officers', 'officer', 'Officers present'],
  ['alsoPresent', 'also-present', 'also present', 'Also in attendance'],
] as const

export const minutesReading = (paper: MinutesPaper): ReadMinutes => {
  const named = (capacity: Attended['capacity']) =>
    paper.attendance.filter(one => one.capacity === capacity).map(one => one.name)
  return {
    ofMeetingDate: paper.date,
    present: named('present'),
    apologies: named('apologies'),
    absentOnCouncilBusiness: named('absent on council business'),
    officers: named('officer'),
    alsoPresent: named('also present'),
    items: paper.items.map(({ ref, title, resolutions, action, deferred }) => ({
      ref,
      title,
      resolved: resolutions,
      actionOwner: action,
      deferred,
    })),
    endedAt: paper.ended,
  }
}

const shown = ({ name, role, note }: Attended): string => {
  const inside = [role, note].filter(word => word !== null).join(', ')
  return inside ? `${name} (${inside})` : name
}

/** `desk`: where each item is changed, by its place; null: the head. */
export function minutesBlocks(paper: MinutesPaper, desk: (item: number | null) => Written['desk']): Written[] {
  const writer =
    (place: Written['desk']) =>
    (role: string, at: string | null, text: string, more: Partial<Written> = {}): Written => ({
      part: 'minutes',
      role,
      at,
      text,
      desk: place,
      ...more,
    })
  const head = writer(desk(null))
  return [
    head('heading', null, `At a meeting of the ${paper.body} on ${longDate(paper.date)} ${paper.place}`.trim()),
    ...lists.map(([key, role, capacity, label]) => {
      const all = paper.attendance.filter(one => one.capacity === capacity)
      return head(role, `minutes.${key}`, `${label}: ${all.length === 0 ? 'None' : list(all.map(shown))}`)
    }),
    ...paper.items.flatMap((item, n) => {
      const at = `minutes.items.${n}`
      const block = writer(desk(n))
      return [
        block('minute-heading', at, item.title, { number: item.ref }),
        ...item.blocks.map(({ role, text, number, ordered }) =>
          block(role, at, text.replaceAll('\t', ' '), {
            number: number?.replace(/^\((.*)\)$/, '$1') ?? null,
            bullet: role === 'list-item' && ordered !== true,
            cells: role === 'table' ? text.split('\t') : null,
          }),
        ),
        ...item.resolutions.map(text => block('resolution', at, `RESOLVED: ${text}`)),
        ...(item.action === null ? [] : [block('action', at, item.action)]),
      ]
    }),
    ...(paper.ended === null ? [] : [head('closing', 'minutes.endedAt', `Meeting ended at ${paper.ended}`)]),
  ]
}
