/** Who may read the papers of a private body, beside clerks and the monitoring officer. For clerks. */
import { z } from 'zod'
import { mayClerk } from '../../access/index.ts'
import type { Tx } from '../../db/index.ts'
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
} from '../../web/index.ts'
import { type Body, bodyBySlug } from '../body/store.ts'
import { endReader, nameReader, readersOf } from './store.ts'

/** A public body is everybody's to read: there is no list. */
async function privateBody(tx: Tx, slug: string): Promise<Body | undefined> {
  const body = await bodyBySlug(tx, slug)
  return body?.public === false ? body : undefined
}

export const bodyReadersPage = page({
  path: '/bodies/:slug/readers',
  allow: mayClerk,
  form: form(
    z.object({
      email: z.string().max(200).default(''),
      end: z
        .string()
        .regex(/^\d{0,9}$/)
        .default(''),
    }),
  ),
  get: ({ as, params, form }) =>
    as(async tx => {
      const body = await privateBody(tx, params.slug)
      if (!body) return missing()
      const readers = await readersOf(tx, body.id)
      return {
        title: 'Who may read its papers',
        breadcrumbs: [
          { text: 'Home', href: '/' },
          { text: body.name, href: `/bodies/${body.slug}` },
          { text: 'Readers' },
        ],
        unlisted: true,
        body: html`${form.summary()}${heading('Who may read its papers', body.name)}${say('Clerks and the monitoring officer read them. Beside them:')}${
          readers.length === 0
            ? say('Nobody yet.')
            : html`<ul class="wardmote-list">${readers.map(
                one =>
                  html`<li class="wardmote-list__item"><p class="wardmote-list__title">${one.name}</p>${postHere(
                    html`<input type="hidden" name="end" value="${one.accountId}">${button({ text: html`Remove<span class="govuk-visually-hidden"> ${one.name}</span>`, classes: 'govuk-button--secondary' })}`,
                  )}</li>`,
              )}</ul>`
        }${postHere(
          html`${lineField(form, 'email', 'Email address of somebody who signs in here', { now: form.value('email') })}${button({ text: 'Let them read' })}`,
        )}<p class="govuk-body">${link(`/bodies/${body.slug}`, 'Back to the body')}</p>`,
      }
    }),
  post: ({ as, params, values }) =>
    as(async tx => {
      const body = await privateBody(tx, params.slug)
      if (!body) return missing()
      if (values.end !== '') await endReader(tx, body.id, Number(values.end))
      else if (values.email === '') return invalid('email', 'Enter their email address')
      else if (!(await nameReader(tx, body.id, values.email)))
        return invalid('email', 'Nobody signs in here with this email address: ask your administrator')
      return redirect(`/bodies/${body.slug}/readers`)
    }),
})
