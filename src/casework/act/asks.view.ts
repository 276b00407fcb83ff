/** The questions of an act as a form: GOV.UK components from what each question says of itself. */
import { longDate } from '../../lib/index.ts'
import {
  checkboxes,
  chooseField,
  dayField,
  details,
  fieldset,
  type FormState,
  type Html,
  html,
  insetText,
  lineField,
  radios,
  subheading,
  wordsField,
} from '../../web/index.ts'
import { roleName } from '../fields.ts'
import type { Context } from '../type/act.ts'
import type { Ask, Asks, Choice } from '../type/asks.ts'
import { evidenceOf } from './evidence.ts'
import { fieldAt, type Nth } from '../type/up-to.ts'

type Item = { readonly text: string; readonly value: string | number }

/** More than these are chosen from a list. */
const mostRadios = 7
/** More boxes than these are set smaller, and closer together. */
const mostBoxes = 8
/** Characters of all the answers to a question that stand side by side. */
const mostInline = 20

function recordsOf({ stood }: Context, key: string): Item[] {
  const known = new Set(stood.named(key).map(one => one.id))
  return stood.events
    .filter(one => known.has(one.id))
    .map(({ id, day, says }) => ({ value: id, text: `${longDate(day)}: ${says.split('\n')[0] ?? ''}` }))
}

function itemsOf({ asked }: Ask, context: Context): Item[] {
  switch (asked.as) {
    case 'party':
      return context.people
        .filter(one => asked.roles.length === 0 || asked.roles.includes(one.role))
        .map(({ id, name, role }) => ({ value: id, text: `${name} (${roleName(role)})` }))
    case 'record':
      return recordsOf(context, asked.of)
    case 'resource':
      return context.resources
        .filter(one => one.kind === asked.kind)
        .map(({ id, name, heldBy }) => ({ value: id, text: heldBy === null ? name : `${name} (in use)` }))
    case 'practitioner': {
      const agency = (id: number) => context.agencies.find(one => one.id === id)?.name ?? ''
      return context.practitioners.map(one => ({ value: one.id, text: `${one.name}, ${agency(one.agencyId)}` }))
    }
    case 'agency':
      return context.agencies.map(({ id, name }) => ({ value: id, text: name }))
    case 'ward':
      return context.wards.map(name => ({ value: name, text: name }))
    case 'choose':
      return asked.choices.map(({ key, name }) => ({ value: key, text: name }))
    case 'one of':
    case 'any of':
      return asked.from(context).map(({ key, name }) => ({ value: key, text: name }))
    case 'evidence':
      return evidenceOf(context).map(({ id, day, says }) => ({
        value: String(id),
        text: `${longDate(day)}: ${says.split('\n')[0] ?? ''}`,
      }))
    case 'line':
    case 'words':
    case 'day':
    case 'whole':
    case 'time':
    case 'money':
    case 'yes or no':
    case 'several':
    case 'up to':
      return []
  }
}

/** A few short answers stand side by side. */
const isShort = (choices: readonly Choice[]): boolean =>
  choices.every(one => one.hint === undefined) && choices.map(one => one.name).join('').length <= mostInline

const ticked = (form: FormState, name: string, now: unknown): readonly string[] =>
  form.values(name).length > 0 || !Array.isArray(now) ? form.values(name) : now.map(String)

const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined)

function fieldOf(name: string, one: Ask, form: FormState, context: Context, now: unknown): Html {
  const { label, hint, asked } = one
  const about = { ...(hint !== undefined && { hint }), now: text(now) }
  const legend = { legend: { text: label, classes: 'govuk-fieldset__legend--s' } }
  const common = {
    name,
    fieldset: legend,
    ...(hint !== undefined && { hint: { text: hint } }),
    errorMessage: form.error(name) ?? (false as const),
  }
  switch (asked.as) {
    case 'line':
      return lineField(form, name, label, about)
    case 'whole':
      return lineField(form, name, label, { ...about, classes: 'govuk-input--width-5' })
    case 'time':
      return lineField(form, name, label, { ...about, classes: 'govuk-input--width-5' })
    case 'money':
      return lineField(form, name, label, {
        ...about,
        ...(typeof now === 'number' && { now: (now / 100).toFixed(now % 100 === 0 ? 0 : 2) }),
        classes: 'govuk-input--width-5',
        before: '£',
      })
    case 'words':
      return wordsField(form, name, label, { ...about, rows: asked.rows })
    case 'day': {
      const day = text(now)
      return dayField(form, name, label, {
        ...(hint !== undefined && { hint }),
        now: day === undefined ? null : Temporal.PlainDate.from(day),
      })
    }
    case 'yes or no':
      return radios({
        ...common,
        classes: 'govuk-radios--inline',
        items: [
          { value: 'yes', text: 'Yes' },
          { value: 'no', text: 'No' },
        ],
        value: form.or(name, now === undefined ? '' : now === true ? 'yes' : 'no'),
      })
    case 'any of':
    case 'evidence': {
      const items = itemsOf(one, context).map(({ value, text: says }) => ({ value: String(value), text: says }))
      if (items.length === 0) return insetText({ text: `${label}: there is nothing in the case yet to choose from.` })
      return checkboxes({ ...common, classes: 'govuk-checkboxes--small', items, values: ticked(form, name, now) })
    }
    case 'several':
      return checkboxes({
        ...common,
        ...(asked.choices.length > mostBoxes && { classes: 'govuk-checkboxes--small' }),
        items: asked.choices.map(({ key, name: says, hint: more }) => ({
          value: key,
          text: says,
          ...(more !== undefined && { hint: { text: more } }),
        })),
        values: ticked(form, name, now),
      })
    case 'choose':
      if (asked.choices.length > mostRadios) return chooseField(form, name, label, itemsOf(one, context), about)
      return radios({
        ...common,
        ...(isShort(asked.choices) && { classes: 'govuk-radios--inline' }),
        items: asked.choices.map(({ key, name: says, hint: more }) => ({
          value: key,
          text: says,
          ...(more !== undefined && { hint: { text: more } }),
        })),
        value: form.or(name, about.now),
      })
    case 'up to':
      return groupView(name, one, asked, form, context, now)
    case 'party':
    case 'record':
    case 'ward':
    case 'resource':
    case 'practitioner':
    case 'agency':
    case 'one of':
      return chooseField(form, name, label, itemsOf(one, context), about)
  }
}

/** The first stands open; whoever has more to say opens the next. What was typed is never hidden. */
function groupView(
  name: string,
  { label, hint }: Ask,
  { most, one, of }: Extract<Ask['asked'], { as: 'up to' }>,
  form: FormState,
  context: Context,
  now: unknown,
): Html {
  const known = new Map((Array.isArray(now) ? (now as Nth<Asks>[]) : []).map(each => [each.nth, each]))
  const places = Array.from({ length: most }, (_, n) => n + 1)
  const fields = (nth: number) =>
    html`${Object.entries(of).map(([part, each]) =>
      fieldOf(fieldAt(name, nth, part), each, form, context, known.get(nth)?.[part]),
    )}`
  const isOpen = (nth: number) =>
    known.has(nth) ||
    form.error(`${name}-${nth}`) !== undefined ||
    Object.values(form.parts(`${name}-${nth}`)).some(typed => typed !== '')
  return fieldset({
    legend: { text: label, classes: 'govuk-fieldset__legend--m' },
    text: html`${hint !== undefined && html`<p class="govuk-hint">${hint}</p>`}${places.map(nth =>
      nth === 1
        ? fieldset({ legend: { text: `${one} 1`, classes: 'govuk-fieldset__legend--s' }, text: fields(nth) })
        : details({ summaryText: `${one} ${nth}, where there is one`, open: isOpen(nth), text: fields(nth) }),
    )}`,
  })
}

/** `now`: what stands, where something is put right. */
export const asksView = (
  asks: Asks,
  form: FormState,
  context: Context,
  now: Readonly<Record<string, unknown>> = {},
): Html =>
  html`${Object.entries(asks).map(
    ([name, one]) =>
      html`${one.under !== undefined && subheading(one.under)}${fieldOf(name, one, form, context, now[name])}`,
  )}`
