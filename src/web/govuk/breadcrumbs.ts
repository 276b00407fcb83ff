/** Where this page stands in the site. */
import { type Attributes, type Content, type Html, attributes, classes, html } from '../html.ts'
import type { Styled } from './properties.ts'

type Item = { readonly text: Content; readonly href?: string; readonly attributes?: Attributes }

export const breadcrumbs = (
  given: Styled & { readonly items: readonly Item[]; readonly collapseOnMobile?: boolean; readonly labelText?: string },
): Html =>
  html`<nav class="${classes('govuk-breadcrumbs', given.classes, given.collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile')}"${attributes(given.attributes)}aria-label="${given.labelText ?? 'Breadcrumb'}"><ol class="govuk-breadcrumbs__list">${given.items.map(
    item =>
      item.href
        ? html`<li class="govuk-breadcrumbs__list-item"><a class="govuk-breadcrumbs__link" href="${item.href}"${attributes(item.attributes)}>${item.text}</a></li>`
        : html`<li class="govuk-breadcrumbs__list-item" aria-current="page">${item.text}</li>`,
  )}</ol></nav>`
