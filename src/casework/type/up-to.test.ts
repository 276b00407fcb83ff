/** A group of questions that repeats, and a question that the case itself answers: asked, read, said in words, and never answered by what was not offered. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tell } from '../../../test/case-story.ts'
import { testEngine } from '../../../test/engine.ts'
import { formState } from '../../web/index.ts'
import { actFields, actForm } from '../act/act-form.ts'
import { act } from './act.ts'
import { ask } from './asks.ts'
import type { CaseType } from './case-type.ts'

const [plain] = testEngine.types
assert.ok(plain)
const opened = act({
  key: 'opened',
  name: 'Open',
  field: 'concern',
  when: 'now',
  asks: {
    seen: ask.upTo(3, 'When was it seen?', {
      one: 'Sight',
      of: {
        on: ask.day('On which day?', 'the day'),
        ward: ask.ward('Where?'),
        how: ask.several('How?', [
          { key: 'camera', name: 'On a camera' },
          { key: 'person', name: 'By a person' },
        ]),
        words: ask.line('Words', { optional: true }),
      },
    }),
  },
  says: ({ seen }) => `Seen ${seen.length} times`,
})
const checked = act({
  key: 'checked',
  name: 'Check one',
  field: 'concern',
  when: 'now',
  asks: {
    which: ask.oneOf('Which sight?', ({ stood }) =>
      (stood.first(opened)?.given.seen ?? []).map(one => ({ key: String(one.nth), name: `The one of ${one.on}` })),
    ),
    other: ask.optionalOneOf('Which other?', () => []),
  },
  says: () => 'Checked',
})
const sights: CaseType = { ...plain, key: 'sights', opening: { about: [], act: opened }, acts: [checked], clocks: [] }
const engine = { ...testEngine, types: [sights], wards: ['Larkrise'] }

const body = (fields: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.append(name, value)
  return data
}
const typed = (fields: Record<string, string>) => new Map(Object.entries(fields).map(([name, one]) => [name, [one]]))
const day = (nth: number, d = '1') => ({
  [`seen-${nth}-on-day`]: d,
  [`seen-${nth}-on-month`]: '3',
  [`seen-${nth}-on-year`]: '2026',
})
const read = (fields: Record<string, string>) => actForm(opened).read(body(fields))

test('what was left blank is none; each that was said knows its place on the form', () => {
  assert.deepEqual(read({}), { values: { seen: [] } })
  const some = read({
    ...day(1),
    'seen-1-ward': 'Larkrise',
    ...day(3, '2'),
    'seen-3-ward': 'Larkrise',
    'seen-3-how': 'camera',
  })
  assert.deepEqual(some, {
    values: {
      seen: [
        { nth: 1, on: '2026-03-01', ward: 'Larkrise', how: [], words: '' },
        { nth: 3, on: '2026-03-02', ward: 'Larkrise', how: ['camera'], words: '' },
      ],
    },
  })
  const half = read({ 'seen-2-words': 'At night', ...day(3), 'seen-4-words': 'No such place' })
  assert.deepEqual('errors' in half && half.errors, {
    'seen-2-on-day': 'Enter the day',
    'seen-2-ward': 'Choose the ward',
    'seen-3-ward': 'Choose the ward',
  })
})

test('on the page the first stands open; what was typed or is wrong is never hidden, what stands is filled in', () => {
  const context = tell(sights, { seen: [] }, '2026-03-03', { engine }).context('2026-03-03')
  const page = (fields: Record<string, string>, errors = {}, now = {}) =>
    String(actFields(opened, formState(typed(fields), errors), context, { given: now, on: '2026-03-03' }))
  const open = (text: string) => [...text.matchAll(/<details[^>]*( open)>.*?Sight (\d)/gs)].map(one => one[2])
  const empty = page({})
  assert.match(empty, /<legend[^>]*>Sight 1<\/legend>.*name="seen-1-on-day".*<details.*name="seen-3-words"/s)
  assert.deepEqual(open(empty), [])
  const wrong = page({ 'seen-2-words': 'At night' }, { 'seen-3-ward': 'Choose the ward' })
  assert.deepEqual(open(wrong), ['2', '3'])
  assert.match(wrong, /value="At night"/)
  const known = page(
    {},
    {},
    { seen: [{ nth: 2, on: '2026-03-01', ward: 'Larkrise', how: ['camera'], words: 'Twice' }] },
  )
  assert.deepEqual(open(known), ['2'])
  assert.match(
    known,
    /name="seen-2-on-year"[^>]*value="2026".*value="camera" checked.*name="seen-2-words"[^>]*value="Twice"/s,
  )
})

test('it is said in words, one after the other; an answer that is not offered is refused at its field', () => {
  const one = { nth: 1, on: '2026-03-01', ward: 'Larkrise', how: ['camera', 'person'], words: '' }
  const told = tell(sights, { seen: [one, { ...one, nth: 3, words: 'Twice' }] }, '2026-03-03', { engine })
  assert.equal(
    told.events[0]?.says,
    [
      'Seen 2 times',
      'Sight 1: On which day? 1 March 2026\nWhere? Larkrise\nHow? On a camera and By a person',
      'Sight 3: On which day? 1 March 2026\nWhere? Larkrise\nHow? On a camera and By a person\nWords: Twice',
    ].join('\n'),
  )
  assert.throws(
    () => tell(sights, { seen: [one, { ...one, nth: 2, ward: 'Elsewhere' }] }, '2026-03-03', { engine }),
    /answer-offered/,
  )
  assert.equal(told.refused(checked, { which: '2', other: null }, '2026-03-03')?.rule, 'answer-offered')
  assert.equal(told.refused(checked, { which: '3', other: 'x' }, '2026-03-03')?.at, 'other')
  told.does(checked, { which: '3', other: null }, '2026-03-03')
  assert.match(told.events.at(-1)?.says ?? '', /Which sight\? The one of 2026-03-01$/)
  assert.deepEqual(actForm(checked).read(body({ other: '' })), {
    errors: { which: 'Choose one' },
    typed: typed({ other: '' }),
  })
})
