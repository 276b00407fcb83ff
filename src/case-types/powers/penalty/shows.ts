/** What stands of fixed penalties on the page of a case: each with what is to pay, and until when. */
import type { Context } from '../../../casework/index.ts'
import { longDate, pounds } from '../../../lib/index.ts'
import { html, table, wide } from '../../../web/index.ts'
import { lineName } from './offences.ts'
import { isLate, owedOn, paidSoFar, type Penalty, penalties } from './penalties.ts'
import { withdrawals } from './pay.ts'

/** 'To pay: £135 until 16 March 2026, then £225 until 30 March 2026' */
export function standing(one: Penalty, context: Context): string {
  const on = context.today.toString()
  const part = one.settled === null && paidSoFar(one) > 0 ? `${pounds(paidSoFar(one))} was paid. ` : ''
  if (one.ended?.as === 'cancelled') return `Cancelled on ${longDate(one.ended.day)}: given in error`
  if (one.ended?.as === 'prosecuted') return `${part}Not paid: before the court since ${longDate(one.ended.day)}`
  if (one.ended) {
    const why = context.stood.named('penalty-withdrawn').find(({ given }) => given['penalty'] === one.id)?.given['why']
    return `Withdrawn on ${longDate(one.ended.day)}: ${(withdrawals[why as keyof typeof withdrawals] ?? '').toLowerCase()}`
  }
  if (one.settled)
    return `Paid on ${longDate(one.settled.day)}, ${one.settled.as === 'discount' ? 'with the discount' : 'in full'}: ${pounds(paidSoFar(one))}`
  if (isLate(one, on))
    return `${part}Not paid: ${pounds(owedOn(one, on))} since ${longDate(one.lastPay)}. It can go to court.`
  const full = `${pounds(one.full - paidSoFar(one))} until ${longDate(one.lastPay)}`
  return on <= one.lastDiscount && one.discounted < one.full
    ? `${part}To pay: ${pounds(owedOn(one, on))} until ${longDate(one.lastDiscount)}, then ${full}`
    : `${part}To pay: ${full}`
}

export function shows(context: Context) {
  const all = penalties(context)
  if (all.length === 0) return []
  const nameOf = (id: number) => context.people.find(one => one.id === id)?.name ?? 'Somebody in the case'
  const rows = all.map(one => [
    one.given.number,
    nameOf(one.given.to),
    html`${lineName(one.given.line)}<br>${longDate(one.given.offenceDay)}`,
    standing(one, context),
  ])
  const head = ['Number', 'To', 'For', 'How it stands']
  return [{ title: 'Fixed penalties', body: wide('Fixed penalties', table({ head, rows })) }]
}
