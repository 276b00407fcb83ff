/** The services of this installation for its staff: who receives each, and what each counts. */
import { mayAdminister, mayCasework } from '../../access/index.ts'
import { longDate } from '../../lib/index.ts'
import { heading, html, lines, link, page, say, summaryList } from '../../web/index.ts'
import type { CaseType } from '../type/case-type.ts'
import type { Engine } from '../type/engine.ts'
import { signedIn } from '../who.ts'
import { serviceCrumbs } from './crumbs.ts'
import { type Service, services } from './store.ts'

function card(type: CaseType, service: Service | undefined, casework: boolean) {
  const { key, name, says, referral, publishes, measures = [] } = type
  const counts = measures.length > 0 && casework
  const receives = referral !== undefined || publishes !== undefined
  return summaryList({
    card: {
      title: { text: name, headingLevel: 2 },
      actions: {
        items: [
          ...(receives
            ? [{ href: `/services/${key}/receive`, text: service ? 'Change who receives it' : 'Take it on' }]
            : []),
          ...(counts ? [{ href: `/services/${key}/figures`, text: 'Figures' }] : []),
        ],
      },
    },
    rows: [
      { key: { text: 'What it is' }, value: { text: says } },
      receives && {
        key: { text: 'Received by' },
        value: { text: service ? `${service.agency}, since ${longDate(service.since)}` : 'Nobody yet' },
      },
      service && { key: { text: 'Whom the public reaches' }, value: { text: lines(service.contact.split('\n')) } },
      referral && {
        key: { text: 'Asked for at' },
        value: {
          text: service
            ? link(`/report/${referral.path}`, referral.title)
            : `${referral.title}: not until an agency receives it`,
        },
      },
      publishes && {
        key: { text: 'Published every year' },
        value: {
          text: html`${link(`/services/${publishes.path}`, publishes.title)}${casework && html`<br>${link(`/services/${key}/publish`, 'Publish the year’s numbers')}`}`,
        },
      },
    ],
  })
}

export const servicesPage = (engine: Engine) =>
  page({
    path: '/services',
    allow: actor => mayCasework(actor) || mayAdminister(actor),
    get: request =>
      request.as(async tx => {
        const all = await services(tx)
        const casework = mayCasework(signedIn(request))
        const known = engine.types.filter(one => one.referral ?? one.publishes ?? one.measures)
        return {
          title: 'Services',
          breadcrumbs: serviceCrumbs(),
          unlisted: true,
          body: html`${heading('Services')}${say('What people and agencies can ask for here, which agency receives it, and what it counts.')}${known.map(
            type =>
              card(
                type,
                all.find(one => one.kind === type.key),
                casework,
              ),
          )}`,
        }
      }),
  })
