/** Requests for footage: each refusal just inside and just outside. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { down, standingSince } from '../../../../test/camera-story.ts'
import { compared } from '../compare.ts'
import { removed } from '../deployment.ts'
import { dropped } from '../request.ts'
import { footageAnswered, footageAsked } from './footage.ts'

const request = {
  who: 'Westmarch Police, W/114/26',
  basis: 'crime',
  why: 'An assault',
  from: '2026-03-02',
  to: '2026-03-03',
  times: '',
} as const
const hash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
const given = (id: number) => ({ request: id, answer: 'given', to: 'DC 114, signed for', hash, reason: '' }) as const

test('footage is asked for of days in order on which the camera stood there, until today or until it came down', () => {
  const told = standingSince('2026-02-02')
  const rule = (from: string, to: string, on = '2026-02-10') =>
    told.refused(footageAsked, { ...request, from, to }, on)?.rule
  assert.equal(rule('2026-02-04', '2026-02-03'), 'footage-in-order')
  assert.equal(rule('2026-02-04', '2026-02-04'), undefined)
  assert.equal(rule('2026-02-01', '2026-02-03'), 'footage-of-deployment')
  assert.equal(rule('2026-02-02', '2026-02-03'), undefined)
  assert.equal(rule('2026-02-09', '2026-02-10'), undefined)
  assert.equal(rule('2026-02-09', '2026-02-11'), 'footage-of-deployment')
  told.does(removed, down, '2026-02-12')
  assert.equal(rule('2026-02-12', '2026-02-12', '2026-02-20'), undefined)
  assert.equal(rule('2026-02-12', '2026-02-13', '2026-02-20'), 'footage-of-deployment')
})

/** The day of the footage → the last day on which it is there. */
const kept: [string, string][] = [
  ['2026-02-10', '2026-03-13'],
  ['2024-02-10', '2024-03-12'],
  ['2026-03-01', '2026-04-01'],
  ['2026-10-01', '2026-11-01'],
  ['2025-12-25', '2026-01-25'],
]
for (const [day, last] of kept)
  test(`footage of ${day} is kept for 31 days, until ${last}`, () => {
    const told = standingSince(day)
    const ask = { ...request, from: day, to: day }
    assert.equal(told.refused(footageAsked, ask, last), undefined)
    const after = Temporal.PlainDate.from(last).add({ days: 1 }).toString()
    const refused = told.refused(footageAsked, ask, after)
    assert.equal(refused?.rule, 'footage-still-kept')
    assert.match(refused?.says ?? '', /kept for 31 days/)
    const id = told.does(footageAsked, ask, day)
    assert.equal(told.due('footage', id), last, 'answered before it is overwritten')
  })

test('footage is handed over on a lawful basis, to somebody, with the SHA-256 of the file; once', () => {
  const told = standingSince('2026-02-02')
  const id = told.does(footageAsked, request, '2026-03-04')
  const rule = (more: Partial<Record<keyof ReturnType<typeof given>, unknown>>, on = '2026-03-05') => {
    const refused = told.refused(footageAnswered, { ...given(id), ...more } as never, on, { today: '2026-03-05' })
    return refused && [refused.rule, refused.at]
  }
  assert.deepEqual(rule({ to: '' }), ['footage-handed-to', 'to'])
  assert.deepEqual(rule({ hash: '' }), ['footage-hashed', 'hash'])
  assert.deepEqual(rule({ hash: hash.slice(1) }), ['footage-hashed', 'hash'])
  assert.deepEqual(rule({ hash: `${hash.slice(1)}g` }), ['footage-hashed', 'hash'])
  assert.equal(rule({ hash: hash.toUpperCase() }), undefined)
  assert.deepEqual(rule({}, '2026-03-03'), ['footage-answered-in-order', 'on'])
  assert.deepEqual(rule({ answer: 'refused' }), ['footage-refusal-reasoned', 'reason'])
  assert.equal(rule({ answer: 'refused', to: '', hash: '', reason: 'Too wide' }), undefined)
  told.does(footageAnswered, given(id), '2026-03-04')
  assert.equal(told.due('footage', id), undefined)
  const other = told.does(footageAsked, request, '2026-03-05')
  assert.deepEqual(rule({}), ['footage-answered-once', 'request'])
  assert.deepEqual(rule({ request: id + 100 }), ['answer-offered', 'request'])
  assert.equal(rule({ request: other }), undefined)
})

test('a request without a lawful basis can be recorded and refused, and is not met', () => {
  const told = standingSince('2026-02-02')
  const id = told.does(footageAsked, { ...request, basis: 'none' }, '2026-03-04')
  assert.equal(told.refused(footageAnswered, given(id), '2026-03-04')?.rule, 'footage-has-basis')
  told.does(footageAnswered, { request: id, answer: 'refused', to: '', hash: '', reason: 'No basis' }, '2026-03-04')
  const marks = told.stood().spans.flatMap(({ key, value }) => (key.startsWith('footage') ? [`${key} ${value}`] : []))
  assert.deepEqual(marks, ['footage-asked none', 'footage-answered refused'])
})

test('a case is not compared and closed while a request waits', () => {
  const told = standingSince('2026-02-02')
  const id = told.does(footageAsked, request, '2026-03-04')
  told.does(removed, down, '2026-03-31')
  const windows = { beforeFrom: '2026-01-01', beforeTo: '2026-01-31', afterFrom: '2026-03-01', afterTo: '2026-03-31' }
  const outcome = { ...windows, before: 14, after: 3, counted: 'Reports', found: 'Less.' }
  assert.equal(told.refused(compared, outcome, '2026-04-01')?.rule, 'footage-all-answered')
  assert.equal(
    told.refused(dropped, { why: 'not-countable', says: 'No counts' }, '2026-04-01')?.rule,
    'footage-all-answered',
  )
  told.does(footageAnswered, given(id), '2026-04-01')
  told.does(compared, outcome, '2026-04-01')
  assert.equal(told.stood().closed, '2026-04-01')
  assert.equal(
    told.refused(footageAsked, { ...request, from: '2026-03-31', to: '2026-03-31' }, '2026-05-01'),
    undefined,
  )
  assert.equal(
    told.refused(footageAsked, { ...request, from: '2026-03-31', to: '2026-03-31' }, '2026-05-02')?.rule,
    'footage-still-kept',
  )
})
