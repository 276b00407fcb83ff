import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { pack } from './given-pack.ts'
import { reportPeriod } from './report-period.ts'

const of = (title: string, body: string) =>
  finds(reportPeriod, pack({ reports: ['9 November 2021'], body }).replace('SUBJECT: Subject A', `SUBJECT: ${title}`))

test('a report that covers another period than its title', () => {
  for (const [title, body, quote] of [
    [
      'Annual Report June 2020 – May 2021',
      'This report provides an overview from across the period 1st April 2020 to 31st March 2021.',
      '1st April 2020 to 31st March 2021',
    ],
    ['Annual Report 2020/21', 'The annual report covers 2019/20.', '2019/20'],
  ] as const) {
    const [found, ...more] = of(title, body)
    assert.equal(found?.severity, 'error', title)
    assert.equal(found.quote, quote)
    assert.deepEqual(more, [])
  }
})

test('the same period in other words, and periods of other things', () => {
  for (const [title, body] of [
    ['Annual Report June 2020 – May 2021', 'This report covers the period 1st June 2020 to 31st May 2021.'],
    ['Annual Report 2020/21', 'This report covers the municipal year 2020-2021, and April 2020 to March 2021.'],
    ['Annual Report 2020/21', 'The budget for 2021/22 is £20,000.'],
  ] as const)
    assert.deepEqual(of(title, body), [], body)
})
