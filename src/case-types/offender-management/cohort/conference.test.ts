/** What the case conference decides, just inside and just outside: its quorum, the three cohorts, and letting somebody go. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as scene from '../../../../test/iom-scene.ts'
import { custodyBegun } from '../managing/custody.ts'
import { offenceRecorded } from '../offences.ts'
import { adopted, cohortChanged, cohortOf, declined } from './adopt.ts'
import { conferenceReviewed, deselected, kept, proposed } from './leave.ts'
import * as rules from './rules.ts'

const { at, beforeConference, burglary, choosing, managed, quorate, scored, set, unset } = scene
const day = '2026-03-10'

test('the conference decides only with the police and probation there', () => {
  const story = beforeConference(unset)
  assert.equal(story.refused(adopted, choosing, day)?.rule, 'by-panel')
  assert.equal(story.refused(adopted, choosing, day, at('police', 'housing'))?.rule, 'iom-conference-quorum')
  assert.equal(story.refused(adopted, choosing, day, at('probation'))?.rule, 'iom-conference-quorum')
  assert.equal(story.refused(adopted, choosing, day, quorate), undefined)
  const no = { reason: 'other', why: 'None.', told: 'So.' } as const
  assert.equal(story.refused(declined, no, day, at('police'))?.rule, 'iom-conference-quorum')
  const later = managed()
  const move = { ...choosing, cohort: 'free', group: 'Stalkers', agreed: ['team', 'partnership'] } as const
  const agreed = { ...move, agreed: [...move.agreed] }
  assert.equal(later.refused(cohortChanged, agreed, '2026-04-14', at('police'))?.rule, 'iom-conference-quorum')
  later.does(proposed, { reason: 'other', why: 'Doing well.' }, '2026-04-01')
  assert.equal(later.refused(kept, { why: 'Not yet.' }, '2026-04-14', at('police'))?.rule, 'iom-conference-quorum')
  assert.equal(later.refused(deselected, leaving(), '2026-04-14', at('probation'))?.rule, 'iom-conference-quorum')
})

/** Passes risk and recency; severity passes where the threshold of 400 is set. */
function strong(engine: typeof set) {
  const story = beforeConference(engine)
  scored(story, 82, '2026-03-05')
  story.does(offenceRecorded, burglary, '2026-01-10', { today: '2026-03-05' })
  return story
}
const fixed = { ...choosing, cohort: 'fixed', benefit: '' } as const

test('Fixed needs all three passed on the day, and names what is not', () => {
  assert.equal(strong(set).refused(adopted, fixed, day, quorate), undefined)
  const blocked = strong(unset).refused(adopted, fixed, day, quorate)
  assert.equal(blocked?.rule, 'iom-fixed-passed')
  assert.equal(blocked.at, 'cohort')
  assert.match(blocked.says, /Severity of offences cannot be evaluated: the scheme has not set a severity threshold/)
  assert.doesNotMatch(blocked.says, /High risk|Recent/)
  const story = strong(set)
  scored(story, 74, '2026-03-06')
  assert.match(story.refused(adopted, fixed, day, quorate)?.says ?? '', /High risk of reoffending fails/)
  const late = strong(set)
  assert.equal(late.refused(adopted, fixed, '2027-01-10', quorate), undefined)
  assert.match(late.refused(adopted, fixed, '2027-01-11', quorate)?.says ?? '', /Recent neighbourhood crime fails/)
})

test('Flex has a benefit that the team agrees on, and an offence of the scheme', () => {
  const story = beforeConference(unset)
  assert.equal(story.refused(adopted, { ...choosing, benefit: ' ' }, day, quorate)?.rule, 'iom-flex-agreed')
  const none = beforeConference(unset, { cohort: 'free', offences: [] })
  assert.equal(none.refused(adopted, choosing, day, quorate)?.rule, 'iom-scheme-offence')
  none.does(offenceRecorded, { ...burglary, kind: 'none' }, '2026-01-10', { today: day })
  assert.equal(none.refused(adopted, choosing, day, quorate)?.rule, 'iom-scheme-offence')
  none.does(offenceRecorded, { ...burglary, reference: 'Another' }, '2026-01-11', { today: day })
  assert.equal(none.refused(adopted, choosing, day, quorate), undefined)
})

test('Free is for a group that both the team and the partnership agreed', () => {
  const story = beforeConference(unset, { cohort: 'free', offences: [] })
  const free = (agreed: ('team' | 'partnership')[], group = 'People who steal from shops') =>
    story.refused(adopted, { ...choosing, cohort: 'free', benefit: '', group, agreed }, day, quorate)?.rule
  assert.equal(free(['team', 'partnership']), undefined)
  assert.equal(free(['team']), 'iom-free-agreed')
  assert.equal(free(['partnership']), 'iom-free-agreed')
  assert.equal(free(['team', 'partnership'], ''), 'iom-free-agreed')
})

test('somebody is in one cohort at a time, and moves by a decision with reasons', () => {
  const story = managed(set)
  assert.equal(story.refused(cohortChanged, choosing, '2026-04-14', quorate)?.rule, 'iom-cohort-differs')
  assert.equal(story.refused(cohortChanged, fixed, '2026-04-14', quorate)?.rule, 'iom-fixed-passed')
  scored(story, 75, '2026-04-01')
  story.does(offenceRecorded, burglary, '2026-03-30', { today: '2026-04-01' })
  story.does(cohortChanged, fixed, '2026-04-14', quorate)
  const { spans } = story.stood()
  assert.deepEqual(
    spans.flatMap(({ key, value, from, to }) => (key === 'cohort' ? [[value, from, to]] : [])),
    [
      ['flex', '2026-03-10', '2026-04-14'],
      ['fixed', '2026-04-14', null],
    ],
  )
  assert.equal(cohortOf(story.stood()), 'fixed')
  assert.equal(spans.filter(one => one.key === 'adopted').length, 1, 'a move is no joiner')
})

const leaving = (given: Partial<Parameters<typeof deselected.says>[0]> = {}) => ({
  reason: 'reduced-risk' as const,
  evidence: [1],
  why: 'No offence for a year.',
  next: 'Probation, until the order ends.',
  ...given,
})

test('somebody is let go of by the conference alone, once it was proposed, with evidence and who is there next', () => {
  const story = managed()
  assert.equal(story.refused(deselected, leaving(), '2026-05-12', quorate)?.rule, 'act-offered')
  const id = story.does(proposed, { reason: 'reduced-risk', why: 'No offence for a year.' }, '2026-05-01')
  assert.equal(story.due('decide', id), '2026-06-08')
  assert.equal(story.refused(deselected, leaving({ next: '' }), '2026-05-12', quorate)?.rule, 'iom-deselect-next')
  assert.equal(story.refused(deselected, leaving({ reason: 'deceased', next: '' }), '2026-05-12', quorate), undefined)
  assert.equal(story.refused(deselected, leaving({ evidence: [99] }), '2026-05-12', quorate)?.rule, 'answer-offered')
  const custody = leaving({ reason: 'long-custody' })
  assert.equal(story.refused(deselected, custody, '2026-05-12', quorate)?.rule, 'iom-deselect-in-custody')
  story.does(deselected, leaving(), '2026-05-12', quorate)
  const { stage, outcome, closed, spans } = story.stood()
  assert.deepEqual([stage, outcome, closed], ['deselected', 'reduced-risk', '2026-05-12'])
  assert.deepEqual(
    spans.filter(one => one.lasts && one.to === null).map(one => one.key),
    [],
    'nothing lasts on',
  )
  assert.equal(story.due('decide', id), undefined)
})

test('long custody and MAPPA alone are what the record says', () => {
  const story = managed()
  story.does(custodyBegun, { as: 'sentence', where: 'A prison', expected: null }, '2026-04-01')
  story.does(proposed, { reason: 'long-custody', why: 'Six years.' }, '2026-04-02')
  assert.equal(story.refused(deselected, leaving({ reason: 'long-custody' }), '2026-04-14', quorate), undefined)
  assert.equal(
    story.refused(deselected, leaving({ reason: 'mappa-only' }), '2026-04-14', quorate)?.rule,
    'iom-deselect-mappa',
  )
  assert.equal(rules.mappaRecorded.refuses({ reason: 'mappa-only', mappa: true }), null)
})

test('who is kept goes on being managed; when the conference spoke of them, the next time is due three months on', () => {
  const story = managed()
  assert.equal(story.due('conference-review'), '2026-06-10')
  story.does(proposed, { reason: 'moved', why: 'Said to have moved.' }, '2026-04-01')
  assert.equal(story.due('conference-review'), undefined, 'it is before the conference anyway')
  story.does(kept, { why: 'They came back.' }, '2026-04-14', quorate)
  assert.equal(story.stood().stage, 'managed')
  assert.equal(story.due('conference-review'), '2026-07-14')
  story.does(conferenceReviewed, { progress: 'better', said: 'Go on so.' }, '2026-05-31', at('police'))
  assert.equal(story.due('conference-review'), '2026-08-31')
})
