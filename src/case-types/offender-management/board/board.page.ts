/** The cohort board: areas side by side for those whom the agreement binds, and the own area closer. */
import { mayCasework } from '../../../access/index.ts'
import { countCounty, type Engine, limitOn } from '../../../casework/index.ts'
import { longDate, today } from '../../../lib/index.ts'
import { button, dayField, details, heading, html, link, missing, page, say } from '../../../web/index.ts'
import { countyMeasures } from './areas.ts'
import { type Asked, boardAddress, boardAsked } from './asked.ts'
import { countyView } from './county.view.ts'
import { ownArea } from './own-area.ts'
import { ownAreaView } from './own-area.view.ts'

const dayForm = ({ agencyId, period, form }: Asked) =>
  details({
    summaryText: `As at ${longDate(period.at)}: choose another day`,
    open: Object.keys(form.errors).length > 0,
    text: html`<form method="get" action="/offender-management" novalidate><input type="hidden" name="of" value="${agencyId}">${dayField(form, 'at', 'As at', { now: Temporal.PlainDate.from(period.at) })}${button({ text: 'Count', classes: 'govuk-button--secondary' })}</form>`,
  })

export const boardPage = (engine: Engine) =>
  page({
    path: '/offender-management',
    allow: mayCasework,
    async get(request) {
      const asked = await boardAsked(engine, request)
      if (!asked) return missing()
      const { type, agency, agencyId, mine, period, form } = asked
      const now = today(request.now).toString()
      const { cells, own } = await request.as(async tx => ({
        cells: await countCounty(tx, type, countyMeasures, period),
        own: await ownArea(tx, engine, asked, now),
      }))
      const limit = (key: string) => limitOn(engine.limits, key, period.at)
      return {
        title: 'Cohort board',
        breadcrumbs: [{ text: 'Home', href: '/' }, { text: 'Services', href: '/services' }, { text: 'Cohort board' }],
        unlisted: true,
        body: html`${form.summary()}${heading('Cohort board', type.name)}${
          mine.length > 1 &&
          html`<ul class="govuk-list">${mine.map(({ id, name }) => html`<li>${id === agencyId ? name : link(boardAddress({ agencyId: id, period }), name)}</li>`)}</ul>`
        }${dayForm(asked)}${countyView(asked, cells, limit('iom.fixed-resources'))}${ownAreaView(asked, own, limit('iom.marker-window'))}${say(
          `Counted on ${longDate(request.now)} for ${agency}: of other areas numbers only, limited cases among them. For the use of the agencies that the agreement binds: small numbers can tell on people, and are not hidden here.`,
        )}`,
      }
    },
  })
