import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { report } from './given-report.ts'
import { sectionSubject } from './section-subject.ts'

test('a section cited for the subject of another section, or of another Act', () => {
  for (const [body, quote, says] of [
    ['LIST OF BACKGROUND PAPERS UNDER SECTION 100B OF THE LOCAL GOVERNMENT ACT 1972', 'SECTION 100B', /section 100D/],
    ['Section 62 of the Equality Act 2010 has the public sector equality duty.', 'Section 62', /section 149/],
    [
      'Section 19 of the Crime and Disorder Act 1998 asks for a crime and disorder committee.',
      'Section 19',
      /Police and Justice Act 2006/,
    ],
    [
      'The case review is in section 140 of the Anti-social Behaviour, Crime and Policing Act 2014.',
      'section 140',
      /section 104/,
    ],
  ] as const) {
    const [found, ...more] = finds(sectionSubject, report(body))
    assert.equal(found?.severity, 'warning', body)
    assert.equal(found.quote, quote)
    assert.match(found.says, says)
    assert.deepEqual(more, [])
  }
})

test('the right section, beside others or within its range, and other subjects', () => {
  for (const body of [
    'Background papers are listed under Section 100D of the Local Government Act 1972.',
    'Section 17 of the Crime and Disorder Act 1998 and section 19 of the Police and Justice Act 2006 bind the crime and disorder committee.',
    'Section 66 of the Anti-social Behaviour, Crime and Policing Act 2014 lets people challenge a public spaces protection order.',
    'Sections 36 to 41 of the Counter-Terrorism and Security Act 2015 are on the Channel panel.',
    'Section 47 of the Children Act 1989 is another matter.',
    'An expedited public spaces protection order is made under section 59A of the Anti-social Behaviour, Crime and Policing Act 2014.',
  ])
    assert.deepEqual(finds(sectionSubject, report(body)), [], body)
})
