/** Offences on record: what they weigh, how far they have come, and what is no neighbourhood crime; just inside and just outside. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as scene from '../../../test/iom-scene.ts'
import { offenceRecorded, offencesOf } from './offences.ts'
import * as rules from './rules.ts'

const { burglary, referred, unset } = scene
const marks = (story: ReturnType<typeof referred>) =>
  story.stood().spans.flatMap(({ key, value, n, from }) => (key.startsWith('offence') ? [[key, value, n, from]] : []))

test('an offence is counted on its day, by how far it has come, with the weight of its class and the name of the set', () => {
  const story = referred(unset)
  story.does(offenceRecorded, burglary, '2026-01-10', { today: '2026-03-03' })
  assert.deepEqual(marks(story), [['offence', 'convicted', 438, '2026-01-10']])
  const [one] = offencesOf(story.stood())
  assert.deepEqual([one?.weight, one?.weights, one?.confidence], [438, 'ons-css-2021', 'high'])
})

test('one without a weight is counted beside, never as nothing', () => {
  const story = referred(unset)
  const other = { ...burglary, offence: 'other', named: 'Handling stolen goods', kind: 'none' as const }
  story.does(offenceRecorded, other, '2026-01-10', { today: '2026-03-03' })
  assert.deepEqual(marks(story), [
    ['offence', 'convicted', null, '2026-01-10'],
    ['offence-unweighted', 'convicted', null, '2026-01-10'],
  ])
  assert.equal(offencesOf(story.stood())[0]?.weight, null)
})

test('an entry that is put right as the matter goes on counts once; one that came to nothing counts no more', () => {
  const story = referred(unset)
  const id = story.does(offenceRecorded, { ...burglary, stage: 'alleged' }, '2026-01-10', { today: '2026-03-03' })
  const right = { today: '2026-03-20', corrects: id }
  story.does(offenceRecorded, { ...burglary, stage: 'charged' }, '2026-01-10', right)
  assert.deepEqual(marks(story), [['offence', 'charged', 438, '2026-01-10']])
  assert.deepEqual(
    offencesOf(story.stood()).map(one => [one.id, one.stage]),
    [[id, 'charged']],
  )
  story.does(offenceRecorded, { ...burglary, stage: 'ended' }, '2026-01-10', right)
  assert.deepEqual(marks(story), [])
})

test('what is still to come, or is recorded already, is no offence', () => {
  const story = referred(unset)
  assert.equal(story.refused(offenceRecorded, burglary, '2026-03-03', { today: '2026-03-02' })?.rule, 'not-in-future')
  assert.equal(story.refused(offenceRecorded, burglary, '2026-03-03'), undefined)
  story.does(offenceRecorded, burglary, '2026-03-03')
  assert.equal(
    story.refused(offenceRecorded, { ...burglary, reference: ` ${burglary.reference.toLowerCase()}` }, '2026-03-04')
      ?.rule,
    'iom-offence-once',
  )
  assert.equal(story.refused(offenceRecorded, { ...burglary, reference: 'Another' }, '2026-03-04'), undefined)
})

test('the neighbourhood crime agrees with the offence, and another offence has its name', () => {
  const agrees = (kind: string, offence: string) => rules.offenceKindAgrees.refuses({ kind, offence })?.rule
  assert.equal(agrees('burglary', '30A'), undefined)
  assert.equal(agrees('none', '30A'), undefined, 'whether it is one of the scheme is for whoever records it')
  assert.equal(agrees('burglary', '46'), 'iom-offence-kind-agrees')
  assert.equal(agrees('robbery', 'other'), undefined)
  assert.equal(agrees('theft-of-vehicle', '45'), 'iom-offence-kind-agrees')
  const named = (offence: string, name: string) => rules.offenceNamed.refuses({ offence, named: name })?.rule
  assert.equal(named('other', 'Handling'), undefined)
  assert.equal(named('other', ' '), 'iom-offence-named')
  assert.equal(named('28A', 'Handling'), 'iom-offence-named')
  const story = referred(unset)
  assert.equal(story.refused(offenceRecorded, { ...burglary, offence: '46' }, '2026-03-02')?.at, 'kind')
  assert.equal(story.refused(offenceRecorded, { ...burglary, named: 'Handling' }, '2026-03-02')?.at, 'named')
})

test('no neighbourhood crime is of a day in custody; one of its first day or of the day of release can be', () => {
  const story = referred(unset, '2026-03-02', { state: 'custody', since: '2026-02-10' })
  const on = (day: string, kind: 'burglary' | 'none' = 'burglary') =>
    story.refused(offenceRecorded, { ...burglary, kind }, day, { today: '2026-03-02' })
  assert.equal(on('2026-02-09'), undefined)
  assert.equal(on('2026-02-10'), undefined, 'arrested on the day of the offence')
  assert.equal(on('2026-02-11')?.rule, 'iom-offence-outside-custody')
  assert.equal(on('2026-03-02')?.at, 'on')
  assert.equal(on('2026-02-11', 'none'), undefined, 'prisons have crime too')
})
