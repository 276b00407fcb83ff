import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { bodyName } from './body-name.ts'
import { report } from './given-report.ts'

test('a name that is not quite right', () => {
  for (const [body, quote, mend] of [
    [
      'The Office of National Statistics publishes it.',
      'Office of National Statistics',
      'Office for National Statistics',
    ],
    ['A criminal behavioural order was made.', 'criminal behavioural order', 'criminal behaviour order'],
    ['The Charities Commission & the Ministry for Justice wrote.', 'Charities Commission', 'Charity Commission'],
    ['The Board discussed Martin’s Law.', 'Martin’s Law', 'Martyn’s Law'],
  ] as const) {
    const [found] = finds(bodyName, report(body))
    assert.equal(found?.severity, 'warning', body)
    assert.equal(found.quote, quote)
    assert.equal(found.mend, mend)
  }
})

test('a name that nearly everybody has wrong is a note', () => {
  const [found] = finds(bodyName, report('Two Public Space Protection Orders were made.'))
  assert.equal(found?.severity, 'note')
  assert.equal(found.mend, 'Public Spaces Protection Orders')
})

test('right names, names abroad, names of old departments, words in small letters', () => {
  for (const body of [
    'The Office for National Statistics, the Department for Education and the Ministry of Justice wrote.',
    'The Department of Education in Northern Ireland wrote.',
    'The Department of Education and Science was founded in 1964.',
    'Public spaces protection orders were made, and an environmental agency was hired.',
  ])
    assert.deepEqual(finds(bodyName, report(body)), [], body)
})
