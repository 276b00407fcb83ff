import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { partyCount } from './party-count.ts'

const said = (words: string) =>
  finds(
    partyCount,
    `
    Safer Communities Panel

    Tuesday, 5 March 2024 at 6.30 p.m.
    Council Chamber, Town Hall, Eastvale

    PANEL MEMBERSHIP

    Councillor Ann Marlow (Chair)\tLabour
    Councillor Peter Denny\tLabour
    Councillor Joy Okafor\tLiberal Democrats

    ${words}

    Item No.  Page No.
    1. KNIFE CRIME  1 - 3
    2. LIGHTING  4 - 6
    `,
  ).map(one => `${one.severity} ${one.quote}`)

test('a party has another number on the list', () => {
  assert.deepEqual(said('Political balance: 3 Labour, 1 Liberal Democrat'), ['warning 3 Labour'])
  assert.deepEqual(said('Political balance: Labour (two), Liberal Democrats (two)'), [
    'warning Liberal Democrats (two)',
  ])
})

test('is not found where the numbers are right', () =>
  assert.deepEqual(said('Political balance: 2 Labour, 1 Liberal Democrat'), []))
