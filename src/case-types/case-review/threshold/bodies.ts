/** The relevant bodies: to whom an application is passed on, and what each answers. */
import { act, after, ask, atField, type Context, type Day } from '../../../casework/index.ts'
import { appliedOn, opened, whoIsNamed } from '../application/opened.ts'
import { applicantNamed, forWhomNamed, notBefore } from '../application/rules.ts'
import { bodies, type Body, bodyName } from '../body.ts'
import { askedOnce } from './rules.ts'

export const asked = act({
  key: 'asked',
  name: 'Pass it on to a relevant body',
  hint: 'Each application goes to all of them: what they know of the complaints decides which of them count.',
  field: 'plan',
  when: 'asked',
  in: ['acknowledged', 'asked'],
  next: true,
  asks: {
    body: ask.choose('To which?', bodies),
    name: ask.line('Its name', { optional: true, hint: 'For example, of the landlord.' }),
    who: ask.optionalPractitioner('Who answers for it?', {
      hint: 'Where they work cases here: it stands on their work page.',
    }),
    what: ask.words('What is asked?', {
      optional: true,
      rows: 3,
      hint: 'Leave it blank to ask for what is always asked: each complaint with its dates, what was done, and any risk.',
    }),
  },
  says: ({ body, name }) => `Passed on to ${bodyName(body, name)}`,
  refuses({ body, name }, on, context) {
    const { applicant, self, victim } = whoIsNamed(context)
    return (
      atField('on', notBefore.refuses({ on, earliest: appliedOn(context) })) ??
      applicantNamed.refuses({ named: applicant }) ??
      forWhomNamed.refuses({ self, victim }) ??
      atField(
        'body',
        askedOnce.refuses({ waiting: waitingOf(context).some(one => one.body === body && one.name === name) }),
      )
    )
  },
  follows: ({ who }, on, context) => [
    { do: 'stage', to: 'asked' },
    ...(who === null ? [] : [{ do: 'due' as const, key: 'task', record: 0, by: answerBy(on, context), account: who }]),
  ],
})

export const answered = act({
  key: 'answered',
  name: 'A relevant body answers',
  field: 'concern',
  when: 'asked',
  in: ['asked', 'met', 'convened'],
  anybody: true,
  next: true,
  asks: {
    asked: ask.record('To which request?', 'asked'),
    complaints: ask.words('Which complaints does it know of?', {
      hint: 'For each: when it happened, when it was reported, its reference.',
      rows: 5,
    }),
    done: ask.words('What did it do about them?', { rows: 5 }),
    risk: ask.words('What does it know of risk or harm?', { optional: true, rows: 3 }),
  },
  offered: ({ stood }) => stood.named('asked').length > 0,
  says: () => 'A relevant body answered',
  refuses: (given, on, { stood }) =>
    atField('on', notBefore.refuses({ on, earliest: stood.all(asked).find(one => one.id === given.asked)?.day ?? on })),
  follows: given => [{ do: 'met', key: 'task', record: given.asked }],
})

export const answerBy = (on: Day, { limit, closures }: Context): Day =>
  after(on, limit('case-review.answer', on), closures)

export type Request = {
  readonly id: number
  readonly body: Body
  readonly name: string
  readonly day: Day
  readonly by: Day
  /** The day of its answer; null while it waits. */
  readonly answered: Day | null
}

/** The earliest first. */
export const requestsOf = (context: Context): Request[] =>
  context.stood.all(asked).map(({ id, day, given: { body, name } }) => ({
    id,
    body,
    name,
    day,
    by: answerBy(day, context),
    answered: context.stood.all(answered).find(one => one.given.asked === id)?.day ?? null,
  }))
const waitingOf = (context: Context): Request[] => requestsOf(context).filter(one => one.answered === null)

/** Who has not answered, and still has time on a day. */
export const stillWaiting = (context: Context, on: Day): Request[] => waitingOf(context).filter(one => on <= one.by)

/** Relevant bodies that were not asked: three always are, a social landlord where the home is rented from one. */
export function notAsked(context: Context): Body[] {
  const social = context.stood.first(opened)?.given.home === 'social'
  const must: Body[] = ['council', 'police', 'health', ...(social ? (['housing'] as const) : [])]
  const known = new Set(requestsOf(context).map(one => one.body))
  return must.filter(one => !known.has(one))
}
