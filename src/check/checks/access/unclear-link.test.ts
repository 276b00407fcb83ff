import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds, findsIn, marked } from '../../given.ts'
import { unclearLink } from './unclear-link.ts'

test('link text that says nothing, and a long address', () => {
  for (const [quote, severity] of [
    ['click here', 'note'],
    ['clicking on this link', 'note'],
    ['available here', 'note'],
    ['this link', 'style'],
    ['https://www.westmere.gov.uk/pages/council/committees/harbour/2024/may/plan.aspx', 'style'],
  ] as const) {
    const [found] = finds(unclearLink, `For the whole of the plan: ${quote}`)
    assert.equal(found?.quote, quote)
    assert.equal(found.severity, severity)
  }
})

test('a link whose words say nothing, and an address that the format could put behind words', () => {
  const linked = (text: string, link: string) =>
    findsIn(unclearLink, marked('docx', [{ text, form: { links: [link] } }])).map(one => [one.quote, one.severity])
  const long = 'https://www.westmere.gov.uk/pages/council/committees/harbour/2024/may/plan.aspx'
  assert.deepEqual(linked('Read the harbour plan here before May.', 'here'), [['here', 'note']])
  assert.deepEqual(linked(`The harbour plan: ${long}`, long), [[long, 'note']])
  assert.deepEqual(linked('Read the harbour plan here in May.', 'harbour plan'), [])
})

test('is not found in other words', () => {
  const text =
    'The link road is shut. Members met here in May, and there is a link with the Click and Collect scheme. Read the harbour plan.'
  assert.deepEqual(finds(unclearLink, text), [])
})
