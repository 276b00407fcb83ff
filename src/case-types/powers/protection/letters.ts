/** The community protection warning and notice, with all that the Act wants them to say. */
import { gap, type Letter, limitWords } from '../../../casework/index.ts'
import { longDate } from '../../../lib/index.ts'
import { rankName } from '../signing.ts'
import { warning } from './recorded.ts'
import { protectionNotices } from './standing.ts'

const to = ['subject', 'other', 'relative'] as const

const needs = ({ stop, does, results }: { readonly stop: string; readonly does: string; readonly results: string }) =>
  [
    stop !== '' && `**You must stop:** ${stop}`,
    does !== '' && `**You must:** ${does}`,
    results !== '' && `**You must take reasonable steps so that:** ${results}`,
  ]
    .filter(Boolean)
    .join('\n\n')

const consequences = `It is an offence not to comply with a notice without reasonable excuse, or without having taken all reasonable steps. It can lead to:

- a **fixed penalty** in place of a prosecution
- a **prosecution** in the magistrates’ court and a fine
- an **order of the court** to do what the notice requires, to hand over things that were used, or to have them seized
- **work that the council has done in your place**: on land in the open air, and elsewhere with consent. You can be asked to pay for it`

export const letters: readonly Letter[] = [
  {
    key: 'protection-warning',
    name: 'Community protection warning',
    to,
    field: 'plan',
    subject: 'Community protection warning: Anti-social Behaviour, Crime and Policing Act 2014, section 43',
    notice: true,
    words: ({ stood }, person, { council, officer, reference }) => {
      const given = stood.all(warning).findLast(one => one.given.person === person.id)?.given
      return `
Dear ${person.name}

We believe that what you do, or do not do, harms the quality of life of people nearby, that it goes on or comes back, and that it is not reasonable:

${given?.conduct ?? gap('which conduct, where and when, and nothing by which anybody could tell who reported it')}

## What must change

${given ? needs(given) : gap('what must stop, be done or be achieved')}

**You have time until ${given ? longDate(given.until) : gap('the last day, enough to put it right')}.**

## What happens if it goes on

This letter is a **written warning**. No penalty follows from it. If the conduct still has that effect after that day, **a community protection notice will be issued to you**.

${consequences}

## If you need help, or see it otherwise

Tell us: ${gap('name, telephone and e-mail of the officer')}. Give the reference ${reference}. If you cannot do it in that time, or not without help, tell us before the day.

Yours sincerely

${officer}

${council}
`
    },
  },
  {
    key: 'protection-notice',
    name: 'Community protection notice',
    to,
    field: 'plan',
    subject: 'Community protection notice: Anti-social Behaviour, Crime and Policing Act 2014, section 43',
    notice: true,
    words: (context, person, { council, reference }) => {
      const notice = protectionNotices(context).findLast(one => one.given.person === person.id)
      const warned = context.stood.all(warning).find(one => one.id === notice?.given.warning)
      const within = context.limit('protection.appeal-within')
      return `
To **${person.name}**, ${gap('address')}

This notice is issued to you under section 43 of the Anti-social Behaviour, Crime and Policing Act 2014. Reference: ${reference}.

## The conduct

${notice?.given.conduct ?? gap('which conduct, where and when')}

It harms the quality of life of those in the locality, the harm is persistent or continuing, and the conduct is unreasonable. You were warned in writing on ${warned ? longDate(warned.day) : gap('the day of the warning')} and had time until ${warned ? longDate(warned.given.until) : gap('the last day of the warning')}. The conduct still has that effect.

## What you must do

${notice ? needs(notice.requires) : gap('what must stop, be done or be achieved')}

${notice && notice.requires.by !== null ? `What must be done or achieved: by **${longDate(notice.requires.by)}**. ` : ''}What must stop must stop at once.

## Your right to appeal

You can appeal to the magistrates’ court **within ${limitWords(within)} beginning with the day on which this notice is issued to you**: ${gap('name and address of the court')}. You can appeal because:

- the conduct did not take place, did not harm the quality of life of those in the locality, was not persistent or continuing, or is not unreasonable
- you cannot reasonably be expected to control or affect it
- what is required, or the time for it, is unreasonable
- there is a material defect or error in this notice, or connected with it
- it was issued to the wrong person

While an appeal goes on, you must still stop what this notice says must stop, unless the court orders otherwise. Anything else that it requires has no effect until the appeal is decided or withdrawn. The court can quash the notice, change it, or dismiss the appeal.

## If you do not comply

${consequences}

If you have work to do and do not do it, the council can have it done and ask you to pay what it cost. You can appeal against the amount within ${limitWords(within)} as well: ${gap('check section 47(8) and say so, or take this line out')}.

Signed: ........................................

${notice ? `${notice.given.signatory}, ${rankName(notice.given.rank)}` : gap('who signs, and their post')}

${council}

Day of issue: ${notice ? longDate(notice.day) : gap('the day')}
`
    },
  },
]
