/** The rules of panels, each just inside and just outside; when a standing panel meets next, and what comes first. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addedLate, byUrgency, meetingsMissed } from './agenda/order.ts'
import { agenciesPresent, figuresByAgency, represented } from './attendance/by-agency.ts'
import { nextDue, nextMeeting } from './group/next-due.ts'
import { panelKindName, panelKinds, panelLimit } from './kind.ts'
import * as attendance from './attendance/rules.ts'
import * as note from './note/rules.ts'
import * as rules from './rules.ts'
import { noise } from '../../../test/panel-scene.ts'

const days = (value: number) => ({ value, unit: 'days' as const })
const at = (text: string) => Temporal.Instant.from(text)
const seven = days(7)
const two = { value: 2, unit: 'agencies' as const }
const three = { value: 3, unit: 'meetings' as const }

test('the next meeting is due a week or a month after the last: month ends are kept, and a day on which nobody works is the next that is', () => {
  const next = (last: string, every: 'week' | 'month' = 'month', closures = [] as { date: string; name: string }[]) =>
    nextDue(last, every, closures)
  assert.equal(next('2026-03-11'), '2026-04-13', '11 April 2026 is a Saturday')
  assert.equal(next('2026-01-30'), '2026-03-02', 'the last of February 2026 is a Saturday')
  assert.equal(next('2028-01-31'), '2028-02-29', 'a leap year')
  assert.equal(next('2027-03-31'), '2027-04-30')
  assert.equal(next('2026-11-25'), '2026-12-29', 'Christmas Day, Boxing Day, a Sunday, and the bank holiday instead')
  assert.equal(next('2026-11-30', 'month', [{ date: '2026-12-30', name: 'Offices closed' }]), '2026-12-31')
  assert.equal(next('2026-12-18', 'week'), '2026-12-29')
  assert.equal(next('2026-03-24', 'week'), '2026-03-31', 'the clocks change in between')
})

test('a meeting is late once its days to spare have passed, whether or not it is called', () => {
  const given = (by: string, on: string) => ({ by, on, closures: [] })
  assert.equal(rules.panelMeetsInTime.refuses(given('2026-12-29', '2027-01-05'), seven), null)
  assert.equal(rules.panelMeetsInTime.refuses(given('2026-12-29', '2027-01-06'), seven)?.rule, 'panel-meets-in-time')
  assert.equal(rules.panelMeetsInTime.refuses(given('2028-02-22', '2028-02-29'), seven), null)
  assert.equal(rules.panelMeetsInTime.refuses(given('2028-02-22', '2028-03-01'), seven)?.rule, 'panel-meets-in-time')
  assert.match(rules.panelMeetsInTime.says(seven), /within 7 days/)
  const next = (today: string, called: string | null) =>
    nextMeeting({ last: '2026-11-25', called, every: 'month', today }, [], seven)
  assert.deepEqual(next('2027-01-05', null), { by: '2026-12-29', late: false })
  assert.equal(next('2027-01-06', null).late, true)
  assert.equal(next('2026-12-01', '2027-01-05').late, false)
  assert.equal(next('2026-12-01', '2027-01-06').late, true, 'it is called too late')
  assert.deepEqual(nextMeeting({ last: null, called: null, every: 'month', today: '2027-01-06' }, [], seven), {
    by: null,
    late: false,
  })
})

test('a decision needs people of so many agencies', () => {
  assert.equal(attendance.panelQuorum.refuses({ agencies: 2 }, two), null)
  assert.equal(attendance.panelQuorum.refuses({ agencies: 1 }, two)?.rule, 'panel-quorum')
  assert.match(attendance.panelQuorum.says(two), /at least 2 agencies/)
  assert.match(attendance.panelQuorum.says({ value: 1, unit: 'agencies' }), /at least 1 agency /)
  const sat = (agencyId: number, attended: 'present' | 'apologies' | null) => ({ agencyId, attended })
  assert.equal(agenciesPresent([sat(1, 'present'), sat(1, 'present'), sat(2, 'apologies'), sat(3, null)]), 1)
  assert.equal(agenciesPresent([sat(1, 'present'), sat(2, 'present')]), 2)
})

test('a case of which nobody spoke at so many meetings comes first', () => {
  assert.equal(rules.panelHearsEachCase.refuses({ missed: 2 }, three), null)
  assert.equal(rules.panelHearsEachCase.refuses({ missed: 3 }, three)?.rule, 'panel-hears-each-case')
  const meetings = ['2026-03-10T10:00Z', '2026-02-10T10:00Z', '2026-01-10T10:00Z'].map(at)
  assert.equal(meetingsMissed(at('2026-01-10T10:00Z'), meetings), 2)
  assert.equal(meetingsMissed(at('2026-01-10T09:59Z'), meetings), 3)
  assert.equal(meetingsMissed(null, meetings), 0, 'it was never before the panel')
  const one = (name: string, notReached: string | null, missed: number, heard: string | null) => ({
    name,
    notReached: notReached === null ? null : at(notReached),
    missed,
    heard: heard === null ? null : at(heard),
  })
  const order = [
    one('heard last month', null, 0, '2026-03-10T10:00Z'),
    one('new', null, 0, null),
    one('heard before', null, 1, '2026-02-10T10:00Z'),
    one('long unheard', null, 3, '2025-12-10T10:00Z'),
    one('not reached', '2026-03-10T10:00Z', 1, null),
  ].toSorted(byUrgency(three))
  assert.deepEqual(
    order.map(({ name }) => name),
    ['not reached', 'long unheard', 'new', 'heard before', 'heard last month'],
  )
})

test('what is put on the day of the meeting is late, by the clocks of London', () => {
  const due = at('2026-03-30T09:00:00Z')
  assert.equal(addedLate({ putAt: at('2026-03-29T22:59:59Z'), due }), false, 'a minute before midnight, summer time')
  assert.equal(addedLate({ putAt: at('2026-03-29T23:00:00Z'), due }), true)
  assert.equal(addedLate({ putAt: at('2026-04-02T10:00:00Z'), due }), true)
})

test('attendance over meetings is counted agency by agency: somebody came, somebody sent apologies, nobody came', () => {
  const sat = (panelId: number, agency: string, attended: 'present' | 'apologies' | 'absent' | 'sent' | null) => ({
    panelId,
    agencyId: agency.length,
    agency,
    attended,
  })
  assert.equal(represented([sat(1, 'Police', 'absent'), sat(1, 'Police', 'present')]), 'present')
  assert.equal(represented([sat(1, 'Police', 'sent')]), 'absent', 'nobody was added in their place')
  assert.equal(represented([sat(1, 'Police', null)]), null)
  assert.deepEqual(
    figuresByAgency([
      sat(1, 'Police', 'sent'),
      sat(1, 'Police', 'present'),
      sat(2, 'Police', 'apologies'),
      sat(3, 'Police', null),
      sat(1, 'Homes', 'absent'),
    ]),
    [
      { agency: 'Homes', asked: 1, present: 0, apologies: 0, absent: 1 },
      { agency: 'Police', asked: 3, present: 1, apologies: 1, absent: 0 },
    ],
  )
})

test('every other rule of panels, inside and outside', () => {
  assert.equal(rules.panelCaseSettled.refuses({ left: 0 }), null)
  assert.equal(rules.panelCaseSettled.refuses({ left: 1 })?.rule, 'panel-case-settled')
  assert.equal(rules.panelIsOpen.refuses({ open: true }), null)
  assert.equal(rules.panelIsOpen.refuses({ open: false })?.rule, 'panel-is-open')
  assert.equal(attendance.presentOnceOpen.refuses({ attended: 'apologies', opened: false }), null)
  assert.equal(attendance.presentOnceOpen.refuses({ attended: 'present', opened: true }), null)
  assert.equal(attendance.presentOnceOpen.refuses({ attended: 'present', opened: false })?.rule, 'present-once-open')
  assert.equal(rules.panelKindKnown.refuses({ known: true }), null)
  assert.equal(rules.panelKindKnown.refuses({ known: false })?.rule, 'panel-kind-known')
  assert.equal(rules.groupMeets.refuses({ ended: null }), null)
  assert.equal(rules.groupMeets.refuses({ ended: '2026-12-31' })?.rule, 'group-meets')
  const action = { action: 'Write to the owners', ownerId: 1, due: '2028-02-29' }
  assert.equal(note.panelActionOwned.refuses(action), null)
  assert.equal(note.panelActionOwned.refuses({ action: '', ownerId: null, due: null }), null)
  assert.equal(note.panelActionOwned.refuses({ ...action, ownerId: null })?.rule, 'panel-action-owned')
  assert.equal(note.panelActionOwned.refuses({ ...action, due: null })?.rule, 'panel-action-owned')
  assert.equal(note.panelActionAhead.refuses({ due: '2028-02-29', today: '2028-02-29' }), null)
  assert.equal(note.panelActionAhead.refuses({ due: null, today: '2028-02-29' }), null)
  assert.equal(note.panelActionAhead.refuses({ due: '2028-02-28', today: '2028-02-29' })?.rule, 'panel-action-ahead')
  assert.equal(note.ownerSits.refuses({ sits: true }), null)
  assert.equal(note.ownerSits.refuses({ sits: false })?.rule, 'owner-sits')
})

test('the numbers of a panel are the profile’s, on the day; ours where it has none', () => {
  const limits = [
    {
      key: 'panel.noise-group-quorum',
      value: 4,
      unit: 'agencies',
      source: 'terms',
      verified: true,
      until: '2026-12-31',
    },
    {
      key: 'panel.noise-group-quorum',
      value: 3,
      unit: 'agencies',
      source: 'terms',
      verified: true,
      from: '2027-01-01',
    },
  ] as const
  const quorum = (on: string) => panelLimit({ limits }, 'noise-group', 'quorum', Temporal.PlainDate.from(on)).value
  assert.deepEqual([quorum('2026-12-31'), quorum('2027-01-01')], [4, 3])
  assert.equal(panelLimit({ limits }, null, 'quorum', Temporal.PlainDate.from('2027-01-01')).value, 2)
  const types = [noise, { ...noise, key: 'other' }]
  assert.deepEqual(
    panelKinds({ types }).map(one => one.name),
    ['Noise group'],
    'two types bring their cases to one panel',
  )
  assert.equal(panelKindName({ types }, 'gone'), 'gone')
})
