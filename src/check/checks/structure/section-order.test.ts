import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { packOf, reportOf } from './given-pack.ts'
import { sectionOrder } from './section-order.ts'

const usual = ['PURPOSE OF REPORT', 'RECOMMENDED: That the report be noted.', 'SUPPORTING INFORMATION', 'RISK ANALYSIS']
const said = (...last: string[]) =>
  finds(
    sectionOrder,
    `${packOf({ items: ['LITTER', 'BEACH HUTS', 'GRANTS'], reports: ['Litter', 'Beach huts'] })}\n${reportOf('Grants', last)}`,
  ).map(one => [one.severity, one.quote, one.says])

test('two sections in another order than in the others', () => {
  assert.deepEqual(said('PURPOSE OF REPORT', 'RISK ANALYSIS', 'SUPPORTING INFORMATION'), [
    ['note', 'SUPPORTING INFORMATION', 'In the other reports this stands above “RISK ANALYSIS”'],
  ])
})

test('is not found in the same order', () => assert.deepEqual(said(...usual), []))
