import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { deadlinePast } from './deadline-past.ts'
import { pack } from './given-pack.ts'

const of = (body: string) => finds(deadlinePast, pack({ reports: ['9 November 2021'], body }))

test('a deadline that is past', () => {
  for (const [body, quote] of [
    ['Comments on the draft should be sent to the Manager by 5 May 2021.', '5 May 2021'],
    ['Members are asked to complete the survey no later than 2 December 2020.', '2 December 2020'],
    ['The deadline for bids is 10 June 2021.', '10 June 2021'],
    ['Responses are requested by Friday 7 May 2021.', 'Friday 7 May 2021'],
    ['Comments to KW by 5 May 2021.', '5 May 2021'],
    ['Applications must be received by 12 noon on 18th of August 2021.', '18th of August 2021'],
  ] as const) {
    const [found, ...more] = of(body)
    assert.equal(found?.severity, 'warning', body)
    assert.equal(found.quote, quote)
    assert.deepEqual(more, [])
  }
  assert.equal(of('Comments should be sent to the Manager by 1 November 2021.')[0]?.severity, 'note')
})

test('deadlines to come, those that were kept, and days that are no deadline', () => {
  for (const body of [
    'Comments on the draft should be sent to the Manager by 5 May 2022.',
    'The deadline for bids was 10 June 2021. Bids had to be made by 10 June 2021.',
    'Members should note that the strategy was revised by the Board in June 2021.',
    'Please note that the deadline to register to speak at this meeting is 12 noon on Friday 5 November 2021.',
  ])
    assert.deepEqual(of(body), [], body)
})
