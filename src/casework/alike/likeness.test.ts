/** What each reason weighs, and what dates of birth are taken for slips of each other. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isReason, likeness, lookFor, oneDigitOff, type Reason, reasons, swapped, whyAlike } from './likeness.ts'

const comes = (to: ReturnType<typeof likeness>, ...all: Reason[][]) => {
  for (const by of all) assert.equal(likeness(by), to, by.join(' + '))
}

test('a name and a date of birth that are both the same are the same person', () => {
  comes(
    'the same',
    ['same-name', 'same-born'],
    ['name-within', 'same-born', 'same-postcode'],
    ['sounds-alike', 'same-born', 'same-address'],
    ['same-name', 'born-swapped', 'same-address'],
    ['same-name', 'born-one-digit', 'same-address'],
    ['same-name', 'same-place'],
  )
})

test('a slip in the name or in the date of birth is likely the same person, and so is the same name at the same address', () => {
  comes(
    'likely',
    ['sounds-alike', 'same-born'],
    ['name-within', 'same-born'],
    ['same-name', 'born-swapped'],
    ['same-name', 'born-one-digit'],
    ['same-name', 'same-address'],
    // A name that changed when somebody married, and one that somebody made up.
    ['same-born', 'same-address'],
    ['one-word', 'same-born', 'same-postcode'],
    ['one-word', 'same-born', 'same-address'],
  )
})

test('a name alone, or a relative at the address, is perhaps the same person', () => {
  comes(
    'perhaps',
    ['same-name'],
    ['name-within'],
    ['sounds-alike'],
    ['sounds-alike', 'born-one-digit'],
    ['one-word', 'same-born'],
    ['one-word', 'born-swapped'],
    ['one-word', 'same-address'],
    // Somebody called like their parent.
    ['same-name', 'born-differs', 'same-address'],
    ['same-place'],
  )
})

test('little in common is nobody who is known', () => {
  comes(
    null,
    [],
    ['one-word'],
    ['one-word', 'born-one-digit'],
    ['one-word', 'same-postcode'],
    ['same-name', 'born-differs'],
    ['sounds-alike', 'born-differs', 'same-address'],
    ['same-address'],
    ['same-postcode'],
  )
})

test('every reason has words', () => {
  assert.equal(whyAlike(['same-name', 'born-swapped']), 'same name, day and month of birth swapped')
  for (const key of Object.keys(reasons)) assert.ok(isReason(key) && whyAlike([key]) !== '')
  assert.equal(isReason('toString'), false)
})

test('a day and a month are swapped only where that makes another day', () => {
  assert.equal(swapped('1999-05-03'), '1999-03-05')
  assert.equal(swapped('1999-05-05'), null)
  assert.equal(swapped('1999-05-13'), null)
  assert.equal(swapped('1999-02-12'), '1999-12-02')
})

test('one digit off is another real day, leap days among them, and goes both ways', () => {
  assert.ok(oneDigitOff('1999-05-30').includes('1989-05-30'))
  assert.ok(oneDigitOff('1999-05-30').includes('1999-05-31'))
  assert.ok(!oneDigitOff('1999-05-30').includes('1999-02-30'))
  assert.ok(oneDigitOff('2000-02-28').includes('2000-02-29'))
  assert.ok(!oneDigitOff('1999-02-28').includes('1999-02-29'))
  const day = fc
    .date({ min: new Date('1901-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    .map(one => one.toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, born => {
      const near = oneDigitOff(born)
      assert.ok(!near.includes(born) && near.length <= 8 * 9)
      for (const other of near) assert.ok(oneDigitOff(other).includes(born))
      const back = swapped(born)
      assert.equal(back === null ? null : swapped(back), back === null ? null : born)
    }),
  )
})

test('somebody is looked for by words, sounds, days and houses, and never by how it was typed', () => {
  const found = lookFor(
    {
      role: 'subject',
      name: 'Mr FLAX, Dorian',
      born: '1999-05-03',
      address: { lines: 'Flat 2, 14 Teasel Wk', postcode: 'tm42qb' },
    },
    1,
  )
  assert.deepEqual(found.names, ['dorian', 'flax'])
  assert.equal(found.sounds.length, 2)
  assert.equal(found.swapped, '1999-03-05')
  assert.deepEqual(found.homes, ['2/14 teasel walk', 'TM42QB 2/14'])
  assert.deepEqual([found.n, found.place, found.postcode, found.party], [1, false, 'TM42QB', null])
  const place = lookFor({ role: 'place', name: 'Sorrel Parade' }, 0, 7)
  assert.deepEqual([place.place, place.born, place.near, place.homes, place.party], [true, null, [], [], 7])
})
