/** Stories of ward initiatives, told in memory: patrols and their hours, and what changed over as many days. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { engine } from '../../../../test/enforcement-scene.ts'
import { tell } from '../../../../test/case-story.ts'
import { done, ended, opened, patrolled } from './acts.ts'
import { initiative } from './case-type.ts'

const plan = {
  ward: 'Millrace',
  where: 'Teasel Walk and its alleys',
  aim: 'Fewer sacks in the alleys.',
  from: '2026-03-02',
  until: '2026-03-29',
  with: '',
}
const begun = () => tell(initiative, plan, '2026-03-02', { engine })
const patrol = { begins: '14:00', ends: '15:30', officers: 2, spoken: 5, incidents: 1, words: '' }
const result = {
  beforeFrom: '2026-02-02',
  beforeTo: '2026-03-01',
  before: 14,
  afterFrom: '2026-03-30',
  afterTo: '2026-04-26',
  after: 6,
  words: 'Letters worked.',
}

test('an initiative ends on the day on which it begins or later', () => {
  const refused = (until: string) => opened.refuses?.({ ...plan, until }, '2026-03-02', begun().context('2026-03-02'))
  assert.equal(refused('2026-03-02'), null)
  assert.equal(refused('2026-03-01')?.rule, 'initiative-ends-after-it-begins')
})

test('hours of a patrol are those of all its officers; it lies within the initiative and within a day', () => {
  const story = begun()
  assert.equal(story.refused(patrolled, { ...patrol, ends: '14:00' }, '2026-03-03')?.rule, 'initiative-patrol-had-time')
  assert.equal(story.refused(patrolled, { ...patrol, ends: '14:01' }, '2026-03-03'), undefined)
  assert.equal(story.refused(patrolled, patrol, '2026-03-01')?.rule, 'initiative-patrol-within')
  assert.equal(story.refused(patrolled, patrol, '2026-03-02'), undefined)
  assert.equal(story.refused(patrolled, patrol, '2026-03-29'), undefined)
  assert.equal(story.refused(patrolled, patrol, '2026-03-30')?.rule, 'initiative-patrol-within')
  story.does(patrolled, patrol, '2026-03-03')
  assert.equal(story.stood().spans.find(one => one.key === 'patrol-hours')?.n, 3)
})

test('before and after have as many days, and the comparison is due 56 days after the end', () => {
  const story = begun()
  story.does(done, { what: 'signs', words: 'Six signs at the entries.' }, '2026-03-10')
  assert.equal(story.due('end'), '2026-05-24')
  const refused = (given: Partial<typeof result>) => story.refused(ended, { ...result, ...given }, '2026-04-30')?.rule
  assert.equal(refused({}), undefined)
  assert.equal(refused({ afterTo: '2026-04-27' }), 'initiative-spans-alike')
  assert.equal(refused({ afterTo: '2026-04-25' }), 'initiative-spans-alike')
  assert.equal(refused({ beforeFrom: '2026-03-03', beforeTo: '2026-03-30' }), 'initiative-spans-alike')
  story.does(ended, result, '2026-04-30')
  assert.equal(story.stood().closed, '2026-04-30')
})
