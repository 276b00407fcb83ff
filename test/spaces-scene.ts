/** Public spaces protection orders for tests: an engine, a dog control order of an invented borough, and answers that nothing is wrong with. */
import type { breachFound, directionGiven } from '../src/case-types/spaces-order/enforcing/enforce.ts'
import { orderPublished } from '../src/case-types/spaces-order/enforcing/signs.ts'
import {
  consultationOpened,
  consulteeAnswered,
  consulteeAsked,
} from '../src/case-types/spaces-order/consultation/round.ts'
import { spacesOrder } from '../src/case-types/spaces-order/case-type.ts'
import { orderMade } from '../src/case-types/spaces-order/order/make.ts'
import { type expeditedTest, makingTest } from '../src/case-types/spaces-order/order/tests.ts'
import { prohibitionAdded } from '../src/case-types/spaces-order/prohibitions.ts'
import type { opened } from '../src/case-types/spaces-order/propose.ts'
import { zoneAdded } from '../src/case-types/spaces-order/zones.ts'
import type { AnswersOf } from '../src/casework/index.ts'
import { tell, type Told } from './case-story.ts'
import { testEngine } from './engine.ts'

export const engine = { ...testEngine, types: [spacesOrder], wards: ['Larkrise'] }

export const proposal: AnswersOf<typeof opened> = {
  title: 'Dog control order',
  about: 'dogs',
  kind: 'ordinary',
  area: 'All public places in the borough',
  ward: '',
  problem: 'Fouling on pitches; dogs at large among graves.',
}

/** About 130 metres by 110, round an invented cemetery. */
export const square = '53.3200, -2.7400\n53.3200, -2.7380\n53.3210, -2.7380\n53.3210, -2.7400'

export const fouling: AnswersOf<typeof prohibitionAdded> = {
  kind: 'fouling',
  name: 'Clear up after your dog',
  words: 'Whoever is in charge of a dog that fouls removes it at once.',
  where: 'everywhere',
  most: '',
  exempt: ['assistance'],
  exemptWords: '',
}
export const leads = { ...fouling, kind: 'leads', name: 'Leads in cemeteries', where: 'zones' } as const
export const byDirection = { ...fouling, kind: 'lead-by-direction', name: 'Lead by direction' } as const
export const number = { ...fouling, kind: 'number', name: 'How many dogs' } as const
export const cemetery: AnswersOf<typeof zoneAdded> = {
  name: 'Larkrise cemetery',
  ward: 'Larkrise',
  schedule: 'All the land within the walls.',
  holds: ['p2'],
  boundary: square,
}

const fair = {
  alternatives: 'Patrols and advice.',
  proportionate: 'No more.',
  equality: 'Nobody.',
  vulnerable: 'Nobody.',
}
const limb = <Key extends string>(key: Key) =>
  ({ [key]: 'met', [`${key}Why`]: 'As reported.', [`${key}Evidence`]: [1] }) as { [K in Key]: 'met' } & {
    [K in `${Key}Why`]: string
  } & { [K in `${Key}Evidence`]: number[] }
export const tested: AnswersOf<typeof makingTest.act> = {
  ...limb('detrimental'),
  ...limb('persistent'),
  ...limb('unreasonable'),
  ...limb('justified'),
  ...limb('reasonable'),
  ...fair,
}
export const testedExpedited: AnswersOf<typeof expeditedTest.act> = {
  ...limb('near'),
  ...limb('harassing'),
  ...limb('persistent'),
  ...limb('unreasonable'),
  ...limb('justified'),
  ...fair,
}
export const testedExtension = { ...limb('needed'), ...fair }

export const consultation = {
  published: '2023-11-01',
  where: 'The website and the libraries',
  closes: '2023-12-06',
  land: 'council',
  landWhy: '',
} as const satisfies AnswersOf<typeof consultationOpened>

export const decision = {
  rights: 'none',
  rightsWhy: 'Dogs speak to nobody.',
  minute: 'Cabinet, minute 41',
  rank: 'council-officer',
  signatory: 'Head of Law',
  under: 'Scheme of delegation, item 6',
} as const
export const made: AnswersOf<typeof orderMade> = {
  ...decision,
  starts: '2024-03-18',
  ends: '2027-03-17',
  consent: '',
}

/** Drafted with its test: p1 fouling, p2 leads in zone z1, p3 by direction, p4 a number that nobody knows. */
export function drafted(on = '2023-10-02'): Told {
  const told = tell(spacesOrder, proposal, on, { engine })
  for (const one of [fouling, leads, byDirection, number]) told.does(prohibitionAdded, one, on)
  told.does(zoneAdded, cemetery, on)
  told.does(makingTest.act, tested, on)
  return told
}

/** All whom the Act names, asked on one day and heard on another. `nth`: how many were asked before. */
export function consult(
  told: Told,
  { opens, closes, heard, nth = 0 }: { opens: string; closes: string; heard: string; nth?: number },
): void {
  told.does(consultationOpened, { ...consultation, published: opens, closes }, opens)
  for (const who of ['police', 'pcc', 'community'] as const)
    told.does(consulteeAsked, { who, body: `The ${who}`, how: 'By letter' }, opens)
  for (const n of [1, 2, 3]) told.does(consulteeAnswered, { which: `c${nth + n}`, view: 'supports', words: '' }, heard)
}

/** In force from 18 March 2024 until 17 March 2027. */
export function inForceSince2024(): Told {
  const told = drafted()
  consult(told, { opens: '2023-11-01', closes: '2023-12-06', heard: '2023-12-11' })
  told.does(orderMade, made, '2024-03-07')
  told.does(orderPublished, { which: 'made', where: 'website', signs: true }, '2024-03-15')
  return told
}

export const breach: AnswersOf<typeof breachFound> = {
  time: '09:30',
  which: 'p1',
  zone: null,
  place: 'The lower pitch',
  words: 'Not cleared up.',
  exempt: false,
  excuse: 'none',
  followed: 'advice',
}
export const direction: AnswersOf<typeof directionGiven> = {
  time: '09:30',
  officer: 'Officer 7',
  under: 'Authorised in writing, 1 March 2024',
  which: 'p3',
  zone: null,
  place: 'The lower pitch',
  words: 'Please put your dog on a lead.',
  obeyed: 'yes',
}
