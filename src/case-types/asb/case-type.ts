/** Anti-social behaviour: from a report over the risk to whoever is harmed and a plan to its end. */
import type { CaseType } from '../../casework/index.ts'
import { clocks } from './clocks.ts'
import { powerActs, powerClocks, powerLetters, powerMeasures, powersShown } from '../powers/powers.ts'
import { acknowledged, contact, otherSide, safeContact } from './contact.ts'
import { contractBroken, contractEnded, contractRefused, contractReviewed, contractSigned } from './contract/acts.ts'
import { closed, monitoringBegun, reopened } from './ending.ts'
import { evidence } from './evidence.ts'
import { letters } from './letters.ts'
import { measures } from './measures.ts'
import { planOpened, planReviewed } from './plan.ts'
import { referralAnswered, referredOn } from './refer.ts'
import { referral } from './referral.ts'
import { furtherReport, opened } from './report.ts'
import { restorativeHeld, restorativeOffered } from './restorative.ts'
import { riskAssessed } from './risk/assess.ts'
import { shows } from './shows.ts'
import { stages } from './stages.ts'
import { supportEnded, supportOffered } from './support.ts'
import { warningGiven } from './warning.ts'

export const antiSocialBehaviour: CaseType = {
  key: 'anti-social-behaviour',
  name: 'Anti-social behaviour',
  purpose: 'crime-and-disorder',
  prefix: 'ASB',
  says: 'Helps residents who are harmed by how others behave, and works with whoever causes it.',
  opening: { about: ['victim', 'subject', 'place'], act: opened },
  stages,
  acts: [
    acknowledged,
    contact,
    riskAssessed,
    planOpened,
    planReviewed,
    furtherReport,
    evidence,
    safeContact,
    supportOffered,
    supportEnded,
    otherSide,
    warningGiven,
    contractSigned,
    contractReviewed,
    contractBroken,
    contractEnded,
    contractRefused,
    restorativeOffered,
    restorativeHeld,
    referredOn,
    referralAnswered,
    monitoringBegun,
    closed,
    reopened,
    ...powerActs,
  ],
  clocks: [...clocks, ...powerClocks],
  letters: [...letters, ...powerLetters],
  measures: [...measures, ...powerMeasures],
  written: [
    'anti-social behaviour team',
    'anti-social behaviour cases',
    'anti-social behaviour referrals',
    'referrals for anti-social behaviour',
    'cases of anti-social behaviour',
    'community safety team',
  ],
  referral,
  shows: context => [...shows(context), ...powersShown(context)],
}
