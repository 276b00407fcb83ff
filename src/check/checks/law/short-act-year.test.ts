import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { report } from './given-report.ts'
import { shortActYear } from './short-act-year.ts'

test('the short name of an Act with the year of none that the paper names', () => {
  const [found, ...more] = finds(
    shortActYear,
    report('The Crime and Disorder Act 1998 (“the 1998 Act”) applies.\n\n3.2 The 1988 Act asks for a strategy.'),
  )
  assert.equal(found?.severity, 'warning')
  assert.equal(found.quote, 'The 1988 Act')
  assert.equal(found.mend, 'The 1998 Act')
  assert.equal(found.evidence[0]?.quote, 'Crime and Disorder Act 1998')
  assert.deepEqual(more, [])
  assert.equal(finds(shortActYear, report('The Care Act 2014 applies, and the 1972 Act.'))[0]?.severity, 'note')
})

test('the year of an Act that the paper names, by its year or without', () => {
  for (const body of [
    'The Equality Act 2010 applies. The 2010 Act has a duty.',
    'The Crime and Disorder Act applies. The 1998 Act has a duty.',
    'The 1988 Act has no name here.',
    'The Victims and Prisoners Bill is before Parliament. The 2014 Act has a duty.',
  ])
    assert.deepEqual(finds(shortActYear, report(body)), [], body)
})
