import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { placeholder } from './placeholder.ts'

test('gaps that were never filled', () => {
  for (const [quote, text, severity] of [
    ['£XX,XXX', 'The repairs will cost £XX,XXX in the first year.', 'error'],
    ['£X million', 'A budget of £X million was set aside.', 'error'],
    ['xx%', 'Complaints fell by xx% over the quarter.', 'error'],
    ['XX', 'A total of XX residents replied.', 'error'],
    ['xx/xx/xxxx', 'It was approved on xx/xx/xxxx by the Cabinet.', 'error'],
    ['[insert name]', 'For more information ask [insert name] at the Town Hall.', 'error'],
    ['The scheme starts on in all wards.', 'The scheme starts on <date> in all wards.', 'error'],
    ['[Name of officer]', 'Contact: [Name of officer]', 'error'],
    ['(insert figure)', 'There were (insert figure) visits to the pool.', 'error'],
    ['Lorem ipsum', 'Lorem ipsum dolor sit amet.', 'error'],
    ['___', 'There were ___ complaints in the period of the report.', 'warning'],
    ['………', 'The owner of the slipway is ………', 'warning'],
    ['_____', 'The slipway was paid for by _____.', 'warning'],
    ['NAME OF WARD', 'The pilot is in the ward NAME OF WARD until May.', 'warning'],
    ['????', 'The contract with ???? ends in May.', 'warning'],
    ['dd/mm/yyyy', 'The next review is on dd/mm/yyyy at noon.', 'warning'],
    ['TBC', 'The lead officer is TBC at present.', 'note'],
    ['[…]', 'The lead officer […] will report in May.', 'note'],
  ] as const) {
    const [found, ...more] = finds(placeholder, text)
    assert.equal(found?.quote, quote, text)
    assert.equal(found.severity, severity, text)
    assert.deepEqual(more, [])
  }
})

test('are not found in numerals, forms, brackets of editing and other right words', () => {
  for (const text of [
    'Signed by ______ on ______ as Chair of the meeting.',
    'Introduction to the plan ........ 3',
    'Why we review ...... 2 The proposals for ...... 7 Where they are of ...... 9 Appendix',
    'Part XX of the Act and Schedule XXX are in force.',
    'Write the date in the format dd/mm/yyyy.',
    'He said that “[the Council] will act” and that [name withheld] agreed.'.replace('[name withheld]', '[a resident]'),
    '(12) APOLOGIES AND DETAILS OF SUBSTITUTE MEMBERS',
    'GOAL 4 - REDUCING THE NUMBER OF NON-DOMESTIC FIRES',
    'He said that it “adds to the feeling [ … ] and must end [...] soon”.',
    'Write to the clerk at [email protected] before Friday.',
    'Shirts in XXL were sold at www.example.org/xx/xxx and xx@example.org.',
    'See <https://www.example.gov.uk/date> or <info@example.gov.uk>.',
    'Does the Board agree? What is generation X? Names are to be added to the memorial in the spring.',
  ])
    assert.deepEqual(finds(placeholder, text), [], text)
})
