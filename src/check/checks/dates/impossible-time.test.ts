import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { impossibleTime } from './impossible-time.ts'

test('times that there are not, and times said in two ways', () => {
  for (const [text, quote, severity, mend] of [
    ['The meeting ended at 25:00.', '25:00', 'error', undefined],
    ['Tuesday 4 June at 6.75 p.m.', '6.75 p.m.', 'error', undefined],
    ['Time: 18:75', '18:75', 'error', undefined],
    ['The session began at 13.00 am', '13.00 am', 'error', undefined],
    ['Tuesday 4 June at 18.30 pm', '18.30 pm', 'warning', '6.30 pm'],
    ['It closed at 7.50 pm p.m.', '0 pm p.m.', 'warning', undefined],
  ] as const) {
    const [found, ...more] = finds(impossibleTime, text)
    assert.equal(found?.quote, quote, text)
    assert.equal(found.severity, severity)
    assert.equal(found.mend, mend)
    assert.deepEqual(more, [])
  }
})

test('times that there are, and what is no time', () => {
  for (const text of [
    'From 10am until 12.30pm, from 18:30 to 19:45, at 1930 hours, at 24:00.',
    'The grant is shared at 80:20 ratio, the crew worked 37:30 hours.',
    'Dydd Mawrth, 14 Medi 2021 am 2.00 p.m.',
    'Paragraph 6.75 and £6.75 million.',
  ])
    assert.deepEqual(finds(impossibleTime, text), [], text)
})
