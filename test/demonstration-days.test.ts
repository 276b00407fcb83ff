/** The year of cases on whatever day the demonstration is made: every step keeps the rules, and the figures are the same. In memory. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tell, type Told } from './case-story.ts'
import { testEngine as engine } from './engine.ts'
import { letterMade, letterServed } from '../src/casework/letter/acts.ts'
import { stand } from '../src/casework/index.ts'
import { isWorkingDay } from '../src/lib/index.ts'
import { agencies as agencySeeds } from '../src/demonstration/casework/agencies.ts'
import { answersOf } from '../src/demonstration/casework/answers.ts'
import { meetingDay, meetings } from '../src/demonstration/casework/days.ts'
import type { Story } from '../src/demonstration/casework/seed.ts'
import { staff } from '../src/demonstration/casework/staff.ts'
import { actOf, tellStory } from '../src/demonstration/casework/telling.ts'
import { cameras } from '../src/demonstration/casework/year/cameras.ts'
import { stories } from '../src/demonstration/casework/year/stories.ts'

const people = new Map(staff.map((one, n) => [one.key, n + 1]))
const agencies = new Map(agencySeeds.map((one, n) => [one.key, n + 1]))
const agencyOf = (who: string) => agencies.get(staff.find(one => one.key === who)?.posts[0]?.agency ?? '') ?? 0
const around = {
  engine,
  resources: cameras.map(({ name }, n) => ({ id: n + 1, kind: 'camera', name, heldBy: null })),
  practitioners: [...people].map(([name, id]) => ({ id, name, agencyId: agencyOf(name) })),
  agencies: [...agencies].map(([name, id]) => ({
    id,
    name,
    kind: agencySeeds.find(one => one.key === name)?.kind ?? '',
  })),
}
const first = (role: string) => Number(!['subject', 'place'].includes(role))

/** All of a story, by the rules that the engine writes with. */
function played(story: Story, made: Temporal.PlainDate): Told {
  const { type, opened, steps } = tellStory(story, engine, made)
  const known = { made, opened, closures: engine.closures, people, agencies }
  const nobody = { people: [], resources: [], stood: stand([]) }
  const given = answersOf(type.opening.act, story.given, nobody, known)
  const parties = story.people
    .map(({ role, name, born = null }, n) => ({ id: n + 1, role, name, born }))
    .toSorted((one, other) => first(one.role) - first(other.role) || one.id - other.id)
  const told = tell(type, given, opened.toString(), { ...around, people: parties })
  for (const { step, on, by } of steps) {
    const day = on.toString()
    assert.ok(isWorkingDay(on, engine.closures), `${story.kind}: ${day}`)
    const context = told.context(day)
    if ('act' in step) {
      const act = actOf(type, step.act)
      const panel = act.panel === undefined ? {} : { panel: act.panel, present: ['police', 'probation'] }
      told.does(act, answersOf(act, step.given ?? {}, context, known), day, { ...panel, by: agencyOf(by) })
    }
    if ('publish' in step) assert.ok(type.register?.entry(context), `${story.kind}: there is something to publish`)
    const letter = 'letter' in step ? type.letters?.find(one => one.key === step.letter) : undefined
    if (letter && 'letter' in step) {
      const party = context.people.find(one => one.role === step.to)?.id ?? 0
      const id = told.does(letterMade(letter), { letter: letter.key, party, replaces: null }, day)
      const served = { how: step.served, time: step.served === 'post' ? '' : '14:05', by: 'Somebody' }
      told.does(letterServed(letter), { letter: id, ...served, consented: [], note: '', file: null }, day)
    }
  }
  return told
}

const lasting = (all: readonly Told[], kind: string, key: string) =>
  all.filter(one => one.type.key === kind).flatMap(one => one.stood().spans.filter(it => it.key === key))

const days = ['2024-02-29', '2025-12-25', '2026-11-22', '2027-03-28', '2028-01-03', '2028-02-29', '2028-12-25']
for (const day of days)
  test(`made on ${day}, every step keeps the rules, on working days, and the figures are the year’s`, () => {
    const made = Temporal.PlainDate.from(day)
    const all = stories.map(story => played(story, made))
    const count = (kind: string, key: string, value?: string) =>
      lasting(all, kind, key).filter(one => value === undefined || one.value === value).length
    const now = (kind: string, key: string) => lasting(all, kind, key).filter(one => one.to === null).length
    assert.deepEqual(
      {
        referred: count('anti-social-behaviour', 'referred'),
        supported: now('anti-social-behaviour', 'supported'),
        people: count('problem-solving', 'accepted', 'people'),
        places: count('problem-solving', 'accepted', 'place'),
        reviews: count('case-review', 'application'),
        notMet: count('case-review', 'threshold', 'not-met'),
        met: count('case-review', 'threshold', 'met'),
        handed: count('case-review', 'handed-on'),
        appeals: count('case-review', 'appeal'),
        inPlace: now('camera', 'in-place'),
        extended: count('camera', 'extended'),
        fixed: count('offender-management', 'cohort', 'fixed'),
        cohorts: now('offender-management', 'cohort'),
        incidents: count('enforcement', 'incident'),
        actions: count('enforcement', 'action'),
        penalties: count('enforcement', 'action', 'fixed-penalty'),
        notices: count('enforcement', 'action', 'statutory-notice'),
        letters: count('enforcement', 'action', 'letter'),
        pending: now('enforcement', 'prosecution-pending'),
        orders: count('spaces-order', 'order-made'),
        signs: now('spaces-order', 'sign'),
        patrols: count('ward-initiative', 'patrol'),
        closures: count('anti-social-behaviour', 'closure-order'),
        protection: count('anti-social-behaviour', 'action', 'statutory-notice'),
        injunctions: count('anti-social-behaviour', 'injunction-made', 'adult'),
      },
      {
        referred: 35,
        supported: 12,
        people: 24,
        places: 10,
        reviews: 2,
        notMet: 2,
        met: 0,
        handed: 2,
        appeals: 1,
        inPlace: 5,
        extended: 1,
        fixed: 45,
        cohorts: 216,
        incidents: 160,
        actions: 116,
        penalties: 15,
        notices: 12,
        letters: 89,
        pending: 9,
        orders: 1,
        signs: 4,
        patrols: 6,
        closures: 1,
        protection: 1,
        injunctions: 1,
      },
    )
    const late = all
      .filter(one => one.type.key === 'camera')
      .flatMap(one => one.stood().dues.filter(due => due.key === 'review' && due.met === null && due.by < day))
    assert.equal(late.length, 1, 'one review of a camera is late')
    const from = made.toPlainYearMonth().subtract({ months: 11 }).toPlainDate({ day: 1 })
    const marks = lasting(all, 'problem-solving', 'accepted')
    assert.ok(
      marks.every(one => one.from >= from.toString()),
      'the figures page counts them all as it stands at first',
    )
  })

test('the group meets every month on a working day, and next within a fortnight', () => {
  for (const day of days) {
    const made = Temporal.PlainDate.from(day)
    const all = Array.from({ length: meetings + 1 }, (_, n) => meetingDay(made, n, engine.closures))
    assert.ok(all.every(one => isWorkingDay(one, engine.closures)))
    const apart = all.slice(1).map((one, n) => one.until(all[n] ?? one).days)
    assert.ok(
      apart.every(one => one >= 17 && one <= 45),
      `${day}: ${apart.join(' ')}`,
    )
    assert.ok(made.until(all[0] ?? made).days <= 14)
  }
})
