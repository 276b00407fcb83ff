/** The case conference: which panel it is, and when its decisions count. */
import type { Context } from '../../../casework/index.ts'
import { conferenceQuorum } from './rules.ts'

export const conference = { key: 'macc', name: 'Multi-agency case conference', every: 'month' } as const

export const quorumRefuses = ({ panel }: Pick<Context, 'panel'>) =>
  conferenceQuorum.refuses({ present: panel?.present ?? [] })
