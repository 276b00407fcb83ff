/** The public register of interests: who has registered, and what each member's entries are. */
import type { Profile } from '../../authority/index.ts'
import { mayMonitor } from '../../access/index.ts'
import { london, longDate, today } from '../../lib/index.ts'
import { heading, html, link, missing, page, redirect, say, table } from '../../web/index.ts'
import { personBySlug } from '../person/store.ts'
import { mayRegister } from './access.ts'
import { categories } from './categories.ts'
import { registerView } from './interest.view.ts'
import { registrants } from './members.store.ts'
import { changesOf, lastConfirmed, registeredOf } from './store.ts'

export const registerPage = page({
  path: '/interests',
  allow: 'everyone',
  get: ({ read, now, actor }) =>
    read(async tx => {
      const all = await registrants(tx, today(now).toString())
      return {
        title: 'Register of interests',
        description: 'What members of the council have registered of their interests.',
        breadcrumbs: [{ text: 'Home', href: '/' }, { text: 'Register of interests' }],
        body: html`${heading('Register of interests')}${say('Members tell the monitoring officer of their interests, and of their partner’s as far as the law asks, within 28 days of becoming a member, and of declaring one that is not registered yet (Localism Act 2011, sections 30 and 31). The council’s code of conduct may ask for more.')}${
          actor && mayRegister(actor) && html`<p class="govuk-body">${link('/interests/mine', 'Your own entries')}</p>`
        }${
          actor && mayMonitor(actor) && html`<p class="govuk-body">${link('/interests/check', 'Entries to check')}</p>`
        }${
          all.length === 0
            ? say('Nobody is on record as a member yet.')
            : table({
                head: ['Member', { text: 'Entries', format: 'numeric' }, 'Last confirmed'],
                rows: all.map(one => [
                  link(`/people/${one.slug}/interests`, one.name),
                  { text: String(one.entries), format: 'numeric' },
                  one.confirmed === null ? 'Not yet' : longDate(one.confirmed),
                ]),
              })
        }`,
      }
    }),
})

/** The last moment of a day in London, or null where it is no day. */
function endOf(day: string): Temporal.Instant | null {
  try {
    return Temporal.PlainDate.from(day)
      .add({ days: 1 })
      .toZonedDateTime(london)
      .toInstant()
      .subtract({ nanoseconds: 1 })
  } catch {
    return null
  }
}

/** `?on=2026-11-10`: what the register said at the end of that day. What has become sensitive since is withheld of that day too. */
export const personInterestsPage = ({ committee }: Profile) =>
  page({
    path: '/people/:slug/interests',
    allow: 'everyone',
    get: ({ params, query, read, now, actor }) =>
      read(async tx => {
        const person = await personBySlug(tx, params.slug)
        if (!person) return missing('There is nobody at this address')
        if (person.slug !== params.slug) return redirect(`/people/${person.slug}/interests`, 301)
        const asked = query.get('on')
        const at = asked === null ? null : endOf(asked)
        if (asked !== null && at === null) return missing('There is no such day')
        const entries = await registeredOf(tx, person.id, at ?? now)
        const confirmed = await lastConfirmed(tx, person.id)
        const days = [...new Set((await changesOf(tx, person.id)).map(one => today(one.at).toString()))]
        const home = `/people/${person.slug}/interests`
        return {
          title: `${person.name}: register of interests`,
          section: '/meetings',
          ...(at !== null && { unlisted: true }),
          breadcrumbs: [
            { text: 'Home', href: '/' },
            { text: 'Register of interests', href: '/interests' },
            { text: person.name },
          ],
          body: html`${heading(person.name, 'Register of interests')}<p class="govuk-body">${
            at === null || asked === null
              ? confirmed === null
                ? 'Not confirmed by the member yet.'
                : `Last confirmed as right and complete on ${longDate(confirmed)}.`
              : html`What the register said on ${longDate(asked)}. ${link(home, 'What it says now')}`
          }</p>${
            actor &&
            mayMonitor(actor) &&
            html`<p class="govuk-body">${link(`${home}/new`, 'Enter an interest for them')}</p>`
          }${entries.length === 0 ? say(confirmed === null ? 'Nothing is registered.' : 'The member has declared that there is nothing to register.') : registerView(entries, categories(committee))}${
            days.length > 1 &&
            html`<h2 class="govuk-heading-s">What it said before</h2><ul class="govuk-list">${days.map(day => html`<li>${link(`${home}?on=${day}`, longDate(day))}</li>`)}</ul>`
          }<p class="govuk-body">${link(`/people/${person.slug}`, `Meetings of ${person.name}`)}</p>`,
        }
      }),
  })
