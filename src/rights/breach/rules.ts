/** Rules for breaches of personal data. */
import { rule } from '../../lib/index.ts'

const article33 = 'UK GDPR article 33(1)'

/** When the regulator must be told at the latest: 72 hours from when somebody here became aware, nights and Sundays included. */
export const tellBy = (found: Temporal.Instant): Temporal.Instant => found.add({ hours: 72 })

export const lateSaysWhy = rule<void, { found: Temporal.Instant; told: Temporal.Instant; why: string }>({
  id: 'late-says-why',
  source: article33,
  says: () => 'The regulator was told more than 72 hours after the breach was found: give the reasons for the delay',
  test: ({ found, told, why }) => Temporal.Instant.compare(told, tellBy(found)) <= 0 || why.length >= 5,
})

export const decisionReasoned = rule<void, { decision: string | null; why: string }>({
  id: 'breach-decision-reasoned',
  source: 'UK GDPR articles 33(5) and 5(2)',
  says: () => 'Say why they do not need to be told',
  test: ({ decision, why }) => decision !== 'not needed' || why.length >= 5,
})

export const riskTellsRegulator = rule<void, { risk: string; regulator: string | null }>({
  id: 'risk-tells-regulator',
  source: article33,
  says: () => 'The regulator must be told unless a risk to people is unlikely: change the risk, or the decision',
  test: ({ risk, regulator }) => regulator !== 'not needed' || risk === 'unlikely',
})

export const closedWhenDecided = rule<void, { closed: boolean; regulator: string | null; people: string | null }>({
  id: 'breach-closed-when-decided',
  source: 'our own; UK GDPR articles 33 and 34',
  says: () => 'Decide about the regulator and about the people before you close it',
  test: ({ closed, regulator, people }) => !closed || (regulator !== null && people !== null),
})

export const foundInThePast = rule<void, { at: Temporal.Instant; now: Temporal.Instant }>({
  id: 'breach-in-the-past',
  source: 'our own',
  says: () => 'The day and time must be in the past',
  test: ({ at, now }) => Temporal.Instant.compare(at, now) <= 0,
})
