import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { actsNotPresent } from './acts-not-present.ts'

const said = (words: string) =>
  finds(
    actsNotPresent,
    `
    SAFER COMMUNITIES PANEL

    Minutes of the meeting held on Tuesday, 6 February 2024 in the Council Chamber, Eastvale

    Present: Councillors Marlow (Chair), P. Denny and Joy Okafor

    Apologies for Absence: Councillor Weeks

    Officers present: K. Hallam and N. Frost

    Also in attendance: Councillor Green

    SCP1 MINUTES

    The minutes of the meeting held on 9 January 2024 were signed.

    SCP2 KNIFE CRIME

    ${words}
    `,
  ).map(one => `${one.severity} ${one.quote}`)

test('who moves, seconds, declares, votes or leaves is not recorded as present', () => {
  assert.deepEqual(said('It was moved by Councillor Marlow, seconded by Councillor Tallis and'), ['warning Tallis'])
  assert.deepEqual(said('(Proposed: Cllr. B. Tallis; seconded: Cllr. J. Okafor)'), ['warning B. Tallis'])
  assert.deepEqual(said('Councillors Okafor and Tallis declared an interest in this item.'), ['warning Tallis'])
  assert.deepEqual(said('Councillor Tallis (a governor of the school) left the meeting at 7.10 p.m.'), [
    'warning Tallis',
  ])
  assert.deepEqual(said('For: Councillors Marlow, Denny and Tallis. Against: none.'), ['warning Tallis'])
})

test('who sent apologies acts', () => {
  assert.deepEqual(said('Councillor Weeks proposed that the report be noted.'), ['warning Weeks'])
  assert.deepEqual(said('Mike Sage gave a presentation on the work of the charity.'), ['note Mike Sage'])
})

test('who speaks or presides was away, or is on no list', () => {
  assert.deepEqual(said('Councillor Weeks asked why the gates had been moved.'), ['warning Weeks'])
  assert.deepEqual(said('Councillor Weeks, in the Chair, welcomed the public.'), ['warning Weeks'])
  assert.deepEqual(said('Cllr Weeks took the chair for this item.'), ['warning Weeks'])
  assert.deepEqual(said('Cllr Tallis thanked the officers.'), ['note Tallis'])
  assert.deepEqual(said('Councillor Hallam enquired about the cost.'), ['note Hallam'])
  assert.deepEqual(said('Councillor Weeks asked by e-mail why the gates had been moved.'), [])
  assert.deepEqual(said('At the last meeting Councillor Weeks raised the matter of the gates.'), [])
})

test('is not found of those present, or of what was done elsewhere or for somebody', () => {
  assert.deepEqual(
    said('Moved by Councillor Denny, seconded by Councillor Joy Okafor. Councillor Green left the room.'),
    [],
  )
  assert.deepEqual(
    said('A question on behalf of Councillor Tallis asked about lighting. Councillor Tallis had left the Council.'),
    [],
  )
  assert.deepEqual(
    said('The Panel wished Councillor Weeks well, and elected Councillor Tallis to the working party.'),
    [],
  )
  assert.deepEqual(said('Councillor Tallis, who attended as substitute, moved the motion.'), [])
  assert.deepEqual(said('Mr K Hallam presented the report. Councillor Tallis moved to Eastvale in 1990.'), [])
})
