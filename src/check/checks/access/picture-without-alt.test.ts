import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findsIn, marked } from '../../given.ts'
import { pictureWithoutAlt } from './picture-without-alt.ts'

const shown = (...pictures: (string | null)[]) =>
  findsIn(
    pictureWithoutAlt,
    marked('docx', ['Where the wardens walk.', { text: 'The river path.', form: { pictures } }]),
  )

test('a picture without words', () => {
  const [found] = shown('A map of the path', null)
  assert.equal(found?.severity, 'note')
  assert.equal(found.line, 2)
  assert.match(found.evidence[0]?.file ?? '', /1\.1\.1/)
})

test('of a PDF, how many', () => {
  const [found] = findsIn(pictureWithoutAlt, marked('pdf', ['The path.'], { pictures: { all: 5, without: 2 } }))
  assert.equal(found?.says, '2 of the 5 pictures in this PDF have no alternative text')
})

test('is not found where it has words, or is ornament', () => {
  assert.deepEqual(shown('A map of the path', ''), [])
  assert.deepEqual(findsIn(pictureWithoutAlt, marked('pdf', ['A.'], { pictures: { all: 5, without: 0 } })), [])
})
