/** What was published before a paper, as the checks ask it. Made from other papers, or from the record. No input or output here. */
import type { Reading } from '../../records/index.ts'

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

/** A meeting of the same body, from all papers of it that there are. */
export type EarlierMeeting = {
  /** ISO. */
  date: string
  cancelled: boolean
  /** What its front sheet gave as the next meeting, ISO. */
  next: { date: string; said: Said } | null
  /** The members that its front sheet lists. */
  members: { names: readonly string[]; said: Said } | null
  agenda: readonly { number: string | null; title: string; said: Said }[] | null
  reports: readonly { title: string; date: string | null; said: Said }[]
  minutes: {
    present: readonly string[] | null
    apologies: readonly string[] | null
    items: readonly EarlierMinute[]
    said: Said
  } | null
}

/** What was said elsewhere in words that are the same but for their numbers and dates. */
export type SameWords = Said & {
  text: string
  /** ISO; when it was said. */
  date: string | null
  body: string | null
}

export type Earlier = {
  /** Meetings of the paper's own body that it can know of, the newest first; its own meeting among them where other papers of it are there. */
  meetings: readonly EarlierMeeting[]
  /** Who sits on the body on the day of the paper, where the record knows; null where it does not. */
  members: { names: readonly string[]; said: Said } | null
  /** By skeleton (see mentions/skeleton.ts), what other papers of the last years say. */
  same: ReadonlyMap<string, readonly SameWords[]>
}

export const nothingEarlier: Earlier = { meetings: [], members: null, same: new Map() }
