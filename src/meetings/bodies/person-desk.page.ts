/** Somebody of the record at the clerk's desk: which user they are, and where they sit. */
import { z } from 'zod'
import { mayClerk } from '../../access/index.ts'
import { yearName } from '../../lib/index.ts'
import { bodiesOf, endHolder, holdersOf, nameHolder, personOfRecord } from '../../people/index.ts'
import {
  button,
  form,
  heading,
  html,
  invalid,
  lineField,
  link,
  missing,
  page,
  postHere,
  redirect,
  say,
  subheading,
  table,
} from '../../web/index.ts'
import { committeeCrumbs } from '../desk/crumbs.ts'

const fields = z.object({
  email: z.string().max(200).default(''),
  end: z
    .string()
    .regex(/^\d{0,9}$/)
    .default(''),
})

export const personDeskPage = page({
  path: '/committee/people/:id{[0-9]{1,9}}',
  allow: mayClerk,
  form: form(fields),
  get: ({ as, params, form }) =>
    as(async tx => {
      const person = await personOfRecord(tx, Number(params.id))
      if (!person) return missing()
      const users = await holdersOf(tx, person.id)
      const sits = await bodiesOf(tx, person.id)
      return {
        title: person.name,
        breadcrumbs: committeeCrumbs({ text: 'Bodies and members', href: '/committee/bodies' }, { text: person.name }),
        unlisted: true,
        body: html`${form.summary()}${heading(person.name)}${say(link(`/people/${person.slug}`, 'Their page'))}${subheading('Which user this is')}${say('Whoever signs in as this person reads the private papers of the bodies on which they sit, as long as they sit there and hold the role of a councillor.')}${
          users.length === 0
            ? say('Nobody yet.')
            : html`<ul class="wardmote-list">${users.map(
                one =>
                  html`<li class="wardmote-list__item"><p class="wardmote-list__title">${one.name}</p>${postHere(
                    html`<input type="hidden" name="end" value="${one.accountId}">${button({ text: html`This is not them<span class="govuk-visually-hidden">: ${one.name}</span>`, classes: 'govuk-button--secondary' })}`,
                  )}</li>`,
              )}</ul>`
        }${postHere(
          html`${lineField(form, 'email', 'Email address with which they sign in', { classes: 'govuk-input--width-30' })}${button({ text: 'This is them' })}`,
        )}${
          sits.length > 0 &&
          table({
            caption: 'Sits or sat on',
            captionClasses: 'govuk-table__caption--m',
            head: ['Body', 'Municipal year', 'Role'],
            rows: sits.map(one => [
              link(`/committee/bodies/${one.slug}?year=${one.year}`, one.name),
              yearName(one.year),
              one.role ?? 'Member',
            ]),
          })
        }`,
      }
    }),
  post: ({ as, params, values }) =>
    as(async tx => {
      const person = await personOfRecord(tx, Number(params.id))
      if (!person) return missing()
      const named = (await holdersOf(tx, person.id)).find(one => String(one.accountId) === values.end)
      if (named) await endHolder(tx, named.personId, named.accountId)
      else if (values.email === '') return invalid('email', 'Enter their email address')
      else if (!(await nameHolder(tx, person.id, values.email)))
        return invalid('email', 'Nobody signs in here with this email address: ask your administrator to add them')
      return redirect(`/committee/people/${person.id}`)
    }),
})
