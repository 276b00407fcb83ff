import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { bodyTwoWays } from './body-two-ways.ts'

const said = (words: string) =>
  finds(
    bodyTwoWays,
    `
    SAFER COMMUNITIES SCRUTINY PANEL

    Minutes of the meeting of the Safer Communities Scrutiny Panel held on Tuesday, 6 February 2024 in the Council Chamber

    Present: Councillors Marlow (Chair), Denny and Okafor

    SCP1 MINUTES

    The minutes of the meeting held on 9 January 2024 were signed.

    SCP2 KNIFE CRIME

    ${words}
    `,
  ).map(one => `${one.severity} ${one.quote}`)

test('a word more, less, or misspelled in the name of the body', () => {
  assert.deepEqual(said('The Safer Eastvale Communities Scrutiny Panel would be told.'), [
    'note Safer Eastvale Communities Scrutiny Panel',
  ])
  assert.deepEqual(said('It was for the Safer Scrutiny Panel to say.'), ['note Safer Scrutiny Panel'])
  assert.deepEqual(said('The Safer Comunities Scrutiny Panel had asked.'), ['warning Safer Comunities Scrutiny Panel'])
})

test('is not found of the name itself, with the council’s before it, or of other bodies', () => {
  assert.deepEqual(said('The Eastvale Safer Communities Scrutiny Panel and the Health Scrutiny Panel met.'), [])
  assert.deepEqual(said('The Panel asked the Police and Crime Panel and the Scrutiny Panel of the county.'), [])
})
