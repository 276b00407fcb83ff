/** A member's own entries: what waits, what is public, and "still right". */
import { z } from 'zod'
import type { Profile } from '../../authority/index.ts'
import { longDate } from '../../lib/index.ts'
import { button, form, heading, html, link, missing, page, postHere, redirect, say } from '../../web/index.ts'
import { mayRegister } from './access.ts'
import { categories, categoryName } from './categories.ts'
import { during, stateTag, whoseName } from './interest.view.ts'
import { confirm, entriesOf, lastConfirmed, ownPerson } from './store.ts'

/** What somebody sees whose user is not joined to a person of the record. */
const unknown = {
  title: 'Your interests',
  body: html`${heading('Your interests')}${say('We do not know yet which member you are: ask a committee clerk to say so.')}`,
}

export const myInterestsPage = ({ committee }: Profile) =>
  page({
    path: '/interests/mine',
    allow: mayRegister,
    form: form(z.object({})),
    get: ({ as, query }) =>
      as(async tx => {
        const person = await ownPerson(tx)
        if (!person) return unknown
        const all = categories(committee)
        const entries = await entriesOf(tx, person.id)
        const confirmed = await lastConfirmed(tx, person.id)
        return {
          title: 'Your interests',
          breadcrumbs: [
            { text: 'Home', href: '/' },
            { text: 'Register of interests', href: '/interests' },
            { text: 'Yours' },
          ],
          body: html`${heading('Your interests', person.name)}${query.get('done') === 'confirmed' && html`<p class="govuk-body" role="status"><strong>Thank you. The register says that you confirmed your entries today.</strong></p>`}${say(
            'Enter your own interests and your partner’s. The monitoring officer checks each entry before the public register shows it.',
          )}${button({ text: 'Enter an interest', href: `/people/${person.slug}/interests/new` })}${
            entries.length > 0 &&
            html`<ul class="wardmote-list">${entries.map(
              one =>
                html`<li class="wardmote-list__item"><p class="govuk-body wardmote-list__title">${link(`/interests/entries/${one.slug}`, one.words)}</p><p class="govuk-body-s wardmote-list__meta">${stateTag(one)}</p><p class="govuk-body-s wardmote-list__meta">${[categoryName(all, one.category), whoseName[one.whose], during(one)].filter(Boolean).join(' · ')}</p>${one.decision === 'returned' && html`<p class="govuk-body-s">The monitoring officer writes: ${one.remark}</p>`}</li>`,
            )}</ul>`
          }<h2 class="govuk-heading-m">Is this right, and all?</h2><p class="govuk-body">${confirmed === null ? 'You have not confirmed your entries yet.' : `You last confirmed them on ${longDate(confirmed)}.`} ${entries.length === 0 && 'If you have no interest to register, confirm that.'}</p>${postHere(button({ text: entries.length === 0 ? 'I have nothing to register' : 'This is right and complete', classes: 'govuk-button--secondary' }))}<p class="govuk-body">${link(`/people/${person.slug}/interests`, 'What the public register says')}</p>`,
        }
      }),
    post: ({ as, now }) =>
      as(async tx => {
        const person = await ownPerson(tx)
        if (!person) return missing()
        await confirm(tx, person.id, now)
        return redirect('/interests/mine?done=confirmed')
      }),
  })
