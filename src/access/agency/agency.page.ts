/** One agency: what it is, who works there with which roles, what it has agreed. */
import { longDate } from '../../lib/index.ts'
import { button, heading, type Html, html, insetText, link, missing, page, say, summaryList } from '../../web/index.ts'
import { postsAt, type Post } from '../account/store.ts'
import { crumbs, listOf } from '../admin.view.ts'
import { stateTag } from '../agreement/state.view.ts'
import { type Agreement, agreementsOf } from '../agreement/store.ts'
import { mayAdminister } from '../may.ts'
import { roleName } from '../roles.ts'
import { kindName } from './kinds.ts'
import { type Agency, agencyBySlug } from './store.ts'

export const agencyPage = page({
  path: '/admin/agencies/:slug',
  allow: mayAdminister,
  get: ({ params, read }) =>
    read(async tx => {
      const agency = await agencyBySlug(tx, params.slug)
      if (!agency) return missing('There is no agency at this address')
      return {
        title: agency.name,
        breadcrumbs: crumbs('Agencies', '/admin/agencies', agency.name),
        unlisted: true,
        body: agencyView(agency, await postsAt(tx, agency.id), await agreementsOf(tx, agency.id)),
      }
    }),
})

function agencyView(agency: Agency, posts: Post[], agreements: Agreement[]): Html {
  const base = `/admin/agencies/${agency.slug}`
  return html`${heading(agency.name, 'Agency')}${
    agency.closed !== null && insetText({ text: `Closed on ${longDate(agency.closed)}. Nobody holds a role here.` })
  }${summaryList({
    rows: [
      { key: { text: 'Kind' }, value: { text: kindName(agency.kind) } },
      { key: { text: 'Who answers for its records' }, value: { text: agency.controller ?? 'The agency itself' } },
    ],
  })}<p class="govuk-body">${link(`${base}/change`, 'Change name, kind or who answers')}</p><h2 class="govuk-heading-m">People</h2>${
    posts.length === 0 ? say('Nobody holds a role here.') : people(posts)
  }<p class="govuk-body">${agency.closed === null && html`${link('/admin/users/new', 'Add a new user')} · `}${link(`/admin/reviews?agency=${agency.slug}`, 'Access reviews')}</p><h2 class="govuk-heading-m">Information sharing agreements</h2>${
    agreements.length === 0
      ? say('This agency is party to none.')
      : html`<ul class="govuk-list">${agreements.map(one => html`<li>${link(`/admin/agreements/${one.slug}`, one.title)} ${stateTag(one)}</li>`)}</ul>`
  }${button({
    text: agency.closed === null ? 'Close this agency' : 'Open this agency again',
    href: `${base}/close`,
    classes: agency.closed === null ? 'govuk-button--warning' : 'govuk-button--secondary',
  })}`
}

const people = (posts: Post[]): Html =>
  listOf(
    posts.map(post => ({
      href: `/admin/users/${post.accountId}`,
      text: post.account,
      lines: [
        `${roleName(post.role)}, from ${longDate(post.begins)}${post.ends === null ? '' : ` to ${longDate(post.ends)}`}`,
      ],
    })),
  )
