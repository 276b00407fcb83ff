import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { report } from './given-report.ts'
import { sectionOfNoAct } from './section-of-no-act.ts'

test('a section of the Act, where the report names none', () => {
  const [found, ...more] = finds(sectionOfNoAct, report('Notice may be served under section 12 of the Act.'))
  assert.equal(found?.severity, 'note')
  assert.equal(found.quote, 'section 12 of the Act')
  assert.deepEqual(more, [])
})

test('the Act named in the report, before or after; the meaning of the Act', () => {
  for (const body of [
    'The Building Act 1984 applies.\n\n3.2 Notice may be served under section 12 of the Act.',
    'Notice may be served under section 12 of the Act.\n\n3.2 That is the Building Act.',
    'There are no background papers under the meaning of the Act.',
  ])
    assert.deepEqual(finds(sectionOfNoAct, report(body)), [], body)
})
