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

export type Component = {
  readonly name: string
  readonly make: (given: never) => Html
  /** Options that our properties do not have; an example that uses one is left out. */
  readonly without: readonly string[]
  /** Examples left out for what they lack; says why. */
  readonly except?: (options: Readonly<Record<string, unknown>>) => string | null
}

const of = (name: string, make: Component['make'], without: string[] = [], except?: Component['except']): Component => ({
  name,
  make,
  without,
  ...(except && { except }),
})

export const components: readonly Component[] = [
  of('back-link', backLink),
  of('breadcrumbs', breadcrumbs),
  of('button', button),
  of('checkboxes', checkboxes),
  of('date-input', dateInput),
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
  of('panel', panel),
  of('phase-banner', phaseBanner),
  of('radios', radios),
  of('select', select),
  of('service-navigation', serviceNavigation),
  of('skip-link', skipLink),
  of('summary-list', summaryList),
  of('table', table),
  of('tabs', tabs),
  of('tag', tag),
  of('textarea', textarea),
  of('warning-text', warningText),
]
