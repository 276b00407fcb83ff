/** 'The section 115 officer': the section of an officer or a notice with its figures crossed. */
import type { Check } from '../../check.ts'

const slips: readonly (readonly [RegExp, string, string])[] = [
  [
    /\b(?:section|s\.?)\s?(?<n>1511|1151|1551|115|152|150|161|511|141|154|251|51)\s(?=(?:chief\s)?(?:finance\s)?officer)/gi,
    '151',
    'Local Government Act 1972 s. 151',
  ],
  [
    /\b(?:section|s\.?)\s?(?<n>141|144|411|14|1114)\s(?=(?:notices?|reports?)\b)/gi,
    '114',
    'Local Government Finance Act 1988 s. 114',
  ],
  [
    /\b(?:section|s\.?)\s?(?<n>160|601|16|107|105|1066)\s(?=(?:agreements?|contributions?|monies|money|funds?|funding|obligations?)\b)/gi,
    '106',
    'Town and Country Planning Act 1990 s. 106',
  ],
  [
    /\b(?:section|s\.?)\s?(?<n>287|728|287|277|279|28)\s(?=(?:agreements?|works)\b)/gi,
    '278',
    'Highways Act 1980 s. 278',
  ],
]

export const officerSection: Check = {
  id: 'officer-section',
  family: 'law',
  severity: 'warning',
  says: 'An officer, a notice or an agreement that is called by a section near its own',
  *look({ blocks }) {
    for (const block of blocks) {
      if (!/\bs(?:ection)?\.?\s?\d/i.test(block.text)) continue
      for (const [pattern, right, source] of slips)
        for (const { 0: quote, groups: { n = '' } = {} } of block.text.matchAll(pattern))
          yield {
            at: { block, quote: quote.trimEnd() },
            says: `This says ${n}, and it is known by section ${right}`,
            evidence: [{ file: source, line: null, quote: `section ${right}` }],
            mend: quote.trimEnd().replace(n, right),
            same: `${n} ${right}`,
          }
    }
  },
}
