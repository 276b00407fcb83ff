/** What other modules may use to write pages. */
export { bytes, type Events, events, invalid, missing, redirect, type View } from './answer.ts'
export { barChart } from './bar-chart.ts'
export { callerBehind, isLoopback } from './caller.ts'
export { cookie, cookieName, forget } from './cookie.ts'
export { date, optionalDate } from './form/date.ts'
export { form } from './form/form.ts'
export { optionalGroup } from './form/group.ts'
export { backLink } from './govuk/back-link.ts'
export { breadcrumbs } from './govuk/breadcrumbs.ts'
export { button } from './govuk/button.ts'
export { checkboxes } from './govuk/checkboxes.ts'
export { dateInput } from './govuk/date-input.ts'
export { details } from './govuk/details.ts'
export { errorMessage } from './govuk/error-message.ts'
export { errorSummary } from './govuk/error-summary.ts'
export { fileUpload } from './govuk/file-upload.ts'
export { fieldset } from './govuk/fieldset.ts'
export { hint } from './govuk/hint.ts'
export { input } from './govuk/input.ts'
export { insetText } from './govuk/inset-text.ts'
export { label } from './govuk/label.ts'
export { notificationBanner } from './govuk/notification-banner.ts'
export { pagination } from './govuk/pagination.ts'
export { panel } from './govuk/panel.ts'
export { phaseBanner } from './govuk/phase-banner.ts'
export { radios } from './govuk/radios.ts'
export { select } from './govuk/select.ts'
export { serviceNavigation } from './govuk/service-navigation.ts'
export { skipLink } from './govuk/skip-link.ts'
export { summaryList } from './govuk/summary-list.ts'
export { table } from './govuk/table.ts'
export { tabs } from './govuk/tabs.ts'
export { tag } from './govuk/tag.ts'
export { taskList } from './govuk/task-list.ts'
export { textarea } from './govuk/textarea.ts'
export { warningText } from './govuk/warning-text.ts'
export { dataBlock, escape, Html, html } from './html.ts'
export { limiter, type Limits, usualLimits } from './limit.ts'
export { measured } from './metrics.ts'
export { type Page, page } from './page.ts'
export {
  chooseField,
  crumbsUnder,
  dayField,
  heading,
  lineField,
  lines,
  link,
  postHere,
  postTo,
  revisionField,
  say,
  subheading,
  wordsField,
} from './parts.ts'
export { type Errors, type FormState, formState, type Typed } from './form/state.ts'
export type { Actor } from './actor.ts'
export type { PageRequest } from './request.ts'
export type { Shell } from './shell.ts'
export { wide } from './wide.ts'
export { site, type SiteOptions } from './site.ts'
