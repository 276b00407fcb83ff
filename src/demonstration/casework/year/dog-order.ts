/** A dog control order of the invented borough: made for three years, read by everybody, enforced, and now being renewed. */
import { after, ago, type Answers, type Step, type Story } from '../seed.ts'

/** Days from the proposal to the first day in force, and to the last: three years, of which none is a day too long. */
const starts = 90
const ends = starts + 1094

const does = (days: number, act: string, given: Answers): Step => ({ when: after(days), act, given })

const prohibition = (kind: string, name: string, words: string, given: Answers = {}) =>
  does(2, 'prohibition-added', {
    kind,
    name,
    words,
    where: 'everywhere',
    exempt: ['assistance', 'disability', 'working'],
    ...given,
  })

/** Corners on an open moor, where no such place is. `holds`: 0 the rule on leads, 1 the one that keeps dogs out. */
const zone = (name: string, ward: string, schedule: string, holds: number, corners: string) =>
  does(3, 'zone-added', { name, ward, schedule, holds: [holds], boundary: corners.replaceAll('; ', '\n') })

const text: readonly Step[] = [
  prohibition('fouling', 'Clear up after your dog', 'Whoever is in charge of a dog that fouls removes it at once.'),
  prohibition('means', 'Carry a bag', 'Whoever is in charge of a dog shows, when asked, something to pick up with.'),
  prohibition('leads', 'Dogs on leads', 'A dog is kept on a lead of no more than two metres.', { where: 'zones' }),
  prohibition('exclusion', 'No dogs', 'No dog is taken onto this land, or allowed to stay on it.', { where: 'zones' }),
  prohibition(
    'lead-by-direction',
    'Lead when directed',
    'A dog is put on a lead when an authorised officer says so, because it bothers people or animals.',
  ),
  prohibition('number', 'No more than four dogs', 'Nobody walks more than four dogs at a time.', { most: '4' }),
  zone(
    'Larkrise Cemetery',
    'Larkrise',
    'All the land within the walls, and the car park.',
    0,
    '54.7312, -2.4521; 54.7318, -2.4489; 54.7305, -2.4478; 54.7297, -2.4492; 54.7299, -2.4517',
  ),
  zone(
    'Priory Park play area',
    'Priory Park',
    'All the land within the fence of the play area.',
    1,
    '54.7248, -2.4633; 54.7251, -2.4619; 54.7245, -2.4615; 54.7242, -2.4629',
  ),
  zone(
    'Hartsmoor sports pitches',
    'Hartsmoor',
    'The marked pitches and the land between them, without the path round them.',
    1,
    '54.7402, -2.4410; 54.7406, -2.4371; 54.7392, -2.4368; 54.7390, -2.4388; 54.7381, -2.4387; 54.7379, -2.4405',
  ),
  zone(
    'Millrace waterside walk',
    'Millrace',
    'The walk beside the water, from Sluice Street to Weir Gardens.',
    0,
    '54.7221, -2.4402; 54.7226, -2.4371; 54.7219, -2.4338; 54.7216, -2.4339; 54.7222, -2.4371; 54.7217, -2.4401',
  ),
]

const fair = {
  alternatives: 'Patrols, signs without an order, bags given out, talks at schools.',
  proportionate: 'Most of the open land stays free for dogs off the lead.',
  equality: 'People who rely on a dog are exempt.',
  vulnerable: 'Children at play: the order is for them. Nobody is harmed by it.',
}
const limb = (key: string, why: string) => ({ [key]: 'met', [`${key}Why`]: why, [`${key}Evidence`]: [0] })

const consultation = (days: number): Step[] => [
  does(days, 'consultation-opened', {
    published: days - 2,
    where: 'The website, the libraries and a notice at each zone',
    closes: days + 40,
    land: 'others',
    landWhy: 'The parish of St Oswin’s owns the older part of the cemetery.',
  }),
  ...[
    ['police', 'Westmarch Police'],
    ['pcc', 'Westmarch police and crime commissioner'],
    ['community', 'Thornmere dog owners and the friends of Priory Park'],
    ['land', 'Parochial church council of St Oswin’s'],
  ].map(([who, body]) => does(days, 'consultee-asked', { who, body, how: 'By letter' })),
]
const answer = (days: number, which: string, view: string, words = '') =>
  does(days, 'consultee-answered', { which, view, words })

const making: readonly Step[] = [
  does(4, 'order-test', {
    ...limb('detrimental', 'Fouling on pitches, and dogs at large among graves and children.'),
    ...limb('persistent', 'Reported each month of two years.'),
    ...limb('unreasonable', 'It takes a bag, or a lead.'),
    ...limb('justified', 'Nobody could play on two of the pitches in spring.'),
    ...limb('reasonable', 'Each rule answers one of the reports, and holds no wider.'),
    ...fair,
  }),
  ...consultation(8),
  answer(22, 'c1', 'supports', 'Our officers are called to the cemetery each week.'),
  answer(30, 'c3', 'objects', 'Four dogs are too few for whoever walks them for a living.'),
  answer(34, 'c4', 'supports'),
  answer(56, 'c2', 'none'),
  does(62, 'order-made', {
    starts,
    ends,
    rights: 'none',
    rightsWhy: 'It says nothing of what anybody says, or of whom they meet.',
    minute: 'Council, minute 58',
    rank: 'council-officer',
    signatory: 'Perpetua Lisle',
    under: 'Scheme of delegation, item 6.4',
  }),
  ...(['Cemetery gate', 'Play area gate', 'Pavilion', 'Sluice Street'] as const).map((place, n) =>
    does(70, 'sign-put-up', { number: n + 1, zone: `z${n + 1}`, place }),
  ),
  does(74, 'order-published', { which: 'made', where: 'https://www.thornmere.example/orders', signs: true }),
  { when: after(74), publish: true },
  does(125, 'challenged', { which: 'made', result: 'none' }),
]

const checks = (days: number, damaged?: number): Step[] =>
  [1, 2, 3, 4].map(n =>
    does(days, 'sign-checked', { which: String(n), found: n === damaged ? 'replaced' : 'good', words: '' }),
  )

const direction = (days: number, time: string, place: string, obeyed: 'yes' | 'no') =>
  does(days, 'direction-given', {
    time,
    officer: 'Officer 7',
    under: 'Authorised in writing with the order',
    which: 'p5',
    place,
    words: 'Please put your dog on a lead: it runs at people.',
    obeyed,
  })

/** `zone`: of a rule that holds in zones. */
const breach = (days: number, which: string, place: string, words: string, inZone: string | null = null) =>
  does(days, 'breach-found', { time: '16:20', which, zone: inZone, place, words, excuse: 'none', followed: 'advice' })

const enforced: readonly Step[] = [
  breach(160, 'p1', 'The path to the school', 'Not cleared up.'),
  ...checks(430, 3),
  direction(520, '10:15', 'The green at Heather Bank', 'yes'),
  breach(610, 'p3', 'The lower row', 'Two dogs off the lead among the graves.', 'z1'),
  breach(760, 'p4', 'The second pitch', 'A dog ran across during a match.', 'z3'),
  ...checks(785),
  direction(812, '17:40', 'The lawn of Priory Park', 'yes'),
  breach(845, 'p2', 'The towpath', 'Nothing to pick up with, when asked.'),
  direction(890, '08:50', 'The path to the school', 'no'),
  breach(931, 'p1', 'The path to the school', 'Not cleared up.'),
  breach(962, 'p4', 'By the swings', 'A dog within the fence.', 'z2'),
]

const renewal: readonly Step[] = [
  does(985, 'change-begun', {
    change: 'extend',
    why: 'It is less than it was, and comes back wherever nobody walks past for a month.',
  }),
  direction(1012, '15:05', 'The green at Heather Bank', 'yes'),
  does(1040, 'extension-test', {
    ...limb('needed', 'Breaches are still found in each season, most of them on the path to the school.'),
    ...fair,
  }),
  ...consultation(1045),
  answer(1057, 'c5', 'supports', 'It helps our officers to have one rule for the whole borough.'),
  does(1060, 'sign-checked', { which: '2', found: 'damaged', words: 'Sprayed over.' }),
]

export const orderStories: readonly Story[] = [
  {
    kind: 'spaces-order',
    agency: 'enforcement',
    worker: 'enforcement',
    // In force for two years and eight months.
    opened: ago(starts + 979),
    people: [],
    given: {
      title: 'Dog control order',
      about: 'dogs',
      kind: 'ordinary',
      area: 'All land in the borough that is open to the air and to the public',
      ward: '',
      problem: 'Fouling on pitches and on the way to school; dogs off the lead among graves and at play areas.',
    },
    steps: [...text, ...making, ...enforced, ...renewal],
  },
]
