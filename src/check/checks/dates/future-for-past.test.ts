import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { futureForPast } from './future-for-past.ts'
import { pack } from './given-pack.ts'

const of = (body: string) => finds(futureForPast, pack({ reports: ['9 November 2021'], body }))

test('something that is still to happen, on a day that is past', () => {
  for (const [body, quote] of [
    [
      'The Service will be moving to a new model in July 2021 which helps.',
      'will be moving to a new model in July 2021',
    ],
    ['The summit is due to take place on 3 March 2021.', 'is due to take place on 3 March 2021'],
    ['The app will be launched in spring 2020.', 'will be launched in spring 2020'],
    ['A strategy is to be published by the end of 2019.', 'is to be published by the end of 2019'],
    ['The grants will be paid during 2019/20.', 'will be paid during 2019/20'],
    ['The team will relocate to the Depot on 3 May 2021.', 'will relocate to the Depot on 3 May 2021'],
    ['The survey closes on 30 April 2021.', 'closes on 30 April 2021'],
    ['The fair is planned for 12 June 2021.', 'is planned for 12 June 2021'],
    ['The forthcoming election on 6 May 2021 matters.', 'forthcoming election on 6 May 2021'],
    ['In June 2021, the team will move to the Depot.', 'In June 2021, the team will'],
    [
      'The fair will take place at the Park on Saturday 5 June 2021 from noon.',
      'will take place at the Park on Saturday 5 June 2021',
    ],
  ] as const) {
    const [found, ...more] = of(body)
    assert.equal(found?.severity, 'warning', body)
    assert.equal(found.quote, quote)
    assert.match(found.says, /9 November 2021/)
    assert.deepEqual(more, [])
  }
  assert.equal(of('From June 2021, the reform will change how teams work.')[0]?.severity, 'note')
  assert.equal(of('The consultation will close on 1 November 2021.')[0]?.severity, 'note')
})

test('what is still to happen, what is past, and what looks back', () => {
  for (const body of [
    'The Service will be moving to a new model in July 2022.',
    'The Service moved in July 2021 and will report in 2022.',
    'The review will build on the work begun in July 2021.',
    'Officers will consider the issues raised in March 2020.',
    'The figures will be compared with those from July 2019.',
    'The Board said “we will open the hall in July 2021”.',
    'In July 2021 the Cabinet agreed that the hall will close.',
    'The Act which received Royal Assent in April 2021 will help.',
    'It would be launched in April 2021.',
    'Members will recall the fire in April 2021, which ended on 4 May 2021.',
  ])
    assert.deepEqual(of(body), [], body)
})
