/** The letters of anti-social behaviour: the officer changes what must be changed before they go out. */
import { gap, type Letter } from '../../casework/index.ts'
import { longDate } from '../../lib/index.ts'
import { contracts } from './contract/acts.ts'
import { outcomes } from './ending.ts'
import { openedOn } from './troubles.ts'

const reporters = ['complainant', 'victim', 'applicant', 'representative'] as const

const ending = (officer: string, council: string) => `Yours sincerely

${officer}

${council}`

/** The right to a case review: in the first letter and in the last. */
const review = (council: string, reference: string) => `
## If you think that too little is done

You can ask for an **anti-social behaviour case review**. Those who dealt with your reports then look together at what was done and
what more can be done. Anybody can ask for you if you agree: a relative, a councillor, your Member of Parliament. It costs nothing.

Ask on the website of ${council}, or write to us. Give the reference ${reference}.

A case review is no complaint about how somebody behaved to you: for that, use our complaints procedure.`

export const letters: readonly Letter[] = [
  {
    key: 'acknowledgement',
    name: 'Acknowledgement',
    to: reporters,
    field: 'victim',
    subject: 'We have your report',
    words: ({ stood }, to, { reference, council, officer }) => `
Dear ${to.name}

Thank you for telling us on ${longDate(openedOn(stood))}. Your reference is **${reference}**.

## What happens now

An officer will speak with you, ask how it affects you, and agree with you what is to be done. We contact you only in the ways that
you said are safe. Tell us if that changes.

## What you can do

- If somebody is in danger, or a crime is happening, call **999**. Otherwise the police are at **101**.
- Tell us each time that it happens again. If we ask you to keep a diary, it is evidence; it does not take the place of a report.
${review(council, reference)}

${ending(officer, council)}
`,
  },
  {
    key: 'warning',
    name: 'Warning',
    to: ['subject'],
    field: 'plan',
    subject: 'Warning about your behaviour',
    words: (_context, to, { council, officer }) => `
Dear ${to.name}

We have been told of behaviour that harms or disturbs others: ${gap('what, where and when, and nothing by which they could tell who reported it')}.

We ask you to stop: ${gap('what must stop, or must be done')}.

This letter is a warning by ${council}. It is not a community protection warning, and no penalty follows from it. If the behaviour
goes on, we may use powers that the law gives us, and this letter can be shown as evidence that you were warned.

If you see it otherwise, or want help to change something, speak to us.

${gap('whether a copy goes to their landlord')}

${ending(officer, council)}
`,
  },
  {
    key: 'contract',
    name: 'Acceptable behaviour contract',
    to: ['subject'],
    field: 'plan',
    subject: 'Acceptable behaviour contract',
    words: (context, to, { council }) => {
      const signed = contracts(context).findLast(one => one.person === to.id)
      return `
Between **${to.name}** and **${council}**.

This contract is voluntary. Nobody has to sign it, and whoever signs can ask for advice first. It is not an order of a court. **There is
no penalty for breaking it**; that it was broken can be shown as evidence if anybody later asks a court for an order.

## What I promise

${signed?.terms ?? gap('what they will not do, and where')}

## What we promise

${gap('what help is given, and by whom')}

## How long

From the day on which the last of us signs until ${signed ? longDate(signed.until) : gap('its last day')}. We meet every month to see how it
goes. All of us together can change it or end it sooner.

## Signed

${to.name}: .......................................... Date: ....................

Parent or guardian, where they are under 18: .......................................... Date: ....................

For ${council}: .......................................... Date: ....................
`
    },
  },
  {
    key: 'mediation',
    name: 'Invitation to mediation',
    to: ['victim', 'complainant', 'subject'],
    field: 'plan',
    subject: 'An invitation to talk',
    words: (_context, to, { council, officer }) => `
Dear ${to.name}

There is a disagreement between you and somebody else. We offer you both **mediation**: a trained person who takes no side helps you to
find an agreement.

- It is voluntary. It happens only if both of you agree, and either of you can stop at any time.
- It is private. What is said there is not passed on, unless somebody is in danger.
- It is free. You need not be in one room if you do not want to.

The mediator would be ${gap('who')}. Please tell us by ${gap('the day')} whether you agree.

${ending(officer, council)}
`,
  },
  {
    key: 'closing',
    name: 'Closing',
    to: reporters,
    field: 'victim',
    subject: 'We are closing your case',
    words: ({ stood }, to, { reference, council, officer }) => `
Dear ${to.name}

We are closing the case that you know as **${reference}**. The reason: ${stood.outcome === null ? gap('the reason') : (outcomes[stood.outcome as keyof typeof outcomes] ?? stood.outcome).toLowerCase()}.

${gap('what was done, and what came of it')}

If it begins again, tell us at once: soon after closing we open the same case again, so that you need not tell everything anew. If somebody
is in danger, call **999**.

We should like to know how satisfied you are with how we dealt with it: ${gap('how to answer')}.
${review(council, reference)}

${ending(officer, council)}
`,
  },
]
