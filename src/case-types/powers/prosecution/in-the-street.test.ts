/** The story of an incident in the street: a penalty is paid on the last day of its discount, and another goes to court. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ferris, incident } from '../../../../test/enforcement-scene.ts'
import type { Answers } from '../../../casework/index.ts'
import { closed } from '../../enforcement/ending.ts'
import { penaltyIssued } from '../penalty/issue.ts'
import { penaltyPaid, penaltyReminded } from '../penalty/pay.ts'
import { prosecutionOutcome } from './court.ts'
import { prosecutionFile, prosecutionLaid, prosecutionTest } from './file.ts'
import { pressRelease } from './press.ts'

const notice = (number: string, offenceTime: string): Answers<typeof penaltyIssued.asks> => ({
  line: 'fly-tipping-small',
  offenceDay: '2026-03-02',
  offenceTime,
  place: 'Alley behind Teasel Walk',
  broken: '',
  to: ferris.id,
  body: [],
  evidence: [1],
  stands: true,
  meant: true,
  number,
  how: 'hand',
  amount: null,
})
const finish = { why: 'acted-on', words: '' } as const

test('two penalties are two actions: one is paid with the discount, the other ends at court, and then the press is told', () => {
  const paid = incident()
  const penalty = paid.does(penaltyIssued, notice('FP 0101', '09:10'), '2026-03-03')
  assert.equal(paid.refused(closed, finish, '2026-03-10')?.rule, 'enforcement-nothing-open')
  paid.does(penaltyPaid, { penalty, amount: 30_000, part: [] }, '2026-03-17')
  paid.does(closed, finish, '2026-03-18')

  const court = incident()
  const unpaid = court.does(penaltyIssued, notice('FP 0102', '09:20'), '2026-03-03')
  court.does(penaltyReminded, { penalty: unpaid, how: 'post' }, '2026-04-01')
  const file = court.does(
    prosecutionFile,
    {
      charges: [{ nth: 1, who: ferris.id, kind: 'person', offence: 'fly-tipping', day: '2026-03-02' }],
      words: 'An envelope with the address',
    },
    '2026-04-16',
  )
  assert.equal(court.due('penalty-after-reminder'), undefined, 'it went to court')
  court.does(
    prosecutionTest.act,
    {
      evidential: 'met',
      evidentialWhy: 'The envelope, and an admission.',
      evidentialEvidence: [1],
      interest: 'met',
      interestWhy: 'Not the first time.',
      interestEvidence: [1],
      alternatives: 'A fixed penalty, unpaid.',
      proportionate: 'Nothing less worked.',
      equality: 'Nobody.',
      vulnerable: 'Nobody.',
    },
    '2026-04-20',
  )
  court.does(
    prosecutionLaid,
    { file, court: 'magistrates', number: '', rank: 'lawyer', signatory: 'Ada Quill', under: '' },
    '2026-04-21',
  )
  const actions = [paid, court].flatMap(story => story.stood().spans.filter(one => one.key === 'action'))
  assert.deepEqual(
    actions.map(one => one.value),
    ['fixed-penalty', 'fixed-penalty'],
  )
  assert.ok(court.stood().lasting('prosecution-pending'))
  const late = { penalty: unpaid, amount: 50_000, part: [] }
  assert.equal(
    court.refused(penaltyPaid, late, '2026-04-22')?.rule,
    'act-offered',
    'the notice offers nothing any more',
  )
  assert.equal(court.refused(closed, finish, '2026-05-01')?.rule, 'enforcement-nothing-open')
  const release = { headline: 'Fined for fly-tipping', names: false, words: 'The court fined somebody £400.' }
  assert.equal(court.refused(pressRelease, release, '2026-05-01')?.rule, 'press-after-court')
  court.does(
    prosecutionOutcome,
    {
      charges: [`${file}-1`],
      outcome: 'convicted',
      fine: 40_000,
      costs: 25_000,
      surcharge: 16_000,
      compensation: 12_500,
      words: '',
    },
    '2026-06-02',
  )
  assert.equal(court.stood().lasting('prosecution-pending'), undefined)
  assert.equal(court.refused(pressRelease, release, '2026-06-02'), undefined)
  court.does(pressRelease, release, '2026-06-02')
  court.does(closed, finish, '2026-06-03')
})
