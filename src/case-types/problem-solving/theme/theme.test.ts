/** Stories of themes, told in memory: dangerous dogs after a change of the law, and the wider use of notices. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tell, type Told } from '../../../../test/case-story.ts'
import { loadProfile } from '../../../authority/index.ts'
import { makeEngine } from '../../../casework/index.ts'
import { action, changed, ended, type opened, passedOn, reviewed } from './acts.ts'
import { theme } from './case-type.ts'
import * as rules from './rules.ts'

const profile = loadProfile('demonstration')
if ('faults' in profile) throw new Error(profile.faults.join('\n'))
const { limits } = profile.casework
const office = { address: '', phone: '', email: '' }
const engine = makeEngine(
  { types: [theme], limits, closures: [], wards: [], council: 'Council', office },
  Temporal.PlainDate.from('2026-01-01'),
)
const agencies = [{ id: 2, name: 'Safety Team', kind: 'council service' }]
const dogs = {
  strand: 'dangerous-dogs',
  title: 'Dogs and the new law',
  why: 'The law changed on 1 February.',
  objective: 'Every landlord knows whom to tell.',
  lead: 2,
  until: '2026-12-24',
} as const
const begin = (given: Parameters<typeof opened.says>[0] = dogs, on = '2026-02-02'): Told =>
  tell(theme, given, on, { engine, agencies })
const marks = (told: Told, key: string) =>
  told
    .stood()
    .spans.filter(one => one.key === key)
    .map(one => one.value)

test('a theme begins, agencies act, what changed is recorded, and it ends', () => {
  const told = begin()
  const task = told.does(action, { what: 'Write to landlords', agency: 2, who: null, by: '2026-02-27' }, '2026-02-02')
  assert.equal(told.due('task', task), '2026-02-27')
  assert.equal(told.due('hear'), '2026-03-09')
  assert.equal(told.due('end'), '2026-12-24')
  told.does(reviewed, { said: 'Letters are out.' }, '2026-02-28', { panel: 'problem-solving-group' })
  assert.equal(told.due('hear'), '2026-04-04')
  assert.equal(told.stood().lasting('running')?.value, 'dangerous-dogs')
  const end = { ending: 'done', why: 'All landlords answered.' } as const
  assert.equal(told.refused(ended, end, '2026-06-01')?.rule, 'theme-change-said')
  told.does(changed, { what: 'Ten landlords have a clause on dogs.', count: '' }, '2026-06-01')
  told.does(ended, end, '2026-06-01')
  assert.equal(told.stood().outcome, 'done')
  assert.deepEqual(marks(told, 'theme'), ['dangerous-dogs'])
  assert.equal(told.stood().lasting('running'), undefined)
})

test('a concern about a dog goes to the landlord of a rented home, and to the police where somebody is in danger', () => {
  const told = begin()
  const passes = (rented: boolean, danger: boolean, to: ('landlord' | 'police' | 'council')[]) =>
    told.refused(passedOn, { rented, danger, to }, '2026-03-01')?.rule
  assert.equal(passes(true, false, ['council']), 'theme-dog-passed-on')
  assert.equal(passes(true, false, ['landlord']), undefined)
  assert.equal(passes(false, true, ['landlord']), 'theme-dog-passed-on')
  assert.equal(passes(false, true, ['police']), undefined)
  assert.equal(passes(true, true, ['police']), 'theme-dog-passed-on')
  assert.equal(passes(false, false, ['council']), undefined)
  told.does(passedOn, { rented: true, danger: true, to: ['landlord', 'police'] }, '2026-03-01')
  assert.deepEqual(marks(told, 'passed-on'), ['landlord', 'police'])
  const notices = begin({ ...dogs, strand: 'notices', title: 'Notices' })
  assert.equal(
    notices.refused(passedOn, { rented: true, danger: false, to: ['landlord'] }, '2026-03-01')?.rule,
    'act-offered',
  )
})

test('the rules of a theme, just inside and just outside', () => {
  const ends = (until: string | null) => rules.endAhead.refuses({ until, on: '2024-02-28' })?.rule
  assert.equal(ends('2024-02-29'), undefined)
  assert.equal(ends(null), undefined)
  assert.equal(ends('2024-02-28'), 'theme-end-ahead')
  assert.throws(() => begin({ ...dogs, until: '2026-02-02' }), /theme-end-ahead/)
  assert.equal(rules.changeSaid.refuses({ ending: 'dropped', changes: 0 }), null)
  assert.equal(rules.changeSaid.refuses({ ending: 'done', changes: 1 }), null)
  assert.equal(rules.changeSaid.refuses({ ending: 'done', changes: 0 })?.rule, 'theme-change-said')
  assert.equal(rules.concernPassedOn.refuses({ rented: true, danger: false, to: [] })?.rule, 'theme-dog-passed-on')
})

test('a theme is before the group at each meeting', () => {
  const told = begin()
  const due = (on: string) => theme.panels?.[0]?.due(told.context(on), on)
  assert.equal(due('2026-02-02'), null, 'it began today')
  assert.equal(due('2026-03-09'), 'Theme, reviewed at each meeting')
  assert.equal(due('2026-03-10'), 'Not heard at the last meeting: theme, reviewed at each meeting')
})
