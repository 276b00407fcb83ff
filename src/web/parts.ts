/** What pages for signed-in people share: headings, lines, forms, and fields that come again. */
import type { FormState } from './form/state.ts'
import { dateInput } from './govuk/date-input.ts'
import { input } from './govuk/input.ts'
import { select } from './govuk/select.ts'
import { textarea } from './govuk/textarea.ts'
import { type Content, type Html, html } from './html.ts'

type Crumb = { readonly text: string; readonly href?: string }

/** crumbsUnder({ text: 'Administration', href: '/admin' })('Users', '/admin/users', 'New user') */
export const crumbsUnder =
  (top: Crumb) =>
  (section: string, href: string, here?: string): Crumb[] => [
    { text: 'Home', href: '/' },
    top,
    ...(here === undefined ? [{ text: section }] : [{ text: section, href }, { text: here }]),
  ]

export const heading = (text: string, caption?: string): Html =>
  html`${caption !== undefined && html`<span class="govuk-caption-l">${caption}</span>`}<h1 class="govuk-heading-l">${text}</h1>`

export const subheading = (text: string, id?: string): Html =>
  html`<h2 class="govuk-heading-m"${id !== undefined && html` id="${id}"`}>${text}</h2>`

export const say = (text: Content): Html => html`<p class="govuk-body">${text}</p>`
export const link = (href: string, text: Content): Html => html`<a class="govuk-link" href="${href}">${text}</a>`

/** One below the other. */
export const lines = (all: readonly Content[]): Html =>
  html`${all.map((line, n) => html`${n > 0 && html`<br>`}${line}`)}`

/** A form that goes to the address at which it stands. */
export const postHere = (inside: Html): Html => html`<form method="post" novalidate>${inside}</form>`

export const postTo = (action: string, inside: Html): Html =>
  html`<form method="post" action="${action}" novalidate>${inside}</form>`

/** What the form was made from: whoever saves an older revision is shown the newer one. */
export const revisionField = (revision: number | string): Html =>
  html`<input type="hidden" name="revision" value="${revision}">`

/** `now`: what stands in the field before anybody types. `prefix`: where forms on one page share names, it keeps their ids apart. */
type About<Now> = { readonly hint?: string; readonly now?: Now | null | undefined; readonly prefix?: string }

const common = (form: FormState, name: string, label: string, { hint, prefix = '' }: About<unknown>) => ({
  id: `${prefix}${name}`,
  name,
  label: { text: label, classes: 'govuk-label--s' },
  ...(hint !== undefined && { hint: { text: hint } }),
  errorMessage: form.error(name),
})

/** One line of text. `before`: what stands before it, such as '£'. */
export const lineField = (
  form: FormState,
  name: string,
  label: string,
  {
    classes = '',
    before,
    ...about
  }: About<string | number> & { readonly classes?: string; readonly before?: string } = {},
): Html =>
  input({
    ...common(form, name, label, about),
    classes,
    ...(before !== undefined && { prefix: { text: before } }),
    autocomplete: 'off',
    value: form.or(name, about.now),
  })

/** Several lines of text. */
export const wordsField = (
  form: FormState,
  name: string,
  label: string,
  { rows = 3, ...about }: About<string> & { readonly rows?: number } = {},
): Html => textarea({ ...common(form, name, label, about), rows, value: form.or(name, about.now) })

export const dayField = (
  form: FormState,
  name: string,
  legend: string,
  { hint, now, prefix = '' }: About<Temporal.PlainDate> = {},
): Html =>
  dateInput({
    id: `${prefix}${name}`,
    namePrefix: name,
    values: {
      ...(now && { [`${name}-day`]: now.day, [`${name}-month`]: now.month, [`${name}-year`]: now.year }),
      ...form.parts(name),
    },
    fieldset: { legend: { text: legend, classes: 'govuk-fieldset__legend--s' } },
    ...(hint !== undefined && { hint: { text: hint } }),
    errorMessage: form.error(name),
  })

/** One of a list. `none`: what stands first, and chooses nothing. */
export const chooseField = (
  form: FormState,
  name: string,
  label: string,
  items: readonly { readonly text: string; readonly value: string | number }[],
  { none = 'Choose', ...about }: About<string | number> & { readonly none?: string } = {},
): Html =>
  select({
    ...common(form, name, label, about),
    items: [
      { text: none, value: '' },
      ...items.map(item => ({
        ...item,
        selected: String(item.value) === form.or(name, about.now),
      })),
    ],
  })
