import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { pack } from './given-pack.ts'
import { yearsCounted } from './years-counted.ts'

const of = (body: string) => finds(yearsCounted, pack({ reports: ['9 November 2021'], body }))

test('years that were counted wrongly', () => {
  for (const body of [
    'The fund has run for the last five years, since 2009.',
    'The bridge was built ten years ago, in 1995.',
    'This is the 10th anniversary of the Panel, formed in 2001.',
    'Since 2008 the brigade has lost a fifth of its crews, and costs less than it did ten years ago.',
  ]) {
    const [found] = of(body)
    assert.equal(found?.severity, 'note', body)
    assert.match(found.says, /year of the paper, 2021/)
  }
})

test('years that were counted rightly, or to the year', () => {
  for (const body of [
    'The fund has run for the last five years, since 2016, or for the past four years from 2016.',
    'This is the 20th anniversary of the Panel, formed in 2001.',
  ])
    assert.deepEqual(of(body), [], body)
})

test('an annual report without a date was written when its year was over', () => {
  const report = (years: string) =>
    finds(
      yearsCounted,
      `
      # ANNUAL REPORT OF THE HARBOUR BOARD ${years}

      ## REVIEW OF THE YEAR

      Since 2010 the harbour has lost £3 million of its grant, and it spends a third less than it did nine years ago.
      `,
    )
  assert.match(report('APRIL 2021 – MARCH 2022')[0]?.says ?? '', /2022, is 12 years, not nine/)
  assert.deepEqual(report('APRIL 2018 – MARCH 2019'), [])
})
