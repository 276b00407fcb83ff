/** The scene for stories of cameras: the demonstration's limits, three cameras of which one is out, and answers that every rule lets pass. */
import { strict as assert } from 'node:assert'
import { loadProfile } from '../src/authority/index.ts'
import { camera } from '../src/case-types/camera/case-type.ts'
import { decided, group } from '../src/case-types/camera/decide.ts'
import { deployed } from '../src/case-types/camera/deployment.ts'
import { assessed } from '../src/case-types/camera/request.ts'
import type { Day, Engine } from '../src/casework/index.ts'
import { type Scene, tell, type Told } from './case-story.ts'

const profile = loadProfile('demonstration')
assert.ok(!('faults' in profile))

export const engine: Engine = {
  types: [camera],
  limits: profile.casework.limits,
  closures: [],
  wards: ['Larkrise'],
  council: 'Thornmere Borough Council',
  office: { address: '', phone: '', email: '' },
}
const one = (id: number, heldBy: number | null = null) => ({ id, kind: 'camera', name: `Camera ${id}`, heldBy })
export const scene: Scene = { engine, resources: [one(4), one(5, 77), one(6)] }
export const atGroup = { panel: group }

export const asked = {
  ward: 'Larkrise',
  group: 'environmental',
  askedBy: 'resident',
  happens: 'Rubbish is left behind the shops at night.',
  from: '2026-01-01',
  to: '2026-01-31',
  incidents: 14,
  counted: 'Reports to the council',
  use: 'open',
} as const

export const finding = {
  aim: 'To find out whose rubbish it is, and to end it.',
  alternatives: ['patrols' as const, 'signs' as const],
  tried: 'Nobody was seen, and it went on.',
  necessary: true,
  necessarySays: 'It happens at night.',
  proportionate: true,
  proportionateSays: 'It looks at the bins alone.',
  homes: 'masked',
  dpia: '2026-02-02',
  signs: 'At both ends of the lane',
  use: 'open',
} as const satisfies Parameters<typeof assessed.says>[0]

export const agree = { decision: 'agree', reason: '' } as const
export const up = {
  camera: 4,
  position: 'Lamp column 14',
  masked: true,
  signed: true,
  photo: 'With the request',
  by: 'Street works',
}
export const review = {
  incidents: 3,
  found: 'Less of it.',
  necessary: true,
  proportionate: true,
  decision: 'keep',
} as const
export const down = { why: 'last-day', signs: true, by: 'Street works' } as const

/** A request of so many days before, agreed, and a camera up on a day. */
export function standingSince(day: Day, given: Partial<typeof asked> = {}): Told {
  const before = (days: number) => Temporal.PlainDate.from(day).subtract({ days }).toString()
  const told = tell(camera, { ...asked, from: before(60), to: before(31), ...given }, before(30), scene)
  told.does(assessed, { ...finding, dpia: before(25) }, before(20))
  told.does(decided, agree, before(10), atGroup)
  told.does(deployed, up, day)
  return told
}
