import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { memberNotAccountedFor } from './member-not-accounted-for.ts'

const front = (date: string, next: string): string => `
    Safer Communities Panel

    ${date} at 6.30 p.m.
    Council Chamber, Town Hall, Eastvale

    PANEL MEMBERSHIP

    Councillor Ann Marlow (Chair)
    Councillor Peter Denny (Vice-Chair)
    Councillor Joy Okafor
    Councillor Sam Weeks

    The next meeting of the Panel is on ${next}

    Item No.  Page No.
    1. MINUTES  1 - 3
    2. KNIFE CRIME  4 - 6
`
const pack = (present: string, words = ''): string => `${front('Tuesday, 5 March 2024', 'Tuesday, 2 July 2024')}
    SAFER COMMUNITIES PANEL

    At a meeting of the Safer Communities Panel on Tuesday, 6 February 2024 at the Town Hall, Eastvale

    Present: Councillors ${present}

    Apologies for Absence: Councillor Weeks

    SCP1 MINUTES

    The minutes were taken as read and signed. ${words}

    Meeting ended at 7.40 p.m.
`
test('a member is neither present nor excused', () => {
  const [found, ...more] = finds(memberNotAccountedFor, pack('Marlow (Chair) and Okafor'))
  assert.equal(found?.severity, 'note')
  assert.match(found.says, /Peter Denny/)
  assert.equal(found.evidence[0]?.quote, 'Peter Denny')
  assert.deepEqual(more, [])
})

test('is not found where all are accounted for, or somebody is recorded as absent', () => {
  assert.deepEqual(finds(memberNotAccountedFor, pack('Marlow (Chair), P. Denny and Okafor')), [])
  assert.deepEqual(
    finds(memberNotAccountedFor, pack('Marlow (Chair) and Okafor', 'Councillor Denny was absent without apology.')),
    [],
  )
})
