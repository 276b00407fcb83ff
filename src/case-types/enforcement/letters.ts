/** Letters of advice and of warning about waste, litter and dogs. */
import { gap, type Letter } from '../../casework/index.ts'
import { longDate } from '../../lib/index.ts'
import { kinds, nameOf } from './kinds.ts'
import { opened } from './report.ts'

const to = ['subject', 'other', 'complainant'] as const
const end = (officer: string, council: string) => `Yours sincerely

${officer}

${council}`

export const letters: readonly Letter[] = [
  {
    key: 'advice',
    name: 'Advice',
    to,
    field: 'plan',
    subject: 'How to get rid of waste lawfully',
    words: ({ stood }, person, { council, officer }) => {
      const seen = stood.first(opened)
      return `
Dear ${person.name}

${seen ? `On ${longDate(seen.given.seen)} we saw this near you: ${nameOf(kinds, seen.given.kind).toLowerCase()}.` : ''} We do not say that you did it.

${gap('what the law asks here, and how to do it right: which bin, which days, which collection')}

Whoever hands waste to somebody else has to ask whether they are registered to carry it, and to keep a note of it. Otherwise both can
be fined.

If you know who left it there, tell us. Your name stays with us.

${end(officer, council)}
`
    },
  },
  {
    key: 'warning-letter',
    name: 'Warning letter',
    to,
    field: 'plan',
    subject: 'Warning',
    words: ({ stood }, person, { council, officer, reference }) => {
      const seen = stood.first(opened)
      return `
Dear ${person.name}

${seen ? `On ${longDate(seen.given.seen)} our officer recorded this: ${nameOf(kinds, seen.given.kind).toLowerCase()}, ${gap('where')}.` : gap('what was seen, where and when')}

${gap('why we write to them: what links them with it')}

This is a warning. It is no penalty, and no finding of a court. If it happens again, we can serve a notice or a fixed penalty, or ask a
court to decide.

If you see it otherwise, write to us within ${gap('how many days')} and give the reference **${reference}**.

${end(officer, council)}
`
    },
  },
]
