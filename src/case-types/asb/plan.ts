/** The plan against the trouble: what it is to reach, agreed with whoever is harmed, and looked at again and again. Its actions are tasks. */
import { act, ask, atField, type Context, type Day, type Stood } from '../../casework/index.ts'
import { furtherReport, opened } from './report.ts'
import { currentRisks, riskAssessed } from './risk/assess.ts'
import { assessedBeforePlan, assessedSinceReport } from './risk/rules.ts'
import { planAgreed } from './rules.ts'

/** How many who are harmed have no assessment; where nobody is named, one of all who live there is wanted. */
export function unassessed({ people, stood }: Pick<Context, 'people' | 'stood'>): number {
  const assessed = currentRisks(stood).map(one => one.given.person)
  const harmed = people.filter(one => one.role === 'victim')
  if (harmed.length === 0) return assessed.length === 0 ? 1 : 0
  return harmed.filter(one => !assessed.includes(one.id)).length
}

export type Trouble = { readonly id: number; readonly day: Day; readonly met: Day | null }

/** What was reported after the opening, and each opening anew, with the day on which the risk was assessed after it. */
export function troubles(stood: Stood): Trouble[] {
  const place = (id: number) => stood.events.findIndex(one => one.id === id)
  const assessments = stood.all(riskAssessed)
  return [...stood.all(furtherReport), ...stood.named('reopened')].map(({ id, day }) => {
    const after = assessments.filter(one => one.day >= day && place(one.id) > place(id))
    return { id, day, met: after[0]?.day ?? null }
  })
}

export const isStale = (stood: Stood): boolean => troubles(stood).some(one => one.met === null)

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

export const openedOn = (stood: Stood): Day => stood.first(opened)?.day ?? ''
