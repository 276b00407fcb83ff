import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { countAgainstList } from './count-against-list.ts'

const bad = [
  {
    text: `The plan for parks has three aims:

• to plant trees;
• to mend paths;
• to open gates; and
• to count birds.

3.2 Another matter altogether.`,
    severity: 'error',
    quote: 'three aims',
    says: /three aims, and four follow/,
  },
  {
    text: `The strategy sets the following six priorities:

1. Roads
2. Fire
3. Crime
4. Health
5. Waste

3.2 Another matter altogether.`,
    severity: 'error',
    quote: 'six priorities',
    says: /six priorities, and five follow/,
  },
  {
    text: `Three aims were set by the Forum. They are:

(a) to plant trees;
(b) to mend paths.

3.2 Another matter altogether.`,
    severity: 'error',
    quote: 'Three aims',
    says: /Three aims, and two follow/,
  },
  {
    text: `The Panel has 3 members, who are:

• Cllr Ann Bell
• Cllr Bob Carr

The Forum meets often.`,
    severity: 'error',
    quote: '3 members',
    says: /3 members, and two follow/,
  },
  {
    text: `Partners have signed up to three tasks that residents had put forward:

• litter
• lamps

3.2 Another matter altogether.`,
    severity: 'error',
    quote: 'three tasks',
    says: /three tasks, and two follow/,
  },
  {
    text: `The Forum comprises 4 elected members:

Cllr Ann Bell
Cllr Bob Carr
Cllr Cat Dale
Cllr Dan East
Cllr Eve Ford

The Forum meets often.`,
    severity: 'error',
    quote: '4 elected members',
    says: /4 elected members, and five follow/,
  },
]

const good = [
  `Three aims were set by the Forum. They are:

• to plant trees;
• to mend paths;
• to open gates.

3.2 Another matter altogether.`,
  `The plan for parks has three aims:

• to plant trees;
• to mend paths:
  o by hand;
  o by machine;
• to open gates.

3.2 Another matter altogether.`,
  `Two residents asked the following questions:

• why the bins were late;
• when the road would open;
• who would pay.

3.2 Another matter altogether.`,
  `One of the two officers will report on:

• waste;
• dogs;
• noise.

3.2 Another matter altogether.`,
  `The Forum comprises 2 elected members:

Cllr Ann Bell (Chair)
Cllr Ann Bell
Cllr Bob Carr

The Forum meets often.`,
  `The team took 27 actions:

• 15 fixed penalty notices
• 12 warnings

3.2 Another matter altogether.`,
]

test('a number announced and another number of items below', () => {
  for (const { text, severity, quote, says } of bad) {
    const [found] = finds(countAgainstList, text)
    assert.deepEqual([found?.severity, found?.quote], [severity, quote], text)
    assert.match(found?.says ?? '', says)
  }
})

test('nothing where the figures agree, or say nothing of each other', () => {
  for (const text of good) assert.deepEqual(finds(countAgainstList, text), [], text)
})
