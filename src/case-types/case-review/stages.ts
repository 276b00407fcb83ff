/** Where a case review can stand, and what whoever applied is told of it; a decision and its reasons are told once an officer told them. */
import type { Stage } from '../../casework/index.ts'

export const stages: readonly [Stage, ...Stage[]] = [
  { key: 'received', name: 'Received', tells: 'We have your application, and will confirm that.' },
  {
    key: 'acknowledged',
    name: 'Acknowledged',
    tells:
      'Your application is being passed on to the agencies that must look at it: the council, the police, the health body, and a social landlord where there is one.',
  },
  {
    key: 'asked',
    name: 'Information requested',
    tells:
      'The agencies are being asked what they know of the complaints. Then they decide whether the threshold for a review is met.',
  },
  {
    key: 'not-met',
    name: 'Threshold not met',
    tells: 'A decision on the threshold was made. We tell you of it, with the reasons.',
  },
  {
    key: 'met',
    name: 'Threshold met',
    tells: 'A decision on the threshold was made. We tell you of it, with the reasons.',
  },
  {
    key: 'convened',
    name: 'Panel called',
    tells:
      'The agencies meet to review how the complaints were answered. You can be heard: tell us how you would like to be.',
  },
  {
    key: 'reviewed',
    name: 'Reviewed',
    tells: 'The review has been carried out. We tell you what came of it, and what is recommended.',
  },
  {
    key: 'monitored',
    name: 'Action plan monitored',
    tells: 'The review has been carried out. We see to it that its recommendations are followed up.',
  },
  {
    key: 'appealed',
    name: 'Appeal lodged',
    tells: 'Your appeal is being decided, by somebody who did not make the decision.',
  },
  {
    key: 'withdrawn',
    name: 'Withdrawn',
    tells: 'The application was withdrawn. You can ask for a review again.',
    ends: true,
  },
  { key: 'closed', name: 'Closed', tells: 'This case review is closed.', ends: true },
]
