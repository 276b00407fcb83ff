/** ASB case review, once called the Community Trigger: how the agencies answered complaints about anti-social behaviour, looked at together. */
import type { CaseType } from '../../casework/index.ts'
import { notTaken, withdrawn } from './application/left.ts'
import { opened } from './application/opened.ts'
import { told } from './application/told.ts'
import { acknowledged } from './application/acknowledged.ts'
import { clocks } from './clocks.ts'
import { appealed } from './ending/appealed.ts'
import { appealDecided } from './ending/appeal-decided.ts'
import { closed, handed } from './ending/closed.ts'
import { letters } from './letters.ts'
import { measures } from './measures.ts'
import { followed, responded } from './panel/followed.ts'
import { recommended, reviewed } from './panel/reviewed.ts'
import { convened, panelKey } from './panel/convened.ts'
import { publishes } from './publishes.ts'
import { referral } from './referral.ts'
import { shows } from './shown.ts'
import { stages } from './stages.ts'
import { answered, asked } from './threshold/bodies.ts'
import { complaint, reportStruck } from './threshold/complaint.ts'
import { decided } from './threshold/decided.ts'

export const caseReview: CaseType = {
  key: 'case-review',
  name: 'Case review',
  purpose: 'case-review',
  prefix: 'CR',
  says: 'Agencies look together at how they answered complaints about anti-social behaviour, when somebody asks them to.',
  opening: { about: ['applicant', 'victim'], act: opened },
  stages,
  acts: [
    acknowledged,
    complaint,
    reportStruck,
    asked,
    answered,
    decided,
    told,
    handed,
    convened,
    recommended,
    reviewed,
    responded,
    followed,
    appealed,
    appealDecided,
    withdrawn,
    notTaken,
    closed,
  ],
  reopensAt: 'asked',
  clocks,
  letters,
  measures,
  panels: [
    {
      key: panelKey,
      name: 'Case review panel',
      in: ['met', 'convened'],
      due: ({ stood }) => (['met', 'convened'].includes(stood.stage) ? 'Threshold met: to be reviewed' : null),
    },
  ],
  referral,
  publishes,
  written: ['case review', 'community trigger', 'right to review'],
  shows,
}
