/** Two themes of the problem-solving group, and its walkabouts with what was found. */
import { ago, meeting, type Step, type Story } from '../seed.ts'

const theme = { kind: 'theme', agency: 'safety', worker: 'group', people: [] } as const
const walk = { kind: 'walkabout', agency: 'safety', worker: 'group', people: [] } as const

const reviews = (from: number, said: readonly string[]): Step[] =>
  said.map((words, n) => ({ when: meeting(from - n), act: 'reviewed', given: { said: words } }))

export const themeStories: readonly Story[] = [
  {
    ...theme,
    opened: { meeting: 8, plus: -2 },
    given: {
      strand: 'dangerous-dogs',
      title: 'Dogs whose keeping the law has changed',
      why: 'A type of dog may be kept only with a certificate: owners ask, and landlords do not know.',
      objective:
        'Landlords and the police tell each other of such dogs, and no dog is kept without a certificate that anybody knows of.',
      lead: 'police',
      until: { meeting: -3 },
    },
    steps: [
      {
        when: meeting(8, 3),
        act: 'task',
        given: {
          what: 'A page for landlords: what to ask, whom to tell.',
          agency: 'safety',
          who: 'asb',
          by: { meeting: 7 },
        },
      },
      { when: meeting(7, -4), act: 'task-done', given: { task: 0, outcome: 'Sent to every landlord in the borough.' } },
      ...reviews(7, ['The page is out: nine landlords answered.']),
      { when: meeting(6, -8), act: 'passed-on', given: { rented: true, danger: true, to: ['landlord', 'police'] } },
      { when: meeting(6, -6), act: 'passed-on', given: { rented: true, danger: false, to: ['landlord'] } },
      ...reviews(6, [
        'Two concerns were passed on, and both are known to their landlords.',
        'No bite was reported this month.',
      ]),
      { when: meeting(4, -5), act: 'passed-on', given: { rented: false, danger: true, to: ['police'] } },
      ...reviews(4, ['The police have seized one dog.', 'Nothing new.']),
      {
        when: meeting(2, -7),
        act: 'changed',
        given: {
          what: 'Landlords ask at each letting.',
          count: 'Concerns that were known to one agency only: 11 before, 2 since; police and landlords.',
        },
      },
      ...reviews(2, ['It becomes everyday work: to be ended in the spring.', 'One certificate is still missing.']),
    ],
  },
  {
    ...theme,
    opened: { meeting: 5, plus: 4 },
    given: {
      strand: 'notices',
      title: 'Community protection notices, used by more of us',
      why: 'Housing associations may issue them, and have not.',
      objective: 'Every agency that may issue a notice has somebody who knows how.',
      lead: 'safety',
      until: { meeting: -6 },
    },
    steps: [
      {
        when: meeting(5, 9),
        act: 'task',
        given: {
          what: 'A morning of training for housing officers.',
          agency: 'homes',
          who: 'housing',
          by: { meeting: 3 },
        },
      },
      ...reviews(4, ['The training is in the diary.']),
      { when: meeting(3, -3), act: 'task-done', given: { task: 0, outcome: 'Fourteen officers came.' } },
      ...reviews(3, ['Landlords ask how a warning must be served.']),
      {
        when: meeting(3, 6),
        act: 'task',
        given: {
          what: 'A template of the warning and of the notice, with how they are served.',
          agency: 'safety',
          who: 'asb',
          by: { ago: 6 },
        },
      },
      ...reviews(2, ['The templates are late.', 'The templates are with the solicitor.']),
    ],
  },
]

const seen = (when: Step['when'], finding: number, words: string): Step => ({
  when,
  act: 'confirmed',
  given: { finding, seen: words },
})
const found = (when: Step['when'], kind: string, what: string, agency: string, who: string, by: unknown): Step => ({
  when,
  act: 'task',
  given: { kind, what, agency, who, by },
})

export const walkStories: readonly Story[] = [
  {
    ...walk,
    opened: ago(205),
    given: {
      kind: 'agencies',
      ward: 'Bridgefoot',
      where: 'The garages, Towpath Terrace and Ferrier’s Row',
      planned: { ago: 192 },
      why: 'Before the camera is asked for.',
    },
    steps: [
      {
        when: ago(192),
        act: 'walked',
        given: {
          came: ['council', 'police', 'landlord', 'youth'],
          councillors: 2,
          residents: 17,
          heard: 'The lamps have been out since the winter; nobody comes when they call.',
        },
      },
      found(ago(191), 'lighting', 'Three lamps are out behind the garages.', 'safety', 'asb', { ago: 177 }),
      found(ago(191), 'repair', 'Two garage doors are off their hinges.', 'homes', 'housing', { ago: 170 }),
      found(ago(191), 'overgrown', 'The hedge hides the path from the street.', 'homes', 'housing', { ago: 165 }),
      seen(ago(178), 0, 'All three are lit.'),
      seen(ago(171), 1, 'Both doors close.'),
      {
        when: ago(160),
        act: 'task-dropped',
        given: { task: 2, why: 'The hedge is the neighbour’s, who will not cut it in the nesting season.' },
      },
      { when: ago(159), act: 'finished', given: { told: 'A letter to each house in both streets.' } },
    ],
  },
  {
    ...walk,
    opened: ago(58),
    given: {
      kind: 'agencies',
      ward: 'Ferry Quarter',
      where: 'Chandler’s Yard and the quay',
      planned: { ago: 44 },
      why: 'Fireworks and drinking on the steps.',
    },
    steps: [
      {
        when: ago(44),
        act: 'walked',
        given: {
          came: ['council', 'police', 'fire', 'landlord'],
          councillors: 1,
          residents: 23,
          heard: 'They want the steps lit, and somebody to call at night.',
        },
      },
      found(ago(43), 'lighting', 'The steps have no lamp.', 'safety', 'asb', { ago: 15 }),
      found(ago(43), 'rubbish', 'Bottles under the quay wall.', 'safety', 'asb', { ago: 36 }),
      found(ago(43), 'repair', 'The chain along the quay is broken.', 'safety', 'group', { ago: -20 }),
      seen(ago(36), 1, 'Clean, and emptied twice a week.'),
    ],
  },
  {
    ...walk,
    opened: ago(6),
    given: {
      kind: 'estate',
      ward: 'Larkrise',
      where: 'Skylark Drive and the precinct',
      planned: { ago: -8 },
      why: 'The group asked for it.',
    },
    steps: [],
  },
]
