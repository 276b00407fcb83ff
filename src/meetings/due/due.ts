/** What is due, from whom and when: what "Your work" shows and what reminders go out for. */
import type { Committee } from '../../authority/index.ts'
import type { Tx } from '../../db/index.ts'

export type Due = {
  /** Unique for the thing and the person, and the same every day: a reminder goes out once for each. */
  readonly key: string
  /** From whom; null: from every clerk. */
  readonly accountId: number | null
  /** 'Report: Youth nuisance in Larkrise' */
  readonly what: string
  /** What stands in e-mails instead of `what`, where that holds words of the public or anything exempt. */
  readonly inLetters?: string
  readonly href: string
  /** Due from every monitoring officer too, where `accountId` is null. */
  readonly monitoring?: true
  /** Reminded of from this moment on, where three working days before would be too late. */
  readonly tellFrom?: Temporal.Instant
  readonly at: Temporal.Instant
  /** Why then: the rule's own sentence, or the words of who set the day. */
  readonly says: string
}

/** Reads under whoever asks: a person sees what row security shows them; the system, for reminders, everything. */
export type DueSource = (tx: Tx, committee: Committee, now: Temporal.Instant) => Promise<Due[]>
