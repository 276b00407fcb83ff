import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { acronymUnlikeRecord } from './acronym-unlike-record.ts'
import { panel } from './given-panel.ts'

const pack = (day: string, words: string) => panel({ day, reports: [{ title: 'Work', words: [words] }] })
const before = pack(
  'Tuesday, 14 September 2027',
  'The Ockbury Rivers Trust (ORT) met the Community Safety Partnership (CSP).',
)

test('letters that stood for other words before', () => {
  const [found, ...more] = finds(
    acronymUnlikeRecord,
    pack('Tuesday, 9 November 2027', 'The Ockbury Roads Trust (ORT) met.'),
    before,
  )
  assert.equal(found?.severity, 'note')
  assert.match(found.says, /ORT is “Ockbury Roads Trust” here, and was “Ockbury Rivers Trust”/)
  assert.deepEqual(more, [])
})

test('the same words, and letters of quite another thing, are right', () => {
  const text =
    'The Ockbury Rivers Trust (ORT) met the Community Safety Partnerships (CSP), and a Chief Staff Person (CSP).'
  assert.deepEqual(
    finds(
      acronymUnlikeRecord,
      pack('Tuesday, 9 November 2027', text.replace(', and a Chief Staff Person (CSP)', '')),
      before,
    ),
    [],
  )
})
