/** The rules of an agenda, each by its name: what it lets pass, and what not. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as rules from './rules.ts'

const late = { late: true, kind: 'report', urgentReason: 'The river rose', urgentBy: 1 }
const exempt = { part: 'II', confidential: false, exempt: [3] }
const fresh = { published: false, below: 0, state: 'planned' }

const tried: [string, boolean[], boolean[]][] = [
  [
    'urgent-with-opinion',
    [
      late,
      { ...late, late: false, urgentReason: '', urgentBy: null },
      { ...late, kind: 'exclusion', urgentReason: '' },
    ].map(given => rules.urgentWithOpinion.test(given)),
    [
      { ...late, urgentReason: '' },
      { ...late, urgentBy: null },
    ].map(given => rules.urgentWithOpinion.test(given)),
  ],
  [
    'exempt-by-paragraph',
    [exempt, { ...exempt, exempt: [], confidential: true }, { ...exempt, part: 'I', exempt: [] }].map(given =>
      rules.exemptByParagraph.test(given),
    ),
    [rules.exemptByParagraph.test({ ...exempt, exempt: [] })],
  ],
  [
    'exempt-in-public-interest',
    [
      rules.exemptInPublicInterest.test({ exempt: [3], publicInterest: 'Bids are open' }),
      rules.exemptInPublicInterest.test({ exempt: [], publicInterest: '' }),
    ],
    [rules.exemptInPublicInterest.test({ exempt: [3], publicInterest: '' })],
  ],
  [
    'not-withdrawn',
    ['planned', 'deferred'].map(state => rules.notWithdrawn.test({ state })),
    [rules.notWithdrawn.test({ state: 'withdrawn' })],
  ],
  [
    'ended-with-reason',
    [rules.endedWithReason.test({ reason: 'The officer is ill' })],
    [rules.endedWithReason.test({ reason: '' })],
  ],
  [
    'removed-before-published',
    [rules.removedBeforePublished.test(fresh)],
    [
      { ...fresh, published: true },
      { ...fresh, below: 1 },
      { ...fresh, state: 'deferred' },
    ].map(given => rules.removedBeforePublished.test(given)),
  ],
  [
    'fits-below',
    [null, 4].map(parentId => rules.fitsBelow.test({ parentId, possible: [{ id: 4 }] })),
    [rules.fitsBelow.test({ parentId: 5, possible: [{ id: 4 }] })],
  ],
  [
    'put-back-once',
    [rules.putBackOnce.test({ carriedTo: null })],
    [rules.putBackOnce.test({ carriedTo: '2027-03-09' })],
  ],
  [
    'slides-readable',
    [rules.slidesReadable.test({ kind: 'pdf', bytes: 1000 }, 1)],
    [
      rules.slidesReadable.test({ kind: null, bytes: 1000 }, 1),
      rules.slidesReadable.test({ kind: 'pptx', bytes: 2_000_000 }, 1),
    ],
  ],
]

for (const [id, passes, fails] of tried)
  test(`the rule ${id} lets through what it should, and nothing else`, () => {
    assert.ok(Object.values(rules).some(one => typeof one === 'object' && 'id' in one && one.id === id))
    assert.ok(passes.every(Boolean), 'what should pass passes')
    assert.ok(!fails.some(Boolean), 'what should not pass does not')
  })
