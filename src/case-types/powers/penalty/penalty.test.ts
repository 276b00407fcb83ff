/** Fixed penalty notices: to whom, how much by which day's law, paid until when, and counted once. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dorian, engine, mabel, report } from '../../../../test/asb-scene.ts'
import { somebody, tell, type Told } from '../../../../test/case-story.ts'
import { loadProfile } from '../../../authority/index.ts'
import { type Answers, type Context, limitOn } from '../../../casework/index.ts'
import { antiSocialBehaviour } from '../../asb/case-type.ts'
import { closed } from '../../asb/ending.ts'
import { penaltyIssued } from './issue.ts'
import { tariffLines } from './offences.ts'
import {
  penaltyAnswered,
  penaltyCancelled,
  penaltyPaid,
  penaltyQuestioned,
  penaltyReminded,
  penaltySentAgain,
  penaltyWithdrawn,
} from './pay.ts'
import { letters } from './letters.ts'
import { penalties } from './penalties.ts'
import { notAbove, notBelow } from './rules.ts'
import { standing } from './shows.ts'
import { tariffOn } from './tariff.ts'

type Given = Answers<typeof penaltyIssued.asks>
const begun = (on = '2026-03-01', people: Context['people'] = [mabel, dorian]): Told =>
  tell(antiSocialBehaviour, { ...report, since: on }, on, { engine, people })
const notice = (given: Partial<Given> = {}): Given => ({
  line: 'litter',
  offenceDay: '2026-03-02',
  offenceTime: '14:05',
  place: 'Kiln Lane, by the bus stop',
  broken: '',
  to: 2,
  body: [],
  evidence: [1],
  stands: true,
  meant: true,
  number: 'FP 0001',
  how: 'hand',
  amount: null,
  ...given,
})
const ruleOf = (story: Told, given: Partial<Given>, on = '2026-03-02') =>
  story.refused(penaltyIssued, notice(given), on)?.rule
/** How many of a mark count as at a day. */
const stock = (story: Told, key: string, day: string) =>
  story.stood().spans.filter(one => one.key === key && one.from <= day && (one.to === null || day < one.to)).length
const marks = (story: Told, key: string) => story.stood().spans.filter(one => one.key === key)
const stands = (story: Told, on: string) => {
  const [found] = penalties(story.context(on))
  assert.ok(found)
  return standing(found, story.context(on))
}

test('a notice is one action, with two last days, and says what is to pay until when', () => {
  const story = begun()
  const id = story.does(penaltyIssued, notice(), '2026-03-02')
  assert.match(
    story.events.at(-1)?.says ?? '',
    /notice FP 0001 for littering: £225, or £135 while the discount lasts, with 28 days to pay/,
  )
  assert.equal(story.due('penalty-discount', id), '2026-03-16')
  assert.equal(story.due('penalty-pay', id), '2026-03-30')
  assert.deepEqual(
    marks(story, 'action').map(one => one.value),
    ['fixed-penalty'],
  )
  assert.deepEqual(
    marks(story, 'penalty').map(one => [one.value, one.n]),
    [['litter', 22_500]],
  )
  assert.equal(stands(story, '2026-03-16'), 'To pay: £135 until 16 March 2026, then £225 until 30 March 2026')
  assert.equal(stands(story, '2026-03-17'), 'To pay: £225 until 30 March 2026')
  assert.match(stands(story, '2026-03-31'), /Not paid: £225/)
  assert.equal(stock(story, 'penalty-unpaid', '2026-03-30'), 0)
  assert.equal(stock(story, 'penalty-unpaid', '2026-03-31'), 1)
})

test('the discount is enough until the end of its last day, and no longer', () => {
  const story = begun()
  const penalty = story.does(penaltyIssued, notice(), '2026-03-02')
  const pay = { penalty, amount: 13_500, part: [] }
  assert.equal(story.refused(penaltyPaid, pay, '2026-03-01')?.rule, 'penalty-after-issue')
  assert.equal(story.refused(penaltyPaid, pay, '2026-03-02'), undefined)
  const late = story.refused(penaltyPaid, pay, '2026-03-17')
  assert.equal(late?.rule, 'penalty-pays-owed')
  assert.match(late?.says ?? '', /£225, for the discount ended on 16 March 2026/)
  assert.equal(story.refused(penaltyPaid, { ...pay, amount: 13_499 }, '2026-03-16')?.rule, 'penalty-pays-owed')
  assert.equal(story.refused(penaltyPaid, { ...pay, amount: 22_500 }, '2026-03-16'), undefined, 'the whole is too')
  story.does(penaltyPaid, pay, '2026-03-16')
  assert.deepEqual(
    marks(story, 'penalty-paid').map(one => [one.value, one.n]),
    [['discount', 13_500]],
  )
  assert.equal(marks(story, 'penalty-income')[0]?.n, 135)
  assert.equal(stock(story, 'penalty-unpaid', '2026-04-15'), 0)
  assert.equal(story.due('penalty-pay'), undefined)
  assert.match(stands(story, '2026-03-20'), /Paid on 16 March 2026, with the discount: £135/)
})

test('nothing more is paid on a notice that was paid, and in full after the discount', () => {
  const story = begun()
  const penalty = story.does(penaltyIssued, notice(), '2026-03-02')
  const other = story.does(penaltyIssued, notice({ number: 'FP 0002', offenceTime: '15:00' }), '2026-03-02')
  story.does(penaltyPaid, { penalty, amount: 22_500, part: [] }, '2026-03-17')
  assert.equal(marks(story, 'penalty-paid')[0]?.value, 'full')
  assert.equal(story.refused(penaltyPaid, { penalty, amount: 22_500, part: [] }, '2026-03-18')?.rule, 'penalty-open')
  assert.equal(story.refused(penaltyPaid, { penalty: other, amount: 22_500, part: [] }, '2026-03-18'), undefined)
  assert.equal(stock(story, 'penalty-unpaid', '2026-04-15'), 1, 'the other one')
})

test('parts are kept, and the rest by the tariff of the day on which it comes', () => {
  const story = begun()
  const penalty = story.does(penaltyIssued, notice(), '2026-03-02')
  const part = { penalty, amount: 5_000, part: ['yes'] as 'yes'[] }
  assert.equal(story.refused(penaltyPaid, { ...part, amount: 13_500 }, '2026-03-10')?.rule, 'penalty-part-less')
  assert.equal(story.refused(penaltyPaid, { ...part, amount: 0 }, '2026-03-10')?.rule, 'penalty-part-less')
  assert.equal(story.refused(penaltyPaid, { ...part, amount: 13_499 }, '2026-03-10'), undefined)
  story.does(penaltyPaid, part, '2026-03-10')
  assert.equal(story.refused(penaltyPaid, { penalty, amount: 8_500, part: [] }, '2026-03-16'), undefined)
  assert.match(stands(story, '2026-03-17'), /£50 was paid. To pay: £175 until/)
  assert.equal(stock(story, 'penalty-unpaid', '2026-03-31'), 1)
  story.does(penaltyPaid, { penalty, amount: 17_500, part: [] }, '2026-04-02')
  assert.deepEqual(
    marks(story, 'penalty-paid').map(one => [one.value, one.n]),
    [['full', 22_500]],
  )
  assert.equal(stock(story, 'penalty-unpaid', '2026-04-01'), 1)
  assert.equal(stock(story, 'penalty-unpaid', '2026-04-02'), 0)
})

test('one that is posted counts as served on the second working day after; bank holidays move service, and no last day', () => {
  const story = begun('2026-04-01')
  const id = story.does(penaltyIssued, notice({ how: 'post', offenceDay: '2026-04-01' }), '2026-04-02')
  // Maundy Thursday; Good Friday and Easter Monday are no working days.
  assert.equal(penalties(story.context('2026-04-10'))[0]?.served, '2026-04-08')
  assert.equal(story.due('penalty-discount', id), '2026-04-22')
  assert.equal(story.due('penalty-pay', id), '2026-05-06')
  const christmas = begun('2026-12-11')
  const other = christmas.does(penaltyIssued, notice({ offenceDay: '2026-12-11' }), '2026-12-11')
  assert.equal(christmas.due('penalty-discount', other), '2026-12-25', 'Christmas Day')
})

test('the law and the tariff of the day of the offence count', () => {
  const told = (day: string) => begun(day).context(day)
  assert.deepEqual(
    ['2023-07-30', '2023-07-31'].map(day => tariffOn(told(day), 'litter', day).most),
    [15_000, 50_000],
  )
  assert.deepEqual(
    ['2023-07-30', '2023-07-31'].map(day => tariffOn(told(day), 'fly-tipping-large', day).full),
    [40_000, 90_000],
  )
  const at = (offenceDay: string, amount: number | null) =>
    ruleOf(begun('2023-07-01'), { offenceDay, amount, line: 'household-waste' }, '2023-08-10')
  assert.equal(at('2023-07-30', 50_000), 'penalty-not-above')
  assert.equal(at('2023-07-30', 40_000), undefined)
  assert.equal(at('2023-07-31', 60_001), 'penalty-not-above')
  assert.equal(at('2023-07-31', 60_000), 'penalty-as-tariff')
  assert.equal(at('2023-07-31', 50_000), undefined)
  assert.equal(at('2023-07-31', 14_999), 'penalty-not-below')
  assert.equal(at('2023-07-31', 15_000), 'penalty-as-tariff')
  assert.equal(notAbove.refuses({ amount: 50_000 }, 50_000), null)
  assert.equal(notBelow.refuses({ amount: 6_500 }, 6_500), null)
})

test('each tariff of each profile lies within what the law allows, on every day on which either changed', () => {
  for (const name of ['demonstration', 'halton'] as const) {
    const profile = loadProfile(name)
    assert.ok(!('faults' in profile))
    const { limits } = profile.casework
    const limit: Context['limit'] = (key, on = '') => limitOn(limits, key, on)
    const changed = limits.filter(({ key }) => key.includes('penalty.')).flatMap(({ from, until }) => [from, until])
    const days = ['2016-05-09', '2026-11-22', '2040-02-29', ...changed].filter(day => day !== undefined)
    for (const day of new Set(days)) {
      for (const { key } of tariffLines) {
        const { full, discounted, least, most, leastDiscounted } = tariffOn({ limit }, key, day)
        assert.ok(least <= full && full <= most, `${name} ${key} ${day}`)
        assert.ok(leastDiscounted <= discounted && discounted <= full, `${name} ${key} ${day}: discount`)
      }
      const civil = (what: string) => limit(`civil-penalty.${what}`, day).value
      const [full, discounted] = [civil('household-full'), civil('household-discounted')]
      assert.ok(civil('household-least') <= full && full <= civil('household-most'), `${name} bins ${day}`)
      assert.ok(
        civil('household-least-discounted') <= discounted && discounted <= full,
        `${name} bins ${day}: discount`,
      )
      assert.ok(civil('vehicle-least-discounted') <= tariffOn({ limit }, 'litter', day).discounted, `${name} ${day}`)
    }
    const money = limits.filter(({ key }) => /^(civil-)?penalty\..*(least|most|full|discounted)(-|$)/.test(key))
    assert.ok(money.length > 60)
    assert.deepEqual(
      money.filter(({ unit }) => unit !== 'pence').map(({ key }) => key),
      [],
    )
  }
})

test('a notice for an order that was not kept gives its discount for less than 14 days', () => {
  const until = (line: string, broken = '') => {
    const story = begun()
    story.does(penaltyIssued, notice({ line, broken }), '2026-03-02')
    return penalties(story.context('2026-03-02'))[0]?.lastDiscount
  }
  assert.equal(until('litter'), '2026-03-16')
  assert.equal(until('spaces-order', 'Dog control order'), '2026-03-15')
  assert.equal(until('protection-notice', 'Notice of 3 January 2026'), '2026-03-15')
})

test('no child gets one, nor anybody of unknown age, unless it is a body', () => {
  const people = [somebody(2, 'subject', 'Ned Flax', '2008-03-02'), somebody(3, 'subject', 'Flax Ltd')]
  const on = (day: string, given: Partial<Given> = {}) =>
    ruleOf(begun('2026-02-20', people), { offenceDay: day, ...given }, '2026-03-05')
  assert.equal(on('2026-03-01'), 'penalty-youngest')
  assert.equal(on('2026-03-02'), undefined)
  assert.equal(on('2026-03-02', { to: 3 }), 'penalty-age-known')
  assert.equal(on('2026-03-02', { to: 3, body: ['yes'] }), undefined)
  assert.equal(on('2026-03-01', { body: ['yes'] }), 'penalty-youngest', 'nobody who was born is a body')
})

test('only with evidence that would stand in court, and not for an accident', () => {
  const story = begun()
  assert.equal(ruleOf(story, { evidence: [] }), 'penalty-evidenced')
  assert.equal(ruleOf(story, { stands: false }), 'penalty-would-prosecute')
  assert.equal(ruleOf(story, { meant: false }), 'penalty-no-accident')
  assert.equal(ruleOf(story, {}), undefined)
  assert.equal(ruleOf(story, { line: 'protection-notice' }), 'penalty-order-named')
  assert.equal(ruleOf(story, { line: 'protection-notice', broken: 'Notice of 3 January 2026' }), undefined)
})

test('the offence is before the notice, and can still be prosecuted: month ends', () => {
  const at = (offenceDay: string, on: string, line = 'litter') => ruleOf(begun('2025-08-01'), { offenceDay, line }, on)
  assert.equal(at('2026-03-03', '2026-03-02'), 'penalty-offence-first')
  assert.equal(at('2026-03-02', '2026-03-02'), undefined)
  assert.equal(at('2025-08-31', '2026-02-28'), undefined)
  assert.equal(at('2025-08-31', '2026-03-01'), 'penalty-still-prosecutable')
  assert.equal(at('2025-08-31', '2026-03-01', 'fly-tipping-small'), undefined, 'the Crown Court tries it too')
})

test('one that is sent again is the same one; recorded again it is refused', () => {
  const story = begun()
  const penalty = story.does(penaltyIssued, notice(), '2026-03-02')
  assert.equal(ruleOf(story, { offenceTime: '15:00' }, '2026-03-05'), 'penalty-once', 'the same number')
  assert.equal(ruleOf(story, { number: 'FP 0002' }, '2026-03-05'), 'penalty-once', 'the same offence')
  assert.equal(ruleOf(story, { number: 'FP 0002', offenceTime: '15:00' }, '2026-03-05'), undefined)
  story.does(penaltySentAgain, { penalty, how: 'left', anew: false }, '2026-03-05')
  assert.equal(story.due('penalty-pay', penalty), '2026-03-30')
  story.does(penaltySentAgain, { penalty, how: 'left', anew: true }, '2026-03-09')
  assert.equal(story.due('penalty-pay', penalty), '2026-04-06')
  assert.equal(stock(story, 'penalty-unpaid', '2026-04-06'), 0)
  assert.equal(stock(story, 'penalty-unpaid', '2026-04-07'), 1)
  assert.equal(marks(story, 'action').length, 1)
})

test('a reminder follows once it is late, and then it is paid or goes to court', () => {
  const story = begun()
  const penalty = story.does(penaltyIssued, notice(), '2026-03-02')
  const remind = { penalty, how: 'post' } as const
  assert.equal(story.refused(penaltyReminded, remind, '2026-03-30')?.rule, 'penalty-reminder-late')
  const reminder = story.does(penaltyReminded, remind, '2026-03-31')
  assert.equal(story.due('penalty-pay', penalty), undefined)
  assert.equal(story.due('penalty-after-reminder', reminder), '2026-04-14')
  story.does(penaltyPaid, { penalty, amount: 22_500, part: [] }, '2026-04-01')
  assert.equal(story.due('penalty-after-reminder', reminder), undefined)
})

test('a withdrawn one stays counted as given; one given in error never was', () => {
  const story = begun()
  const penalty = story.does(penaltyIssued, notice(), '2026-03-02')
  const said = story.does(penaltyQuestioned, { penalty, words: 'It was not me' }, '2026-03-04')
  assert.equal(story.due('penalty-answer', said), '2026-03-18')
  assert.equal(
    story.refused(penaltyAnswered, { said, answer: 'stands', words: 'x' }, '2026-03-03')?.rule,
    'penalty-after-issue',
  )
  story.does(penaltyAnswered, { said, answer: 'withdraw', words: 'The witness is not sure' }, '2026-03-10')
  story.does(penaltyWithdrawn, { penalty, why: 'evidence', words: 'As answered' }, '2026-03-10')
  assert.equal(marks(story, 'action').length, 1)
  assert.equal(marks(story, 'penalty-withdrawn')[0]?.value, 'evidence')
  assert.equal(stock(story, 'penalty-unpaid', '2026-05-01'), 0)
  assert.equal(story.due('penalty-pay'), undefined)
  assert.equal(stands(story, '2026-03-11'), 'Withdrawn on 10 March 2026: the evidence does not hold')

  const wrong = begun()
  const first = wrong.does(penaltyIssued, notice(), '2026-03-02')
  wrong.does(penaltyPaid, { penalty: first, amount: 13_500, part: [] }, '2026-03-03')
  wrong.does(penaltyCancelled, { penalty: first, words: 'The wrong person' }, '2026-03-05')
  assert.deepEqual(
    ['action', 'penalty', 'penalty-paid', 'penalty-income', 'penalty-unpaid'].flatMap(key => marks(wrong, key)),
    [],
  )
  assert.equal(ruleOf(wrong, {}, '2026-03-06'), undefined, 'the right one can be given')
})

test('a notice is put right while nothing followed', () => {
  const story = begun()
  const penalty = story.does(penaltyIssued, notice(), '2026-03-02')
  const right = notice({ line: 'fly-tipping-small' })
  const corrects = { today: '2026-03-04', corrects: penalty }
  story.does(penaltyIssued, right, '2026-03-02', corrects)
  assert.deepEqual(
    marks(story, 'penalty').map(one => [one.value, one.n]),
    [['fly-tipping', 50_000]],
  )
  assert.equal(marks(story, 'action').length, 1)
  assert.equal(stock(story, 'penalty-unpaid', '2026-03-31'), 1)
  story.does(penaltyPaid, { penalty, amount: 30_000, part: [] }, '2026-03-05')
  assert.equal(story.refused(penaltyIssued, notice(), '2026-03-02', corrects)?.rule, 'penalty-unmoved')
})

test('the notice has its particulars, both amounts and days, and names nobody else', () => {
  const story = begun()
  story.does(penaltyIssued, notice(), '2026-03-02')
  const words = letters[0]?.words(story.context('2026-03-02'), dorian, {
    reference: 'ASB-1',
    council: 'Thornmere Borough Council',
    officer: 'Ola Brandt',
  })
  assert.match(words ?? '', /section 87[^]*2 March 2026 at 2:05pm[^]*Kiln Lane, by the bus stop/)
  assert.match(words ?? '', /\*\*£135\*\* if it is paid by \*\*16 March 2026\*\*[^]*£225[^]*30 March 2026/)
  assert.match(words ?? '', /within 14 days following the date of this notice/)
  assert.doesNotMatch(words ?? '', /Mabel|Not kept/)
})

test('a case is not closed over a penalty that waits to be paid', () => {
  const told = begun()
  const penalty = told.does(penaltyIssued, notice(), '2026-03-03')
  const close: Answers<typeof closed.asks> = {
    outcome: 'no-evidence',
    why: 'Nothing more can be done.',
    told: true,
    whyNot: '',
    review: true,
    satisfaction: 'not-asked',
    feedback: '',
  }
  assert.equal(told.refused(closed, close, '2026-03-04')?.rule, 'power-ended-first')
  const discounted = penalties(told.context('2026-03-04'))[0]?.discounted ?? 0
  told.does(penaltyPaid, { penalty, amount: discounted, part: [] }, '2026-03-04')
  assert.notEqual(told.refused(closed, close, '2026-03-04')?.rule, 'power-ended-first')
})
