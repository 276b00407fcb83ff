import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { onlySeen } from './only-seen.ts'

test('colour alone', () => {
  for (const [text, quote] of [
    ['Late projects are shown in red.', 'shown in red'],
    ['See the red column for the cost.', 'See the red column'],
    ['The figures in green are new.', 'figures in green'],
    ['Changes are highlighted in yellow in the text.', 'highlighted in yellow'],
    ['Members should look at the blue bars.', 'the blue bars'],
  ] as const) {
    const [found] = finds(onlySeen, text)
    assert.equal(found?.quote, quote, text)
    assert.equal(found.severity, 'note')
    assert.match(found.evidence[0]?.file ?? '', /1\.4\.1/)
  }
})

test('place alone', () => {
  for (const text of [
    'The box on the right says how to object.',
    'The cost is in the right-hand column.',
    'Please see the chart on the left.',
    'Press the round button to vote.',
  ])
    assert.match(finds(onlySeen, text)[0]?.evidence[0]?.file ?? '', /1\.3\.3/, text)
})

test('is not found where colours and sides are things', () => {
  for (const text of [
    'The green belt and the red line of the site are on the location plan.',
    'Projects are rated red, amber or green: three are shown in red, with the word beside them.',
    'The land is shown edged red on the plan.',
    'Blue badge holders may park on the double yellow lines.',
    'The house on the right of the lane, and the right to buy.',
    'Put paper into the blue box. The red boxes are for glass.',
    'Councillor Green was in the chair, and the table was on the left bank.',
    'It is a grey area in the law, and the green areas of the borough are parks: put grass in the green box.',
    'Officers found the right list of people, and left text messages for them. Tick the right box.',
    'Table 2 below gives the cost. The left wing was shut.',
  ])
    assert.deepEqual(finds(onlySeen, text), [], text)
})

const said =
  'The wardens will walk the river path every evening in the winter, and the lamps will be left on until midnight.'

test('sentences in capitals', () => {
  const [found] = finds(onlySeen, said.toUpperCase())
  assert.equal(found?.severity, 'note')
  assert.equal(found.quote, said.toUpperCase())
})

test('capitals are not found in sentences, headings, or names', () => {
  for (const text of [said, 'COMMUNITY SAFETY PARTNERSHIP: REPORT OF THE WARDENS', said.replace('wardens', 'CSP, DWP')])
    assert.deepEqual(finds(onlySeen, text), [])
})

test('as others write it', () => {
  for (const text of [
    'The figures in red are over budget.',
    'Late items are highlighted in yellow.',
    'See the box on the right for what was spent.',
    'The areas shaded in green are parks.',
  ])
    assert.equal(finds(onlySeen, text)[0]?.severity, 'note', text)
  for (const text of [
    'The rating is red. Councillor Green moved it in green week; the bus turned to the left at the box office.',
    'Cars in red zones pay more, and the table on page 4 gives the figures for Blue Badges.',
  ])
    assert.deepEqual(finds(onlySeen, text), [], text)
})
