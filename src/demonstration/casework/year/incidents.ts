/** A year of environmental enforcement, told in a line each: 160 incidents, and what was done about them. */
import { type Ward, wards } from '../../borough.ts'
import { after, ago, type Step, type Story } from '../seed.ts'
import { addressIn } from './places.ts'
import { invented } from './offender-names.ts'

type Kind = 'fly-tip' | 'dog-fouling' | 'litter' | 'graffiti' | 'commercial-waste' | 'receptacles' | 'private-land'
/** What follows, in its order. */
type Done =
  | 'advice'
  | 'warning'
  | 'removal'
  | 'bins'
  | 'business-bins'
  | 'paid'
  | 'paid-in-full'
  | 'in-time'
  | 'unpaid'
  | 'pending'
  | 'convicted'

/** So many alike: `each` and one for every so many days. */
type Rows = readonly [count: number, kind: Kind, ...done: Done[]]

const rows: readonly Rows[] = [
  // Penalties: 15. Of those unpaid two are before the court.
  [5, 'fly-tip', 'paid'],
  [2, 'fly-tip', 'paid-in-full'],
  [1, 'fly-tip', 'in-time'],
  [2, 'fly-tip', 'unpaid', 'pending'],
  [3, 'litter', 'paid'],
  [1, 'litter', 'in-time'],
  [1, 'litter', 'unpaid'],
  // Before the court without a penalty: seven, and one that has ended.
  [7, 'fly-tip', 'pending'],
  [1, 'fly-tip', 'convicted'],
  // Notices: 12.
  [6, 'private-land', 'removal'],
  [3, 'receptacles', 'bins'],
  [3, 'commercial-waste', 'business-bins'],
  // Letters: 89, two of them for each of the last eight.
  [42, 'fly-tip', 'advice'],
  [12, 'fly-tip', 'warning'],
  [9, 'receptacles', 'advice'],
  [6, 'commercial-waste', 'advice'],
  [4, 'dog-fouling', 'warning'],
  [8, 'fly-tip', 'advice', 'warning'],
  // Nobody was found who did it.
  [26, 'fly-tip'],
  [13, 'dog-fouling'],
  [3, 'litter'],
  [2, 'graffiti'],
]

const seen: Readonly<Record<Kind, readonly string[]>> = {
  'fly-tip': [
    'Sacks and a mattress in the entry.',
    'Rubble and plasterboard beside the garages.',
    'A fridge on the verge.',
  ],
  'dog-fouling': ['Fouling along the path to the school.'],
  litter: ['Food wrapping thrown from a hand in front of the officer.'],
  graffiti: ['Paint on the underpass.'],
  'commercial-waste': ['Bins of a takeaway overflow into the passage.'],
  receptacles: ['Bins stand on the pavement all week.'],
  'private-land': ['Waste has piled up behind the unit.'],
}
const sizes = ['single-bag', 'car-boot', 'small-van', 'single-item', 'transit', 'car-boot', 'single-bag'] as const

type Incident = { readonly n: number; readonly kind: Kind; readonly done: readonly Done[] }

/** Penalties and prosecutions are of the last months: the clocks of the others have run out. */
function daysAgo({ n, done }: Incident): number {
  const [first] = done
  if (first === 'in-time') return 9
  if (first === 'pending' || first === 'unpaid') return 110 + (n % 40)
  if (first === 'paid' || first === 'paid-in-full' || first === 'convicted') return 70 + ((n * 13) % 120)
  return 20 + ((n * 17) % 290)
}

const penaltyLine = (kind: Kind) => (kind === 'litter' ? 'litter' : 'fly-tipping-small')
const cheaper = { litter: 13_500, 'fly-tipping-small': 30_000 } as const
const whole = { litter: 22_500, 'fly-tipping-small': 50_000 } as const

const penalty = ({ n, kind }: Incident): Step => ({
  when: after(3),
  act: 'penalty-issued',
  given: {
    line: penaltyLine(kind),
    offenceDay: 0,
    offenceTime: '',
    place: 'Where it was seen',
    to: 'subject',
    evidence: [0],
    stands: true,
    meant: true,
    number: `FP ${1000 + n}`,
    how: 'hand',
  },
})

const letter = (form: 'advice' | 'warning', days: number): Step => ({
  when: after(days),
  act: 'letter-sent',
  given: {
    form,
    about: form === 'advice' ? 'Which bin, and on which day it is put out.' : 'Not to leave waste there again.',
  },
})

/** By the end of the time that it gives, or still open. */
function notice(kind: string, wants: string, { n }: Incident): Step[] {
  const open = n % 4 === 0
  const served = { kind, person: 'subject', wants, by: 32, how: 'Handed over by the officer' }
  return [
    { when: after(4), act: 'notice-served', given: served },
    ...(open && kind !== 'removal'
      ? []
      : [
          {
            when: after(34),
            act: 'notice-ended',
            given: { notice: 0, outcome: 'complied', cost: 0, words: 'Nothing lies there any more.' },
          },
        ]),
  ]
}

const court = (days: number): Step[] => [
  {
    when: after(days),
    act: 'prosecution-file',
    given: {
      charges: [{ who: 'subject', kind: 'person', offence: 'fly-tipping', day: 0 }],
      words: 'A letter with the name and the address was among what lay there.',
    },
  },
  {
    when: after(days + 6),
    act: 'prosecution-test',
    given: {
      evidential: 'met',
      evidentialWhy: 'The letter, and what was said when asked.',
      evidentialEvidence: [0],
      interest: 'met',
      interestWhy: 'It cost the council money, and is not the first time.',
      interestEvidence: [0],
      alternatives: 'A penalty was offered or would not be enough.',
      proportionate: 'Nothing less has worked.',
      equality: 'Nobody in particular.',
      vulnerable: 'Nobody is known to be.',
    },
  },
  {
    when: after(days + 9),
    act: 'prosecution-laid',
    given: { file: 0, court: 'magistrates', number: '', rank: 'lawyer', signatory: 'Perpetua Lisle' },
  },
]
const hearing = (days: number, at: object): Step => ({
  when: after(days),
  act: 'prosecution-listed',
  given: { file: 0, what: 'first', at, time: '10:00', where: 'Thornmere Magistrates’ Court' },
})

function stepsOf(incident: Incident): Step[] {
  const { kind, done, n } = incident
  return done.flatMap((one): Step[] => {
    switch (one) {
      case 'advice':
        return [letter('advice', 5)]
      case 'warning':
        return [letter('warning', done.length > 1 ? 24 : 6)]
      case 'removal':
        return notice('removal', 'Take away all that lies behind the unit.', incident)
      case 'bins':
        return notice('household-receptacles', 'Take the bins in on the day on which they are emptied.', incident)
      case 'business-bins':
        return notice('commercial-receptacles', 'Keep the waste in closed bins on your own land.', incident)
      case 'paid':
        return [
          penalty(incident),
          { when: after(12), act: 'penalty-paid', given: { penalty: 0, amount: cheaper[penaltyLine(kind)] } },
          { when: after(14), act: 'closed', given: { why: 'acted-on' } },
        ]
      case 'paid-in-full':
        return [
          penalty(incident),
          { when: after(27), act: 'penalty-paid', given: { penalty: 0, amount: whole[penaltyLine(kind)] } },
          { when: after(29), act: 'closed', given: { why: 'acted-on' } },
        ]
      case 'in-time':
        return [penalty(incident)]
      case 'unpaid':
        return [penalty(incident), { when: after(40), act: 'penalty-reminder', given: { penalty: 0, how: 'post' } }]
      case 'pending':
        return [...court(done.length > 1 ? 55 : 30), hearing(done.length > 1 ? 66 : 41, { ago: -(8 + (n % 30)) })]
      case 'convicted':
        return [
          ...court(20),
          hearing(31, after(45)),
          {
            when: after(45),
            act: 'prosecution-heard',
            given: { listed: 0, plea: 'guilty', words: 'Pleaded by post.' },
          },
          {
            when: after(45),
            act: 'prosecution-outcome',
            given: {
              charges: [0],
              outcome: 'convicted',
              fine: 40_000,
              costs: 18_500,
              surcharge: 16_000,
              compensation: 9_600,
            },
          },
          {
            when: after(48),
            act: 'press-release',
            given: {
              headline: 'Fly-tipping in an entry goes to court',
              names: false,
              words: 'The court ordered a fine, costs and the price of clearing it.',
            },
          },
          { when: after(50), act: 'closed', given: { why: 'acted-on' } },
        ]
    }
  })
}

function incidentStory(incident: Incident): Story {
  const { n, kind, done } = incident
  const ward: Ward = wards[(n * 5) % wards.length] ?? 'Millrace'
  const place = addressIn(ward, n)
  const tipped = kind === 'fly-tip' || kind === 'private-land'
  const words = seen[kind]
  const { name, born } = invented(500 + n)
  const known = done.length > 0
  const looked = (days: number, what: string, found: 'yes' | 'no', said: string): Step => ({
    when: after(days),
    act: 'inspected',
    given: { what, found, words: said },
  })
  const look = !known
    ? looked(2, 'visit', 'no', 'Nothing that shows who it was.')
    : tipped
      ? looked(1, 'search', 'yes', 'A letter with an address, item 1, in the safe of the team.')
      : looked(1, 'enquiry', 'yes', 'Somebody saw who it was, and says so in writing.')
  const clearing: Step = { when: after(2), act: 'cleared', given: { by: 'council', cost: 3500 + ((n * 700) % 9100) } }
  const isWritten = done.length > 0 && done.every(one => one === 'advice' || one === 'warning')
  const ending: Step[] = !known
    ? [{ when: after(9), act: 'closed', given: { why: 'no-offender' } }]
    : isWritten && daysAgo(incident) > 60
      ? [{ when: after(45), act: 'closed', given: { why: 'acted-on' } }]
      : []
  return {
    kind: 'enforcement',
    agency: 'enforcement',
    worker: 'enforcement',
    opened: ago(daysAgo(incident)),
    people: [
      { role: 'place', name: place.lines, address: place },
      ...(known ? [{ role: 'subject' as const, name, born }] : []),
    ],
    given: {
      kind,
      ward,
      seen: 0,
      time: `${8 + (n % 9)}:15`.padStart(5, '0'),
      found: (['officer', 'patrol', 'resident', 'crew'] as const)[n % 4],
      words: words[n % words.length],
      land: kind === 'private-land' ? 'private' : (['back-alley', 'highway', 'council'] as const)[n % 3],
      waste: tipped ? (['black-bags', 'household', 'construction'] as const)[n % 3] : 'none',
      size: tipped ? sizes[n % sizes.length] : 'none',
    },
    steps: [look, ...(kind === 'fly-tip' ? [clearing] : []), ...stepsOf(incident), ...ending],
  }
}

const incidents: readonly Incident[] = rows
  .flatMap(([count, kind, ...done]) => Array.from({ length: count }, () => ({ kind, done })))
  .map((one, n) => ({ n, ...one }))

export const incidentStories: readonly Story[] = incidents.map(incidentStory)
