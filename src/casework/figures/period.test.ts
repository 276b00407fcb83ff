/** Periods of whole months, asked for and offered: at the ends of months and years. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { periodQuery, periodWords, presets } from './period.ts'
import { periodAsked } from './period-asked.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const asked = (query: string, today = '2026-11-22') => periodAsked(new URLSearchParams(query), day(today))
const preset = (name: string, today: string) => {
  const found = presets(day(today)).find(one => one.name === name)?.period
  return found && [found.first, found.last, found.at]
}

test('nothing asked for is the last twelve months, as at today', () => {
  assert.deepEqual(asked('').period, { first: '2025-12-01', last: '2026-11-30', at: '2026-11-22' })
  assert.deepEqual(asked('', '2028-02-29').period, { first: '2027-03-01', last: '2028-02-29', at: '2028-02-29' })
})

test('months are whole, leap days among them; what is past is as at its end', () => {
  assert.deepEqual(asked('from=2028-01&to=2028-02', '2028-06-01').period, {
    first: '2028-01-01',
    last: '2028-02-29',
    at: '2028-02-29',
  })
  assert.deepEqual(asked('from=2027-02&to=2027-02', '2028-06-01').period, {
    first: '2027-02-01',
    last: '2027-02-28',
    at: '2027-02-28',
  })
  assert.deepEqual(asked('from=2026-01&to=2026-12&at=2026-03-31').period, {
    first: '2026-01-01',
    last: '2026-12-31',
    at: '2026-03-31',
  })
})

test('what cannot be is said, and something sensible is counted', () => {
  const backwards = asked('from=2026-05&to=2026-04')
  assert.match(backwards.errors['to'] ?? '', /must end after it begins/)
  assert.deepEqual(backwards.period, { first: '2026-05-01', last: '2026-05-31', at: '2026-05-31' })
  assert.match(asked('at=2026-02-29').errors['at-day'] ?? '', /Enter the day/)
  assert.match(asked('at-day=31&at-month=6&at-year=2026').errors['at-day'] ?? '', /Enter the day/)
  assert.match(asked('at=2026-11-23').errors['at-day'] ?? '', /today or a day in the past/)
  assert.deepEqual(asked('at-day=1&at-month=2&at-year=2026').period.at, '2026-02-01')
  for (const odd of ['from=2026-13', 'from=26-01', "from=2026-01'--", 'to=9999-01', 'from=%00', 'at='])
    assert.deepEqual([odd, asked(odd).period.last], [odd, '2026-11-30'])
})

test('the years of a council and of its money begin when they do', () => {
  assert.deepEqual(preset('This municipal year', '2026-04-30'), ['2025-05-01', '2026-04-30', '2026-04-30'])
  assert.deepEqual(preset('This municipal year', '2026-05-01'), ['2026-05-01', '2026-05-31', '2026-05-01'])
  assert.deepEqual(preset('This financial year', '2026-03-31'), ['2025-04-01', '2026-03-31', '2026-03-31'])
  assert.deepEqual(preset('This financial year', '2026-04-01'), ['2026-04-01', '2026-04-30', '2026-04-01'])
  assert.deepEqual(preset('The last financial year', '2026-04-01'), ['2025-04-01', '2026-03-31', '2026-03-31'])
  assert.deepEqual(preset('This quarter', '2026-12-31'), ['2026-10-01', '2026-12-31', '2026-12-31'])
  assert.deepEqual(preset('The last quarter', '2026-01-01'), ['2025-10-01', '2025-12-31', '2025-12-31'])
})

test('a period is said and asked for again as it was', () => {
  const { period } = asked('from=2026-04&to=2026-09&at=2026-07-01')
  assert.equal(periodWords(period), 'April 2026 to September 2026')
  assert.deepEqual(asked(periodQuery(period)).period, period)
  assert.equal(periodWords(asked('from=2026-04&to=2026-04').period), 'April 2026')
})
