/** Copies last year's members into a new municipal year, as the annual meeting appoints them. */
import { z } from 'zod'
import { mayClerk } from '../../access/index.ts'
import type { Profile } from '../../authority/index.ts'
import { longDate, today, yearName } from '../../lib/index.ts'
import { copyYear, seats } from '../../people/index.ts'
import {
  button,
  checkboxes,
  form,
  heading,
  html,
  invalid,
  missing,
  page,
  postHere,
  redirect,
  say,
} from '../../web/index.ts'
import { committeeCrumbs } from '../desk/crumbs.ts'
import { bodyYear } from './year-of.ts'

const fields = z.object({
  people: z.array(z.string().regex(/^\d{1,9}$/)).min(1, 'Tick at least one member'),
  offices: z.string().default(''),
})

export const copyYearPage = (profile: Profile) =>
  page({
    path: '/committee/bodies/:slug/copy',
    allow: mayClerk,
    form: form(fields),
    get: ({ as, params, query, now, form }) =>
      as(async tx => {
        const found = await bodyYear(tx, params.slug, query.get('year'), { profile, now })
        if (!found) return missing('There is no body at this address')
        const { body, year } = found
        const before = (await seats(tx, body.id, year - 1)).filter(one => one.ends === null)
        const there = new Set((await seats(tx, body.id, year)).map(one => one.personId))
        const begins = found.firstDay(year)
        const waits = begins > today(now).toString()
        const title = `Copy the members of ${yearName(year - 1)}`
        const typed = form.value('typed') !== ''
        return {
          title,
          breadcrumbs: committeeCrumbs(
            { text: body.name, href: `/committee/bodies/${body.slug}?year=${year}` },
            { text: title },
          ),
          unlisted: true,
          body: html`${form.summary()}${heading(title, body.name)}${say(`They sit from ${longDate(begins)}, the first day of ${yearName(year)}.${waits ? ' Until then only clerks see the new list.' : ''} Those whose membership ended are left out.`)}${
            before.length === 0
              ? say('Nobody was on that list at its end.')
              : postHere(
                  html`<input type="hidden" name="typed" value="yes">${checkboxes({
                    name: 'people',
                    fieldset: { legend: { text: 'Members', classes: 'govuk-fieldset__legend--s' } },
                    classes: 'govuk-checkboxes--small',
                    values: typed ? form.values('people') : before.map(one => String(one.personId)),
                    items: before.map(one => ({
                      value: String(one.personId),
                      text: [one.name, one.role, one.party].filter(Boolean).join(', '),
                      ...(there.has(one.personId) && { hint: { text: 'On the new list already: stays as it is' } }),
                    })),
                    errorMessage: form.error('people') ?? false,
                  })}${checkboxes({
                    name: 'offices',
                    classes: 'govuk-checkboxes--small',
                    values: typed ? form.values('offices') : [],
                    items: [
                      {
                        value: 'yes',
                        text: 'Chair and vice-chair stay in office',
                        hint: { text: 'Leave it unticked where they are elected anew' },
                      },
                    ],
                  })}${button({ text: 'Copy them' })}`,
                )
          }`,
        }
      }),
    post: ({ as, params, query, values, now }) =>
      as(async tx => {
        const found = await bodyYear(tx, params.slug, query.get('year'), { profile, now })
        if (!found) return missing('There is no body at this address')
        const { body, year } = found
        const added = await copyYear(tx, body, {
          from: year - 1,
          to: year,
          begins: found.firstDay(year),
          personIds: values.people.map(Number),
          offices: values.offices !== '',
        })
        return added === 0
          ? invalid('people', 'All of them are on the new list already')
          : redirect(`/committee/bodies/${body.slug}?year=${year}`)
      }),
  })
