import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { agendaNumbering } from './agenda-numbering.ts'

const agenda = (...lines: string[]) => `
Harbour and Coast Panel
Tuesday, 4 March 2025 at 6.30 p.m.
Council Chamber, Town Hall, Sandholme

AGENDA

Part I

Item No.	Page No.
${lines.join('\n')}
`

test('an item whose number is given twice', () => {
  const [found, ...more] = finds(
    agendaNumbering,
    agenda('1. APOLOGIES', '2. MINUTES	1 - 4', '3. LITTER	5 - 7', '3. BEACH HUTS	8 - 10', '5. CLOSE'),
  )
  assert.equal(found?.severity, 'error')
  assert.equal(found.line, 13)
  assert.match(found.says, /Two items are numbered 3/)
  assert.deepEqual(more, [])
})

test('an item that is left out, and a letter', () => {
  const found = finds(
    agendaNumbering,
    agenda('1. APOLOGIES', '2. MINUTES	1 - 4', '3. LITTER	5 - 7', '5. BEACH HUTS	8 - 10', '6. CLOSE'),
  )
  assert.deepEqual(
    found.map(({ severity, says }) => [severity, says]),
    [['warning', 'The numbers go from 3 to 5: 4 is missing']],
  )
})

test('is not found in a row that begins elsewhere, nor in one with letters', () => {
  const lines = ['7. MINUTES	1 - 4', '8. LITTER	5 - 7', '9. GRANTS', '(A) SURF CLUB	8 - 9', '(B) BAND	10 - 11', '10. CLOSE']
  assert.deepEqual(finds(agendaNumbering, agenda(...lines)), [])
})
