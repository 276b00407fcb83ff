/** What the pages of the administration share: where one is, forms, and fields that come again. */
import { dateInput, type Html, html, select, textarea, type PageRequest } from '../web/index.ts'

export type FormState = PageRequest['form']

const top = [
  { text: 'Home', href: '/' },
  { text: 'Administration', href: '/admin' },
]

/** crumbs('Users', '/admin/users', 'New user') */
export const crumbs = (section: string, href: string, here?: string) => [
  ...top,
  ...(here === undefined ? [{ text: section }] : [{ text: section, href }, { text: here }]),
]

export const heading = (text: string, caption?: string): Html =>
  html`${caption !== undefined && html`<span class="govuk-caption-l">${caption}</span>`}<h1 class="govuk-heading-l">${text}</h1>`

export const say = (text: string | Html): Html => html`<p class="govuk-body">${text}</p>`

export const link = (href: string, text: string): Html => html`<a class="govuk-link" href="${href}">${text}</a>`

/** A list that fits a telephone: each with its address, how it stands, and lines about it. */
export const listOf = (items: { href: string; text: string; state?: Html | false; lines: string[] }[]): Html =>
  html`<ul class="govuk-list wardmote-list">${items.map(
    ({ href, text, state, lines }) =>
      html`<li class="wardmote-list__item">${link(href, text)}${state && html` ${state}`}<p class="govuk-body wardmote-list__meta">${lines.map((line, i) => html`${i > 0 && html`<br>`}${line}`)}</p></li>`,
  )}</ul>`

export const postForm = (action: string, inside: Html): Html =>
  html`<form method="post" action="${action}" novalidate>${inside}</form>`

/** Several forms may stand on one page: their fields keep their names, and `prefix` keeps their ids apart. */
type Here = { form: FormState; prefix?: string }

export const dayField = (
  { form, prefix = '' }: Here,
  name: string,
  legend: string,
  { hint, now }: { hint?: string; now?: Temporal.PlainDate | null | undefined } = {},
): Html => {
  const typed = form.parts(name)
  const shown = now
    ? { [`${name}-day`]: now.day, [`${name}-month`]: now.month, [`${name}-year`]: now.year, ...typed }
    : typed
  return dateInput({
    id: `${prefix}${name}`,
    namePrefix: name,
    values: shown,
    fieldset: { legend: { text: legend, classes: 'govuk-fieldset__legend--s' } },
    ...(hint !== undefined && { hint: { text: hint } }),
    errorMessage: form.error(name) ?? false,
  })
}

export const whyField = ({ form, prefix = '' }: Here, label: string, hint: string, name = 'why'): Html =>
  textarea({
    id: `${prefix}${name}`,
    name,
    label: { text: label, classes: 'govuk-label--s' },
    hint: { text: hint },
    rows: 2,
    value: form.value(name),
    errorMessage: form.error(name) ?? false,
  })

export const chooseField = (
  { form, prefix = '' }: Here,
  name: string,
  label: string,
  items: { text: string; value: string | number }[],
  { hint, now, none = 'Choose' }: { hint?: string; now?: string | number | undefined; none?: string } = {},
): Html =>
  select({
    id: `${prefix}${name}`,
    name,
    label: { text: label, classes: 'govuk-label--s' },
    ...(hint !== undefined && { hint: { text: hint } }),
    items: [
      { text: none, value: '' },
      ...items.map(item => ({
        ...item,
        selected: String(item.value) === (form.value(name) || String(now ?? '')),
      })),
    ],
    errorMessage: form.error(name) ?? false,
  })
