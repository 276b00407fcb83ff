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
  worker?: string
  opened: string
  people: PersonSeed[]
  events: { field: string; says: string; at: string }[]
  /** Of the owning agency only these see it. */
  allowed?: string[]
  excluded?: string[]
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
    events: [
      { field: 'concern', says: 'Loud music after midnight on nine nights since August.', at: '2026-09-07' },
      { field: 'risk', says: 'The neighbour is 75, lives alone and has stopped sleeping at home.', at: '2026-09-08' },
      { field: 'plan', says: 'Acceptable behaviour contract offered; landlord to visit by the end of the month.', at: '2026-09-15' },
      { field: 'victim', says: 'Wants no visit at her door; telephone in the mornings only.', at: '2026-09-15' },
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
    events: [
      { field: 'concern', says: 'Shouting in the stairwell; a door was damaged.', at: '2026-10-19' },
      { field: 'plan', says: 'Warning letter sent; mediation offered.', at: '2026-10-23' },
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
      { field: 'risk', says: 'High: two calls in one week.', at: '2026-10-02' },
      { field: 'victim', says: 'Staying with a friend; safe word agreed.', at: '2026-10-03' },
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
      { field: 'concern', says: 'Three burglaries in the spring; released on licence in June.', at: '2026-06-15' },
      { field: 'health', says: 'Began treatment for opiate use; attends weekly.', at: '2026-07-01' },
      { field: 'plan', says: 'Accommodation application with the landlord; curfew until December.', at: '2026-07-14' },
      { field: 'intelligence', says: 'Seen with two former associates near the depot.', at: '2026-08-20' },
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
      { field: 'concern', says: 'Theft from vehicles in Bridgefoot and Millrace.', at: '2026-08-03' },
      { field: 'intelligence', says: 'A van was hired in his name on two of the nights.', at: '2026-08-11' },
      { field: 'plan', says: 'Weekly visits; job interview arranged.', at: '2026-09-01' },
    ],
    excluded: ['fire'],
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
    events: [{ field: 'concern', says: 'Rent arrears of nine weeks; complaints of noise.', at: '2026-09-21' }],
  },
]

/** Panels that have been called: nobody's cases are seen before one is opened. */
export const panels = [
  {
    name: 'Problem-solving group, December',
    purpose: 'crime-and-disorder',
    agreement: 'Thornmere problem-solving group',
    convenor: 'safety',
    due: '2026-12-09T10:00:00Z',
    members: [
      { who: 'asb', agency: 'safety', capacity: 'chair' },
      { who: 'police', agency: 'police', capacity: 'member' },
      { who: 'housing', agency: 'homes', capacity: 'member' },
    ],
    /** Places in the list of cases above. */
    cases: [0, 1],
  },
  {
    name: 'Offender management case conference, December',
    purpose: 'offender-management',
    agreement: 'Westmarch offender management, Thornmere area',
    convenor: 'police',
    due: '2026-12-03T13:30:00Z',
    members: [
      { who: 'police', agency: 'police', capacity: 'chair' },
      { who: 'probation', agency: 'probation', capacity: 'member' },
      { who: 'housing', agency: 'homes', capacity: 'member' },
      { who: 'guest', agency: 'recovery', capacity: 'guest' },
    ],
    cases: [3, 4],
  },
]
