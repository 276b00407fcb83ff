/** Times, money, and what the case itself offers: typed as people type, shown again, said in words, read from a file. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testEngine } from '../../../test/engine.ts'
import { tell } from '../../../test/case-story.ts'
import { formState } from '../../web/index.ts'
import { actForm } from '../act/act-form.ts'
import { asksView } from '../act/asks.view.ts'
import { cellHint, readCell } from '../import/cell.ts'
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
  asks: { words: ask.words('What?') },
  says: () => '',
})
const asked = act({
  key: 'asked',
  name: 'Ask',
  field: 'concern',
  when: 'asked',
  asks: {
    from: ask.time('From when?'),
    until: ask.time('Until when?', { optional: true }),
    cost: ask.money('Cost', { most: 100_000 }),
    colours: ask.anyOf('Which colours?', () => [
      { key: 'red', name: 'Red' },
      { key: 'blue', name: 'Blue' },
    ]),
    shown: ask.evidence('What bears it out?', { least: 1 }),
  },
  says: () => 'Asked',
})
const type: CaseType = { ...plain, key: 'asking', opening: { about: [], act: opened }, acts: [asked], clocks: [] }
const engine = { ...testEngine, types: [type] }
const story = () => tell(type, { words: 'Rain.' }, '2026-03-02', { engine })

const given = { from: '2:30pm', cost: '£1,000.00', colours: ['red', 'blue'], shown: '1' }
function read(more: Record<string, string | string[]> = {}) {
  const body = new FormData()
  const day = { 'on-day': '3', 'on-month': '3', 'on-year': '2026' }
  for (const [name, value] of Object.entries({ ...day, ...given, ...more }))
    for (const one of [value].flat()) body.append(name, one)
  return actForm(asked).read(body)
}
const errors = (more: Record<string, string | string[]>) => {
  const found = read(more)
  return 'errors' in found ? found.errors : 'right'
}

test('they are read as they are typed, and kept as times and pence', () => {
  const found = read()
  assert.deepEqual('values' in found && found.values, {
    from: '14:30',
    until: '',
    cost: 100_000,
    colours: ['red', 'blue'],
    shown: [1],
    on: '2026-03-03',
  })
  assert.deepEqual(errors({ from: '' }), { from: 'Answer “From when?”' })
  assert.deepEqual(errors({ from: 'soon' }), { from: '“From when?”: enter a time, such as 2:30pm' })
  assert.deepEqual(errors({ until: '25:00' }), { until: '“Until when?”: enter a time, such as 2:30pm' })
  assert.deepEqual(errors({ cost: '12.5' }), { cost: '“Cost”: enter an amount in pounds, such as 225 or 12.50' })
  assert.deepEqual(errors({ cost: '1000.01' }), { cost: '“Cost”: enter an amount from £0 to £1,000' })
  assert.deepEqual(errors({ shown: [] }), { shown: 'Answer “What bears it out?”: choose at least one' })
})

test('what the case does not offer is refused at its field; evidence is what stands in it', () => {
  const told = story()
  const answers = { from: '14:30', until: '', cost: 1250, colours: ['red'], shown: [1] }
  assert.equal(told.refused(asked, { ...answers, colours: ['green'] }, '2026-03-03')?.at, 'colours')
  assert.equal(told.refused(asked, { ...answers, shown: [9] }, '2026-03-03')?.at, 'shown')
  told.does(asked, answers, '2026-03-03')
  assert.equal(
    told.events.at(-1)?.says,
    'Asked\nFrom when? 2:30pm\nCost: £12.50\nWhich colours? Red\nWhat bears it out? of 2 March 2026',
  )
})

test('on the page they stand as they were given, with a pound sign and boxes', () => {
  const told = story()
  const now = { from: '14:30', until: '', cost: 1250, colours: ['blue'], shown: [1] }
  const text = String(asksView(asked.asks, formState(), told.context('2026-03-03'), now))
  assert.match(text, /value="14:30"/)
  assert.match(text, /£<\/div>\s*<input[^>]*name="cost"[^>]*value="12\.50"/)
  assert.match(text, /name="colours"[^>]*value="blue"[^>]*checked/)
  assert.match(text, /name="shown"[^>]*value="1"[^>]*checked/)
  assert.match(text, /2 March 2026/)
  const typed = formState(new Map([['cost', ['12,5']]]), { cost: 'Enter an amount' })
  assert.match(String(asksView(asked.asks, typed, told.context('2026-03-03'))), /value="12,5"/)
})

test('a file of cases gives them in its cells', () => {
  const around = { wards: [], practitioners: [], agencies: [], resources: [] }
  assert.deepEqual(readCell(asked.asks.from, '9.15', around), { value: '09:15' })
  assert.deepEqual(readCell(asked.asks.cost, '12.50', around), { value: 1250 })
  assert.deepEqual(readCell(asked.asks.cost, 'twelve', around), {
    fault: '“Cost”: enter an amount in pounds, such as 225 or 12.50',
  })
  assert.equal(cellHint(asked.asks.cost, around), 'An amount in pounds, as 225 or 12.50')
})
