import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as rules from './rules.ts'

const other = { bodyId: 2, starts: '18:30', venue: 'Town Hall' }
const plan = { starts: '16:00', venue: 'town hall' }

/** For each rule what it allows, then what it refuses. */
const cases = {
  'one-meeting-a-day': [
    rules.oneMeetingADay.refuses({ bodyId: 1, sameDay: [other] }),
    rules.oneMeetingADay.refuses({ bodyId: 2, sameDay: [other] }),
  ],
  'venue-free': [rules.venueFree.refuses({ plan, other }, 2), rules.venueFree.refuses({ plan, other }, 3)],
  'annual-is-councils': [
    rules.annualIsCouncils.refuses({ kind: 'annual', bodyKind: 'council' }),
    rules.annualIsCouncils.refuses({ kind: 'annual', bodyKind: 'board' }),
  ],
  'one-annual': [
    rules.oneAnnual.refuses({ kind: 'annual', others: ['2026-05-20'], date: '2027-05-19' }),
    rules.oneAnnual.refuses({ kind: 'annual', others: ['2027-05-20'], date: '2027-05-19' }),
  ],
  'convened-before': [
    rules.convenedBefore.refuses({ convened: '2027-05-18', date: '2027-05-19' }),
    rules.convenedBefore.refuses({ convened: '2027-05-19', date: '2027-05-19' }),
  ],
  'still-to-come': [
    rules.stillToCome.refuses({ status: 'cancelled', begun: false }),
    rules.stillToCome.refuses({ status: 'scheduled', begun: true }),
  ],
  'day-ahead': [
    rules.dayAhead.refuses({ status: 'cancelled', date: '2027-03-09', today: '2027-03-10' }),
    rules.dayAhead.refuses({ status: 'scheduled', date: '2027-03-09', today: '2027-03-10' }),
  ],
  'change-explained': [
    rules.changeExplained.refuses({ why: 'No business.' }),
    rules.changeExplained.refuses({ why: '' }),
  ],
  'another-day': [
    rules.anotherDay.refuses({ from: '2027-05-19', to: '2027-05-19', status: 'cancelled' }),
    rules.anotherDay.refuses({ from: '2027-05-19', to: '2027-05-19', status: 'scheduled' }),
  ],
}

for (const [id, [allowed, refused]] of Object.entries(cases))
  test(`the rule ${id} allows what it should and refuses the rest in its own words`, () => {
    assert.equal(allowed, null)
    assert.equal(refused?.rule, id)
    assert.ok(refused.says.length > 20)
  })
