/** What a reader must mind of a case before anything else, of the kinds of fields that they receive. */
import { type Html, html, subheading } from '../../web/index.ts'
import type { Context } from '../type/act.ts'
import type { CaseType } from '../type/case-type.ts'
import type { Received } from './store.ts'

export const warned = (type: CaseType | undefined, context: Context, receives: readonly Received[]): Html[] =>
  (type?.warns?.(context) ?? [])
    .filter(({ field }) => receives.some(one => one.field === field))
    .map(({ title, body }) => html`${subheading(title)}${body}`)
