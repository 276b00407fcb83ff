/** Scores in a case: who records one, what is asked, what is kept with it, and which of them is the latest. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { somebody, tell } from '../../../../test/case-story.ts'
import { testEngine } from '../../../../test/engine.ts'
import { act, type AnswersOf, type CaseType } from '../../../casework/index.ts'
import { scoreCalculated } from './calculate.ts'
import { scoreEntered } from './enter.ts'
import { latestScore, scoresOf } from './scores.ts'
import { scoresShown } from './shown.ts'

const [plain] = testEngine.types
assert.ok(plain)
const opened = act({ key: 'opened', name: 'Open', field: 'concern', when: 'now', asks: {}, says: () => 'Opened' })
const scored: CaseType = {
  ...plain,
  key: 'scored',
  opening: { about: ['subject'], act: opened },
  acts: [scoreCalculated, scoreEntered],
  clocks: [],
}
const agencies = [
  { id: 1, name: 'Northshire Police', kind: 'police' },
  { id: 2, name: 'Probation', kind: 'probation' },
  { id: 3, name: 'The council', kind: 'council' },
]
const police = { by: 1 }
const story = (born: string | null = '1995-06-15') =>
  tell(scored, {}, '2026-06-15', {
    engine: testEngine,
    agencies,
    people: [somebody(7, 'subject', 'Dorian Flax', born)],
  })

const inputs: AnswersOf<typeof scoreCalculated> = {
  gender: 'MALE',
  born: null,
  convicted: '2026-03-02',
  followed: '2026-06-15',
  sanctions: 12,
  first: 14,
  offence: '02800',
}
const elsewhere: AnswersOf<typeof scoreEntered> = {
  tool: 'ogrs3',
  oneYear: '61',
  twoYear: '76',
  band: 'HIGH',
  offence: '02800',
  convicted: '2026-03-02',
  from: 'Court report, by the court’s probation officer',
}
const day = '2026-07-01'

test('a score is worked out from what was entered and the date of birth that the case has; all of it is kept', () => {
  const told = story()
  told.does(scoreCalculated, inputs, day, police)
  const { says, data } = told.events.at(-1) ?? {}
  assert.match(says ?? '', /^OGRS3: 37% within one year, 54% within two years: medium\n/)
  assert.match(says ?? '', /\nOffence: 02800, Burglary.* \(Burglary \(domestic\)\)\n/)
  assert.match(says ?? '', /\nWorked out by OGRS3, table of offences hmpps/)
  assert.match(says ?? '', /an aid to judgement, not a verdict.*record only.*no measure of harm.*under 18/)
  assert.deepEqual(data, {
    ...inputs,
    worked: {
      oneYear: 37,
      twoYear: 54,
      band: 'MEDIUM',
      dateOfBirth: '1995-06-15',
      engine: 'OGRS3',
      table: 'hmpps-arns-risk-actuarial-api@52792f4',
    },
  })
})

test('police and probation record scores, nobody else, and nobody who is not known', () => {
  const told = story()
  for (const by of [1, 2]) {
    assert.equal(told.refused(scoreCalculated, inputs, day, { by }), undefined)
    assert.equal(told.refused(scoreEntered, elsewhere, day, { by }), undefined)
  }
  for (const more of [{ by: 3 }, { by: 9 }, {}]) {
    assert.equal(told.refused(scoreCalculated, inputs, day, more)?.rule, 'score-by-police-or-probation')
    assert.equal(told.refused(scoreEntered, elsewhere, day, more)?.rule, 'score-by-police-or-probation')
  }
  assert.equal(scoreCalculated.anybody && scoreEntered.anybody, true)
})

test('the date of birth is asked once: entered where the case has none, and never against the one it has', () => {
  const unknown = story(null)
  const refused = unknown.refused(scoreCalculated, inputs, day, police)
  assert.deepEqual([refused?.rule, refused?.at], ['score-birth-known', 'born'])
  unknown.does(scoreCalculated, { ...inputs, born: '1995-06-15' }, day, police)
  assert.match(unknown.events.at(-1)?.says ?? '', /Date of birth: 15 June 1995/)
  const known = story()
  assert.equal(known.refused(scoreCalculated, { ...inputs, born: '1995-06-15' }, day, police), undefined)
  const other = known.refused(scoreCalculated, { ...inputs, born: '1995-06-14' }, day, police)
  assert.deepEqual([other?.rule, other?.at], ['score-birth-agrees', 'born'])
})

test('what the instrument refuses is refused at its question', () => {
  const told = story()
  const at = (change: Partial<typeof inputs>, on = day) => {
    const refused = told.refused(scoreCalculated, { ...inputs, ...change }, on, police)
    return [refused?.at, refused?.rule]
  }
  assert.deepEqual(at({ offence: '08800' }), ['offence', 'ogrs3-offence-exact'])
  assert.deepEqual(at({ offence: '95000' }), ['offence', 'ogrs3-offence-weighted'])
  assert.deepEqual(at({ followed: '2013-06-14' }), ['followed', 'ogrs3-adult'])
  assert.deepEqual(at({ first: 31 }), ['first', 'ogrs3-first-sanction'])
  assert.deepEqual(at({ convicted: '2026-10-01' }), [undefined, undefined])
  assert.deepEqual(at({ convicted: '2026-10-02' }), ['convicted', 'ogrs3-convicted-in-time'])
})

test('a score from elsewhere: whole percent for OGRS3, decimals for the predictor, years in order', () => {
  const told = story()
  const at = (change: Partial<typeof elsewhere>) => {
    const refused = told.refused(scoreEntered, { ...elsewhere, ...change }, day, police)
    return refused && [refused.at, refused.rule]
  }
  assert.equal(at({ oneYear: '1', twoYear: '99', band: 'VERY_HIGH' }), undefined)
  assert.deepEqual(at({ oneYear: '0' }), ['oneYear', 'score-whole-percent'])
  for (const twoYear of ['100', '76.5', '', 'high', '-7'])
    assert.deepEqual(at({ twoYear }), ['twoYear', 'score-whole-percent'])
  assert.deepEqual(at({ oneYear: '' }), ['oneYear', 'score-one-year-said'])
  assert.equal(at({ oneYear: '76' }), undefined)
  assert.deepEqual(at({ oneYear: '77' }), ['oneYear', 'score-years-in-order'])
  const arp = { tool: 'arp', oneYear: '' } as const
  assert.equal(at({ ...arp, twoYear: '76.25' }), undefined)
  assert.equal(at({ ...arp, twoYear: '0.01', band: 'LOW' }), undefined)
  for (const twoYear of ['0', '0.00', '100', '76.255', ''])
    assert.deepEqual(at({ ...arp, twoYear }), ['twoYear', 'score-predictor-percent'])
})

test('the band must be that of the score, which tells a slip of the pen; the offence and the day are checked too', () => {
  const told = story()
  const at = (change: Partial<typeof elsewhere>) => {
    const refused = told.refused(scoreEntered, { ...elsewhere, ...change }, day, police)
    return refused && [refused.at, refused.rule]
  }
  assert.equal(at({ twoYear: '75' }), undefined)
  assert.deepEqual(at({ twoYear: '74' }), ['band', 'score-band-agrees'])
  assert.equal(at({ tool: 'arp', oneYear: '', twoYear: '74.99', band: 'MEDIUM' }), undefined)
  assert.deepEqual(at({ tool: 'arp', oneYear: '', twoYear: '74.99' }), ['band', 'score-band-agrees'])
  assert.deepEqual(at({ offence: '08800' }), ['offence', 'ogrs3-offence-exact'])
  assert.deepEqual(at({ offence: '2800' }), ['offence', 'ogrs3-offence-five-digits'])
  assert.equal(at({ tool: 'arp', offence: '99999' }), undefined)
  assert.deepEqual(at({ convicted: '2026-10-02' }), ['convicted', 'ogrs3-convicted-in-time'])
  const minor = story('2008-07-02')
  assert.equal(minor.refused(scoreEntered, elsewhere, '2026-07-01', police)?.rule, 'ogrs3-adult')
  assert.equal(minor.refused(scoreEntered, elsewhere, '2026-07-02', police), undefined)
})

test('what is typed with a sign of percent is read as the number', () => {
  const { schema } = scoreEntered.asks.twoYear
  assert.deepEqual(
    ['76.25 %', '76%', ' 76 ', undefined].map(typed => schema.parse(typed)),
    ['76.25', '76', '76', ''],
  )
  assert.equal(schema.safeParse('7'.repeat(9)).success, false)
})

test('the latest is by its day and never of another tool than the one asked for; each tool is shown apart', () => {
  const told = story()
  assert.equal(latestScore(told.stood()), undefined)
  assert.deepEqual(scoresShown(told.context(day)), [])
  told.does(scoreCalculated, inputs, '2026-07-01', police)
  told.does(scoreEntered, { ...elsewhere, tool: 'arp', oneYear: '', twoYear: '80.5' }, '2026-06-20', {
    ...police,
    today: day,
  })
  told.does(scoreEntered, elsewhere, '2026-06-25', { ...police, today: day })
  const stood = told.stood()
  assert.deepEqual(
    scoresOf(stood).map(one => [one.tool, one.day, one.oneYear, one.twoYear, one.byHand]),
    [
      ['arp', '2026-06-20', null, 80.5, true],
      ['ogrs3', '2026-06-25', 61, 76, true],
      ['ogrs3', '2026-07-01', 37, 54, false],
    ],
  )
  assert.equal(latestScore(stood)?.twoYear, 54)
  assert.equal(latestScore(stood, 'ogrs3')?.twoYear, 54)
  assert.equal(latestScore(stood, 'arp')?.twoYear, 80.5)
  const shown = String(scoresShown(told.context(day))[0]?.body)
  assert.match(shown, /OGRS3<\/h\d>.*Calculated \(OGRS3\).*Entered by hand.*All Reoffending Predictor.*80\.5%/s)
})

test('a score that was put right is worked out anew', () => {
  const told = story()
  const id = told.does(scoreCalculated, inputs, day, police)
  told.does(scoreCalculated, { ...inputs, sanctions: 60 }, day, { ...police, corrects: id })
  assert.equal(scoresOf(told.stood()).length, 1)
  assert.ok((latestScore(told.stood())?.twoYear ?? 0) > 54)
  assert.equal(latestScore(told.stood())?.id, id)
})
