/** What a clock says: a day or a moment, why then, whose rule it is, and how it was counted. */
import { london, unknownYears } from '../../lib/index.ts'

export type Clocked = {
  /** The clock's name: 'notice'. */
  readonly clock: string
  /** '2022-05-26', or with the hour in London '2021-09-13T16:00'. */
  readonly at: string
  /** One sentence, with the day in it. */
  readonly says: string
  /** Act and section, regulation or standing order. */
  readonly source: string
  /** Which days were counted, which were left out and why. */
  readonly steps: readonly string[]
}

export const plainDay = (day: string | Temporal.PlainDate): Temporal.PlainDate => Temporal.PlainDate.from(day)

/** The moment at which what a clock says is past: its hour, or the last minute of its day in London. */
export const clockInstant = (at: string): Temporal.Instant =>
  Temporal.PlainDateTime.from(at.includes('T') ? at : `${at}T23:59`)
    .toZonedDateTime(london)
    .toInstant()

/** A warning among the steps where bank holidays of these days are not known. */
export const withWarning = (steps: readonly string[], ...days: Temporal.PlainDate[]): string[] => {
  const warning = unknownYears(...days)
  return warning === null ? [...steps] : [...steps, warning]
}
