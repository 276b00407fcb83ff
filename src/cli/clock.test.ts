import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const wardmote = fileURLToPath(new URL('../../bin/wardmote', import.meta.url))
/** There is no database here, and none is made. */
const env = { ...process.env, DATA_DIR: '/dev/null/none', DATABASE_URL: '' }
const clock = (...args: string[]) => execFileSync(wardmote, ['clock', ...args], { env, encoding: 'utf8' })

test('the clock prints the day, why, and the days that it counted', () => {
  const [at, says, , counted, left] = clock('notice', '--meeting', '2022-06-07').split('\n')
  assert.equal(at, '2022-05-26')
  assert.match(says ?? '', /Thursday 26 May 2022 at the latest: 5 clear days before the meeting on Tuesday 7 June 2022/)
  assert.match(counted ?? '', /^Counted, 5 days: Friday 27 May 2022/)
  assert.match(left ?? '', /Thursday 2 June 2022 \(Spring bank holiday\), Friday 3 June 2022 \(Platinum Jubilee/)
})

test('for programs it prints one object', () => {
  const said = JSON.parse(
    clock('question-deadline', '--meeting', '2021-09-14', '--authority', 'demonstration', '--json'),
  ) as {
    at: string
    steps: string[]
  }
  assert.deepEqual(Object.keys(said), ['clock', 'at', 'says', 'source', 'steps'])
  assert.equal(said.at, '2021-09-13T16:00')
  assert.equal((JSON.parse(clock('reply', '--from', '2021-09-14', '--json')) as { at: string }).at, '2021-10-12')
})

test('a call that cannot be answered says what to write instead', () => {
  for (const [args, says] of [
    [['tea'], /There is no clock tea\.\nThere are:\n {2}notice +from the meeting/],
    [[], /Name the clock/],
    [['notice'], /Say --meeting DAY/],
    [['notice', '--meeting', '7 June'], /write --meeting like 2026-09-14/],
    [['reply', '--meeting', '2022-06-07'], /Say --from DAY: the day of the report or recommendation/],
    [['notice', '--meeting', '2022-06-07', '--authority', 'nowhere'], /There is no profile called nowhere/],
  ] as const) {
    const ran = spawnSync(wardmote, ['clock', ...args], { env, encoding: 'utf8' })
    assert.equal(ran.status, 2)
    assert.match(ran.stderr, says)
  }
})
