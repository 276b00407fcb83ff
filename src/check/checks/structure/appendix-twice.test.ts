import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { appendixTwice } from './appendix-twice.ts'
import { reportOf } from './given-pack.ts'

const said = (...words: string[]) =>
  finds(appendixTwice, reportOf('Litter').replace('4.1 What is said of it.', `4.1 ${words.join('\n\n')}`))

test('one letter for two appendices, in a sentence and in a list', () => {
  const [found] = said('These are attached: Appendix A (the cleaning plan), Appendix A (a map of bins).')
  assert.equal(found?.severity, 'warning')
  assert.equal(found.says, 'Appendix A is “the cleaning plan” too')
  assert.equal(said('Attached:', '• Appendix 1 – Cleaning plan', '• Appendix 1 – Map of bins').length, 1)
})

test('is not found where it is one appendix, or the letters differ', () => {
  assert.deepEqual(said('These are attached: Appendix A (the cleaning plan), Appendix B (a map of bins).'), [])
  assert.deepEqual(said('Appendix A (the cleaning plan) and Appendix A (page 3 of the cleaning plan) say so.'), [])
  assert.deepEqual(said('The plan is in Appendix A (cleaning plan).', 'A map is in Appendix A (bins).'), [])
})
