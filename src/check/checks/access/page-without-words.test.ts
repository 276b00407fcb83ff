import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findsIn, marked } from '../../given.ts'
import { pageWithoutWords } from './page-without-words.ts'

const paper = (wordless: number[]) =>
  marked(
    'pdf',
    ['One.', 'Two.'].map((text, n) => ({ text, page: n + 1 })),
    { wordless },
  )

test('scanned pages', () => {
  const [found] = findsIn(pageWithoutWords, paper([3]))
  assert.equal(found?.severity, 'note')
  assert.equal(found.page, 2)
  assert.match(found.says, /^Page 3 /)
  assert.match(findsIn(pageWithoutWords, paper([3, 4]))[0]?.says ?? '', /^2 pages .*3 and 4/)
})

test('is not found where every page has words', () => {
  assert.deepEqual(findsIn(pageWithoutWords, paper([])), [])
})
