/** Which component answers for which of GOV.UK Frontend's, and which options we leave out on purpose. For src/web/govuk/fixtures.test.ts. */
import {
  type Html,
  backLink,
  breadcrumbs,
  button,
  checkboxes,
  dateInput,
  details,
  errorMessage,
  errorSummary,
  fieldset,
  fileUpload,
  hint,
  input,
  insetText,
  label,
  notificationBanner,
  pagination,
  panel,
  phaseBanner,
  radios,
  select,
  serviceNavigation,
  skipLink,
  summaryList,
  table,
  tabs,
  tag,
  taskList,
  textarea,
  warningText,
} from '../src/web/index.ts'

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
  of('file-upload', fileUpload, { without: ['javascript', 'value', 'chooseFilesButtonText'] }),
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
  of('task-list', taskList),
  of('textarea', textarea),
  of('warning-text', warningText),
]
