import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { report } from './given-report.ts'
import { renamedBody } from './renamed-body.ts'

test('a body under a name that it has no longer', () => {
  const [found, ...more] = finds(renamedBody, report('The National Probation Service is a partner.'))
  assert.equal(found?.severity, 'warning')
  assert.equal(found.quote, 'National Probation Service')
  assert.match(found.says, /Probation Service since 26 June 2021/)
  assert.deepEqual(more, [])
  const severityOf = (body: string) => finds(renamedBody, report(body))[0]?.severity
  assert.equal(severityOf('Public Health England gave a talk.'), 'note')
  assert.equal(severityOf('Her Majesty’s Inspectorate of Prisons will inspect.'), 'warning')
  assert.equal(severityOf('The CCG is represented.'), 'warning')
  assert.equal(severityOf('The Community Trigger is used.'), 'note')
})

test('the new name, old times, the late Queen, a name that came back', () => {
  for (const body of [
    'The Probation Service is a partner, and so is the UK Health Security Agency.',
    'The former National Probation Service was replaced.',
    'Public Health England (now the UK Health Security Agency) gave a talk.',
    'The Scottish Police Authority is responsible for the plan.',
    'In 2019 Public Health England gave a talk.',
    'The Inspectorate of Constabulary and Fire & Rescue Services will inspect.',
    'Her Majesty’s death was marked, and the Ministry of Housing, Communities and Local Government wrote.',
  ])
    assert.deepEqual(finds(renamedBody, report(body)), [], body)
  assert.deepEqual(finds(renamedBody, report('The National Probation Service is a partner.', '4 May 2021')), [])
})
