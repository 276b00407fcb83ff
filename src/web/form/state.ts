/** A form as it stands on the page: what was typed, and what is wrong with it. */
import { errorSummary } from '../govuk/error-summary.ts'
import { type Content, type Html, html } from '../html.ts'

export type Typed = ReadonlyMap<string, readonly string[]>
/** Keyed by field; a part of a date by 'date-day'. The key '' is for the form as a whole. */
export type Errors = Readonly<Record<string, Content>>

export type FormState = {
  /** What was typed, '' at first. */
  readonly value: (name: string) => string
  /** What was typed, also where it was emptied; else what stands. */
  readonly or: (name: string, now: string | number | null | undefined) => string
  /** All that was ticked. */
  readonly values: (name: string) => readonly string[]
  /** What was typed into the boxes of a date: { 'date-day': '14', … }. */
  readonly parts: (name: string) => Readonly<Record<string, string>>
  /** For a component's `errorMessage`. */
  readonly error: (name: string) => { readonly text: Content } | undefined
  readonly errors: Errors
  /** The error summary for the top of <main>; nothing while nothing is wrong. */
  readonly summary: () => Html
}

export function formState(typed: Typed = new Map(), errors: Errors = {}): FormState {
  const wrong = Object.entries(errors)
  const find = (name: string) => wrong.find(([key]) => key === name || key.startsWith(`${name}-`))
  return {
    value: name => typed.get(name)?.[0] ?? '',
    or: (name, now) => typed.get(name)?.[0] ?? String(now ?? ''),
    parts: name =>
      Object.fromEntries(
        [...typed].filter(([key]) => key.startsWith(`${name}-`)).map(([key, [first = '']]) => [key, first]),
      ),
    values: name => typed.get(name) ?? [],
    error(name) {
      const found = find(name)
      return found && { text: found[1] }
    },
    errors,
    summary: () =>
      wrong.length === 0
        ? html``
        : errorSummary({
            titleText: 'There is a problem',
            errorList: wrong.map(([name, text]) => (name ? { text, href: `#${name}` } : { text })),
            // The keyboard starts here without any script.
            attributes: { tabindex: '-1', autofocus: true },
          }),
  }
}

/** A form nobody has sent yet. */
export const emptyForm: FormState = formState()
