import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { officerTwoWays } from './officer-two-ways.ts'

const report = (officer: string, words = 'None.'): string => `
    REPORT TO: Safer Communities Panel
    DATE: 5 March 2024
    REPORTING OFFICER: ${officer}
    SUBJECT: Knife crime

    1.0 PURPOSE OF THE REPORT

    1.1 ${words}
`
const said = (...texts: [string, string?][]) =>
  finds(officerTwoWays, texts.map(([officer, words]) => report(officer, words)).join('\n')).map(
    one => `${one.severity} ${one.quote}`,
  )

test('the title of an officer in two forms', () => {
  assert.deepEqual(said(['Director of Place and Housing'], ['Director for Place and Housing']), [
    'note Director for Place and Housing',
  ])
  assert.deepEqual(said(['Director of Place and Environment'], ['Director of Place and Enviroment']), [
    'warning Director of Place and Enviroment',
  ])
  assert.deepEqual(said(['Director, Place & Housing'], ['Director – Place and Housing']), [
    'style Director – Place and Housing',
  ])
  assert.deepEqual(said(['Director of Place', 'The Panel had a report from the Director for Place in May.']), [
    'note Director for Place',
  ])
})

test('is not found of one title, or of two officers', () =>
  assert.deepEqual(
    said(['Director of Place and Housing'], ['Director of Place and Housing'], ['Director of Public Health']),
    [],
  ))
