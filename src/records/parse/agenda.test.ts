import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Line, Reading, Source } from '../reading.ts'
import { withoutDescription } from './agenda-titles.ts'
import { parse } from './parse.ts'

const source = (text: string): Source => ({
  media: 'text',
  lines: text.split('\n').map((line, i): Line => ({ n: i + 1, page: null, text: line })),
  pages: null,
  tagged: false,
})
const read = (text: string): Reading => parse(source(text)).reading
const items = (text: string): string[] | undefined =>
  read(text).agenda?.map(a => `${a.number} ${a.title}${a.pages ? ` ${a.pages.join('-')}` : ''}${a.part ?? ''}`)

const head = `Westmoor District Council
Harbour Committee
A meeting of the above Committee will be held on Monday 3 June 2019 at 7.00 pm in the Long Room, Town Hall
`

test('the author and the purpose of an item are no part of its title', () => {
  assert.equal(withoutDescription('Budget report Report of the Treasurer.'), 'Budget report')
  assert.equal(withoutDescription('Minutes To confirm as a correct record the minutes of 5 May.'), 'Minutes')
  assert.equal(withoutDescription('Pier strategy For approval'), 'Pier strategy')
  assert.equal(withoutDescription('Matters for information'), 'Matters for information')
  assert.equal(withoutDescription('Date of next meeting Tuesday 6 May 2025 at 2 pm'), 'Date of next meeting')
  assert.equal(
    withoutDescription('Annual Report of the Director of Public Health'),
    'Annual Report of the Director of Public Health',
  )
  assert.equal(
    withoutDescription('Petition: a crossing at Mill Lane The lead petitioner will speak.'),
    'Petition: a crossing at Mill Lane',
  )
})

test('numbers, titles and pages on lines of their own make items', () => {
  const made = `${head}
A G E N D A
1.

Apologies

2.

Minutes

1-6

3.

Work plan`
  assert.deepEqual(items(made), ['1 Apologies', '2 Minutes 1-6', '3 Work plan'])
  assert.equal(read(made).body, 'Harbour Committee')
})

test('co-opted members on a front sheet do not make minutes of an agenda', () => {
  const made = read(`${head}
Members: Councillors Able, Baker and Cole
Co-opted member: Mr D Dean

Agenda
1. Apologies
2. Minutes
3. Work plan`)
  assert.equal(made.kind, 'agenda')
})

test('letters below an item are its sub-items, however they are printed', () => {
  const made = items(`${head}
AGENDA
1. Apologies
2. Piers
2a) West pier (Pages 3 - 8)
2b) East pier (Pages 9 - 12)
3. Close`)
  assert.deepEqual(made, ['1 Apologies', '2 Piers', '2(a) West pier 3-8', '2(b) East pier 9-12', '3 Close'])
})

test('references with letters and years, and times before the number, are read', () => {
  assert.deepEqual(items(`${head}\nAGENDA\nHC/23/41 Apologies\nHC/23/42 Minutes\nHC/23/43 Piers`), [
    'HC/23/41 Apologies',
    'HC/23/42 Minutes',
    'HC/23/43 Piers',
  ])
  assert.deepEqual(items(`${head}\nAGENDA\n41/23 Apologies\n42/23 Minutes\n43/23 Piers`), [
    '41/23 Apologies',
    '42/23 Minutes',
    '43/23 Piers',
  ])
  assert.deepEqual(
    items(`${head}\nAGENDA\n2.00   1. Apologies     Chair\n2.05   2. Minutes     Chair\n2.20   3. Piers     All`),
    ['1 Apologies', '2 Minutes', '3 Piers'],
  )
})

test('exempt items are of the second part though the paper has no part two', () => {
  const made = items(`${head}\nAGENDA\n1. Apologies\n2. Minutes\n\nEXEMPT ITEMS\n\n3. Sale of the dock (Pages 9 to 12)`)
  assert.deepEqual(made, ['1 Apologies', '2 Minutes', '3 Sale of the dock 9-12II'])
})
