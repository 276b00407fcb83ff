import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { pack } from './given-pack.ts'
import { sameWordsOtherDate } from './same-words-other-date.ts'

const of = (one: string, other: string) =>
  finds(sameWordsOtherDate, pack({ reports: ['9 November 2021'], body: `${one}\n\n1.2 Nothing else.\n\n1.3 ${other}` }))

const long = (date: string) =>
  `The Lighting Duty became a requirement as of ${date}, when the Act was amended to place a duty on a range of organisations to work together.`

test('the same sentence with two dates', () => {
  const [found, ...more] = of(long('31st January 2020'), long('31 January 2021'))
  assert.equal(found?.severity, 'error')
  assert.equal(found.quote, '31 January 2021')
  assert.match(found.says, /says 31st January 2020 elsewhere, and 31 January 2021 here/)
  assert.equal(found.evidence[0]?.quote, '31st January 2020')
  assert.deepEqual(more, [])
  const short = (date: string) => `The Ockbury Night Shelter in Mill Lane was opened on ${date} by the Mayor.`
  assert.equal(of(short('4 May 2020'), short('5 May 2020'))[0]?.severity, 'warning')
})

test('the same day written in two ways, sentences of another matter, and short ones', () => {
  assert.deepEqual(of(long('31st January 2020'), long('31 January 2020')), [])
  const licence = (n: number, date: string) =>
    `Application ${n} for a licence to sell hot food in Mill Lane after dark was received on ${date}.`
  assert.deepEqual(of(licence(12, '4 May 2021'), licence(13, '7 May 2021')), [])
  assert.deepEqual(of('It was opened on 4 May 2021.', 'It was opened on 5 May 2021.'), [])
})
