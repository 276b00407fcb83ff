/** A new entry of the register: for the member themself, or for the monitoring officer who has it on paper. */
import { mayMonitor } from '../../access/index.ts'
import type { Profile } from '../../authority/index.ts'
import type { Tx } from '../../db/index.ts'
import { isRefusal } from '../../lib/index.ts'
import { type Actor, heading, html, invalid, missing, page, postHere, redirect } from '../../web/index.ts'
import { type Person, personBySlug } from '../person/store.ts'
import { mayEnter } from './access.ts'
import { categories } from './categories.ts'
import { enterInterest } from './enter-interest.ts'
import { factsOf, fieldOf, interestFields, interestForm } from './interest.view.ts'
import { ownPerson } from './store.ts'

/** The person at the address, where whoever asks may enter something for them. */
async function person(tx: Tx, slug: string, actor: Actor | null): Promise<Person | undefined> {
  const own = await ownPerson(tx)
  if (own?.slug === slug) return own
  return actor && mayMonitor(actor) ? personBySlug(tx, slug) : undefined
}

export const enterInterestPage = ({ committee }: Profile) => {
  const all = categories(committee)
  return page({
    path: '/people/:slug/interests/new',
    allow: mayEnter,
    form: interestForm(all),
    get: ({ as, params, form, actor }) =>
      as(async tx => {
        const of = await person(tx, params.slug, actor)
        if (!of) return missing()
        return {
          title: 'Enter an interest',
          unlisted: true,
          breadcrumbs: [
            { text: 'Home', href: '/' },
            { text: 'Register of interests', href: '/interests' },
            { text: 'Enter an interest' },
          ],
          body: html`${form.summary()}${heading('Enter an interest', of.name)}${postHere(interestFields(form, all))}`,
        }
      }),
    post: ({ as, params, values, actor, now }) =>
      as(async tx => {
        const of = await person(tx, params.slug, actor)
        if (!of) return missing()
        const made = await enterInterest(tx, of.id, factsOf(values), now)
        if (isRefusal(made)) return invalid(fieldOf(made.rule), made.says)
        return redirect((await ownPerson(tx))?.id === of.id ? '/interests/mine' : `/interests/entries/${made.slug}`)
      }),
  })
}
