import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { exemptSchedule } from './exempt-schedule.ts'
import { report } from './given-report.ts'

test('another Schedule, cited for exempt information', () => {
  for (const [schedule, body] of [
    ['Schedule 12B', 'It is exempt information under Schedule 12B of the Local Government Act 1972.'],
    ['Schedule 21A', 'The appendix is exempt under paragraph 3 of Part 1 of Schedule 21A to the Act.'],
    ['Schedule 12', 'The public were excluded by paragraph 1 of Schedule 12 of the Local Government Act 1972.'],
  ] as const) {
    const [found, ...more] = finds(exemptSchedule, report(body))
    assert.equal(found?.severity, 'warning', body)
    assert.equal(found.quote, schedule)
    assert.equal(found.mend, 'Schedule 12A')
    assert.deepEqual(more, [])
  }
})

test('Schedule 12A however it is written, and Schedules of other things', () => {
  for (const body of [
    'It is exempt under paragraph 3 of Part 1 of Schedule 12(A) of the Local Government Act 1972.',
    'Schedule 12 of the Local Government Act 1972 is on meetings.',
    'Works under Schedule 2 of the Order are exempt from permission.',
  ])
    assert.deepEqual(finds(exemptSchedule, report(body)), [], body)
})

test('Schedule 12A of another Act', () => {
  const [found] = finds(exemptSchedule, 'It is exempt under Schedule 12A to the Local Government Act 1974.')
  assert.equal(found?.mend, 'Schedule 12A to the Local Government Act 1972')
})

test('another section than that of exclusion', () => {
  assert.equal(
    finds(exemptSchedule, 'The press were excluded under section 100C(4) of the Local Government Act 1972.')[0]
      ?.severity,
    'note',
  )
  assert.deepEqual(
    finds(exemptSchedule, 'The press were excluded under section 100A(4) of the Local Government Act 1972.'),
    [],
  )
})
