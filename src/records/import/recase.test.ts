import assert from 'node:assert/strict'
import { test } from 'node:test'
import { casingOf, recase } from './recase.ts'

const casing = casingOf([
  'The Board heard of the Prevent duty and of ASB in Larkrise, where wardens walk.',
  'Members asked about ASB again, and the police service answered; the Prevent duty was explained.',
  'STREET NAMES IN CAPITALS TEACH NOTHING',
])

test('a title in capitals becomes a sentence whose names keep their capitals', () => {
  assert.equal(recase('PREVENT DUTY AND ASB IN LARKRISE', casing), 'Prevent duty and ASB in Larkrise')
  assert.equal(recase('PUBLIC QUESTION TIME', casing), 'Public question time')
  assert.equal(recase('CHAIR’S ANNOUNCEMENTS', casing), 'Chair’s announcements')
})

test('a title that is no shouting, an abbreviation and figures stay as they are printed', () => {
  assert.equal(recase('Prevent Duty', casing), 'Prevent Duty')
  assert.equal(recase('CCTV', casing), 'CCTV')
  assert.equal(recase('USE OF S106 MONEY – PART B', casing), 'Use of S106 money – part B')
})
