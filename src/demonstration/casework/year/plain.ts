/** Cases of kinds whose services are still to be built: enough to meet every wall. */
import { after, ago, type Story } from '../seed.ts'
import { verity } from './asb.ts'

const none = { concern: 'As noted below.' }

export const plainStories: readonly Story[] = [
  {
    kind: 'domestic-abuse',
    agency: 'police',
    worker: 'police',
    opened: ago(51),
    people: [
      { role: 'victim', ...verity, address: { lines: 'Not to be disclosed', postcode: 'TM9 1ZZ' } },
      { role: 'subject', name: 'Kester Rowntree', born: '1990-12-18' },
    ],
    given: none,
    steps: [
      { when: after(1), field: 'risk', note: 'High: two calls in one week.' },
      { when: after(3), field: 'victim', note: 'Staying with a friend; safe word agreed.' },
    ],
    allowed: ['police'],
  },
  {
    kind: 'offender-management',
    agency: 'police',
    worker: 'police',
    opened: ago(160),
    people: [
      {
        role: 'subject',
        name: 'Silas Brackenbury',
        born: '1988-03-09',
        address: { lines: '41 Ferry Street, Ferry Quarter', postcode: 'TM1 3LE' },
      },
    ],
    given: {
      by: 'probation',
      referrer: 'Idris Quennell, head of the probation area',
      cohort: 'fixed',
      offences: ['burglary'],
      grounds: 'Three burglaries in one season, and no home to go to.',
      evidence: 'Two convictions of this year; released on licence this month.',
      statutory: true,
      state: 'community',
    },
    steps: [
      { when: after(1), field: 'concern', note: 'Three burglaries in one season; released on licence this month.' },
      { when: after(9), field: 'health', note: 'Began treatment for opiate use; attends weekly.' },
      { when: after(20), field: 'plan', note: 'Accommodation application with the landlord; curfew for six months.' },
      { when: after(64), field: 'intelligence', note: 'Seen with two former associates near the depot.' },
    ],
    putTo: 'conference',
  },
  {
    kind: 'offender-management',
    agency: 'police',
    worker: 'police',
    opened: ago(111),
    people: [{ role: 'subject', name: 'Ned Cattermole', born: '2001-09-27' }],
    given: {
      by: 'police',
      referrer: 'Neighbourhood team, Bridgefoot',
      cohort: 'flex',
      offences: ['theft-from-vehicle'],
      grounds: 'Steals from vehicles, more often each month.',
      evidence: 'Charged twice since the spring; each charge is on record.',
      state: 'community',
    },
    steps: [
      { when: after(1), field: 'concern', note: 'Theft from vehicles in Bridgefoot and Millrace.' },
      { when: after(12), field: 'intelligence', note: 'A van was hired in his name on two of the nights.' },
      { when: after(30), field: 'plan', note: 'Weekly visits; job interview arranged.' },
    ],
    putTo: 'conference',
  },
  {
    kind: 'tenancy',
    agency: 'homes',
    worker: 'housing',
    opened: ago(62),
    people: [
      {
        role: 'subject',
        name: 'Dorian Flax',
        born: '1999-05-30',
        address: { lines: '14 Teasel Walk, Larkrise', postcode: 'TM4 2QB' },
      },
    ],
    given: none,
    steps: [{ when: after(1), field: 'concern', note: 'Rent arrears of nine weeks; complaints of noise.' }],
  },
]
