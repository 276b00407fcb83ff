/** What was published before a paper, as the checks ask it. Made from other papers, or from the record. No input or output here. */

import type { Wording } from './figures-said.ts'

/** Words that somebody published: where, and which. */
export type Said = { file: string; line: number | null; quote: string }

export type EarlierMinute = {
  ref: string | null
  title: string
  resolved: readonly string[]
  deferred: boolean
  actionOwner: string | null
  /** The heading first, then each paragraph. */
  said: readonly Said[]
}

/** As a front sheet prints them: 'Norman Oakes', 'Chair'. */
export type Seat = { name: string; role: string | null; said: Said }

/** `open`: null where nobody says what became of it. `due`: ISO. */
export type EarlierAction = {
  text: string
  owners: readonly string[]
  due: string | null
  open: boolean | null
  said: Said
}

/** A meeting of the same body, from all papers of it that there are. */
export type EarlierMeeting = {
  /** ISO. */
  date: string
  cancelled: boolean
  /** Where it is called, or minuted. */
  said: Said
  venue: string | null
  /** What its front sheet gave as the next meeting, ISO. */
  next: { date: string; said: Said } | null
  /** The members that its front sheet lists. */
  members: readonly Seat[] | null
  agenda:
    | readonly { number: string | null; title: string; part: 'I' | 'II' | null; group: string | null; said: Said }[]
    | null
  reports: readonly { title: string; date: string | null; said: Said }[]
  minutes: {
    present: readonly string[] | null
    apologies: readonly string[] | null
    items: readonly EarlierMinute[]
    said: Said
  } | null
  actions: readonly EarlierAction[]
}

/** What was said elsewhere in words that are the same but for their numbers and dates. */
export type SameWords = Said & {
  text: string
  /** ISO; when it was said. */
  date: string | null
  body: string | null
  /** Of what stands in a report: its title. */
  report: string | null
}

/** What the record counts of its own cases. */
export type CountedFigure = {
  kind: string
  measure: string
  part: string | null
  /** As of a figure that a paper states. */
  time: { from: string; until: string } | null
  n: number
  /** ISO: the day on which it was published and stood fast; null of one that is counted anew whenever somebody asks. */
  published: string | null
  /** Counted anew, it may still change, or the record may not reach far enough back. */
  unsure: boolean
  /** Where it is shown, with what it counts, when and whose. */
  said: Said
}

export type Earlier = {
  /** Meetings of the paper's own body that it can know of, the newest first; its own meeting among them where other papers of it are there. */
  meetings: readonly EarlierMeeting[]
  /** All days of the body's meetings that are known, later ones too, in order. */
  calendar: readonly { date: string; cancelled: boolean; said: Said }[]
  /** Who sits on the body on the day of the paper, where the record knows; null where it does not. */
  members: readonly Seat[] | null
  /** By skeleton (see mentions/skeleton.ts), what other papers of the last years say. */
  same: ReadonlyMap<string, readonly SameWords[]>
  /** What letters were said to stand for: 'CSP' → 'Community Safety Partnership', each as printed. */
  acronyms: ReadonlyMap<string, readonly { words: string; said: Said }[]>
  /** Of the figures that the paper states in these words, what the record counts: the latest published first. */
  counted: { words: readonly Wording[]; figures: readonly CountedFigure[] }
}

export const nothingEarlier: Earlier = {
  meetings: [],
  calendar: [],
  members: null,
  same: new Map(),
  acronyms: new Map(),
  counted: { words: [], figures: [] },
}

/** Both together: where both know a part of a meeting, the first's stands. Pure. */
export function together(one: Earlier, other: Earlier): Earlier {
  const dates = new Set([...one.meetings, ...other.meetings].map(({ date }) => date))
  const days = new Map([...other.calendar, ...one.calendar].map(day => [day.date, day]))
  return {
    meetings: [...dates]
      .sort((a, b) => b.localeCompare(a))
      .flatMap(date => both(byDate(one, date), byDate(other, date)) ?? []),
    calendar: [...days.values()].sort((a, b) => a.date.localeCompare(b.date)),
    members: one.members ?? other.members,
    same: joined(one.same, other.same),
    acronyms: joined(one.acronyms, other.acronyms),
    counted: one.counted.words.length > 0 ? one.counted : other.counted,
  }
}

const byDate = ({ meetings }: Earlier, date: string) => meetings.find(meeting => meeting.date === date)

const both = (a: EarlierMeeting | undefined, b: EarlierMeeting | undefined): EarlierMeeting | undefined =>
  a && b
    ? {
        ...a,
        cancelled: a.cancelled || b.cancelled,
        venue: a.venue ?? b.venue,
        next: a.next ?? b.next,
        members: a.members ?? b.members,
        agenda: a.agenda ?? b.agenda,
        reports: a.reports.length > 0 ? a.reports : b.reports,
        minutes: a.minutes ?? b.minutes,
        actions: a.actions.length > 0 ? a.actions : b.actions,
      }
    : (a ?? b)

const joined = <T>(one: ReadonlyMap<string, readonly T[]>, other: ReadonlyMap<string, readonly T[]>) =>
  new Map([
    ...other,
    ...[...one].map(([key, all]): [string, readonly T[]] => [key, [...all, ...(other.get(key) ?? [])]]),
  ])
