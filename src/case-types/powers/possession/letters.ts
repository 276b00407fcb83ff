/** The letters of a landlord who asks for possession on the absolute ground: the notice, and the answer to a request for a review. */
import { gap, type Letter } from '../../../casework/index.ts'

const ending = (officer: string, council: string) => `${officer}

${gap('for which landlord, if it is not the council')}

${council}`

export const letters: readonly Letter[] = [
  {
    key: 'possession-notice',
    name: 'Notice for possession: absolute ground',
    to: ['subject'],
    field: 'plan',
    subject: 'Notice that possession of your home will be asked for',
    notice: true,
    words: (_context, to, { council, officer }) => `
To ${to.name}, of ${gap('the address of the home')}

**The court will be asked to make an order for possession of your home** under ${gap('section 84A of the Housing Act 1985 (secure), or Ground 7A of Schedule 2 to the Housing Act 1988 (assured)')}.
If the condition below is met, the court must make that order, unless it would breach your human rights or the law on equality.

## Why

${gap('which of the five conditions; the conviction, finding or closure order with its court and day; why it has to do with the home')}

${gap('the landlord’s reasons')}

## When

The court will not be asked before ${gap('the earliest day')}. This notice is in force for 12 months after that day.

## Your right to a review

${gap('for a secure tenancy: “You can ask us to review this decision. Ask in writing by the [7th day, the day of service being the first].” For an assured tenancy: what the landlord’s policy gives, or nothing')}

## Get help now

If you need help or advice about this notice, **take it at once** to Citizens Advice, a housing aid centre, a law centre or a solicitor:
${gap('names and telephone numbers nearby')}.

Dated ${gap('the day')}

${ending(officer, council)}
`,
  },
  {
    key: 'possession-review',
    name: 'Review of a notice for possession',
    to: ['subject'],
    field: 'plan',
    subject: 'Our review of the notice about your home',
    words: ({ stood }, to, { council, officer }) => {
      const outcome = stood.named('possession-review-decided').at(-1)?.given['outcome']
      const decided =
        outcome === 'confirmed'
          ? 'the notice **stands**'
          : outcome === 'withdrawn'
            ? 'we **withdraw** the notice'
            : gap('what was decided')
      return `
Dear ${to.name}

You asked us to review the notice about your home. Somebody senior to whoever gave it, who had no part in it, has done so: ${decided}.

## Why

${gap('the reasons')}

## What you can do

You can tell the court what you have told us. Get advice at once, from Citizens Advice, a law centre or a solicitor.

Yours sincerely

${ending(officer, council)}
`
    },
  },
]
