/** Civil penalties, as a power that kinds of cases take up: they are no fixed penalty notices, and nobody is prosecuted for not paying. */
import type { Context } from '../../../../casework/index.ts'
import { longDate, pounds } from '../../../../lib/index.ts'
import { table, wide } from '../../../../web/index.ts'
import type { Power } from '../../power.ts'
import { civilAppealed, civilEnded, civilEndings, civilPaid, civilSaid } from './after.ts'
import { type Civil, civils, kinds, owedOn } from './civils.ts'
import { clocks } from './clocks.ts'
import { group, householdFinal, householdIntent, householdIntentDropped, householdWarned } from './household.ts'
import { letters } from './letters.ts'
import { measures } from './measures.ts'
import { vehiclePenalty } from './vehicle.ts'

function standing(one: Civil, on: string): string {
  if (one.paid) return `Paid on ${longDate(one.paid.day)}: ${pounds(one.paid.amount)}`
  if (one.ended) return civilEndings[one.ended.why as keyof typeof civilEndings]
  const owed = pounds(owedOn(one, on))
  if (on > one.lastPay) return `Not paid: ${owed} since ${longDate(one.lastPay)}`
  return on <= one.lastDiscount && one.discounted < one.full
    ? `To pay: ${owed} until ${longDate(one.lastDiscount)}, then ${pounds(one.full)} until ${longDate(one.lastPay)}`
    : `To pay: ${owed} until ${longDate(one.lastPay)}`
}

function shows(context: Context) {
  const all = civils(context)
  if (all.length === 0) return []
  const nameOf = (id: number) => context.people.find(one => one.id === id)?.name ?? 'Somebody in the case'
  const rows = all.map(one => [kinds[one.kind], nameOf(one.to), standing(one, context.today.toString())])
  return [
    { title: 'Civil penalties', body: wide('Civil penalties', table({ head: ['For', 'To', 'How it stands'], rows })) },
  ]
}

export const civilPenalty: Power = {
  name: group,
  acts: [
    householdWarned,
    householdIntent,
    householdIntentDropped,
    householdFinal,
    vehiclePenalty,
    civilSaid,
    civilAppealed,
    civilPaid,
    civilEnded,
  ],
  clocks,
  letters,
  measures,
  shows,
}
