/** How a resident, a councillor or a Member of Parliament asks for a review, and appeals. */
import type { Referral } from '../../casework/index.ts'
import { withdrawn } from './application/left.ts'
import { appealed } from './ending/appealed.ts'
import { tells } from './telling.ts'

export const referral: Referral = {
  path: 'case-review',
  title: 'Ask for an anti-social behaviour case review',
  intro: [
    'If you reported anti-social behaviour and think that too little was done, you can ask the agencies to review together how they answered. It was called the Community Trigger.',
    'A review must be carried out if there are at least three complaints, or fewer where our procedure says so, each made within one month of what happened, and you ask within six months of each. Several reports of one incident count once. With fewer complaints the agencies look at how persistent the behaviour is, what harm it does, and whether the response was adequate.',
    'You can ask for yourself, or for somebody else who agrees: as a relative, friend or carer, as a councillor for a resident, or as a Member of Parliament for a constituent. A business or a community group can ask too.',
    'This is no complaint about an agency or somebody who works there: those have their own complaints procedures, and after them the ombudsman.',
  ],
  forOthers: true,
  fills: ({ as, right }) => ({ applies: as, consent: right }),
  // From outside nobody says on which day it was: an appeal that is late would be dated back.
  acts: [
    { ...appealed, when: 'now' },
    { ...withdrawn, when: 'now' },
  ],
  tells,
}
