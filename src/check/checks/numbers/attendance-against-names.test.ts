import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { attendanceAgainstNames } from './attendance-against-names.ts'

const bad = [
  {
    text: `At a meeting of the Parks Board on Tuesday, 15 June 2021 at the Town Hall

Present: Councillors V. Ash (Chair), Bell, Carr, Dale, East and Ford

PAR1 MINUTES

The Minutes were taken as read. Nine members were present.

RESOLVED: That the report be noted.

Meeting ended at 7.50 p.m.`,
    severity: 'warning',
    quote: 'Nine',
    says: /says Nine, and the list has six/,
  },
]

const good = [
  'Six members were present.',
  'Nine other members were present.',
  'Nine members of the public were in attendance.',
  'There were 0 members of the public present at the meeting.',
  'Five members were present when the vote was taken.',
  'No business is done unless three members are present.',
  'At the meeting on 3 May 2021 nine members were present and four votes were recorded.',
].map(words => bad[0]?.text.replace('Nine members were present.', words) ?? '')

test('members said to be present, and other names in the list', () => {
  for (const { text, severity, quote, says } of bad) {
    const [found] = finds(attendanceAgainstNames, text)
    assert.deepEqual([found?.severity, found?.quote], [severity, quote], text)
    assert.match(found?.says ?? '', says)
  }
})

const front = (words: string) => `SAFER PARKS BOARD

AGENDA

Tuesday, 15 June 2021 at 6.30 p.m.

BOARD MEMBERSHIP

Councillor Vera Ash (Chair)	Labour
Councillor Ann Bell	Labour
Councillor Bob Carr	Labour
Councillor Cat Dale	Labour
Councillor Dan East	Labour

${words}

1. MINUTES

2. DECLARATIONS OF INTEREST
`

test('the members that the front sheet counts, and those that it names', () => {
  const [found] = finds(attendanceAgainstNames, front('Membership: 7 members'))
  assert.match(found?.says ?? '', /says 7, and the list has five/)
  for (const words of ['Membership: 5 members', 'The Board has 3 members, who are:'])
    assert.deepEqual(finds(attendanceAgainstNames, front(words)), [], words)
})

test('nothing where the figures agree, or say nothing of each other', () => {
  for (const text of good) assert.deepEqual(finds(attendanceAgainstNames, text), [], text)
})

test('a number of members present, after its label', () => {
  const found = (n: string) =>
    finds(
      attendanceAgainstNames,
      bad[0]?.text.replace('Nine members were present.', `\n\nNumber of members present: ${n}`) ?? '',
    )
  assert.deepEqual([found('eight').length, found('six').length], [1, 0])
})
