import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Line, Read, Source } from '../reading.ts'
import { parse } from './parse.ts'

type Given = string | string[] | (Partial<Line> & { text: string })

const lineOf = (given: Given, i: number, pages: boolean): Line => {
  const line =
    typeof given === 'string'
      ? { text: given }
      : Array.isArray(given)
        ? { text: given.join('\t'), cells: given }
        : given
  return { n: i + 1, page: pages ? 1 : null, ...line }
}

const read = (media: Source['media'], ...given: Given[]): Read =>
  parse({
    media,
    lines: given.map((g, i) => lineOf(g, i, media === 'pdf')),
    pages: media === 'pdf' ? 1 : null,
    tagged: media === 'pdf',
  })

test('an annual report with a title of two lines, short chapters and a foreword keeps title, body, members and chapters', () => {
  const { reading } = read(
    'docx',
    'Dale Borough Council',
    { text: 'Health and Care Annual', heading: 1 },
    { text: 'Report 2020/21', heading: 1 },
    { text: 'Foreword', heading: 2 },
    'This annual report tells of a hard year for us all.',
    'Councillor Ann Birch',
    'Chair, Health and Care Panel',
    { text: 'Members of the Panel', heading: 2 },
    'Councillor Ann Birch (Chair)',
    'Councillor Bo Cole',
    'Councillor Cy Dunn',
    { text: 'Our Year', heading: 2 },
    'We met four times.',
    { text: 'Task Group on Ferries', heading: 2 },
    'The group met twice.',
  )
  assert.equal(reading.kind, 'annual report')
  assert.equal(reading.body, 'Health and Care Panel')
  assert.equal(reading.members?.map(m => m.name).join(), 'Ann Birch,Bo Cole,Cy Dunn')
  const report = reading.reports?.[0]
  assert.equal(report?.title, 'Health and Care Annual Report 2020/21')
  assert.deepEqual(
    report?.sections.map(s => s.title),
    ['Foreword', 'Members of the Panel', 'Our Year', 'Task Group on Ferries'],
  )
})

test('posts before the names and parties after them are read into role and party', () => {
  const { reading } = read(
    'docx',
    { text: 'Harbour Committee', heading: 1 },
    'Date: Monday 6 May 2024',
    { text: 'Membership', heading: 2 },
    'Chair: Councillor Ann Birch',
    ['Councillor Bo Cole (Vice-Chair)', 'Green'],
    ['Councillor Cy Dunn', 'Labour'],
    'Councillor Di Eves Labour',
    { text: 'Agenda', heading: 2 },
    '1. Apologies',
    '2. Minutes',
    '3. Piers',
  )
  assert.deepEqual(reading.members, [
    { name: 'Ann Birch', role: 'Chair', party: null },
    { name: 'Bo Cole', role: 'Vice-Chair', party: 'Green' },
    { name: 'Cy Dunn', role: null, party: 'Labour' },
    { name: 'Di Eves', role: null, party: 'Labour' },
  ])
})

test('an annual report inside a report is its appendix, whatever reports come after it', () => {
  const report = (title: string, ...more: string[]): string[] => [
    `REPORT TO: Harbour Board`,
    `REPORTING OFFICER: Harbour Master`,
    `SUBJECT: ${title}`,
    `WARDS: All`,
    '1.0 PURPOSE OF THE REPORT',
    '1.1 To tell the Board of the year.',
    '2.0 RECOMMENDATION: That the report be noted.',
    '3.0 FINANCIAL IMPLICATIONS',
    '3.1 There are none.',
    ...more,
  ]
  const { elements } = read(
    'docx',
    ...report('Piers', 'Annual Report on Piers 2019 to 2020', 'Piers were mended.'),
    ...report('Ferries'),
  )
  assert.deepEqual(
    elements.filter(e => e.part === 'appendix').map(e => e.at),
    ['reports.0', 'reports.0'],
  )
})

test('a web page of one item is read from the line that links to its meeting', () => {
  const { reading } = read(
    'html',
    { text: 'Agenda item', heading: 1 },
    { text: 'Ferry Fares', heading: 2 },
    { text: 'Meeting of Harbour Board, Monday, 6th May, 2024 6.30 pm (Item 12.)', item: true },
    'To consider the report.',
    'Minutes:',
    'The Board heard from the ferrymen.',
    'RESOLVED:',
    '1. That fares be held.',
    '2. That the report be noted.',
    'Supporting documents:',
    { text: 'Ferry report', item: true },
  )
  assert.equal(reading.body, 'Harbour Board')
  assert.equal(reading.meetingDate, '2024-05-06')
  assert.equal(reading.startTime, '18:30')
  assert.deepEqual(
    reading.agenda?.map(a => [a.number, a.title]),
    [['12', 'Ferry Fares']],
  )
  assert.deepEqual(reading.minutes?.items[0]?.resolved, ['That fares be held.', 'That the report be noted.'])
})

test('on a meeting page the column of papers is no part of a title, and a table of members is read', () => {
  const { reading } = read(
    'html',
    ['Committee', 'Harbour Board'],
    ['Date', '18 Apr 2018'],
    ['Item', 'Title', 'Documents'],
    ['1.', 'Apologies', ''],
    ['2.', 'Piers', 'Pier report (12 kb)'],
    ['3.', 'Ferries', 'Fares (3 kb)'],
    { text: 'Committee Members', heading: 3 },
    ['Name', 'Role', 'Party'],
    ['Councillor Ann Birch', 'Chair', 'Green'],
    ['Councillor Bo Cole', '', 'Labour'],
    ['Councillor Cy Dunn', '', 'Labour'],
  )
  assert.equal(reading.agenda?.map(a => a.title).join(), 'Apologies,Piers,Ferries')
  assert.deepEqual(reading.members?.[0], { name: 'Ann Birch', role: 'Chair', party: 'Green' })
  assert.equal(reading.members?.length, 3)
})

test('a title of two lines among labels is read whole, and a heading that ends in a colon is a section', () => {
  const { reading } = read(
    'docx',
    'Report to: Harbour Board',
    'Date: 6 May 2024',
    'Title: Review of the Scheme of Grants for Piers - Six Month',
    'Review',
    'Report by: Harbour Master',
    'Ward(s): All',
    { text: 'Purpose of report:', heading: 2 },
    'To seek the views of the Board.',
    { text: 'Officer recommendation(s):', heading: 2 },
    'That the report be noted.',
    { text: '1. Introduction', heading: 2 },
    'Piers are old.',
    { text: '2. Financial implications', heading: 2 },
    'None.',
  )
  const report = reading.reports?.[0]
  assert.equal(report?.title, 'Review of the Scheme of Grants for Piers - Six Month Review')
  assert.equal(report?.reportingOfficer, 'Harbour Master')
  assert.deepEqual(
    report?.sections.map(s => s.title),
    ['Purpose of report', 'Officer recommendation(s)', 'Introduction', 'Financial implications'],
  )
})

test('a log of actions is read as action points of the body that its title names', () => {
  const { reading } = read(
    'docx',
    { text: 'Harbour Board – Action Log', bold: true },
    ['Ref', 'Meeting', 'Action', 'Owner', 'Due', 'Status'],
    ['1', '6 May 2024', 'Mend the pier.', 'Harbour Master', 'June', 'Open'],
    ['2', '6 May 2024', 'Write to the ferrymen.', 'Clerk', 'July', 'Done'],
  )
  assert.equal(reading.kind, 'action points')
  assert.equal(reading.body, 'Harbour Board')
  assert.deepEqual(reading.actions?.[0], { item: '1', text: 'Mend the pier.', owners: ['Harbour Master'] })
  assert.equal(reading.coverage, 1)
})

test('minutes that tell their hour only at the close have a beginning and a date without a weekday', () => {
  const { reading } = read(
    'docx',
    { text: 'Harbour Board', bold: true },
    'Minutes of the meeting held on 25 April 2024',
    'Present: Councillors Birch, Cole and Dunn.',
    { text: '1. Piers', bold: true },
    'RESOLVED: That the report be noted.',
    '(The meeting commenced at 5.30 p.m. and concluded at 7.05 p.m.)',
  )
  assert.equal(reading.meetingDate, '2024-04-25')
  assert.equal(reading.startTime, '17:30')
})

test('pages broken over two lines or run into the words, and members below the items, are read', () => {
  const { reading } = read(
    'text',
    'Bwrdd yr Harbwr / Harbour Board',
    'Dyddiad / Date: 6 May 2024',
    '',
    'AGENDA                                                      Page No.',
    '1. Ymddiheuriadau / Apologies                               1 - 2',
    '2. Cofnodion / Minutes (Tudalennau / Pages 3 -',
    '8)',
    '3. Repairs to the Eastern Pier and to the Slipway of the 9 - 14',
    '   Ferry',
    '4. Ferries                                                  15 - 20',
    'Date of Next Meeting: Monday 3 June 2024',
    '',
    'Aelodau / Members:',
    'Y Cynghorydd / Councillor Ann Birch (Cadeirydd / Chair)',
    'Y Cynghorydd / Councillor Bo Cole',
    'Y Cynghorydd / Councillor Cy Dunn',
  )
  assert.deepEqual(
    reading.agenda?.map(a => [a.title, a.pages]),
    [
      ['Ymddiheuriadau / Apologies', [1, 2]],
      ['Cofnodion / Minutes', [3, 8]],
      ['Repairs to the Eastern Pier and to the Slipway of the Ferry', [9, 14]],
      ['Ferries', [15, 20]],
    ],
  )
  assert.equal(reading.members?.map(m => m.name).join(), 'Ann Birch,Bo Cole,Cy Dunn')
  assert.equal(reading.nextMeeting, '2024-06-03')
})
