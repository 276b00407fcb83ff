/** Rules for fixed penalty notices: to whom, for what, how much, paid until when, and what may follow. */
import { type Day, type Limit, limitWords } from '../../../casework/index.ts'
import { longDate, pounds, rule } from '../../../lib/index.ts'

type Span = Pick<Limit, 'value' | 'unit'>

const guidance = 'Defra: guidance on the use of fixed penalties by councils'
const order = 'our own: the record says what happened, in the order in which it could'
const band =
  'Environmental Offences (Fixed Penalties) (England) Regulations 2017, as amended in 2023; the Acts that allow each notice'

export const ageKnown = rule<void, { body: boolean; born: Day | null }>({
  id: 'penalty-age-known',
  source: `${guidance}: none is given to children`,
  says: () => 'Record their date of birth first, or say that it is a company or other body: no child gets a penalty',
  test: ({ body, born }) => body || born !== null,
})

/** `age` in whole years on the day of the offence; null of a body. */
export const oldEnough = rule<Span, { age: number | null }>({
  id: 'penalty-youngest',
  source: `${guidance}; the council’s own enforcement policy`,
  limit: 'penalty.youngest',
  says: l =>
    `Whoever was younger than ${limitWords(l)} on the day of the offence gets no fixed penalty: work with the family and the youth offending team`,
  test: ({ age }, { value }) => age === null || age >= value,
})

export const evidenced = rule<void, { evidence: number }>({
  id: 'penalty-evidenced',
  source: `${guidance}: only with evidence that would support a prosecution`,
  says: () =>
    'Choose what shows it: a notice is given only with evidence in the case. Add the photograph or statement first',
  test: ({ evidence }) => evidence > 0,
})

export const wouldProsecute = rule<void, { stands: boolean }>({
  id: 'penalty-would-prosecute',
  source: guidance,
  says: () => 'Give no notice where the evidence would not support a prosecution: advise or warn instead',
  test: ({ stands }) => stands,
})

export const noAccident = rule<void, { meant: boolean }>({
  id: 'penalty-no-accident',
  source: `${guidance}: not for what was dropped by accident`,
  says: () => 'Give no notice for what happened by accident: advise instead',
  test: ({ meant }) => meant,
})

export const brokenNamed = rule<void, { breaks: boolean; broken: string }>({
  id: 'penalty-order-named',
  source: 'Anti-social Behaviour, Crime and Policing Act 2014, sections 52 and 68: the notice says what was broken',
  says: () => 'Say which order or notice was not kept, with its date',
  test: ({ breaks, broken }) => !breaks || broken.trim() !== '',
})

export const offenceFirst = rule<void, { offence: Day; on: Day }>({
  id: 'penalty-offence-first',
  source: order,
  says: () => 'The offence cannot be after the notice',
  test: ({ offence, on }) => offence <= on,
})

/** `last`: the last day on which it can be laid before the court; null of what can also be tried by the Crown Court. */
export const stillProsecutable = rule<Span, { on: Day; last: Day | null }>({
  id: 'penalty-still-prosecutable',
  source: 'Magistrates’ Courts Act 1980, section 127',
  limit: 'prosecution.summary-within',
  says: l =>
    `The offence is more than ${limitWords(l)} ago and cannot be prosecuted any more, so no notice can be given`,
  test: ({ on, last }) => last === null || on <= last,
})

export const notAbove = rule<number, { amount: number }>({
  id: 'penalty-not-above',
  source: band,
  usually: 50_000,
  says: most => `On the day of the offence the law allowed ${pounds(most)} at the most`,
  test: ({ amount }, most) => amount <= most,
})

export const notBelow = rule<number, { amount: number }>({
  id: 'penalty-not-below',
  source: band,
  usually: 6_500,
  says: least => `On the day of the offence the law wanted ${pounds(least)} at the least`,
  test: ({ amount }, least) => amount >= least,
})

export const asTariff = rule<number, { amount: number }>({
  id: 'penalty-as-tariff',
  source: 'the council’s decision on its tariff: everybody pays the same for the same',
  usually: 22_500,
  says: full => `The council’s tariff on the day of the offence was ${pounds(full)}`,
  test: ({ amount }, full) => amount === full,
})

export const oneNotice = rule<void, { given: boolean }>({
  id: 'penalty-once',
  source: 'our own: a notice that is sent again is the same notice, and counts once',
  says: () => 'A notice for this offence, or with this number, is in the case already: record that it was sent again',
  test: ({ given }) => !given,
})

export const unmoved = rule<void, { moved: boolean }>({
  id: 'penalty-unmoved',
  source: order,
  says: () => 'Something was done about this notice since: cancel it as given in error, and record the right one',
  test: ({ moved }) => !moved,
})

/** For payments, reminders, representations and endings. `issued`: undefined where the notice is not known. */
export const afterIssue = rule<void, { on: Day; issued: Day | undefined }>({
  id: 'penalty-after-issue',
  source: order,
  says: () => 'This cannot be before the day on which the notice was given',
  test: ({ on, issued }) => issued === undefined || on >= issued,
})

export const stillOpen = rule<void, { open: boolean }>({
  id: 'penalty-open',
  source: order,
  says: () =>
    'This notice was paid, withdrawn or cancelled, or the offence is before the court: nothing more is to pay',
  test: ({ open }) => open,
})

/** `owed` on that day, in pence: the discounted amount until the last day of the discount, it included, and the full amount from then on. */
export const paysWhatIsOwed = rule<
  { owed: number; until: Day | null; parts: boolean },
  { amount: number; part: boolean; full: number }
>({
  id: 'penalty-pays-owed',
  source:
    'the Acts that allow each notice: a lesser amount counts as the whole only until the day that the council set',
  usually: { owed: 22_500, until: '2026-03-16', parts: true },
  says: ({ owed, until, parts }) =>
    `To pay on that day: ${pounds(owed)}${until === null ? '' : `, for the discount ended on ${longDate(until)}`}. ${parts ? 'Say if it is a part of that only' : 'It is paid as a whole'}`,
  test: ({ amount, part, full }, { owed }) => part || amount === owed || amount === full,
})

export const partIsLess = rule<number, { amount: number; part: boolean }>({
  id: 'penalty-part-less',
  source: order,
  usually: 22_500,
  says: owed => `A part is more than nothing and less than what is to pay: ${pounds(owed)}`,
  test: ({ amount, part }, owed) => !part || (amount > 0 && amount < owed),
})

/** `last`: the last day on which it can be paid. */
export const remindedWhenLate = rule<void, { on: Day; last: Day }>({
  id: 'penalty-reminder-late',
  source: 'our own: a reminder asks for what is late',
  says: () => 'Until its last day for payment a notice is not late: send the reminder after it',
  test: ({ on, last }) => on > last,
})
