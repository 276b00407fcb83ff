/** Each rule of the administration at its edge: what it just allows, and what it just refuses. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Rule } from '../lib/index.ts'
import * as account from './account/rules.ts'
import * as agency from './agency/rules.ts'
import * as agreement from './agreement/rules.ts'
import * as review from './review/rules.ts'

function edge<Given>(rule: Readonly<Rule<void, Given>>, id: string, allowed: Given[], refused: Given[]): void {
  for (const given of allowed) assert.equal(rule.refuses(given), null, `${id} allows ${JSON.stringify(given)}`)
  for (const given of refused) assert.equal(rule.refuses(given)?.rule, id, `${id} refuses ${JSON.stringify(given)}`)
}

test('rules for users and roles', () => {
  edge(
    account.emailLooksLikeOne,
    'email-looks-like-one',
    [{ email: 'a@b.org' }, { email: 'o’neil.x+1@a-b.gov.uk' }],
    [{ email: 'a@b' }, { email: 'a b@c.org' }, { email: 'a@b..org' }, { email: `${'a'.repeat(250)}@b.org` }],
  )
  edge(account.notHeldTwice, 'not-held-twice', [{ held: false }], [{ held: true }])
  edge(
    account.lastDayInOrder,
    'last-day-in-order',
    [{ lastDay: '2026-05-02', begins: '2026-05-02', today: '2026-05-01' }],
    [
      { lastDay: '2026-05-01', begins: '2026-05-02', today: '2026-05-01' },
      { lastDay: '2026-04-30', begins: '2026-01-01', today: '2026-05-01' },
    ],
  )
  edge(
    account.datesInOrder,
    'dates-in-order',
    [{ begins: '2027-05-01', ends: '2027-05-01', today: '2026-05-01' }],
    [
      { begins: '2027-05-02', ends: null, today: '2026-05-01' },
      { begins: '2026-05-02', ends: '2026-05-01', today: '2026-05-01' },
      { begins: '2026-04-30', ends: null, today: '2026-05-01' },
    ],
  )
  edge(account.identityChecked, 'identity-checked', [{ how: 'Rang back.' }], [{ how: 'Rang back' }])
  edge(
    account.someAdministratorStays,
    'some-administrator-stays',
    [
      { before: 2, left: 1 },
      { before: 0, left: 0 },
    ],
    [{ before: 1, left: 0 }],
  )
  edge(account.noAccountYet, 'no-account-yet', [{ any: false }], [{ any: true }])
})

test('rules for agencies', () => {
  const council = { id: 1, name: 'Council', closed: null, controllerId: null }
  const service = { id: 2, name: 'Housing', closed: null, controllerId: 1 }
  const gone = { id: 3, name: 'Gone', closed: '2026-01-01', controllerId: null }
  const all = [council, service, gone]
  edge(
    agency.agencyNameSays,
    'agency-name-says',
    [{ name: 'A1' }],
    [{ name: 'A' }, { name: '12' }, { name: 'x'.repeat(101) }],
  )
  edge(
    agency.agencyNameFree,
    'agency-name-free',
    [{ id: 1, name: 'COUNCIL', all }],
    [{ id: null, name: 'the  council'.slice(5), all }],
  )
  edge(
    agency.onlyServicesLeaveIt,
    'only-services-leave-it',
    [
      { kind: 'police', controllerId: null },
      { kind: 'council service', controllerId: 1 },
    ],
    [{ kind: 'police', controllerId: 1 }],
  )
  edge(
    agency.controllerAnswers,
    'controller-answers',
    [
      { agency: null, controllerId: null, controller: undefined, all },
      { agency: service, controllerId: 1, controller: council, all },
    ],
    [
      { agency: null, controllerId: 2, controller: service, all },
      { agency: null, controllerId: 3, controller: gone, all },
      { agency: null, controllerId: 9, controller: undefined, all },
      { agency: council, controllerId: 1, controller: council, all },
      { agency: council, controllerId: 4, controller: { ...council, id: 4 }, all },
    ],
  )
  edge(
    agency.closesLast,
    'closes-last',
    [
      { agency: service, all },
      { agency: council, all: [council, { ...service, closed: '2026-01-01' }] },
    ],
    [{ agency: council, all }],
  )
})

test('rules for agreements', () => {
  const terms = {
    purpose: 'prevent',
    gateway: 'An Act',
    starts: '2026-01-01',
    ends: '2028-01-01',
    tellsPresence: false,
  }
  const to = (change: Partial<typeof terms> | { ends: null }) => ({ before: terms, after: { ...terms, ...change } })
  edge(
    agreement.staysSigned,
    'stays-signed',
    [
      to({}),
      to({ ends: '2027-01-01' }),
      to({ starts: '2026-02-01' }),
      { before: { ...terms, tellsPresence: true }, after: terms },
    ],
    [
      to({ purpose: 'hate-crime' }),
      to({ gateway: 'Another' }),
      to({ ends: null }),
      to({ starts: '2025-12-31' }),
      to({ tellsPresence: true }),
    ],
  )
  edge(
    agreement.fieldsStaySigned,
    'fields-stay-signed',
    [{ before: ['a', 'b'], after: ['b'] }],
    [{ before: ['a'], after: ['a', 'b'] }],
  )
  edge(
    agreement.agreementDates,
    'agreement-dates',
    [{ starts: '2026-01-01', reviewOn: '2029-01-01', ends: '2026-01-01' }],
    [
      { starts: '2026-01-01', reviewOn: '2029-01-02', ends: null },
      { starts: '2026-01-01', reviewOn: '2026-01-01', ends: null },
      { starts: '2026-01-01', reviewOn: '2027-01-01', ends: '2025-12-31' },
    ],
  )
  edge(agreement.purposeKnown, 'purpose-known', [{ purpose: 'a', known: ['a'] }], [{ purpose: 'b', known: ['a'] }])
  edge(
    agreement.signedByThen,
    'signed-by-then',
    [
      { signedOn: null, today: '2026-05-01' },
      { signedOn: '2026-05-01', today: '2026-05-01' },
    ],
    [{ signedOn: '2026-05-02', today: '2026-05-01' }],
  )
  edge(
    agreement.partyOnce,
    'party-once',
    [{ agencyId: 1, parties: [{ agencyId: 2 }] }],
    [{ agencyId: 2, parties: [{ agencyId: 2 }] }],
  )
})

test('rules for reviews', () => {
  edge(
    review.dueSoon,
    'due-soon',
    [
      { due: '2026-05-01', today: '2026-05-01' },
      { due: '2026-11-01', today: '2026-05-01' },
    ],
    [
      { due: '2026-04-30', today: '2026-05-01' },
      { due: '2026-11-02', today: '2026-05-01' },
    ],
  )
  edge(review.everyRoleDecided, 'every-role-decided', [{ undecided: 0 }], [{ undecided: 1 }])
})
