import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Line, Reading, Source } from '../reading.ts'
import { parse } from './parse.ts'

const source = (text: string): Source => ({
  media: 'text',
  lines: text.split('\n').map((line, i): Line => ({ n: i + 1, page: null, text: line })),
  pages: null,
  tagged: false,
})
const read = (text: string): Reading => parse(source(text)).reading
const report = (text: string): NonNullable<Reading['reports']>[number] | undefined => read(text).reports?.[0]

test('a head of centred lines without labels gives title, date and author', () => {
  const made = report(`HARBOUR BOARD – 3 MAY 2021

REPAIRS TO THE PIER

REPORT OF THE DIRECTOR OF WORKS

Summary

The pier is worn and must be mended before the season begins.

Recommendation

That the tender of £9,000 be accepted.

Background

The pier was built in 1904.`)
  assert.equal(made?.title, 'REPAIRS TO THE PIER')
  assert.equal(made?.date, '2021-05-03')
  assert.equal(made?.reportingOfficer, 'DIRECTOR OF WORKS')
  assert.deepEqual(made?.recommendations, ['That the tender of £9,000 be accepted.'])
  assert.deepEqual(
    made?.sections.map(s => s.title),
    ['Summary', 'Recommendation', 'Background'],
  )
})

test('labels that stand above their values are read, and no value becomes the title', () => {
  const made = report(`COMMITTEE
Harbour Committee

DATE
4 March 2022

Report by:
Director, Works
and Harbours

Electoral division(s):
Quay and Strand

Dredging of the inner basin

A. SUMMARY
The basin has silted up.

B. RECOMMENDATIONS
The Committee is recommended to:
(i) dredge the basin; and
(ii) sell the spoil.

C. BACKGROUND
C1

The last dredging was in 1998.`)
  assert.equal(made?.title, 'Dredging of the inner basin')
  assert.equal(made?.reportingOfficer, 'Director, Works and Harbours')
  assert.equal(made?.wards, 'Quay and Strand')
  assert.deepEqual(made?.recommendations, ['dredge the basin', 'sell the spoil.'])
  assert.deepEqual(
    made?.sections.map(s => s.number),
    ['A', 'B', 'C'],
  )
})

test('labels in one row give the values in the row below', () => {
  const made = report(`| DATE | REPORT BY | WARDS AFFECTED |
| --- | --- | --- |
| 9 March 2021 | Chief Warden | All |

## Beacons on the moor

### Why the report is needed

Two beacons have fallen.

### Recommendations

1. mend the beacons;
2. paint them.

### Background

They were put up in 1977.`)
  assert.equal(made?.title, 'Beacons on the moor')
  assert.equal(made?.date, '2021-03-09')
  assert.equal(made?.reportingOfficer, 'Chief Warden')
  assert.deepEqual(
    made?.sections.map(s => s.title),
    ['Why the report is needed', 'Recommendations', 'Background'],
  )
})

test('sections are numbered by Roman figures too', () => {
  const made = report(`REPORT OF THE HEAD OF PARKS

OPEN SPACES: A PLAN

I.   PURPOSE OF REPORT
     To ask for a decision.

II.  RECOMMENDATION
     That the plan be adopted.

III. BACKGROUND
     There are forty parks.`)
  assert.equal(made?.title, 'OPEN SPACES: A PLAN')
  assert.deepEqual(
    made?.sections.map(s => s.number),
    ['I', 'II', 'III'],
  )
})

test('numbered paragraphs under headings without numbers are no sections', () => {
  const made = report(`Report to: Harbour Board
Date: 3 May 2021
Report of: Director of Works
Title: Lamps on the quay

**RECOMMENDATION**
1. The Board is RECOMMENDED to buy twelve lamps.

**Background**
2. The lamps on the quay have failed one by one since the winter storms.
3. The supplier of the old lamps has closed and no parts are to be had.

**Financial Implications**
4. Each lamp costs £410 and will be paid for from the reserve.`)
  assert.deepEqual(
    made?.sections.map(s => s.title),
    ['RECOMMENDATION', 'Background', 'Financial Implications'],
  )
  assert.deepEqual(made?.recommendations, ['The Board is RECOMMENDED to buy twelve lamps.'])
})

test('an annual report has its title over two lines, its chapters and none of its contents', () => {
  const made = read(`Annual Report of the Westmoor
Police and Crime Panel 2021-22

Contents
1. Foreword ............... 2
2. The year ............... 3

1. Foreword
It was a quiet year.

2. The year
The Panel met five times.`)
  assert.equal(made.kind, 'annual report')
  assert.equal(made.body, 'Westmoor Police and Crime Panel')
  assert.equal(made.reports?.[0]?.title, 'Annual Report of the Westmoor Police and Crime Panel 2021-22')
  assert.deepEqual(made.reports?.[0]?.sections, [
    { number: '1', title: 'Foreword' },
    { number: '2', title: 'The year' },
  ])
})
