/** Who may stand in for members of a body, where the council's standing orders allow substitutes. */
import { z } from 'zod'
import { mayClerk } from '../../access/index.ts'
import type { Profile } from '../../authority/index.ts'
import { count, yearName } from '../../lib/index.ts'
import { deleteSubstitute, substitutes, upsertSubstitute } from '../../people/index.ts'
import {
  button,
  chooseField,
  form,
  heading,
  html,
  invalid,
  lineField,
  missing,
  page,
  postHere,
  redirect,
  say,
} from '../../web/index.ts'
import { committeeCrumbs } from '../desk/crumbs.ts'
import { councillors } from './councillors.ts'
import { bodyYear } from './year-of.ts'

const fields = z.object({
  person: z
    .string()
    .regex(/^\d{0,9}$/)
    .default(''),
  party: z.string().max(60, 'Name the party in at most 60 characters').default(''),
  end: z
    .string()
    .regex(/^\d{0,9}$/)
    .default(''),
})

export const substitutesPage = (profile: Profile) => {
  const { allowed, hoursBefore } = profile.committee.substitutes.value
  return page({
    path: '/committee/bodies/:slug/substitutes',
    allow: mayClerk,
    form: form(fields),
    get: ({ as, params, query, now, form }) =>
      as(async tx => {
        const found = await bodyYear(tx, params.slug, query.get('year'), { profile, now })
        if (!found || !allowed) return missing('There are no substitutes at this address')
        const { body, year } = found
        const all = await substitutes(tx, body.id, year)
        const free = (await councillors(tx, now)).filter(one => !all.some(other => other.personId === one.personId))
        return {
          title: 'Substitutes',
          breadcrumbs: committeeCrumbs(
            { text: body.name, href: `/committee/bodies/${body.slug}?year=${year}` },
            { text: 'Substitutes' },
          ),
          unlisted: true,
          body: html`${form.summary()}${heading('Substitutes', `${body.name}, ${yearName(year)}`)}${say(`A member tells committee services at least ${count(hoursBefore, 'hour')} before the meeting who stands in.`)}${
            all.length === 0
              ? say('Nobody yet.')
              : html`<ul class="wardmote-list">${all.map(
                  one =>
                    html`<li class="wardmote-list__item"><p class="wardmote-list__title">${one.name}${one.party !== null && ` (${one.party})`}</p>${postHere(
                      html`<input type="hidden" name="end" value="${one.personId}">${button({ text: html`Remove<span class="govuk-visually-hidden"> ${one.name}</span>`, classes: 'govuk-button--secondary' })}`,
                    )}</li>`,
                )}</ul>`
          }${postHere(
            html`${chooseField(
              form,
              'person',
              'Add a councillor',
              free.map(one => ({ text: one.name, value: one.personId })),
            )}${lineField(form, 'party', 'Party')}${button({ text: 'Add' })}`,
          )}`,
        }
      }),
    post: ({ as, params, query, values, now }) =>
      as(async tx => {
        const found = await bodyYear(tx, params.slug, query.get('year'), { profile, now })
        if (!found || !allowed) return missing('There are no substitutes at this address')
        const { body, year } = found
        if (values.end !== '') await deleteSubstitute(tx, body.id, year, Number(values.end))
        else {
          const person = (await councillors(tx, now)).find(one => String(one.personId) === values.person)
          if (!person) return invalid('person', 'Choose a councillor')
          const party = values.party === '' ? null : values.party
          await upsertSubstitute(tx, { bodyId: body.id, year, personId: person.personId, party })
        }
        return redirect(`/committee/bodies/${body.slug}/substitutes?year=${year}`)
      }),
  })
}
