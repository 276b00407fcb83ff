/** Stories of the problem-solving group, told in memory: from referral to exit, declined, deferred, forgotten and come back. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { somebody, tell, type Told } from '../../../test/case-story.ts'
import { loadProfile } from '../../authority/index.ts'
import { makeEngine } from '../../casework/index.ts'
import { problemSolving } from './case-type.ts'
import { accepted, declined, deferred, exited, leadChanged, leadOf, reviewed } from './decisions.ts'
import { heardAgainBy } from './group.ts'
import { aboutOf, counted, referredAgain, screened, withdrawn } from './referral.ts'
import { analysed, assessed, measured, objective, objectivesOf, response, scanned } from './sara.ts'

const profile = loadProfile('demonstration')
if ('faults' in profile) throw new Error(profile.faults.join('\n'))
const engine = makeEngine(
  {
    types: [problemSolving],
    limits: profile.casework.limits,
    closures: [],
    wards: ['Sorrel'],
    council: 'Council',
    office: { address: '', phone: '', email: '' },
  },
  Temporal.PlainDate.from('2026-01-01'),
)
const place = somebody(1, 'place', 'Sorrel Parade Shops')
const flax = somebody(1, 'subject')
const agencies = [
  { id: 2, name: 'Safety Team', kind: 'council service' },
  { id: 4, name: 'Larkrise Homes', kind: 'housing' },
]
const practitioners = [{ id: 9, name: 'Tamsin Orchard', agencyId: 4 }]

const grounds = {
  by: 'councillor',
  ward: 'Sorrel',
  grounds: 'Fires behind the shops at night; the landlord, the police and the council each have a part.',
  tried: 'Patrols and a letter.',
  involved: '',
  harmed: 6,
}
const refer = (on: string, people = [place]) =>
  tell(problemSolving, grounds, on, { engine, people, agencies, practitioners })
const group = { panel: 'problem-solving-group' }
const count = {
  what: 'fire',
  count: 12,
  from: '2025-10-01',
  until: '2025-12-31',
  source: 'Fire service, call log',
} as const
const fit = { atRisk: false, done: '', uncounted: '', why: 'Four agencies have a part in it.' }
const take = { why: 'Only together.', lead: 2, exitTest: 'Two months without a fire.' }
const aim = {
  what: 'Fewer fires',
  measure: 'Fires in three months',
  baseline: 12,
  source: 'Fire service, call log',
  target: 3,
  by: '2026-06-30',
}
const scan = { what: 'Fires', where: 'Behind the shops', harm: 'Shops close' }
const why = { doing: 'Boredom', suffering: 'Shops alone', place: 'Bins', gaps: '' }
const changed = { changed: 'Bins are locked.', elsewhere: 'No.', next: 'Let it go.' }
const leave = { reason: 'met', passed: true, answer: 'None since June.', to: null, watch: '' } as const

function screen(on: string, told = refer(on)): Told {
  told.does(counted, { ...count, from: '2023-10-01', until: '2023-12-31' }, on)
  told.does(screened, fit, on)
  return told
}
function begun(on = '2026-01-12'): Told {
  const told = screen('2026-01-05')
  told.does(accepted, take, on, group)
  return told
}
/** Scanned, analysed, one objective, one response. */
function responding(): { told: Told; aimed: number; task: number } {
  const told = begun()
  told.does(scanned, scan, '2026-01-13')
  told.does(analysed, why, '2026-01-14')
  const aimed = told.does(objective, aim, '2026-01-14')
  const task = told.does(
    response,
    { objective: aimed, what: 'Lock the bins', agency: 4, who: 9, by: '2026-02-10' },
    '2026-01-15',
  )
  return { told, aimed, task }
}

const marks = (told: Told, key: string) =>
  told
    .stood()
    .spans.filter(one => one.key === key)
    .map(one => one.value)

test('a place is referred, taken on, worked in four steps, and let go when its test is passed', () => {
  const { told, aimed, task } = responding()
  assert.equal(told.stood().stage, 'responding')
  assert.equal(told.stood().ward, 'Sorrel')
  assert.equal(told.due('task', task), '2026-02-10')
  assert.equal(told.stood().dues.find(one => one.key === 'task')?.accountId, 9)
  assert.equal(told.due('objective', aimed), '2026-06-30')
  told.does(reviewed, { progress: 'better', said: 'Fewer calls.' }, '2026-02-09', group)
  told.does(measured, { objective: aimed, count: 3, source: 'Fire service' }, '2026-06-29')
  assert.equal(told.due('objective', aimed), undefined, 'measured at its target')
  told.does(assessed, changed, '2026-06-30')
  assert.equal(told.refused(exited, leave, '2026-07-13')?.rule, 'by-panel')
  told.does(exited, leave, '2026-07-13', group)
  const { stage, closed, outcome, spans } = told.stood()
  assert.deepEqual({ stage, closed, outcome }, { stage: 'exited', closed: '2026-07-13', outcome: 'met' })
  assert.equal(spans.find(one => one.key === 'months-in-group')?.n, 6)
  for (const [key, values] of Object.entries({
    referral: ['place'],
    accepted: ['place'],
    exited: ['met'],
    'exited-of': ['place'],
    objective: ['met'],
    reviewed: ['better'],
  }))
    assert.deepEqual(marks(told, key), values, key)
  assert.ok(
    spans.every(one => one.to !== null),
    'nothing lasts in a case that is closed',
  )
})

test('of whom or what it is follows from who is in it; one of both kinds, or nobody, is refused', () => {
  assert.equal(aboutOf(screen('2026-01-05').stood()), 'place')
  assert.equal(aboutOf(screen('2026-01-05', refer('2026-01-05', [flax])).stood()), 'people')
  assert.throws(() => refer('2026-01-05', []), /psg-about-named/)
  assert.throws(() => refer('2026-01-05', [place, { ...flax, id: 2 }]), /psg-place-not-person/)
})

test('a referral is screened only with a count of demand, or why there is none, and once who is in danger is seen to', () => {
  const told = refer('2026-01-05')
  assert.equal(told.refused(screened, fit, '2026-01-06')?.rule, 'psg-demand-counted')
  assert.equal(
    told.refused(screened, { ...fit, uncounted: 'Nobody reports it.', atRisk: true }, '2026-01-06')?.rule,
    'psg-safeguarded-first',
  )
  assert.equal(told.refused(counted, count, '2025-12-30')?.rule, 'psg-count-period')
  told.does(counted, count, '2026-01-06')
  assert.equal(told.refused(screened, fit, '2026-01-06'), undefined)
})

test('it is screened within five working days: Christmas Day, Boxing Day and the new year do not count', () => {
  assert.equal(refer('2026-01-05').due('screen'), '2026-01-12')
  // Thursday 24 December 2026: 25 and 28 December and 1 January are bank holidays.
  assert.equal(refer('2026-12-24').due('screen'), '2027-01-05')
  const told = screen('2026-01-05')
  assert.equal(told.due('screen'), undefined)
})

test('a case is heard again within a month and a week of the last time, month ends kept', () => {
  const known = refer('2026-01-05').context('2026-01-05')
  const ends: Record<string, string> = {
    '2026-01-31': '2026-03-07',
    '2024-01-31': '2024-03-07',
    '2026-01-28': '2026-03-07',
    '2026-02-28': '2026-04-04',
    '2024-02-29': '2024-04-05',
    '2026-11-25': '2027-01-01',
    '2025-12-31': '2026-02-07',
    // Over the nights on which the clocks change.
    '2026-03-28': '2026-05-05',
    '2026-10-24': '2026-12-01',
  }
  for (const [day, by] of Object.entries(ends)) assert.equal(heardAgainBy(day, known), by, day)
})

test('the panel says why a case is due, and flags the one of which nothing was said', () => {
  const due = (told: Told, on: string) => {
    const [panel] = problemSolving.panels ?? []
    return panel?.due(told.context(on), on) ?? null
  }
  const fresh = refer('2026-01-05')
  assert.equal(due(fresh, '2026-01-12'), null, 'not screened yet')
  const told = screen('2026-01-05', fresh)
  assert.equal(due(told, '2026-01-05'), 'New referral', 'screened on the day of the meeting')
  assert.equal(due(told, '2026-01-12'), 'New referral')
  assert.equal(due(told, '2026-02-12'), 'New referral')
  assert.equal(due(told, '2026-02-13'), 'Not heard at the last meeting: new referral')
  told.does(deferred, { why: 'The landlord was away.', awaits: 'Who holds the keys' }, '2026-02-13', group)
  assert.equal(due(told, '2026-02-13'), null, 'heard today')
  assert.equal(due(told, '2026-03-16'), 'Deferred at an earlier meeting')
  told.does(accepted, take, '2026-03-16', group)
  assert.equal(due(told, '2026-04-23'), 'Reviewed at each meeting')
  assert.equal(due(told, '2026-04-24'), 'Not heard at the last meeting: reviewed at each meeting')
  assert.deepEqual(marks(told, 'deferred'), ['place'])
})

test('each meeting is a clock of its own, met when the group next speaks of the case', () => {
  const told = begun('2026-01-31')
  assert.equal(told.due('hear'), '2026-03-07')
  told.does(reviewed, { progress: 'same', said: 'No change.' }, '2026-02-27', group)
  assert.equal(told.due('hear'), '2026-04-03')
  const heard = told.stood().dues.filter(one => one.key === 'hear')
  assert.deepEqual(
    heard.map(one => one.met),
    ['2026-01-31', '2026-02-27', null],
  )
})

test('a declined referral is closed, tells whoever referred it, and counts among the referrals', () => {
  const told = screen('2026-01-05', refer('2026-01-05', [flax]))
  assert.equal(
    told.refused(declined, { reason: 'one-agency', why: 'x', told: 'x' }, '2026-01-12')?.rule,
    'by-panel',
    'only at a meeting',
  )
  const answer = {
    reason: 'one-agency',
    why: 'The landlord alone can act.',
    told: 'The landlord deals with it.',
  } as const
  told.does(declined, answer, '2026-01-12', group)
  const { closed, outcome } = told.stood()
  assert.deepEqual({ closed, outcome }, { closed: '2026-01-12', outcome: 'declined' })
  assert.deepEqual(marks(told, 'referral'), ['people'])
  assert.deepEqual(marks(told, 'declined'), ['people'])
  assert.deepEqual(marks(told, 'declined-because'), ['one-agency'])
  assert.deepEqual(marks(told, 'active'), [])
  assert.deepEqual(problemSolving.referral?.tells?.(told.context('2026-01-13')), [answer.told])
})

test('a referral can be taken back until the group has decided', () => {
  const told = screen('2026-01-05')
  told.does(withdrawn, { why: 'Sent to us by mistake.' }, '2026-01-06')
  assert.equal(told.stood().outcome, 'withdrawn')
  assert.equal(begun().refused(withdrawn, { why: 'x' }, '2026-01-13')?.rule, 'act-offered')
})

test('scan, analyse, respond and assess come in that order, and each objective can be counted', () => {
  const told = begun()
  assert.equal(told.refused(analysed, why, '2026-01-13')?.rule, 'act-offered')
  assert.equal(told.refused(assessed, changed, '2026-01-13')?.rule, 'act-offered')
  const aimed = told.does(objective, aim, '2026-01-13')
  const answer = { objective: aimed, what: 'Lock the bins', agency: 4, who: null, by: '2026-02-10' }
  assert.equal(told.refused(response, answer, '2026-01-13')?.rule, 'psg-sara-in-order')
  assert.equal(told.refused(response, { ...answer, objective: null }, '2026-01-13'), undefined, 'a task is no response')
  assert.equal(told.refused(objective, { ...aim, target: 12 }, '2026-01-13')?.rule, 'psg-objective-measurable')
  assert.equal(told.refused(objective, { ...aim, by: '2026-01-13' }, '2026-01-13')?.rule, 'psg-objective-ahead')
  told.does(scanned, scan, '2026-01-13')
  told.does(analysed, why, '2026-01-14')
  assert.equal(told.refused(response, { ...answer, by: '2026-01-14' }, '2026-01-15')?.rule, 'due-ahead')
  told.does(response, answer, '2026-01-15')
  assert.equal(told.refused(assessed, changed, '2026-01-16')?.rule, 'psg-assessed-whole')
  assert.equal(
    told.refused(measured, { objective: aimed, count: 9, source: 'x' }, '2026-01-12', { today: '2026-02-20' })?.rule,
    'psg-measured-since',
  )
  told.does(measured, { objective: aimed, count: 9, source: 'Fire service' }, '2026-02-20')
  told.does(assessed, changed, '2026-02-20')
  assert.equal(told.refused(exited, leave, '2026-03-09', group)?.rule, 'psg-exit-objectives-met')
  told.does(response, { ...answer, what: 'Light the yard', by: '2026-04-01' }, '2026-03-09')
  assert.equal(told.stood().stage, 'responding', 'answered anew')
  assert.equal(told.refused(assessed, changed, '2026-04-02')?.rule, 'psg-assessed-whole', 'and measured anew')
  told.does(measured, { objective: aimed, count: 2, source: 'Fire service' }, '2026-04-02')
  told.does(assessed, changed, '2026-04-02')
  assert.equal(objectivesOf(told.stood())[0]?.met, true)
})

test('a case leaves only assessed and with its test answered; whoever has moved leaves without being assessed', () => {
  const { told } = responding()
  const leaves = (given: Partial<Parameters<typeof exited.says>[0]>) =>
    told.refused(exited, { ...leave, ...given }, '2026-02-09', group)?.rule
  assert.equal(leaves({}), 'psg-assessed-before-exit')
  assert.equal(leaves({ reason: 'handed', to: 4 }), 'psg-assessed-before-exit')
  assert.equal(leaves({ reason: 'moved', passed: false, answer: ' ' }), 'psg-exit-test-answered')
  told.does(exited, { ...leave, reason: 'moved', passed: false, answer: 'The shops are gone.' }, '2026-02-09', group)
  assert.equal(told.stood().outcome, 'moved')
  assert.deepEqual(marks(told, 'objective'), ['missed'])
})

test('what is handed on has somebody to hand it to', () => {
  const { told, aimed } = responding()
  told.does(measured, { objective: aimed, count: 6, source: 'Fire service' }, '2026-03-01')
  told.does(assessed, changed, '2026-03-02')
  const hand = { ...leave, reason: 'handed', passed: false } as const
  assert.equal(told.refused(exited, hand, '2026-03-09', group)?.rule, 'psg-handed-to-agency')
  told.does(exited, { ...hand, to: 4 }, '2026-03-09', group)
  assert.equal(told.stood().outcome, 'handed')
})

test('another agency can take the lead', () => {
  const told = begun()
  assert.equal(leadOf(told.stood()), 2)
  told.does(leadChanged, { lead: 4, why: 'It is their land.' }, '2026-02-09', group)
  assert.equal(leadOf(told.stood()), 4)
})

test('what comes back within twelve months keeps its reference and begins anew; a day later it is a new referral', () => {
  const told = screen('2024-01-29')
  told.does(accepted, take, '2024-01-29', group)
  told.does(objective, aim, '2024-01-29')
  told.does(exited, { ...leave, reason: 'moved', passed: false }, '2024-02-29', group)
  const again = { grounds: 'Fires again.', tried: '' }
  assert.equal(
    told.refused(referredAgain, again, '2025-03-01')?.rule,
    'psg-again-within',
    'a leap day ends on the 28th',
  )
  told.does(referredAgain, again, '2025-02-28')
  const { stage, closed } = told.stood()
  assert.deepEqual({ stage, closed }, { stage: 'referred', closed: null })
  assert.equal(told.due('screen'), '2025-03-07')
  assert.deepEqual(marks(told, 'referral'), ['place', 'place'])
  assert.deepEqual(objectivesOf(told.stood()), [], 'what was set before is over')
  told.does(screened, fit, '2025-03-03')
  told.does(accepted, take, '2025-03-10', group)
  assert.equal(told.stood().lasting('active')?.from, '2025-03-10')
  assert.equal(told.due('hear'), '2025-04-17')
})

test('what stands first on the page is the plan, for as long as the group works on it', () => {
  const { told } = responding()
  const shown = problemSolving.shows?.(told.context('2026-02-20')) ?? []
  const text = shown.map(one => `${one.title} ${String(one.body)}`).join('\n')
  for (const words of [
    'Safety Team',
    'Two months without a fire.',
    'Should have been heard by',
    'Fewer fires',
    'Not measured yet',
  ])
    assert.ok(text.includes(words), words)
  assert.deepEqual(problemSolving.shows?.(refer('2026-01-05').context('2026-01-05')), [])
})

test('the figures of a year: 24 people and 10 places taken on, and every referral accounted for', () => {
  const told: Told[] = []
  const add = (n: number, people: Parameters<typeof refer>[1], does: (one: Told) => void) => {
    for (let i = 0; i < n; i++) {
      const one = screen('2026-01-05', refer('2026-01-05', people))
      does(one)
      told.push(one)
    }
  }
  const accept = (one: Told) => void one.does(accepted, take, '2026-01-12', group)
  const decline = (one: Told) =>
    void one.does(declined, { reason: 'not-tried', why: 'x', told: 'x' }, '2026-01-12', group)
  add(24, [flax], accept)
  add(10, [place], accept)
  add(5, [flax], decline)
  add(2, [place], one => void one.does(withdrawn, { why: 'x' }, '2026-01-12'))
  add(1, [place], () => {})
  const counts = (key: string, value?: string) =>
    told
      .flatMap(one => one.stood().spans)
      .filter(one => one.key === key && (value === undefined || one.value === value)).length
  assert.equal(counts('accepted', 'people'), 24)
  assert.equal(counts('accepted', 'place'), 10)
  const undecided = told.filter(one => ['referred', 'screened', 'deferred'].includes(one.stood().stage)).length
  assert.equal(counts('referral'), counts('accepted') + counts('declined') + counts('withdrawn') + undecided)
  const known = new Set(told.flatMap(one => one.stood().spans.map(span => span.key)))
  for (const one of problemSolving.measures ?? [])
    if ('mark' in one && ['referral', 'accepted', 'declined', 'withdrawn', 'active', 'stage'].includes(one.mark))
      assert.ok(known.has(one.mark), one.key)
})
