/** Who is before the conference and the practitioners’ meeting, and why; and who is not. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Told } from '../../../../test/case-story.ts'
import * as scene from '../../../../test/iom-scene.ts'
import { custodyBegun } from '../managing/custody.ts'
import { managersNamed } from '../managing/named.ts'
import { contactMade, ragSet } from '../managing/rating.ts'
import { reviewed } from '../managing/review.ts'
import { wanted } from '../managing/whereabouts.ts'
import { offenceRecorded } from '../offences.ts'
import { screened } from '../referral.ts'
import { adopted } from './adopt.ts'
import { conferenceAsked, conferenceReviewed, proposed } from './leave.ts'
import { macc, practitioners } from './panels.ts'

const { beforeConference, burglary, choosing, managed, quorate, referred, scored, set } = scene
const at = (story: Told, day: string) => macc.due(story.context(day), day)
const weekly = (story: Told, day: string) => practitioners.due(story.context(day), day)
const rate = (story: Told, colour: 'red' | 'amber' | 'green', day: string) =>
  story.does(ragSet, { colour, why: 'As seen.' }, day)
const reviewedOn = (story: Told, day: string) => {
  story.does(conferenceReviewed, { progress: 'same', said: 'Go on.' }, day, quorate)
  story.does(reviewed, { changed: 'Nothing.', exception: false, action: '' }, day)
}

test('the conference hears what is new, and who is proposed to be let go of', () => {
  const story = referred(set)
  story.does(screened, scene.screening, '2026-03-04')
  assert.equal(at(story, '2026-03-10'), 'New referral')
  story.does(adopted, choosing, '2026-03-10', quorate)
  assert.equal(at(story, '2026-03-20'), null)
  story.does(proposed, { reason: 'moved', why: 'To another county.' }, '2026-03-21')
  assert.equal(at(story, '2026-03-25'), 'Proposed for deselection')
  assert.deepEqual(macc.in, ['screened', 'managed', 'proposed'])
})

test('whoever no longer meets Fixed is raised on the day, and moved by nobody', () => {
  const story = beforeConference(set)
  scored(story, 82, '2026-03-05')
  story.does(offenceRecorded, burglary, '2026-01-10', { today: '2026-03-05' })
  story.does(adopted, { ...choosing, cohort: 'fixed' }, '2026-03-10', quorate)
  reviewedOn(story, '2027-01-05')
  assert.equal(at(story, '2027-01-10'), null)
  assert.equal(at(story, '2027-01-11'), 'No longer meets the criteria of Fixed')
  assert.equal(story.stood().lasting('cohort')?.value, 'fixed')
})

test('red, or worse since the conference last spoke of them; the same colour is no exception', () => {
  const story = managed()
  rate(story, 'green', '2026-03-11')
  reviewedOn(story, '2026-03-12')
  assert.equal(at(story, '2026-03-20'), null)
  rate(story, 'amber', '2026-03-12')
  assert.equal(at(story, '2026-03-20'), 'Rated worse than when the conference last met')
  story.does(conferenceReviewed, { progress: 'worse', said: 'Weekly visits.' }, '2026-03-21', quorate)
  assert.equal(at(story, '2026-03-22'), null)
  rate(story, 'red', '2026-03-23')
  assert.equal(at(story, '2026-03-24'), 'Rated red')
})

test('an exception of a review, or an agency that asks, comes before the next conference and only that', () => {
  const story = managed()
  story.does(reviewed, { changed: 'A new partner.', exception: true, action: 'Agree visits.' }, '2026-03-20')
  assert.equal(at(story, '2026-03-21'), 'A review asks the conference')
  story.does(conferenceReviewed, { progress: 'same', said: 'Agreed.' }, '2026-03-21', quorate)
  assert.equal(at(story, '2026-03-22'), null)
  story.does(conferenceAsked, { what: 'Move to Free.' }, '2026-03-21', { by: scene.probation })
  assert.equal(at(story, '2026-03-22'), 'An agency asks the conference', 'later on the day of the conference')
})

test('a review that is overdue comes before the conference, on the day after its last', () => {
  const story = managed()
  assert.equal(story.due('review'), '2026-04-10')
  assert.equal(at(story, '2026-04-10'), null)
  assert.equal(at(story, '2026-04-11'), 'A review is overdue')
})

test('the practitioners see each week who is red, wanted or released soon, and what is overdue', () => {
  const story = managed()
  assert.equal(weekly(story, '2026-03-11'), null)
  assert.equal(weekly(story, '2026-03-18'), 'Something is overdue', 'managers and a rating')
  story.does(managersNamed, { police: 10, probation: 20 }, '2026-03-18')
  rate(story, 'red', '2026-03-18')
  story.does(contactMade, { how: 'home', who: 'Constable', what: 'Seen at home.' }, '2026-03-18')
  assert.equal(weekly(story, '2026-03-18'), 'Rated red')
  rate(story, 'green', '2026-03-18')
  assert.equal(weekly(story, '2026-03-18'), null)
  story.does(wanted, { why: 'warrant' }, '2026-03-19')
  assert.equal(weekly(story, '2026-03-19'), 'Wanted')
})

test('a release is prepared from fourteen days before', () => {
  const story = managed()
  story.does(managersNamed, { police: 10, probation: 20 }, '2026-03-11')
  rate(story, 'green', '2026-03-11')
  story.does(custodyBegun, { as: 'remand', where: 'A prison', expected: '2026-03-27' }, '2026-03-12')
  assert.equal(weekly(story, '2026-03-12'), null)
  assert.equal(weekly(story, '2026-03-13'), 'Released from custody soon')
})
