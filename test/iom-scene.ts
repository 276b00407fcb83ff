/** Cases of offender management for tests: engines with and without a severity threshold, people, agencies, and answers that nothing is wrong with. */
import { loadProfile } from '../src/authority/index.ts'
import { offenderManagement } from '../src/case-types/offender-management/case-type.ts'
import { adopted } from '../src/case-types/offender-management/cohort/adopt.ts'
import type { offenceRecorded } from '../src/case-types/offender-management/offences.ts'
import { type opened, screened } from '../src/case-types/offender-management/referral.ts'
import { scoreEntered } from '../src/case-types/offender-management/scores/enter.ts'
import type { Engine, Limit } from '../src/casework/index.ts'
import type { AnswersOf } from '../src/casework/type/act.ts'
import { somebody, tell, type Told } from './case-story.ts'

const profile = loadProfile('demonstration')
if ('faults' in profile) throw new Error(profile.faults.join('\n'))

const without = {
  types: [offenderManagement],
  closures: [],
  wards: ['Kiln Lane'],
  council: 'Thornmere Borough Council',
}
const office = { address: '', phone: '', email: '' }
/** No severity threshold is set: the second criterion cannot be evaluated. */
export const unset: Engine = {
  ...without,
  office,
  limits: profile.casework.limits.filter(({ key }) => key !== 'iom.severity-threshold'),
}
/** As `unset`, with these rows in place of those of their keys. */
export const withLimits = (...rows: readonly Limit[]): Engine => ({
  ...unset,
  limits: [...unset.limits.filter(one => !rows.some(({ key }) => key === one.key)), ...rows],
})
const threshold: Limit = {
  key: 'iom.severity-threshold',
  value: 400,
  unit: 'points',
  from: '2026-01-01',
  source: 'set for tests',
  verified: true,
}
export const set: Engine = withLimits(threshold)

export const police = 1
export const probation = 2
export const homes = 3
export const agencies = [
  { id: police, name: 'Eastmoor Police', kind: 'police' },
  { id: probation, name: 'Eastmoor Probation', kind: 'probation' },
  { id: homes, name: 'Larkrise Homes', kind: 'housing' },
]
/** An officer of each agency; their accounts are ten times their agency. */
export const practitioners = [
  { id: 10, name: 'Rosalind Tarn', agencyId: police },
  { id: 20, name: 'Emeka Strand', agencyId: probation },
  { id: 30, name: 'Piers Tolland', agencyId: homes },
]
export const silas = somebody(1, 'subject', 'Silas Brackenbury', '1988-03-09')

export const referral: AnswersOf<typeof opened> = {
  by: 'police',
  referrer: 'Sergeant of the neighbourhood team',
  cohort: 'fixed',
  offences: ['burglary'],
  grounds: 'Burgles when released.',
  evidence: 'Convictions of this year.',
  statutory: true,
  state: 'community',
  since: null,
}
export const choosing: AnswersOf<typeof adopted> = {
  cohort: 'flex',
  why: 'As the papers say.',
  benefit: 'Somewhere to live would stop it.',
  group: '',
  agreed: [],
}
/** At the case conference, with these kinds of agencies there. */
export const at = (...present: readonly string[]) => ({ panel: 'macc', present })
export const quorate = at('police', 'probation')

/** Referred on a day, by the police team that owns the case. */
export const referred = (engine: Engine, on = '2026-03-02', given: Partial<typeof referral> = {}): Told =>
  tell(offenderManagement, { ...referral, ...given }, on, { engine, people: [silas], agencies, practitioners })

export const screening: AnswersOf<typeof screened> = {
  elsewhere: false,
  checks: 'Both records were read.',
  why: 'It fits.',
}

/** Before the conference. */
export function beforeConference(engine: Engine, given: Partial<typeof referral> = {}): Told {
  const story = referred(engine, '2026-03-02', given)
  story.does(screened, screening, '2026-03-04')
  return story
}

/** In a cohort since 10 March 2026. */
export function managed(engine: Engine = unset, given: Partial<typeof referral> = {}): Told {
  const story = beforeConference(engine, given)
  story.does(adopted, choosing, '2026-03-10', quorate)
  return story
}

/** A burglary of a home, which weighs 438. */
export const burglary: AnswersOf<typeof offenceRecorded> = {
  offence: '28A',
  named: '',
  kind: 'burglary',
  stage: 'convicted',
  reference: '12AB/3456/26',
}

/** A score of two years, entered by the police. */
export function scored(story: Told, twoYear: number, on: string, tool: 'ogrs3' | 'arp' = 'ogrs3'): number {
  const band = twoYear >= 90 ? 'VERY_HIGH' : twoYear >= 75 ? 'HIGH' : twoYear >= 50 ? 'MEDIUM' : 'LOW'
  return story.does(
    scoreEntered,
    {
      tool,
      oneYear: String(twoYear - 10),
      twoYear: String(twoYear),
      band,
      offence: '03001',
      convicted: '2026-01-20',
      from: 'Probation’s system',
    },
    on,
    { by: police },
  )
}
