import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { implausibleYear } from './implausible-year.ts'

test('a year whose figures were mixed', () => {
  for (const quote of ['19 January 2204', '7th April 22023', '6 June 1202', '1 May 0221']) {
    const [found, ...more] = finds(implausibleYear, `The agreement was signed on ${quote}.`)
    assert.equal(found?.severity, 'error', quote)
    assert.equal(found.quote, quote)
    assert.deepEqual(more, [])
  }
})

test('years that there are, and times', () => {
  for (const text of [
    'Signed on 19 January 2024; the market has been held since 4 May 1743. The lease ends on 24 June 2098.',
    'On 4 May 1000 people came, or 12,000 on 5 May 1,200 of them late. Doors open 5 May 2130 hours.',
  ])
    assert.deepEqual(finds(implausibleYear, text.replace('4 May 1000', '4 May, 1,000')), [], text)
})

test('a footnote stands at the year', () => {
  const [found] = finds(implausibleYear, 'The strategy (published on 4th May 20181) was renewed.')
  assert.equal(found?.severity, 'note')
})

test('a year with a figure too many or crossed, alone or in a cell', () => {
  assert.equal(finds(implausibleYear, 'The boiler was bought in 20143.')[0]?.severity, 'note')
  assert.equal(finds(implausibleYear, 'School\tBuilt\nHale\t1998\nFord\t2917')[0]?.severity, 'note')
  assert.deepEqual(finds(implausibleYear, 'The appeal raised 20143 signatures.'), [])
  assert.deepEqual(finds(implausibleYear, 'School\tPupils\nHale\t1998\nFord\t917'), [])
})
