/** Every number of a service, for the staff of an agency that owns cases of it. */
import { mayCasework } from '../../access/index.ts'
import { today } from '../../lib/index.ts'
import { heading, html, link, missing, page, say } from '../../web/index.ts'
import { serviceCrumbs } from '../receiving/crumbs.ts'
import type { Engine } from '../type/engine.ts'
import { askedOf } from './asked-of.ts'
import { countedOn, figuresAddress, figuresView, periodForm } from './figures.view.ts'
import { readFigures } from './read-figures.ts'

export const figuresPage = (engine: Engine) =>
  page({
    path: '/services/:kind/figures',
    allow: mayCasework,
    async get(request) {
      const asked = askedOf(engine, request)
      if (!asked) return missing()
      const { type, agencyId, agency, mine, period, form } = asked
      const figures = await request.as(tx => readFigures(tx, { agencyId, kind: type.key }, type, period))
      const words = `Figures: ${type.name}`
      return {
        title: words,
        breadcrumbs: serviceCrumbs(words),
        unlisted: true,
        body: html`${form.summary()}${heading(words, agency)}${
          mine.length > 1 &&
          html`<ul class="govuk-list">${mine.map(one => html`<li>${link(figuresAddress({ type, agencyId: one.id, period }), one.name)}</li>`)}</ul>`
        }${periodForm(asked, form, today(request.now))}${countedOn(request.now, agency)}${figuresView(asked, figures)}${say(
          link(figuresAddress(asked, '.csv'), 'Save these figures as a table for spreadsheets (CSV)'),
        )}${type.publishes && say(link(`/services/${type.key}/publish`, 'What is published every year'))}${type.leads?.map(({ text, href }) => say(link(href, text)))}`,
      }
    },
  })
