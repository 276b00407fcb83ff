/** How residents report anti-social behaviour, for themselves or for somebody else. */
import type { Referral } from '../../casework/index.ts'
import { furtherReport } from './report.ts'

export const referral: Referral = {
  path: 'anti-social-behaviour',
  title: 'Report anti-social behaviour',
  intro: [
    'Use this form for behaviour that alarms, distresses or harasses you or others, or spoils the place where you live: once, or again and again.',
    'You can report it for somebody else, as a councillor or a Member of Parliament for a resident, if they agree to it.',
    'We do not tell whoever causes it who reported it. Say below by which ways it is safe to reach you.',
  ],
  forOthers: true,
  fills: ({ as, right, ways }) => ({
    teller: as,
    agreed: right !== 'lawful',
    ...(as === 'self' && { safe: ways }),
  }),
  acts: [furtherReport],
  tells: ({ stood }) =>
    stood.stage === 'received'
      ? []
      : [
          'If you think that too little is done, you can ask for an anti-social behaviour case review. Somebody else can ask for you, such as a councillor.',
        ],
}
