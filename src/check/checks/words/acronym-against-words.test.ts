import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { acronymAgainstWords } from './acronym-against-words.ts'

const wrong = [
  ['The Integrated Offender Management (IMO) scheme began in 2009 across the county.', 'IOM'],
  ['The Borough’s Community Safety Partnership (CPS) met in May with all partners.', 'CSP'],
  ['Figures came from the Westmere Integrated Transport Hub (WTIH) in the spring.', 'WITH'],
  ['It went to the Multi-Agency Risk Assessment Conference (MARCA) in the same week.', 'MARAC'],
  ['It went to the Multi-Agency Risk Assessment Conference (MARC) in the same week.', 'MARAC'],
  ['Ten cases of anti-social behaviour (ABS) were closed by the team in the summer.', 'ASB'],
  ['The IMO (Integrated Offender Management) scheme began in 2009 across the county.', 'IOM'],
  ['A grant from the Harbour Renewal Trust (HRF) paid for all of the railings.', 'HRT'],
] as const

test('letters that are not those of the words before them', () => {
  for (const [text, letters] of wrong) {
    const [found, ...more] = finds(acronymAgainstWords, text)
    assert.equal(found?.severity, 'warning', text)
    assert.match(found.says, new RegExp(`are ${letters},`))
    assert.match(found.mend ?? '', new RegExp(`\\b${letters}\\b`))
    assert.deepEqual(more, [])
  }
})

test('is not found where the letters fit, tightly or loosely, or mean something else', () => {
  for (const text of [
    'The Ministry of Justice (MoJ), the Home Office (HO) and Anti-Social Behaviour (ASB) leads met.',
    'The Police and Crime Commissioner’s Office (OPCC) and the Office for National Statistics (ONS) replied.',
    'The Multi Agency Risk Assessments (MARAC) conference was held at the control of major accident hazards (COMAH) site.',
    'Unpaid Work (UPW) is for the Community Safety Partnerships (CSPs) and the Police & Crime Commissioners Office (PCC).',
    'Child Sexual Abuse (CSA) and Exploitation (CSE) are tackled with the Strategic Co-ordinating Group (SCG).',
    'The rate for Wharf Lane Bridge (XIV) and Moor Park Library (FHX) was set by Ann Mary Porter (HBC).',
    'Standards are set by the International Organization for Standardization (ISO) in Schedule Twelve Access (NOTE).',
  ])
    assert.deepEqual(finds(acronymAgainstWords, text), [], text)
})
