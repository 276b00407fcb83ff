/** Invented agendas with their reports, in the shapes of several councils: a fault is planted by writing the pack again. */
import { int, pick, type Random, some } from '../chance.ts'
import { dayOfDraft, long, ordinal } from '../days.ts'
import type { Draft, Kind } from '../kind.ts'
import { whole } from './fresh-minutes.ts'

export type Section = { title: string; said: readonly string[] }
export type Report = {
  title: string
  to: string
  date: string
  officer: string
  wards: string
  sections: readonly Section[]
}
export type Row = { title: string; pages: string }
export type Pack = {
  body: string
  on: Temporal.PlainDate
  items: readonly Row[]
  notes: readonly string[]
  reports: readonly Report[]
  end: readonly string[]
}
export type PackShape = {
  agenda: (n: number, row: Row) => string
  head: (report: Report) => string[]
  section: (n: number, title: string) => string
  /** Whether paragraphs are numbered below their section: 3.1, 3.2. */
  numbered: boolean
}

const topics: [string, string, string, string][] = [
  [
    'Taxi Marshals',
    'The marshals stand at the rank by the station on Friday and Saturday nights.',
    'They were first paid for by the traders.',
    'that the marshals go on for another year',
  ],
  [
    'Alley Gates',
    'Gates were set behind forty terraces after a run of burglaries.',
    'Residents hold the keys and lock the gates at dusk.',
    'that the gates be kept',
  ],
  [
    'Lighting of the Towpath',
    'Lamps along the towpath are older than the bridge that they light.',
    'The trust has renewed half of the cables.',
    'that the lamps be renewed',
  ],
  [
    'Off-Road Motorcycles',
    'Riders cross the country park and frighten walkers and horses.',
    'Wardens have put up barriers at two of the paths.',
    'that the barriers be made permanent',
  ],
  [
    'Street Trading',
    'Traders in the market asked for later hours in summer.',
    'The police did not object.',
    'that the hours be extended',
  ],
]

export const packShapeOf = (random: Random): PackShape => ({
  agenda: pick<PackShape['agenda']>(random, [
    (n, { title, pages }) => `${n}. ${title.toUpperCase()} ${pages}`,
    (n, { title, pages }) => `${n}. ${title} (Pages ${pages})`,
    (n, { title, pages }) => `${n} ${title} ${pages}`,
    (n, { title, pages }) => `${n}. ${title}\t${pages}`,
  ]),
  head: pick<PackShape['head']>(random, [
    ({ to, date, officer, title, wards }) => [
      `REPORT TO: ${to}`,
      `DATE: ${date}`,
      `REPORTING OFFICER: ${officer}`,
      `SUBJECT: ${title}`,
      `WARDS: ${wards}`,
    ],
    ({ to, date, officer, title, wards }) => [
      `Report to: ${to}`,
      `Date of meeting: ${date}`,
      `Subject: ${title}`,
      `Report of: ${officer}`,
      `Wards affected: ${wards}`,
    ],
    ({ to, date, officer, title, wards }) => [
      `Committee: ${to}`,
      `Date: ${date}`,
      `Title: ${title}`,
      `Report author: ${officer}`,
      `Ward(s): ${wards}`,
    ],
  ]),
  section: pick<PackShape['section']>(random, [
    (n, title) => `${n}.0 ${title.toUpperCase()}`,
    (n, title) => `${n}. ${title}`,
    (n, title) => `${n}. ${title.toUpperCase()}`,
  ]),
  numbered: random() < 0.5,
})

export function packOf(random: Random, draft: Draft): Pack {
  const on = dayOfDraft(draft) ?? Temporal.PlainDate.from('2023-03-07').add({ weeks: int(random, 0, 60) })
  const body = draft.paper.reading.body ?? pick(random, ['Enforcement Committee', 'Safer Marlham Board'])
  const chosen = some(random, topics, 3)
  const date = random() < 0.5 ? long(on) : ordinal(on)
  return {
    body,
    on,
    items: [
      { title: 'Apologies for Absence', pages: '' },
      { title: 'Declarations of Interest', pages: '' },
      ...chosen.map(([title], n) => ({ title, pages: `${3 + n * 4} - ${6 + n * 4}` })),
    ],
    notes: [],
    reports: chosen.map(([title, one, two, that]) => ({
      title,
      to: body,
      date,
      officer: 'Director of Place',
      wards: 'All',
      sections: [
        { title: 'Purpose of the Report', said: [`To tell Members of the work on ${title.toLowerCase()}.`] },
        { title: 'Recommendation', said: [`It is recommended ${that}.`] },
        {
          title: 'Supporting Information',
          said: [one, two, 'The work has been paid for from the existing budget since it began.'],
        },
        { title: 'Financial Implications', said: ['There are none beyond the budget that was approved.'] },
        { title: 'Risk Analysis', said: ['The risks are small and are reviewed every quarter by the service.'] },
        { title: 'Equality and Diversity Issues', said: ['None.'] },
      ],
    })),
    end: [],
  }
}

export const packLines = (pack: Pack, shape: PackShape): string[] => [
  pack.body,
  '',
  `Agenda for the meeting on ${long(pack.on)} at 6.30 p.m. in the Town Hall`,
  '',
  'AGENDA',
  '',
  ...pack.items.flatMap((row, n) => [shape.agenda(n + 1, row).replace(/ (?:\(Pages \))?$|\t$/, ''), '']),
  ...pack.notes.flatMap(text => [text, '']),
  ...pack.reports.flatMap(report => [
    ...shape.head(report).flatMap(text => [text, '']),
    ...report.sections.flatMap(({ title, said }, n) => [
      shape.section(n + 1, title),
      '',
      ...said.flatMap((text, at) => [
        shape.numbered && said.length > 1 && !/^(?:•|\(|\d|.*\t)/.test(text) ? `${n + 1}.${at + 1} ${text}` : text,
        '',
      ]),
    ]),
  ]),
  ...pack.end.flatMap(text => [text, '']),
]

export type PackChanges = { right?: Partial<Pack>; wrong: Partial<Pack>; quote: string }
type Tell = { random: Random; pack: Pack; shape: PackShape; draft: Draft }

/** A pack right and wrong. */
export const packed = (family: Kind['family'], id: string, tell: (tale: Tell) => PackChanges | null): Kind =>
  whole(family, id, (random, draft) => {
    const shape = packShapeOf(random)
    const pack = packOf(random, draft)
    const told = tell({ random, pack, shape, draft })
    if (!told) return null
    const as = (changes: Partial<Pack>) => packLines({ ...pack, ...changes }, shape)
    return { right: as(told.right ?? {}), wrong: as({ ...told.right, ...told.wrong }), quote: told.quote }
  })

/** The n-th report with the words of one of its sections (by number) written otherwise. */
export const withSection = (
  pack: Pack,
  change: (said: readonly string[]) => readonly string[],
  section = 3,
  n = 1,
): Report[] =>
  pack.reports.map((report, at) =>
    at === n
      ? {
          ...report,
          sections: report.sections.map((one, k) => (k === section - 1 ? { ...one, said: change(one.said) } : one)),
        }
      : report,
  )

/** The same place of a report, paragraphs right and wrong. */
export const reported = (pack: Pack, right: readonly string[], wrong: readonly string[], section = 3): PackChanges => ({
  right: { reports: withSection(pack, said => [...said, ...right], section) },
  wrong: { reports: withSection(pack, said => [...said, ...wrong], section) },
  quote: wrong.join(' / '),
})

/** Words of a report, whether a report or minutes. */
export const withReport = (pack: Pack, change: (report: Report) => Report, n = 1): Report[] =>
  pack.reports.map((report, at) => (at === n ? change(report) : report))
