/** The story of letters in memory: made, made anew, served, come back; each rule just inside and just outside, and what is counted. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { somebody, tell } from '../../../test/case-story.ts'
import { testEngine } from '../../../test/engine.ts'
import { lettered } from '../../../test/letters-type.ts'
import type { Letter } from '../type/letter.ts'
import { letterMade, letterReturned, letterServed } from './acts.ts'
import { gap, gapsIn } from './gaps.ts'
import { lettersOf, madeWithinADay } from './letters.ts'
import { problemsIn } from './paper.ts'
import {
  affixedNotices,
  emailConsented,
  letterFilled,
  letterMeantAgain,
  letterNotReplaced,
  letterPrintable,
  letterToSomebody,
  returnedAfterServed,
  servedAfterMade,
  servedAtTime,
  servedInThePast,
  servedOnce,
  serviceProved,
} from './rules.ts'

const template = (key: string): Letter => {
  const found = lettered.letters?.find(one => one.key === key)
  assert.ok(found)
  return found
}
const warning = template('warning')
const notice = template('notice')
const story = () =>
  tell(lettered, { concern: 'Noise.' }, '2026-06-01', {
    engine: testEngine,
    people: [somebody(1, 'subject'), somebody(2, 'complainant', 'Mabel Ottaway')],
  })
const made = (letter: Letter, more: { party?: number; replaces?: number | null } = {}) =>
  ({ letter: letter.key, party: 1, replaces: null, ...more }) as const
const by = { by: 'A. Officer', consented: [], note: '', file: null, time: '' }
const post = (letter: number) => ({ ...by, letter, how: 'post' as const })
const counted = (told: ReturnType<typeof story>) =>
  told
    .stood()
    .spans.filter(one => one.key === 'letter')
    .map(one => [one.value, one.from])

test('a letter is made, served and counted on the day on which it was served; a clock can wait for it', () => {
  const told = story()
  assert.equal(told.due('warn'), '2026-06-01')
  const id = told.does(letterMade(warning), made(warning), '2026-06-02')
  assert.deepEqual(counted(told), [])
  told.does(letterServed(warning), post(id), '2026-06-03')
  assert.deepEqual(counted(told), [['warning', '2026-06-03']])
  assert.equal(told.due('warn'), undefined)
  const [letter] = lettersOf(told.stood())
  assert.deepEqual(letter?.served, [
    { id: 3, how: 'post', on: '2026-06-03', time: '', by: 'A. Officer', note: '', file: null },
  ])
  assert.ok(!JSON.stringify(told.events).includes('Dorian'), 'no event names anybody')
})

test('a letter that was sent again, or made anew, is counted once; another one is counted by itself', () => {
  const told = story()
  const first = told.does(letterMade(warning), made(warning), '2026-06-02')
  told.does(letterServed(warning), post(first), '2026-06-02')
  told.does(letterReturned(warning), { letter: first, why: 'Gone away' }, '2026-06-08')
  told.does(letterServed(warning), { ...by, letter: first, how: 'left', time: '10:00' }, '2026-06-09')
  assert.equal(counted(told).length, 1)
  const anew = told.does(letterMade(warning), made(warning, { replaces: first }), '2026-06-10')
  told.does(letterServed(warning), post(anew), '2026-06-10')
  const third = told.does(letterMade(warning), made(warning, { replaces: anew }), '2026-06-11')
  told.does(letterServed(warning), post(third), '2026-06-11')
  assert.equal(counted(told).length, 1)
  const other = told.does(letterMade(warning), made(warning), '2026-06-11')
  told.does(letterServed(warning), post(other), '2026-06-11')
  assert.deepEqual(counted(told), [
    ['warning', '2026-06-02'],
    ['warning', '2026-06-11'],
  ])
  assert.deepEqual(
    lettersOf(told.stood()).map(one => [one.replacedBy, one.counted]),
    [
      [anew, true],
      [third, true],
      [null, true],
      [null, true],
    ],
  )
})

test('one that was replaced before it was served is not served, and the one in its place counts', () => {
  const told = story()
  const first = told.does(letterMade(warning), made(warning), '2026-06-02')
  const anew = told.does(letterMade(warning), made(warning, { replaces: first }), '2026-06-02')
  assert.equal(told.refused(letterServed(warning), post(first), '2026-06-03')?.rule, 'letter-not-replaced')
  assert.equal(letterNotReplaced.refuses({ replaced: false }), null)
  told.does(letterServed(warning), post(anew), '2026-06-03')
  assert.deepEqual(counted(told), [['warning', '2026-06-03']])
})

test('a letter goes only to those for whom it was written', () => {
  const told = story()
  const refused = told.refused(letterMade(warning), made(warning, { party: 2 }), '2026-06-02')
  assert.equal(refused?.rule, 'answer-offered')
  assert.equal(letterToSomebody.refuses({ role: 'complainant', to: warning.to })?.rule, 'letter-to-somebody')
  assert.equal(letterToSomebody.refuses({ role: 'subject', to: warning.to }), null)
})

test('service is refused before the letter was made, twice the same, in a wrong way, and without what shows it', () => {
  const told = story()
  const id = told.does(letterMade(warning), made(warning), '2026-06-30')
  const law = told.does(letterMade(notice), made(notice), '2026-06-30')
  const of = (letter: Letter) => letterServed(letter)
  assert.equal(told.refused(of(warning), post(id), '2026-06-29')?.rule, 'served-after-made')
  assert.equal(servedAfterMade.refuses({ on: '2026-06-30', made: '2026-06-30' }), null)
  assert.equal(told.refused(of(warning), post(id), '2026-07-02', { today: '2026-07-01' })?.rule, 'not-in-future')
  assert.deepEqual(
    [told.refused(of(warning), { ...post(id), how: 'hand' }, '2026-06-30')].map(one => [one?.rule, one?.at]),
    [['served-at-time', 'time']],
  )
  assert.equal(
    told.refused(of(warning), { ...post(id), how: 'affixed', time: '10:00' }, '2026-06-30')?.rule,
    'affixed-notices',
  )
  assert.equal(affixedNotices.refuses({ how: 'affixed', notice: true }), null)
  const mail = { ...post(id), how: 'e-mail', time: '10:00' } as const
  assert.equal(told.refused(of(warning), mail, '2026-06-30')?.rule, 'email-consented')
  assert.equal(emailConsented.refuses({ how: 'e-mail', consented: true }), null)
  told.does(of(warning), { ...mail, consented: ['yes'] }, '2026-06-30')
  assert.equal(told.refused(of(warning), { ...mail, consented: ['yes'] }, '2026-06-30')?.rule, 'served-once')
  assert.equal(servedOnce.refuses({ before: [{ how: 'post', on: '2026-06-29' }], how: 'post', on: '2026-06-30' }), null)
  assert.equal(servedOnce.refuses({ before: [{ how: 'hand', on: '2026-06-30' }], how: 'post', on: '2026-06-30' }), null)
  assert.equal(told.refused(of(notice), post(law), '2026-06-30')?.rule, 'service-proved')
  assert.equal(serviceProved.refuses({ notice: true, note: '', file: 7 }), null)
  assert.equal(serviceProved.refuses({ notice: false, note: '', file: null }), null)
  told.does(of(notice), { ...post(law), note: 'Certificate of posting' }, '2026-06-30')
})

test('times are of the 24 hour clock, and have passed', () => {
  for (const time of ['00:00', '09:05', '23:59']) assert.equal(servedAtTime.refuses({ how: 'hand', time }), null, time)
  for (const time of ['24:00', '9:05', '12:60', '12.05', '4pm', ''])
    assert.equal(servedAtTime.refuses({ how: 'hand', time })?.rule, 'served-at-time', time)
  assert.equal(servedAtTime.refuses({ how: 'post', time: '' }), null)
  const now = { today: '2026-10-25', now: '01:30' }
  assert.equal(servedInThePast.refuses({ on: '2026-10-25', time: '01:30', ...now }), null)
  assert.equal(servedInThePast.refuses({ on: '2026-10-25', time: '01:31', ...now })?.rule, 'served-in-the-past')
  assert.equal(servedInThePast.refuses({ on: '2026-10-24', time: '23:59', ...now }), null)
})

test('a letter comes back only after it was sent', () => {
  const told = story()
  const id = told.does(letterMade(warning), made(warning), '2026-12-24')
  const back = { letter: id, why: 'Refused' }
  assert.equal(told.refused(letterReturned(warning), back, '2026-12-24')?.rule, 'returned-after-served')
  told.does(letterServed(warning), post(id), '2026-12-25')
  assert.equal(
    told.refused(letterReturned(warning), back, '2026-12-24', { today: '2026-12-27' })?.rule,
    'returned-after-served',
  )
  assert.equal(returnedAfterServed.refuses({ on: '2026-12-25', served: ['2026-12-25'] }), null)
  told.does(letterReturned(warning), back, '2026-12-27')
  assert.deepEqual(
    lettersOf(told.stood())[0]?.returned.map(one => one.why),
    ['Refused'],
  )
})

test('gaps are found, each once, however the dots were typed', () => {
  assert.equal(gap('the day'), '[… the day]')
  assert.deepEqual(gapsIn(`a ${gap()} b ${gap('the day')} c ${gap()} d [...] e [link](https://x.example) [x]`), [
    '[…]',
    '[… the day]',
    '[...]',
  ])
  assert.equal(letterFilled.refuses({ gaps: ['[…]'] }, ['[…]'])?.rule, 'letter-filled')
  assert.match(letterFilled.says(['[… the day]', '[…]']), /\[… the day\] and \[…\]$/)
  assert.equal(letterFilled.refuses({ gaps: [] }, []), null)
})

test('words that cannot be printed as they mean it are refused', () => {
  assert.deepEqual(problemsIn('Dear all\n\n- **one**\n- two'), [])
  assert.match(problemsIn('![x](picture:1)').join(), /holds words only/)
  assert.match(problemsIn('[x](javascript:alert)').join(), /not an address/)
  assert.equal(letterPrintable.refuses({ problems: ['x'] }, 'x')?.rule, 'letter-printable')
  assert.equal(letterPrintable.refuses({ problems: [] }, ''), null)
})

test('the same letter to the same person within a day is asked about: a second before the day is over, and not after it', () => {
  const told = story()
  told.does(letterMade(warning), made(warning), '2026-03-28')
  const stood = told.stood()
  const [letter] = lettersOf(stood)
  assert.ok(letter)
  const within = (more: object, seconds: number) =>
    madeWithinADay(stood, { letter: 'warning', party: 1, now: letter.at.add({ seconds }), ...more })?.id
  // Over the night on which the clock goes forward: 24 hours, and no day of the calendar.
  assert.equal(within({}, 86_399), letter.id)
  assert.equal(within({}, 86_400), undefined)
  assert.equal(within({ party: 2 }, 60), undefined)
  assert.equal(within({ letter: 'notice' }, 60), undefined)
  assert.equal(letterMeantAgain.refuses({ recent: true, answer: '' })?.rule, 'letter-meant-again')
  assert.equal(letterMeantAgain.refuses({ recent: true, answer: 'another' }), null)
  assert.equal(letterMeantAgain.refuses({ recent: false, answer: '' }), null)
})
