import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { daysCounted } from './days-counted.ts'

test('days that are not those between the two dates', () => {
  for (const [text, says] of [
    ['The ferry was stopped on 3 May 2021 and ran again 14 days later, on 10 May 2021.', /17 May 2021/],
    ['A fortnight after 6 June 2022, on 27 June 2022, the lido opened.', /20 June 2022/],
    ['The lease of 1 March 2012 ended after five years, on 28 February 2019.', /1 March 2017/],
  ] as const)
    assert.match(finds(daysCounted, text)[0]?.says ?? '', says, text)
})

test('nothing where they are, within a day, or are not counted from it', () => {
  for (const text of [
    'The ferry was stopped on 3 May 2021 and ran again 14 days later, on 17 May 2021.',
    'The lease of 1 March 2012 ended after five years, on 28 February 2017.',
    'The ferry was stopped on 3 May 2021 for three days and ran again on 12 June 2021.',
    'Ten working days after 6 June 2022, on 20 June 2022, the lido opened.',
  ])
    assert.deepEqual(finds(daysCounted, text), [], text)
})
