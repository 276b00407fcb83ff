import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { acronymTwoExpansions } from './acronym-two-expansions.ts'

test('letters with two meanings in one paper', () => {
  const [found, ...more] = finds(
    acronymTwoExpansions,
    'A Domestic Abuse Support Worker (DASW) began in May.\n\nThe Domestic Assault Support Worker (DASW) is paid by a grant.',
  )
  assert.equal(found?.severity, 'warning')
  assert.equal(found.line, 3)
  assert.match(found.says, /Assault.*Abuse/)
  assert.equal(found.evidence[0]?.line, 1)
  assert.deepEqual(more, [])
  const apart = 'The Harbour Patrol Agreement (HPA) was signed.\n\nThe Highway Protection Area (HPA) is wider now.'
  assert.equal(finds(acronymTwoExpansions, apart)[0]?.severity, 'note')
})

test('words that are almost what the letters are known to stand for', () => {
  const [found] = finds(acronymTwoExpansions, 'It went to the Multi-Agency Risk Assessment Committee (MARAC) in May.')
  assert.equal(found?.severity, 'warning')
  assert.match(found.says, /Conference/)
  const three = finds(acronymTwoExpansions, 'The Safeguarding Adults Return (SAR) was sent.')
  assert.equal(three[0]?.severity, 'note', 'three letters stand for many things')
})

test('is not found where the words differ in endings, hyphens and small words, or the letters have a life of their own', () => {
  for (const text of [
    'The Independent Domestic Violence Advocacy (IDVA) service has an Independent Domestic Violence Advocate (IDVA).',
    'The Strategic Co-ordinating Group (SCG) and the Strategic Coordinating Groups (SCGs) of the county met.',
    'The Ministry of Justice (MoJ) and the Police & Crime Commissioner (PCC); the Police and Crime Commissioners (PCC).',
    'The Chester Sailing Pool (CSP) opened. Her Majesty’s Inspectorate of Prisons (HMIP) came.',
    'Community Protection Notices (CPNs) and Public Space Protection Orders (PSPO) were used.',
  ])
    assert.deepEqual(finds(acronymTwoExpansions, text), [], text)
})
