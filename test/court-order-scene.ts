/** Cases in which powers are asked of a court, for tests: somebody of age, somebody who is not, agencies of each kind, tests that are met. */
import { antiSocialBehaviour } from '../src/case-types/asb/case-type.ts'
import type { LegalTest } from '../src/case-types/powers/legal-test.ts'
import type { Person } from '../src/casework/type/act.ts'
import { dorian, engine, mabel, report } from './asb-scene.ts'
import { somebody, tell, type Told } from './case-story.ts'

export const agencies = [
  { id: 1, name: 'Safer Streets', kind: 'council service' },
  { id: 2, name: 'Larkrise Homes', kind: 'housing' },
  { id: 3, name: 'Thornmere Police', kind: 'police' },
  { id: 4, name: 'Open Door', kind: 'charity' },
]
export const [council, landlord, police, charity] = [1, 2, 3, 4]

/** 16 on 2 March 2026. */
export const ned = somebody(3, 'subject', 'Ned Flax', '2010-03-02')
export const nobodyKnows = somebody(5, 'subject', 'Perry Flax', null)
/** 9 until 1 March 2026, 10 on 2 March. */
export const wren = somebody(6, 'subject', 'Wren Flax', '2016-03-02')

export const begun = (on: string, people: readonly Person[] = [mabel, dorian, ned, nobodyKnows, wren]): Told =>
  tell(antiSocialBehaviour, { ...report, since: on }, on, { engine, people, agencies })

/** Every limb is met, with the report as evidence, but for those that are said. */
export function answered(test: Pick<LegalTest, 'limbs'>, given: Readonly<Record<string, unknown>> = {}) {
  const limbs = test.limbs.flatMap(({ key }) => [
    [key, 'met'],
    [`${key}Why`, 'As reported.'],
    [`${key}Evidence`, [1]],
  ])
  const rest = {
    alternatives: 'A contract.',
    proportionate: 'No more than is needed.',
    equality: 'Nobody.',
    vulnerable: 'Nobody.',
  }
  return { ...Object.fromEntries(limbs), ...rest, ...given } as never
}

export const terms = { ends: null as string | null, prohibitions: 'Not to enter Teasel Walk.', requirements: [] }
export const course = { nth: 1, what: 'To attend a course', supervisor: 'The youth offending team', activity: true }
export const signed = { rank: 'council-officer', signatory: 'R. Marsh', under: 'Scheme of delegation, item 6' } as const

/** How many of a mark are counted as at a day. */
export const stock = (story: Told, key: string, day: string): number =>
  story.stood().spans.filter(one => one.key === key && one.from <= day && (one.to === null || day < one.to)).length
export const flow = (story: Told, key: string) => story.stood().spans.filter(one => one.key === key && !one.lasts)
