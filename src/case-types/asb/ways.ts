/** By which ways people can be reached, and what must be minded. */
import type { Choice } from '../../casework/index.ts'

export const ways = [
  { key: 'telephone', name: 'Telephone' },
  { key: 'text', name: 'Text message' },
  { key: 'email', name: 'E-mail' },
  { key: 'letter', name: 'Letter' },
  { key: 'visit', name: 'Visit at home' },
  { key: 'elsewhere', name: 'Meeting somewhere else' },
  { key: 'through', name: 'Through somebody whom they trust' },
] as const satisfies readonly Choice[]
export type Way = (typeof ways)[number]['key']

/** What must be minded when somebody is contacted: choices alone, since reports are received by more agencies than whoever is harmed. */
export const minds = [
  { key: 'no-message', name: 'Leave no message' },
  { key: 'hidden', name: 'Do not say where you call from' },
  { key: 'plain', name: 'Plain envelopes; no uniform and no marked car at the door' },
  { key: 'day', name: 'In the daytime only' },
  { key: 'evening', name: 'In the evening only' },
] as const satisfies readonly Choice[]
export type Mind = (typeof minds)[number]['key']

export const mindName = (key: string): string => minds.find(one => one.key === key)?.name ?? key

export const wayName = (key: string): string => (ways.find(one => one.key === key)?.name ?? key).toLowerCase()
