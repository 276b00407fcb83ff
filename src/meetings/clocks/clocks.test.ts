import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadProfile } from '../../authority/index.ts'
import { clockInstant } from './clock.ts'
import { clocks } from './clocks.ts'

const halton = loadProfile('halton')
if ('faults' in halton) throw new Error(halton.faults.join('\n'))

const says = (name: string, day: string) => {
  const clock = clocks.find(one => one.name === name)
  if (!clock) throw new Error(`There is no clock ${name}.`)
  return clock.run(Temporal.PlainDate.from(day), halton.committee)
}

for (const [name, day, at] of [
  ['question-deadline', '2021-09-14', '2021-09-13T16:00'],
  ['question-deadline', '2022-06-06', '2022-06-01T16:00'],
  ['report-deadline', '2021-09-14', '2021-08-31T17:00'],
  ['minutes', '2021-12-21', '2022-01-07'],
  ['written-answer', '2021-09-14', '2021-09-28'],
  ['public-inspection', '2021-09-14', '2027-09-13'],
  ['background-papers', '2024-02-29', '2028-02-28'],
  ['reply', '2021-09-14', '2021-10-12'],
  ['executive-reply', '2021-09-14', '2021-11-13'],
  ['call-in', '2021-08-26', '2021-09-03T17:00'],
  ['attendance', '2021-08-31', '2022-02-28'],
  ['register-interests', '2021-05-10', '2021-06-06'],
] as const)
  test(`the clock ${name} from ${day} stands at ${at}`, () => {
    assert.equal(says(name, day).at, at)
  })

test('every clock gives its own name, a sentence, a source and its steps', () => {
  for (const { name, run } of clocks) {
    const said = run(Temporal.PlainDate.from('2026-03-10'), halton.committee)
    assert.equal(said.clock, name)
    assert.match(said.says, /\d{4}.*\.$/)
    assert.ok(said.source.length > 5 && said.steps.length > 0)
  }
})

test('a day is past with its last minute in London, an hour with itself', () => {
  assert.equal(clockInstant('2021-06-15').toString(), '2021-06-15T22:59:00Z')
  assert.equal(clockInstant('2021-12-15T16:00').toString(), '2021-12-15T16:00:00Z')
})
