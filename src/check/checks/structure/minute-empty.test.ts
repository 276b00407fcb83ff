import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { minuteEmpty as check } from './minute-empty.ts'

const minutes = (lamps: string) => `
  HARBOUR BOARD

  At a meeting of the Harbour Board on Tuesday, 14 September 2027 at the Town Hall

  Present: Councillors A. Oakes (Chair), B. Fenn and C. Vale

  Apologies for Absence: None

  HAB1 MINUTES

  The Minutes of the meeting held on 8 June 2027 were taken as read and signed as a correct record.

  HAB2 LAMPS ON THE QUAY
  ${lamps}
  HAB3 NOISE AT NIGHT

  The Board received a report of the Harbour Master on noise at night.

  RESOLVED: That the report be noted.

  HAB4 BOATS

  The Board received a report of the Harbour Master on boats.

  RESOLVED: That the report be noted.

  Meeting ended at 7.50 p.m.`

test('a minute that says nothing', () => {
  const [found, ...more] = finds(check, minutes(''))
  assert.equal(found?.severity, 'warning')
  assert.match(found.quote, /LAMPS ON THE QUAY/)
  assert.deepEqual(more, [])
})

test('is not found where it says something', () => {
  assert.deepEqual(finds(check, minutes('\n  The Board was told that the lamps were mended.\n')), [])
  assert.deepEqual(
    finds(check, minutes('').replace('LAMPS ON THE QUAY', 'To hear of the lamps on the quay. None.')),
    [],
  )
})
