/** A kind of case without rules of its own: it is opened, given a task, closed and opened again. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { somebody, tell } from '../../test/case-story.ts'
import { makeEngine } from '../casework/index.ts'
import { plainTypes } from './plain-types.ts'

const engine = makeEngine(
  {
    types: plainTypes,
    limits: [],
    closures: [],
    wards: [],
    council: 'Council',
    office: { address: '', phone: '', email: '' },
  },
  Temporal.PlainDate.from('2026-01-01'),
)

test('each kind without a service yet is opened with what happened, and closed with a reason', () => {
  for (const type of plainTypes) {
    const told = tell(type, { concern: 'Something happened.' }, '2026-03-02', {
      engine,
      people: [somebody(1, 'subject')],
    })
    assert.match(told.events[0]?.says ?? '', /Something happened\./)
    assert.equal(told.stood().stage, 'open')
    const [closed] = type.acts
    assert.ok(closed)
    told.does(closed, { why: 'It has ended.' }, '2026-03-03')
    const { stage, outcome } = told.stood()
    assert.deepEqual(
      { stage, outcome, day: told.stood().closed },
      { stage: 'closed', outcome: 'closed', day: '2026-03-03' },
    )
  }
})

test('no two kinds share a key or the letters of their references', () => {
  for (const name of ['key', 'prefix'] as const)
    assert.equal(new Set(plainTypes.map(one => one[name])).size, plainTypes.length, name)
})
