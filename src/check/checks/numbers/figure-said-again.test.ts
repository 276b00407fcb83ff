import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { figureSaidAgain as check } from './figure-said-again.ts'

const share = 'Some 45% of tenants in Castle Hill were content with the repairs service in the poll of 2022.'
const grant = 'The Council was awarded £48,000 from the Brighter Parks Fund for the year.'

test('a share given again in other words', () => {
  const again =
    'the poll of 2022 found that 54% of the tenants in Castle Hill were content with the service for repairs.'
  const [found] = finds(check, `${share}\n\nAs noted above, ${again}`)
  assert.deepEqual([found?.severity, found?.quote, found?.evidence[0]?.quote], ['warning', '54%', '45%'])
  assert.equal(finds(check, `${share}\n\nIn short, ${again}`)[0]?.severity, 'note')
})

test('a grant given again with a sum near it', () => {
  const [found] = finds(
    check,
    `${grant}\n\nThe award of £49,000 from the Brighter Parks Fund must be spent by the spring.`,
  )
  assert.deepEqual([found?.severity, found?.quote], ['note', '£49,000'])
})

test('another year, another place, another round and the same figure are right', () => {
  const ofShare = [
    'Some 54% of tenants in Castle Hill were content with the repairs service in the poll of 2023.',
    'Some 54% of tenants in Eastfield were content with the repairs service in the poll of 2022.',
    'Some 54% of shopkeepers in Castle Hill knew of the new wardens and their hours in 2022.',
  ]
  const ofGrant = [
    'The award of £48,000 from the Brighter Parks Fund must be spent by the spring.',
    'A further award of £49,000 from the Brighter Parks Fund must be spent by the spring.',
    'The award of £49,000 from the Safer Parks Fund must be spent by the spring.',
  ]
  for (const text of ofShare) assert.deepEqual(finds(check, `${share}\n\n${text}`), [], text)
  for (const text of ofGrant) assert.deepEqual(finds(check, `${grant}\n\n${text}`), [], text)
})
