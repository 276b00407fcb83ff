import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { report } from './given-report.ts'
import { statutoryDate } from './statutory-date.ts'

test('another day than that on which a duty began, or an Act had Royal Assent', () => {
  for (const [body, quote, severity] of [
    ['The Serious Violence Duty became a statutory requirement as of 31st January 2024.', '31st January 2024', 'error'],
    ['On 1 July 2016 the Prevent duty came into force.', '1 July 2016', 'error'],
    ['The Domestic Abuse Bill received Royal Assent on 29 April 2022.', '29 April 2022', 'error'],
    ['The Community Trigger was launched on 1 October 2014.', '1 October 2014', 'warning'],
    ['The Serious Violence Duty came into force in January 2024.', 'January 2024', 'warning'],
    ['The Audit Commission closed on 31 March 2016.', '31 March 2016', 'error'],
    ['The Human Rights Act 1998 has been in force since 2 October 2001.', '2 October 2001', 'error'],
    ['The first PCC elections were held on 22 November 2012.', '22 November 2012', 'error'],
  ] as const) {
    const [found, ...more] = finds(statutoryDate, report(body))
    assert.equal(found?.severity, severity, body)
    assert.equal(found.quote, quote)
    assert.deepEqual(more, [])
  }
})

test('the right day, days of strategies and guidance, days of other things', () => {
  for (const body of [
    'The Serious Violence Duty came into force on 31 January 2023, and in January 2023 work began.',
    'Our Serious Violence Duty strategy was launched on 31 January 2024.',
    'Guidance on the Prevent duty was published on 7 September 2023 and began on 31 December 2023.',
    'The Domestic Abuse Act 2021 received Royal Assent on 29 April 2021.',
    'The Audit Commission was abolished on 1 April 2015, and Primary Care Trusts in April 2013.',
    'The Community Trigger was used on 1 October 2014 in Ockbury.',
  ])
    assert.deepEqual(finds(statutoryDate, report(body)), [], body)
})
