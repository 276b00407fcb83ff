import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { report } from './given-report.ts'
import { nameNearly } from './name-nearly.ts'

test('a name with one word that is another', () => {
  for (const [quote, mend] of [
    ['Crown Persecution Service', 'Crown Prosecution Service'],
    ['Youth Justices Board', 'Youth Justice Board'],
    ['Environment Standards Agency', null],
    ['National Institution for Health and Care Excellence', 'National Institute for Health and Care Excellence'],
    ['Office for Nation Statistics', 'Office for National Statistics'],
    ['Health and Safely Executive', 'Health and Safety Executive'],
  ] as const) {
    const [found, ...more] = finds(nameNearly, report(`The ${quote} was asked for its view.`))
    assert.equal(found?.mend ?? null, mend, quote)
    if (mend !== null) assert.equal(found?.quote, quote)
    assert.deepEqual(more, [])
  }
})

test('right names, plurals, other bodies', () => {
  for (const body of [
    'The Crown Prosecution Service, the Youth Justice Board and the Office for National Statistics were asked.',
    'Police and Crime Commissioners and Police and Crime Panels met.',
    'The Local Government Act, the National Crime Survey and the Food Safety Agency are others.',
    'The Department for Education, the Department for Transport and Ockbury Environment Agency Forum met.',
  ])
    assert.deepEqual(finds(nameNearly, report(body)), [], body)
})

test('one sort of body for another', () => {
  assert.equal(finds(nameNearly, 'The Health and Safety Agency came to the yard.')[0]?.severity, 'note')
  assert.deepEqual(finds(nameNearly, 'The Health and Safety Executive came to the yard.'), [])
})
