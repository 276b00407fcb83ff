/** The rules of casework, each by its name: what it lets pass, and what not. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as rules from './rules.ts'

const worker = { accountId: 1, agencyId: 2, caseworker: true }
const dueAndNow = (due: string) => ({
  due: Temporal.Instant.from(due),
  now: Temporal.Instant.from('2026-11-22T10:00Z'),
})

const tried: [string, boolean[], boolean[]][] = [
  ['named-somehow', [rules.namedSomehow.test({ keys: ['flax'] })], [rules.namedSomehow.test({ keys: [] })]],
  [
    'postcode-shaped',
    ['', 'tm4 2qb'].map(postcode => rules.postcodeShaped.test({ postcode })),
    ['TM4', 'nowhere'].map(postcode => rules.postcodeShaped.test({ postcode })),
  ],
  [
    'born-in-the-past',
    [null, '1999-05-30', '2026-11-22'].map(born => rules.bornInThePast.test({ born, today: '2026-11-22' })),
    ['2026-11-23', '1899-12-31'].map(born => rules.bornInThePast.test({ born, today: '2026-11-22' })),
  ],
  [
    'place-not-born',
    [
      rules.placeNotBorn.test({ role: 'place', born: null }),
      rules.placeNotBorn.test({ role: 'subject', born: '1999-05-30' }),
    ],
    [rules.placeNotBorn.test({ role: 'place', born: '1999-05-30' })],
  ],
  [
    'why-said',
    [
      { key: 'court', words: '' },
      { key: 'other', words: 'audit' },
    ].map(given => rules.whySaid.test(given, 10)),
    ['', 'far too many words'].map(words => rules.whySaid.test({ key: 'other', words }, 10)),
  ],
  [
    'of-own-agency',
    [rules.ofOwnAgency.test({ agencyId: 2, mine: [{ id: 2 }] })],
    [rules.ofOwnAgency.test({ agencyId: 3, mine: [{ id: 2 }] })],
  ],
  [
    'worker-at-agency',
    [rules.workerAtAgency.test({ accountId: 1, agencyId: 2, all: [worker] })],
    [
      rules.workerAtAgency.test({ accountId: 1, agencyId: 3, all: [worker] }),
      rules.workerAtAgency.test({ accountId: 1, agencyId: 2, all: [{ ...worker, caseworker: false }] }),
    ],
  ],
  [
    'knows-self-excluded',
    [
      rules.knowsSelfExcluded.test({ accountId: 1, me: 2, sure: false }),
      rules.knowsSelfExcluded.test({ accountId: 1, me: 1, sure: true }),
    ],
    [rules.knowsSelfExcluded.test({ accountId: 1, me: 1, sure: false })],
  ],
  [
    'excluded-is-not-worker',
    [rules.excludedIsNotWorker.test({ accountId: 1, workerId: null })],
    [rules.excludedIsNotWorker.test({ accountId: 1, workerId: 1 })],
  ],
  [
    'named-once',
    [rules.namedOnce.test({ accountId: 1, kind: 'allowed', all: [{ accountId: 1, kind: 'shared' }] })],
    [rules.namedOnce.test({ accountId: 1, kind: 'allowed', all: [{ accountId: 1, kind: 'allowed' }] })],
  ],
  [
    'shared-by-agreement',
    [rules.sharedByAgreement.test({ offered: true })],
    [rules.sharedByAgreement.test({ offered: false })],
  ],
  [
    'agreement-of-convenor',
    [rules.agreementOfConvenor.test({ offered: true })],
    [rules.agreementOfConvenor.test({ offered: false })],
  ],
  ['panel-not-ended', [rules.panelNotEnded.test({ closed: false })], [rules.panelNotEnded.test({ closed: true })]],
  [
    'own-case-of-purpose',
    [rules.ownCaseOfPurpose.test({ found: { own: true, purpose: 'prevent' }, purpose: 'prevent' })],
    [
      rules.ownCaseOfPurpose.test({ found: undefined, purpose: 'prevent' }),
      rules.ownCaseOfPurpose.test({ found: { own: false, purpose: 'prevent' }, purpose: 'prevent' }),
      rules.ownCaseOfPurpose.test({ found: { own: true, purpose: 'enforcement' }, purpose: 'prevent' }),
    ],
  ],
  [
    'party-to-agreement',
    [rules.partyToAgreement.test({ offered: true })],
    [rules.partyToAgreement.test({ offered: false })],
  ],
  ['case-is-open', [rules.caseIsOpen.test({ closed: null })], [rules.caseIsOpen.test({ closed: '2026-11-22' })]],
  [
    'panel-due-ahead',
    ['2026-11-22T10:00Z', '2026-11-22T10:01Z'].map(due => rules.panelDueAhead.test(dueAndNow(due))),
    ['2026-11-22T09:59Z', '2025-12-01T10:00Z'].map(due => rules.panelDueAhead.test(dueAndNow(due))),
  ],
  [
    'panel-opens-in-time',
    ['2026-11-22T12:00Z', '2026-11-21T10:00Z'].map(due => rules.panelOpensInTime.test(dueAndNow(due))),
    ['2026-11-22T12:01Z', '2026-11-21T09:59Z'].map(due => rules.panelOpensInTime.test(dueAndNow(due))),
  ],
  ['panel-not-opened', [rules.panelNotOpened.test({ opened: false })], [rules.panelNotOpened.test({ opened: true })]],
  [
    'panel-not-cancelled',
    [rules.panelNotCancelled.test({ cancelled: false })],
    [rules.panelNotCancelled.test({ cancelled: true })],
  ],
  ['search-has-name', [rules.searchHasName.test({ name: 'Flax' })], [rules.searchHasName.test({ name: '–' })]],
]

for (const [id, passes, stops] of tried)
  test(`the rule ${id} lets pass what it should, and nothing else`, () => {
    assert.ok(passes.length > 0 && passes.every(Boolean))
    assert.ok(stops.length > 0 && stops.every(one => !one))
  })
