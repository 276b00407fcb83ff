/** The wall between a MARAC and whoever manages somebody: the flag is the same on both sides, and there is nowhere to say which. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { managed, silas } from '../../../../test/iom-scene.ts'
import { somebody, tell } from '../../../../test/case-story.ts'
import { agencies, practitioners, referral, unset } from '../../../../test/iom-scene.ts'
import { offenderManagement } from '../case-type.ts'
import { maracAttendance, maracFlag, maracWarns, maracUnflagged } from './marac.ts'

const flag = { coordinator: 'council' } as const

test('whoever is harmed and whoever harms have the same event, the same effects and the same page', () => {
  const [harms, harmed] = [silas, somebody(2, 'subject', 'Wren Hollis', '1990-07-01')].map(who => {
    const story = tell(offenderManagement, referral, '2026-03-02', {
      engine: unset,
      people: [who],
      agencies,
      practitioners,
    })
    story.does(maracFlag, flag, '2026-03-11')
    const { at: _at, ...event } = story.events.at(-1) ?? assert.fail('Nothing happened.')
    const shown = maracWarns(story.context('2026-03-12')).map(one => ({ ...one, body: String(one.body) }))
    return { event, shown, stood: story.stood().spans, dues: story.stood().dues }
  })
  assert.deepEqual(harms, harmed)
  assert.match(harms?.event.says ?? '', /^Speak to the MARAC coordinator before any visit or contact/)
  assert.equal(harms?.shown[0]?.field, 'risk')
})

test('no words can be typed that would tell the side, and nothing of it is counted or due', () => {
  assert.deepEqual(
    [maracFlag.field, maracUnflagged.field],
    ['risk', 'risk'],
    'and who receives the plan alone has none of it',
  )
  assert.deepEqual(Object.keys(maracUnflagged.asks), [])
  assert.deepEqual(Object.keys(maracFlag.asks), ['coordinator'])
  const { asked } = maracFlag.asks.coordinator
  assert.ok(asked.as === 'choose')
  const offered = asked.choices.map(({ name }) => name).join(' ')
  assert.doesNotMatch(
    `${offered} ${maracFlag.says(flag, managed().context('2026-03-11'))}`,
    /victim|perpetrator|harm|surviv|abuser/i,
  )
})

test('the flag stands until it is taken away, and can come back', () => {
  const story = managed()
  assert.equal(story.refused(maracUnflagged, {}, '2026-03-11')?.rule, 'act-offered')
  story.does(maracFlag, flag, '2026-03-11')
  assert.equal(story.refused(maracFlag, flag, '2026-03-12')?.rule, 'act-offered')
  story.does(maracUnflagged, {}, '2026-03-13')
  assert.deepEqual(maracWarns(story.context('2026-03-13')), [])
  story.does(maracFlag, flag, '2026-03-14')
  for (const { kind, effects } of story.events) if (kind.startsWith('marac-')) assert.deepEqual(effects, [])
  assert.equal(maracWarns(story.context('2026-03-14')).length, 1)
})

test('that offender management was at a MARAC is a meeting at which no case is due', () => {
  const story = managed()
  story.does(maracFlag, flag, '2026-03-11')
  assert.equal(maracAttendance.due(story.context('2026-03-12'), '2026-03-12'), null)
  assert.deepEqual(maracAttendance.in, [])
})
