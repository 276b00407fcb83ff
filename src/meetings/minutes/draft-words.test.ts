import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadProfile } from '../../authority/index.ts'
import { blank, changeItem } from '../live/blank.ts'
import type { Item } from '../live/sitting.ts'
import type { DraftFrom } from './draft-from.ts'
import { openingWords } from './draft-words.ts'

const profile = loadProfile('demonstration')
if ('faults' in profile) throw new Error(profile.faults.join('\n'))
const { committee } = profile
const now = Temporal.Instant.from('2027-03-09T18:35:00Z')

const item = (businessId: number, kind: Item['kind'], presenter: string | null = null): Item => ({
  businessId,
  number: String(businessId),
  title: `Title ${businessId}`,
  privateTitle: null,
  kind,
  part: 'I',
  exempt: [],
  confidential: false,
  presenter,
  organisation: null,
  state: 'planned',
  stateReason: '',
})

const plain = blank(
  [],
  [],
  [item(1, 'report', 'Director of Places'), item(2, 'minutes'), item(3, 'witness', 'Rowan Ferris')],
)
const wordsOf = (sitting: DraftFrom['sitting']) => {
  const from: DraftFrom = {
    sitting,
    committee,
    noun: 'Board',
    officers: new Map(),
    urgent: new Map([[3, 'The flood came on Wednesday']]),
    coopted: new Set(),
    declared: [],
    asked: [],
    previous: null,
  }
  return sitting.items.map(one => openingWords(from, one).join(' '))
}

test('an item that was not begun before the close is not said to have been considered', () => {
  assert.deepEqual(wordsOf(changeItem(plain, 1, () => ({ begunAt: now, state: 'done' }))), [
    'The Board considered a report of the Director of Places.',
    'This item was not reached.',
    'This item was not reached.',
  ])
})

test('something resolved in an item shows that it was taken, though nobody said that it began', () => {
  const begun = changeItem(plain, 1, () => ({ begunAt: now, state: 'done' }))
  const resolved = changeItem(begun, 3, () => ({
    resolutions: [{ n: 1, at: now, words: ['That he be thanked'], motion: null, open: true }],
  }))
  assert.match(wordsOf(resolved)[2] ?? '', /The Board heard Rowan Ferris\.$/)
})

test('where no item was begun, nothing was kept item by item, and all count as taken', () => {
  assert.match(wordsOf(plain)[0] ?? '', /considered/)
  assert.match(wordsOf(plain)[2] ?? '', /as a matter of urgency.*The flood came on Wednesday\. The Board heard/)
})
