import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { agendaTitleDiffers } from './agenda-title-differs.ts'
import { packOf } from './given-pack.ts'

const said = (agenda: string, report: string) =>
  finds(agendaTitleDiffers, packOf({ items: [agenda, 'BEACH HUTS'], reports: [report, 'Beach huts'] })).map(one => [
    one.severity,
    one.quote,
    one.says,
  ])

test('another title in the report: words, years, plurals', () => {
  assert.deepEqual(said('NORTH SHORE LITTER SCHEME', 'South Shore Litter Scheme'), [
    ['warning', 'SUBJECT: South Shore Litter Scheme', 'The agenda calls this “NORTH SHORE LITTER SCHEME”'],
  ])
  assert.equal(said('LIFEGUARDS: ANNUAL REPORT 2023/24', 'Lifeguards: Annual Report 2022/23')[0]?.[0], 'error')
  assert.equal(said('NORTH SHORE LITTER SCHEME', 'North Shore Litter Schemes')[0]?.[0], 'note')
  assert.equal(said('GRANTS TO CLUBS', 'Signs on the Promenade')[0]?.[0], 'warning')
})

test('is not found where only case, marks, order or compounds differ', () => {
  assert.deepEqual(
    said('NORTH WEST LITTER – “CLEAN” AIMS & OBJECTIVES.', 'Northwest Litter - "Clean" aims and objectives'),
    [],
  )
  assert.deepEqual(said('ASB ON THE PIER, 2023/2024', 'Anti-social behaviour on the pier 2023-24'), [])
})
