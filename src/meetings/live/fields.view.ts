/** Fields of the clerk's many small forms: several stand on one page, and only the one that was sent shows what was typed. */
import {
  button,
  checkboxes,
  dateInput,
  details,
  type FormState,
  type Html,
  html,
  input,
  select,
  textarea,
} from '../../web/index.ts'

export type Sheet = {
  readonly form: FormState
  /** Of this form, once on the page: before the ids of its fields. */
  readonly key: string
  readonly token: string
}
type Option = { readonly text: string; readonly value: string | number }

const isMine = (s: Sheet) => s.form.value('form') === s.key
const typed = (s: Sheet, name: string, now: string | number = '') => (isMine(s) ? s.form.value(name) : String(now))
const common = (s: Sheet, name: string, label: string) => ({
  id: `${s.key}-${name}`,
  name,
  label: { text: label, classes: 'govuk-label--s' },
  errorMessage: isMine(s) ? s.form.error(`${s.key}-${name}`) : undefined,
})

export const lineIn = (
  s: Sheet,
  name: string,
  label: string,
  { classes = '', now = '' }: { classes?: string; now?: string | number } = {},
): Html => input({ ...common(s, name, label), classes, autocomplete: 'off', value: typed(s, name, now) })

export const wordsIn = (
  s: Sheet,
  name: string,
  label: string,
  { rows = 2, now = '', hint }: { rows?: number; now?: string; hint?: string } = {},
): Html =>
  textarea({
    ...common(s, name, label),
    rows,
    value: typed(s, name, now),
    ...(hint !== undefined && { hint: { text: hint } }),
  })

export const chooseIn = (
  s: Sheet,
  name: string,
  label: string,
  items: readonly Option[],
  { none = 'Choose', now = '' }: { none?: string; now?: string | number } = {},
): Html =>
  select({
    ...common(s, name, label),
    items: [
      { text: none, value: '' },
      ...items.map(one => ({ ...one, selected: String(one.value) === typed(s, name, now) })),
    ],
  })

export const ticksIn = (
  s: Sheet,
  name: string,
  legend: string,
  items: readonly Option[],
  now: readonly (string | number)[] = [],
): Html =>
  checkboxes({
    name,
    idPrefix: `${s.key}-${name}`,
    classes: 'govuk-checkboxes--small',
    fieldset: { legend: { text: legend, classes: 'govuk-fieldset__legend--s' } },
    items: items.map(({ text, value }) => ({ text, value: String(value) })),
    values: isMine(s) ? s.form.values(name) : now.map(String),
    errorMessage: isMine(s) ? s.form.error(`${s.key}-${name}`) : undefined,
  })

export const tickIn = (s: Sheet, name: string, label: string): Html =>
  checkboxes({
    name,
    idPrefix: `${s.key}-${name}`,
    classes: 'govuk-checkboxes--small',
    items: [{ text: label, value: 'yes' }],
    values: isMine(s) ? s.form.values(name) : [],
    errorMessage: isMine(s) ? s.form.error(`${s.key}-${name}`) : undefined,
  })

export const dayIn = (s: Sheet, name: string, legend: string): Html =>
  dateInput({
    id: `${s.key}-${name}`,
    namePrefix: name,
    values: isMine(s) ? s.form.parts(name) : {},
    fieldset: { legend: { text: legend, classes: 'govuk-fieldset__legend--s' } },
    errorMessage: isMine(s) ? s.form.error(`${s.key}-${name}`) : undefined,
  })

/** "It happened at", for what is noted later. */
export const timeIn = (s: Sheet): Html =>
  lineIn(s, 'at', 'Time, if it was not just now', { classes: 'govuk-input--width-5' })

/** `does`: what happened, where the button does not say it itself. */
export const sheet = (s: Sheet, does: string, hidden: Readonly<Record<string, string | number>>, inside: Html): Html =>
  html`<form method="post" novalidate class="wardmote-live__form">${Object.entries({
    form: s.key,
    token: s.token,
    ...(does !== '' && { do: does }),
    ...hidden,
  }).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}${inside}</form>`

export const act = (text: string | Html, about: { does?: string; second?: boolean; warns?: boolean } = {}): Html =>
  button({
    text,
    classes: `${about.warns ? 'govuk-button--warning' : about.second ? 'govuk-button--secondary' : ''} wardmote-live__button`,
    ...(about.does !== undefined && { name: 'do', value: about.does }),
  })

export const hiddenly = (text: string): Html => html`<span class="govuk-visually-hidden"> ${text}</span>`

/** A part that is open where it was sent and refused. */
export const part = (s: Sheet, title: string, inside: Html, open = false): Html =>
  details({ summaryText: title, text: inside, open: open || s.form.value('form') === s.key })
