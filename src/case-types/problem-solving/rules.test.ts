/** Every rule of the group by its name, just inside and just outside. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Refusal } from '../../lib/index.ts'
import * as rules from './rules.ts'

/** `id` refuses what stands last, and nothing of what stands before. */
const edge = <Given>(
  id: string,
  refuses: (given: Given) => Refusal | null,
  inside: Given[],
  outside: Given[],
): void => {
  void test(`${id}: just inside and just outside`, () => {
    for (const given of inside) assert.equal(refuses(given), null, JSON.stringify(given))
    for (const given of outside) assert.equal(refuses(given)?.rule, id, JSON.stringify(given))
  })
}

edge(
  'psg-about-named',
  roles => rules.aboutNamed.refuses({ roles }),
  [['subject'], ['place'], ['victim', 'subject']],
  [[], ['victim', 'applicant']],
)

edge(
  'psg-place-not-person',
  roles => rules.placeNotPerson.refuses({ roles }),
  [['place'], ['place', 'applicant', 'victim'], ['subject', 'subject']],
  [['place', 'subject']],
)

edge(
  'psg-count-period',
  ([from, until, on]: readonly [string, string, string]) => rules.countPeriod.refuses({ from, until, on }),
  [
    ['2026-02-28', '2026-02-28', '2026-02-28'],
    ['2024-02-29', '2024-03-31', '2024-03-31'],
  ],
  [
    ['2026-03-01', '2026-02-28', '2026-03-02'],
    ['2026-02-01', '2026-03-01', '2026-02-28'],
  ],
)

edge(
  'psg-demand-counted',
  given => rules.demandCounted.refuses(given),
  [
    { counts: 1, why: '' },
    { counts: 0, why: 'Nobody dares to report it.' },
  ],
  [
    { counts: 0, why: '' },
    { counts: 0, why: ' \n' },
  ],
)

edge(
  'psg-safeguarded-first',
  given => rules.safeguardedFirst.refuses(given),
  [
    { atRisk: false, done: '' },
    { atRisk: true, done: 'Told adult social care.' },
  ],
  [
    { atRisk: true, done: '' },
    { atRisk: true, done: '  ' },
  ],
)

const stages = ['referred', 'screened', 'deferred', 'accepted', 'scanned', 'analysed', 'responding', 'assessed']
for (const [step, allowed] of Object.entries({
  scan: ['accepted'],
  analyse: ['scanned'],
  respond: ['analysed', 'responding', 'assessed'],
  assess: ['responding'],
} as const))
  edge(
    'psg-sara-in-order',
    stage => rules.saraInOrder.refuses({ step: step as 'scan', stage }),
    [...allowed],
    stages.filter(stage => !(allowed as readonly string[]).includes(stage)),
  )

edge(
  'psg-objective-measurable',
  given => rules.objectiveMeasurable.refuses(given),
  [
    { baseline: 12, target: 11 },
    { baseline: 0, target: 1 },
  ],
  [{ baseline: 12, target: 12 }],
)

edge(
  'psg-objective-ahead',
  given => rules.objectiveAhead.refuses(given),
  [
    { by: '2024-02-29', on: '2024-02-28' },
    { by: '2027-01-01', on: '2026-12-31' },
  ],
  [
    { by: '2026-12-25', on: '2026-12-25' },
    { by: '2026-02-28', on: '2026-03-01' },
  ],
)

edge(
  'psg-measured-since',
  given => rules.measuredSince.refuses(given),
  [
    { set: '2026-03-29', on: '2026-03-29' },
    { set: '2026-03-29', on: '2026-03-30' },
  ],
  [{ set: '2026-03-29', on: '2026-03-28' }],
)

edge(
  'psg-assessed-whole',
  given => rules.assessedWhole.refuses(given),
  [
    { objectives: 1, measured: 1 },
    { objectives: 3, measured: 3 },
  ],
  [
    { objectives: 0, measured: 0 },
    { objectives: 3, measured: 2 },
  ],
)

edge(
  'psg-assessed-before-exit',
  (given: { reason: rules.ExitReason; stage: string }) => rules.assessedBeforeExit.refuses(given),
  [
    { reason: 'met', stage: 'assessed' },
    { reason: 'moved', stage: 'accepted' },
  ],
  [
    { reason: 'met', stage: 'responding' },
    { reason: 'handed', stage: 'accepted' },
    { reason: 'no-value', stage: 'analysed' },
  ],
)

edge(
  'psg-exit-test-answered',
  given => rules.exitTestAnswered.refuses(given),
  [{ test: 'Two months without a report', answer: 'None since June.' }],
  [
    { test: 'Two months without a report', answer: ' ' },
    { test: '', answer: 'None since June.' },
  ],
)

edge(
  'psg-exit-objectives-met',
  (given: { reason: rules.ExitReason; passed: boolean; missed: number }) => rules.exitObjectivesMet.refuses(given),
  [
    { reason: 'met', passed: true, missed: 0 },
    { reason: 'no-value', passed: false, missed: 2 },
  ],
  [
    { reason: 'met', passed: false, missed: 0 },
    { reason: 'met', passed: true, missed: 1 },
  ],
)

edge(
  'psg-handed-to-agency',
  (given: { reason: rules.ExitReason; to: number | null }) => rules.handedToAgency.refuses(given),
  [
    { reason: 'handed', to: 3 },
    { reason: 'met', to: null },
  ],
  [{ reason: 'handed', to: null }],
)

edge(
  'psg-again-within',
  given => rules.againWithin.refuses(given, '12 months'),
  [{ until: '2025-02-28', on: '2025-02-28' }],
  [{ until: '2025-02-28', on: '2025-03-01' }],
)

edge(
  'psg-reviewed-monthly',
  given => rules.reviewedMonthly.refuses(given, '1 month'),
  [{ by: '2026-03-07', on: '2026-03-07' }],
  [{ by: '2026-03-07', on: '2026-03-08' }],
)
