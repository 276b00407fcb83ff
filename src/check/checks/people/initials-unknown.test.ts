import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { initialsUnknown } from './initials-unknown.ts'

const said = (owner: string, words = 'AM will ask the police. PD agreed to help, and JO reported on lighting.') =>
  finds(
    initialsUnknown,
    `
    SAFER EASTVALE PARTNERSHIP

    Action Points from 6th February 2024

    Present:

    Ann Marlow, Eastvale Council (Chair)
    Peter Denny, Probation Service
    Joy Okafor, Eastvale Homes
    Paul Dunn, Fire and Rescue Service
    Ben McNab, Police

    Apologies: Sam Weeks (Health)

    1) Lighting in Mill Lane

    ${words}

    ${owner}

    2) Youth club

    JO and BM gave an update. AM confirmed the opening in May.

    JO/BMc
    `,
  ).map(one => `${one.severity} ${one.quote}`)

test('initials of an action fit nobody', () => assert.deepEqual(said('AM/DT', 'AM will ask.'), ['warning DT']))

test('initials fit two', () => assert.deepEqual(said('AM'), ['note PD']))

test('is not found of everybody, of those who sent apologies, or of an organisation', () => {
  assert.deepEqual(said('ALL', 'AM will ask.'), [])
  assert.deepEqual(said('SW', 'AM will ask.'), [])
  assert.deepEqual(said('VS', 'AM will ask Victim Support (VS).'), [])
})
