/** The notices of a closure, with all that the Act wants them to say. */
import { type Context, gap, type Letter, type LetterFacts, limitWords } from '../../../casework/index.ts'
import { rankName } from '../signing.ts'
import { inWords } from './moment.ts'
import { cancelled, extended } from './recorded.ts'
import { type Notice, notices } from './standing.ts'

const to = ['place', 'subject', 'other'] as const

/** Of the premises to which it is fixed; for people the latest of all. */
const noticeFor = (context: Context, id: number): Notice | undefined => {
  const all = notices(context)
  return all.findLast(one => one.given.premises === id) ?? all.at(-1)
}

const premisesOf = (context: Context, notice: Notice | undefined): string =>
  context.people.find(one => one.id === notice?.given.premises)?.name ?? gap('the premises')

const signed = (rank: string | undefined, signatory: string | undefined, { council }: LetterFacts) => `
Signed: ........................................

${signatory ?? gap('who signs')}, ${rank === undefined ? gap('their rank or post') : rankName(rank)}

${council}

Day and time of signing: ${gap('day and time')}
`

const advice = `
## Where you can get advice

About housing: ${gap('names of organisations and people in the area, and how to reach them')}

About the law: ${gap('names of organisations and people in the area, and how to reach them')}

The court does not pay for advice. You may be able to get legal aid: ask a solicitor or those above.`

export const letters: readonly Letter[] = [
  {
    key: 'closure-notice',
    name: 'Closure notice',
    to,
    field: 'plan',
    subject: 'Closure notice: Anti-social Behaviour, Crime and Policing Act 2014, section 76',
    notice: true,
    words: (context, person, facts) => {
      const notice = noticeFor(context, person.id)
      const hearing = notice?.hearing
      return `
To all who live at, own, control, have an interest in or use **${premisesOf(context, notice)}**: ${gap('the full address, and which parts: a plan can be attached')}

## What this notice does

**From ${notice ? inWords(notice.begins) : gap('day and time')} until ${notice ? inWords(notice.ends) : gap('day and time')}** nobody may enter or stay on these premises except:

- those who habitually live there
- the owner
- ${notice && notice.given.except !== '' ? notice.given.except : gap('anybody else who may, at which times and for what; or take this line out')}

## Why

The use of the premises has led, or is likely soon to lead, to nuisance to members of the public or to disorder near them: ${gap('what, when, and which of the two; nothing by which anybody could tell who reported it')}. This notice is necessary to prevent it: ${gap('why')}.

## It is an offence not to comply

Whoever enters or stays against this notice without reasonable excuse commits an offence and can be arrested, fined, sent to prison, or both. So can whoever gets in the way of somebody who serves it or secures the premises.

## The court will be asked for a closure order

An application for a closure order under section 80 will be made. It is heard on **${hearing ? inWords(hearing.at) : gap('day and time')}** at **${hearing ? hearing.where : gap('the court and its address')}**. You can go there and tell the court what you think. Who lives there, controls the premises or has an interest in them can ask the court for time to show why no order should be made.

## What a closure order does

A closure order closes all or part of the premises for up to ${limitWords(context.limit('closure.order-longest'))}, and the court can extend it to ${limitWords(context.limit('closure.order-total'))}. **It can keep everybody out, also those who live there and the owner.** Whoever enters or stays against it without reasonable excuse commits an offence and can be fined, sent to prison, or both. A landlord may be able to end a tenancy because of it.
${advice}
${signed(notice?.given.rank, notice?.given.signatory, facts)}`
    },
  },
  {
    key: 'closure-extension-notice',
    name: 'Extension of a closure notice',
    to,
    field: 'plan',
    subject: 'Extension notice: Anti-social Behaviour, Crime and Policing Act 2014, section 77',
    notice: true,
    words: (context, person, facts) => {
      const notice = noticeFor(context, person.id)
      const longer = context.stood.all(extended).find(one => one.given.notice === notice?.id)
      return `
To all who live at, own, control, have an interest in or use **${premisesOf(context, notice)}**

The closure notice for these premises that began on ${notice ? inWords(notice.begins) : gap('day and time')} is extended by **${longer ? `${longer.given.hours} hours` : gap('how many hours')}**. It now ends on **${notice && longer ? inWords(notice.ends) : gap('day and time')}**. All else that it says stays as it is: to enter or stay against it without reasonable excuse is an offence.

The application for a closure order is heard on ${notice ? `${inWords(notice.hearing.at)} at ${notice.hearing.where}` : gap('day, time and court')}.
${advice}
${signed(longer?.given.rank, longer?.given.signatory, facts)}`
    },
  },
  {
    key: 'closure-cancellation-notice',
    name: 'Cancellation of a closure notice',
    to,
    field: 'plan',
    subject: 'Cancellation notice: Anti-social Behaviour, Crime and Policing Act 2014, section 78',
    notice: true,
    words: (context, person, facts) => {
      const notice = noticeFor(context, person.id)
      const over = context.stood.all(cancelled).find(one => one.given.notice === notice?.id)
      return `
To all who live at, own, control, have an interest in or use **${premisesOf(context, notice)}**

The closure notice for these premises that began on ${notice ? inWords(notice.begins) : gap('day and time')} is cancelled. **It ends on ${notice?.cancelled ? inWords(notice.cancelled) : gap('day and time')}**, and nobody is kept out by it after that. No closure order will be applied for because of it.
${signed(over?.given.rank, over?.given.signatory, facts)}`
    },
  },
]
