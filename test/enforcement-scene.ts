/** Incidents for tests: an engine, people, and answers that nothing is wrong with. */
import { loadProfile } from '../src/authority/index.ts'
import { enforcement } from '../src/case-types/enforcement/case-type.ts'
import { initiative } from '../src/case-types/enforcement/initiative/case-type.ts'
import type { opened } from '../src/case-types/enforcement/report.ts'
import type { Engine } from '../src/casework/index.ts'
import type { AnswersOf } from '../src/casework/type/act.ts'
import { somebody, tell, type Told } from './case-story.ts'

const profile = loadProfile('demonstration')
if ('faults' in profile) throw new Error(profile.faults.join('\n'))
export const engine: Engine = {
  types: [enforcement, initiative],
  limits: profile.casework.limits,
  closures: [],
  wards: ['Kiln Lane', 'Millrace'],
  council: 'Thornmere Borough Council',
  office: { address: '', phone: '', email: '' },
}

export const alley = somebody(1, 'place', 'Alley behind Teasel Walk')
export const ferris = somebody(2, 'subject', 'Ferris Oakley', '1988-04-17')
export const safety = [{ id: 2, name: 'Environmental Enforcement', kind: 'council service' }]

export const sack: AnswersOf<typeof opened> = {
  kind: 'fly-tip',
  ward: 'Kiln Lane',
  seen: '2026-03-02',
  time: '09:30',
  found: 'officer',
  words: 'Two sacks and a mattress.',
  land: 'back-alley',
  waste: 'black-bags',
  size: 'car-boot',
  position: '',
}

/** Recorded on the day on which it was seen. */
export const incident = (given: Partial<AnswersOf<typeof opened>> = {}, on = given.seen ?? sack.seen): Told =>
  tell(enforcement, { ...sack, ...given }, on, { engine, people: [alley, ferris], agencies: safety })
