import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aroundOf, proposalFor } from './proposal.ts'
import type { Line, Person } from './review.store.ts'

const party = (partyId: number, role: string, name: string, caseId = 1): Person => ({
  partyId,
  caseId,
  name,
  role,
  born: null,
  addresses: null,
})
const line = (more: Partial<Line>): Line => ({
  caseId: 1,
  caseReference: 'ASB-2026-0001',
  source: 'event',
  rowId: 1,
  partyId: null,
  kind: 'note',
  field: 'concern',
  original: 'Acceptable behaviour contract offered; landlord to visit.',
  agency: null,
  at: Temporal.Instant.from('2026-05-01T09:00:00Z'),
  decision: null,
  exemption: null,
  says: null,
  changed: false,
  ...more,
})
const people = [party(1, 'subject', 'Dana Price'), party(2, 'complainant', 'Karen Obi')]
const propose = (is: Partial<Line>, who: number, all = people) => {
  const name = all.find(one => one.partyId === who)?.name ?? ''
  return proposalFor(line(is), { name }, aroundOf(all, new Set([who])))
}

test('what is written in a case about somebody else is decided by hand, whether or not it names anybody', () => {
  assert.equal(propose({}, 1).decision, 'release')
  assert.equal(propose({}, 2).decision, null)
  const named = propose({ original: 'Dana was warned.' }, 2)
  assert.deepEqual([named.decision, named.phrases], [null, ['Dana']])
})

test('a case about the person and somebody else together is decided by hand; in one about them alone, names are proposed', () => {
  const two = [...people, party(3, 'subject', 'Otis Penn')]
  assert.equal(propose({}, 1, two).decision, null)
  assert.equal(propose({ original: 'Karen Obi called.' }, 1).decision, 'redact')
  const elsewhere = [...people, party(4, 'subject', 'Otis Penn', 2)]
  assert.equal(propose({}, 1, elsewhere).decision, 'release', 'the subject of another case is nobody in this one')
  assert.equal(propose({ caseId: 2 }, 1, elsewhere).decision, null)
})

test('health, intelligence, plans and who was harmed are decided by hand also where the case is about the person', () => {
  for (const field of ['health', 'intelligence', 'victim', 'plan'])
    assert.equal(propose({ field }, 1).decision, null, field)
  for (const field of ['concern', 'risk']) assert.equal(propose({ field }, 1).decision, 'release', field)
  assert.match(propose({ field: 'health' }, 1).why, /health professional.*also where it is the person’s own/)
})

test('who somebody is and where they live is theirs, whatever they are in the case', () => {
  assert.equal(propose({ source: 'party', partyId: 2, field: 'victim' }, 2).decision, 'release')
  assert.equal(propose({ source: 'party', partyId: 1, field: 'identity' }, 2).decision, 'withhold')
  assert.equal(propose({ source: 'address', partyId: 2, field: 'victim' }, 1).decision, 'withhold')
})
