/** The plan against the trouble: what it is to reach, agreed with whoever is harmed, and looked at again and again. Its actions are tasks. */
import { act, ask, atField, type Stood } from '../../casework/index.ts'
import { assessedBeforePlan, assessedSinceReport } from './risk/rules.ts'
import { planAgreed } from './rules.ts'
import { isStale, unassessed } from './troubles.ts'

export const planOpened = act({
  key: 'plan-opened',
  name: 'Make a plan',
  group: 'Risk and plan',
  hint: 'What it is to reach. Then set a task for each thing that somebody must do.',
  field: 'plan',
  when: 'asked',
  in: ['assessed'],
  next: true,
  asks: {
    objective: ask.words('What is the plan to reach?', {
      rows: 3,
      hint: 'So that everybody can tell when it is reached.',
    }),
    steps: ask.words('How?', { rows: 4 }),
    agreed: ask.yesNo('Has whoever is harmed agreed to it?'),
    why: ask.words('If not, why?', { rows: 2, optional: true }),
  },
  says: ({ agreed }) => `Plan made${agreed ? ' and agreed with whoever is harmed' : ''}`,
  refuses: ({ agreed, why }, _on, context) =>
    assessedBeforePlan.refuses({ unassessed: unassessed(context) }) ??
    assessedSinceReport.refuses({ stale: isStale(context.stood) }) ??
    atField('why', planAgreed.refuses({ agreed, why })),
  follows: () => [
    { do: 'mark', key: 'plan' },
    { do: 'stage', to: 'open' },
  ],
})

export const planReviewed = act({
  key: 'plan-reviewed',
  name: 'Review the plan',
  group: 'Risk and plan',
  field: 'plan',
  when: 'asked',
  in: ['open'],
  asks: {
    progress: ask.choose('How does it go?', [
      { key: 'reached', name: 'It has reached what it was to reach' },
      { key: 'better', name: 'It gets better' },
      { key: 'same', name: 'It is as it was' },
      { key: 'worse', name: 'It gets worse' },
    ]),
    harmed: ask.words('What does whoever is harmed say?', { rows: 3, optional: true }),
    changes: ask.words('What changes in the plan?', { rows: 4, hint: 'Nothing, or what is to be done otherwise.' }),
  },
  says: ({ progress }) =>
    `Plan reviewed: ${{ reached: 'reached', better: 'better', same: 'no change', worse: 'worse' }[progress]}`,
})

/** The words of the plan as it was made, for the page of the case. */
export const planNow = (stood: Stood) => stood.last(planOpened)
