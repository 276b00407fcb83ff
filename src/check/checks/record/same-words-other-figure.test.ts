import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { panel } from './given-panel.ts'
import { sameWordsOtherFigure } from './same-words-other-figure.ts'

const pack = (day: string, words: string) => panel({ day, reports: [{ title: 'Work', words: [words] }] })
const held = (before: string, now: string) =>
  finds(sameWordsOtherFigure, pack('Tuesday, 9 November 2027', now), pack('Tuesday, 9 March 2027', before))

test('the day of an event that was over, given otherwise', () => {
  const say = (date: string) => `The Harbour Watch duty came into force on ${date} and binds all agencies of the quays.`
  const [found, ...more] = held(say('31 January 2023'), say('31 January 2024'))
  assert.equal(found?.severity, 'warning')
  assert.equal(found.quote, '31 January 2024')
  assert.match(found.says, /same words of 9 March 2027 say 31 January 2023/)
  assert.deepEqual(more, [])
})

test('another figure of the same time', () => {
  const say = (n: number) =>
    `In the year to 31 March 2026 the wardens dealt with ${n} incidents of litter in the parks.`
  assert.equal(held(say(160), say(190))[0]?.severity, 'warning')
})

test('another number in a rule', () => {
  const say = (n: number) =>
    `A total of ${n} minutes will be allocated for questions of the public at each of the meetings.`
  assert.equal(held(say(30), say(20))[0]?.severity, 'note')
})

test('another telephone number of the same officer', () => {
  const say = (n: string) =>
    panel({ day: 'Tuesday, 9 November 2027' }).replace(
      'AGENDA',
      `Please contact Ola Quist on ${n} or ola.quist@ockbury.gov.uk for more information.\n\nAGENDA`,
    )
  const before = (n: string) => say(n).replace('9 November', '14 September')
  const [found] = finds(sameWordsOtherFigure, say('01632 960010'), before('01632 960001'))
  assert.equal(found?.quote, '01632 960010')
  assert.deepEqual(finds(sameWordsOtherFigure, say('01632 960001'), before('01632 960001')), [])
})

test('another number of a standing order', () => {
  const say = (n: string) =>
    `Questions may be asked by the public in accordance with Standing Order ${n} of the Council.`
  assert.match(held(say('34(9)'), say('33(9)'))[0]?.says ?? '', /This says Standing Order 33\(9\)/)
  assert.deepEqual(held(say('34(9)'), say('34 (9)')), [])
})

test('figures that move with the year, dates of meetings, and the same words are right', () => {
  const year = (y: number, n: number) =>
    `In the year to 31 March ${y} the wardens dealt with ${n} incidents of litter in the parks.`
  assert.deepEqual(held(year(2026, 160), year(2027, 190)), [])
  assert.deepEqual(held(year(2026, 160), year(2026, 160)), [])
  const met = (day: string) =>
    `At its meeting on ${day} the Panel received a report that was introduced by the Director.`
  assert.deepEqual(held(met('14 September 2026'), met('14 September 2027')), [])
  const base = (n: number) =>
    `It was noted that ${n} is the tax base that was worked out in accordance with the Tax Base (England) Regulations 1992.`
  assert.deepEqual(held(base(4160), base(4190)), [])
  const since = (n: number) =>
    `Since 1 April 2025 the wardens have so far dealt with ${n} incidents of litter in the parks.`
  assert.deepEqual(held(since(160), since(190)), [])
  const stock = (n: number) =>
    `The service has ${n} cameras on poles, which are moved from street to street by the wardens.`
  assert.deepEqual(held(stock(10), stock(12)), [])
})
