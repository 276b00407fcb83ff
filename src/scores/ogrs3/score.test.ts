/** OGRS3: every band of age at its edges, every category, roundings, bands, and what is refused just outside and taken just inside. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../../lib/index.ts'
import { categories, type Category, takes } from './instrument.ts'
import { offences } from './offences.ts'
import { bandOf, type Inputs, latestConviction, percentOf, score, scoreOf } from './score.ts'

/** Of 30 years at the conviction, and of 31 at the start of the follow-up. */
const usual: Inputs = {
  gender: 'MALE',
  dateOfBirth: '1995-06-15',
  dateOfCurrentConviction: '2026-03-02',
  dateAtStartOfFollowup: '2026-06-15',
  totalNumberOfSanctionsForAllOffences: 12,
  ageAtFirstSanction: 14,
  currentOffenceCode: '02800',
}
const scored = (change: Partial<Inputs>) => {
  const found = scoreOf({ ...usual, ...change })
  assert.ok(!isRefusal(found), JSON.stringify(found))
  return found
}
const refused = (change: Partial<Inputs>, latest = '2030-01-01') => {
  const found = score({ ...usual, ...change }, latest)
  return isRefusal(found) ? { field: found.field, rule: found.rule } : null
}

/** Worked out beside the program, from the published numbers: z, and the two percentages. */
const expected = (z: number) => [1.40256, 2.1217].map(more => Math.round(100 / (1 + Math.exp(-(more + z)))))

test('the score is the published sum: age and sex, first or later, the rate of sanctions, the offence', () => {
  const z = -1.326 + 0.46306 + 1.25112 * Math.log(12 / (10 + 30 - 14)) - 0.1239
  assert.deepEqual([scored({}).oneYear, scored({}).twoYear], expected(z))
  const first = -1.1291 + 0.12614 + 1.25112 * Math.log(1 / (10 + 30 - 30)) - 0.1239
  const once = scored({ gender: 'FEMALE', totalNumberOfSanctionsForAllOffences: 1, ageAtFirstSanction: 30 })
  assert.deepEqual([once.oneYear, once.twoYear], expected(first))
})

test('each band of age begins on the birthday, for men and for women', () => {
  const weights: [number, number, number][] = [
    [18, -0.6251, -0.8975],
    [21, -1.0515, -1.0285],
    [25, -1.1667, -1.0528],
    [30, -1.326, -1.1291],
    [35, -1.368, -1.4219],
    [40, -1.4997, -1.5247],
    [50, -2.0253, -2.4498],
  ]
  const rest = (years: number) => 0.46306 + 1.25112 * Math.log(40 / (10 + years)) + 0.6612
  for (const [n, [years, male, female]] of weights.entries())
    for (const [gender, weight, before] of [
      ['MALE', male, weights[n - 1]?.[1]],
      ['FEMALE', female, weights[n - 1]?.[2]],
    ] as const) {
      const born = '1970-03-10'
      const at = (day: string) => ({
        gender,
        dateOfBirth: born,
        dateOfCurrentConviction: '1988-03-10',
        dateAtStartOfFollowup: day,
        totalNumberOfSanctionsForAllOffences: 40,
        ageAtFirstSanction: 12,
        currentOffenceCode: '03900',
      })
      const on = scored(at(`${1970 + years}-03-10`))
      assert.deepEqual([on.oneYear, on.twoYear], expected(rest(18 - 12) + weight), `${gender} ${years}`)
      if (before === undefined) {
        assert.deepEqual(refused(at(`${1970 + years}-03-09`)), { field: 'dateAtStartOfFollowup', rule: 'ogrs3-adult' })
        continue
      }
      const eve = scored(at(`${1970 + years}-03-09`))
      assert.deepEqual([eve.oneYear, eve.twoYear], expected(rest(18 - 12) + before), `${gender} before ${years}`)
    }
})

test('who was born on 29 February is a year older on 1 March, and on the day itself where there is one', () => {
  const leap = { dateOfBirth: '2008-02-29', dateOfCurrentConviction: '2025-01-01' }
  assert.equal(refused({ ...leap, dateAtStartOfFollowup: '2026-02-28' })?.rule, 'ogrs3-adult')
  assert.equal(refused({ ...leap, dateAtStartOfFollowup: '2026-03-01' }), null)
  const twentyOne = { ...leap, dateOfBirth: '2004-02-29' }
  const young = scored({ ...twentyOne, dateAtStartOfFollowup: '2025-02-28' }).twoYear
  assert.notEqual(scored({ ...twentyOne, dateAtStartOfFollowup: '2025-03-01' }).twoYear, young)
  const day = { ...leap, dateOfBirth: '2008-02-29', ageAtFirstSanction: 20, dateAtStartOfFollowup: '2030-01-01' }
  assert.equal(refused({ ...day, dateOfCurrentConviction: '2028-02-28' })?.rule, 'ogrs3-first-sanction')
  assert.equal(refused({ ...day, dateOfCurrentConviction: '2028-02-29' }), null)
})

test('each category weighs what was published, and is somewhere in the table', () => {
  const published: Record<Category, number> = {
    soliciting: 0.7606,
    absconding: 0.7334,
    theft: 0.6612,
    'theft-from-vehicle': 0.4272,
    'taking-driving-away': 0.3801,
    handling: 0.3519,
    'other-motoring': 0.2622,
    'burglary-other': 0.2406,
    'criminal-damage': 0.205,
    'public-order': 0.1819,
    fraud: 0.1599,
    'drug-possession-supply': 0.0772,
    'sexual-not-child': 0.0328,
    violence: 0,
    other: -0.0607,
    'drink-driving': -0.1214,
    'burglary-domestic': -0.1239,
    robbery: -0.6348,
    'sexual-child': -0.6534,
    'drug-import-production': -0.7956,
  }
  const byCategory = Map.groupBy([...offences().values()], one => one.category)
  for (const [key, weight] of Object.entries(published) as [Category, number][]) {
    assert.equal(categories[key].weight, weight, key)
    const [offence] = byCategory.get(key) ?? []
    assert.ok(offence, key)
    const z = -1.326 + 0.46306 + 1.25112 * Math.log(12 / 26) + weight
    assert.deepEqual(Object.values(scored({ currentOffenceCode: offence.code })).slice(0, 2), expected(z), key)
  }
  assert.equal(Object.keys(categories).length, Object.keys(published).length)
  assert.equal(byCategory.get('exact-offence')?.length, 3)
})

test('a probability is rounded to five decimals and then to a percent, halves upwards each time, never to 0 or 100', () => {
  const edges: [number, number][] = [
    [0, 1],
    [0.004_99, 1],
    [0.014_994_9, 1],
    [0.014_995, 1], // as a double a little less, so that it is 0.01499
    [0.014_995_1, 2], // 0.01500 first
    [0.014_999, 2],
    [0.015, 2],
    [0.494_994, 49],
    [0.494_996, 50],
    [0.495, 50], // as a double a little less than a half
    [0.285, 29],
    [0.575, 58],
    [0.894_995_1, 90],
    [0.894_994_9, 89],
    [0.994_994, 99],
    [0.994_996, 99],
    [0.999_999, 99],
    [1, 99],
  ]
  for (const [probability, percent] of edges) assert.equal(percentOf(probability), percent, String(probability))
  for (let n = 0; n <= 100_000; n++) {
    const percent = Math.min(99, Math.max(1, Number((BigInt(n) + 500n) / 1000n)))
    assert.equal(percentOf(n / 100_000), percent, String(n))
  }
})

test('scores at which the two roundings and a single one differ are rounded twice', () => {
  let found = 0
  for (let sanctions = 1; sanctions <= 999; sanctions++)
    for (let first = 8; first <= 30; first++) {
      const z = -1.326 + (sanctions === 1 ? 0.12614 : 0.46306) + 1.25112 * Math.log(sanctions / (40 - first)) - 0.1239
      const p = 1 / (1 + Math.exp(-(2.1217 + z)))
      const five = Number(p.toFixed(5))
      if (Math.round(p * 100) === Math.round(Math.round(five * 100_000) / 1000)) continue
      found += 1
      const { twoYear } = scored({ totalNumberOfSanctionsForAllOffences: sanctions, ageAtFirstSanction: first })
      assert.equal(twoYear, Math.min(99, Math.ceil(p * 100)), `${sanctions} ${first}`)
    }
  assert.ok(found > 0, 'none was found')
})

test('the band is that of the score of two years', () => {
  const edges = [
    [1, 'LOW'],
    [49, 'LOW'],
    [50, 'MEDIUM'],
    [74, 'MEDIUM'],
    [75, 'HIGH'],
    [89, 'HIGH'],
    [90, 'VERY_HIGH'],
    [99, 'VERY_HIGH'],
  ] as const
  for (const [percent, band] of edges) assert.equal(bandOf(percent), band)
  for (let sanctions = 1; sanctions <= 400; sanctions++) {
    const found = scored({ totalNumberOfSanctionsForAllOffences: sanctions, currentOffenceCode: '03900' })
    assert.equal(found.band, bandOf(found.twoYear))
  }
})

test('dates: strictly after birth; a conviction up to three months after the day of the assessment, at month ends too', () => {
  const born = usual.dateOfBirth
  assert.deepEqual(refused({ dateOfCurrentConviction: born }), {
    field: 'dateOfCurrentConviction',
    rule: 'ogrs3-convicted-after-birth',
  })
  assert.equal(refused({ dateOfCurrentConviction: '1995-06-16' })?.rule, 'ogrs3-age-at-conviction')
  assert.deepEqual(refused({ dateAtStartOfFollowup: born }), {
    field: 'dateAtStartOfFollowup',
    rule: 'ogrs3-followed-after-birth',
  })
  assert.equal(refused({ dateAtStartOfFollowup: '1995-06-16' })?.rule, 'ogrs3-adult')
  const latest = (day: string) => latestConviction(Temporal.PlainDate.from(day))
  assert.equal(latest('2026-11-30'), '2027-02-28')
  assert.equal(latest('2027-11-30'), '2028-02-29')
  assert.equal(refused({ dateOfCurrentConviction: '2027-02-28' }, latest('2026-11-30')), null)
  assert.deepEqual(refused({ dateOfCurrentConviction: '2027-03-01' }, latest('2026-11-30')), {
    field: 'dateOfCurrentConviction',
    rule: 'ogrs3-convicted-in-time',
  })
})

test('ages and sanctions: taken just inside, refused just outside', () => {
  const ten = { ageAtFirstSanction: 9 }
  assert.equal(refused({ ...ten, dateOfCurrentConviction: '2005-06-15' }), null)
  assert.equal(refused({ ...ten, dateOfCurrentConviction: '2005-06-14' })?.rule, 'ogrs3-age-at-conviction')
  assert.equal(refused({ ageAtFirstSanction: 30 }), null)
  assert.deepEqual(refused({ ageAtFirstSanction: 31 }), { field: 'ageAtFirstSanction', rule: 'ogrs3-first-sanction' })
  const field = 'totalNumberOfSanctionsForAllOffences'
  for (const n of [1, takes.mostSanctions]) assert.equal(refused({ [field]: n }), null)
  for (const n of [0, 1.5, takes.mostSanctions + 1])
    assert.deepEqual(refused({ [field]: n }), { field, rule: 'ogrs3-sanctions' })
})

test('an offence without a weight is refused, and so is one that stands for several; none is scored as nothing', () => {
  const rule = (currentOffenceCode: string) => refused({ currentOffenceCode })?.rule
  for (const code of ['08800', '11100', '14100']) assert.equal(rule(code), 'ogrs3-offence-exact')
  for (const code of ['95000', '99955', '00000', '08002', '14294']) assert.equal(rule(code), 'ogrs3-offence-weighted')
  assert.equal(rule('12345'), 'ogrs3-offence-known')
  for (const code of ['2800', '028000', '02 80', 'ABCDE']) assert.equal(rule(code), 'ogrs3-offence-five-digits')
  // Violence weighs nothing, which is a weight.
  assert.equal(rule('00100'), undefined)
})
