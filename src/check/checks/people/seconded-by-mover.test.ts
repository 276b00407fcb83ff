import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { secondedByMover } from './seconded-by-mover.ts'

const said = (words: string) =>
  finds(
    secondedByMover,
    `
    SAFER COMMUNITIES PANEL

    Minutes of the meeting held on Tuesday, 6 February 2024 in the Council Chamber, Eastvale

    Present: Councillors Marlow (Chair), J. Lumb, W. Lumb and Okafor

    SCP1 MINUTES

    The minutes of the meeting held on 9 January 2024 were signed.

    SCP2 KNIFE CRIME

    ${words}
    `,
  ).map(one => `${one.severity} ${one.quote}`)

test('one person moves and seconds', () => {
  assert.deepEqual(said('It was moved by Councillor Marlow and seconded by Councillor Marlow that'), ['error Marlow'])
  assert.deepEqual(said('Proposed: Cllr Okafor. Seconded: Cllr Okafor.'), ['error Okafor'])
  assert.deepEqual(said('On the motion of Cllr J. Lumb, seconded by Cllr J. Lumb, it was'), ['error J. Lumb'])
  assert.deepEqual(said('Councillor Marlow moved, and Councillor Marlow seconded, that the report be noted.'), [
    'error Marlow',
  ])
})

test('is not found of two people, or of two motions', () => {
  assert.deepEqual(said('Moved by Councillor J. Lumb, seconded by Councillor W. Lumb.'), [])
  assert.deepEqual(said('Moved by Councillor Lumb, seconded by Councillor Lumb.'), [])
  assert.deepEqual(
    said(
      'Moved by Cllr Marlow, seconded by Cllr Okafor. An amendment, moved by Cllr Okafor and seconded by Cllr Marlow, fell.',
    ),
    [],
  )
})
