import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { misspeltWord } from './misspelt-word.ts'

test('words spelt wrongly, once each, and right words in the wrong phrase', () => {
  for (const [quote, mend, text, severity] of [
    ['recieve', 'receive', 'Members recieve the papers on Monday and recieve the minutes later.', 'note'],
    ['Seperate', 'Separate', 'Seperate bins are used.', 'note'],
    ['very fortune to', 'very fortunate to', 'We are very fortune to have such wardens.', 'warning'],
    ['in principal', 'in principle', 'It was agreed in principal.', 'note'],
    ['pubic', 'public', 'The pubic may ask questions.', 'warning'],
    ['was lead by', 'was led by', 'The work was lead by the police.', 'note'],
    ['behavior', '', 'The behavior of boats.', 'style'],
  ] as const) {
    const [found, ...more] = finds(misspeltWord, text)
    assert.equal(found?.quote, quote, text)
    assert.equal(found.mend ?? '', mend)
    assert.equal(found.severity, severity)
    assert.deepEqual(more, [])
  }
})

test('is not found in right words, names and addresses', () => {
  for (const text of [
    'The Board received separate reports; it’s clear that its own work is in principle sound, and the lead by the police held.',
    'Write to seperate@example.org or www.recieve.example. The Principal Road Network and the Medical Center were seen.',
    'It’s members who decide? They organize and recognize the programme.'.replace('It’s members', 'It is members'),
  ])
    assert.deepEqual(finds(misspeltWord, text), [], text)
})
