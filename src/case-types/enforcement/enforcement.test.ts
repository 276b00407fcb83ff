/** Stories of incidents in the street, told in memory: every rule just inside and just outside, and what is counted. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { incident, sack } from '../../../test/enforcement-scene.ts'
import type { Told } from '../../../test/case-story.ts'
import { closed, duplicate } from './ending.ts'
import { letterSent } from './letters-sent.ts'
import { noticeAppealed, noticeEnded, noticeServed } from './notice.ts'
import { cleared, inspected, opened } from './report.ts'
import { begunBySender } from './rules.ts'

const opening = (given: Partial<typeof sack>, on = '2026-03-02') => {
  const story = incident()
  return opened.refuses?.({ ...sack, ...given }, on, story.context(on))
}
const advice = { form: 'advice', person: 2, about: 'Which bin, and when.', again: null } as const
const removal = {
  kind: 'removal',
  person: 2,
  wants: 'Take away what lies behind the unit.',
  by: '2026-03-23',
  how: 'Handed over by the officer',
} as const
const marks = ({ stood }: Told, key: string) => stood().spans.filter(one => one.key === key)
const counted = (story: Told) => marks(story, 'action').map(one => one.value)

test('an incident was seen by the day of its record, and a fly-tip has a kind and a size', () => {
  assert.equal(opening({ seen: '2026-03-02' }), null)
  assert.equal(opening({ seen: '2026-03-03' })?.rule, 'enforcement-seen-by-then')
  assert.equal(opening({ waste: 'none' })?.rule, 'enforcement-waste-sized')
  assert.equal(opening({ size: 'none' })?.rule, 'enforcement-waste-sized')
  assert.equal(opening({ kind: 'dog-fouling', waste: 'none', size: 'none' }), null)
})

test('waste on private land is not taken for waste in the street', () => {
  for (const land of ['private', 'commercial', 'agricultural', 'railway', 'watercourse', 'unknown'] as const)
    assert.equal(opening({ kind: 'private-land', land }), null, land)
  for (const land of ['highway', 'footpath', 'back-alley', 'council'] as const)
    assert.equal(opening({ kind: 'private-land', land })?.rule, 'enforcement-private-land-is-private', land)
})

test('a notice about household bins ends in no offence; one about business bins can', () => {
  const story = incident({ kind: 'receptacles' })
  const bins = { ...removal, kind: 'household-receptacles', by: '2026-03-10' } as const
  const notice = story.does(noticeServed, bins, '2026-03-02')
  const end = { notice, outcome: 'offence', cost: 0, words: 'Left out again.' } as const
  assert.equal(story.due('notice-appeal', notice), '2026-03-22')
  assert.equal(story.refused(noticeEnded, end, '2026-03-11')?.rule, 'enforcement-household-no-offence')
  assert.equal(story.refused(noticeEnded, { ...end, outcome: 'complied' }, '2026-03-11'), undefined)
  const shop = story.does(noticeServed, { ...bins, kind: 'commercial-receptacles' }, '2026-03-02')
  assert.equal(story.refused(noticeEnded, { ...end, notice: shop }, '2026-03-11'), undefined)
})

test('a fly-tip is counted in each dimension of the national return; nothing else is', () => {
  const story = incident({ land: 'commercial', waste: 'tyres', size: 'tipper' })
  const dimensions = ['fly-tip', 'fly-tip-land', 'fly-tip-waste']
  assert.deepEqual(
    dimensions.map(key => marks(story, key).map(one => one.value)),
    [['tipper'], ['commercial'], ['tyres']],
  )
  const other = incident({ kind: 'dog-fouling', waste: 'none', size: 'none' })
  assert.deepEqual(
    dimensions.flatMap(key => marks(other, key)),
    [],
  )
})

test('a position is a place in Great Britain, or is left', () => {
  for (const position of ['', '53.34120, -2.73310', '49.8,-6.3', '60.99 1.79', ' 53.3 -2.7 '])
    assert.equal(opening({ position }), null, position)
  for (const position of ['49.7, -2', '61.1, -2', '53, -8.8', '53, 1.9', '-2.7, 53.3', 'behind the shops', '53.3'])
    assert.equal(opening({ position })?.rule, 'enforcement-place-on-map', position)
})

test('an incident is counted on the day on which it was seen, and in its ward', () => {
  const story = incident({ seen: '2026-02-28' }, '2026-03-02')
  assert.deepEqual(
    marks(story, 'incident').map(({ value, from }) => [value, from]),
    [['fly-tip', '2026-02-28']],
  )
  assert.equal(story.stood().ward, 'Kiln Lane')
  assert.equal(story.due('visit'), undefined)
  assert.equal(incident({ found: 'resident' }).due('visit'), '2026-03-05')
  assert.equal(story.due('clear'), '2026-03-09')
  assert.equal(incident({ land: 'footpath' }).due('clear'), '2026-03-09')
  assert.equal(incident({ land: 'private' }).due('clear'), undefined)
  assert.equal(
    incident({ land: 'unknown' }).refused(noticeServed, removal, '2026-03-02')?.rule,
    'enforcement-notice-for-its-land',
  )
})

test('a visit, what was found, and who cleared it at what cost', () => {
  const story = incident({ found: 'resident' })
  story.does(inspected, { what: 'search', found: 'yes', words: 'An envelope, item 1, in the safe.' }, '2026-03-04')
  assert.equal(story.stood().stage, 'investigated')
  assert.equal(story.due('visit'), undefined)
  assert.equal(marks(story, 'evidence-found').length, 1)
  assert.equal(story.refused(cleared, { by: 'council', cost: 4050 }, '2026-03-01')?.rule, 'enforcement-seen-by-then')
  story.does(cleared, { by: 'council', cost: 4050 }, '2026-03-04')
  assert.equal(marks(story, 'clearing-cost')[0]?.n, 40.5)
  assert.equal(story.due('clear'), undefined)
})

test('a letter is one action, however often it is sent', () => {
  const story = incident()
  const first = story.does(letterSent, advice, '2026-03-03')
  story.does(letterSent, { ...advice, again: first }, '2026-03-20')
  assert.deepEqual(counted(story), ['letter'])
  story.does(letterSent, { ...advice, form: 'warning' }, '2026-03-21')
  assert.deepEqual(counted(story), ['letter', 'letter'])
  assert.deepEqual(
    marks(story, 'letter-sent').map(one => one.value),
    ['advice', 'warning'],
  )
})

test('a notice to remove waste is for private land, and gives 21 days', () => {
  assert.equal(incident().refused(noticeServed, removal, '2026-03-02')?.rule, 'enforcement-notice-for-its-land')
  const story = incident({ land: 'private' })
  // The day of service is the first of the 21, for what it wants and for an appeal.
  assert.equal(story.refused(noticeServed, { ...removal, by: '2026-03-22' }, '2026-03-02'), undefined)
  const refused = story.refused(noticeServed, { ...removal, by: '2026-03-21' }, '2026-03-02')
  assert.equal(refused?.rule, 'enforcement-notice-time-enough')
  assert.match(refused.says, /at least 21 days/)
  const id = story.does(noticeServed, removal, '2026-03-02')
  assert.equal(story.due('notice', id), '2026-03-23')
  assert.equal(story.due('notice-appeal', id), '2026-03-22')
  assert.deepEqual(counted(story), ['statutory-notice'])
  const pests = { ...removal, kind: 'pests', by: '2026-03-02' } as const
  assert.equal(story.refused(noticeServed, pests, '2026-03-02'), undefined)
  assert.equal(
    story.refused(noticeServed, { ...pests, by: '2026-03-01' }, '2026-03-02')?.rule,
    'enforcement-notice-time-enough',
  )
  // February of a leap year: 28 days from 1 February 2028 are 29 February.
  const untidy = { ...removal, kind: 'untidy-land' } as const
  const leap = incident({ seen: '2028-02-01' })
  assert.equal(leap.refused(noticeServed, { ...untidy, by: '2028-02-29' }, '2028-02-01'), undefined)
  assert.equal(
    leap.refused(noticeServed, { ...untidy, by: '2028-02-28' }, '2028-02-01')?.rule,
    'enforcement-notice-time-enough',
  )
})

test('what came of a notice comes after it was served, works and offences after its last day, and once', () => {
  const story = incident({ land: 'private' })
  const notice = story.does(noticeServed, removal, '2026-03-02')
  const end = { notice, outcome: 'works', cost: 32000, words: 'Taken away by the contractor.' } as const
  assert.equal(story.refused(noticeEnded, end, '2026-03-23')?.rule, 'enforcement-works-after-time')
  assert.equal(
    story.refused(noticeEnded, { ...end, outcome: 'offence' }, '2026-03-23')?.rule,
    'enforcement-works-after-time',
  )
  assert.equal(
    story.refused(noticeEnded, { ...end, outcome: 'complied' }, '2026-03-01')?.rule,
    'enforcement-complied-after-served',
  )
  assert.equal(story.refused(noticeEnded, { ...end, outcome: 'complied' }, '2026-03-02'), undefined)
  story.does(noticeAppealed, { notice, says: 'Not the occupier.' }, '2026-03-10')
  assert.equal(story.due('notice-appeal', notice), undefined)
  story.does(noticeEnded, end, '2026-03-24')
  assert.equal(story.due('notice', notice), undefined)
  assert.equal(marks(story, 'works-cost')[0]?.n, 320)
  const second = story.does(noticeServed, { ...removal, by: '2026-04-20' }, '2026-03-25')
  assert.equal(story.refused(noticeEnded, end, '2026-03-26')?.rule, 'enforcement-notice-open')
  assert.equal(story.refused(noticeAppealed, { notice, says: 'Late.' }, '2026-03-26')?.rule, 'enforcement-notice-open')
  assert.equal(story.refused(closed, { why: 'acted-on', words: '' }, '2026-03-26')?.rule, 'enforcement-nothing-open')
  story.does(noticeEnded, { ...end, notice: second, outcome: 'complied', cost: 0 }, '2026-04-20')
  story.does(closed, { why: 'acted-on', words: '' }, '2026-04-21')
  assert.equal(story.stood().outcome, 'acted-on')
})

test('an incident on which nothing was done is not closed as dealt with', () => {
  const story = incident()
  assert.equal(story.refused(closed, { why: 'acted-on', words: '' }, '2026-03-04')?.rule, 'enforcement-closed-as-done')
  story.does(letterSent, advice, '2026-03-03')
  assert.equal(story.refused(closed, { why: 'acted-on', words: '' }, '2026-03-04'), undefined)
})

test('what two officers recorded is one incident: the one that was acted on stays', () => {
  const story = incident()
  story.does(duplicate, { other: 'EN-2026-3-0001' }, '2026-03-03')
  assert.equal(marks(story, 'incident').length, 0)
  assert.equal(marks(story, 'referred').length, 0)
  assert.equal(story.stood().outcome, 'duplicate')
  const acted = incident()
  acted.does(letterSent, advice, '2026-03-03')
  assert.equal(
    acted.refused(duplicate, { other: 'EN-2026-3-0001' }, '2026-03-03')?.rule,
    'enforcement-duplicate-untouched',
  )
})

test('a form is sent by whoever began it', () => {
  assert.equal(begunBySender.refuses({ begun: 4, sender: 4 }), null)
  assert.equal(begunBySender.refuses({ begun: 4, sender: 5 })?.rule, 'enforcement-begun-by-sender')
})
