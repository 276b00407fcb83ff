import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { signsOfFigures } from './signs-of-figures.ts'

const bad = [
  { text: 'The wall will cost £40,,548 to mend.', severity: 'error', quote: '£40,,548', says: /Two commas/ },
  { text: 'The precept rises by £24%.', severity: 'error', quote: '£24%', says: /money and a percentage/ },
  { text: 'A 4.99%% increase was proposed.', severity: 'error', quote: '4.99%%', says: /twice/ },
  { text: 'It costs 24 £ a year.', severity: 'error', quote: '24 £', says: /before the figure/ },
  { text: 'A grant of £5.000,00 was made.', severity: 'error', quote: '£5.000,00', says: /changed places/ },
  { text: 'There were 1,0760 responses.', severity: 'error', quote: '1,0760', says: /thousands/ },
  { text: 'The match was £2,200 pounds.', severity: 'warning', quote: '£2,200 pounds', says: /twice/ },
  { text: 'A pot of £125mm is shared.', severity: 'error', quote: '£125mm', says: /twice/ },
  {
    text: 'Debt was £84,210 million, and the need £90.105 million.',
    severity: 'warning',
    quote: '£84,210',
    says: /comma/,
  },
  { text: 'The need was £90.105m and debt £84,210m.', severity: 'warning', quote: '£84,210', says: /comma/ },
]

const good = [
  'All councils spent £84,210 million, and £90,105 million the year after; ours spent £12.105 million.',
  'The fund stands at £1,204 million, and £12.345 million was paid.',
  'Larch for the seat £ 48.00, and £125m in all, £1.2 million, £1,076,000.50, 12,345 people; items 3,4 and 5.',
  'A budget of between £2.9 and £3.8 million, or £12.403M, is set.',
  'The measure is % 24-hour cover of each station.',
  'The charge is £273.57 p.a. for Band D, or £5.20 p/w.',
  'See http://ashby.example/a%20b?x=1,2 for £5-£10 tickets, 5.5% and 10 per cent.',
]

test('signs that cannot stand where they do', () => {
  for (const { text, severity, quote, says } of bad) {
    const [found] = finds(signsOfFigures, text)
    assert.deepEqual([found?.severity, found?.quote], [severity, quote], text)
    assert.match(found?.says ?? '', says)
  }
})

test('nothing where the figures agree, or say nothing of each other', () => {
  for (const text of good) assert.deepEqual(finds(signsOfFigures, text), [], text)
})
