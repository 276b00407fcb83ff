/** The things that an agency lends to its cases, kind by kind, with where each is now. */
import { mayCasework } from '../../access/index.ts'
import { longDate } from '../../lib/index.ts'
import { button, heading, html, link, page, say, subheading, table, wide } from '../../web/index.ts'
import type { Engine } from '../type/engine.ts'
import { type ResourceKind, resourceKinds } from './kinds.ts'
import { groupName, resourceCrumbs, whereNow } from './resource.view.ts'
import { allResources, type Lent, type Place, placesNow } from './store.ts'

function listView(kind: ResourceKind, all: readonly Lent[], places: readonly Place[]) {
  const ours = all.filter(one => one.kind === kind.key)
  const retired = ours.filter(one => one.retired !== null)
  const name = ({ id, name: called }: Lent) => link(`/resources/${id}`, called)
  const added = button({
    text: `Add to ${kind.name.toLowerCase()}`,
    href: `/resources/new/${kind.key}`,
    classes: 'govuk-button--secondary',
  })
  return html`${subheading(kind.name)}${
    ours.length === 0
      ? say('None yet.')
      : wide(
          kind.name,
          table({
            caption: `${ours.length - retired.length} in use`,
            captionClasses: 'govuk-table__caption--s',
            head: ['Name', 'Where now', 'For', 'Agency'],
            rows: ours
              .filter(one => one.retired === null)
              .map(one => [name(one), whereNow(one, places), groupName([kind], one), one.agency]),
          }),
        )
  }${
    retired.length > 0 &&
    wide(
      `${kind.name}, retired`,
      table({
        caption: 'Retired',
        captionClasses: 'govuk-table__caption--s',
        head: ['Name', 'For', 'Last day'],
        rows: retired.map(one => [
          name(one),
          groupName([kind], one),
          one.retired === null ? '' : longDate(one.retired),
        ]),
      }),
    )
  }${added}`
}

export const resourcesPage = (engine: Engine) =>
  page({
    path: '/resources',
    allow: mayCasework,
    async get({ as }) {
      const [all, places] = await as(async tx => [await allResources(tx), await placesNow(tx)] as const)
      return {
        title: 'Equipment',
        breadcrumbs: resourceCrumbs(),
        unlisted: true,
        body: html`${heading('Equipment')}${say('Each is in one place at a time. Of the places you see those of cases that you may see.')}${resourceKinds(engine).map(kind => listView(kind, all, places))}`,
      }
    },
  })
