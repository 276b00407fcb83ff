/** Environmental enforcement: an incident in the street, who did it, and what is done about it. */
import type { CaseType } from '../../casework/index.ts'
import { powerActs, powerClocks, powerLetters, powerMeasures, powersShown } from '../powers/powers.ts'
import { penalty } from '../powers/penalty/penalty.ts'
import { prosecution } from '../powers/prosecution/prosecution.ts'
import { clocks } from './clocks.ts'
import { closed, duplicate } from './ending.ts'
import { incidentWorkerPage } from './incident-worker.page.ts'
import { incidentPage } from './incident.page.ts'
import { letters } from './letters.ts'
import { letterSent } from './letters-sent.ts'
import { measures } from './measures.ts'
import { noticeAppealed, noticeEnded, noticeServed } from './notice.ts'
import { cleared, inspected, opened } from './report.ts'
import { shows } from './shows.ts'

/** Penalties and prosecutions are an enforcement officer's daily work; other powers are not. */
const everyday = [...penalty.acts, ...prosecution.acts]
const seldom = powerActs.filter(one => !everyday.some(({ key }) => key === one.key))

export const enforcement: CaseType = {
  key: 'enforcement',
  name: 'Environmental enforcement',
  purpose: 'enforcement',
  prefix: 'EN',
  says: 'Fly-tipping, litter, dog fouling and waste: what was seen, who did it, and what was done about it.',
  opening: {
    about: ['place'],
    act: opened,
    otherWay: {
      text: 'The form for the street',
      href: '/enforcement/incident',
      says: 'short, with photographs, and kept on your phone while there is no signal.',
    },
  },
  stages: [
    { key: 'reported', name: 'Reported' },
    { key: 'investigated', name: 'Under investigation' },
    { key: 'closed', name: 'Closed', ends: true },
    { key: 'duplicate', name: 'Recorded twice', ends: true },
  ],
  acts: [
    inspected,
    letterSent,
    noticeServed,
    noticeAppealed,
    noticeEnded,
    cleared,
    ...everyday,
    ...seldom,
    closed,
    duplicate,
  ],
  clocks: [...clocks, ...powerClocks],
  letters: [...letters, ...powerLetters],
  measures: [...measures, ...powerMeasures],
  written: ['environmental enforcement', 'enforcement team', 'environmental crime', 'enviro crime'],
  shows: context => [...shows(context), ...powersShown(context)],
  pages: engine => [incidentPage(engine), incidentWorkerPage],
}
