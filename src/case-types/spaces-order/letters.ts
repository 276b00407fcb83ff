/** The letters of an order: to those who are consulted, and to those on whose land it was made. */
import { type Context, gap, type Letter } from '../../casework/index.ts'
import { longDate } from '../../lib/index.ts'
import { round } from './consultation/round.ts'
import { orderOn } from './order/standing.ts'
import { prohibitions } from './prohibitions.ts'
import { opened } from './propose.ts'
import { zones } from './zones.ts'

const to = ['representative', 'other', 'complainant', 'applicant'] as const

const list = (all: readonly string[], empty: string) =>
  all.length === 0 ? gap(empty) : all.map(one => `- ${one}`).join('\n')

const titleOf = ({ stood }: Pick<Context, 'stood'>) => stood.first(opened)?.given.title ?? gap('the name of the order')

export const letters: readonly Letter[] = [
  {
    key: 'consultation',
    name: 'Consultation',
    to,
    field: 'plan',
    subject: 'Your view on a public spaces protection order',
    words(context, person, { council, reference, officer }) {
      const { stood } = context
      const consultation = round(stood).opened
      const area = stood.first(opened)?.given.area
      return `
Dear ${person.name}

${council} proposes a public spaces protection order, or a change of one: **${titleOf(context)}**. The law wants us to ask you first
(section 72 of the Anti-social Behaviour, Crime and Policing Act 2014).

Where: ${area ?? gap('which public places')}

## What it would forbid or require

${list(
  prohibitions(stood).map(one => `**${one.name}.** ${one.words}`),
  'what it would forbid or require',
)}

## Zones

${list(
  zones(stood).map(one => `**${one.name}.** ${one.schedule}`),
  'its zones, or that it has none',
)}

## How to answer

The text can be read here: ${consultation?.given.where ?? gap('where the text can be read')}. Write to us by
**${consultation ? longDate(consultation.given.closes) : gap('the last day of the consultation')}** with the reference ${reference}. Tell us too what the order would make harder for you, or for
anybody who relies on an assistance dog.

Yours sincerely

${officer}

${council}
`
    },
  },
  {
    key: 'notice-of-order',
    name: 'Notice that the order was made',
    to,
    field: 'plan',
    subject: 'A public spaces protection order was made',
    words(context, person, { council, officer }) {
      const order = orderOn(context, context.today.toString())
      return `
Dear ${person.name}

${council} has made a public spaces protection order: **${titleOf(context)}**. It is in force from
${order ? longDate(order.from) : gap('its first day')} until ${order ? longDate(order.until) : gap('its last day')}.

## What it forbids or requires

${list(
  (order?.prohibitions ?? []).map(one => `**${one.name}.** ${one.words}`),
  'what it forbids or requires',
)}

Breaking it without a reasonable excuse is an offence. Whoever lives, works or regularly goes there can challenge the order or a
variation of it in the High Court within ${context.limit('spaces-order.challenge-within').value} weeks, counted from the day on which it is made.

Yours sincerely

${officer}

${council}
`
    },
  },
]
