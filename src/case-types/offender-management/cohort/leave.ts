/** Letting somebody go: proposed by the team, decided by the conference; and what the conference says of those who stay. */
import { act, ask, atField, type Day, type Stood } from '../../../casework/index.ts'
import { sinceReferred } from '../referral.ts'
import { inCohort } from '../stages.ts'
import { adopted, cohortChanged } from './adopt.ts'
import { conference, quorumRefuses } from './conference.ts'
import { custodyRecorded, mappaRecorded, nextAgencyNamed } from './rules.ts'

const panel = conference.key

export const leavingReasons = [
  { key: 'reduced-risk', name: 'Their risk is reduced' },
  { key: 'long-custody', name: 'They are in custody for long' },
  { key: 'moved', name: 'They have moved away' },
  { key: 'deceased', name: 'They have died' },
  { key: 'mappa-only', name: 'MAPPA alone manages them' },
  { key: 'other', name: 'Another reason' },
] as const

export const proposed = act({
  key: 'deselection-proposed',
  name: 'Propose to let them go',
  group: 'The case conference',
  hint: 'The next case conference decides.',
  field: 'plan',
  when: 'now',
  in: ['managed'],
  asks: {
    reason: ask.choose('Why?', leavingReasons),
    why: ask.words('What has changed?', { rows: 3 }),
  },
  says: () => 'Proposed for deselection: the next case conference decides',
  follows: () => [{ do: 'stage', to: 'proposed' }],
})

export const kept = act({
  key: 'deselection-refused',
  name: 'Keep them in their cohort',
  field: 'plan',
  when: 'now',
  in: ['proposed'],
  panel,
  asks: { why: ask.words('Why do they stay?', { rows: 3 }) },
  says: () => 'The conference kept them in their cohort',
  refuses: (_, __, context) => quorumRefuses(context),
  follows: () => [{ do: 'stage', to: 'managed' }],
})

export const deselected = act({
  key: 'deselected',
  name: 'Let them go',
  hint: 'The case closes. They can be referred again when there is something new.',
  field: 'plan',
  when: 'now',
  in: ['proposed'],
  panel,
  asks: {
    reason: ask.choose('Why are they let go of?', leavingReasons),
    evidence: ask.evidence('What bears it out?', { least: 1 }),
    why: ask.words('Why, in the conference’s words?', { rows: 3 }),
    next: ask.words('Which agency is there for them next, and who tells it?', {
      rows: 2,
      optional: true,
      hint: 'If none is, say why. Leave it blank if they have died.',
    }),
  },
  says: () => 'The conference let them go',
  refuses: ({ reason, next }, _, context) =>
    quorumRefuses(context) ??
    atField('reason', custodyRecorded.refuses({ reason, custody: context.stood.lasting('custody') !== undefined })) ??
    atField('reason', mappaRecorded.refuses({ reason, mappa: context.stood.lasting('mappa') !== undefined })) ??
    atField('next', nextAgencyNamed.refuses({ reason, next })),
  follows: ({ reason }) => [
    { do: 'mark', key: 'deselected', value: reason },
    { do: 'stage', to: 'deselected' },
    { do: 'close', outcome: reason },
  ],
})

/** By exception: somebody who no longer meets Fixed, is red, or was not looked at for long. Theirs is no decision, and needs no quorum. */
export const conferenceReviewed = act({
  key: 'conference-reviewed',
  name: 'Record what the conference said',
  field: 'plan',
  when: 'now',
  in: inCohort,
  panel,
  asks: {
    progress: ask.choose('How is it since the conference last spoke of them?', [
      { key: 'better', name: 'Better' },
      { key: 'same', name: 'The same' },
      { key: 'worse', name: 'Worse' },
    ]),
    said: ask.words('What did the conference say, and who does what?', { rows: 4 }),
  },
  says: () => 'Reviewed by the conference',
  follows: ({ progress }) => [{ do: 'mark', key: 'conference-review', value: progress }],
})

/** Any agency that receives the plan: it moves nothing, and puts the case before the next conference. */
export const conferenceAsked = act({
  key: 'conference-asked',
  name: 'Ask the case conference to speak of them',
  group: 'The case conference',
  hint: 'For another cohort, for letting them go, or for something that several agencies must decide.',
  field: 'plan',
  when: 'now',
  in: inCohort,
  anybody: true,
  asks: { what: ask.words('What is the conference asked to decide, and why?', { rows: 4 }) },
  says: () => 'The conference is asked to speak of them',
})

/** When the conference spoke of them last, since they were referred; undefined where it did not yet. */
export const spokenOf = (stood: Stood): { readonly id: number; readonly day: Day } | undefined =>
  [adopted, cohortChanged, kept, conferenceReviewed]
    .flatMap(one => sinceReferred(stood, one).map(({ id, day }) => ({ id: id || Infinity, day })))
    .toSorted((one, other) => one.id - other.id)
    .at(-1)
