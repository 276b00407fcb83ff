import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { emailUnlikeOthers } from './email-unlike-others.ts'

test('both names in one word, where others of the host have a full stop', () => {
  const [found, ...more] = finds(emailUnlikeOthers, 'Ask bob.ray@quay.example.\n\nOr AnnMarsh@quay.example today.')
  assert.deepEqual([found?.quote, found?.mend], ['AnnMarsh@quay.example', 'Ann.Marsh@quay.example'])
  assert.deepEqual(more, [])
})

test('is not found of offices, of other hosts, and where all are so', () => {
  for (const text of [
    'Ask bob.ray@quay.example or DemocraticServices@quay.example or ann@quay.example.',
    'Ask bob.ray@quay.example or AnnMarsh@harbour.example.',
    'Ask BobRay@quay.example or AnnMarsh@quay.example.',
  ])
    assert.deepEqual(finds(emailUnlikeOthers, text), [], text)
})
