import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './given.ts'

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

test('headings that ask a question are sections, and capitals end a title run together with its small print', () => {
  const report = read(
    'docx',
    'Report to: Harbour Board',
    ['Report author: Ann Birch', 'Tel: 01999 550'],
    'Title: Piers',
    'Wards affected: (All Wards);',
    { text: 'Recommendations', heading: 2 },
    'That the report be noted.',
    { text: 'What is this report about?', heading: 2 },
    'Piers.',
    { text: 'What will it cost?', heading: 2 },
    'Nothing.',
  ).reading.reports?.[0]
  assert.equal(report?.reportingOfficer, 'Ann Birch')
  assert.equal(report?.wards, 'All Wards')
  assert.deepEqual(
    report?.sections.map(s => s.title),
    ['Recommendations', 'What is this report about?', 'What will it cost?'],
  )
  const { agenda } = read(
    'docx',
    { text: 'A G E N D A', bold: true },
    ['1', 'LATE ITEMS', ''],
    ['2', 'PIERS AND FERRIES To consider the report of the Harbour Master.', '5 - 9'],
    ['3', 'WORK PROGRAMME', ''],
  ).reading
  assert.deepEqual(
    agenda?.map(a => a.title),
    ['LATE ITEMS', 'PIERS AND FERRIES', 'WORK PROGRAMME'],
  )
})
