/** The table of offences and the score against the figures that were published, where they lie beside the checkout. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { isRefusal } from '../../lib/index.ts'
import { ageWeights, categories, convictionWeights, intercepts, rateOfSanctions } from './instrument.ts'
import { offences } from './offences.ts'
import { scoreOf } from './score.ts'

const folder = join(import.meta.dirname, '../../../../shared/domain')
const at = (name: string) => join(folder, name)
const skip = existsSync(at('ogrs3.json')) ? false : 'the published figures are not beside this checkout'

type Published = {
  readonly constants: {
    copasMultiplier: number
    copasYearsOffset: number
    oneYearIntercept: number
    twoYearIntercept: number
  }
  readonly convictionStatus: { firstConviction: number; repeatConviction: number }
  readonly ageGender: { bands: [number, number | null][]; MALE: number[]; FEMALE_hmppsAsCoded: number[] }
  readonly bands: { band: string; min: number; max: number }[]
}
const published = () => JSON.parse(readFileSync(at('ogrs3.json'), 'utf8')) as Published

/** The four columns before the words of each offence hold no comma. */
const rows = () =>
  readFileSync(at('ogrs3-offence-codes.csv'), 'utf8')
    .trimEnd()
    .split(/\r?\n(?=\d{5},)/)
    .slice(1)
    .map(row => row.split(','))

test('every code of the table is here with its weight, and none else', { skip }, () => {
  const all = rows()
  assert.equal(all.length, offences().size)
  for (const [code = '', , weight, error] of all) {
    const category = offences().get(code)?.category
    assert.notEqual(category, undefined, code)
    const known = category && category !== 'exact-offence' ? categories[category].weight : null
    assert.equal(known, weight === '' ? null : Number(weight), code)
    assert.equal(category === 'exact-offence', error === 'NEED_DETAILS_OF_EXACT_OFFENCE', code)
  }
})

test('the numbers of the formula are the published ones', { skip }, () => {
  const { constants, convictionStatus, ageGender } = published()
  assert.deepEqual(
    [rateOfSanctions.weight, rateOfSanctions.yearsMore, intercepts.oneYear, intercepts.twoYear],
    [constants.copasMultiplier, constants.copasYearsOffset, constants.oneYearIntercept, constants.twoYearIntercept],
  )
  assert.deepEqual(convictionWeights, {
    first: convictionStatus.firstConviction,
    later: convictionStatus.repeatConviction,
  })
  const adult = ageGender.bands.flatMap(([from], n) =>
    from >= 18 ? [{ from, MALE: ageGender.MALE[n], FEMALE: ageGender.FEMALE_hmppsAsCoded[n] }] : [],
  )
  assert.deepEqual(ageWeights, adult)
})

/** In hundred-thousandths by whole numbers: the exact fraction of the double, halves upwards. */
function percent(p: number): number {
  const scale = 2n ** 80n
  const whole = BigInt(Math.round(p * 2 ** 53)) * 2n ** 27n
  const five = (whole * 200_000n + scale) / (2n * scale)
  return Number((five + 500n) / 1000n) || 1
}

test('on every weighted code, with inputs of all kinds, the score is what the formula gives', { skip }, () => {
  const { ageGender, constants: c, convictionStatus, bands } = published()
  let seed = 7
  const dice = (n: number) => (seed = (seed * 48_271) % 2_147_483_647) % n
  let weighted = 0
  for (const [code = '', , weight = ''] of rows()) {
    if (weight === '') continue
    weighted += 1
    for (const [gender, table] of [
      ['MALE', ageGender.MALE],
      ['FEMALE', ageGender.FEMALE_hmppsAsCoded],
    ] as const) {
      const [convicted, later, sanctions] = [18 + dice(50), dice(6), 1 + dice(60)]
      const first = 10 + dice(convicted - 9)
      const n = ageGender.bands.findIndex(([, to]) => to === null || convicted + later <= to)
      const z =
        (table[n] ?? Number.NaN) +
        (sanctions === 1 ? convictionStatus.firstConviction : convictionStatus.repeatConviction) +
        c.copasMultiplier * Math.log(sanctions / (c.copasYearsOffset + convicted - first)) +
        Number(weight)
      const twoYear = Math.min(99, percent(1 / (1 + Math.exp(-(c.twoYearIntercept + z)))))
      const oneYear = Math.min(99, percent(1 / (1 + Math.exp(-(c.oneYearIntercept + z)))))
      const band = bands.find(one => one.min <= twoYear && twoYear <= one.max)?.band
      const found = scoreOf({
        gender,
        dateOfBirth: '1950-07-01',
        dateOfCurrentConviction: `${1950 + convicted}-07-01`,
        dateAtStartOfFollowup: `${1951 + convicted + later}-06-30`,
        totalNumberOfSanctionsForAllOffences: sanctions,
        ageAtFirstSanction: first,
        currentOffenceCode: code,
      })
      assert.ok(!isRefusal(found), code)
      assert.deepEqual(
        found,
        { oneYear, twoYear, band },
        `${code} ${gender} ${convicted} ${later} ${sanctions} ${first}`,
      )
    }
  }
  assert.equal(weighted, 3010)
})
