/** The letter by which an order of a court is explained to whoever it is made against. */
import { type Context, gap, type LetterFacts } from '../../../casework/index.ts'
import { longDate } from '../../../lib/index.ts'
import { appealLast, type OrderKind } from './kind.ts'
import { type CourtOrder, untilWords } from './order.ts'

type About = {
  readonly kind: OrderKind
  readonly order: CourtOrder | undefined
  /** Which court made it, under which Act. */
  readonly first: string
  /** What follows from breaking it. */
  readonly breach: string
}

const bullets = (all: readonly string[]) => all.map(one => `- ${one}`).join('\n')

export function orderWords(
  context: Context,
  to: Context['people'][number],
  { officer, council }: LetterFacts,
  { kind, order, first, breach }: About,
): string {
  const required = order?.requirements.map(one => `${one.what} ${one.supervisor} supervises this.`) ?? []
  return `
Dear ${to.name}

${first}

It holds ${order ? untilWords(order.ends) : gap('until when')}.

## What you must not do

${order ? order.prohibitions || 'Nothing is prohibited.' : gap('what is prohibited')}

## What you must do

${order ? bullets(required) || 'Nothing is required.' : gap('what is required, and who supervises it')}

## If you break it

${breach}

## If you think it is wrong

You can ask the court to change or end it. You can appeal${order ? ` by **${longDate(appealLast(kind, order, context).last)}**` : ''}: get advice at once, from a
solicitor, a law centre or Citizens Advice. Tell us what help you need to keep to it.

Yours sincerely

${officer}

${council}
`
}
