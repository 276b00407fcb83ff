/** What a body means to look at in a municipal year: for everybody who may see the body. */
import type { Profile } from '../../authority/index.ts'
import { mayClerk } from '../../access/index.ts'
import { municipalYear, today, yearName } from '../../lib/index.ts'
import { bodyBySlug } from '../../people/index.ts'
import { heading, html, link, missing, type Page, page, say } from '../../web/index.ts'
import { programmeView, yearAsked, yearsView } from './programme.view.ts'
import { programmeYears, topicsOf } from './store.ts'

export const publicProgrammePage = ({ municipalYear: { begins } }: Pick<Profile, 'municipalYear'>): Page =>
  page({
    path: '/bodies/:slug/work-programme',
    allow: 'everyone',
    get: ({ params, query, read, now, actor }) =>
      read(async tx => {
        const body = await bodyBySlug(tx, params.slug)
        if (!body) return missing('There is no work programme at this address')
        const years = await programmeYears(tx, body.id)
        const year = yearAsked(query.get('year'), years, municipalYear(today(now), begins.value))
        const topics = await topicsOf(tx, body.id, year)
        const address = `/bodies/${body.slug}/work-programme`
        return {
          title: `Work programme of the ${body.name}`,
          description: `What the ${body.name} means to look at in ${yearName(year)}.`,
          section: '/meetings',
          breadcrumbs: [
            { text: 'Home', href: '/' },
            { text: body.name, href: `/bodies/${body.slug}` },
            { text: 'Work programme' },
          ],
          body: html`${heading(`Work programme ${yearName(year)}`, body.name)}${yearsView(address, years, year)}${
            topics.length === 0
              ? say('Nothing is planned yet.')
              : programmeView(topics, { more: () => false, linked: slug => `/meetings/${slug}` })
          }${actor !== null && mayClerk(actor) && html`<p class="govuk-body">${link(`/committee/work-programme/${body.slug}`, 'Change the work programme')}</p>`}`,
        }
      }),
  })
