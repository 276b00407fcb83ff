/** The heart of the engine: what is offered, refused, put right, struck out, and what the clocks make of it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { somebody, tell } from '../../../test/case-story.ts'
import { testEngine } from '../../../test/engine.ts'
import { fetched, givenUp, opened, told, trolley } from '../../../test/example-kind/case-type.ts'
import { consent, reopen, task, taskDone, taskDropped } from './every-case.ts'
import { act } from '../type/act.ts'
import { ask } from '../type/asks.ts'
import { actOffered, answerOffered, byOwner, byPanel, correctable, dueAhead, notInFuture } from './rules.ts'
import { workOutStrike } from './work-out.ts'

const limit = { key: 'trolley.tell', value: 2, unit: 'working days', source: 'an example', verified: false } as const
const scene = {
  engine: { ...testEngine, limits: [...testEngine.limits, limit], wards: ['Millrace'] },
  people: [somebody(7, 'subject'), somebody(8, 'victim', 'Mabel Ottaway'), somebody(9, 'victim', 'Percival Dunne')],
  practitioners: [{ id: 3, name: 'Corin Maddox', agencyId: 2 }],
}
const given = { where: 'the weir', seen: '2026-12-20', ward: 'Millrace' }
const begin = (on = '2026-12-23') => tell(trolley, given, on, scene)

test('a clock of working days runs over Christmas, is met once, and starts nothing anew', () => {
  const story = begin('2026-12-24')
  // Christmas Day, a weekend, the day for Boxing Day, three days on which the offices are closed, New Year’s Day, a weekend.
  assert.equal(story.due('tell'), '2027-01-05')
  story.does(told, { shop: 'Corner shop', fetchBy: '2027-01-04' }, '2026-12-29')
  assert.equal(story.due('tell'), undefined)
  assert.deepEqual(
    story.stood().dues.map(one => [one.key, one.by, one.met]),
    [['tell', '2027-01-05', '2026-12-29']],
  )
})

test('what is not offered, in the future, not in the list, or a panel’s to decide is refused by its rule', () => {
  const story = begin()
  const shop = { shop: 'Corner shop', fetchBy: '2027-01-04' }
  assert.equal(story.refused(fetched, {}, '2026-12-23')?.rule, 'act-offered')
  assert.equal(actOffered.refuses({ offered: true }), null)
  assert.equal(story.refused(told, shop, '2026-12-24', { today: '2026-12-23' })?.rule, 'not-in-future')
  assert.equal(notInFuture.refuses({ on: '2026-12-23', today: '2026-12-23' }), null)
  assert.equal(story.refused(givenUp, { why: 'x' }, '2026-12-23')?.rule, 'by-panel')
  assert.equal(story.refused(givenUp, { why: 'x' }, '2026-12-23', { panel: 'another' })?.rule, 'by-panel')
  assert.equal(story.refused(givenUp, { why: 'x' }, '2026-12-23', { panel: 'trolleys' }), undefined)
  assert.equal(byPanel.refuses({ needs: undefined, at: undefined }), null)
  const nobody = { person: 77, to: 'x', answer: 'given' as const, how: 'x' }
  const odd = story.refused(consent, nobody, '2026-12-23')
  assert.deepEqual([odd?.rule, odd?.at], ['answer-offered', 'person'])
  assert.equal(answerOffered.refuses({ offered: true }), null)
  assert.equal(byOwner.refuses({ own: false, anybody: false })?.rule, 'by-owner')
  assert.equal(byOwner.refuses({ own: false, anybody: true }), null)
  const late = { what: 'x', who: null, by: '2026-12-22' }
  assert.equal(story.refused(task, late, '2026-12-23')?.rule, 'due-ahead')
  assert.equal(dueAhead.refuses({ by: '2026-12-23', on: '2026-12-23' }), null)
})

test('a stage that ends closes the case; opened again it stands at the first, and its clock runs as it did', () => {
  const story = begin()
  story.does(told, { shop: 'Corner shop', fetchBy: '2027-01-04' }, '2026-12-23')
  story.does(fetched, {}, '2026-12-28')
  assert.equal(story.stood().closed, '2026-12-28')
  assert.equal(story.stood().outcome, 'gone')
  assert.deepEqual(
    story.stood().spans.filter(one => one.to === null),
    [],
  )
  assert.equal(story.refused(task, { what: 'x', who: null, by: '2027-01-01' }, '2026-12-29')?.rule, 'act-offered')
  story.does(reopen(trolley), { why: 'It is back' }, '2026-12-29')
  assert.deepEqual([story.stood().closed, story.stood().stage], [null, 'reported'])
})

test('tasks are due from whoever was named, each apart, until they are done or dropped', () => {
  const story = begin()
  const one = story.does(task, { what: 'Ring the shop', who: 3, by: '2026-12-28' }, '2026-12-23')
  const other = story.does(task, { what: 'Photograph', who: null, by: '2026-12-29' }, '2026-12-23')
  assert.deepEqual(
    story
      .stood()
      .dues.filter(due => due.key === 'task')
      .map(due => [due.record, due.by, due.accountId]),
    [
      [one, '2026-12-28', 3],
      [other, '2026-12-29', null],
    ],
  )
  story.does(taskDone, { task: one, outcome: 'They will come' }, '2026-12-24')
  assert.equal(story.due('task', one), undefined)
  assert.equal(story.due('task', other), '2026-12-29')
  story.does(taskDropped, { task: other, why: 'Not needed' }, '2026-12-24')
  assert.equal(story.due('task', other), undefined)
})

test('what is put right stands in place of what was written, counts once, and keeps its due; what moved the case stands', () => {
  const story = begin()
  const id = story.does(task, { what: 'Ring the shop', who: null, by: '2026-12-28' }, '2026-12-23')
  story.does(task, { what: 'Ring the other shop', who: 3, by: '2026-12-30' }, '2026-12-23', { corrects: id })
  story.does(task, { what: 'Ring both shops', who: 3, by: '2026-12-31' }, '2026-12-23', { corrects: id })
  assert.deepEqual(
    story
      .stood()
      .all(task)
      .map(one => [one.id, one.given.what]),
    [[id, 'Ring both shops']],
  )
  assert.deepEqual(
    story
      .stood()
      .dues.filter(one => one.key === 'task')
      .map(one => [one.record, one.by]),
    [[id, '2026-12-31']],
  )
  const moved = story.does(told, { shop: 'Corner shop', fetchBy: '2027-01-04' }, '2026-12-23')
  const again = { shop: 'Other shop', fetchBy: '2027-01-04' }
  assert.equal(story.refused(told, again, '2026-12-23', { corrects: moved })?.rule, 'correctable')
  assert.equal(correctable.refuses({ moves: false }), null)
})

test('what is struck out never was: nothing is due for it, and the rest stands', () => {
  const story = begin()
  const id = story.does(task, { what: 'Ring the shop', who: null, by: '2026-12-28' }, '2026-12-23')
  const [first, event] = story.events
  assert.ok(first && event?.id === id)
  const context = story.context('2026-12-24')
  const out = workOutStrike({ type: trolley, context, why: 'The wrong case' }, event)
  assert.ok('effects' in out)
  assert.deepEqual(out.effects, [
    { do: 'unmark', record: id },
    { do: 'gone', key: 'task', record: id },
  ])
  const opening = workOutStrike({ type: trolley, context, why: 'x' }, first)
  assert.ok('rule' in opening && opening.rule === 'correctable')
})

test('whoever is in a case is named in an event by their part in it, never by name', () => {
  const story = begin()
  const id = story.does(
    consent,
    { person: 9, to: 'tell the shop', answer: 'refused', how: 'by telephone' },
    '2026-12-23',
  )
  const { says } = story.events.find(one => one.id === id) ?? { says: '' }
  assert.match(says, /Whose\? Harmed \(2 of 2\)/)
  assert.doesNotMatch(says, /Dunne/)
  assert.equal(story.stood().first(opened)?.given.where, 'the weir')
})

test('what an act works out is kept beside its answers, anew where they are put right', () => {
  const weighed = act({
    key: 'weighed',
    name: 'Weigh it',
    field: 'concern',
    when: 'now',
    asks: { stones: ask.whole('Stones') },
    says: ({ stones }) => `${stones} stones`,
    keeps: ({ stones }, on) => ({ kilograms: stones * 6, on }),
  })
  const story = tell({ ...trolley, acts: [...trolley.acts, weighed] }, given, '2026-12-23', scene)
  const id = story.does(weighed, { stones: 2 }, '2026-12-24')
  assert.deepEqual(story.stood().last(weighed)?.given, { stones: 2, kilograms: 12, on: '2026-12-24' })
  story.does(weighed, { stones: 3 }, '2026-12-24', { corrects: id })
  assert.deepEqual(story.stood().last(weighed)?.given, { stones: 3, kilograms: 18, on: '2026-12-24' })
})
