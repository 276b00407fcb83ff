import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { impossibleDate } from './impossible-date.ts'

test('days that no month has', () => {
  for (const [text, quote, says] of [
    ['The review runs until 31 June 2024.', '31 June 2024', /June has 30 days, and this says 31/],
    ['The lease ends on 29 February 2023.', '29 February 2023', /February 2023 has 28 days/],
    ['Comments by 31st September please.', '31st September', /September has 30 days/],
    ['The fair opened on 32 May 2022.', '32 May 2022', /May has 31 days/],
    ['The order was sealed on 14/13/2021.', '14/13/2021', /no month 13/],
    ['Received 09/23/2021 by post.', '09/23/2021', /the day comes first/],
    ['Between 28 and 31 April 2021 the bridge was shut.', '31 April 2021', /April has 30/],
  ] as const) {
    const [found, ...more] = finds(impossibleDate, text)
    assert.equal(found?.severity, 'error', text)
    assert.equal(found.quote, quote)
    assert.match(found.says, says)
    assert.deepEqual(more, [])
  }
})

test('days that there are, and numbers that are no days', () => {
  for (const text of [
    'The lease ends on 29 February 2024, the licence on 31 May.',
    'See Issue 45 June 2021 of the newsletter, and item 31 June 2021.',
    'Twelve of the 45 May 2021 applications were late.',
    'Version 14.13.2, reference 23/14/2021-4.',
  ])
    assert.deepEqual(finds(impossibleDate, text), [], text)
})
