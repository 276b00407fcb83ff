/** Complaints typed once: those of the application count at once, and are put right, struck out and added to; each refusal inside and outside. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  apply,
  application,
  byLetter,
  complaintOf,
  councillor,
  decision,
  heard,
  reportOf,
  resident,
} from '../../../../test/case-review-story.ts'
import { stand } from '../../../casework/index.ts'
import { caseReview } from '../case-type.ts'
import { opened } from '../application/opened.ts'
import { reportSaid } from '../application/rules.ts'
import { told as tellThem } from '../application/told.ts'
import { appealed } from '../ending/appealed.ts'
import { handed } from '../ending/closed.ts'
import { tells } from '../telling.ts'
import { complaint, complaintsOf, reportStruck, thresholdOf } from './complaint.ts'
import { decided } from './decided.ts'
import { incidentDaySaid, rightOnce } from './rules.ts'

const day = '2026-05-20'
const three = [
  reportOf(1, '2026-03-10', '2026-03-11'),
  reportOf(2, '2026-03-14', '2026-04-14', { to: 'police', reference: 'WM-77' }),
  reportOf(4, '2026-04-20', '2026-04-20'),
]
const applied = (complaints = three, reports = '') => apply(day, { complaints, reports })
const counts = (told: ReturnType<typeof apply>) => {
  const { weighed, counted } = thresholdOf(told.context(day))
  return [counted, ...weighed.map(one => `${one.complaint.key}: ${one.faults.map(({ rule }) => rule).join()}`)]
}

test('a councillor’s application with one of three reports a day too late: nothing is typed twice, not met, handed on, appealed', () => {
  const told = applied()
  assert.deepEqual(counts(told), [2, '1-1: ', '1-2: complaint-within-a-month', '1-4: '])
  assert.match(
    told.events[0]?.says ?? '',
    /Report 2: .*14 March 2026\n.*14 April 2026\n.*The police\n.*\nReference[^\n]* WM-77/,
  )
  const lines = tells(told.context(day))
  assert.deepEqual(lines.slice(0, 3), [
    'On what you told us, 2 of the 3 reports count. If 3 count, the review must be carried out.',
    'Report 1, of 10 March 2026, reported on 11 March 2026 to the council’s own services: counts.',
    'Report 2, of 14 March 2026, reported on 14 April 2026 to the police: does not count. Made 1 day too late: the last day was 13 April 2026.',
  ])
  assert.match(lines.at(-1) ?? '', /^This is not the decision\. .*persistent.*Tell us if there were other reports\.$/)
  const [shown] = caseReview.shows?.(told.context(day)) ?? []
  assert.match(String(shown?.body), /Application, report 4.*2 complaints|2 complaints.*Application, report 4/s)

  heard(told, '2026-05-21')
  told.does(decided, decision('not-met'), '2026-05-22')
  assert.match(told.events.at(-1)?.says ?? '', /Complaint 2, .* to the police: Does not count\. Made 1 day too late/)
  told.does(tellThem, byLetter, '2026-05-26')
  assert.doesNotMatch(
    tells(told.context('2026-05-26')).join('\n'),
    /On what you told us/,
    'the decision stands in its place',
  )
  told.does(handed, { to: 'asb-officer', reference: 'ASB-7', what: 'She visits.' }, '2026-05-26')
  told.does(appealed, { grounds: 'The police logged it earlier.', consents: true }, '2026-05-28')
  assert.equal(told.stood().stage, 'appealed')
})

test('a report of the application is put right once, by a record that is itself put right where it stands', () => {
  const told = applied()
  const right = complaintOf('2026-03-14', '2026-04-13', { to: 'police', replaces: '1-2' })
  assert.equal(rightOnce.refuses({ before: false }), null)
  const made = told.does(complaint, right, day)
  assert.deepEqual(counts(told), [3, '1-1: ', '1-2: ', '1-4: '], 'in its place, not beside it')
  assert.deepEqual(
    complaintsOf(told.stood()).map(one => [one.from, one.right]),
    [
      [1, false],
      [2, true],
      [4, false],
    ],
  )
  assert.equal(told.refused(complaint, right, day)?.rule, 'report-put-right-once')
  assert.equal(told.refused(complaint, { ...right, replaces: '1-4' }, day), undefined)
  assert.equal(told.refused(complaint, { ...right, replaces: '1-3' }, day)?.rule, 'answer-offered', 'there is no third')
  assert.match(
    told.events.at(-1)?.says ?? '',
    /Which report of the application does it put right\? Report 2, of 14 March 2026, reported on 14 April/,
  )
  told.does(complaint, { ...right, complained: '2026-04-15' }, day, { corrects: made })
  assert.equal(counts(told)[0], 2)
  assert.match(
    tells(told.context(day)).join('\n'),
    /Report 2, .*14 April/,
    'what an officer found is not told before the decision',
  )
})

test('a report is struck out and comes back when that is struck out; another one is added; three of one incident count once', () => {
  const told = applied([reportOf(1, '2026-03-10', '2026-03-11'), reportOf(2, '2026-03-10', '2026-03-12')])
  assert.match(
    tells(told.context(day)).join('\n'),
    /Reports 1 and 2 are of the same day: if they are about one incident, they count once\./,
  )
  const other = told.does(complaint, complaintOf('2026-04-20', '2026-04-21'), day)
  assert.equal(counts(told)[0], 3)
  told.does(
    complaint,
    complaintOf('2026-03-10', '2026-03-12', { replaces: '1-2', which: 'same', sameAs: String(other) }),
    day,
  )
  told.does(complaint, complaintOf('2026-04-20', '2026-04-21', { which: 'same', sameAs: '1-1' }), day, {
    corrects: other,
  })
  assert.deepEqual(counts(told).slice(1), [
    '1-1: ',
    '1-2: one-incident-counts-once',
    `${other}: one-incident-counts-once`,
  ])
  const itself = complaintOf('2026-03-10', '2026-03-11', { replaces: '1-1', which: 'same', sameAs: '1-1' })
  assert.equal(told.refused(complaint, itself, day)?.rule, 'same-incident-named')

  told.does(reportStruck, { report: '1-1', why: 'It stands there twice.' }, day)
  assert.deepEqual(counts(told).slice(1), ['1-2: ', `${other}: one-incident-counts-once`])
  assert.equal(told.refused(reportStruck, { report: '1-1', why: 'Again' }, day)?.rule, 'answer-offered')
  told.does(reportStruck, { report: '1-2', why: 'Never made.' }, day)
  assert.equal(told.refused(reportStruck, { report: '1-2', why: 'Again' }, day)?.rule, 'act-offered')
})

test('a further application that joins the case brings its reports along', () => {
  const told = applied()
  const [first] = told.events
  assert.ok(first)
  const further = {
    ...first,
    id: 90,
    kind: 'further-report',
    effects: [],
    data: { ...application, complaints: [reportOf(1, '2026-05-01', '2026-05-02')] },
  }
  assert.deepEqual(
    complaintsOf(stand([...told.events, further])).map(one => one.key),
    ['1-1', '1-2', '1-4', '90-1'],
  )
})

test('what an application says of its reports is possible, and at least one is said', () => {
  const refused = (complaints: typeof three, reports = '') =>
    opened.refuses?.({ ...application, complaints, reports }, day, {
      ...apply(day).context(day),
      people: [councillor, resident],
    })
  assert.equal(refused(three), null)
  assert.equal(refused([], 'Last winter, to the police.'), null, 'whoever knows no day can say it in words')
  assert.deepEqual([refused([])?.rule, refused([])?.at], ['report-said', 'reports'])
  assert.equal(reportSaid.refuses({ made: 1, words: '' }), null)

  const odd = (given: Parameters<typeof reportOf>[3], incident: string | null = '2026-05-19', complained = day) => {
    const found = refused([...three.slice(0, 1), reportOf(3, incident, complained, given)])
    return found && [found.rule, found.at]
  }
  assert.equal(odd({}), null)
  assert.equal(odd({}, null), null)
  assert.deepEqual(odd({ unknown: [] }, null), ['incident-day-said', 'complaints-3-incident'])
  assert.deepEqual(odd({ unknown: ['unknown'] }), ['incident-day-said', 'complaints-3-incident'])
  assert.equal(incidentDaySaid.refuses({ incident: null, unknown: true }), null)
  assert.deepEqual(odd({}, '2026-05-19', '2026-05-21'), ['complaint-was-made', 'complaints-3-complained'])
  assert.equal(odd({}, day, day), null)
  assert.deepEqual(odd({}, day, '2026-05-19'), ['complaint-not-before-incident', 'complaints-3-incident'])
})

test('whoever gives no day is told that the agencies are asked; enough reports are no decision either', () => {
  assert.match(
    tells(applied([], 'Often.').context(day)).join('\n'),
    /no day on which it was reported.*We ask the agencies/,
  )
  const enough = applied([1, 2, 3].map(nth => reportOf(nth, `2026-04-1${nth}`, `2026-04-1${nth}`)))
  assert.equal(
    tells(enough.context(day)).at(-1),
    'This is not the decision. We ask the agencies what is in their records before they decide.',
  )
  const unknown = applied([reportOf(1, null, '2026-04-11')])
  assert.match(
    tells(unknown.context(day)).join('\n'),
    /0 of the 1 report count\. .*of a day that is not known.*does not count\. It cannot be counted until/s,
  )
})
