/** Managers, the rating, contacts and the monthly review: each rule just inside and just outside, and what is due when. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { homes, managed, police, unset } from '../../../../test/iom-scene.ts'
import type { Told } from '../../../../test/case-story.ts'
import { supervisionChanged } from '../cohort/supervision.ts'
import { custodyBegun, custodyEnded } from './custody.ts'
import { managersNamed, managersOf } from './named.ts'
import { contactMade, ragOf, ragSet } from './rating.ts'
import { reviewed } from './review.ts'
import { managingShows } from './shows.ts'
import { finalThird, finalThirdEnded, found, wanted } from './whereabouts.ts'

const both = { police: 10, probation: 20 }
const seen = { how: 'home', who: 'PC of the team', what: 'All well.' } as const
const red = { colour: 'red', why: 'Seen near the garages.' } as const
const nothing = { changed: 'Nothing', exception: false, action: '' }
/** What of a key lasts. */
const now = (story: Told, key: string) =>
  story
    .stood()
    .spans.filter(one => one.key === key && one.to === null)
    .map(one => one.value)
const page = (story: Told, on: string) =>
  managingShows(story.context(on))
    .map(one => `${one.title} ${String(one.body)}`)
    .join('\n')

test('whoever is adopted has no manager yet, and both are due within five working days: over Easter too', () => {
  const story = managed()
  assert.deepEqual(now(story, 'managers'), ['none'])
  assert.equal(story.due('managers'), '2026-03-17')
  story.does(managersNamed, { police: 10, probation: null }, '2026-03-11')
  assert.deepEqual(now(story, 'managers'), ['police'])
  assert.equal(story.due('managers'), '2026-03-17', 'they are statutory: one is not enough')
  assert.match(page(story, '2026-03-12'), /a police and a probation offender manager must be named/)
  story.does(managersNamed, both, '2026-03-17')
  assert.deepEqual(now(story, 'managers'), ['both'])
  assert.equal(story.due('managers'), undefined)
  assert.match(page(story, '2026-03-18'), /Rosalind Tarn, Eastmoor Police/)
})

test('one manager is enough for who is not supervised, until they are', () => {
  const story = managed(unset, { statutory: false })
  story.does(managersNamed, { police: null, probation: 20 }, '2026-03-11')
  assert.deepEqual([now(story, 'managers'), story.due('managers')], [['probation'], undefined])
  story.does(supervisionChanged, { statutory: true, what: 'Community order' }, '2026-04-02')
  assert.equal(story.due('managers'), '2026-04-13', 'five working days: Good Friday and Easter Monday are none')
  story.does(managersNamed, both, '2026-04-03')
  assert.equal(story.due('managers'), undefined)
})

test('a manager works for the police, the other for probation, and at least one is named', () => {
  const story = managed()
  const refused = (given: { police: number | null; probation: number | null }) => {
    const one = story.refused(managersNamed, given, '2026-03-11')
    return [one?.rule, one?.at]
  }
  assert.equal(story.refused(managersNamed, { police: null, probation: null }, '2026-03-11')?.rule, 'iom-one-manager')
  assert.equal(story.refused(managersNamed, { police: 20, probation: null }, '2026-03-11')?.rule, 'iom-police-manager')
  assert.equal(story.refused(managersNamed, { police: 10, probation: 10 }, '2026-03-11')?.rule, 'iom-probation-manager')
  assert.deepEqual(refused({ police: 10, probation: 30 }), ['iom-probation-manager', 'probation'])
  assert.deepEqual(refused({ police: 30, probation: null }), ['iom-police-manager', 'police'])
  assert.deepEqual(refused({ police: 10, probation: 99 }), ['answer-offered', 'probation'])
  assert.deepEqual(refused({ police: null, probation: 20 }), [undefined, undefined])
  assert.equal(managersOf(story.stood()), undefined)
})

test('a rating is due after adoption; red is seen within 7 days, amber within 14, green within 28', () => {
  const story = managed()
  assert.equal(story.due('rating'), '2026-03-17')
  assert.equal(story.due('contact'), undefined)
  story.does(ragSet, red, '2026-03-11')
  assert.deepEqual([story.due('rating'), story.due('contact'), now(story, 'rag')], [undefined, '2026-03-18', ['red']])
  story.does(contactMade, seen, '2026-03-18')
  assert.equal(story.due('contact'), '2026-03-25')
  story.does(ragSet, { ...red, why: 'Again.' }, '2026-03-19')
  assert.equal(story.due('contact'), '2026-03-25', 'who is rated the same again is not seen later for it')
  story.does(ragSet, { colour: 'amber', why: 'Quieter.' }, '2026-03-20')
  assert.equal(story.due('contact'), '2026-04-03')
  story.does(ragSet, { colour: 'green', why: 'Works.' }, '2026-03-25')
  assert.deepEqual([story.due('contact'), now(story, 'rag')], ['2026-04-22', ['green']])
  assert.deepEqual(ragOf(story.stood()), { colour: 'green', since: '2026-03-25' })
})

test('no contact is due of who is in custody, wanted or in the final third; it is again when that ends', () => {
  const story = managed()
  story.does(ragSet, red, '2026-03-11')
  story.does(custodyBegun, { as: 'remand', where: 'Fenmarsh', expected: null }, '2026-03-12')
  assert.deepEqual([story.due('contact'), now(story, 'state')], [undefined, ['custody']])
  story.does(custodyEnded, { as: 'bail', met: true, words: '' }, '2026-03-20')
  assert.equal(story.due('contact'), '2026-03-27')
  story.does(wanted, { why: 'warrant' }, '2026-03-21')
  assert.deepEqual([story.due('contact'), now(story, 'state'), now(story, 'wanted')], [undefined, ['wanted'], ['']])
  story.does(found, { how: 'The warrant was withdrawn' }, '2026-03-23')
  assert.deepEqual([story.due('contact'), now(story, 'wanted')], ['2026-03-30', []])
  story.does(finalThird, { reacts: 'The police to any arrest.' }, '2026-03-24')
  assert.deepEqual([story.due('contact'), now(story, 'state')], [undefined, ['final-third']])
  story.does(finalThirdEnded, { why: 'Arrested.' }, '2026-04-01')
  assert.deepEqual([story.due('contact'), now(story, 'state')], ['2026-04-08', ['community']])
})

test('where somebody is follows in the order of days; the final third is of those who are supervised', () => {
  const story = managed()
  story.does(wanted, { why: 'recall' }, '2026-03-15')
  const how = { how: 'Bailed' }
  assert.equal(story.refused(found, how, '2026-03-14', { today: '2026-03-16' })?.rule, 'iom-state-in-order')
  assert.equal(story.refused(found, how, '2026-03-15')?.rule, undefined)
  assert.equal(story.refused(wanted, { why: 'recall' }, '2026-03-16')?.rule, 'act-offered')
  const reacts = { reacts: 'Both.' }
  assert.equal(
    managed(unset, { statutory: false }).refused(finalThird, reacts, '2026-03-16')?.rule,
    'iom-final-third-statutory',
  )
  assert.equal(managed().refused(finalThird, reacts, '2026-03-16'), undefined)
})

test('a contact is recorded by any agency that receives the plan, and whoever reads it sees the latest day', () => {
  assert.equal(contactMade.anybody, true)
  const story = managed()
  story.does(contactMade, seen, '2026-03-12', { by: homes })
  story.does(contactMade, seen, '2026-03-11', { by: police, today: '2026-03-13' })
  assert.match(page(story, '2026-03-13'), /12 March 2026/)
})

test('a review is due every month, at ends of months too; an exception says what the conference is asked', () => {
  const story = managed()
  assert.equal(story.due('review'), '2026-04-10')
  story.does(reviewed, nothing, '2026-08-31')
  assert.equal(story.due('review'), '2026-09-30')
  story.does(reviewed, nothing, '2027-01-31')
  assert.equal(story.due('review'), '2027-02-28')
  const refused = story.refused(reviewed, { ...nothing, exception: true }, '2027-02-01')
  assert.deepEqual([refused?.rule, refused?.at], ['iom-exception-said', 'action'])
  story.does(reviewed, { ...nothing, exception: true, action: 'More hours.' }, '2027-02-01')
  const marks = story.stood().spans.filter(one => one.key === 'review')
  assert.deepEqual(
    marks.map(one => one.value),
    ['none', 'none', 'exception'],
  )
})

test('managers, ratings and reviews are of the days since adoption, and in turn', () => {
  const story = managed()
  const late = { today: '2026-03-20' }
  const before = story.refused(managersNamed, both, '2026-03-09', late)
  assert.deepEqual([before?.rule, before?.at], ['iom-managed-in-turn', 'on'])
  assert.equal(story.refused(managersNamed, both, '2026-03-10', late), undefined)
  story.does(ragSet, red, '2026-03-15')
  assert.equal(story.refused(ragSet, red, '2026-03-14', late)?.rule, 'iom-managed-in-turn')
  assert.equal(story.refused(ragSet, red, '2026-03-15', late), undefined)
  story.does(reviewed, nothing, '2026-03-15')
  assert.equal(story.refused(reviewed, nothing, '2026-03-14', late)?.rule, 'iom-managed-in-turn')
  assert.equal(story.refused(reviewed, nothing, '2026-03-16', late), undefined)
})
