/** A complaint about anti-social behaviour, as somebody made it to a body: what decides whether it counts is asked one by one. */
import { act, ask, atField, type Context } from '../../../casework/index.ts'
import { longDate } from '../../../lib/index.ts'
import { appliedOn } from '../application/opened.ts'
import { bodies, type Body, bodyName } from './bodies.ts'
import { complaintMade, complaintNotBefore, sameIncidentNamed } from './rules.ts'
import { type Complaint, counted, needed, weigh, type Weighed } from './weigh.ts'

export const complaint = act({
  key: 'complaint',
  name: 'Add a complaint',
  hint: 'One for each time that it was reported, to whomever.',
  field: 'concern',
  when: 'now',
  in: ['received', 'acknowledged', 'asked', 'not-met', 'appealed'],
  next: true,
  asks: {
    incident: ask.optionalDay('On which day did it happen?', 'the day on which it happened', {
      hint: 'Of behaviour that went on, the last day before the complaint. Leave it blank where nobody knows yet.',
    }),
    complained: ask.day('On which day was it reported?', 'the day on which it was reported'),
    to: ask.choose('To whom?', bodies),
    name: ask.line('Name of that body', { optional: true }),
    how: ask.choose('Was it handed in?', [
      { key: 'reported', name: 'It was reported' },
      { key: 'diary', name: 'It stands on a diary sheet only' },
    ]),
    which: ask.choose('Is it about an incident that is recorded already?', [
      { key: 'new', name: 'An incident of its own' },
      { key: 'same', name: 'The same incident as a complaint that is recorded' },
    ]),
    sameAs: ask.optionalRecord('Which complaint, where it is the same?', 'complaint'),
    reference: ask.line('Reference that the body gave', { optional: true }),
    about: ask.words('What was it about?', { rows: 3 }),
  },
  says: ({ complained, to, name }) => `Complaint of ${longDate(complained)} to ${bodyName(to, name)}`,
  refuses: ({ incident, complained, which, sameAs }, _, { today }) =>
    atField('complained', complaintMade.refuses({ complained, today: today.toString() })) ??
    atField('incident', complaintNotBefore.refuses({ incident, complained })) ??
    atField('sameAs', sameIncidentNamed.refuses({ same: which === 'same', as: sameAs })),
})

type Known = Complaint & { readonly to: Body; readonly name: string }

export type Threshold = {
  readonly weighed: readonly Weighed<Known>[]
  /** How many count, and how many must. */
  readonly counted: number
  readonly needed: number
}

/** By the limits that held on the day of the application. */
export function thresholdOf(context: Context): Threshold {
  const applied = appliedOn(context)
  const all = context.stood.all(complaint).map(({ id, given }): Known => {
    const { incident, complained, how, sameAs, to, name } = given
    return { id, incident, complained, reported: how === 'reported', sameAs, to, name }
  })
  const weighed = weigh(all, applied, {
    complain: context.limit('case-review.complaint-within', applied),
    apply: context.limit('case-review.apply-within', applied),
  })
  return { weighed, counted: counted(weighed), needed: needed(context.limit('case-review.complaints', applied)) }
}
