import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { chairOfMeeting } from './chair-of-meeting.ts'

const pack = (present: string, apologies: string, words = 'The minutes were signed.'): string => `
    Safer Communities Panel

    Tuesday, 5 March 2024 at 6.30 p.m.
    Council Chamber, Town Hall, Eastvale

    PANEL MEMBERSHIP

    Councillor Ann Marlow (Chair)
    Councillor Peter Denny (Vice-Chair)
    Councillor Joy Okafor
    Councillor Sam Weeks

    The next meeting of the Panel is on Tuesday, 2 July 2024

    Item No.  Page No.
    1. MINUTES  1 - 3
    2. KNIFE CRIME  4 - 6

    SAFER COMMUNITIES PANEL

    At a meeting of the Safer Communities Panel on Tuesday, 6 February 2024 at the Town Hall, Eastvale

    Present: Councillors ${present}

    Apologies for Absence: ${apologies}

    SCP1 MINUTES

    ${words}

    Meeting ended at 7.40 p.m.
`
const said = (...given: Parameters<typeof pack>) =>
  finds(chairOfMeeting, pack(...given)).map(one => `${one.severity} ${one.quote}`)

test('the Chair sent apologies and nobody is said to have been in the chair', () =>
  assert.deepEqual(said('P. Denny (Vice-Chair), Okafor and Weeks', 'Councillor Marlow'), ['warning P. Denny']))

test('two people in the chair, or another than the list of members has', () => {
  assert.deepEqual(said('Denny (Chair), Okafor (Chair) and Weeks', 'Councillor Marlow'), [
    'warning Okafor',
    'note Denny',
  ])
  assert.deepEqual(said('Marlow, Denny, Okafor (Chair) and Weeks', 'None'), ['warning Okafor'])
})

test('the Vice-Chair is in the chair though the Chair was there', () => {
  const present = 'Marlow (Chair), Denny (Vice-Chair, in the Chair), Okafor and Weeks'
  assert.deepEqual(said(present, 'None'), ['warning Denny'])
  assert.deepEqual(said(present, 'None', 'The Chair declared an interest and left the room.'), ['note Denny'])
  assert.deepEqual(said('Marlow (Chair, from item 4), Denny (Vice-Chair, in the Chair) and Weeks', 'None'), [])
})

test('is not found where the Vice-Chair is in the chair, in the list or in words', () => {
  assert.deepEqual(said('Marlow (Chair), Denny (Vice-Chair) and Weeks', 'Councillor Okafor'), [])
  assert.deepEqual(said('Denny (Vice-Chair in the Chair), Okafor and Weeks', 'Councillor Marlow'), [])
  assert.deepEqual(said('Denny (Vice-Chair) – in the Chair, Okafor and Weeks', 'Councillor Marlow'), [])
  assert.deepEqual(
    said('Denny (Vice-Chair), Okafor and Weeks', 'Councillor Marlow', 'Councillor Denny took the Chair.'),
    [],
  )
})
