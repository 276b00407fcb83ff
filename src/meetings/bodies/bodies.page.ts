/** Every body, and the form for another one. */
import { mayClerk } from '../../access/index.ts'
import type { Profile } from '../../authority/index.ts'
import { isRefusal } from '../../lib/index.ts'
import { bodyKindName, deskBodies, makeBody } from '../../people/index.ts'
import { button, form, heading, html, invalid, link, page, redirect, say, tag } from '../../web/index.ts'
import { committeeCrumbs } from '../desk/crumbs.ts'
import { bodyFacts, bodyFieldOf, bodyFields, bodyForm } from './body-fields.view.ts'

export const bodiesPage = page({
  path: '/committee/bodies',
  allow: mayClerk,
  get: ({ as }) =>
    as(async tx => ({
      title: 'Bodies and members',
      breadcrumbs: committeeCrumbs({ text: 'Bodies and members' }),
      unlisted: true,
      body: html`${heading('Bodies and members')}${button({ text: 'Add a body', href: '/committee/bodies/new' })}<ul class="wardmote-list">${(
        await deskBodies(tx)
      ).map(
        one =>
          html`<li class="wardmote-list__item"><h2 class="govuk-heading-s wardmote-list__title">${link(`/committee/bodies/${one.slug}`, one.name)}${!one.public && html` ${tag({ text: 'Private' })}`}</h2><p class="govuk-body-s wardmote-list__meta">${bodyKindName(one.kind)}</p></li>`,
      )}</ul>`,
    })),
})

export const newBodyPage = (profile: Profile) =>
  page({
    path: '/committee/bodies/new',
    allow: mayClerk,
    form: form(bodyFields),
    get: ({ form }) => ({
      title: 'Add a body',
      breadcrumbs: committeeCrumbs({ text: 'Bodies and members', href: '/committee/bodies' }, { text: 'Add a body' }),
      unlisted: true,
      body: html`${form.summary()}${heading('Add a body')}${say('It is private at first: only clerks, the monitoring officer and its members see it. You can open it to the public afterwards.')}${bodyForm(form, null)}`,
    }),
    post: ({ as, values }) =>
      as(async tx => {
        const made = await makeBody(tx, bodyFacts(values), profile.name.value)
        return isRefusal(made) ? invalid(bodyFieldOf(made.rule), made.says) : redirect(`/committee/bodies/${made.slug}`)
      }),
  })
