/** Severity: weights by code, sums, what has no weight, and what is less certain. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { severityOf, severityWords, weightOf } from './severity.ts'
import { setName, weights, weightSet } from './weight-set.ts'

test('a code has its weight, however it is typed; an unknown one has none', () => {
  assert.equal(weightOf('28A')?.weight, 438)
  assert.equal(weightOf(' 28h ')?.weight, 438)
  assert.equal(weightOf('37/2')?.confidence, 'medium')
  assert.equal(weightOf('34B')?.confidence, 'high')
  for (const code of ['28I', '', '999', 'constructor']) assert.equal(weightOf(code), undefined, code)
  const codes = weights.flatMap(one => one.codes)
  assert.equal(new Set(codes).size, codes.length)
  assert.ok(weights.every(one => one.weight > 0))
})

/** As an offence of a code is kept when it is recorded. */
const weighed = (...codes: string[]) =>
  codes.map(code => ({ weight: weightOf(code)?.weight ?? null, confidence: weightOf(code)?.confidence ?? null }))

test('offences are added up; those without a weight are counted apart and never as nothing', () => {
  assert.deepEqual(severityOf(weighed('34B', '45', '45', '8N')), {
    total: 746 + 34 + 34,
    weighted: 3,
    unweighted: 1,
    uncertain: 2,
  })
  const words = (...codes: string[]) => severityWords(severityOf(weighed(...codes)))
  assert.equal(words('28A'), '438')
  assert.equal(words(), '0')
  assert.equal(words('8N', '8N'), 'unweighted: 2 offences')
  assert.equal(words('1', '48', '8N'), '8,102.8; unweighted: 1 offence; 1 weight of medium confidence')
  assert.equal(setName(weightSet.key), 'Crime Severity Score of 2021, not verified')
  assert.equal(setName('ons-css-2019'), 'ons-css-2019')
})

const file = join(import.meta.dirname, '../../../../../shared/domain/css.csv')
const skip = existsSync(file) ? false : 'the weights that were found are not beside this checkout'

test('the set is what was found, and holds nothing that was not put to an offence', { skip }, () => {
  const found = readFileSync(file, 'utf8')
    .trimEnd()
    .split(/\r?\n/)
    .slice(1)
    .map(row => row.match(/("[^"]*"|[^,]*)(,|$)/g)?.map(cell => cell.replace(/,$/, '').replaceAll('"', '')) ?? [])
  let codes = 0
  for (const [category = '', code = '', , weight, confidence = ''] of found) {
    if (category.startsWith('RAW') || category === 'PLACEHOLDER') continue
    for (const one of category === 'Homicide' ? code.split('/') : [code]) {
      codes += 1
      assert.equal(weightOf(one)?.weight, Number(weight), one)
      assert.equal(weightOf(one)?.confidence, /medium|one source/.test(confidence) ? 'medium' : 'high', one)
    }
  }
  assert.equal(codes, weights.flatMap(one => one.codes).length)
})
