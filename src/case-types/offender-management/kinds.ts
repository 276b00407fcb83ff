/** The words of the scheme: its cohorts, its offences, and where somebody is. Their keys stand in marks, and are kept for ever. */
import type { Choice } from '../../casework/index.ts'

export const cohorts = [
  {
    key: 'fixed',
    name: 'Fixed',
    hint: 'High risk of reoffending, severe offences and a recent neighbourhood crime: all three',
  },
  {
    key: 'flex',
    name: 'Flex',
    hint: 'Commits the offences of the scheme without meeting all three; the team agrees what managing them would do',
  },
  { key: 'free', name: 'Free', hint: 'A group that the team and the community safety partnership agreed' },
] as const satisfies readonly Choice[]
export type Cohort = (typeof cohorts)[number]['key']
export const cohortName = (key: string): string => cohorts.find(one => one.key === key)?.name ?? key

/** Neighbourhood crime, as the scheme has it. */
export const schemeOffences = [
  { key: 'burglary', name: 'Burglary' },
  { key: 'robbery', name: 'Robbery' },
  { key: 'theft-from-person', name: 'Theft from the person' },
  { key: 'theft-of-vehicle', name: 'Theft of a motor vehicle' },
  { key: 'theft-from-vehicle', name: 'Theft from a motor vehicle' },
] as const satisfies readonly Choice[]
