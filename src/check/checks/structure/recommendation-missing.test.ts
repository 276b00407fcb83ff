import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { packOf, reportOf } from './given-pack.ts'
import { recommendationMissing } from './recommendation-missing.ts'

const two = packOf({ items: ['LITTER', 'BEACH HUTS', 'GRANTS'], reports: ['Litter', 'Beach huts'] })
const said = (...sections: string[]) =>
  finds(recommendationMissing, `${two}\n${reportOf('Grants', sections)}`).map(one => [one.severity, one.says])

test('a report that asks for nothing, or begins to', () => {
  assert.deepEqual(said('PURPOSE OF REPORT', 'SUPPORTING INFORMATION', 'RISK ANALYSIS'), [
    ['warning', 'This report has no recommendation, and the others of the pack have'],
  ])
  assert.deepEqual(said('PURPOSE OF REPORT', 'RECOMMENDED: That', 'RISK ANALYSIS'), [
    ['warning', 'Nothing is recommended below this'],
  ])
})

test('is not found where the words stand in the heading or below it', () => {
  assert.deepEqual(said('PURPOSE OF REPORT', 'RECOMMENDED: That the report be noted.', 'RISK ANALYSIS'), [])
  assert.deepEqual(said('PURPOSE OF REPORT', 'RECOMMENDATION', 'RISK ANALYSIS'), [])
})
