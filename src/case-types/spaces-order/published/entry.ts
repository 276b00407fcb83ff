/** What everybody reads of an order: its words, its zones, from when until when. Nothing about anybody. */
import type { Context, RegisterEntry } from '../../../casework/index.ts'
import { orderOn } from '../order/standing.ts'
import type { Prohibition } from '../prohibitions.ts'
import { opened } from '../propose.ts'
import type { Zone } from '../zones.ts'

export type OrderBody = {
  /** Which public places, in the words of the order. */
  readonly area: string
  readonly suspended: boolean
  readonly prohibitions: readonly Prohibition[]
  readonly zones: readonly Zone[]
}

/** As it is today, or will be from its first day. */
export function orderEntry(context: Context): RegisterEntry | null {
  const today = context.today.toString()
  const order = orderOn(context, today)
  const proposed = context.stood.first(opened)?.given
  if (!order || !proposed) return null
  const { closed, outcome } = context.stood
  const { suspended, prohibitions, zones } = order
  const body: OrderBody = { area: proposed.area, suspended, prohibitions, zones }
  return {
    title: proposed.title,
    from: order.from,
    until: order.until,
    ended: closed !== null && outcome !== 'expired' ? closed : null,
    body,
  }
}
