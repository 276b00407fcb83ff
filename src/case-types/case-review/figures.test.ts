/** The yearly publication: its figures counted from whole stories, and the sums that they keep. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadProfile } from '../../authority/index.ts'
import { apply, atPanel, byLetter, calledFor, conclusion, decision, heard } from '../../../test/case-review-story.ts'
import type { Told } from '../../../test/case-story.ts'
import { withdrawn } from './application/left.ts'
import { told as tellThem } from './application/told.ts'
import { clocks } from './clocks.ts'
import { appealed } from './ending/appealed.ts'
import { appealDecided } from './ending/appeal-decided.ts'
import { publishes, checks } from './publishes.ts'
import { measures } from './measures.ts'
import { recommended, reviewed } from './panel/reviewed.ts'
import { type Flow, figuresAddUp, recommendationsOfReviews } from './rules.ts'
import { noMoreThanThree } from './threshold/rules.ts'
import { decided } from './threshold/decided.ts'

const year = { from: '2026-01-01', until: '2026-12-31' }

/** What the engine's figures give for these cases, by the definition of each measure. */
function figures(all: readonly Told[]): Record<string, number> {
  const spans = all.flatMap(one => one.stood().spans)
  return Object.fromEntries(
    measures.flatMap(one => {
      if (one.counts !== 'flow' && one.counts !== 'stock') return []
      const of = spans.filter(
        span => span.key === one.mark && ('values' in one && one.values ? one.values.includes(span.value) : true),
      )
      const n =
        one.counts === 'flow'
          ? of.filter(span => span.from >= year.from && span.from <= year.until).length
          : of.filter(span => span.from <= year.until && (span.to === null || span.to > year.until)).length
      return [[one.key, n] as const]
    }),
  )
}
test('the figures of invented cases add up, whatever became of them', () => {
  const notMet = apply('2026-03-02')
  heard(notMet, '2026-03-02')
  notMet.does(decided, decision('not-met'), '2026-03-03')

  const upheld = apply('2026-04-07')
  heard(upheld, '2026-04-07')
  upheld.does(decided, decision('not-met'), '2026-04-08')
  upheld.does(tellThem, byLetter, '2026-04-08')
  upheld.does(appealed, { grounds: 'It is persistent.', consents: true }, '2026-04-09')
  upheld.does(appealDecided, { by: 'The commissioner', result: 'upheld', reasons: 'True.' }, '2026-04-10')

  const away = apply('2026-05-01')
  away.does(withdrawn, { why: '' }, '2026-05-02')

  const done = calledFor('2026-03-20')
  done.does(recommended, { body: 'police', name: '', what: 'Ask.', followUp: '2026-04-30' }, '2026-03-20', atPanel)
  done.does(reviewed, conclusion, '2026-03-20', atPanel)
  const without = calledFor('2026-03-20')
  without.does(reviewed, conclusion, '2026-03-20', atPanel)

  const n = figures([notMet, upheld, away, done, without, apply('2026-12-30')])
  assert.deepEqual(
    [n['applications'], n['threshold-not-met'], n['reviews'], n['reviews-with-recommendations']],
    [6, 2, 2, 1],
  )
  assert.deepEqual(
    [n['threshold-met'], n['undecided'], n['ended-undecided'], n['decided-again'], n['appeals']],
    [2, 2, 1, 1, 1],
  )
  assert.deepEqual(checks(n, {}), [])
  assert.deepEqual(
    checks({ ...n, undecided: 1, 'reviews-with-recommendations': 3 }, {}).map(one => one.rule),
    ['review-figures-add-up', 'reviews-with-recommendations-are-reviews'],
  )
  assert.equal(recommendationsOfReviews.refuses({ reviews: 2, recommending: 1 }), null)
})

test('figures that do not add up are refused', () => {
  const right: Flow = { before: 0, after: 1, applications: 4, again: 0, met: 1, notMet: 2, ended: 0 }
  assert.equal(figuresAddUp.refuses(right), null)
  assert.equal(figuresAddUp.refuses({ ...right, notMet: 3 })?.rule, 'review-figures-add-up')
  assert.equal(figuresAddUp.refuses({ ...right, before: 1 })?.rule, 'review-figures-add-up')
  assert.equal(recommendationsOfReviews.refuses({ reviews: 2, recommending: 2 }), null)
  assert.equal(
    recommendationsOfReviews.refuses({ reviews: 2, recommending: 3 })?.rule,
    'reviews-with-recommendations-are-reviews',
  )
})

test('the law’s four numbers are published, and each is counted', () => {
  assert.deepEqual(publishes.measures, ['applications', 'threshold-not-met', 'reviews', 'reviews-with-recommendations'])
  for (const key of publishes.measures)
    assert.ok(
      measures.some(one => one.key === key && one.source),
      key,
    )
})

test('both profiles have every number; only what the Act says is verified, and neither asks for more than three complaints', () => {
  for (const key of ['demonstration', 'halton']) {
    const profile = loadProfile(key)
    assert.ok(!('faults' in profile), key)
    const limit = (name: string) => {
      const found = profile.casework.limits.find(one => one.key === name)
      assert.ok(found, name)
      return found
    }
    for (const name of ['complaint-within', 'apply-within', 'complaints'])
      assert.equal(limit(`case-review.${name}`).verified, true, name)
    for (const { limit: name } of clocks) if (name !== undefined) assert.equal(limit(name).verified, false, name)
    assert.equal(limit('case-review.appeal-within').verified, false)
    assert.equal(limit(publishes.limit).value, 12)
    assert.equal(noMoreThanThree.refuses({ needed: limit('case-review.complaints').value }), null)
  }
})
