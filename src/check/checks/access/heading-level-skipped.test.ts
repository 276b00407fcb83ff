import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findsIn, given, marked } from '../../given.ts'
import { headingLevelSkipped } from './heading-level-skipped.ts'

const levels = (...all: number[]) =>
  findsIn(
    headingLevelSkipped,
    marked(
      'docx',
      all.map(heading => ({ text: `Part ${heading}`, heading })),
    ),
  )

test('a heading of level 4 below one of level 2', () => {
  const [found, ...rest] = levels(1, 2, 4, 2, 4)
  assert.equal(found?.severity, 'note')
  assert.equal(found.quote, 'Part 4')
  assert.match(found.says, /level 4 below one of level 2: level 3 is skipped/)
  assert.match(found.evidence[1]?.file ?? '', /1\.3\.1/)
  assert.deepEqual(rest, [], 'the same again is the same')
})

test('is not found on the way up, at the start, or where nothing says what is a heading', () => {
  assert.deepEqual(levels(1, 2, 3, 4, 2, 3, 1), [])
  assert.deepEqual(levels(2, 3), [])
  assert.deepEqual(findsIn(headingLevelSkipped, given('# One\n\n#### Four\n\nWords below it.')), [])
})
