/** The data sets that are published: what each holds and what its columns say. */
import type { Tx } from '../../db/index.ts'
import { attendancePercent, attendanceShares } from '../../meetings/index.ts'
import { attendanceRows, type DataRow, declarationRows, type Only, registerRows, voteRows } from './store.ts'

export type DataSet = {
  readonly name: string
  readonly title: string
  readonly says: string
  /** Key and meaning, in the order of the columns. */
  readonly columns: readonly (readonly [string, string])[]
  readonly rows: (tx: Tx, only: Only) => Promise<DataRow[]>
}

const meeting = [
  ['date', 'Day of the meeting, as 2027-03-09'],
  ['body', 'Name of the body'],
  ['year', 'The municipal year, by the year in which it begins'],
  ['meeting', 'Address of the meeting on this site'],
] as const
const person = [
  ['person', 'Name of the member'],
  ['personAddress', 'Their address on this site: the same for every spelling of their name'],
] as const

const shares = async (tx: Tx, { body, year, after, size }: Only): Promise<DataRow[]> =>
  (await attendanceShares(tx, { bodySlug: body, year, after, size })).map(one => ({
    key: one.key,
    person: one.name,
    personAddress: `/people/${one.slug}`,
    body: one.bodyName,
    year: one.year,
    meetings: one.meetings,
    present: one.present,
    apologies: one.apologies,
    onCouncilBusiness: one.onCouncilBusiness,
    absent: one.absent,
    percent: attendancePercent(one),
  }))

export const dataSets: readonly DataSet[] = [
  {
    name: 'attendance',
    title: 'Attendance of members',
    says: 'For each member, body and municipal year: how many of the meetings at which they were expected they came to. Meetings that were cancelled are left out, and so are those before a member joined or after they left, and those whose minutes are not on record.',
    columns: [
      ...person,
      ['body', 'Name of the body'],
      ['year', 'The municipal year, by the year in which it begins'],
      ['meetings', 'Meetings at which the member was expected'],
      ['present', 'Of these, those at which the minutes have them present'],
      ['apologies', 'Those for which they sent apologies'],
      ['onCouncilBusiness', 'Those from which they were absent on council business'],
      ['absent', 'Those at which they were neither present nor sent word'],
      ['percent', 'present out of meetings, in percent, to one decimal place'],
    ],
    rows: shares,
  },
  {
    name: 'meeting-attendance',
    title: 'Attendance, meeting by meeting',
    says: 'Everybody whom the minutes name as present or absent, officers and guests among them.',
    columns: [
      ...meeting,
      ...person,
      ['printed', 'The name as the minutes print it'],
      ['capacity', 'present, apologies, absent on council business, officer, or also present'],
    ],
    rows: attendanceRows,
  },
  {
    name: 'votes',
    title: 'Votes',
    says: 'What was put to the vote, the counts, and how each member voted where the vote was recorded by name: then there is a line for each member.',
    columns: [
      ...meeting,
      ['minute', 'Number of the minute'],
      ['vote', 'Number of the vote at this meeting'],
      ['motion', 'What was put to the vote'],
      ['kind', 'show (of hands), recorded (by name), or casting (even, decided by whoever presided)'],
      ['inFavour', 'Votes for it'],
      ['against', 'Votes against it'],
      ['abstained', 'Members who abstained'],
      ['outcome', 'carried or lost'],
      ...person,
      ['way', 'for, against or abstained; empty where the vote was not recorded by name'],
    ],
    rows: voteRows,
  },
  {
    name: 'interests',
    title: 'Declarations of interest',
    says: 'What members declared at meetings, in the words of the published minutes.',
    columns: [
      ...meeting,
      ['minute', 'Number of the minute'],
      ['item', 'Title of the item'],
      ...person,
      ['declared', 'What they declared, as the minutes have it'],
    ],
    rows: declarationRows,
  },
  {
    name: 'register',
    title: 'Register of interests',
    says: 'What the public register says now. A body and a year choose the members who sat on it then.',
    columns: [
      ['person', 'Name of the member'],
      ['register', 'Address of their register on this site'],
      [
        'withheld',
        'yes where the details are withheld as sensitive (Localism Act 2011, section 32): nothing more is said',
      ],
      ['category', 'Kind of interest, as a key'],
      ['whose', 'member, or partner: a spouse, civil partner or somebody they live with as such'],
      ['interest', 'What it is'],
      ['from', 'When it began, where that is known'],
      ['until', 'When it ended'],
      ['registered', 'When the register first said it so'],
    ],
    rows: registerRows,
  },
]
