/** Rules for answering what people ask of their records. */
import { rule } from '../../lib/index.ts'
import type { Clock } from './clock.ts'

const article12 = 'UK GDPR article 12(3); ICO guidance on the right of access, “How long have we got to comply?”'

export const answeredInTime = rule<void, { clock: Clock; on: Temporal.PlainDate }>({
  id: 'request-in-time',
  source: article12,
  says: () =>
    'A request is answered within one calendar month of receipt, or of the day on which identity was proved; a last day that is no working day moves to the next one',
  test: ({ clock, on }) => clock.waits || Temporal.PlainDate.compare(on, clock.due) <= 0,
})

export const extensionInTime = rule<void, { clock: Clock; on: Temporal.PlainDate }>({
  id: 'extension-in-time',
  source: article12,
  says: () => 'An extension, with its reason, must be told within the first month: that month has passed',
  test: ({ clock, on }) => clock.waits || Temporal.PlainDate.compare(on, clock.month) <= 0,
})

export const extendedOnce = rule<void, { extendedOn: string | null }>({
  id: 'extended-once',
  source: 'UK GDPR article 12(3): by two further months',
  says: () => 'This request was extended already: two months are the most',
  test: ({ extendedOn }) => extendedOn === null,
})

export const notFuture = rule<string, { day: Temporal.PlainDate; today: Temporal.PlainDate }>({
  id: 'day-not-future',
  source: 'our own',
  usually: 'The day',
  says: what => `${what} must be today or in the past`,
  test: ({ day, today }) => Temporal.PlainDate.compare(day, today) <= 0,
})

export const notBefore = rule<string, { day: Temporal.PlainDate; first: Temporal.PlainDate }>({
  id: 'day-not-before-receipt',
  source: 'our own',
  usually: 'The day',
  says: what => `${what} must not be before the day on which the request was received`,
  test: ({ day, first }) => Temporal.PlainDate.compare(day, first) >= 0,
})

export const searchable = rule<void, { born: string | null; postcode: string | null }>({
  id: 'request-searchable',
  source: 'our own: a name alone would open the cases of everybody who has it',
  says: () => 'Enter a date of birth or a postcode: a name alone would open the records of other people of that name',
  test: ({ born, postcode }) => born !== null || postcode !== null,
})

export const identityProved = rule<void, { identityOn: string | null }>({
  id: 'identity-proved',
  source: 'UK GDPR articles 12(6) and 5(1)(f)',
  says: () => 'Say first how you know that this is the person: records must not go to somebody else',
  test: ({ identityOn }) => identityOn !== null,
})

export const allDecided = rule<void, { matches: number; rows: number }>({
  id: 'all-decided',
  source: 'our own; UK GDPR article 15(4): the copy must not harm the rights of others',
  says: () => 'Nothing leaves before every match and every row has been decided',
  test: ({ matches, rows }) => matches === 0 && rows === 0,
})

export const phrasesThere = rule<string, { text: string; phrases: string[]; missing: string[] }>({
  id: 'phrases-there',
  source: 'our own: what was meant to be taken out must not stay in by a slip of the pen',
  usually: '…',
  says: missing => `These words are not in the text, so they cannot be taken out: ${missing}`,
  test: ({ missing }) => missing.length === 0,
})

export const somethingTaken = rule<void, { phrases: string[] }>({
  id: 'something-taken-out',
  source: 'our own',
  says: () => 'Choose or enter the words to take out, or release the row as it is',
  test: ({ phrases }) => phrases.length > 0,
})

export const decidedByHand = rule<void, { byHand: boolean }>({
  id: 'decided-by-hand',
  source: 'UK GDPR article 15(4); Data Protection Act 2018, schedule 2, paragraph 16, and schedule 3, parts 2 to 5',
  says: () =>
    'What is to be decided by hand, or is about somebody else, is not released many at once: open each of those rows, read it and decide. You can withhold them together',
  test: ({ byHand }) => !byHand,
})

export const exemptionSaid = rule<void, { exemption: string }>({
  id: 'exemption-said',
  source: 'UK GDPR article 5(2): you must be able to show why',
  says: () => 'Choose the reason in law for keeping it back',
  test: ({ exemption }) => exemption !== '',
})

export const filesWhole = rule<void, { source: string; decision: string }>({
  id: 'files-whole',
  source: 'our own: the program cannot take words out of a picture or a recording',
  says: () => 'A file leaves as it is, or not at all: withhold it, and give what can be given in another way',
  test: ({ source, decision }) => source !== 'file' || decision !== 'redact',
})
