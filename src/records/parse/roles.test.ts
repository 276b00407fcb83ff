import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Source } from '../reading.ts'
import { parse } from './parse.ts'

const source = (text: string): Source => ({
  media: 'text',
  pages: null,
  tagged: false,
  lines: text.split('\n').map((t, i) => ({ n: i + 1, page: null, text: t })),
})

const minutes = source(`LOWER WICK PARISH COUNCIL

Minutes of the meeting of Lower Wick Parish Council held on 3 May 2023 in the Village Hall

Present: Cllrs Able (Chair), Baker and Cole

23/01 Declarations of interest
Cllr Baker declared a pecuniary interest in item 23/03.

23/02 Bench
Proposed by Cllr Able, seconded by Cllr Cole, that a bench be bought.
RESOLVED that a bench be bought.
Action: Clerk

23/03 Hall
This item was deferred to the June meeting.

The meeting closed at 8.35pm`)

test('elements say what each line of the minutes is, and which minute it belongs to', () => {
  const { elements, reading } = parse(minutes)
  const roles = elements.filter(e => e.at?.startsWith('minutes.items.')).map(e => `${e.at?.slice(14)} ${e.role}`)
  assert.deepEqual(roles, [
    '0 minute-heading',
    '0 declaration',
    '1 minute-heading',
    '1 moved',
    '1 resolution',
    '1 action',
    '2 minute-heading',
    '2 paragraph',
  ])
  assert.deepEqual(
    reading.minutes?.items.map(i => [i.ref, i.resolved.length, i.actionOwner, i.deferred]),
    [
      ['23/01', 0, null, false],
      ['23/02', 1, 'Clerk', false],
      ['23/03', 0, null, true],
    ],
  )
  assert.equal(reading.minutes?.endedAt, '20:35')
  assert.deepEqual(reading.actions, [{ item: '23/02', text: 'RESOLVED that a bench be bought.', owners: ['Clerk'] }])
})

test('a machine caption of a picture is furniture, never a name', () => {
  const { elements, reading } = parse(
    source(
      "Safety Panel\n\nTuesday, 3 May 2023 at 6.30 p.m.\nTown Hall\n\nA handwritten signature in black ink, appearing to read 'J Doe'.\n\nBOARD MEMBERSHIP\n\nCouncillor Ann Able (Chair)\tGreen\nCouncillor Bob Baker\tLabour\nCouncillor Cat Cole\tLabour\n\nAGENDA\n\n1. Apologies\n2. Minutes",
    ),
  )
  assert.equal(elements.find(e => e.text.startsWith('A handwritten'))?.role, 'caption')
  assert.deepEqual(
    reading.members?.map(m => [m.name, m.role, m.party]),
    [
      ['Ann Able', 'Chair', 'Green'],
      ['Bob Baker', null, 'Labour'],
      ['Cat Cole', null, 'Labour'],
    ],
  )
})

test('a sentence that begins its own line is an element of its own where somebody moved, seconded or declared', () => {
  const paper = source(`LOWER WICK COUNCIL

Minutes of the meeting of Lower Wick Council held on 3 May 2023 in the Village Hall

Present: Councillors Able (Chair), Baker and Cole

1. Budget
The officers proposed a change, and Councillor Baker asked what it would cost this year.
On the motion of Councillor Able, seconded by Councillor Cole, the budget was put to the vote.

2. Staffing
An engineer had been seconded to the county.

3. Bench
Councillor Baker disclosed a personal interest.
(Proposed: Cllr Cole; seconded: Cllr Able)
RESOLVED that a bench be bought.

The meeting closed at 8 pm.
`)
  const deeds = parse(paper).elements.filter(e => ['moved', 'seconded', 'declaration'].includes(e.role))
  assert.deepEqual(
    deeds.map(e => [e.role, e.at, e.text]),
    [
      [
        'moved',
        'minutes.items.0',
        'On the motion of Councillor Able, seconded by Councillor Cole, the budget was put to the vote.',
      ],
      ['declaration', 'minutes.items.2', 'Councillor Baker disclosed a personal interest.'],
      ['moved', 'minutes.items.2', '(Proposed: Cllr Cole; seconded: Cllr Able)'],
    ],
  )
})

test('a minute may be headed by "Min. No." and its number', () => {
  const { reading } = parse(source(minutesOfNumbers))
  assert.deepEqual(
    reading.minutes?.items.map(({ ref, title }) => [ref, title]),
    [
      ['41', 'Apologies'],
      ['42', 'Bench by the Pond'],
    ],
  )
})

const minutesOfNumbers = `LOWER WICK PARISH COUNCIL

Minutes of the meeting of Lower Wick Parish Council held on 3 May 2023 in the Village Hall

Present: Cllrs Able (Chair), Baker and Cole

Min. No. 41 – Apologies

There were none.

Min. No. 42 – Bench by the Pond

RESOLVED that a bench be bought.`
