/** For what somebody can be charged: the offences of the penalty tariff, and others that councils prosecute. */
import type { Choice } from '../../../casework/index.ts'
import { offences } from '../penalty/offences.ts'

const others = [
  { key: 'business-waste', name: 'Business waste not kept or passed on with care', summary: false },
  { key: 'waste-notice', name: 'Notice about waste or receptacles not kept', summary: true },
  { key: 'land-notice', name: 'Notice about the condition of land or premises not kept', summary: true },
  { key: 'other-summary', name: 'Another offence that only magistrates try', summary: true },
  { key: 'other-either', name: 'Another offence that the Crown Court can try too', summary: false },
]

const all = [...offences.map(({ key, name, summary }) => ({ key, name, summary })), ...others]

export const chargeable: readonly Choice[] = all.map(({ key, name }) => ({ key, name }))
export const chargeName = (key: string): string => all.find(one => one.key === key)?.name ?? key

/** Whether only magistrates try it. */
export const isSummary = (key: string): boolean => all.find(one => one.key === key)?.summary ?? true
