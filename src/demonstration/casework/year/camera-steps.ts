/** What is done with a camera at a place, as the seeds of the cameras say it. */
import type { Ward } from '../../borough.ts'
import type { Answers, Step, When } from '../seed.ts'
import { meeting } from '../seed.ts'

export type Site = {
  readonly at: string
  readonly ward: Ward
  readonly group: 'asb' | 'environmental'
  readonly happens: string
  readonly askedBy: 'council' | 'police' | 'landlord' | 'councillor' | 'resident'
  readonly incidents: number
  /** The meeting that decides, so many before the next. */
  readonly decided: number
  readonly since: readonly Step[]
  readonly decision?: Answers
  readonly assessed?: Answers
}

export const assessment = {
  aim: 'To end what happens here at night, and to see whether the lamps are enough.',
  alternatives: ['patrols', 'lighting', 'signs'],
  tried: 'Patrols at weekends and a new lamp: it comes back when nobody is there.',
  necessary: true,
  necessarySays: 'It happens when nobody is near, and residents dare not say who it is.',
  proportionate: true,
  proportionateSays: 'It sees the path alone, and is taken down as soon as it is quiet.',
  homes: 'masked',
  dpia: 0,
  signs: 'On the column, and at both ends of the path.',
  use: 'open',
} as const

export const up = (when: When, camera: string, position: string): Step => ({
  when,
  act: 'deployed',
  given: { camera, position, masked: true, signed: true, photo: 'Attached to the site file', by: 'Highways' },
})
export const review = (when: When, incidents: number, found: string, keep = true): Step => ({
  when,
  act: 'reviewed',
  given: { incidents, found, necessary: keep, proportionate: keep, decision: keep ? 'keep' : 'remove' },
})
export const down = (when: When, why = 'last-day'): Step => ({
  when,
  act: 'removed',
  given: { why, signs: true, by: 'Highways' },
})

/** Over eight weeks before it went up and eight weeks from then on, so many days after the meeting that agreed it. */
export const compared = (
  m: number,
  [went, on]: readonly [number, number],
  before: number,
  later: number,
  found: string,
): Step => ({
  when: meeting(m, on),
  act: 'compared',
  given: {
    beforeFrom: { meeting: m, plus: went - 60 },
    beforeTo: { meeting: m, plus: went - 5 },
    before,
    afterFrom: { meeting: m, plus: went + 13 },
    afterTo: { meeting: m, plus: went + 68 },
    after: later,
    counted: 'Police records and reports to the council',
    found,
  },
})

export const footage = (when: When, who: string, basis: string, why: string, from: Answers, to: Answers): Step => ({
  when,
  act: 'footage-asked',
  given: { who, basis, why, from, to, times: '9pm to 1am' },
})
