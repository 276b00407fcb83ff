import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { pack } from './given-pack.ts'
import { pastForFuture } from './past-for-future.ts'

const of = (body: string) => finds(pastForFuture, pack({ reports: ['9 November 2021'], body }))

test('something that has happened, on a day that is still to come', () => {
  for (const [body, quote] of [
    ['A workshop was held on 3 March 2025 with partners.', 'was held on 3 March 2025'],
    ['The strategy was published in 2027.', 'was published in 2027'],
    ['The order came into force on 1 October 2022.', 'came into force on 1 October 2022'],
    ['Two reports have been received from partners in July 2022.', 'have been received from partners in July 2022'],
    ['Ten patrols were carried out between January and March 2022.', 'were carried out between January and March 2022'],
    ['In March 2023, the Council approved the plan.', 'In March 2023, the Council approved'],
    ['Since September 2023 ten people came.', 'Since September 2023'],
  ] as const) {
    const [found, ...more] = of(body)
    assert.equal(found?.severity, 'warning', body)
    assert.equal(found.quote, quote)
    assert.deepEqual(more, [])
  }
})

test('what has happened, and what is planned', () => {
  for (const body of [
    'A workshop was held on 3 March 2021, and the next will be held on 3 March 2022.',
    'The launch was scheduled for June 2022. It was agreed that it be held on 5 May 2022.',
    'The meeting is on 9 May 2022 (moved from 2 May 2022).',
    'The report is to be published in 2022, and once published in 2022 will be read.',
    'The project was approved until March 2023. The money was awarded for use in 2022/23.',
  ])
    assert.deepEqual(of(body), [], body)
})
