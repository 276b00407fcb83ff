/** What the pages of things lent to cases share: where one is, its words, the fields of its form. */
import { chooseField, type FormState, type Html, html, lineField, link, tag } from '../../web/index.ts'
import type { ResourceKind } from './kinds.ts'
import type { Lent, Place } from './store.ts'

export const resourceCrumbs = (here?: string, below?: Pick<Lent, 'id' | 'name'>) => [
  { text: 'Home', href: '/' },
  { text: 'Cases', href: '/cases' },
  here === undefined ? { text: 'Equipment' } : { text: 'Equipment', href: '/resources' },
  ...(below ? [{ text: below.name, href: `/resources/${below.id}` }] : []),
  ...(here === undefined ? [] : [{ text: here }]),
]

/** 'Anti-social behaviour'; a key that no service has any more stays as it is. */
export const groupName = (kinds: readonly ResourceKind[], { kind, groupKey }: Pick<Lent, 'kind' | 'groupKey'>) =>
  kinds.find(one => one.key === kind)?.groups[groupKey] ?? groupKey

export const placeView = ({ slug, reference, ward }: Place): Html =>
  html`${link(`/cases/${slug}`, reference)}${ward !== '' && html`, ${ward}`}`

/** Where it is now: of the cases that the reader sees. */
export function whereNow({ id, out, retired }: Lent, places: readonly Place[]): Html {
  if (retired !== null) return tag({ text: 'Retired', classes: 'govuk-tag--grey' })
  const place = places.find(one => one.resourceId === id && one.to === null)
  if (place) return placeView(place)
  return out ? html`At a case that you do not see` : tag({ text: 'Free', classes: 'govuk-tag--green' })
}

/** `now`: what stands, where one is changed. */
export const resourceFields = (form: FormState, kind: ResourceKind, now?: Pick<Lent, 'name' | 'groupKey'>): Html =>
  html`${lineField(form, 'name', 'Name', { hint: 'What people call it, with its number.', now: now?.name })}${chooseField(
    form,
    'group',
    'What is it for?',
    Object.entries(kind.groups).map(([value, text]) => ({ value, text })),
    { now: now?.groupKey },
  )}`
