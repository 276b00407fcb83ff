import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { actYear } from './act-year.ts'
import { report } from './given-report.ts'

test('an Act with a year in which none of its name was passed', () => {
  const [found, ...more] = finds(actYear, report('The duty is in the Crime & Disorder Act 1988, as all know.'))
  assert.equal(found?.severity, 'error')
  assert.equal(found.quote, 'Crime & Disorder Act 1988')
  assert.match(found.says, /1988.*1998/)
  assert.equal(found.mend, 'Crime & Disorder Act 1998')
  assert.equal(found.evidence[0]?.file, '1998 c. 37')
  assert.deepEqual(more, [])
})

test('the year in brackets, after a comma or before, in capitals, of several years, of regulations, after letters', () => {
  for (const [body, quote] of [
    ['The Domestic Abuse Act (2020) applies.', 'Domestic Abuse Act (2020)'],
    ['Under the Modern Slavery Act, 2016 a statement is due.', 'Modern Slavery Act, 2016'],
    ['The 1997 Crime and Disorder Act applies.', '1997 Crime and Disorder Act'],
    ['PAPERS UNDER SECTION 100D OF THE LOCAL GOVERNMENT ACT 1973', 'LOCAL GOVERNMENT ACT 1973'],
    [
      'Filming is allowed by the Openness of Local Government Bodies Regulations 2015.',
      'Openness of Local Government Bodies Regulations 2015',
    ],
    ['Interviews follow the codes of PACE 1985.', 'PACE 1985'],
  ] as const)
    assert.deepEqual(
      finds(actYear, report(body)).map(found => found.quote),
      [quote],
    )
})

test('Acts of a name that returned, and years that the table may not know', () => {
  for (const body of [
    'The Local Government Act 2010, the Bus Services Act 2025 and the Firearms Act 2023 apply.',
    'The Superannuation Act 2010 and the European Union (Withdrawal) Act 2019 were noted.',
    'Pensions follow the Local Government Pension Scheme Regulations 2008 and the Police Act 1899.',
  ])
    assert.deepEqual(finds(actYear, report(body)), [], body)
  assert.equal(finds(actYear, report('This is a duty of the Housing Act 1973.'))[0]?.severity, 'warning')
})

test('right years, Acts of one name and several years, longer names, Acts that are too new to know', () => {
  for (const body of [
    'The Crime and Disorder Act 1998 and the Local Government Acts 1972 and 2000 apply.',
    'See the Police Act 1996, the Police Act 1997, the Housing Act 1985 and the Housing Act 2004.',
    'The Social Housing (Regulation) Act 2023 and the Criminal Justice (Scotland) Act 2016 do not apply.',
    'The HRA 2024/25 and the LGA 2024 conference were noted.',
  ])
    assert.deepEqual(finds(actYear, report(body)), [], body)
  assert.deepEqual(finds(actYear, report('The Crime and Disorder Act 2026 is new.', '3 March 2026')), [])
})
