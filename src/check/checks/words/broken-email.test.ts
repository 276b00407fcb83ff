import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { brokenEmail } from './broken-email.ts'

const wrong = [
  ['ann.lee@westmere,gov.uk', 'ann.lee@westmere.gov.uk'],
  ['ann.lee@westmere.gov.ukk', 'ann.lee@westmere.gov.uk'],
  ['ann.lee@westmere.gov', 'ann.lee@westmere.gov.uk'],
  ['ann.lee@westmeregovuk', ''],
  ['ann.lee@westmere.govuk', 'ann.lee@westmere.gov.uk'],
  ['ann.lee@westmere.gvo.uk', 'ann.lee@westmere.gov.uk'],
  ['ann.lee@westmere.co.ukm', 'ann.lee@westmere.co.uk'],
  ['ann.lee@westmere..gov.uk', 'ann.lee@westmere.gov.uk'],
  ['ann.lee@@westmere.gov.uk', 'ann.lee@westmere.gov.uk'],
  ['ann.lee @westmere.gov.uk', 'ann.lee@westmere.gov.uk'],
  ['ann.lee@ westmere.gov.uk', 'ann.lee@westmere.gov.uk'],
  ['ann.lee@westmere gov.uk', 'ann.lee@westmere.gov.uk'],
  ['ann.lee@westmere.gov. uk', 'ann.lee@westmere.gov.uk'],
  ['ann,lee@westmere.gov.uk', 'ann.lee@westmere.gov.uk'],
  ['ann.lee@', ''],
  ['ann.lee@westmere', ''],
  ['@westmere.gov.uk', ''],
  ['ann.lee.westmere.gov.uk', ''],
  ['ann@lee@westmere.gov.uk', ''],
] as const

test('addresses that no letter will reach', () => {
  for (const [quote, mend] of wrong) {
    const [found, ...more] = finds(brokenEmail, `Ask Ann Lee on 01234 567890 or e-mail ${quote} for more.`)
    assert.equal(found?.quote, quote)
    assert.equal(found.severity, 'warning')
    assert.equal(found.mend ?? '', mend)
    assert.deepEqual(more, [], quote)
  }
  const two = 'Write to ann.lee@westmere.gov.uk or www.westmere.gov.uk.\n\nOr to bob.ray@westmree.gov.uk today.'
  assert.equal(finds(brokenEmail, two)[0]?.mend, 'bob.ray@westmere.gov.uk')
})

test('right addresses, handles and prices are let be', () => {
  for (const text of [
    'E-mail ann.lee@westmere.gov.uk, bob.o’ray@sub.westmere.gov.uk; cat@example.org. The police were told.',
    'Follow @WestmereBC. Twelve chairs @ £5 each. The Homes@Westmere scheme. Care@Home, all day.',
    'Email enquiries are answered. Email: a.b@example.com,c.d@example.com and 1@example.nhs.net',
    'By e-mail, www.westmere.gov.uk/contact or Democratic.Services@Westmere.gov.uk.',
  ])
    assert.deepEqual(finds(brokenEmail, text), [], text)
})
