import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { packOf } from './given-pack.ts'
import { headerLabelDiffers } from './header-label-differs.ts'

const pack = packOf({ items: ['LITTER', 'BEACH HUTS', 'GRANTS'], reports: ['Litter', 'Beach huts', 'Grants'] })
const said = (text: string) => finds(headerLabelDiffers, text).map(one => [one.severity, one.says])

test('an officer under another label', () => {
  assert.deepEqual(said(pack.replace(/REPORTING OFFICER(?=:.*\n\nSUBJECT: Grants)/, 'REPORT OFFICER')), [
    ['style', 'This is “REPORT OFFICER” here and “REPORTING OFFICER” above another report'],
  ])
})

test('is not found where the labels are the same', () => assert.deepEqual(said(pack), []))
