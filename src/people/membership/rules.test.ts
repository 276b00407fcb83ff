import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bodyNameFree, bodyNameSays, openingSaid } from '../body/rules.ts'
import { endingSaid, endsAfterBegins, notListedYet, oneChair, seatFree } from './rules.ts'

const chair = { personId: 1, name: 'A', role: 'Chairman', ends: null, coopted: false }
const guest = { personId: 2, name: 'B', role: null, ends: null, coopted: true }

/** For each rule what it allows, then what it refuses. */
const cases = {
  'body-name-says': [bodyNameSays.refuses({ name: 'Board' }), bodyNameSays.refuses({ name: '—!—' })],
  'body-name-free': [bodyNameFree.refuses({ holder: 4, self: 4 }), bodyNameFree.refuses({ holder: 4, self: null })],
  'opening-said': [openingSaid.refuses({ why: 'Decided on 3 May' }), openingSaid.refuses({ why: '' })],
  'one-chair': [
    oneChair.refuses({ role: 'Vice-Chair', personId: 2, others: [chair] }),
    oneChair.refuses({ role: 'Chair', personId: 2, others: [chair] }),
  ],
  'seat-free': [
    seatFree.refuses({ seats: 2, coopted: false, personId: null, others: [chair, guest] }),
    seatFree.refuses({ seats: 1, coopted: false, personId: null, others: [chair, guest] }),
  ],
  'ends-after-begins': [
    endsAfterBegins.refuses({ begins: '2027-01-01', ends: '2027-01-01' }),
    endsAfterBegins.refuses({ begins: '2027-01-02', ends: '2027-01-01' }),
  ],
  'ending-said': [
    endingSaid.refuses({ ends: '2027-01-01', whyEnded: 'resigned' }),
    endingSaid.refuses({ ends: null, whyEnded: 'resigned' }),
  ],
  'not-listed-yet': [notListedYet.refuses({ listed: false }), notListedYet.refuses({ listed: true })],
}

for (const [id, [allowed, refused]] of Object.entries(cases))
  test(`the rule ${id} allows what it should and refuses the rest in its own words`, () => {
    assert.equal(allowed, null)
    assert.equal(refused?.rule, id)
    assert.ok(refused.says.length > 20)
  })

test('who chairs may change their own entry, and a seat of somebody who left is free', () => {
  assert.equal(oneChair.refuses({ role: 'Chair', personId: 1, others: [chair] }), null)
  const left = [{ ...chair, ends: '2027-01-01' }]
  assert.equal(oneChair.refuses({ role: 'Chair', personId: 2, others: left }), null)
  assert.equal(seatFree.refuses({ seats: 1, coopted: false, personId: null, others: left }), null)
})
