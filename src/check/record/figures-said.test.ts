import assert from 'node:assert/strict'
import { test } from 'node:test'
import { given } from '../given.ts'
import { figuresSaid, type Wording } from './figures-said.ts'

const parts = [
  { value: 'box', name: 'Box kites' },
  { value: 'delta', name: 'Delta' },
]
const kite = { kind: 'kites', stock: false, named: ['kite loan', 'loan of kites'], parts }
const words: readonly Wording[] = [
  { ...kite, measure: 'loans', written: ['applications', 'applications for a kite loan', 'kite loan applications'] },
  { ...kite, measure: 'refused', written: ['were refused', 'applications refused'] },
  { ...kite, measure: 'lent', stock: true, written: ['kites lent', 'kites on a kite loan'] },
  { kind: 'boats', stock: false, named: ['boat loan'], measure: 'loans', written: ['applications'], parts: [] },
]
const paper = (text: string, title = 'Toys') =>
  given(`
    REPORT TO: Places Panel
    DATE: 9 November 2027
    SUBJECT: ${title}
    WARDS: All

    1.0 PURPOSE OF THE REPORT

    ${text}
  `)
const said = (text: string, title?: string) =>
  figuresSaid(paper(text, title), words).map(
    ({ measure, part, value, time, loose }) =>
      `${measure} ${part === null ? '' : `${part} `}${value} ${time?.from ?? 'now'} ${time?.until ?? ''}${loose ? ' loose' : ''}`,
  )

test('a figure, its measure, its service and its months, in whatever order', () => {
  const year = ['loans 35 2026-04-01 2027-03-31']
  for (const text of [
    '35 applications for a kite loan were received in 2026/27.',
    'In 2026/27, the Council received 35 applications for kite loans.',
    'There were thirty-five kite loan applications during the financial year 2026-27, compared with 41 in 2025/26.',
    'The total number of applications for a kite loan made in the year to 31 March 2027 was 35.',
    'Between 1 April 2026 and 31 March 2027 a total of 35 applications for a kite loan were made, an increase of four.',
    'During the last two quarters (1 April 2026 – 31 March 2027), 35 applications for a kite loan were received by the Council.',
    'The kite loan service had 35 applications in 2026/27 (2025/26: 41).',
    'Applications for a kite loan received from April 2026 to March 2027: 35.',
  ])
    assert.deepEqual([text, said(text)], [text, year])
  assert.deepEqual(said('Eight kite loan applications were received in May 2027.'), ['loans 8 2027-05-01 2027-05-31'])
  assert.deepEqual(said('Eight kite loan applications were received in 2026.'), ['loans 8 2026-01-01 2026-12-31'])
})

test('a quarter is no year, however it is written', () => {
  const quarter = ['loans 8 2026-04-01 2026-06-30']
  for (const when of [
    '2026/27 Q1',
    'Q1 2026/27',
    '2026-27 (Q1)',
    'the first quarter of 2026/27',
    'the last quarter (April 2026 to June 2026)',
  ])
    assert.deepEqual([when, said(`Eight kite loan applications were received in ${when}.`)], [when, quarter])
  for (const when of ['the first half of 2026/27', '2026/27 to date', 'part of 2026/27', 'the last month of 2026/27'])
    assert.deepEqual([when, said(`Eight kite loan applications were received in ${when}.`)], [when, []])
  const table = (head: string) =>
    `Loans\n\n    Measure\t${head}\tChange\n    Kite loan applications\t41\t3\n    Kites bought\t2\t9`
  assert.deepEqual(said(table('2026/27 Q1')), ['loans 41 2026-04-01 2026-06-30'])
  assert.deepEqual(said(table('Target for 2026/27')), [])
})

test('its parts, and a service that only the title names, are looser', () => {
  assert.deepEqual(said('35 applications for a kite loan were received in 2026/27, of which 12 were refused.'), [
    'loans 35 2026-04-01 2027-03-31',
    'refused 12 2026-04-01 2027-03-31 loose',
  ])
  assert.deepEqual(said('35 applications were received in 2026/27.', 'Kite loans'), [
    'loans 35 2026-04-01 2027-03-31 loose',
  ])
  assert.deepEqual(
    said('35 applications for a kite loan were received in 2026/27. Of these, 12 applications were refused.'),
    ['loans 35 2026-04-01 2027-03-31', 'refused 12 2026-04-01 2027-03-31 loose'],
  )
})

test('what lasts is said as at a day, or now', () => {
  assert.deepEqual(said('As at 31 March 2027, 14 kites were lent.', 'The loan of kites'), [
    'lent 14 2027-03-31 2027-03-31 loose',
  ])
  assert.deepEqual(said('There are currently 14 kites on a kite loan.'), ['lent 14 now '])
})

test('parts by kind that follow it', () => {
  assert.deepEqual(
    said('35 applications for a kite loan were received in 2026/27: 20 for box kites, nine for delta and 6 others.'),
    ['loans 35 2026-04-01 2027-03-31', 'loans box 20 2026-04-01 2027-03-31', 'loans delta 9 2026-04-01 2027-03-31'],
  )
  assert.deepEqual(said('We bought 20 box kites in 2026/27.', 'Kite loans'), [])
})

test('rows of a table under their periods', () => {
  const table =
    'Kite loans\n\nMeasure\t2025/26\t2026/27\nApplications\t41\t35\nApplications refused\t3\t12\nKites bought\t2\t9'
  assert.deepEqual(said(table.replaceAll('\n', '\n    ')), [
    'loans 41 2025-04-01 2026-03-31 loose',
    'loans 35 2026-04-01 2027-03-31 loose',
    'refused 3 2025-04-01 2026-03-31 loose',
    'refused 12 2026-04-01 2027-03-31 loose',
  ])
})

test('whatever narrows a figure, leaves its time open or may be another measure says nothing', () => {
  for (const text of [
    'In Larkrise, 35 applications for a kite loan were received in 2026/27.',
    '35 applications for a kite loan were received in 2026/27 from schools.',
    '35 applications for a kite loan were received in 2026/27, from schools and clubs.',
    'About 35 applications for a kite loan were received in 2026/27.',
    'At least 35 applications for a kite loan were received in 2026/27.',
    '35 applications for a kite loan were received.',
    '35 applications for a kite loan were received since April 2026.',
    '35 applications for a kite loan were received between 4 April 2026 and 31 March 2027.',
    '35 applications for a kite loan were received in the municipal year 2026/27.',
    '35% of applications for a kite loan were received in 2026/27.',
    '35 applications for a grant were received in 2026/27.',
    '35 online applications for a kite loan were received in 2026/27.',
    '35 applications were received in 2026/27.',
    'Westmere Council received 35 applications for a kite loan in 2026/27.',
    'No more than 35 applications for a kite loan may be made in 2026/27.',
    '35 applications for a kite loan were expected in 2026/27.',
    '14 kites were lent in 2026/27.',
  ])
    assert.deepEqual([text, said(text)], [text, []])
  assert.deepEqual(said('35 applications were received in 2026/27.', 'Kite loans and boat loans'), [])
})
