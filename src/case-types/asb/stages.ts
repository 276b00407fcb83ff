/** How far a case is, and what whoever reported it is told of it. */
import type { Stage } from '../../casework/index.ts'

export const stages = [
  { key: 'received', name: 'Received', tells: 'We have your report. We will write to you.' },
  {
    key: 'acknowledged',
    name: 'Acknowledged',
    tells: 'An officer will speak with you about what happens and how it affects you.',
  },
  { key: 'assessed', name: 'Risk assessed', tells: 'We know how it affects you, and are making a plan with you.' },
  { key: 'open', name: 'Worked by a plan', tells: 'We are working by the plan that was made with you.' },
  {
    key: 'monitoring',
    name: 'Monitored',
    tells: 'It seems to be over. We are watching whether it stays so: tell us if it does not.',
  },
  { key: 'closed', name: 'Closed', tells: 'We have closed this case.', ends: true },
] as const satisfies readonly [Stage, ...Stage[]]
