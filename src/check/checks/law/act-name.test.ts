import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { actName } from './act-name.ts'
import { report } from './given-report.ts'

test('a name of an Act with a word misspelled, crossed, added or missing', () => {
  for (const [body, quote, mend] of [
    ['The Crime and Disorders Act 1998 applies.', 'Crime and Disorders Act 1998', 'Crime and Disorder Act 1998'],
    ['See the Modern Day Slavery Act 2015.', 'Modern Day Slavery Act 2015', 'Modern Slavery Act 2015'],
    ['The Equalities Act 2010 applies.', 'Equalities Act 2010', 'Equality Act 2010'],
    [
      'The Anti-Social Behaviour, Policing and Crime Act 2014 applies.',
      'Anti-Social Behaviour, Policing and Crime Act 2014',
      'Anti-social Behaviour, Crime and Policing Act 2014',
    ],
    [
      'The Police, Crime and Sentencing Act 2022 applies.',
      'Police, Crime and Sentencing Act 2022',
      'Police, Crime, Sentencing and Courts Act 2022',
    ],
    ['Duties under the Crime and Disorders Act are met.', 'Crime and Disorders Act', 'Crime and Disorder Act'],
  ] as const) {
    const [found, ...more] = finds(actName, report(body))
    assert.equal(found?.severity, 'warning', body)
    assert.equal(found.quote, quote)
    assert.equal(found.mend, mend)
    assert.deepEqual(more, [])
  }
})

test('names however they are hyphened, joined or shortened, and names of other Acts', () => {
  for (const body of [
    'Rescue Services Act 2004, which asks for a plan.',
    'The Counter Terrorism & Security Act 2015 and the Antisocial Behaviour, Crime & Policing Act 2014 apply.',
    'The Health and Safety at Work Act 1974 and the Regulation of Investigatory Powers (RIPA) Act 2000 apply.',
    'The Housing Associations Act 1985 and the Criminal Justice (Scotland) Act 2003 do not.',
    'The Employment Tribunals Act 1996, the Criminal Law Act 1967 and the Social Security Pensions Act 1975 apply.',
    'The Ockbury Bridges Act 1998 is local.',
  ])
    assert.deepEqual(finds(actName, report(body)), [], body)
})
