/** Which component answers for which of GOV.UK Frontend's, and which options we leave out on purpose. For the test beside it. */
import type { Html } from '../html.ts'
import { backLink } from './back-link.ts'
import { breadcrumbs } from './breadcrumbs.ts'
import { button } from './button.ts'
import { checkboxes } from './checkboxes.ts'
import { dateInput } from './date-input.ts'
import { details } from './details.ts'
import { errorMessage } from './error-message.ts'
import { errorSummary } from './error-summary.ts'
import { fieldset } from './fieldset.ts'
import { hint } from './hint.ts'
import { input } from './input.ts'
import { insetText } from './inset-text.ts'
import { label } from './label.ts'
import { notificationBanner } from './notification-banner.ts'
import { pagination } from './pagination.ts'
import { panel } from './panel.ts'
import { phaseBanner } from './phase-banner.ts'
import { radios } from './radios.ts'
import { select } from './select.ts'
import { serviceNavigation } from './service-navigation.ts'
import { skipLink } from './skip-link.ts'
import { summaryList } from './summary-list.ts'
import { table } from './table.ts'
import { tabs } from './tabs.ts'
import { tag } from './tag.ts'
import { textarea } from './textarea.ts'
import { warningText } from './warning-text.ts'

type Options = Readonly<Record<string, unknown>>
type Leave = {
  /** Options that our properties do not have; an example that uses one is left out. */
  readonly without?: readonly string[]
  /** Examples that our types refuse: each with what they lack. */
  readonly refused?: Readonly<Record<string, (options: Options) => boolean>>
  /** Part of GOV.UK's HTML that we leave out. */
  readonly drop?: RegExp
}
export type Component = Leave & { readonly name: string; readonly make: (given: never) => Html }

const of = (name: string, make: Component['make'], leave: Leave = {}): Component => ({ name, make, ...leave })

export const components: readonly Component[] = [
  of('back-link', backLink, { refused: { 'no href': options => !options['href'] } }),
  of('breadcrumbs', breadcrumbs),
  of('button', button),
  of('checkboxes', checkboxes),
  of('date-input', dateInput, {
    without: ['day', 'month', 'year', 'items.error'],
  }),
  of('details', details),
  of('error-message', errorMessage),
  of('error-summary', errorSummary),
  of('fieldset', fieldset),
  of('hint', hint),
  of('input', input),
  of('inset-text', insetText),
  of('label', label),
  of('notification-banner', notificationBanner),
  of('pagination', pagination),
  of('panel', panel, { refused: { interruption: o => String(o['classes']).includes('--interruption') } }),
  of('phase-banner', phaseBanner, { refused: { 'no tag': o => !o['tag'] } }),
  of('radios', radios),
  of('select', select, { refused: { 'a boolean as a value': o => JSON.stringify(o).includes('"value":false') } }),
  of('service-navigation', serviceNavigation, {
    without: ['serviceName', 'slots', 'menuButtonText'],
    // The menu button is hidden until script shows it; this site runs none.
    drop: /<button[^>]*govuk-service-navigation__toggle[^>]*>[^<]*<\/button>/,
  }),
  of('skip-link', skipLink),
  of('summary-list', summaryList),
  of('table', table),
  of('tabs', tabs, { refused: { 'no items': o => !Array.isArray(o['items']) } }),
  of('tag', tag),
  of('textarea', textarea),
  of('warning-text', warningText),
]
