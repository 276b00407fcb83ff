import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { agendaWithoutReport } from './agenda-without-report.ts'
import { packOf } from './given-pack.ts'

const reports = ['Litter', 'Beach huts', 'Lifeguards']
const said = (...items: string[]) =>
  finds(agendaWithoutReport, packOf({ items, reports })).map(one => [one.severity, one.quote])

test('an item with pages and no report', () => {
  assert.deepEqual(said('LITTER', 'BEACH HUTS', 'LIFEGUARDS', 'GRANTS TO CLUBS'), [
    ['warning', 'GRANTS TO CLUBS 10 - 12'],
  ])
})

test('is not found of minutes and programmes, nor where each has its report', () => {
  assert.deepEqual(said('LITTER', 'BEACH HUTS', 'LIFEGUARDS', 'WORK PROGRAMME 2025/26'), [])
  assert.deepEqual(said('MINUTES', 'LITTER', 'BEACH HUTS', 'LIFEGUARDS'), [])
})
