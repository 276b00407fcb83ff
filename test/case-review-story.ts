/** The scene for stories of case reviews: the demonstration's limits, a councillor and a resident, and answers that every rule lets pass. */
import { strict as assert } from 'node:assert'
import { loadProfile } from '../src/authority/index.ts'
import type { opened } from '../src/case-types/case-review/application/opened.ts'
import type { Report } from '../src/case-types/case-review/application/reported.ts'
import { told as tellAct } from '../src/case-types/case-review/application/told.ts'
import { acknowledged } from '../src/case-types/case-review/application/acknowledged.ts'
import { caseReview } from '../src/case-types/case-review/case-type.ts'
import type { reviewed } from '../src/case-types/case-review/panel/reviewed.ts'
import { convened, panelKey } from '../src/case-types/case-review/panel/convened.ts'
import { answered, asked } from '../src/case-types/case-review/threshold/bodies.ts'
import { complaint } from '../src/case-types/case-review/threshold/complaint.ts'
import { decided } from '../src/case-types/case-review/threshold/decided.ts'
import { letters } from '../src/case-types/case-review/letters.ts'
import { reopen } from '../src/casework/act/every-case.ts'
import type { Day, Engine } from '../src/casework/index.ts'
import { letterMade, letterReturned, letterServed } from '../src/casework/letter/acts.ts'
import type { AnswersOf } from '../src/casework/type/act.ts'
import { type Scene, somebody, tell, type Told } from './case-story.ts'

const profile = loadProfile('demonstration')
assert.ok(!('faults' in profile))

export const engine: Engine = {
  types: [caseReview],
  limits: profile.casework.limits,
  closures: [],
  wards: ['Larkrise'],
  council: 'Thornmere Borough Council',
  office: { address: '', phone: '', email: '' },
}
export const councillor = somebody(1, 'applicant', 'Marjorie Ashdown')
export const resident = somebody(2, 'victim', 'Petra Lindqvist')
export const scene: Scene = {
  engine,
  people: [councillor, resident],
  practitioners: [{ id: 9, name: 'Rosalind Keighley', agencyId: 3 }],
}
export const atPanel = { panel: panelKey }

export const application: AnswersOf<typeof opened> = {
  applies: 'councillor',
  consent: 'written',
  here: true,
  complainedOf: false,
  ward: 'Larkrise',
  behaviour: 'Engines are revved under her window at night.',
  complaints: [],
  reports: 'Three times to the council and the police.',
  harm: '',
  response: '',
  home: 'own',
  landlord: '',
}
export const apply = (on: Day, given: Partial<typeof application> = {}, more: Partial<Scene> = {}): Told =>
  tell(caseReview, { ...application, ...given }, on, { ...scene, ...more })

/** One of those that an application lists. */
export const reportOf = (nth: number, incident: Day | null, complained: Day, given: Partial<Report> = {}): Report => ({
  nth,
  incident,
  unknown: incident === null ? ['unknown'] : [],
  complained,
  to: 'council',
  about: 'Engines at night',
  reference: '',
  ...given,
})

export const complaintOf = (
  incident: Day | null,
  complained: Day,
  given: Partial<AnswersOf<typeof complaint>> = {},
): AnswersOf<typeof complaint> => ({
  replaces: null,
  incident,
  complained,
  to: 'council',
  name: '',
  how: 'reported',
  which: 'new',
  sameAs: null,
  reference: '',
  about: 'Engines at night',
  ...given,
})

export const asking = (body: AnswersOf<typeof asked>['body'], given: Partial<AnswersOf<typeof asked>> = {}) => ({
  body,
  name: '',
  who: null,
  what: '',
  ...given,
})
export const answer = (request: number): AnswersOf<typeof answered> => ({
  asked: request,
  complaints: 'Those that are known.',
  done: 'A visit.',
  risk: '',
})

/** Acknowledged, passed on to all, and answered by all. */
export function heard(told: Told, on: Day): number[] {
  told.does(acknowledged, { how: 'letter' }, on)
  const requests = (['council', 'police', 'health'] as const).map(body => told.does(asked, asking(body), on))
  for (const request of requests) told.does(answered, answer(request), on)
  return requests
}

export const decision = (
  result: 'met' | 'not-met',
  given: Partial<AnswersOf<typeof decided>> = {},
): AnswersOf<typeof decided> => ({
  decision: result,
  grounds: [],
  persistence: 'Twice a week.',
  harm: 'She sleeps badly.',
  response: 'Each report was answered within a week.',
  reasons: 'Too few complaints count.',
  ...given,
})
export const byLetter: AnswersOf<typeof tellAct> = { to: 'applicant', how: 'letter', words: '' }

/** An application with three complaints that count, decided to meet the threshold, its panel called for a day. */
export function calledFor(meets: Day): Told {
  const told = apply('2026-03-02')
  for (const day of ['2026-02-02', '2026-02-09', '2026-02-16'])
    told.does(complaint, complaintOf(day, day), '2026-03-02')
  told.does(acknowledged, { how: 'email' }, '2026-03-02')
  told.does(decided, decision('met'), '2026-03-03')
  told.does(tellAct, byLetter, '2026-03-04')
  told.does(convened, { meets, bodies: ['council', 'police'], chair: 'A. Chair', voice: 'attends' }, '2026-03-05')
  return told
}
export const conclusion: AnswersOf<typeof reviewed> = {
  bodies: ['council', 'police'],
  found: 'Reports were not joined up.',
}

export const openedAgain = reopen(caseReview)

/** What the engine does with a letter of this key. */
export function letterActs(key: string) {
  const template = letters.find(one => one.key === key)
  assert.ok(template, key)
  return { made: letterMade(template), served: letterServed(template), returned: letterReturned(template) }
}
