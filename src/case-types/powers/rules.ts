/** What holds of every power: nothing is done to anybody before its legal test is met, with evidence, by somebody who may sign it. */
import { rule } from '../../lib/index.ts'

const source =
  'Human Rights Act 1998, section 6; Anti-social Behaviour, Crime and Policing Act 2014: statutory guidance for frontline professionals'

export const limbsEvidenced = rule<void, { bare: boolean }>({
  id: 'power-limbs-evidenced',
  source: 'our own: what a court will ask for is gathered before it is asked',
  says: () =>
    'Choose what bears this out: a limb that is met has evidence in the case. Add the report, statement or photograph first',
  test: ({ bare }) => !bare,
})

export const alternativesTried = rule<void, { said: string }>({
  id: 'power-alternatives-tried',
  source,
  says: () => 'Say what was tried before, or why nothing less would do',
  test: ({ said }) => said.trim() !== '',
})

/** Its limit is the name of the power: 'closure notice'. */
export const testAnswered = rule<string, { answered: boolean }>({
  id: 'power-test-answered',
  source,
  usually: 'power',
  says: power => `Answer the legal test of the ${power} first`,
  test: ({ answered }) => answered,
})

/** Its limit is the name of the power: 'closure notice'. */
export const limbsMet = rule<string, { met: boolean }>({
  id: 'power-limbs-met',
  source,
  usually: 'power',
  says: power =>
    `The legal test of the ${power} is not met, so it cannot be used: a limb was answered “No” or “We cannot say yet”`,
  test: ({ met }) => met,
})

export const endedFirst = rule<void, { open: number }>({
  id: 'power-ended-first',
  source: 'our own: what was begun against somebody has an end, and is counted until then',
  says: () => 'A penalty or a prosecution is still open: record what came of it before you close the case',
  test: ({ open }) => open === 0,
})

export const delegated = rule<void, { rank: string; under: string }>({
  id: 'power-delegated',
  source: 'Local Government Act 1972, section 101: an officer of the council acts under its scheme of delegation',
  says: () =>
    'Say under which delegation or designation they sign, with its date: an officer signs only what the council has given to them',
  test: ({ rank, under }) => !['council-officer', 'designated'].includes(rank) || under.trim() !== '',
})
