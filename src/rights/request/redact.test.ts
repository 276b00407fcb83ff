import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { propose } from './propose.ts'
import { mark, redact } from './redact.ts'

const taken = (text: string, ...phrases: string[]) => redact(text, phrases).says

test('words are taken out wherever they stand, whatever their case, accents and spacing', () => {
  assert.equal(
    taken('Karen Obi rang. KAREN  OBI’s son saw karen\nobi.', 'Karen Obi'),
    `${mark} rang. ${mark} son saw ${mark}.`,
  )
  assert.equal(taken('José came', 'jose'), `${mark} came`)
  assert.equal(taken('Jose\u0301 came', 'José'), `${mark} came`)
  assert.equal(taken("O’Neill and O'Neill", 'ONeill'), `${mark} and ${mark}`)
  assert.equal(taken('Sm\u200bith came', 'Smith'), `${mark} came`, 'what is not seen does not hide a name')
  assert.equal(taken('the Prices of Price Street', 'Price'), `the ${mark} of ${mark} Street`)
  assert.equal(taken('Al saw all of it', 'Al'), `${mark} saw all of it`, 'a short name takes no longer word with it')
  assert.equal(taken('Иван пришёл', 'иван'), `${mark} пришёл`)
  assert.equal(taken('12 Mill Lane, TM4 2QB', '12 mill lane tm4 2qb'), mark)
})

test('phrases that overlap leave nothing of either, and one that is not there is said', () => {
  assert.equal(taken('Anna Maria Obi', 'Anna Maria', 'Maria Obi'), mark)
  assert.deepEqual(redact('Nobody here', ['Karen', '!!']).missing, ['Karen', '!!'])
})

test('no text keeps a word that was taken out of it', () => {
  const word = fc.stringMatching(/^[A-Za-zÀ-ÿ]{4,9}$/)
  const gap = fc.constantFrom(' ', '\n', ', ', '  ', '; ', '’s ', ' (', ') ')
  fc.assert(
    fc.property(
      word,
      fc.array(fc.tuple(word, gap), { maxLength: 20 }),
      fc.array(fc.nat(20), { maxLength: 4 }),
      (name, other, at) => {
        const parts = other.map(([text, space]) => text + space)
        for (const place of at) parts.splice(place, 0, fc.sample(fc.mixedCase(fc.constant(name)), 1)[0] + ' ')
        const folded = (text: string) =>
          text
            .normalize('NFKD')
            .replaceAll(/\p{Mn}/gu, '')
            .toLowerCase()
        const left = folded(taken(`${parts.join('')}${name}`, name)).split(/[^\p{L}]+/u)
        assert.ok(!left.includes(folded(name)), left.join(' '))
      },
    ),
    { numRuns: 500 },
  )
})

test('names and addresses of others are proposed, the person’s own never', () => {
  const others = { names: ['Karen Obi', 'Tom Price'], addresses: ['14 Mill Lane, Thornmere, TM4 9ZZ'] }
  const found = propose(
    'Dana Price shouted at Karen Obi and at Tom. Caren told Mrs Obi’s neighbour at 14 Mill Lane. Thornmere.',
    'Dana Price',
    others,
  )
  assert.deepEqual(found, ['Karen Obi', 'Tom', 'Caren', 'Obi’s', '14 Mill Lane'])
  assert.deepEqual(propose('Dana was late again.', 'Dana Price', others), [])
  assert.equal(
    redact('Dana Price and Karen Obi', propose('Dana Price and Karen Obi', 'Dana Price', others)).says,
    `Dana Price and ${mark}`,
  )
})
