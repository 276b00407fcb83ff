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
    ['bought back to', 'brought back to', 'The plan would be bought back to the next meeting.', 'warning'],
    ['be bought forward', 'be brought forward', 'The work will be bought forward by a month.', 'note'],
    ['elevate the pressure', 'alleviate the pressure', 'New lamps would elevate the pressure on wardens.', 'warning'],
    ['It was that', 'It was noted that', 'It was that the lamps would be mended in May.', 'warning'],
    ['the aim to making', 'the aim of making', 'It began with the aim to making the quay safe.', 'note'],
    ['between 9 to', 'between 9 and', 'Children between 9 to 12 years of age may join.', 'note'],
    ['between 1 October to', 'between 1 October and', 'Lamps were lit between 1 October to 31 March.', 'note'],
    ['received a report', 'received a report of the', 'The Board received a report Strategic Director, Place.', 'note'],
    [', were possible', ', where possible', 'Boats are moved, were possible, to the north quay.', 'note'],
    ['a clear understanding', 'a clear understanding of', 'We need a clear understanding the tides.', 'note'],
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
    'Lamps were bought to light the quay. Boats bought back to the owner; between 9 and 12, or 10 to 12 boats.',
    'It was that meeting which decided. The aim to bring boats in; with the aim to string nets. These, members said, were possible.',
    'The Board considered a report by the Strategic Director. Elevate the bridge.',
    'It’s members who decide? They organize and recognize the programme.'.replace('It’s members', 'It is members'),
  ])
    assert.deepEqual(finds(misspeltWord, text), [], text)
})
