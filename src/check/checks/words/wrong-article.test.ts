import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { wrongArticle } from './wrong-article.ts'

test('‘a’ before a vowel, ‘an’ before a consonant', () => {
  for (const [quote, mend, text] of [
    ['a issue', 'an issue', 'There was a issue with the drains.'],
    ['an report', 'a report', 'The Board received an report on the park.'],
    ['a update', 'an update', 'It asked for a update in June.'],
    ['an unique', 'a unique', 'It is an unique building.'],
    ['a 8', 'an 8', 'That is a 8 per cent rise.'],
    ['a hour', 'an hour', 'The meeting took a hour.'],
  ] as const) {
    const [found, ...more] = finds(wrongArticle, text)
    assert.equal(found?.quote, quote, text)
    assert.equal(found.mend, mend)
    assert.equal(found.severity, 'note')
    assert.deepEqual(more, [])
  }
})

test('is not found where the sound is right, or the letter is a name', () => {
  for (const text of [
    'A European union, a one-off use, a unit, an hour, an honest answer, an urban area, an unintended effect.',
    'An MP and an NHS trust paid an £18 fee and an 11 per cent rise for an 18-month term, and a 12 per cent cut.',
    'Sections a and b, and option a above, are as in part a of the plan; a historic hall; an historic hall.',
    'A unanimous vote, a uniform, an umbrella, an upgrade, a useful usual union, an uninsured driver.',
  ])
    assert.deepEqual(finds(wrongArticle, text), [], text)
})
