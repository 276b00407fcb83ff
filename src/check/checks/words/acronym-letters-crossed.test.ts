import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { acronymLettersCrossed } from './acronym-letters-crossed.ts'

test('letters of a known short form, crossed', () => {
  const [found, ...more] = finds(acronymLettersCrossed, 'The Board discussed the work around COMHA sites.')
  assert.equal(found?.severity, 'warning')
  assert.equal(found.quote, 'COMHA')
  assert.equal(found.mend, 'COMAH')
  assert.match(found.evidence[0]?.quote ?? '', /Major Accident/)
  assert.deepEqual(more, [])
})

test('letters of a short form of this paper, crossed or with one wrong', () => {
  const own = 'The Westmere Riverside Action Forum (WRAFO) met twice. The WRAFO chose a chair.\n\n'
  for (const slip of ['WRFAO', 'WRAFA', 'WRAFOO', 'WAFO'])
    assert.equal(
      finds(acronymLettersCrossed, `${own}The ${slip} will meet again in the hall.`)[0]?.mend ?? '',
      'WRAFO',
      slip,
    )
  const asb = 'Anti-social behaviour (ASB) fell. Reports of ASB were few.\n\nOfficers dealt with ABS near the park.'
  assert.equal(finds(acronymLettersCrossed, asb)[0]?.mend, 'ASB')
})

test('is not found in other short forms, in words in capitals, codes and initials', () => {
  for (const text of [
    'The IDVA and the ISVA met the IOPC, the NPCC and the APCC about the CSP, the CPS and a PSPO.',
    'PLEASE NOTE that the list is kept at www.MAPAA.example and by MAPAA@example.org.',
    'The Safer Coastal Partnership (SCP) and the Community Safety Partnership (CSP) share an office. The SCP leads.',
    'CHAIR AND NOTICE OF THE COMHA MEETING',
    'Action: PAS and SBA to speak to KLM about the DHSC and the MHCLG.',
  ])
    assert.deepEqual(finds(acronymLettersCrossed, text), [], text)
})
