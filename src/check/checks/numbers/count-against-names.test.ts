import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { countAgainstNames } from './count-against-names.ts'

const bad = [
  {
    text: `In 2021 the Board comprised of 10 elected members: Cllr Ann Bell (Chair) Cllr Bob Carr (Vice-Chair)

Cllr Bob Carr (Vice-Chair) Cllr Cat Dale Cllr Dan East Cllr Eve Ford The Board is responsible for much.`,
    severity: 'error',
    quote: '10 elected members',
    says: /10 elected members, and five names follow/,
  },
]

const good = [
  `In 2021 the Board comprised of 5 elected members: Cllr Ann Bell (Chair) Cllr Bob Carr (Vice-Chair)

Cllr Bob Carr (Vice-Chair) Cllr Cat Dale Cllr Dan East Cllr Eve Ford The Board is responsible for much.`,
  'The panel has two members: Cllr Ann Bell and one from the county',
]

test('a number of members announced and another number of names in running words', () => {
  for (const { text, severity, quote, says } of bad) {
    const [found] = finds(countAgainstNames, text)
    assert.deepEqual([found?.severity, found?.quote], [severity, quote], text)
    assert.match(found?.says ?? '', says)
  }
})

test('nothing where the figures agree, or say nothing of each other', () => {
  for (const text of good) assert.deepEqual(finds(countAgainstNames, text), [], text)
})
