import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { packOf } from './given-pack.ts'
import { reportNotOnAgenda } from './report-not-on-agenda.ts'

const said = (items: string[], reports: string[]) =>
  finds(reportNotOnAgenda, packOf({ items, reports })).map(one => one.quote)

test('a report for which there is no item', () => {
  assert.deepEqual(said(['LITTER', 'BEACH HUTS'], ['Litter', 'Grants to clubs', 'Beach huts']), [
    'SUBJECT: Grants to clubs',
  ])
})

test('is not found where each has an item, by its title or its place', () => {
  assert.deepEqual(said(['LITTER', 'BEACH HUTS', 'GRANTS'], ['Litter', 'Beach huts', 'Support for local clubs']), [])
})
