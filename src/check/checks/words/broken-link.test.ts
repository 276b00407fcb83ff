import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { brokenLink } from './broken-link.ts'

const wrong = [
  ['http//www.westmere.gov.uk/plans', 'http://www.westmere.gov.uk/plans'],
  ['htpps://www.westmere.gov.uk', 'https://www.westmere.gov.uk'],
  ['https:/www.westmere.gov.uk', 'https://www.westmere.gov.uk'],
  ['https;//westmere.gov.uk/a', 'https://westmere.gov.uk/a'],
  ['https://https://westmere.gov.uk/a', 'https://westmere.gov.uk/a'],
  ['www,westmere.gov.uk', 'www.westmere.gov.uk'],
  ['wwww.westmere.gov.uk', 'www.westmere.gov.uk'],
  ['www.westmere,gov.uk', 'www.westmere.gov.uk'],
  ['www.westmere.gov.ukk', 'www.westmere.gov.uk'],
  ['https://www.westmere.gov. uk/a', 'https://www.westmere.gov.uk/a'],
  ['www. westmere.gov.uk', 'www.westmere.gov.uk'],
  ['https://', ''],
  ['https://www.', ''],
  ['https://www.westmere', ''],
] as const

test('addresses that lead nowhere as they are written', () => {
  for (const [quote, mend] of wrong) {
    const [found, ...more] = finds(brokenLink, `The plan can be read at ${quote} by all.`)
    assert.equal(found?.quote.replace(/[.]$/, ''), quote.replace(/[.]$/, ''))
    assert.equal(found?.severity, 'warning')
    assert.equal(found?.mend ?? '', mend)
    assert.deepEqual(more, [], quote)
  }
})

test('right addresses are let be', () => {
  for (const text of [
    'See https://www4.westmere.gov.uk/Pages/a.aspx, http://example.org and www.example.com/x?y=https://z.org.',
    'It runs on http/https and HTTP/2. The https path/part is set. The web page (www.westmere.gov.uk) is new.',
    'An archive: https://web.archive.org/web/2019/https://www.example.org/ and data.gov.uk, and GOV.UK. www.nasa.gov',
  ])
    assert.deepEqual(finds(brokenLink, text), [], text)
})
