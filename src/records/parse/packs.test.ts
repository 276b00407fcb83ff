import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './given.ts'

const at = (page: number) => (text: string | string[]) =>
  Array.isArray(text) ? { text: text.join('\t'), cells: text, page } : { text, page }

test('a page that opens with a report number after the minutes have closed begins a report', () => {
  const { reading } = read(
    'pdf',
    ...[
      'Minutes of the meeting of the Harbour Committee held on 6 May 2024',
      'PRESENT: Councillor Ann Birch (Chair)',
      '1 APOLOGIES',
      'There were none.',
      '2 PIERS',
      'RESOLVED That the piers be mended.',
      '---oOo---',
      'Chairman closed the meeting at 8.12 pm.',
    ].map(at(1)),
    ...[
      'Report No: 7/2024',
      'PUBLIC REPORT',
      'HARBOUR COMMITTEE',
      '3 June 2024',
      'LAMPS ON THE QUAY',
      'Report of the Harbour Master',
      ['Strategic Aim:', 'A bright quay'],
      ['Cabinet Member(s) Responsible:', 'Cllr Bo Cole'],
      ['Contact Officer(s):', 'Di Eves'],
      ['Ward Councillors', 'All'],
      'DECISION RECOMMENDATIONS',
      'That the Committee:',
      '1. Notes the age of the lamps.',
      '2. Asks Cabinet for new ones.',
      '1 PURPOSE OF THE REPORT',
      '1.1 To tell of the lamps.',
      '2 APPENDICES',
      '2.1 Appendix A – Lamps',
    ].map(at(2)),
  )
  assert.equal(reading.minutes?.endedAt, '20:12')
  const report = reading.reports?.[0]
  assert.equal(report?.title, 'LAMPS ON THE QUAY')
  assert.equal(report?.reportingOfficer, 'Harbour Master')
  assert.equal(report?.portfolio, 'Cllr Bo Cole')
  assert.equal(report?.wards, 'All')
  assert.deepEqual(report?.recommendations, ['Notes the age of the lamps.', 'Asks Cabinet for new ones.'])
  assert.deepEqual(
    report?.sections.map(s => s.title),
    ['DECISION RECOMMENDATIONS', 'PURPOSE OF THE REPORT', 'APPENDICES'],
  )
})

test('headings that the source states beat the numbers of the paragraphs between them', () => {
  const report = read(
    'pdf',
    { text: 'Piers and Ferries', bold: true },
    { text: 'Scrutiny Committee', bold: true },
    '11 January 2022',
    { text: 'Lamps on the Quay', heading: 1, bold: true },
    'Report of Di Eves, Harbour Master',
    { text: 'Electoral division(s) affected:', bold: true },
    'Countywide',
    { text: 'Purpose of the Report', heading: 2, bold: true },
    ['1', 'The lamps on the quay have failed one by one'],
    'since the winter.',
    { text: 'Recommendations', heading: 2, bold: true },
    ['2', 'The Committee is recommended to:'],
    '(a) buy twelve lamps; and',
    '(b) sell the old.',
    { text: 'Background', heading: 2, bold: true },
    ['3', 'The supplier of the lamps has closed and no parts'],
    'are to be had.',
    { text: 'Main implications', heading: 2, bold: true },
    'None.',
  ).reading.reports?.[0]
  assert.equal(report?.title, 'Lamps on the Quay')
  assert.equal(report?.reportingOfficer, 'Di Eves, Harbour Master')
  assert.equal(report?.wards, 'Countywide')
  assert.deepEqual(report?.recommendations, ['buy twelve lamps', 'sell the old.'])
  assert.deepEqual(
    report?.sections.map(s => s.title),
    ['Purpose of the Report', 'Recommendations', 'Background', 'Main implications'],
  )
})

test('a stated heading without a number after numbered ones of its level is a section', () => {
  const report = read(
    'html',
    { text: 'Lamps on the Quay', heading: 1 },
    ['Committee', 'Harbour Committee'],
    ['Report of', 'Harbour Master'],
    ['Wards affected', 'All'],
    { text: '1. Purpose of the report', heading: 2 },
    '1.1 To tell of the lamps.',
    { text: '2. Recommendations', heading: 2 },
    'That the report be noted.',
    { text: 'Background papers', heading: 2 },
    'None.',
  ).reading.reports?.[0]
  assert.deepEqual(report?.sections, [
    { number: '1', title: 'Purpose of the report' },
    { number: '2', title: 'Recommendations' },
    { number: null, title: 'Background papers' },
  ])
})

test('numbered lines that run on as sentences are no sections where bold headings stand between them', () => {
  const bold = (text: string) => ({ text, bold: true })
  const report = read(
    'pdf',
    bold('HARBOUR COMMITTEE'),
    '11 January 2022',
    bold('Lamps on the Quay'),
    'Report of Di Eves, Harbour Master',
    'Divisions affected',
    'Quay and Strand',
    bold('Purpose of the Report'),
    '1 The lamps on the quay have failed one by one and for',
    'want of parts nobody has mended them.',
    bold('Recommendations'),
    '2 The Committee is recommended to note the lamps and',
    'to thank the officers.',
    bold('Background'),
    '3 The supplier of the lamps has closed and no parts',
    'are to be had.',
    bold('Ferries'),
    '4 All is well on the ferries.',
  ).reading.reports?.[0]
  assert.equal(report?.wards, 'Quay and Strand')
  assert.deepEqual(
    report?.sections.map(s => s.title),
    ['Purpose of the Report', 'Recommendations', 'Background', 'Ferries'],
  )
})

test('a short agenda in capitals directly above a report keeps its items', () => {
  const { reading } = read(
    'text',
    'Marlby Borough Council',
    'Housing Panel',
    'Tuesday, 9 March 2027 at 6.30 p.m.',
    'AGENDA',
    '1. APOLOGIES',
    '2. MINUTES',
    '3. REPAIRS',
    'REPORT TO: Housing Panel',
    'DATE: 9 March 2027',
    'REPORTING OFFICER: Director of Housing',
    'SUBJECT: Repairs',
    '1.0 PURPOSE OF REPORT',
    '1.1 To tell how repairs went.',
    '2.0 RECOMMENDATION: That the report be noted.',
  )
  assert.deepEqual(
    reading.agenda?.map(item => item.title),
    ['APOLOGIES', 'MINUTES', 'REPAIRS'],
  )
  assert.equal(reading.reports?.length, 1)
})
