import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { endedBeforeBegan } from './ended-before-began.ts'
import { pack } from './given-pack.ts'
import { minutes } from './given-minutes.ts'

test('a meeting or a session that ends before it begins', () => {
  for (const [text, quote] of [
    ['The session will run from 6.30 pm to 5.00 pm.', '5.00 pm'],
    ['The meeting commenced at 10.30 am and closed at 9.45 am.', '9.45 am'],
    ['Meeting held at 2.00pm – 1.15pm', '1.15pm'],
    ['The clinic is open 14:00 - 13:00', '13:00'],
    ['The hall is open between 9am and 8am.', '8am'],
  ] as const) {
    const [found] = finds(endedBeforeBegan, text)
    assert.equal(found?.severity, 'error', text)
    assert.equal(found.quote, quote)
  }
  const held = 'Tuesday, 14 September 2021 at 6.30 p.m.'
  assert.match(
    finds(endedBeforeBegan, pack({ held, ended: 'Meeting ended at 5.50 p.m.' }))[0]?.says ?? '',
    /5\.50 p\.m, before it begins at 6\.30/,
  )
})

test('what ends after it begins, nights, and two times that are no stretch', () => {
  for (const text of [
    'From 6.30 pm to 8.00 pm, 10am – 12 noon, 11.30 – 1.00pm, 9:00 to 17:00, 9.30 to 5.30pm.',
    'Patrols work from 10pm to 6am and 22:00 – 02:00, and wine is sold from 11.00 a.m. until 1.00 a.m.',
    'Calls at 6.30 pm were answered, and those at 5.00 pm were not.',
  ])
    assert.deepEqual(finds(endedBeforeBegan, text), [], text)
  assert.deepEqual(finds(endedBeforeBegan, pack({ held: 'Tuesday, 14 September 2021 at 6.30 p.m.' })), [])
})

test('a meeting goes on before it stops', () => {
  const said = (words: string, more?: string) => finds(endedBeforeBegan, minutes(words, more)).map(one => one.quote)
  assert.deepEqual(said('The meeting adjourned at 7.40 pm and resumed at 7.30 pm.'), ['7.30 pm'])
  assert.deepEqual(said('The meeting adjourned at 7.40 pm and resumed at 7.50 pm.'), [])
})
