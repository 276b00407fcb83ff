/** What the pages of the administration share: where one is, and lists. */
import { crumbsUnder, type Html, html, lines, link } from '../web/index.ts'

/** crumbs('Users', '/admin/users', 'New user') */
export const crumbs = crumbsUnder({ text: 'Administration', href: '/admin' })

/** A list that fits a telephone: each with its address, how it stands, and lines about it. */
export const listOf = (items: { href: string; text: string; state?: Html | false; lines: string[] }[]): Html =>
  html`<ul class="govuk-list wardmote-list">${items.map(
    item =>
      html`<li class="wardmote-list__item">${link(item.href, item.text)}${item.state && html` ${item.state}`}<p class="govuk-body wardmote-list__meta">${lines(item.lines)}</p></li>`,
  )}</ul>`
