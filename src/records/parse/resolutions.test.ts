import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Block } from './resolution-lists.ts'
import { resolutionsIn } from './resolutions.ts'

const blocks = (texts: string[]): Block[] =>
  texts.map((text, k) => ({ text, from: k, to: k, x: null, bullet: false, item: false, bold: false }))
const resolved = (...texts: string[]): string[] => resolutionsIn(blocks(texts)).resolved

test('what follows RESOLVED is the resolution, with its That', () => {
  assert.deepEqual(resolved('RESOLVED: That the report be noted.'), ['That the report be noted.'])
  assert.deepEqual(resolved('RESOLVED – to note the report.'), ['to note the report.'])
  assert.deepEqual(resolved('3. RESOLVED that the Panel note the update.'), ['that the Panel note the update.'])
  assert.deepEqual(resolved('Resolved (unanimously): That the fee be £5.'), ['That the fee be £5.'])
  assert.deepEqual(resolved('PENDERFYNWYD: Derbyn yr adroddiad.'), ['Derbyn yr adroddiad.'])
})

test('a list after RESOLVED is one resolution an item', () => {
  assert.deepEqual(resolved('RESOLVED: That:', '1) the report be noted; and', '2) the plan be agreed.'), [
    'the report be noted',
    'the plan be agreed.',
  ])
  assert.deepEqual(resolved('RESOLVED', '(1) That A be noted;', '(2) That B be noted.', 'The Chair thanked all.'), [
    'That A be noted',
    'That B be noted.',
  ])
  assert.deepEqual(resolved('RESOLVED that (a) A be noted; and (b) B be agreed.'), ['A be noted', 'B be agreed.'])
})

test('a deeper list stays in its parent', () => {
  assert.deepEqual(
    resolved(
      'RESOLVED:',
      '(a) approve the sums, namely:',
      '(i) £2 to roads; and',
      '(ii) £3 to paths.',
      '(b) note the rest.',
    ).length,
    2,
  )
})

test('prose in small letters keeps its sentence, and a private resolve is none', () => {
  assert.deepEqual(resolved('The accounts were read. It was resolved to pay them all.'), [
    'It was resolved to pay them all.',
  ])
  assert.deepEqual(resolved('The complaint had been resolved informally.'), [])
})

test('who proposed is no part of what was resolved', () =>
  assert.deepEqual(resolved('Resolved: to buy a bench. (Proposed Cllr Ash, seconded Cllr Elm)'), ['to buy a bench.']))

test('an action after the resolution, and the foot of a page inside it, are no part of it', () => {
  assert.deepEqual(resolved('RESOLVED to move it to Pound Lane. ACTION: Clerk'), ['to move it to Pound Lane.'])
  assert.deepEqual(
    resolved('RESOLVED', '(i) Supported the plan; and', 'Place Committee – 8 May 2021', '(ii) Noted the fees.'),
    ['Supported the plan', 'Noted the fees.'],
  )
})

test('the same short words for two applications are two resolutions', () => {
  assert.deepEqual(resolved('3 Pound Lane, porch. RESOLVED: No objection.', '5 Mill Lane. RESOLVED: No objection.'), [
    'No objection.',
    'No objection.',
  ])
  assert.deepEqual(resolved('DECISION: Approved'), ['Approved'])
})

test('RESOLVED accordingly resolves what was moved, and nothing of what follows', () => {
  const after = 'Councillor Birch moved an amendment.'
  assert.deepEqual(resolved('Councillor Fir moved that the sum be £500.', 'RESOLVED accordingly.', after), [
    'that the sum be £500.',
  ])
  assert.deepEqual(resolved('The budget was seen.', 'RESOLVED accordingly.', after), [])
})

test('parts of a list may each open with the deed in capitals', () => {
  assert.deepEqual(
    resolved(
      'RESOLVED',
      'That the Board:',
      '1. NOTED the views given.',
      '2. RECOMMENDED to Cabinet that piers be mended.',
    ),
    ['NOTED the views given.', 'RECOMMENDED to Cabinet that piers be mended.'],
  )
})
