/** The conference adopts somebody into a cohort, or declines; and moves them to another cohort. */
import {
  act,
  type Answers,
  ask,
  atField,
  type Context,
  type Day,
  type Effect,
  type Refused,
  type Stood,
} from '../../../casework/index.ts'
import { evaluate, shortOf } from '../eligibility/evaluate.ts'
import { cohortName, cohorts } from '../kinds.ts'
import { joins } from '../managing/state.ts'
import { offencesOf } from '../offences.ts'
import { proposalOf } from '../referral.ts'
import { schemeOffenceNamed } from '../rules.ts'
import { inCohort } from '../stages.ts'
import { conference, quorumRefuses } from './conference.ts'
import { cohortDiffers, fixedPassed, flexAgreed, freeAgreed } from './rules.ts'
import { statutoryOf } from './supervision.ts'

const panel = conference.key

/** Undefined while they are in none. */
export const cohortOf = (stood: Stood): string | undefined => stood.lasting('cohort')?.value

const choosing = {
  cohort: ask.choose('Which cohort?', cohorts),
  why: ask.words('Why?', { rows: 3, missing: 'Say why the conference decides so' }),
  benefit: ask.words('What benefit of managing them does the team agree on?', {
    under: 'For Flex',
    rows: 2,
    optional: true,
    hint: 'For example, a burglar who escalates below the severity of Fixed.',
  }),
  group: ask.line('Which group are they of?', {
    under: 'For Free',
    optional: true,
    hint: 'A group that was agreed, such as people who steal from shops, have no home and depend on drugs.',
  }),
  agreed: ask.several('Who agreed the group?', [
    { key: 'team', name: 'The offender management team' },
    { key: 'partnership', name: 'The community safety partnership' },
  ]),
}

/** Of the scheme: those that were named when they were referred, and those on record. */
function schemeOffencesOf(stood: Stood): number {
  const named = proposalOf(stood)?.given.offences.length ?? 0
  return named + offencesOf(stood).filter(one => one.kind !== 'none').length
}

function choiceRefuses(given: Answers<typeof choosing>, on: Day, context: Context): Refused | null {
  const { cohort, benefit, agreed, group } = given
  const short = cohort === 'fixed' ? shortOf(evaluate(context, on)) : ''
  return (
    quorumRefuses(context) ??
    atField('cohort', fixedPassed.refuses({ passed: short === '' }, short)) ??
    atField('cohort', schemeOffenceNamed.refuses({ cohort, offences: schemeOffencesOf(context.stood) })) ??
    atField('benefit', flexAgreed.refuses({ cohort, benefit })) ??
    atField('agreed', freeAgreed.refuses({ cohort, agreed, group }))
  )
}

/** How the criteria were on the day of the decision is kept with it. */
const criteriaOn = (_given: unknown, on: Day, context: Context) => ({ criteria: evaluate(context, on) })

export const adopted = act({
  key: 'adopted',
  name: 'Adopt into a cohort',
  hint: 'Fixed is for somebody who passes all three criteria today; they are worked out anew when you save.',
  field: 'plan',
  when: 'now',
  in: ['screened'],
  panel,
  asks: choosing,
  says: ({ cohort }) => `The conference adopted them: ${cohortName(cohort)}`,
  refuses: choiceRefuses,
  follows: ({ cohort }, on, { stood }): Effect[] => [
    { do: 'stage', to: 'managed' },
    { do: 'mark', key: 'adopted', value: cohort },
    { do: 'begin', key: 'cohort', value: cohort },
    { do: 'begin', key: 'statutory', value: statutoryOf(stood, on) ? 'yes' : 'no' },
    ...joins(stood),
  ],
  keeps: criteriaOn,
})

export const declineReasons = [
  { key: 'not-eligible', name: 'They are in no group that the scheme is for' },
  { key: 'no-benefit', name: 'Managing them together would add nothing' },
  { key: 'not-enough', name: 'Not enough is known' },
  { key: 'elsewhere', name: 'Another service or panel manages them' },
  { key: 'other', name: 'Another reason' },
] as const

export const declined = act({
  key: 'declined',
  name: 'Decline the referral',
  hint: 'They can be referred again when there is something new.',
  field: 'plan',
  when: 'now',
  in: ['screened'],
  panel,
  asks: {
    reason: ask.choose('Why are they not adopted?', declineReasons),
    why: ask.words('Why, in the conference’s words?', { rows: 3 }),
    told: ask.words('What is whoever referred them told?', { rows: 2 }),
  },
  says: () => 'The conference declined the referral',
  refuses: (_, __, context) => quorumRefuses(context),
  follows: ({ reason }) => [
    { do: 'mark', key: 'declined', value: reason },
    { do: 'stage', to: 'declined' },
  ],
})

export const cohortChanged = act({
  key: 'cohort-changed',
  name: 'Move to another cohort',
  field: 'plan',
  when: 'now',
  in: inCohort,
  panel,
  asks: choosing,
  says: ({ cohort }) => `The conference moved them to another cohort: ${cohortName(cohort)}`,
  refuses: (given, on, context) =>
    atField('cohort', cohortDiffers.refuses({ before: cohortOf(context.stood), to: given.cohort })) ??
    choiceRefuses(given, on, context),
  follows: ({ cohort }) => [
    { do: 'end', key: 'cohort' },
    { do: 'begin', key: 'cohort', value: cohort },
    { do: 'mark', key: 'cohort-changed', value: cohort },
  ],
  keeps: criteriaOn,
})
