import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { totalAgainstParts } from './total-against-parts.ts'

const bad = [
  {
    text: 'The wardens met 12 walkers and 14 riders. That is 36 in all.',
    severity: 'error',
    quote: '12 walkers and 14 riders. That is 36',
    says: /says 36, and its parts come to 26/,
  },
  {
    text: 'The 60 calls of the year were 32 alarms and 38 leaks.',
    severity: 'error',
    quote: '60 calls of the year were 32 alarms and 38',
    says: /parts come to 70/,
  },
  {
    text: 'Officers took 120 actions, which included fifteen penalty notices, twelve statutory notices and 89 warnings.',
    severity: 'warning',
    quote: '120 actions, which included fifteen penalty notices, twelve statutory notices and 89',
    says: /says 120, and its parts come to 116/,
  },
  {
    text: 'The service has ten cameras, seven of which stand in town, the remaining four are lent.',
    severity: 'error',
    quote: 'ten cameras, seven of which stand in town, the remaining four',
    says: /parts come to eleven|parts come to 11/,
  },
  {
    text: 'There were 12 adults and 14 children, a total of 27 people.',
    severity: 'error',
    quote: '12 adults and 14 children, a total of 27',
    says: /27, and its parts come to 26/,
  },
  {
    text: 'The precept of £24,000 is made up of £10,000 for staff, £9,000 for grounds and £6,000 for insurance.',
    severity: 'error',
    quote: '£24,000 is made up of £10,000 for staff, £9,000 for grounds and £6,000',
    says: /its parts come to £25,000/,
  },
  {
    text: 'There were 16 incidents, 10 and 7 in Ashby and Borden respectively.',
    severity: 'error',
    quote: '16 incidents, 10 and 7',
    says: /come to 17/,
  },
  {
    text: 'We spent £647.76 on capital and £11,987.41 on revenue, making a total of £12,634.',
    severity: 'error',
    quote: '£647.76 on capital and £11,987.41 on revenue, making a total of £12,634',
    says: /come to £12,635\.17/,
  },
]

const good = [
  'The wardens met 12 walkers and 14 riders. That is 26 in all.',
  'The wardens met 12 walkers and 14 riders. That is 9 more in all.',
  'The 60 calls of the year were 12 more than in the year before and 8 fewer than in 2019.',
  'Officers took 116 actions, which included fifteen penalty notices, twelve statutory notices, 89 warnings and there are 9 cases pending.',
  'Of 60 residents, 40 were women and 35 were over 60.',
  'Sixteen people came, including 3 councillors, 5 officers and 6 residents.',
  'Two grants of £500 and three grants of £1,000 were made, totalling £4,000.',
  'The £45,000 for repairs is spread over £20,000 this year, £15,000 next year and £10,000 the year after, giving a balance of £8,000 to parks.',
  'We spent £647.76 on capital and £11,987.41 on revenue, making a total of £12,635.',
  'There are three retiring members, but five new members, now totalling 10.',
  'The budget is £1.2m, made up of £800,000 for roads and £420,000 for paths.',
]

test('a total that is not the sum of its parts', () => {
  for (const { text, severity, quote, says } of bad) {
    const [found] = finds(totalAgainstParts, text)
    assert.deepEqual([found?.severity, found?.quote], [severity, quote], text)
    assert.match(found?.says ?? '', says)
  }
})

test('nothing where the figures agree, or say nothing of each other', () => {
  for (const text of good) assert.deepEqual(finds(totalAgainstParts, text), [], text)
})
