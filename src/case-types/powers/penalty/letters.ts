/** The letters of fixed penalties: the notice with all its particulars, and the reminder. */
import { type Context, gap, type Letter } from '../../../casework/index.ts'
import { clockTime, longDate, pounds } from '../../../lib/index.ts'
import { lineName, offenceOf } from './offences.ts'
import { isOpen, owedOn, type Penalty, penalties } from './penalties.ts'

const latestTo = (context: Context, person: number): Penalty | undefined =>
  penalties(context).findLast(one => one.given.to === person && isOpen(one))

const amounts = (found: Penalty) =>
  found.discounted < found.full
    ? `- **${pounds(found.discounted)}** if it is paid by **${longDate(found.lastDiscount)}**
- **${pounds(found.full)}** if it is paid after that, by **${longDate(found.lastPay)}**`
    : `- **${pounds(found.full)}**, by **${longDate(found.lastPay)}**`

const ending = (officer: string, council: string) => `${officer}

Authorised officer, ${council}`

export const letters: readonly Letter[] = [
  {
    key: 'penalty-notice',
    name: 'Fixed penalty notice',
    to: ['subject'],
    field: 'plan',
    subject: 'Fixed penalty notice',
    notice: true,
    words: (context, to, { council, officer, reference }) => {
      const found = latestTo(context, to.id)
      const offence = found && offenceOf(found.given.line)
      const at = found && found.given.offenceTime !== '' ? ` at ${clockTime(found.given.offenceTime)}` : ''
      const bar = found ? context.limit('penalty.bar-days', found.day).value : null
      return `
**Number ${found?.given.number ?? gap('the number')}.** Reference ${reference}.

To **${to.name}**

I am an authorised officer of ${council}. I have reason to believe that you committed this offence:

- **Offence:** ${found ? lineName(found.given.line) : gap('the offence')}, contrary to ${offence?.act ?? gap('the Act and section')}
- **When:** ${found ? `${longDate(found.given.offenceDay)}${at}` : gap('the day and time')}
- **Where:** ${found?.given.place ?? gap('the place')}
${found && found.given.broken !== '' ? `- **Not kept:** ${found.given.broken}\n` : ''}- **What happened:** ${gap('what was done, in words that the reader can answer')}

## What you can do

This notice, under ${offence?.notice ?? gap('the Act and section')}, lets you discharge any liability to conviction for the offence by paying a fixed penalty. Whoever pays is not convicted and has no criminal record.

${found ? amounts(found) : gap('the amount and the last day for payment')}

Pay to ${council}: ${gap('to whom, at which address, and how')}. It is paid as a whole.

## If you do not pay

No proceedings are begun for this offence within ${bar ?? gap('the days')} days following the date of this notice. If it is not paid by its last day, you may be prosecuted, and a court may impose a higher fine with costs.

## If you think that it is wrong

No Act gives an appeal against a fixed penalty notice: you can have the matter heard by the court. You can also write to us within the days for payment, and we consider what you say: ${gap('the address')}.

${ending(officer, council)}
`
    },
  },
  {
    key: 'penalty-reminder',
    name: 'Reminder of a fixed penalty',
    to: ['subject'],
    field: 'plan',
    subject: 'Your fixed penalty has not been paid',
    words: (context, to, { council, officer }) => {
      const found = latestTo(context, to.id)
      const owed = found ? pounds(owedOn(found, context.today.toString())) : gap('the amount')
      return `
Dear ${to.name}

Fixed penalty notice **${found?.given.number ?? gap('the number')}** was given to you on ${found ? longDate(found.day) : gap('the day')}. Its last day for payment was ${found ? longDate(found.lastPay) : gap('the last day')}, and it has not been paid.

**${owed}** is to pay. If it is not paid by ${gap('the day')}, we send the case to our lawyers, who decide whether you are prosecuted for the offence itself.

If you have paid, or cannot pay, tell us now: ${gap('how to reach us')}.

Yours sincerely

${ending(officer, council)}
`
    },
  },
]
