import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { reportOf } from './given-pack.ts'
import { sectionEmpty } from './section-empty.ts'

const said = (from: string, to: string) =>
  finds(sectionEmpty, reportOf('Litter').replace(from, to)).map(one => [one.severity, one.quote])

test('a heading with nothing below it', () => {
  assert.deepEqual(said('4.1 What is said of it.', '5.0 EQUALITY ISSUES\n\nNone.'), [['warning', 'RISK ANALYSIS']])
  assert.deepEqual(said('3.1 What is said of it.', ''), [['warning', 'SUPPORTING INFORMATION']])
  assert.deepEqual(said('4.1 What is said of it.', ''), [['warning', 'RISK ANALYSIS']])
})

test('is not found where the heading says it, subsections follow or one sentence is of several', () => {
  assert.deepEqual(said('4.1 What is said of it.', '5.0 EQUALITY ISSUES – none'), [['warning', 'RISK ANALYSIS']])
  assert.deepEqual(said('RISK ANALYSIS\n\n4.1 What is said of it.', 'PRIORITIES\n\n4.1 A SAFER TOWN – none'), [])
  const agenda = 'RISK ANALYSIS\n\n5.0 MINUTES\n\n6.0 APOLOGIES\n\n7.0 LICENCES\n\n7.1 What is said of them.'
  assert.deepEqual(said('RISK ANALYSIS\n\n4.1 What is said of it.', agenda), [])
  const papers = 'RISK ANALYSIS\n\n4.1 None.\n\nBACKGROUND DOCUMENTS:\n\n1) Waste Strategy\n\n2) Action Plan'
  assert.deepEqual(said('RISK ANALYSIS\n\n4.1 What is said of it.', papers), [])
  const shared = 'PRIORITIES\n\n4.1 A SAFER TOWN\n\n4.2 A HEALTHY TOWN\n\nThere is nothing to say on these priorities.'
  assert.deepEqual(said('RISK ANALYSIS\n\n4.1 What is said of it.', shared), [])
  assert.deepEqual(
    said('RISK ANALYSIS\n\n4.1 What is said of it.', 'Risks and issues 14\n\n5.0 Glossary of terms 18'),
    [],
  )
})
