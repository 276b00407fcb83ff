/** Invented cases of the demonstration: enough to meet every wall. A year of them comes with the casework engine. */

export type PersonSeed = {
  role: 'subject' | 'victim' | 'complainant' | 'witness' | 'relative' | 'other'
  name: string
  born?: string
  address?: { lines: string; postcode: string }
}

export type CaseSeed = {
  kind: string
  purpose: string
  agency: string
  worker: string
  opened: string
  people: PersonSeed[]
  /** The answers to what the opening of its kind asks. */
  given?: Readonly<Record<string, unknown>>
  events: { field: string; says: string }[]
  /** Of the owning agency only these see it. */
  allowed?: string[]
}

/** Whose two cases must never be found from one another: harmed in the one, suspected in the other. */
const verity = { name: 'Verity Gosling', born: '1994-02-11' }

export const cases: CaseSeed[] = [
  {
    kind: 'anti-social-behaviour',
    purpose: 'crime-and-disorder',
    agency: 'safety',
    worker: 'asb',
    opened: '2026-09-07',
    people: [
      {
        role: 'subject',
        name: 'Dorian Flax',
        born: '1999-05-30',
        address: { lines: '14 Teasel Walk, Larkrise', postcode: 'TM4 2QB' },
      },
      {
        role: 'complainant',
        name: 'Mabel Ottaway',
        born: '1951-11-02',
        address: { lines: '12 Teasel Walk, Larkrise', postcode: 'TM4 2QB' },
      },
    ],
    given: {
      category: 'nuisance',
      behaviours: ['noise'],
      words: 'Loud music after midnight.',
      since: '2026-08-14',
      last: '2026-09-05',
      often: 'weekly',
      place: 'Teasel Walk, Larkrise',
      ward: '',
      teller: 'self',
      agreed: true,
      danger: false,
      before: 'no',
      safe: ['telephone'],
      mind: ['no-message'],
    },
    events: [
      { field: 'concern', says: 'Loud music after midnight on nine nights since August.' },
      { field: 'risk', says: 'The neighbour is 75, lives alone and has stopped sleeping at home.' },
      { field: 'plan', says: 'Acceptable behaviour contract offered; landlord to visit by the end of the month.' },
      { field: 'victim', says: 'Wants no visit at her door; telephone in the mornings only.' },
    ],
  },
  {
    kind: 'anti-social-behaviour',
    purpose: 'crime-and-disorder',
    agency: 'safety',
    worker: 'asb',
    opened: '2026-10-19',
    people: [
      { role: 'subject', ...verity, address: { lines: '3 Kiln Court, Kiln Lane', postcode: 'TM2 7AS' } },
      { role: 'complainant', name: 'Percival Dunne', born: '1968-07-21' },
    ],
    given: {
      category: 'nuisance',
      behaviours: ['rowdy', 'damage'],
      words: 'Shouting in the stairwell.',
      since: '2026-10-02',
      last: '2026-10-17',
      often: 'monthly',
      place: 'The stairwell of Kiln Court',
      ward: '',
      teller: 'self',
      agreed: true,
      danger: false,
      before: 'unknown',
      safe: ['telephone', 'letter'],
      mind: [],
    },
    events: [
      { field: 'concern', says: 'Shouting in the stairwell; a door was damaged.' },
      { field: 'plan', says: 'Warning letter sent; mediation offered.' },
    ],
  },
  {
    kind: 'domestic-abuse',
    purpose: 'domestic-abuse',
    agency: 'police',
    worker: 'police',
    opened: '2026-10-02',
    people: [
      { role: 'victim', ...verity, address: { lines: 'Not to be disclosed', postcode: 'TM9 1ZZ' } },
      { role: 'subject', name: 'Kester Rowntree', born: '1990-12-18' },
    ],
    events: [
      { field: 'risk', says: 'High: two calls in one week.' },
      { field: 'victim', says: 'Staying with a friend; safe word agreed.' },
    ],
    allowed: ['police'],
  },
  {
    kind: 'offender-management',
    purpose: 'offender-management',
    agency: 'probation',
    worker: 'probation',
    opened: '2026-06-15',
    people: [
      {
        role: 'subject',
        name: 'Silas Brackenbury',
        born: '1988-03-09',
        address: { lines: '41 Ferry Street, Ferry Quarter', postcode: 'TM1 3LE' },
      },
    ],
    events: [
      { field: 'concern', says: 'Three burglaries in the spring; released on licence in June.' },
      { field: 'health', says: 'Began treatment for opiate use; attends weekly.' },
      { field: 'plan', says: 'Accommodation application with the landlord; curfew until December.' },
      { field: 'intelligence', says: 'Seen with two former associates near the depot.' },
    ],
  },
  {
    kind: 'offender-management',
    purpose: 'offender-management',
    agency: 'police',
    worker: 'police',
    opened: '2026-08-03',
    people: [{ role: 'subject', name: 'Ned Cattermole', born: '2001-09-27' }],
    events: [
      { field: 'concern', says: 'Theft from vehicles in Bridgefoot and Millrace.' },
      { field: 'intelligence', says: 'A van was hired in his name on two of the nights.' },
      { field: 'plan', says: 'Weekly visits; job interview arranged.' },
    ],
  },
  {
    kind: 'tenancy',
    purpose: 'crime-and-disorder',
    agency: 'homes',
    worker: 'housing',
    opened: '2026-09-21',
    people: [
      {
        role: 'subject',
        name: 'Dorian Flax',
        born: '1999-05-30',
        address: { lines: '14 Teasel Walk, Larkrise', postcode: 'TM4 2QB' },
      },
    ],
    events: [{ field: 'concern', says: 'Rent arrears of nine weeks; complaints of noise.' }],
  },
]

export type PanelSeed = {
  name: string
  agreement: string
  convenor: string
  chair: string
  /** From the day on which the demonstration is made: one can be opened at once, the other is still to come. */
  dueIn: Temporal.Duration
  members: { who: string; agency: string; capacity: 'chair' | 'member' | 'guest' }[]
  /** Places in the list of cases above. */
  cases: number[]
}

/** Panels that have been called: nobody's cases are seen before one is opened. */
export const panels: PanelSeed[] = [
  {
    name: 'Problem-solving group',
    agreement: 'Thornmere problem-solving group',
    convenor: 'safety',
    chair: 'asb',
    dueIn: Temporal.Duration.from({ hours: 7 * 24 }),
    members: [
      { who: 'asb', agency: 'safety', capacity: 'chair' },
      { who: 'police', agency: 'police', capacity: 'member' },
      { who: 'housing', agency: 'homes', capacity: 'member' },
    ],
    cases: [0, 1],
  },
  {
    name: 'Offender management case conference',
    agreement: 'Westmarch offender management, Thornmere area',
    convenor: 'police',
    chair: 'police',
    dueIn: Temporal.Duration.from({ hours: 1 }),
    members: [
      { who: 'police', agency: 'police', capacity: 'chair' },
      { who: 'probation', agency: 'probation', capacity: 'member' },
      { who: 'housing', agency: 'homes', capacity: 'member' },
      { who: 'guest', agency: 'recovery', capacity: 'guest' },
    ],
    cases: [3, 4],
  },
]
