import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { numberOfLaw } from './number-of-law.ts'

test('a number other than the law gives', () => {
  for (const [text, says] of [
    ['The Act names eight protected characteristics.', /nine protected/],
    ['The 5 principles of public life apply to anglers too.', /seven principles/],
    ['An EHC plan is due within 24 weeks.', /20 weeks/],
    ['Freedom of Information requests must be answered within 25 working days.', /20 working days/],
  ] as const)
    assert.match(finds(numberOfLaw, text)[0]?.says ?? '', says, text)
})

test('nothing of the right number, or of what was done', () => {
  for (const text of [
    'The Act names nine protected characteristics, of which the pier touches two.',
    'Of the Freedom of Information requests 12 were answered within 25 days on average.',
    'The project has impacts on three protected characteristics.',
    'The harbour has six principles.',
  ])
    assert.deepEqual(finds(numberOfLaw, text), [], text)
})
