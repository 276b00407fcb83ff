import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { acronymNeverExpanded } from './acronym-never-expanded.ts'

const report = (...paragraphs: string[]) => `
REPORT TO: Safer Westmere Board

DATE: 14 May 2024

REPORTING OFFICER: Director of Place

SUBJECT: Night Wardens

1.0 SUPPORTING INFORMATION

${paragraphs.map((text, n) => `1.${n + 1} ${text}`).join('\n\n')}
`

test('a short form that is never given in words, once', () => {
  const found = finds(
    acronymNeverExpanded,
    report('The RTWC meets monthly. The RTWC has nine members.', 'A MARAC was held.'),
  )
  assert.deepEqual(
    found.map(({ quote, severity }) => [quote, severity]),
    [
      ['RTWC', 'note'],
      ['MARAC', 'note'],
    ],
  )
  assert.equal(found[1]?.mend, 'Multi-Agency Risk Assessment Conference (MARAC)')
})

test('one that is given later is a matter of style', () => {
  const [found] = finds(
    acronymNeverExpanded,
    report('The RTWC meets monthly.', 'The Retail Theft Working Circle (RTWC) is new.'),
  )
  assert.equal(found?.severity, 'style')
})

test('is not found where everybody knows it, the words stand somewhere, or it is no short form', () => {
  for (const text of [
    report(
      'The NHS, the BBC and an MP spoke on CCTV and VAT.',
      'The Retail Theft Working Circle or ‘RTWC’ is new. The RTWC met, and the RTWC agreed.',
    ),
    report(
      'A Community Safety Partnership was formed in 1998. The CSP meets monthly.',
      'The Prevent duty. PREVENT is one of four.',
    ),
    'MINUTES\n\nThe HBW and the XYZ spoke.',
  ])
    assert.deepEqual(finds(acronymNeverExpanded, text), [], text)
})
