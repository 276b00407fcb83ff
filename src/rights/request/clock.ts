/** When a request must be answered, and why then. */
import { fullDate, longDate, unknownYears, workingDayFrom } from '../../lib/index.ts'

export type Clocked = {
  received: string
  identityAsked: string | null
  identityOn: string | null
  extendedOn: string | null
}

export type Clock =
  | { readonly waits: true; readonly why: string }
  | {
      readonly waits: false
      readonly begins: Temporal.PlainDate
      /** Without an extension: also the last day on which one can be told. */
      readonly month: Temporal.PlainDate
      readonly due: Temporal.PlainDate
      readonly why: string
    }

const plain = (date: string) => Temporal.PlainDate.from(date)

/**
 * The corresponding day of the month that is so many months later; the last day of a month that has no such day; the next
 * working day where that is none. Counted from the first day and never from a day that was moved.
 */
export const dayAfterMonths = (begins: Temporal.PlainDate, months: number): Temporal.PlainDate =>
  workingDayFrom(begins.add({ months }, { overflow: 'constrain' }))

/**
 * UK GDPR article 12(3): one month from receipt, two further months where requests are complex or many. Article 12(6): where
 * proof of identity was asked for, it runs from the day on which it was given.
 */
export function clockOf({ received, identityAsked, identityOn, extendedOn }: Clocked): Clock {
  if (identityAsked !== null && identityOn === null)
    return {
      waits: true,
      why: `You asked for proof of identity on ${longDate(identityAsked)}. The month begins on the day on which it is given.`,
    }
  const proved = identityAsked !== null && identityOn !== null && identityOn > received
  const begins = plain(proved ? identityOn : received)
  const month = dayAfterMonths(begins, 1)
  const due = extendedOn === null ? month : dayAfterMonths(begins, 3)
  const exact = begins.add({ months: extendedOn === null ? 1 : 3 })
  const moved = exact.equals(due) ? '' : ` ${fullDate(exact)} is no working day, so it is the next one.`
  const unknown = unknownYears(due)
  return {
    waits: false,
    begins,
    month,
    due,
    why: `${extendedOn === null ? 'One calendar month' : 'Three calendar months'} from ${longDate(begins)}, when ${proved ? 'identity was proved' : 'the request was received'}.${moved}${unknown === null ? '' : ` ${unknown}`}`,
  }
}
