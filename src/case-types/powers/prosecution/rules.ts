/** Rules for prosecutions: who can be charged, when it is laid, what the court's outcome can be, and what is told to the press. */
import { type Day, type Limit, limitWords } from '../../../casework/index.ts'
import { rule } from '../../../lib/index.ts'

type Span = Pick<Limit, 'value' | 'unit'>

const order = 'our own: the record says what happened, in the order in which it could'
const code = 'Prosecution of Offences Act 1985, section 10: the Code for Crown Prosecutors, which councils follow'

export const somebodyCharged = rule<void, { charges: number }>({
  id: 'prosecution-charged',
  source: order,
  says: () => 'Say who is charged with what: a file has one charge or more',
  test: ({ charges }) => charges > 0,
})

export const chargedAgeKnown = rule<void, { body: boolean; born: Day | null }>({
  id: 'prosecution-age-known',
  source: 'Children and Young Persons Act 1933, sections 46 and 50: the age decides whether, and where',
  says: () => 'Record their date of birth first, or say that it is a company or other body',
  test: ({ body, born }) => body || born !== null,
})

/** `age` in whole years on the day of the offence; null of a body. */
export const chargedOldEnough = rule<Span, { age: number | null }>({
  id: 'prosecution-youngest',
  source: 'Children and Young Persons Act 1933, section 50',
  limit: 'prosecution.youngest',
  says: l => `Nobody who was younger than ${limitWords(l)} on the day of the offence can be charged`,
  test: ({ age }, { value }) => age === null || age >= value,
})

export const chargedAfterOffence = rule<void, { offence: Day; on: Day }>({
  id: 'prosecution-offence-first',
  source: order,
  says: () => 'The offence cannot be after the file',
  test: ({ offence, on }) => offence <= on,
})

/** Paid within the days for payment: the liability is discharged. */
export const notPaid = rule<void, { paid: boolean }>({
  id: 'prosecution-not-paid',
  source: 'the Acts that allow fixed penalty notices: whoever paid cannot be convicted of that offence',
  says: () => 'The fixed penalty for this offence was paid: nobody can be convicted of it any more',
  test: ({ paid }) => !paid,
})

/** `until`: the last day on which nothing may be begun; null where no notice was given. */
export const afterBar = rule<Span, { on: Day; until: Day | null }>({
  id: 'prosecution-bar',
  source:
    'Environmental Protection Act 1990, sections 33ZA(4), 47ZA(3) and 88(2); Anti-social Behaviour, Crime and Policing Act 2014, sections 52 and 68(4)',
  limit: 'penalty.bar-days',
  says: l => `No proceedings may be begun within ${limitWords(l)} following the date of the fixed penalty notice`,
  test: ({ on, until }) => until === null || on > until,
})

/** `lastPay`: the last day for paying a notice that is open; null where there is none. */
export const unpaidFirst = rule<void, { on: Day; lastPay: Day | null }>({
  id: 'prosecution-unpaid-first',
  source: 'our own: the notice says until when it can be paid, and the council keeps its word',
  says: () => 'A fixed penalty for this offence can still be paid: it goes to court only once its last day has passed',
  test: ({ on, lastPay }) => lastPay === null || on > lastPay,
})

export const laidOnce = rule<void, { waits: boolean }>({
  id: 'prosecution-laid-once',
  source: order,
  says: () => 'This file was laid before the court, or dropped, already',
  test: ({ waits }) => waits,
})

/** `on`: laid; `sent`: the day on which the file was sent. */
export const laidAfterFile = rule<void, { on: Day; sent: Day | undefined }>({
  id: 'prosecution-laid-after-file',
  source: order,
  says: () => 'This cannot be before the day on which the file was sent',
  test: ({ on, sent }) => sent === undefined || on >= sent,
})

/** `last`: the same day of the month so many months after the earliest offence that only magistrates try; null where there is none. */
export const laidInTime = rule<Span, { on: Day; last: Day | null }>({
  id: 'prosecution-in-time',
  source: 'Magistrates’ Courts Act 1980, section 127(1)',
  limit: 'prosecution.summary-within',
  says: l =>
    `What only magistrates try is laid before the court within ${limitWords(l)} of the offence: that has passed`,
  test: ({ on, last }) => last === null || on <= last,
})

/** `children`: all who are charged are under 18 on the day on which it is laid. */
export const childrenApart = rule<void, { children: boolean; court: string }>({
  id: 'prosecution-youth-court',
  source: 'Children and Young Persons Act 1933, section 46',
  says: () => 'Whoever is under 18 goes to the youth court, unless they are charged together with an adult',
  test: ({ children, court }) => !children || court === 'youth',
})

/** For hearings and outcomes. */
export const beforeCourt = rule<void, { on: Day; laid: Day | null; disposed: boolean }>({
  id: 'prosecution-before-court',
  source: order,
  says: () => 'This is for a case that is before the court on that day: laid, and not yet at its end',
  test: ({ on, laid, disposed }) => laid !== null && on >= laid && !disposed,
})

export const heardOnItsDay = rule<void, { on: Day; listed: Day | undefined }>({
  id: 'prosecution-heard-on-day',
  source: order,
  says: () => 'A hearing takes place on the day for which it is listed: where it was moved, list it again',
  test: ({ on, listed }) => listed === undefined || on === listed,
})

export const onlyOnConviction = rule<void, { outcome: string; money: number }>({
  id: 'prosecution-money-convicted',
  source: 'Sentencing Act 2020: fines, surcharge, costs and compensation follow a conviction',
  says: () => 'Only somebody who was convicted is ordered to pay',
  test: ({ outcome, money }) => outcome === 'convicted' || money === 0,
})

export const cautionAdmitted = rule<void, { admitted: boolean; agreed: boolean }>({
  id: 'caution-admitted',
  source: 'Ministry of Justice: guidance on simple cautions for adult offenders',
  says: () => 'Only somebody who admits the offence and agrees to a caution can be cautioned',
  test: ({ admitted, agreed }) => admitted && agreed,
})

export const cautionEvidenced = rule<void, { evidence: number }>({
  id: 'caution-evidenced',
  source: code,
  says: () => 'Choose what shows it: a caution needs evidence that would support a prosecution',
  test: ({ evidence }) => evidence > 0,
})

/** `age` in whole years on the day of the caution; null of a body. */
export const cautionAdult = rule<Span, { age: number | null }>({
  id: 'caution-adult',
  source:
    'Ministry of Justice: guidance on simple cautions for adult offenders; Crime and Disorder Act 1998, section 66ZA',
  limit: 'prosecution.full-age',
  says: l => `Whoever is younger than ${limitWords(l)} gets no simple caution: youth cautions are given by the police`,
  test: ({ age }, { value }) => age === null || age >= value,
})

/** `open`: files of the case that are not at their end; `ended`: those with the court's outcome. */
export const pressAfterCourt = rule<void, { open: number; ended: number }>({
  id: 'press-after-court',
  source: 'our own; Contempt of Court Act 1981: nothing is said that could prejudice a case',
  says: () => 'Tell the press only after the court’s outcome, and while no other file of this case is open',
  test: ({ open, ended }) => open === 0 && ended > 0,
})

export const noChildNamed = rule<void, { names: boolean; child: boolean }>({
  id: 'press-no-child',
  source: 'Children and Young Persons Act 1933, section 49',
  says: () => 'Somebody under 18 was charged: the press release names nobody',
  test: ({ names, child }) => !names || !child,
})
