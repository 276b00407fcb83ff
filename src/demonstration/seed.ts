/** What a seed of the demonstration is: a meeting with its agenda, its reports and its minutes, before it becomes paper. */
import type { CouncillorKey, GuestKey, OfficerKey } from './people.ts'
import type { BodyKey, VenueKey } from './borough.ts'

export type TableSeed = {
  caption: string
  head: string[]
  rows: string[][]
  /** The last row is the sum of the others. */ total?: true
}

/** A paragraph, a list with bullets, a list with numbers, or a table. */
export type Block = string | { list: string[] } | { steps: string[] } | { table: TableSeed }

export type SectionSeed = { title: string; body: Block[] }

/** The council's five priorities, in the order in which every report takes them. */
export const priorities = {
  streets: 'Safe and Welcoming Streets',
  children: 'A Good Start for Children',
  health: 'Well at Every Age',
  work: 'Skills and Good Work',
  green: 'A Greener Thornmere',
} as const

export type ReportSeed = {
  title: string
  by: OfficerKey
  /** The date printed on the report, where it is not that of the meeting (a report put off from an earlier one). */
  date?: string
  wards?: string
  portfolio?: string | null
  purpose: Block[]
  /** One string is printed after "RECOMMENDED:", several as a numbered list. */
  recommended: string | string[]
  sections: SectionSeed[]
  policy?: string
  financial?: string
  priorities?: Partial<Record<keyof typeof priorities, string>>
  risk?: string
  equality?: string
  climate?: string
  background?: string[]
  /** What is printed after it, on the same pages of the agenda. */
  appendix?: 'annual-report'
}

export type AgendaEntry =
  | { heading: string }
  | {
      title: string
      /** Words under the title that are not part of it. */
      note?: string
      /** The previous minutes of the body, the standing report on public questions, or a report of its own. */
      paper?: 'minutes' | 'questions' | ReportSeed
      /** The paragraphs of Schedule 12A under which the item is taken in private: title only, no paper. */
      exempt?: string
      /** Lettered items below this one. */
      parts?: { title: string; paper?: ReportSeed }[]
    }

export type MinuteSeed = {
  title: string
  body: Block[]
  /** What follows RESOLVED: one string, or several as a numbered list. */
  resolved?: string | string[]
  /** Who must act, as printed in the Action column. */
  action?: string
  deferred?: true
}

export type MinutesSeed = {
  chairing: 'chair' | 'vice'
  apologies: CouncillorKey[]
  /** Absent because the Council sent them elsewhere: neither present nor apologising. */
  onCouncilBusiness?: CouncillorKey[]
  /** The co-opted member did not attend. */
  cooptedAbsent?: true
  officers: OfficerKey[]
  guests?: GuestKey[]
  /** Councillors who are not members and attend under Standing Order 27. */
  visiting?: CouncillorKey[]
  /** Said before the first item, without a number. */
  opening?: string[]
  items: MinuteSeed[]
  closing?: string[]
  endedAt: string
}

export type MeetingSeed = {
  body: BodyKey
  date: string
  time: string
  venue: VenueKey
  next: string | null
  agenda: AgendaEntry[]
  /** null until the meeting has been held and its minutes written. */
  minutes: MinutesSeed | null
}

/** The Partnership's notes: no resolutions, but points with the initials of those who must act. */
export type NotesSeed = {
  date: string
  next: string
  present: (OfficerKey | GuestKey | CouncillorKey)[]
  apologies: (OfficerKey | GuestKey | CouncillorKey)[]
  items: { title: string; points: { text: string; owners?: (OfficerKey | GuestKey | CouncillorKey)[] }[] }[]
}

export type NoticeSeed = {
  body: BodyKey
  date: string
  time: string
  venue: VenueKey
  instead: string
  reason: string[]
  signed: string
}

export type SlidesSeed = {
  title: string
  by: GuestKey
  date: string
  slides: { title: string; points: string[]; table?: TableSeed }[]
}
