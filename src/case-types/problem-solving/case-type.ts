/** The problem-solving group: people and places that need several agencies, taken on at a monthly meeting and let go when a test is passed. */
import type { CaseType, Context, Day } from '../../casework/index.ts'
import { clocks, hearings } from './clocks.ts'
import { accepted, declined, deferred, exited, leadChanged, reviewed, workedOn } from './decisions.ts'
import { dueAtMeeting, problemSolvingGroup } from './group.ts'
import { measures } from './measures.ts'
import { planView } from './plan.view.ts'
import { counted, opened, referredAgain, screened, sinceReferred, withdrawn } from './referral.ts'
import { analysed, assessed, measured, objective, response, scanned } from './sara.ts'

const usual: Readonly<Record<string, string>> = {
  screened: 'New referral',
  deferred: 'Deferred at an earlier meeting',
  assessed: 'Assessed: let it go, or answer anew',
}

function due(context: Context, on: Day): string | null {
  const { stood } = context
  const last = hearings(stood).at(-1)
  if (!last) return null
  // Put to the group on the very day of its meeting, a new referral is heard there all the same.
  if (stood.stage === 'screened') return dueAtMeeting(last.day, on, context, 'New referral') ?? 'New referral'
  return dueAtMeeting(last.day, on, context, usual[stood.stage] ?? 'Reviewed at each meeting')
}

export const problemSolving: CaseType = {
  key: 'problem-solving',
  name: 'Problem-solving group',
  purpose: 'crime-and-disorder',
  prefix: 'PSG',
  says: 'People or a place that one agency cannot help alone: the group meets each month, agrees who does what, and sees what changed.',
  opening: { about: ['subject', 'place'], act: opened },
  stages: [
    { key: 'referred', name: 'Referred: to be screened', tells: 'We have your referral and are reading it.' },
    {
      key: 'screened',
      name: 'Before the group',
      tells: 'Your referral goes to the next monthly meeting of the problem-solving group.',
    },
    {
      key: 'deferred',
      name: 'Deferred',
      tells: 'The group has looked at your referral, needs to know more, and looks at it again at its next meeting.',
    },
    ...(
      [
        ['accepted', 'Accepted: to be scanned'],
        ['scanned', 'Scanned: to be analysed'],
        ['analysed', 'Analysed: responses to be agreed'],
        ['responding', 'Responding: to be assessed'],
        ['assessed', 'Assessed'],
      ] as const
    ).map(([key, name]) => ({
      key,
      name,
      tells: 'The group has taken it on, and agencies work on it together. What they know of people stays with them.',
    })),
    { key: 'exited', name: 'Left the group', tells: 'The group has finished its work on it.', ends: true },
    { key: 'declined', name: 'Declined', tells: 'The group has not taken it on.', ends: true },
    { key: 'withdrawn', name: 'Taken back', tells: 'The referral was taken back.', ends: true },
  ],
  acts: [
    screened,
    scanned,
    analysed,
    objective,
    response,
    measured,
    assessed,
    counted,
    accepted,
    declined,
    deferred,
    reviewed,
    leadChanged,
    exited,
    withdrawn,
    referredAgain,
  ],
  clocks,
  measures,
  panels: [{ ...problemSolvingGroup, in: ['screened', 'deferred', ...workedOn], due }],
  referral: {
    path: 'problem-solving',
    title: 'Refer people or a place to the problem-solving group',
    intro: [
      'The group brings the police, the council, landlords and others together once a month. It looks at trouble that keeps coming back and that one of them cannot end alone.',
      'Tell us what happens, what was tried, and whom it harms. If somebody is in danger now, call 999.',
    ],
    forOthers: true,
    fills: ({ as }) => ({
      by: as === 'agency' ? 'agency' : as === 'councillor' || as === 'mp' ? 'councillor' : 'public',
    }),
    tells: ({ stood }) => sinceReferred(stood, declined).map(one => one.given.told),
  },
  shows: planView,
}
