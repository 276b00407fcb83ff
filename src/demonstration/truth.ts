/** What a perfect reader makes of each paper, told from the seeds: the round trip of reading is held against it. */
import type { Reading } from '../records/index.ts'
import { bodies, borough, venues } from './borough.ts'
import { memberRows } from './compose/front.ts'
import { attendance } from './compose/minutes.ts'
import { ownersOf } from './compose/others.ts'
import { reportsOf, slugOf } from './compose/pack.ts'
import type { Held } from './compose/pack.ts'
import { reportFields, reportSections } from './compose/report.ts'
import { anybody, fullName, initialled } from './compose/words.ts'
import type { Ranges, Rendered } from '../print/index.ts'
import type { MeetingSeed, NotesSeed, ReportSeed } from './seed.ts'
import { boardMeetings, cancelled, minutesAlone, notesOfPartnership, presentation, yearReport } from './year.ts'

/** A reading without what only reading can know: coverage and unread lines. */
export type Truth = Omit<Reading, 'coverage' | 'unread'>
type Report = NonNullable<Reading['reports']>[number]
type Minutes = NonNullable<Reading['minutes']>

const nothing: Truth = {
  kind: 'other',
  body: null,
  meetingDate: null,
  startTime: null,
  venue: null,
  nextMeeting: null,
  cancelled: false,
  members: null,
  agenda: null,
  minutes: null,
  reports: null,
  actions: null,
}

function members(meeting: MeetingSeed): Truth['members'] {
  const printed = memberRows(meeting).filter(([name]) => name !== 'Vacancy')
  return printed.map(([name = '', party = '']) => {
    const [, bare = name, role = null] = /^(?:Councillor )?(.*?)(?: \((.*)\))?$/.exec(name) ?? []
    return { name: bare, role: role ?? null, party: party || null }
  })
}

function agenda(meeting: MeetingSeed, ranges: Ranges): Truth['agenda'] {
  let number = 0
  let group: string | null = null
  return meeting.agenda.flatMap(entry => {
    if ('heading' in entry) {
      group = entry.heading
      return []
    }
    number += 1
    const part = entry.exempt ? ('II' as const) : ('I' as const)
    if (entry.exempt || entry.parts) group = null
    const own = { number: `${number}`, title: entry.title, pages: ranges[`item-${number}`] ?? null, part, group }
    const lettered = (entry.parts ?? []).map((below, i) => {
      const letter = String.fromCharCode(65 + i)
      const pages = ranges[`item-${number}${letter}`] ?? null
      return { number: `${number}(${letter})`, title: below.title, pages, part, group: entry.title }
    })
    return [own, ...lettered]
  })
}

function minutes(meeting: MeetingSeed, first: number): Minutes | null {
  if (!meeting.minutes) return null
  const who = attendance(meeting, meeting.minutes)
  const others = [...who.visiting, ...who.guests.map(guest => guest.name)]
  const list = (text: string | string[] | undefined): string[] =>
    text === undefined ? [] : typeof text === 'string' ? [text] : text
  return {
    ofMeetingDate: meeting.date,
    present: who.present,
    apologies: who.apologies,
    absentOnCouncilBusiness: meeting.body === 'board' ? who.onCouncilBusiness : null,
    officers: who.officers,
    alsoPresent: others.length ? others : null,
    items: meeting.minutes.items.map((item, i) => ({
      ref: `${bodies[meeting.body].prefix}${first + i}`,
      title: item.title,
      resolved: list(item.resolved),
      actionOwner: item.resolved === undefined ? null : (item.action ?? null),
      deferred: item.deferred ?? false,
    })),
    endedAt: meeting.minutes.endedAt,
  }
}

function report(meeting: MeetingSeed, seed: ReportSeed): Report {
  const fields = Object.fromEntries(reportFields(meeting, seed))
  const alone = typeof seed.recommended === 'string'
  return {
    title: seed.title,
    date: seed.date ?? meeting.date,
    reportingOfficer: fields['REPORTING OFFICER:'] ?? null,
    portfolio: fields['PORTFOLIO:'] ?? null,
    wards: fields['WARDS:'] ?? null,
    recommendations: typeof seed.recommended === 'string' ? [seed.recommended] : seed.recommended,
    sections: [
      { number: '1.0', title: 'PURPOSE OF THE REPORT' },
      { number: '2.0', title: alone ? 'RECOMMENDED' : 'RECOMMENDATIONS' },
      ...reportSections(seed).flatMap(({ number, title, subs }) => [
        { number, title },
        ...subs.map(sub => ({ number: sub.number, title: sub.title })),
      ]),
    ],
  }
}

const meetingOf = (seed: Pick<MeetingSeed, 'body' | 'date' | 'time' | 'venue'>) => ({
  body: bodies[seed.body].name,
  meetingDate: seed.date,
  startTime: seed.time,
  venue: venues[seed.venue].name,
})

const packTruth = ({ meeting, previous }: Held, ranges: Ranges): Truth => ({
  ...nothing,
  ...meetingOf(meeting),
  kind: 'pack',
  nextMeeting: meeting.next,
  members: members(meeting),
  agenda: agenda(meeting, ranges),
  minutes: previous && minutes(previous.meeting, previous.first),
  reports: reportsOf(meeting).map(found => report(meeting, found.report)),
})

function notesTruth(seed: NotesSeed): Truth {
  const points = seed.items.flatMap((item, i) => item.points.map(point => ({ ...point, item: `${i + 1}` })))
  return {
    ...nothing,
    kind: 'action points',
    body: borough.partnership,
    meetingDate: seed.date,
    nextMeeting: seed.next,
    minutes: {
      ofMeetingDate: seed.date,
      present: seed.present.map(key => fullName(anybody(key).person)),
      apologies: seed.apologies.map(key => initialled(anybody(key).person)),
      absentOnCouncilBusiness: null,
      officers: null,
      alsoPresent: null,
      items: seed.items.map((item, i) => {
        const owners = item.points.flatMap(point => (point.owners ? [ownersOf(point.owners)] : []))
        return {
          ref: `${i + 1}`,
          title: item.title,
          resolved: [],
          actionOwner: owners.join('; ') || null,
          deferred: false,
        }
      }),
      endedAt: null,
    },
    actions: points.flatMap(point =>
      point.owners ? [{ item: point.item, text: point.text, owners: ownersOf(point.owners).split('/') }] : [],
    ),
  }
}

function annualReportTruth(): Truth {
  const titles = ['Foreword by the Chair', 'Membership', ...yearReport.seed.sections.map(section => section.title)]
  const sections = titles.map(title => ({ number: null, title }))
  const bare = { date: null, reportingOfficer: null, portfolio: null, wards: null, recommendations: [] }
  return {
    ...nothing,
    kind: 'annual report',
    body: bodies.board.name,
    members: members(yearReport.last),
    reports: [{ title: yearReport.seed.title, ...bare, sections }],
  }
}

/** The truth of each rendered paper by its file name without the ending; page ranges are those of the rendering. */
export function truths(rendered: Rendered[]): Map<string, Truth> {
  const ranges = new Map(rendered.map(each => [stem(each.paper.fileName), each.ranges]))
  const packs = boardMeetings.map(held => {
    const name = `${slugOf(held.meeting)}-pack`
    return [name, packTruth(held, ranges.get(name) ?? {})] as const
  })
  const alone = minutesAlone.map(
    ({ meeting, first }) =>
      [
        `${slugOf(meeting)}-minutes`,
        { ...nothing, ...meetingOf(meeting), kind: 'minutes', minutes: minutes(meeting, first) } satisfies Truth,
      ] as const,
  )
  return new Map<string, Truth>([
    ...packs,
    ...alone,
    ...notesOfPartnership.map(
      seed => [`${seed.date}-safer-thornmere-partnership-action-points`, notesTruth(seed)] as const,
    ),
    [
      `${slugOf(cancelled)}-cancelled`,
      { ...nothing, ...meetingOf(cancelled), nextMeeting: cancelled.instead, cancelled: true },
    ],
    [
      `${presentation.date}-knife-crime-presentation`,
      { ...nothing, kind: 'presentation', body: bodies.board.name, meetingDate: presentation.date },
    ],
    ['2025-26-annual-report', annualReportTruth()],
  ])
}

export const stem = (fileName: string): string => fileName.replace(/\.(pdf|html)$/, '')
