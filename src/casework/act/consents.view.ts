/** What people agreed to, refused or took back, the latest of each: shown before anything else, and carried along when a case is handed over. */
import { longDate } from '../../lib/index.ts'
import { type Html, html, insetText } from '../../web/index.ts'
import type { AnswersOf, Context } from '../type/act.ts'
import type { Recorded } from '../type/stood.ts'
import { consent } from './every-case.ts'

type Consent = Recorded<AnswersOf<typeof consent>>

export function consentsOf({ stood }: Context): Consent[] {
  const all = stood.all(consent)
  return [...new Map(all.map(one => [`${one.given.person} ${one.given.to}`, one])).values()]
}

const words = { given: 'agrees', refused: 'refuses', withdrawn: 'no longer agrees' }

export function consentsView(context: Context): Html | false {
  const latest = consentsOf(context)
  const name = (id: number) => context.people.find(one => one.id === id)?.name ?? 'Somebody'
  return (
    latest.length > 0 &&
    insetText({
      text: html`<ul class="govuk-list">${latest.map(
        ({ given, day }) =>
          html`<li>${name(given.person)} <strong>${words[given.answer]}</strong>: ${given.to} (${longDate(day)}, ${given.how})</li>`,
      )}</ul>`,
    })
  )
}
