import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { five, panel } from './given-panel.ts'
import { membershipDiffers } from './membership-differs.ts'

const september = panel({ day: 'Tuesday, 14 September 2027' })

test('a member whom the papers before list, and whom these leave out', () => {
  const [found, ...more] = finds(membershipDiffers, panel({ members: five.slice(0, 4) }), september)
  assert.equal(found?.severity, 'note')
  assert.match(found.says, /Maud Perrin.*lists 4, and the papers of 14 September 2027 list 5/)
  assert.match(found.evidence[0]?.quote ?? '', /Maud Perrin/)
  assert.deepEqual(more, [])
})

test('one in the place of another', () => {
  const [found] = finds(membershipDiffers, panel({ members: [...five.slice(0, 4), 'Councillor Jo Quill'] }), september)
  assert.equal(found?.severity, 'note')
  assert.equal(found.quote, 'Jo Quill')
})

test('an annual report that lists fewer than the papers of its year', () => {
  const report = `
    ANNUAL REPORT OF THE PLACES PANEL MAY 2027 – APRIL 2028

    MEMBERSHIP

    During the year the Panel comprised 4 elected members:

    Cllr Nora Oakes (Chair)
    Cllr Imran Farrow (Vice-Chair)
    Cllr Tess Lyle
    Cllr Owen Bright

    REVIEW OF THE YEAR

    The Panel met twice during the year.`
  const [found] = finds(membershipDiffers, report, september)
  assert.equal(found?.severity, 'warning')
  assert.match(found.says, /Maud Perrin/)
})

test('the same people in other words, another order or another year are no difference', () => {
  const others = ['Cllr N Oakes (Chair)', 'Cllr Imran Farrow', 'Cllr O Bright', 'Cllr Maud Perrin', 'Cllr Tess Lyle']
  assert.deepEqual(finds(membershipDiffers, panel({ members: others }), september), [])
  const years = panel({ day: 'Tuesday, 13 June 2028', members: five.slice(0, 3) })
  assert.deepEqual(finds(membershipDiffers, years, september), [])
})
