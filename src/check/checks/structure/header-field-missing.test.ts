import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { packOf } from './given-pack.ts'
import { headerFieldMissing } from './header-field-missing.ts'

const pack = packOf({ items: ['LITTER', 'BEACH HUTS', 'GRANTS'], reports: ['Litter', 'Beach huts', 'Grants'] })
const said = (text: string) => finds(headerFieldMissing, text).map(one => [one.severity, one.says])

test('a report without the date or the officer that the others give', () => {
  const undated = pack.replace(/DATE: 4 March 2025\n\n(?=REPORTING OFFICER: .*\n\nSUBJECT: Grants)/, '')
  assert.deepEqual(said(undated), [['warning', 'This report gives no date, and the others of the pack do']])
})

test('is not found where all give them, or only one gives wards', () => {
  assert.deepEqual(said(pack), [])
  assert.deepEqual(said(pack.replace('SUBJECT: Grants', 'SUBJECT: Grants\n\nWARDS: All')), [])
})
