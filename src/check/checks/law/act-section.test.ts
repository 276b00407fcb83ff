import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { actSection } from './act-section.ts'
import { report } from './given-report.ts'

test('a section beyond the last of its Act', () => {
  const [found, ...more] = finds(actSection, report('Section 149 of the Equality Act 2006 has a duty.'))
  assert.equal(found?.severity, 'error')
  assert.equal(found.quote, 'Section 149')
  assert.match(found.says, /149.*95/)
  assert.deepEqual(more, [])
  assert.equal(finds(actSection, report('The Crime and Disorder Act 1998 (s.171) applies.'))[0]?.quote, 's.171')
})

test('sections that are there, letters and lists, several Acts, an Act of unknown length', () => {
  for (const body of [
    'Section 149 of the Equality Act 2010 and sections 5 to 7 of the Crime and Disorder Act 1998 apply.',
    'Under Section 100B(4)(b) of the Local Government Act 1972 it was urgent.',
    'Section 151 of the Local Government Act names the officer.',
    'Section 900 of the Ockbury Bridges Act 2011 is long, as is section 12 of this report on the Care Act 2014.',
  ])
    assert.deepEqual(finds(actSection, report(body)), [], body)
})
