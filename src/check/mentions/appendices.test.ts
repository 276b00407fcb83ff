import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appendicesNamed } from './appendices.ts'

const labels = (text: string) =>
  appendicesNamed(text)
    .map(one => one.label)
    .join(' ')

test('one, several, and a range', () => {
  assert.equal(labels('as set out in Appendix B.'), 'B')
  assert.equal(labels('see Appendices A, B and D'), 'A B D')
  assert.equal(labels('Appendix A and Appendix C'), 'A C')
  assert.equal(labels('Annexes 1 to 3'), '1 2 3')
  assert.equal(labels('Appendices A–C'), 'A B C')
  assert.equal(labels('Appendix 2 sets it out. A map is Appendix 4'), '2 4')
})

test('other words are none', () => {
  assert.equal(labels('the Appendix All members'), '')
  assert.equal(labels('the appendix; Annexe to the hall'), '')
  assert.equal(labels('Appendix 1.2 of the plan'), '')
})
