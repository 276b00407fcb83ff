/** Safe HTML: a template tag that escapes every value put into it, unless the value is already `Html`. */

/** Text that is HTML already. Only `html` and `raw` make it. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
  toString(): string {
    return this.text
  }
}

/** What a person wrote (escaped) or what is HTML already (kept). */
export type Content = string | number | bigint | Html

/** What may stand in a template. `null`, `undefined` and `false` leave nothing; lists are written one after another. */
export type Value = Content | null | undefined | false | readonly Value[]

const special = /[&<>"']/
const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text made safe between tags and inside a quoted attribute. */
export const escape = (text: string): string =>
  special.test(text) ? text.replace(/[&<>"']/g, c => names[c] ?? c) : text

const write = (value: Value): string => {
  if (typeof value === 'string') return escape(value)
  if (value instanceof Html) return value.text
  if (value === null || value === undefined || value === false) return ''
  if (typeof value === 'object') {
    let out = ''
    for (const each of value) out += write(each)
    return out
  }
  return String(value)
}

/** Attribute values belong in quotation marks: html`<a href="${address}">${words}</a>`. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  let out = parts[0] ?? ''
  for (let i = 0; i < values.length; i++) out += write(values[i]) + (parts[i + 1] ?? '')
  return new Html(out)
}

/** HTML of our own making, put in as it stands. Never for anything that a person, a file or a database column supplied. */
export const raw = (trusted: string): Html => new Html(trusted)

export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>

/** ` name="value"` for each; `true` gives the bare name, `false`, `null` and `undefined` nothing. */
export function attributes(list: Attributes | undefined): Html {
  let out = ''
  for (const name in list) {
    const value = list[name]
    if (value === true) out += ` ${name}`
    else if (value !== false && value !== null && value !== undefined) out += ` ${name}="${escape(String(value))}"`
  }
  return new Html(out)
}

/** Class names, those that are empty left out, ready for an attribute. */
export function classes(first: string, ...list: readonly (string | false | null | undefined)[]): string {
  let out = first
  for (const name of list) if (name) out += ` ${name}`
  return out
}

/** Data for machines inside a page (schema.org): never run, and nothing in it can end the element. */
export const dataBlock = (data: unknown, type = 'application/ld+json'): Html =>
  new Html(`<script type="${escape(type)}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`)
