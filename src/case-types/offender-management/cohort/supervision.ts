/** Whether somebody is supervised under an order of a court or on licence, which decides who must manage them. */
import { act, ask, atField, type Day, type Effect, type Stood } from '../../../casework/index.ts'
import { proposalOf, sinceReferred } from '../referral.ts'
import { supervisionDiffers } from '../rules.ts'

/** As it was said last by that day: when they were referred, or since. */
export const statutoryOf = (stood: Stood, on: Day): boolean =>
  sinceReferred(stood, supervisionChanged).findLast(one => one.day <= on)?.given.statutory ??
  proposalOf(stood)?.given.statutory ??
  false

export const supervisionChanged = act({
  key: 'supervision-changed',
  name: 'Supervision has begun or ended',
  group: 'Management',
  hint: 'An order of a court or a licence. Who is supervised has both a police and a probation manager.',
  field: 'plan',
  when: 'asked',
  asks: {
    statutory: ask.yesNo('Are they supervised under an order of a court or on licence from that day?'),
    what: ask.line('Which order or licence, and until when?', { hint: 'Or what has ended.' }),
  },
  says: ({ statutory }) => (statutory ? 'Supervision has begun' : 'Supervision has ended'),
  refuses: ({ statutory }, on, { stood }) =>
    atField('statutory', supervisionDiffers.refuses({ before: statutoryOf(stood, on), now: statutory })),
  follows: ({ statutory }, on, { stood }): Effect[] => {
    const cohort = stood.lasting('cohort')
    if (!cohort) return []
    const from = on > cohort.from ? on : cohort.from
    return [
      { do: 'end', key: 'statutory', on: from },
      { do: 'begin', key: 'statutory', value: statutory ? 'yes' : 'no', on: from },
    ]
  },
})
