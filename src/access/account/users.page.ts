/** The users: by name, by agency, and those who have not come for long. */
import { z } from 'zod'
import { count, today } from '../../lib/index.ts'
import {
  button,
  chooseField,
  form,
  type FormState,
  heading,
  type Html,
  html,
  page,
  tag,
  type View,
} from '../../web/index.ts'
import type { Tx } from '../../db/index.ts'
import { crumbs, listOf } from '../admin.view.ts'
import { agencies } from '../agency/store.ts'
import { mayAdminister } from '../may.ts'
import { roleName } from '../roles.ts'
import { type Found, findAccounts, type Wanted } from './store.ts'

const states: { value: NonNullable<Wanted['state']>; text: string }[] = [
  { value: 'active', text: 'In use' },
  { value: 'invited', text: 'Link not used yet' },
  { value: 'unused', text: 'Not used for 90 days' },
  { value: 'left', text: 'Left' },
]

export const usersPage = page({
  path: '/admin/users',
  allow: mayAdminister,
  form: form(z.object({ name: z.string().default('') })),
  get: ({ read, query, form: state }) =>
    read(tx => {
      const agency = query.get('agency') ?? ''
      const which = states.find(one => one.value === query.get('state'))?.value
      return view(tx, { ...(agency && { agency }), ...(which && { state: which }) }, state)
    }),
  // Names are searched by post: they belong in no address and no log.
  post: ({ as, values, form: state }) => as(tx => view(tx, values.name === '' ? {} : { name: values.name }, state)),
})

async function view(tx: Tx, wanted: Wanted, state: FormState): Promise<View> {
  const { found, all } = await findAccounts(tx, wanted)
  const places = (await agencies(tx)).map(one => ({ text: one.name, value: one.slug }))
  return {
    title: 'Users',
    breadcrumbs: crumbs('Users', '/admin/users'),
    unlisted: true,
    body: html`${heading('Users')}${button({ text: 'Add a user', href: '/admin/users/new' })}<form method="post" action="/admin/users"><div class="govuk-form-group"><label class="govuk-label govuk-label--s" for="name">Name or email address</label><input class="govuk-input govuk-input--width-20" id="name" name="name" type="search" value="${wanted.name ?? state.value('name')}" autocomplete="off"></div>${button({ text: 'Find', classes: 'govuk-button--secondary' })}</form><form class="wardmote-filters" method="get" action="/admin/users">${chooseField(state, 'agency', 'Agency', places, { now: wanted.agency, none: 'Every agency' })}${chooseField(state, 'state', 'State', states, { now: wanted.state, none: 'All who have not left' })}${button({ text: 'Show', classes: 'govuk-button--secondary' })}</form><p class="govuk-body" role="status">${said(found.length, all)}</p>${found.length > 0 && people(found)}`,
  }
}

const said = (shown: number, all: number) =>
  all === 0
    ? 'Nobody was found.'
    : `${count(all, 'person', 'people')}${shown < all ? `: the first ${shown} are shown` : ''}.`

const people = (found: Found[]): Html =>
  listOf(
    found.map(one => ({
      href: `/admin/users/${one.id}`,
      text: one.name,
      state: one.state !== 'active' && stateTag(one.state),
      lines: [one.email, roleWords(one.roles), `Last signed in: ${lastWords(one.last).toLowerCase()}`],
    })),
  )

const roleWords = (held: Found['roles']): string =>
  held.length === 0 ? 'No role' : held.map(({ role, agency }) => `${roleName(role)}, ${agency}`).join('; ')

export const stateTag = (state: Found['state']): Html =>
  state === 'left'
    ? tag({ text: 'Left', classes: 'govuk-tag--grey' })
    : state === 'invited'
      ? tag({ text: 'Link not used yet', classes: 'govuk-tag--yellow' })
      : tag({ text: 'In use', classes: 'govuk-tag--green' })

/** 'Today', '3 days ago', 'Never' */
export function lastWords(last: Temporal.Instant | null): string {
  if (last === null) return 'Never'
  const days = today(last).until(today()).days
  return days === 0 ? 'Today' : days === 1 ? 'Yesterday' : `${days} days ago`
}
