import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Committee, loadProfile } from '../../authority/index.ts'
import { bankHolidays } from '../../lib/index.ts'
import { clearDaysBetween, noticeClock, noticeGiven } from './notice.ts'

const profile = loadProfile('demonstration')
if ('faults' in profile) throw new Error(profile.faults.join('\n'))
const { committee } = profile
const withNotice = (
  closes: string | null,
  closures: { date: string; name: string }[] = [],
  clearDays = 5,
): Committee => ({
  ...committee,
  notice: { ...committee.notice, value: { clearDays, closes } },
  closures: { ...committee.closures, value: closures },
})
const five = withNotice(null)
const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/London]`).toInstant()

for (const [meeting, issue] of [
  ['2021-06-15', '2021-06-07'],
  ['2021-09-14', '2021-09-06'],
  ['2021-11-09', '2021-11-01'],
  ['2022-02-01', '2022-01-24'],
  ['2024-02-06', '2024-01-29'],
  ['2024-06-11', '2024-06-03'],
  ['2024-09-10', '2024-09-02'],
  ['2022-06-07', '2022-05-26'],
  ['2021-09-07', '2021-08-27'],
] as const)
  test(`papers for a meeting on ${meeting} are published on ${issue} at the latest`, () => {
    assert.equal(noticeClock(meeting, five).at, issue)
  })

test('the steps name every day that was counted, and why the others were not', () => {
  const { steps, says } = noticeClock('2022-06-07', five)
  assert.equal(
    says,
    'Publish on Thursday 26 May 2022 at the latest: 5 clear days before the meeting on Tuesday 7 June 2022.',
  )
  assert.deepEqual(steps, [
    'The day of the meeting, Tuesday 7 June 2022, is not counted.',
    'Counted, 5 days: Friday 27 May 2022, Monday 30 May 2022, Tuesday 31 May 2022, Wednesday 1 June 2022 and Monday 6 June 2022.',
    'Left out: Saturday 28 May 2022, Sunday 29 May 2022, Thursday 2 June 2022 (Spring bank holiday), Friday 3 June 2022 (Platinum Jubilee bank holiday), Saturday 4 June 2022 and Sunday 5 June 2022.',
    'The day of issue is not counted: Thursday 26 May 2022 is the last one.',
  ])
})

const from = Temporal.PlainDate.from('2016-01-15')
const anyDay = fc.integer({ min: 0, max: 4_300 }).map(days => from.add({ days }))

test('notice agrees with a plain count of days', () => {
  const shut = (date: Date, closed: ReadonlySet<string>): boolean =>
    [0, 6].includes(date.getUTCDay()) || closed.has(date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: 1, max: 12 }),
      fc.array(fc.integer({ min: 1, max: 20 })),
      (to, days, offs) => {
        const closures = offs.map(off => ({ date: String(to.subtract({ days: off })), name: 'Offices closed' }))
        const closed = new Set([...Object.keys(bankHolidays.days), ...closures.map(one => one.date)])
        // The latest open day after which the calendar, ticked off day by day, has enough open days before the meeting.
        const tick = 86_400_000
        const meeting = Date.parse(String(to))
        let issue = meeting - tick
        for (; ; issue -= tick) {
          if (shut(new Date(issue), closed)) continue
          let open = 0
          for (let one = issue + tick; one < meeting; one += tick) if (!shut(new Date(one), closed)) open++
          if (open >= days) break
        }
        const expected = new Date(issue).toISOString().slice(0, 10)
        const asked = withNotice(null, closures, days)
        assert.equal(noticeClock(to, asked).at, expected)
        const given = noticeGiven(at(`${expected}T23:59`), String(to), asked)
        assert.ok(given.enough && given.clearDays === clearDaysBetween(expected, to, asked).days)
        const next = new Date(issue + tick).toISOString().slice(0, 10)
        assert.ok(!noticeGiven(at(`${next}T00:00`), String(to), asked).enough, 'the day after is too late')
      },
    ),
    { numRuns: 300 },
  )
})

test('what is published after the office closes counts as of the next working day, where the council says when it closes', () => {
  const until5 = withNotice('17:00')
  const { at: day, says } = noticeClock('2021-09-14', until5)
  assert.equal(day, '2021-09-06')
  assert.match(says, /^Publish by 5pm on Monday 6 September 2021 at the latest: 5 clear days/)
  assert.ok(noticeGiven(at('2021-09-06T17:00'), '2021-09-14', until5).enough)
  const late = noticeGiven(at('2021-09-06T17:01'), '2021-09-14', until5)
  assert.deepEqual([late.clearDays, late.needed, late.enough], [4, 5, false])
  assert.equal(
    late.says,
    'Published with 4 clear days of the 5 that are needed. The last day for it was Monday 6 September 2021.',
  )
  assert.match(late.steps[0] ?? '', /at 5:01pm, when the offices are closed: counted as of Tuesday 7 September 2021/)
  assert.ok(noticeGiven(at('2021-09-06T23:30'), '2021-09-14', five).enough)
})

test('papers put out on a bank holiday are issued on the next working day', () => {
  const given = noticeGiven(at('2021-08-30T10:00'), '2021-09-07', five)
  assert.deepEqual([given.clearDays, given.enough, given.at], [4, false, '2021-08-27'])
  assert.equal(given.calendar, bankHolidays.version)
})

test('a meeting convened late has notice from the day on which it was convened', () => {
  const convened = '2021-09-09'
  assert.ok(noticeGiven(at('2021-09-09T12:00'), '2021-09-14', five, { convened }).enough)
  assert.ok(!noticeGiven(at('2021-09-10T12:00'), '2021-09-14', five, { convened }).enough)
  assert.ok(!noticeGiven(at('2021-09-09T12:00'), '2021-09-14', five, { convened: '2021-07-01' }).enough)
})

test('papers published after the meeting give no notice, and an unknown year is said', () => {
  assert.equal(noticeGiven(at('2021-09-20T10:00'), '2021-09-14', five).clearDays, 0)
  assert.match(noticeClock('2031-03-04', five).steps.join(' '), /bank holidays of 2031 are not known/)
})
