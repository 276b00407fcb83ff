import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Line, Source } from '../reading.ts'
import { ownersOf } from './owners.ts'
import { parse } from './parse.ts'

/** Who is to act, minute by minute, in a paper given as rows of cells. */
function owners(rows: (string | string[])[], media: Source['media'] = 'docx'): [string | null, string | null][] {
  const lines = rows.map((row, k): Line => {
    const line = { n: k + 1, page: null }
    return typeof row === 'string' ? { ...line, text: row } : { ...line, text: row.join('\t'), cells: row }
  })
  const read = parse({ media, lines, pages: null, tagged: false }).reading.minutes
  return (read?.items ?? []).map(i => [i.ref, i.actionOwner])
}
const head = [
  'Safety Partnership',
  'Minutes of the meeting held on 4 May 2021',
  'Present: Ann Birch, Cy Dale',
  'Apologies: Eve Fir',
]

test('the owner beside a title, beside a paragraph, and the doer in a cell are all owners', () => {
  const read = owners([
    ...head,
    ['Item', 'Discussion', 'Action by'],
    ['1', 'Welcome', ''],
    ['2', 'Risk register', 'AB'],
    'The register was seen.',
    ['3', 'Pathway', ''],
    ['', 'The leaflet is to be printed again.', 'CD'],
    ['4', 'Figures', 'EF to check the figures'],
  ])
  assert.deepEqual(read, [
    ['1', null],
    ['2', 'AB'],
    ['3', 'CD'],
    ['4', 'EF'],
  ])
})

test('owners in brackets, after a dash and after an arrow are owners', () => {
  const read = owners(
    [
      ...head,
      '1. Welcome',
      'Everybody was welcome.',
      '2. Bench',
      'AGREED that a bench be bought. (Action: Cllr Birch)',
      '3. Lamp',
      'The lamp is broken. Action by: Town Clerk',
      '4. Path',
      'ACTION: Ann Birch – to write to the county.',
      '5. Close',
      'None.',
    ],
    'text',
  )
  assert.deepEqual(read, [
    ['1', null],
    ['2', 'Cllr Birch'],
    ['3', 'Town Clerk'],
    ['4', 'Ann Birch'],
    ['5', null],
  ])
})

test('two people in one cell are two owners, a post broken in its cell is one, and the head of a table is none', () => {
  const read = owners([
    ...head,
    ['Item', 'Discussion', 'Owner'],
    ['1', 'Welcome', ''],
    ['2', 'Lists', 'Cy Dale'],
    ['', '', 'Ann Birch'],
    ['3', 'Return form', 'Safeguarding and'],
    ['', 'The form is to be made.', 'Exploitation Co-'],
    ['', '', 'ordinator'],
    ['4', 'Seats', ''],
    ['Party', 'Council', 'Board'],
    ['Green', '14', '6'],
  ])
  assert.deepEqual(read, [
    ['1', null],
    ['2', 'Cy Dale; Ann Birch'],
    ['3', 'Safeguarding and Exploitation Co-ordinator'],
    ['4', null],
  ])
})

test('several owners are taken apart, and a post with “and” in its name is one', () => {
  assert.deepEqual(ownersOf('DT/DC/DP'), ['DT', 'DC', 'DP'])
  assert.deepEqual(ownersOf('AB and CD'), ['AB', 'CD'])
  assert.deepEqual(ownersOf('Town Clerk and Cllr Birch'), ['Town Clerk', 'Cllr Birch'])
  assert.deepEqual(ownersOf('Head of Streets and Parks Manager'), ['Head of Streets', 'Parks Manager'])
  for (const one of [
    'Safeguarding and Exploitation Co-ordinator',
    'Control Room and CCTV Manager',
    'Director of Law and Governance',
  ])
    assert.deepEqual(ownersOf(one), [one])
})
