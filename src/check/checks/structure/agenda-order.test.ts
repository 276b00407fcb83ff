import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { agendaOrder } from './agenda-order.ts'
import { packOf } from './given-pack.ts'

const said = (items: string[], reports: string[]) =>
  finds(agendaOrder, packOf({ items, reports })).map(one => [one.severity, one.quote])

test('reports in another order than the agenda', () => {
  assert.deepEqual(said(['LITTER', 'BEACH HUTS', 'GRANTS'], ['Litter', 'Grants', 'Beach huts']), [
    ['warning', 'SUBJECT: Beach huts'],
  ])
})

test('is not found in the order of the agenda', () => {
  assert.deepEqual(said(['LITTER', 'BEACH HUTS', 'GRANTS'], ['Litter', 'Beach huts', 'Grants']), [])
})
