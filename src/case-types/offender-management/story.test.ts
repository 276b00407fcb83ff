/** A whole story: no severity threshold is set, so Fixed is refused and says why, the conference chooses Flex; later somebody leaves, and comes back. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as scene from '../../../test/iom-scene.ts'
import { offenderManagement } from './case-type.ts'
import { adopted, cohortChanged } from './cohort/adopt.ts'
import { deselected, proposed } from './cohort/leave.ts'
import { evaluated } from './eligibility/evaluated.ts'
import { managersNamed } from './managing/named.ts'
import { custodyBegun } from './managing/custody.ts'
import { mappaNoted } from './mappa/mappa.ts'
import { offenceRecorded } from './offences.ts'
import { referredAgain, screened } from './referral.ts'

const { burglary, choosing, quorate, referral, screening, unset } = scene

test('referred for Fixed, adopted into Flex, managed by two, owned by MAPPA, let go of, and referred again', () => {
  const story = scene.referred(unset)
  const shown = () =>
    offenderManagement.shows?.(story.context('2026-03-20')).map(one => `${one.title}: ${String(one.body)}`) ?? []
  story.does(screened, screening, '2026-03-04')
  scene.scored(story, 82, '2026-03-05')
  story.does(offenceRecorded, burglary, '2026-01-10', { today: '2026-03-05' })
  story.does(evaluated, { note: '' }, '2026-03-06')

  const blocked = story.refused(adopted, { ...choosing, cohort: 'fixed' }, '2026-03-10', quorate)
  assert.equal(blocked?.rule, 'iom-fixed-passed')
  assert.match(blocked.says, /Severity of offences cannot be evaluated: the scheme has not set a severity threshold/)
  const eligibility = shown().find(one => one.startsWith('Eligibility for Fixed')) ?? ''
  assert.match(eligibility, /Fixed cannot be chosen today\. Severity of offences cannot be evaluated/)
  assert.match(eligibility, /Cannot be evaluated.*438 points in 1 offence.*href="#event-4"/s)
  assert.match(eligibility, /OGRS3 for two years of at least 75 percent \(not dated, not verified\)/)

  story.does(adopted, choosing, '2026-03-10', quorate)
  story.does(managersNamed, { police: 10, probation: 20 }, '2026-03-11')
  assert.equal(story.stood().lasting('managers')?.value, 'both')
  const mappa = { category: '1', level: '2', lead: 'probation', owner: 'A manager', kept: 'ViSOR' } as const
  story.does(mappaNoted, mappa, '2026-03-20')
  const warned = offenderManagement.warns?.(story.context('2026-03-20')).map(one => one.title)
  assert.deepEqual(warned, ['MAPPA owns the risk'])
  assert.equal(story.refused(cohortChanged, choosing, '2026-04-14', quorate)?.rule, 'iom-cohort-differs')

  story.does(custodyBegun, { as: 'sentence', where: 'A prison', expected: null }, '2026-05-01')
  story.does(proposed, { reason: 'mappa-only', why: 'Six years.' }, '2026-05-02')
  const leaving = { evidence: [4], why: 'MAPPA manages them.', next: 'Probation' }
  story.does(deselected, { reason: 'mappa-only', ...leaving }, '2026-05-12', quorate)
  assert.equal(story.stood().outcome, 'mappa-only')
  assert.deepEqual(
    story.stood().dues.filter(one => one.met === null),
    [],
    'nothing is due in a closed case',
  )

  story.does(referredAgain, { ...referral, cohort: 'flex' }, '2030-02-01')
  story.does(screened, screening, '2030-02-04')
  story.does(adopted, choosing, '2030-02-12', quorate)
  const { spans } = story.stood()
  assert.deepEqual(
    spans.flatMap(({ key, from, to }) => (key === 'cohort' ? [[from, to]] : [])),
    [
      ['2026-03-10', '2026-05-12'],
      ['2030-02-12', null],
    ],
  )
  assert.equal(spans.filter(one => one.key === 'adopted').length, 2)
  assert.equal(story.stood().lasting('managers')?.value, 'none', 'who managed them then does not now')
})

test('every act, clock and limit of the type has its words and its numbers', () => {
  const keys = offenderManagement.acts.map(one => one.key)
  assert.equal(new Set(keys).size, keys.length)
  for (const { limit } of offenderManagement.clocks)
    assert.ok(limit === undefined || unset.limits.some(one => one.key === limit), String(limit))
  for (const { key } of offenderManagement.panels ?? []) assert.match(key, /^[a-z][a-z-]*$/)
})
