/** The day on which a letter counts as served: just inside and just outside, over weekends, Easter, Christmas and the clock change. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadProfile } from '../../authority/index.ts'
import { limitOn } from '../type/limit.ts'
import { deemedServed, type Method, methods, serviceLimit } from './deemed.ts'

const limits = (name: string) => {
  const profile = loadProfile(name)
  if ('faults' in profile) throw new Error(profile.faults.join('\n'))
  return profile.casework.limits
}
const rows = limits('demonstration')
const limit = (key: string, on = '2026-06-01') => limitOn(rows, key, on)
const served = (how: Method, day: string, time = '', notice = false) => deemedServed({ how, day, time, notice }, limit)

test('first class post counts on the second working day after posting', () => {
  const cases: [posted: string, deemed: string][] = [
    ['2026-06-01', '2026-06-03'],
    // Thursday, Friday, Saturday, Sunday.
    ['2026-06-04', '2026-06-08'],
    ['2026-06-05', '2026-06-09'],
    ['2026-06-06', '2026-06-09'],
    ['2026-06-07', '2026-06-09'],
    // Maundy Thursday of 2026: Good Friday and Easter Monday are left out.
    ['2026-04-01', '2026-04-07'],
    ['2026-04-02', '2026-04-08'],
    // Christmas 2026: Friday; Boxing Day’s substitute is Monday 28.
    ['2026-12-22', '2026-12-24'],
    ['2026-12-23', '2026-12-29'],
    ['2026-12-24', '2026-12-30'],
    ['2026-12-25', '2026-12-30'],
    ['2026-12-31', '2027-01-05'],
    // A month end, a leap day, and the Sunday on which the clock goes forward.
    ['2027-02-25', '2027-03-01'],
    ['2028-02-28', '2028-03-01'],
    ['2028-02-29', '2028-03-02'],
    ['2026-03-27', '2026-03-31'],
    ['2026-10-23', '2026-10-27'],
  ]
  for (const [posted, deemed] of cases)
    for (const notice of [false, true]) assert.equal(served('post', posted, '', notice), deemed, posted)
  assert.equal(served('post', '2026-06-01', '23:59'), '2026-06-03', 'the hour of posting is of no account')
})

test('what is delivered counts on that day until half past four, later on the next working day', () => {
  for (const how of ['hand', 'left', 'e-mail'] as const) {
    assert.equal(served(how, '2026-06-01', '16:30'), '2026-06-01', how)
    assert.equal(served(how, '2026-06-01', '16:31'), '2026-06-02', how)
    assert.equal(served(how, '2026-06-05', '16:31'), '2026-06-08', how)
    assert.equal(served(how, '2026-06-06', '09:00'), '2026-06-08', how)
    assert.equal(served(how, '2026-06-06', '18:00'), '2026-06-08', 'late on a Saturday is Monday too')
    assert.equal(served(how, '2026-04-02', '16:31'), '2026-04-07', how)
    assert.equal(served(how, '2026-12-24', '16:30'), '2026-12-24', how)
    assert.equal(served(how, '2026-12-24', '16:31'), '2026-12-29', how)
    assert.equal(served(how, '2026-12-25', '10:00'), '2026-12-29', how)
    assert.equal(served(how, '2027-12-31', '16:31'), '2028-01-04', 'New Year’s Day of 2028 is kept on 3 January')
  }
})

test('a notice that is delivered or fixed counts on its day, whatever day and hour', () => {
  for (const how of ['hand', 'left', 'affixed'] as const)
    for (const [day, time] of [
      ['2026-12-25', '23:59'],
      ['2026-06-06', '16:31'],
      ['2028-02-29', '00:00'],
    ] as const)
      assert.equal(served(how, day, time, true), day, how)
  assert.equal(served('e-mail', '2026-06-06', '09:00', true), '2026-06-08', 'but for one that was sent by e-mail')
})

test('days on which only the offices are closed are counted', () => {
  // Between Christmas and the new year many offices are closed; the post is not.
  assert.equal(served('post', '2026-12-28'), '2026-12-30')
  assert.equal(served('hand', '2026-12-30', '12:00'), '2026-12-30')
})

test('both profiles have a limit for every way of serving', () => {
  for (const name of ['demonstration', 'halton']) {
    const own = limits(name)
    for (const { key } of methods)
      for (const notice of [true, false])
        if (notice || key !== 'affixed') limitOn(own, serviceLimit({ how: key, notice }), '2026-06-01')
    assert.equal(limitOn(own, 'service.same-day-until', '2026-06-01').value, 16 * 60 + 30)
    assert.ok(own.filter(one => one.key.startsWith('service.')).every(one => !one.verified))
  }
})
