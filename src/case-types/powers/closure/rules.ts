/** What the Act wants of a closure notice and of a closure order: who signs, how long, what it says, when the court must hear it. */
import { rule } from '../../../lib/index.ts'
import { type Limit, limitWords } from '../../../casework/index.ts'
import { isBefore, type Moment } from './moment.ts'

type Span = Pick<Limit, 'value' | 'unit'>

const act = (section: string) => `Anti-social Behaviour, Crime and Policing Act 2014, section ${section}`
const hours = (value: number): Span => ({ value, unit: 'hours' })

/** Signs a notice of up to 24 hours, on each side. */
const signsShort: readonly string[] = [
  'inspector',
  'superintendent',
  'council-officer',
  'designated',
  'chief-executive',
]
/** Signs a longer one. */
const signsLong: readonly string[] = ['superintendent', 'designated', 'chief-executive']

export const inLaw = rule<void, { known: boolean }>({
  id: 'closure-in-law',
  source: act('76, in force from 20 October 2014'),
  says: () => 'Enter a later day: the Act knows no closure notice on this one',
  test: ({ known }) => known,
})

export const consultedBefore = rule<void, { consulted: boolean }>({
  id: 'closure-consulted',
  source: act('76(6) and (7)'),
  says: () => 'First record whom you told that the notice is going to be issued, and whom you consulted',
  test: ({ consulted }) => consulted,
})

export const lasts = rule<Span, { hours: number }>({
  id: 'closure-notice-length',
  source: act('77(2)'),
  limit: 'closure.notice-long',
  usually: hours(48),
  says: l => `A closure notice lasts ${limitWords(l)} at the most`,
  test: (given, { value }) => given.hours <= value,
})

export const signedShort = rule<void, { rank: string }>({
  id: 'closure-signed',
  source: act('76(1)'),
  says: () => 'A closure notice is issued by a police officer of the rank of inspector or above, or by the council',
  test: ({ rank }) => signsShort.includes(rank),
})

export const signedLong = rule<Span, { hours: number; rank: string }>({
  id: 'closure-signed-long',
  source: act('77(2)'),
  limit: 'closure.notice-short',
  usually: hours(24),
  says: l =>
    `More than ${limitWords(l)} is signed by a superintendent or above, by the chief executive of the council, or by somebody whom the chief executive designated for this`,
  test: (given, { value }) => given.hours <= value || signsLong.includes(given.rank),
})

export const residentsAndOwner = rule<void, { keepsOut: readonly string[] }>({
  id: 'closure-residents-and-owner',
  source: act('76(4)'),
  says: () => 'A closure notice cannot keep out those who habitually live there, nor the owner: only a court can',
  test: ({ keepsOut }) => !keepsOut.includes('residents') && !keepsOut.includes('owner'),
})

export const statesHearing = rule<void, { states: boolean }>({
  id: 'closure-states-hearing',
  source: act('76(5)(d) and (e)'),
  says: () => 'The notice must say that a closure order is applied for, and when and where it is heard',
  test: ({ states }) => states,
})

export const statesEffect = rule<void, { states: boolean }>({
  id: 'closure-states-effect',
  source: act('76(5)(b), (c) and (f)'),
  says: () =>
    'The notice must explain its effect and that of a closure order, and say that to disregard it is an offence',
  test: ({ states }) => states,
})

export const statesAdvice = rule<void, { states: boolean }>({
  id: 'closure-states-advice',
  source: act('76(5)(g)'),
  says: () => 'The notice must name who nearby gives advice about housing and about law, and how to reach them',
  test: ({ states }) => states,
})

export const oneNotice = rule<void, { begins: Moment; others: readonly { begins: Moment; ends: Moment }[] }>({
  id: 'closure-one-notice',
  source: act('77: its longest period is not lengthened by a second notice'),
  says: () => 'A closure notice for these premises is in force at that time: extend or cancel it',
  test: ({ begins, others }) => others.every(one => !isBefore(begins, one.ends) || isBefore(begins, one.begins)),
})

/** Said of the notice when it is issued, of its service, and of what the court lists and hears. Its limit is the moment in words. */
export const heardInTime = rule<string, { heard: Moment; latest: Moment }>({
  id: 'closure-heard-in-time',
  source: act('80(3) and (4): not later than 48 hours after service of the notice; Christmas Day is disregarded'),
  usually: '48 hours after service',
  says: latest => `The court must hear the application not later than ${latest}. Christmas Day does not count`,
  test: ({ heard, latest }) => !isBefore(latest, heard),
})

/** `before`: when the notice is issued, and when it is served. */
export const heardAfter = rule<void, { heard: Moment; before: Moment }>({
  id: 'closure-heard-after',
  source: act('76(5)(e) and 80(3)'),
  says: () => 'The hearing is after the notice is issued and served',
  test: ({ heard, before }) => isBefore(before, heard),
})

export const servedInTime = rule<void, { served: Moment; begins: Moment; ends: Moment }>({
  id: 'closure-served-in-time',
  source: act('79'),
  says: () => 'Enter a day and time of service between the beginning and the end of the notice',
  test: ({ served, begins, ends }) => !isBefore(served, begins) && isBefore(served, ends),
})

export const servedOnce = rule<void, { served: boolean }>({
  id: 'closure-served-once',
  source: act('79 and 80(3): the time to the hearing is counted from one service'),
  says: () => 'Its service is recorded already: put that right, if it is wrong',
  test: ({ served }) => !served,
})

export const servedAllWays = rule<void, { lacks: boolean; impossible: string }>({
  id: 'closure-served-all-ways',
  source: act('79(2): each of them, if possible'),
  says: () => 'Say what was not possible and why: the Act wants each of these ways wherever it can be done',
  test: ({ lacks, impossible }) => !lacks || impossible.trim() !== '',
})

/** Something is done to a notice, or against it, at a moment. */
export const noticeRuns = rule<void, { at: Moment; begins: Moment; ends: Moment }>({
  id: 'closure-notice-runs',
  source: act('77 and 78'),
  says: () => 'Enter a day and time at which this notice was in force',
  test: ({ at, begins, ends }) => !isBefore(at, begins) && isBefore(at, ends),
})

export const extendsShort = rule<Span, { hours: number; extended: boolean }>({
  id: 'closure-extends-short',
  source: act('77(4): only a notice to which subsection (2) does not apply'),
  limit: 'closure.notice-short',
  usually: hours(24),
  says: l => `Only a notice of up to ${limitWords(l)} is extended, and once`,
  test: (given, { value }) => given.hours <= value && !given.extended,
})

export const extendsBy = rule<Span, { hours: number }>({
  id: 'closure-extends-by',
  source: act('77(4)'),
  limit: 'closure.notice-extension',
  usually: hours(24),
  says: l => `A notice is extended by ${limitWords(l)} at the most`,
  test: (given, { value }) => given.hours <= value,
})

export const extendsSigned = rule<void, { rank: string }>({
  id: 'closure-extends-signed',
  source: act('77(4)(a) and (b)'),
  says: () =>
    'An extension is signed by a superintendent or above, by the chief executive of the council, or by somebody whom the chief executive designated for this',
  test: ({ rank }) => signsLong.includes(rank),
})

export const changedByRank = rule<void, { long: boolean; rank: string }>({
  id: 'closure-changed-by-rank',
  source: act('78: who cancels or varies a notice is of the rank that it needed'),
  says: () => 'A notice that needed a higher signature is cancelled or varied under one too',
  test: ({ long, rank }) => (long ? signsLong : signsShort).includes(rank),
})

const police: readonly string[] = ['inspector', 'superintendent']

/** `issued`: the rank of who signed the notice; `rank`: of who changes it. */
export const changedByIts = rule<void, { issued: string; rank: string }>({
  id: 'closure-changed-by-its-own',
  source: act('77(4) and 78(4) to (6)'),
  says: () =>
    'A notice of the police is extended, cancelled or varied by the police, under the same rank or a higher one; one of the council by the council',
  test: ({ issued, rank }) =>
    police.includes(issued) ? police.indexOf(rank) >= police.indexOf(issued) : !police.includes(rank),
})

export const closedThen = rule<void, { at: Moment; begins: Moment; ends: Moment }>({
  id: 'closure-closed-then',
  source: act('86'),
  says: () => 'Enter a day and time at which the notice or order was in force',
  test: ({ at, begins, ends }) => !isBefore(at, begins) && isBefore(at, ends),
})
