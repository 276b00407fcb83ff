import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { anotherCouncil } from './another-council.ts'

const report = (...paragraphs: string[]) => `
REPORT TO: Safer Westmere Board

DATE: 14 May 2024

REPORTING OFFICER: Director of Place

SUBJECT: Night Wardens

1.0 SUPPORTING INFORMATION

1.1 Westmere Borough Council pays nine wardens. Write to wardens@westmere.gov.uk for more.

${paragraphs.map((text, n) => `1.${n + 2} ${text}`).join('\n\n')}
`

test('another council, where the paper speaks of its own', () => {
  for (const text of [
    'Sandwell Borough Council is committed to keeping its residents safe.',
    'The Council’s aim is that Rochdale is a safe place for all.',
    'This will improve the lives of residents of Tower Hamlets and of those who work here.',
    'The wardens help in making Torbay a safer place at night.',
  ]) {
    const [found, ...more] = finds(anotherCouncil, report(text))
    assert.equal(found?.severity, 'warning', text)
    assert.match(found.says, /Westmere/i)
    assert.deepEqual(more, [])
  }
})

test('is not found in comparisons, places that the paper knows, and its own name', () => {
  for (const text of [
    'Sandwell Council has nine wardens. Officers met those of Wigan Council in May.',
    'Neighbouring councils such as Rochdale Council keep their residents safe, like the people of Bury.',
    'Westmere Borough Council is committed to keeping its residents safe, and the residents of Upper Westmere too.',
  ])
    assert.deepEqual(finds(anotherCouncil, report(text)), [], text)
  const known = report('Residents of Rochdale use the harbour.', 'A bus from Rochdale stops at the harbour.')
  assert.deepEqual(finds(anotherCouncil, known), [])
})
