/** What the pages of this module share: where one is, headings, forms, and fields that come again. */
import { type Html, html, dateInput, textarea, input, type PageRequest } from '../web/index.ts'

export type FormState = PageRequest['form']

/** crumbs('Requests', '/data-protection/requests', 'SAR-2026-0001') */
export const crumbs = (section: string, href: string, here?: string) => [
  { text: 'Home', href: '/' },
  { text: 'Data protection', href: '/data-protection' },
  ...(here === undefined ? [{ text: section }] : [{ text: section, href }, { text: here }]),
]

export const heading = (text: string, caption?: string): Html =>
  html`${caption !== undefined && html`<span class="govuk-caption-l">${caption}</span>`}<h1 class="govuk-heading-l">${text}</h1>`

export const second = (text: string): Html => html`<h2 class="govuk-heading-m">${text}</h2>`
export const say = (text: string | Html): Html => html`<p class="govuk-body">${text}</p>`
export const link = (href: string, text: string | Html): Html => html`<a class="govuk-link" href="${href}">${text}</a>`

export const postForm = (inside: Html): Html => html`<form method="post" novalidate>${inside}</form>`

export const words = (
  form: FormState,
  name: string,
  label: string,
  { hint, now = '', rows = 3 }: { hint?: string; now?: string; rows?: number } = {},
): Html =>
  textarea({
    name,
    label: { text: label, classes: 'govuk-label--s' },
    ...(hint !== undefined && { hint: { text: hint } }),
    rows,
    value: form.value(name) || now,
    errorMessage: form.error(name) ?? false,
  })

export const line = (
  form: FormState,
  name: string,
  label: string,
  { hint, now = '', classes = '' }: { hint?: string; now?: string | number; classes?: string } = {},
): Html =>
  input({
    name,
    label: { text: label, classes: 'govuk-label--s' },
    ...(hint !== undefined && { hint: { text: hint } }),
    classes,
    autocomplete: 'off',
    value: form.value(name) || now,
    errorMessage: form.error(name) ?? false,
  })

export const day = (
  form: FormState,
  name: string,
  legend: string,
  { hint, now }: { hint?: string; now?: Temporal.PlainDate | null } = {},
): Html =>
  dateInput({
    id: name,
    namePrefix: name,
    values: now
      ? { [`${name}-day`]: now.day, [`${name}-month`]: now.month, [`${name}-year`]: now.year, ...form.parts(name) }
      : form.parts(name),
    fieldset: { legend: { text: legend, classes: 'govuk-fieldset__legend--s' } },
    ...(hint !== undefined && { hint: { text: hint } }),
    errorMessage: form.error(name) ?? false,
  })
