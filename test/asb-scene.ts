/** Cases of anti-social behaviour for tests: an engine, people, and answers that nothing is wrong with. */
import { loadProfile } from '../src/authority/index.ts'
import { antiSocialBehaviour } from '../src/case-types/asb/case-type.ts'
import { acknowledged, contact } from '../src/case-types/asb/contact.ts'
import { planOpened } from '../src/case-types/asb/plan.ts'
import type { furtherReport, opened } from '../src/case-types/asb/report.ts'
import { riskAssessed, type Screened } from '../src/case-types/asb/risk/assess.ts'
import { type QuestionKey, questionKeys } from '../src/case-types/asb/risk/questions.ts'
import type { Answer } from '../src/case-types/asb/risk/score.ts'
import type { Engine } from '../src/casework/index.ts'
import type { AnswersOf, Person } from '../src/casework/type/act.ts'
import { somebody, tell, type Told } from './case-story.ts'

const profile = loadProfile('demonstration')
if ('faults' in profile) throw new Error(profile.faults.join('\n'))
export const engine: Engine = {
  types: [antiSocialBehaviour],
  limits: profile.casework.limits,
  closures: [],
  wards: ['Kiln Lane'],
  council: 'Thornmere Borough Council',
  office: { address: '', phone: '', email: '' },
}

export const mabel = somebody(1, 'victim', 'Mabel Ottaway', '1951-11-02')
export const dorian = somebody(2, 'subject', 'Dorian Flax', '1999-05-30')

export const report: AnswersOf<typeof opened> = {
  category: 'nuisance',
  behaviours: ['noise'],
  words: 'Loud music after midnight.',
  since: '2026-01-01',
  last: null,
  often: 'weekly',
  place: 'Teasel Walk',
  ward: 'Kiln Lane',
  teller: 'self',
  agreed: true,
  danger: false,
  before: 'no',
  safe: ['telephone'],
  mind: [],
}

export const again: Omit<AnswersOf<typeof furtherReport>, 'happened'> = {
  form: 'told',
  category: 'nuisance',
  behaviours: ['noise'],
  words: 'Again.',
}

/** Every question answered alike, but for those that are said. */
export const screened = (given: Partial<Screened> = {}, usually: Answer = 'no'): Screened => ({
  ...(Object.fromEntries(questionKeys.map(key => [key, usually])) as Record<QuestionKey, Answer>),
  person: 1,
  level: 'scored',
  ...given,
})
export const assess = (given: Partial<Screened> = {}, usually: Answer = 'no') => ({
  why: '',
  ...screened(given, usually),
})

/** Reported on a day by whoever is harmed. */
export const reported = (
  on: string,
  given: Partial<AnswersOf<typeof opened>> = {},
  people: readonly Person[] = [mabel, dorian],
): Told =>
  tell(antiSocialBehaviour, { ...report, since: on, ...given }, on, {
    engine,
    people,
    practitioners: [],
    agencies: [],
  })

export const acknowledge = { how: 'telephone', despite: '', review: true } as const
export const spoke = { person: 1, how: 'telephone', despite: '', reached: true, words: '' } as const
export const planned = { objective: 'Quiet nights', steps: 'Visits', agreed: true, why: '' } as const

/** Reported, acknowledged, spoken with, assessed and planned, all on one day. */
export function worked(on: string, people: readonly Person[] = [mabel, dorian]): Told {
  const told = reported(on, {}, people)
  told.does(acknowledged, acknowledge, on)
  told.does(contact, spoke, on)
  told.does(riskAssessed, assess(), on)
  told.does(planOpened, planned, on)
  return told
}
