/** Whole stories of case reviews, told in memory. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  answer,
  apply,
  asking,
  atPanel,
  byLetter,
  calledFor,
  complaintOf,
  conclusion,
  councillor,
  decision,
  heard,
  letterActs,
  openedAgain,
  resident,
} from '../../../test/case-review-story.ts'
import { withdrawn } from './application/left.ts'
import { isAgreed } from './application/opened.ts'
import { told as tellThem } from './application/told.ts'
import { acknowledged } from './application/acknowledged.ts'
import { caseReview } from './case-type.ts'
import { appealed, appealUntil } from './ending/appealed.ts'
import { appealDecided } from './ending/appeal-decided.ts'
import { closed, handed } from './ending/closed.ts'
import { letters } from './letters.ts'
import { followed, responded } from './panel/followed.ts'
import { recommended, reviewed } from './panel/reviewed.ts'
import { tells } from './telling.ts'
import { answered, asked } from './threshold/bodies.ts'
import { complaint } from './threshold/complaint.ts'
import { decided } from './threshold/decided.ts'

const letterWords = (key: string, told: ReturnType<typeof apply>, on: string, to = councillor) =>
  letters
    .find(one => one.key === key)
    ?.words(told.context(on), to, { reference: 'CR-2026-1', council: 'Thornmere', officer: 'Corin Maddox' }) ?? ''
const marks = (told: ReturnType<typeof apply>, key: string) =>
  told
    .stood()
    .spans.filter(one => one.key === key && !one.lasts)
    .map(one => one.value)
const toOfficer = { to: 'asb-officer', reference: 'ASB-7', what: 'She visits on Monday.' } as const

test('a councillor’s application with one of three complaints a day too late: not met, handed on, appealed, upheld, reviewed', () => {
  const told = apply('2026-05-20')
  told.does(complaint, complaintOf('2026-03-10', '2026-03-11'), '2026-05-20')
  told.does(complaint, complaintOf('2026-03-14', '2026-04-14', { to: 'police' }), '2026-05-20')
  told.does(complaint, complaintOf('2026-04-20', '2026-04-20'), '2026-05-20')
  heard(told, '2026-05-21')

  const [shown] = caseReview.shows?.(told.context('2026-05-21')) ?? []
  assert.match(String(shown?.body), /Made 1 day too late: the last day was 13 April 2026/)
  assert.match(String(shown?.body), /2 complaints count, and 3 are needed/)

  told.does(decided, decision('not-met'), '2026-05-22')
  assert.equal(told.stood().stage, 'not-met')
  const says = told.events.at(-1)?.says ?? ''
  assert.match(
    says,
    /^Threshold not met: 2 complaints count, and 3 are needed\nComplaint 1, of 10 March 2026, .*: Counts$/m,
  )
  assert.match(says, /Complaint 2, .* to the police: Does not count\. Made 1 day too late/)

  // Nothing of it is told before an officer tells it.
  assert.doesNotMatch(tells(told.context('2026-05-22')).join('\n'), /threshold for a review is/)
  assert.match(letterWords('decision', told, '2026-05-22'), /threshold for a review is not met\. 2 complaints count/)
  told.does(tellThem, byLetter, '2026-05-26')
  assert.match(tells(told.context('2026-05-26')).join('\n'), /Complaint 2, .*Made 1 day too late/)
  assert.match(tells(told.context('2026-05-26')).join('\n'), /You can appeal until 9 June 2026/)

  assert.equal(told.refused(closed, { accepts: true, words: '' }, '2026-05-26')?.rule, 'not-met-is-handed-on')
  told.does(handed, toOfficer, '2026-05-26')
  assert.equal(told.refused(closed, { accepts: false, words: '' }, '2026-06-09')?.rule, 'appeal-time-over')

  const late = told.refused(appealed, { grounds: 'One more', consents: true }, '2026-06-10')
  assert.equal(late?.rule, 'appeal-in-time')
  told.does(appealed, { grounds: 'The police logged it on the day before.', consents: true }, '2026-06-09')
  assert.equal(told.stood().stage, 'appealed')
  assert.equal(told.due('appeal'), '2026-06-30')

  told.does(
    appealDecided,
    { by: 'The commissioner’s office', result: 'upheld', reasons: 'The log is right.' },
    '2026-06-20',
  )
  assert.equal(told.stood().stage, 'asked')
  assert.ok(told.stood().lasting('undecided'))
  assert.equal(told.due('decide'), '2026-06-24')
  told.does(tellThem, byLetter, '2026-06-22')
  const wrong = told.events.find(one => one.says.includes('14 April 2026'))?.id ?? 0
  told.does(complaint, complaintOf('2026-03-14', '2026-04-13', { to: 'police' }), '2026-06-22', { corrects: wrong })
  assert.match(letterWords('decision', told, '2026-06-22'), /not met\. 2 complaints count/, 'as it was decided then')
  assert.equal(told.refused(decided, decision('not-met'), '2026-06-23')?.rule, 'threshold-met-by-number')
  told.does(decided, decision('met', { reasons: 'Three complaints count.' }), '2026-06-23')
  assert.equal(told.stood().stage, 'met')
  assert.deepEqual(marks(told, 'threshold'), ['not-met', 'met'])
  assert.deepEqual(marks(told, 'again'), ['appeal'])
})

test('not met, told, handed on, and closed once the time for an appeal is over', () => {
  const told = apply('2026-03-02')
  heard(told, '2026-03-02')
  told.does(decided, decision('not-met'), '2026-03-03')
  told.does(handed, toOfficer, '2026-03-04')
  assert.equal(told.refused(closed, { accepts: true, words: '' }, '2026-03-05')?.rule, 'applicant-told-before-closing')
  told.does(tellThem, byLetter, '2026-03-05')
  assert.equal(told.refused(closed, { accepts: false, words: '' }, '2026-03-19')?.rule, 'appeal-time-over')
  told.does(closed, { accepts: false, words: '' }, '2026-03-20')
  assert.equal(told.stood().outcome, 'not-met')
  assert.deepEqual(
    told.stood().dues.filter(one => one.met === null),
    [],
  )
})

test('an appeal that is dismissed leaves the decision, and cannot be made again', () => {
  const told = apply('2026-03-02')
  heard(told, '2026-03-02')
  told.does(decided, decision('not-met'), '2026-03-03')
  told.does(tellThem, byLetter, '2026-03-04')
  told.does(appealed, { grounds: 'It is persistent.', consents: true }, '2026-03-05')
  told.does(handed, toOfficer, '2026-03-05')
  told.does(appealDecided, { by: 'The commissioner', result: 'dismissed', reasons: 'Nothing new.' }, '2026-03-06')
  assert.equal(told.stood().stage, 'not-met')
  assert.equal(told.refused(appealed, { grounds: 'Again', consents: true }, '2026-03-09')?.rule, 'appeal-once')
  assert.equal(told.refused(closed, { accepts: true, words: '' }, '2026-03-09')?.rule, 'applicant-told-before-closing')
  told.does(tellThem, byLetter, '2026-03-09')
  assert.match(
    letterWords('appeal-outcome', told, '2026-03-09'),
    /appeal was dismissed .*Nothing new.*The decision stands/s,
  )
  told.does(closed, { accepts: false, words: '' }, '2026-03-09')
})

test('met by number without waiting for anybody, reviewed with recommendations, followed up, closed', () => {
  const told = calledFor('2026-03-20')
  assert.equal(told.refused(reviewed, conclusion, '2026-03-20')?.rule, 'by-panel', 'only at a panel')
  const panel = caseReview.panels?.[0]
  assert.equal(panel?.due(told.context('2026-03-20'), '2026-03-20'), 'Threshold met: to be reviewed')
  const one = told.does(
    recommended,
    { body: 'police', name: '', what: 'One officer for all reports.', followUp: '2026-04-30' },
    '2026-03-20',
    atPanel,
  )
  const other = told.does(
    recommended,
    { body: 'housing', name: 'Larkrise Homes', what: 'A better gate.', followUp: '2026-05-29' },
    '2026-03-20',
    atPanel,
  )
  assert.equal(told.due('respond'), undefined, 'no body answers before the review is concluded')
  told.does(reviewed, conclusion, '2026-03-20', atPanel)
  assert.equal(told.stood().stage, 'reviewed')
  assert.deepEqual(marks(told, 'review'), ['recommendations'])
  assert.equal(told.due('panel'), undefined)
  assert.equal(told.due('follow-up', one), '2026-04-30')
  told.does(tellThem, byLetter, '2026-03-23')
  assert.equal(told.stood().stage, 'monitored')
  assert.match(tells(told.context('2026-03-23')).join('\n'), /To Larkrise Homes: A better gate\./)

  told.does(responded, { recommendation: one, answer: 'accepted', why: '' }, '2026-03-25')
  told.does(responded, { recommendation: other, answer: 'not-accepted', why: 'The gate is not theirs.' }, '2026-03-26')
  assert.equal(told.due('follow-up', other), undefined)
  assert.equal(told.refused(closed, { accepts: true, words: '' }, '2026-04-20')?.rule, 'recommendations-followed-up')
  told.does(followed, { recommendation: one, result: 'under-way', words: 'Named', again: '2026-05-15' }, '2026-04-20')
  assert.equal(told.due('follow-up', one), '2026-05-15')
  told.does(followed, { recommendation: one, result: 'done', words: 'She has her number', again: null }, '2026-05-11')
  told.does(closed, { accepts: false, words: '' }, '2026-05-11')
  assert.equal(told.stood().outcome, 'recommendations')
})

test('a review without recommendations; its appeal upheld brings another review', () => {
  const told = calledFor('2026-03-20')
  told.does(reviewed, conclusion, '2026-03-20', atPanel)
  assert.deepEqual(marks(told, 'review'), ['none'])
  told.does(tellThem, byLetter, '2026-03-23')
  assert.equal(told.stood().stage, 'reviewed', 'nothing to monitor')
  assert.match(letterWords('outcome', told, '2026-03-23', resident), /They made no recommendations/)
  told.does(appealed, { grounds: 'Nobody asked the landlord.', consents: true }, '2026-03-24')
  told.does(appealDecided, { by: 'The commissioner', result: 'upheld', reasons: 'True.' }, '2026-03-27')
  assert.equal(told.stood().stage, 'met')
  assert.equal(told.stood().lasting('undecided'), undefined, 'the threshold stays met')
  assert.equal(told.due('panel'), '2026-04-24')
  told.does(recommended, { body: 'council', name: '', what: 'Ask.', followUp: '2026-06-01' }, '2026-04-10', atPanel)
  told.does(reviewed, conclusion, '2026-04-10', atPanel)
  assert.deepEqual(marks(told, 'review'), ['none', 'recommendations'])
})

test('withdrawn before a decision, and decided anew once it is opened again', () => {
  const told = apply('2026-03-02')
  heard(told, '2026-03-02')
  told.does(withdrawn, { why: 'They moved.' }, '2026-03-04')
  assert.equal(told.stood().outcome, 'withdrawn')
  assert.deepEqual(marks(told, 'ended-undecided'), ['withdrawn'])
  told.does(openedAgain, { why: 'They came back.' }, '2026-03-09')
  assert.equal(told.stood().stage, 'asked')
  told.does(decided, decision('not-met'), '2026-03-10')
  assert.deepEqual(marks(told, 'again'), ['reopened'])
})

test('what is asked for somebody who has not agreed is told only to them', () => {
  const told = apply('2026-03-02', { consent: 'asked' })
  heard(told, '2026-03-02')
  told.does(decided, decision('not-met'), '2026-03-03')
  assert.match(letterWords('decision', told, '2026-03-03'), /\[… the consent/)
  assert.doesNotMatch(letterWords('decision', told, '2026-03-03', resident), /\[…/)
  assert.equal(told.refused(tellThem, byLetter, '2026-03-04')?.rule, 'told-with-consent')
  told.does(tellThem, { ...byLetter, to: 'person' }, '2026-03-04')
  const lines = tells(told.context('2026-03-04')).join('\n')
  assert.doesNotMatch(lines, /not met/)
  assert.match(lines, /has not agreed yet/)
})

test('a practitioner of another agency is given a task, and their answer ends it', () => {
  const told = apply('2026-03-02')
  told.does(acknowledged, { how: 'letter' }, '2026-03-02')
  const request = told.does(asked, asking('police', { who: 9 }), '2026-03-02')
  const task = told.stood().dues.find(one => one.key === 'task')
  assert.deepEqual([task?.accountId, task?.by, task?.record], [9, '2026-03-16', request])
  told.does(answered, answer(request), '2026-03-10')
  assert.equal(told.due('task'), undefined)
  assert.equal(told.due('answer'), undefined)
})

test('a letter that was served tells too, and the time for an appeal begins when it counts as served', () => {
  const told = apply('2026-03-02')
  heard(told, '2026-03-02')
  told.does(decided, decision('not-met'), '2026-03-03')
  told.does(handed, toOfficer, '2026-03-03')
  const { made: make, served, returned } = letterActs('decision')
  const made = told.does(make, { letter: 'decision', party: 1, replaces: null }, '2026-03-04')
  assert.notEqual(told.due('tell'), undefined)
  const post = { letter: made, how: 'post', time: '', by: 'C. Maddox', consented: [], note: '', file: null } as const
  told.does(served, { ...post, consented: [] }, '2026-03-05')
  assert.equal(told.refused(tellThem, byLetter, '2026-03-06')?.rule, 'act-offered', 'it is recorded already')
  assert.equal(told.due('tell'), undefined)
  // Posted on Thursday 5 March: served on Monday 9 March, and ten working days after that.
  assert.equal(appealUntil(told.context('2026-03-10')), '2026-03-23')
  told.does(returned, { letter: made, why: 'gone away' }, '2026-03-11')
  assert.equal(appealUntil(told.context('2026-03-11')), null, 'it came back: nobody was told')
  assert.equal(told.refused(tellThem, byLetter, '2026-03-12'), undefined)
})

test('what is asked for from outside says who asks, and by what right', () => {
  const about = { ways: [], safe: '' }
  assert.deepEqual(caseReview.referral?.fills?.({ as: 'mp', right: 'written', ...about }), {
    applies: 'mp',
    consent: 'written',
  })
  assert.deepEqual(
    caseReview.referral?.acts?.map(one => [one.key, one.when]),
    [
      ['appealed', 'now'],
      ['withdrawn', 'now'],
    ],
    'nobody outside dates an appeal back',
  )
  const told = apply('2026-03-02', { applies: 'agency', consent: 'lawful' })
  assert.equal(isAgreed(told.context('2026-03-02')), false, 'shared without consent, and told with consent alone')
})
