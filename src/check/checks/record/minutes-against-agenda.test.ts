import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { panel } from './given-panel.ts'
import { minutesAgainstAgenda } from './minutes-against-agenda.ts'

const agenda = [
  'Apologies',
  'Minutes',
  'Street lighting strategy',
  'Grit bins in Larkrise',
  'Canal towpath repairs',
  'Urgent business',
]
const called = panel({ day: 'Tuesday, 14 September 2027', agenda })
const noted = ['The Panel received a report. RESOLVED: That the report be noted.']
const minuted = (...titles: string[]) =>
  panel({ of: 'Tuesday, 14 September 2027', minutes: ['Minutes', ...titles].map(title => ({ title, words: noted })) })
const says = (...titles: string[]) =>
  finds(minutesAgainstAgenda, minuted(...titles), called).map(({ severity, says: words }) => `${severity}: ${words}`)

test('an item without a minute', () => {
  const found = says('Street lighting strategy', 'Grit bins in Larkrise')
  assert.equal(found.length, 1)
  assert.match(
    found[0] ?? '',
    /^warning: There is no minute of “CANAL TOWPATH REPAIRS”, which was on the agenda of 14 September 2027/,
  )
})

test('another title in the same place, and another word in a title', () => {
  const other = says('Street lighting strategy', 'Allotment rents', 'Canal towpath repairs')
  assert.match(other.join(), /^warning: This is “ALLOTMENT RENTS” in the minutes and “GRIT BINS IN LARKRISE”/)
  const word = says('Street lighting strategy', 'Grit bins in Larkspur', 'Canal towpath repairs')
  assert.match(word.join(), /^warning: This is “GRIT BINS IN LARKSPUR”/)
})

test('business that was not announced, and another order', () => {
  const more = says('Street lighting strategy', 'Grit bins in Larkrise', 'Canal towpath repairs', 'Parking fines')
  assert.match(more.join(), /^note: “PARKING FINES” was not on the agenda/)
  const order = says('Grit bins in Larkrise', 'Street lighting strategy', 'Canal towpath repairs')
  assert.match(order.join(), /^note: .* comes later on the agenda/)
})

test('shorter titles and what every meeting has are right', () => {
  assert.deepEqual(says('Lighting strategy', 'Grit bins', 'Repairs to the canal towpath'), [])
})
