import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { percentageOverWhole } from './percentage-over-whole.ts'

const bad = [
  {
    text: 'Some 112% of residents agreed with the plan.',
    severity: 'error',
    quote: '112%',
    says: /112% is more than the whole/,
  },
  { text: 'The turnout was 134% at the election.', severity: 'error', quote: '134%', says: /more than the whole/ },
  {
    text: 'Of those asked, 60% agreed and 55% disagreed with it.',
    severity: 'error',
    quote: '60% agreed and 55%',
    says: /come to 115%/,
  },
  {
    text: 'Half (50%) came by post, 30% online and the remaining 30% by telephone.',
    severity: 'error',
    quote: '50%) came by post, 30% online and the remaining 30%',
    says: /come to 110%/,
  },
  {
    text: 'The grant is spent on wages (40%), vans (35%) and fuel (45%).',
    severity: 'error',
    quote: '40%), vans (35%) and fuel (45%',
    says: /come to 120%, more than the whole/,
  },
  {
    text: 'By age, 40% of callers were under 16, 25% were 16 to 20 and 24% were 21 or over.',
    severity: 'warning',
    quote: '40% of callers were under 16, 25% were 16 to 20 and 24%',
    says: /come to 89%, less than the whole/,
  },
  {
    text: `The money is split as follows:

• Police – 50%
• Council – 30%
• Health – 30%

3.2 Another matter altogether.`,
    severity: 'error',
    quote: 'The money is split as follows:',
    says: /come to 110%, not 100%/,
  },
]

const good = [
  'The grant is spent on wages (40%), vans (35%) and fuel (25%).',
  'The grant is mostly spent on wages (40%), vans (25%) and fuel (15%).',
  'The worries named were noise (60%), litter (55%) and dogs (40%).',
  'By age, 40% of callers were under 16, 30% were 16 to 20 and 30% were 21 or over.',
  'Costs were 112% of budget and sales rose by 150% in the year.',
  `The themes were scored highly:

• Health – 93%
• Economy – 91%

3.2 Another matter altogether.`,
  'Of those asked, 60% agreed and 30% disagreed with it.',
]

test('more than a hundred per cent of what cannot be more', () => {
  for (const { text, severity, quote, says } of bad) {
    const [found] = finds(percentageOverWhole, text)
    assert.deepEqual([found?.severity, found?.quote], [severity, quote], text)
    assert.match(found?.says ?? '', says)
  }
})

test('nothing where the figures agree, or say nothing of each other', () => {
  for (const text of good) assert.deepEqual(finds(percentageOverWhole, text), [], text)
})

test('shares that are shared out in turn, or parted by a stroke', () => {
  assert.equal(
    finds(percentageOverWhole, 'The levy is shared: 50% to the city, 40% to the district and 5% to the parish.')[0]
      ?.severity,
    'note',
  )
  assert.equal(
    finds(percentageOverWhole, 'The bill is split 70/40 between the club and the school.')[0]?.severity,
    'note',
  )
  assert.deepEqual(
    finds(percentageOverWhole, 'The levy is shared: 50% to the city, 40% to the district and 10% to the parish.'),
    [],
  )
  assert.deepEqual(finds(percentageOverWhole, 'The bill is split 70/30 between the club and the school.'), [])
})
