/** Whether something was recorded of an order that is being put right: what is counted of it could not be worked out anew. */
import type { Context } from '../../../casework/index.ts'
import type { OrderKey } from './order.ts'

/** While an order is put right, the case stands without it: what refers to an order of which there is only the event. */
export const moved = (key: OrderKey, { stood }: Pick<Context, 'stood'>): boolean =>
  ['varied', 'ended'].some(what =>
    stood.named(`${key}-${what}`).some(({ given }) => !stood.events.some(one => one.id === given['order'])),
  )
