/** Radios and checkboxes: they differ in a word, and in who is described by what. */
import { type Attributes, type Content, type Html, attributes, classes, html } from '../html.ts'
import { type Entries, ids } from './properties.ts'
import { aids, type Field, group } from './field.ts'
import { type Fieldset, fieldset } from './fieldset.ts'
import { type Hint, hint } from './hint.ts'
import { label } from './label.ts'

export type Choice =
  | { readonly divider: string }
  | {
      readonly text: Content
      readonly value: string | number
      readonly id?: string
      readonly name?: string
      readonly checked?: boolean
      readonly disabled?: boolean
      readonly hint?: Hint
      readonly label?: { readonly classes?: string; readonly attributes?: Attributes }
      /** Fields that belong to this choice. Without script they are always shown: say in their label when they apply. */
      readonly conditional?: { readonly text: Html | false }
      readonly behaviour?: 'exclusive'
      readonly attributes?: Attributes
    }

export type Choices = Omit<Field, 'formGroup'> & {
  readonly name: string
  readonly items: Entries<Choice>
  readonly fieldset?: Fieldset
  readonly idPrefix?: string
  readonly formGroup?: {
    readonly classes?: string
    readonly attributes?: Attributes
    readonly beforeInputs?: { readonly text: Content }
    readonly afterInputs?: { readonly text: Content }
  }
}

type Kind = 'radios' | 'checkboxes'

type Item = Exclude<Choice, { divider: string }>

function one(kind: Kind, item: Item, id: string, name: string, checked: boolean, describedBy: string | undefined) {
  const help =
    item.hint?.text &&
    hint({ ...item.hint, id: `${id}-item-hint`, classes: classes(`govuk-${kind}__hint`, item.hint.classes) })
  const more = item.conditional?.text
  const own = attributes({
    class: `govuk-${kind}__input`,
    id,
    name,
    type: kind === 'radios' ? 'radio' : 'checkbox',
    value: item.value,
    checked,
    disabled: item.disabled,
    'data-aria-controls': more ? `conditional-${id}` : undefined,
    'data-behaviour': item.behaviour,
    'aria-describedby': ids(describedBy, help ? `${id}-item-hint` : undefined),
  })
  return html`<div class="govuk-${kind}__item"><input${own}${attributes(item.attributes)}>${label({ text: item.text, for: id, attributes: item.label?.attributes, classes: classes(`govuk-${kind}__label`, item.label?.classes) })}${help}</div>${
    more &&
    html`<div class="${classes(`govuk-${kind}__conditional`, !checked && `govuk-${kind}__conditional--hidden`)}" id="conditional-${id}">${more}</div>`
  }`
}

/** `isChosen` says whether an item without a `checked` of its own is ticked; `describedBy` is for checkboxes on their own. */
export function choices(
  kind: Kind,
  given: Choices,
  isChosen: (value: string | number) => boolean,
  describedBy?: string,
): Html {
  const prefix = given.idPrefix || given.name
  const help = aids(given, prefix, given.fieldset?.describedBy || describedBy)
  const items = given.items.map((item, at) => {
    if (!item) return undefined
    if ('divider' in item) return html`<div class="govuk-${kind}__divider">${item.divider}</div>`
    const id = item.id || (at === 0 ? prefix : `${prefix}-${at + 1}`)
    const checked = item.checked || (item.checked !== false && isChosen(item.value))
    const outer = kind === 'checkboxes' && !given.fieldset ? help.describedBy : undefined
    return one(kind, item, id, item.name || given.name, checked, outer)
  })
  const { beforeInputs, afterInputs } = given.formGroup ?? {}
  const inside = html`${help.html}<div class="${classes(`govuk-${kind}`, given.classes)}"${attributes(given.attributes)} data-module="govuk-${kind}">${beforeInputs?.text}${items}${afterInputs?.text}</div>`
  const whole = given.fieldset ? fieldset({ ...given.fieldset, describedBy: help.describedBy, text: inside }) : inside
  return group(given, whole)
}
