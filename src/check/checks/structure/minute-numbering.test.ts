import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { minuteNumbering } from './minute-numbering.ts'

const minutes = (...refs: string[]) => `
HARBOUR AND COAST PANEL

At a meeting of the Harbour and Coast Panel on Tuesday, 4 March 2025 at the Town Hall, Sandholme

Present: Councillors P. Wynne (Chair), Abara, Dunmore and Teale

${refs.map((ref, n) => `${ref} ${['MINUTES', 'LITTER', 'BEACH HUTS', 'GRANTS', 'LIFEGUARDS'][n]}\n\nThe Panel considered a report.\n\nRESOLVED: That the report be noted.`).join('\n\n')}

Meeting ended at 7.50 p.m.
`
const said = (...refs: string[]) => finds(minuteNumbering, minutes(...refs)).map(found => [found.severity, found.says])

test('a reference that is missing, given twice or of another series', () => {
  assert.deepEqual(said('HCP8', 'HCP9', 'HCP11', 'HCP12'), [
    ['warning', 'The numbers go from HCP9 to HCP11: HCP10 is missing'],
  ])
  assert.deepEqual(said('HCP8', 'HCP9', 'HCP9', 'HCP10'), [['error', 'Two minutes are numbered HCP9']])
  assert.deepEqual(said('HCP8', 'HCP19', 'HCP10', 'HCP11'), [
    ['warning', 'This is numbered HCP19, and HCP9 is due after HCP8'],
  ])
  assert.deepEqual(said('24/08', '24/09', '25/10', '24/11'), [
    ['warning', 'This is 25/10, and the other minutes are numbered as 24/08'],
  ])
})

test('is not found in a row that counts on', () => {
  assert.deepEqual(said('HCP98', 'HCP99', 'HCP100', 'HCP101'), [])
  assert.deepEqual(said('70/24', '71/24', '72/24', '73/24'), [])
  assert.deepEqual(said('25.03.01', '25.03.02', '25.03.03', '25.03.04'), [])
  assert.notDeepEqual(said('8', '11', '9', '10'), [])
  const text = minutes('8', '11', '9', '10').replace(
    'a report.',
    'a report. It was agreed to vary the order of business.',
  )
  assert.deepEqual(finds(minuteNumbering, text), [])
})
