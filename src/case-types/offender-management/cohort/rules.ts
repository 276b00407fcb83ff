/** The rules of what the case conference decides: with the police and probation there, and Fixed only where all three criteria are passed. */
import { rule } from '../../../lib/index.ts'

const scheme = 'neighbourhood crime scheme for integrated offender management: Fixed, Flex and Free'
const record = 'our own: the record says what happened, in the order in which it could'

/** `present`: kinds of the agencies that are at the open conference. */
export const conferenceQuorum = rule<void, { present: readonly string[] }>({
  id: 'iom-conference-quorum',
  source: 'our own: the police and probation answer for those who are managed, and decide together',
  says: () => 'The conference decides only while somebody of the police and somebody of probation are there',
  test: ({ present }) => present.includes('police') && present.includes('probation'),
})

/** Its limit is what is not passed, and why: 'Severity of offences cannot be evaluated: …'. */
export const fixedPassed = rule<string, { passed: boolean }>({
  id: 'iom-fixed-passed',
  source: scheme,
  usually: 'which criterion is not passed, and why',
  says: why =>
    `Fixed needs all three criteria passed on the day of the decision, and nobody can set that aside. ${why}. Choose Flex where the team agrees what managing them would do`,
  test: ({ passed }) => passed,
})

export const flexAgreed = rule<void, { cohort: string; benefit: string }>({
  id: 'iom-flex-agreed',
  source: scheme,
  says: () =>
    'Say what benefit the team agrees on: Flex is for somebody whom managing would help although they miss Fixed',
  test: ({ cohort, benefit }) => cohort !== 'flex' || benefit.trim() !== '',
})

/** `agreed`: who agreed the group. */
export const freeAgreed = rule<void, { cohort: string; agreed: readonly string[]; group: string }>({
  id: 'iom-free-agreed',
  source: scheme,
  says: () =>
    'Free is for a group that both the team and the community safety partnership agreed: name it, and choose both',
  test: ({ cohort, agreed, group }) =>
    cohort !== 'free' || (group.trim() !== '' && agreed.includes('team') && agreed.includes('partnership')),
})

export const cohortDiffers = rule<void, { before: string | undefined; to: string }>({
  id: 'iom-cohort-differs',
  source: 'our own: somebody is in one cohort at a time',
  says: () => 'They are in this cohort already',
  test: ({ before, to }) => before !== to,
})

/** `reason`: for which somebody is let go of. */
export const custodyRecorded = rule<void, { reason: string; custody: boolean }>({
  id: 'iom-deselect-in-custody',
  source: record,
  says: () => 'The record does not say that they are in custody: record that first',
  test: ({ reason, custody }) => reason !== 'long-custody' || custody,
})

export const mappaRecorded = rule<void, { reason: string; mappa: boolean }>({
  id: 'iom-deselect-mappa',
  source: 'Criminal Justice Act 2003, sections 325 to 327B: where MAPPA manages somebody, it owns the risk',
  says: () => 'The record does not say that MAPPA manages them: record their category and level first',
  test: ({ reason, mappa }) => reason !== 'mappa-only' || mappa,
})

export const nextAgencyNamed = rule<void, { reason: string; next: string }>({
  id: 'iom-deselect-next',
  source: 'our own: nobody is let go of without saying who knows of them next',
  says: () => 'Say which agency is there for them next, or that none is and why',
  test: ({ reason, next }) => reason === 'deceased' || next.trim() !== '',
})
