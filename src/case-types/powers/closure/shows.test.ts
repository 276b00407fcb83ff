/** What the page of a case and the notices say of a closure. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dorian } from '../../../../test/asb-scene.ts'
import type { Told } from '../../../../test/case-story.ts'
import { closed, notice, premises, service, tested } from '../../../../test/closure-scene.ts'
import { gapsIn } from '../../../casework/index.ts'
import { closureAdjourned, closureNotMade, closureOrder } from './court/hearing.ts'
import { letters } from './letters.ts'
import { closureNotice, closureNoticeCancelled, closureNoticeExtended, closureNoticeServed } from './notice.ts'
import { shows } from './shows.ts'

const monday = '2026-03-02'
const shown = (told: Told, today: string) =>
  shows(told.context(today)).map(({ title, body }) =>
    `${title} ${body.text.replace(/<[^>]*>/g, ' ')}`.replace(/\s+/g, ' '),
  )
const facts = { reference: 'ASB-2026-3-0001', council: 'Thornmere Borough Council', officer: 'Una Reed' }
const letter = (key: string, told: Told, to = premises) =>
  letters.find(one => one.key === key)?.words(told.context('2026-12-24'), to, facts) ?? ''
const signed = { rank: 'superintendent', signatory: 'A. Marrow', under: '' } as const

test('the page says until which hour it is in force, and until when the court must hear it', () => {
  const told = tested('2026-12-24')
  const id = told.does(closureNotice, notice('2026-12-26'), '2026-12-24')
  const [before = ''] = shown(told, '2026-12-24')
  assert.match(before, /12 Teasel Walk/)
  assert.match(before, /From 24 December 2026, 10am until 27 December 2026, 10am/)
  assert.match(before, /Served Not yet/)
  assert.match(before, /An application for a closure order must be made/)
  assert.match(before, /Sunday 27 December 2026 is no working day/)
  told.does(closureNoticeServed, { notice: id, ...service, at: '12:00' }, '2026-12-24')
  assert.match(
    shown(told, '2026-12-24')[0] ?? '',
    /must hear it by 27 December 2026, midday\. Christmas Day does not count/,
  )
})

test('once the court has decided it shows the order, until its end', () => {
  const { told, id } = closed(monday, '2026-03-04')
  told.does(
    closureAdjourned,
    { notice: id, at: '09:30', why: 'The owner.', untilOn: '2026-03-11', untilAt: '10:00', continues: true },
    '2026-03-04',
  )
  assert.match(shown(told, '2026-03-05')[0] ?? '', /until 11 March 2026, 10am.*hears it again 11 March 2026, 10am/)
  told.does(
    closureOrder,
    { notice: id, at: '10:00', court: 'Thornmere', endsOn: '2026-05-31', endsAt: '23:59', terms: 'Everybody.' },
    '2026-03-11',
  )
  const [order = '', ...more] = shown(told, '2026-03-12')
  assert.equal(more.length, 0, 'the notice is over and decided')
  assert.match(order, /^Closure order: 12 Teasel Walk.*From 11 March 2026, 10am until 31 May 2026, 11:59pm/)
  assert.match(order, /Last day for an appeal 31 March 2026/)
  assert.match(order, /6 months altogether/)
  assert.equal(shown(told, '2026-05-31').length, 1)
  assert.equal(shown(told, '2026-06-01').length, 0)
})

test('nothing is shown of what was cancelled, or ended without an order', () => {
  const told = tested(monday)
  const id = told.does(closureNotice, notice('2026-03-04'), monday)
  told.does(closureNoticeCancelled, { notice: id, at: '12:00', why: 'Empty.', ...signed }, monday)
  assert.equal(shown(told, monday).length, 0)
  const other = closed(monday, '2026-03-04')
  const not = { notice: other.id, at: '09:30', why: 'Not serious.', continuesOn: null, continuesAt: '' }
  other.told.does(closureNotMade, not, '2026-03-04')
  assert.equal(shown(other.told, '2026-03-04').length, 1)
  assert.equal(shown(other.told, '2026-03-05').length, 0)
})

test('the notice says all that section 76 wants, and leaves open what only an officer knows', () => {
  const told = tested('2026-12-24')
  told.does(closureNotice, notice('2026-12-26', { except: 'Carers, at any time' }), '2026-12-24')
  const words = letter('closure-notice', told)
  for (const part of [
    /\*\*12 Teasel Walk\*\*/,
    /From 24 December 2026, 10am until 27 December 2026, 10am/,
    /those who habitually live there\n- the owner\n- Carers, at any time/,
    /commits an offence/,
    /closure order under section 80/,
    /26 December 2026, 9:30am\*\* at \*\*Thornmere Magistrates’ Court/,
    /up to 3 months, and the court can extend it to 6 months/,
    /About housing: \[… names/,
    /About the law: \[… names/,
    /A\. Marrow, Superintendent or above/,
  ])
    assert.match(words, part)
  assert.ok(gapsIn(words).length >= 4)
  assert.doesNotMatch(words, /undefined|null/)
  assert.equal(letter('closure-notice', told, dorian), words, 'the same for everybody')
  const empty = letter('closure-notice', tested(monday))
  assert.match(empty, /\[… the premises\]/)
  assert.doesNotMatch(empty, /undefined|null/)
})

test('an extension and a cancellation say which notice they are about, and when it ends', () => {
  const told = tested(monday)
  const id = told.does(closureNotice, notice('2026-03-04', { hours: 24 }), monday)
  assert.match(letter('closure-extension-notice', told), /extended by \*\*\[… how many hours\]/)
  told.does(closureNoticeExtended, { notice: id, at: '09:00', hours: 12, ...signed }, '2026-03-03')
  const longer = letter('closure-extension-notice', told)
  assert.match(longer, /began on 2 March 2026, 10am is extended by \*\*12 hours\*\*.*ends on \*\*3 March 2026, 10pm/)
  told.does(closureNoticeCancelled, { notice: id, at: '11:00', why: 'Empty.', ...signed }, '2026-03-03')
  assert.match(letter('closure-cancellation-notice', told), /It ends on 3 March 2026, 11am/)
})
