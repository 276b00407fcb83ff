/** What can be reported or asked for here, in plain words. */
import { today } from '../../lib/index.ts'
import { heading, html, link, page, say } from '../../web/index.ts'
import { isReceiving, services } from '../receiving/store.ts'
import type { Engine } from '../type/engine.ts'
import { emergencies } from './report.view.ts'

export const reportsPage = ({ types }: Engine) =>
  page({
    path: '/report',
    allow: 'everyone',
    get: ({ read, now }) =>
      read(async tx => {
        const all = await services(tx)
        const day = today(now).toString()
        const offered = types.flatMap(({ key, says, referral, publishes }) => {
          const service = all.find(one => one.kind === key)
          return referral && isReceiving(service, day) ? [{ says, referral, publishes, agency: service.agency }] : []
        })
        return {
          title: 'Report or ask for help',
          description: 'What you can report to community safety services, and what you can ask them for.',
          breadcrumbs: [{ text: 'Home', href: '/' }, { text: 'Report or ask for help' }],
          body: html`${heading('Report or ask for help')}${emergencies}${
            offered.length === 0
              ? say('Nothing can be asked for here yet.')
              : html`<ul class="govuk-list govuk-list--spaced">${offered.map(
                  ({ says, referral, publishes, agency }) =>
                    html`<li><h2 class="govuk-heading-s govuk-!-margin-bottom-1">${link(`/report/${referral.path}`, referral.title)}</h2>${says} <span class="govuk-hint">Received by ${agency}.</span>${publishes && html`<br>${link(`/services/${publishes.path}`, 'How it works, and what was done')}`}</li>`,
                )}</ul>`
          }${say('You need no account. You can do it for yourself, or for somebody else who agrees to it. What you write goes to that agency and to nobody else, unless an agreement or the law lets them share it.')}${say(html`Read ${link('/privacy', 'how we use what you tell us')} and ${link('/agreements', 'under which agreements agencies share it')}.`)}`,
        }
      }),
  })
