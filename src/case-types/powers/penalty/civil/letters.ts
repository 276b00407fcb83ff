/** The notices of civil penalties: of intent and final about household bins, and to the keeper of a vehicle. */
import { type Context, gap, type Letter } from '../../../../casework/index.ts'
import { longDate, pounds } from '../../../../lib/index.ts'
import { type Civil, civils, intents, isOpen, lastOf, servedOn, warnings } from './civils.ts'

const common = { to: ['subject'], field: 'plan', notice: true } as const

const latestTo = (context: Context, kind: Civil['kind'], person: number) =>
  civils(context).findLast(one => one.kind === kind && one.to === person && isOpen(one))

const ending = (officer: string, council: string) => `${officer}

Authorised officer, ${council}`

const less = ({ full, discounted, lastDiscount }: Civil) =>
  discounted < full ? ` If you pay by **${longDate(lastDiscount)}**, **${pounds(discounted)}** is enough.` : ''

const pay = `How to pay: ${gap('to whom, at which address, and how')}.`

export const letters: readonly Letter[] = [
  {
    ...common,
    key: 'household-intent',
    name: 'Notice of intent: household bins',
    subject: 'Notice of intent to ask for a civil penalty',
    words: (context, to, { council, officer, reference }) => {
      const warning = warnings(context).findLast(one => one.given.person === to.id)
      const found = intents(context).findLast(one => one.given.warning === warning?.id)
      const last = found
        ? longDate(
            lastOf(servedOn(found.given.how, found.day, context), 'civil-penalty.household-intent-days', context),
          )
        : gap('the last day')
      return `
Dear ${to.name}

Reference ${reference}. On ${warning ? longDate(warning.day) : gap('the day of the warning')} we warned you in writing about how household waste is put out. It happened again on ${found ? longDate(found.given.failed) : gap('the day')}: ${gap('what was seen')}.

We intend to ask you for a **civil penalty of ${pounds(context.limit('civil-penalty.household-full').value)}** under section 46A of the Environmental Protection Act 1990. The grounds: ${gap('which requirement was not kept, and what harm it did')}.

## What you can say

You can write to us until **${last}** why you should not pay: ${gap('the address')}. We decide only after that day, and consider what you say. This is no criminal matter.

${ending(officer, council)}
`
    },
  },
  {
    ...common,
    key: 'household-final',
    name: 'Final notice: household bins',
    subject: 'Final notice of a civil penalty',
    words: (context, to, { council, officer, reference }) => {
      const found = latestTo(context, 'household', to.id)
      return `
Dear ${to.name}

Reference ${reference}. We considered what was said, and ask you to pay a **civil penalty of ${found ? pounds(found.full) : gap('the amount')}** under section 46A of the Environmental Protection Act 1990, by **${found ? longDate(found.lastPay) : gap('the last day')}**.${found ? less(found) : ''}

The grounds: ${gap('which requirement was not kept, what harm it did, and our answer to what was said')}.

${pay}

## If you think that it is wrong

You can appeal to the First-tier Tribunal (General Regulatory Chamber) until **${found ? longDate(found.lastSay) : gap('the last day')}**. What is under appeal need not be paid until it is decided.

## If you do not pay

The council can recover it as a debt, in the county court. It is no conviction.

${ending(officer, council)}
`
    },
  },
  {
    ...common,
    key: 'vehicle-penalty',
    name: 'Penalty notice to the keeper of a vehicle',
    subject: 'Penalty notice: litter from a vehicle',
    words: (context, to, { council, officer, reference }) => {
      const found = latestTo(context, 'vehicle', to.id)
      const given = context.stood.named('vehicle-penalty').find(one => one.id === found?.id)?.given
      const line = (name: string, missing: string) => {
        const value = given?.[name]
        return typeof value === 'string' ? value : gap(missing)
      }
      const day = given ? longDate(line('offenceDay', '')) : gap('the day')
      return `
To **${to.name}**, keeper of the vehicle **${line('registration', 'the registration mark')}**

Reference ${reference}. I have reason to believe that litter was thrown from this vehicle on ${day} at ${line('place', 'the place')}: ${gap('what was seen')}.

As its keeper you are asked for a **penalty of ${found ? pounds(found.full) : gap('the amount')}**, by **${found ? longDate(found.lastPay) : gap('the last day')}**.${found ? less(found) : ''} If it is not paid by then it rises to **${found ? pounds(found.raised) : gap('the amount')}**, which the council can recover in the county court. It is no conviction.

${pay}

## If you think that it is wrong

You can make representations until **${found ? longDate(found.lastSay) : gap('the last day')}**, on the grounds in regulation 14 of the Littering From Vehicles Outside London (Keepers: Civil Penalties) Regulations 2018: for example that there was no offence, that you were not the keeper, that the vehicle was stolen or hired out, or that somebody got a fixed penalty for it. Write to ${gap('the address')}. If we reject them, you can appeal to an adjudicator; our answer says how.

${ending(officer, council)}
`
    },
  },
]
