/** What the Act wants of a community protection notice: a written warning and time first, whom it can bind, and until when it can be appealed. */
import { rule } from '../../../lib/index.ts'
import { type Limit, limitWords } from '../../../casework/index.ts'

type Span = Pick<Limit, 'value' | 'unit'>
/** 'YYYY-MM-DD' */
type Day = string

const act = (section: string) => `Anti-social Behaviour, Crime and Policing Act 2014, section ${section}`

export const inLaw = rule<void, { known: boolean }>({
  id: 'protection-in-law',
  source: act('43, in force from 20 October 2014'),
  says: () => 'Enter a later day: the Act knows no community protection notice on this one',
  test: ({ known }) => known,
})

/** `until`: the last day that the warning gives them. */
export const enoughTime = rule<void, { on: Day; until: Day }>({
  id: 'protection-enough-time',
  source: act('43(5)(b): enough time to deal with the matter'),
  says: () => 'Give them time: enter a last day that is after the day of the warning',
  test: ({ on, until }) => until > on,
})

export const warned = rule<void, { warned: boolean }>({
  id: 'protection-warned',
  source: act('43(5)(a)'),
  says: () =>
    'Nobody is issued with a community protection notice whom no written warning told of it before: choose the one that was given to them, or warn them first',
  test: ({ warned: was }) => was,
})

/** `until`: the last day of the warning. */
export const warningOver = rule<void, { on: Day; until: Day }>({
  id: 'protection-warning-over',
  source: act('43(5)(b)'),
  says: () => 'The time that the warning gave them is not over',
  test: ({ on, until }) => on > until,
})

export const ageKnown = rule<void, { body: boolean; born: Day | null }>({
  id: 'protection-age-known',
  source: act('43(1)'),
  says: () => 'Record their date of birth first: a notice binds a body, or somebody who is old enough',
  test: ({ body, born }) => body || born !== null,
})

/** `age` in whole years on the day of issue. */
export const oldEnough = rule<Span, { body: boolean; age: number }>({
  id: 'protection-old-enough',
  source: act('43(1)'),
  limit: 'protection.youngest',
  usually: { value: 16, unit: 'years' },
  says: l => `A community protection notice binds a body, or somebody who is ${limitWords(l)} old or older`,
  test: ({ body, age }, { value }) => body || age >= value,
})

export const bodyNotBorn = rule<void, { body: boolean; born: Day | null }>({
  id: 'protection-body-not-born',
  source: act('43(1)'),
  says: () => 'Somebody with a date of birth is no body: choose “A person”',
  test: ({ body, born }) => !body || born === null,
})

export const requiresSomething = rule<void, { stop: string; does: string; results: string }>({
  id: 'protection-requires-something',
  source: act('43(3)'),
  says: () => 'Say what must stop, what must be done, or what must be achieved: one of them at the least',
  test: given => [given.stop, given.does, given.results].some(one => one.trim() !== ''),
})

export const timeForActs = rule<void, { on: Day; by: Day | null; does: string; results: string }>({
  id: 'protection-time-for-acts',
  source: act('43(8)'),
  says: () => 'Say by which day they must have done it: not before the day of the notice',
  test: ({ on, by, does, results }) => (by === null ? does.trim() === '' && results.trim() === '' : by >= on),
})

/** Constables of any rank, officers of the council, and those whom it designated. */
const mayIssue: readonly string[] = [
  'constable',
  'inspector',
  'superintendent',
  'council-officer',
  'chief-executive',
  'landlord',
]

export const mayBeIssuedBy = rule<void, { rank: string }>({
  id: 'protection-issued-by',
  source: act('53'),
  says: () =>
    'It is issued by a constable, an officer of the council, or an officer of a social landlord whom the council designated',
  test: ({ rank }) => mayIssue.includes(rank),
})

export const landlordDesignated = rule<void, { rank: string; under: string }>({
  id: 'protection-landlord-designated',
  source: act('53(1)(c)'),
  says: () => 'Say by which decision the council designated the landlord, with its date',
  test: ({ rank, under }) => rank !== 'landlord' || under.trim() !== '',
})

/** `ends`: the first day on which it is in force no more. */
export const inForceThen = rule<void, { on: Day; from: Day; ends: Day | null }>({
  id: 'protection-in-force',
  source: act('43 and 48'),
  says: () => 'Enter a day on which the notice was in force: from its issue, and before it was withdrawn or quashed',
  test: ({ on, from, ends }) => from <= on && (ends === null || on < ends),
})

export const servedOnce = rule<void, { served: boolean }>({
  id: 'protection-served-once',
  source: act('46(2) and 55: the time to appeal runs from one day'),
  says: () => 'Its service is recorded already: put that right, if it is wrong',
  test: ({ served }) => !served,
})

export const servedFirst = rule<void, { served: Day | null; on: Day }>({
  id: 'protection-served-first',
  source: act('48 and 55'),
  says: () => 'First record that the notice was served: nobody can be held to it before',
  test: ({ served, on }) => served !== null && served <= on,
})

/** `last`: the last day for an appeal. */
export const appealInTime = rule<Span, { made: Day | null; issued: Day; last: Day }>({
  id: 'protection-appeal-in-time',
  source: act('46(2): beginning with the day on which it is issued to them'),
  limit: 'protection.appeal-within',
  usually: { value: 21, unit: 'days' },
  says: l => `An appeal is made within ${limitWords(l)}, of which the day of service is the first`,
  test: ({ made, issued, last }) => made === null || (issued <= made && made <= last),
})

export const appealOver = rule<void, { made: Day | null; on: Day; last: Day }>({
  id: 'protection-appeal-over',
  source: act('46(2)'),
  says: () => 'They can still appeal: say that there was no appeal once the time for it is over',
  test: ({ made, on, last }) => made !== null || on > last,
})

export const appealGoesOn = rule<void, { inProgress: boolean }>({
  id: 'protection-appeal-goes-on',
  source: act('46(4)'),
  says: () => 'No appeal against this notice is open: record first that it was made',
  test: ({ inProgress }) => inProgress,
})

/** Of what must be done or achieved. */
export const notSuspended = rule<void, { stop: boolean; appealed: boolean }>({
  id: 'protection-not-suspended',
  source: act('46(3)'),
  says: () => 'While an appeal goes on only what must stop holds: what must be done or achieved waits for the court',
  test: ({ stop, appealed }) => stop || !appealed,
})

/** Of what must be done or achieved. `by`: the last day for it. */
export const timeIsOver = rule<void, { stop: boolean; on: Day; by: Day | null }>({
  id: 'protection-time-is-over',
  source: act('43(8) and 48'),
  says: () => 'They still have time to do it: a breach is recorded after the day by which it must be done',
  test: ({ stop, on, by }) => stop || by === null || on > by,
})

export const required = rule<void, { asked: string }>({
  id: 'protection-required',
  source: act('48(1)'),
  says: () => 'The notice requires nothing of that sort',
  test: ({ asked }) => asked.trim() !== '',
})

export const failedFirst = rule<void, { breached: boolean }>({
  id: 'protection-failed-first',
  source: act('47(1)'),
  says: () => 'Work is done in their place only after they failed to comply: record the breach first',
  test: ({ breached }) => breached,
})

export const consents = rule<
  void,
  { openAir: boolean; done: boolean; defaulter: boolean; owner: boolean; ownerUnknown: boolean }
>({
  id: 'protection-consents',
  source: act('47(2) to (5)'),
  says: () =>
    'Inside premises work is done only with the consent of whoever failed to comply, and of the owner where that is somebody else who can be found',
  test: ({ openAir, done, defaulter, owner, ownerUnknown }) =>
    openAir || !done || (defaulter && (owner || ownerUnknown)),
})
