import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { headerFieldEmpty as check } from './header-field-empty.ts'

const report = (officer: string) => `
  REPORT TO: Harbour Board

  DATE: 14 September 2027

  REPORTING OFFICER:${officer}

  SUBJECT: Lamps on the quay

  1.0 PURPOSE OF THE REPORT

  1.1 To tell the Board what was done about the lamps on the quay since it met last.

  2.0 RECOMMENDED: That the report be noted.`

test('a field without a value', () => {
  const [found, ...more] = finds(check, report(''))
  assert.equal(found?.severity, 'warning')
  assert.equal(found.quote, 'REPORTING OFFICER:')
  assert.deepEqual(more, [])
})

test('is not found where the value is there, on its line or below it', () => {
  assert.deepEqual(finds(check, report(' Harbour Master')), [])
  assert.deepEqual(finds(check, report('\n\n  Harbour Master')), [])
})
