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
  `At a meeting of the Parks Board on Tuesday, 15 June 2021 at the Town Hall

Present: Councillors V. Ash (Chair), Bell, Carr, Dale, East and Ford

PAR1 MINUTES

The Minutes were taken as read. Six members were present.

RESOLVED: That the report be noted.

Meeting ended at 7.50 p.m.`,
  `At a meeting of the Parks Board on Tuesday, 15 June 2021 at the Town Hall

Present: Councillors V. Ash (Chair), Bell, Carr, Dale, East and Ford

PAR1 MINUTES

The Minutes were taken as read. Nine other members were present.

RESOLVED: That the report be noted.

Meeting ended at 7.50 p.m.`,
  `At a meeting of the Parks Board on Tuesday, 15 June 2021 at the Town Hall

Present: Councillors V. Ash (Chair), Bell, Carr, Dale, East and Ford

PAR1 MINUTES

The Minutes were taken as read. 9 members of the public were present.

RESOLVED: That the report be noted.

Meeting ended at 7.50 p.m.`,
]

test('members said to be present, and other names in the list', () => {
  for (const { text, severity, quote, says } of bad) {
    const [found] = finds(attendanceAgainstNames, text)
    assert.deepEqual([found?.severity, found?.quote], [severity, quote], text)
    assert.match(found?.says ?? '', says)
  }
})

test('nothing where the figures agree, or say nothing of each other', () => {
  for (const text of good) assert.deepEqual(finds(attendanceAgainstNames, text), [], text)
})
