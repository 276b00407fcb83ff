/** Changes what a panel is called and when it meets, or cancels it: until it opens, for the agency that convenes it. */
import { z } from 'zod'
import { mayCasework } from '../../access/index.ts'
import { london } from '../../lib/index.ts'
import {
  button,
  form,
  type FormState,
  heading,
  type Html,
  html,
  invalid,
  link,
  missing,
  page,
  postTo,
  redirect,
  say,
  type View,
} from '../../web/index.ts'
import { panelCrumbs } from '../casework.view.ts'
import { dueAhead, dueAt, nameField, panelFields, whenFields } from './panel-form.ts'
import { fullMoment } from './state.view.ts'
import { type Panel, panelBySlug } from './store.ts'
import { cancelPanel, changePanel, unopened } from './turn-panel.ts'

function frame(panel: Panel, form: FormState, words: string, body: Html): View {
  const fault = unopened(panel)
  return {
    title: `${words}: ${panel.name}`,
    breadcrumbs: panelCrumbs(words, panel),
    unlisted: true,
    body: html`${form.summary()}${heading(words, panel.name)}${fault ? say(`${fault.says}.`) : body}<p class="govuk-body">${link(`/panels/${panel.slug}`, 'Back to the panel')}</p>`,
  }
}

export const changePanelPage = page({
  path: '/panels/:slug/change',
  allow: mayCasework,
  form: form(z.object({ ...panelFields, was: z.string().optional() }).refine(...dueAhead)),
  get: ({ as, params, form }) =>
    as(async tx => {
      const panel = await panelBySlug(tx, params.slug)
      if (!panel?.convenes) return missing()
      const fields = html`<input type="hidden" name="was" value="${String(panel.due)}">${nameField(form, panel.name)}${whenFields(form, panel.due.toZonedDateTimeISO(london))}${button({ text: 'Save' })}`
      return frame(panel, form, 'Change the panel', postTo(`/panels/${panel.slug}/change`, fields))
    }),
  post: ({ as, params, values, now }) =>
    as(async tx => {
      const panel = await panelBySlug(tx, params.slug)
      if (!panel?.convenes) return missing()
      const fault = await changePanel(tx, panel, { name: values.name, due: dueAt(values), now })
      if (fault) return invalid(fault.rule === 'panel-due-ahead' ? 'due-day' : '', fault.says)
      return redirect(`/panels/${panel.slug}`)
    }),
})

export const cancelPanelPage = page({
  path: '/panels/:slug/cancel',
  allow: mayCasework,
  form: form(z.object({})),
  get: ({ as, params, form }) =>
    as(async tx => {
      const panel = await panelBySlug(tx, params.slug)
      if (!panel?.convenes) return missing()
      const at = `/panels/${panel.slug}/cancel`
      const ask = html`${say(`It is due on ${fullMoment(panel.due)}. Once it is cancelled it can never be opened. Its members and its agenda stay on its page, which says that it was cancelled; nobody is told by e-mail.`)}${postTo(
        at,
        button({ text: 'Cancel the panel', classes: 'govuk-button--warning', preventDoubleClick: true }),
      )}`
      return frame(panel, form, 'Cancel this panel?', ask)
    }),
  post: ({ as, params }) =>
    as(async tx => {
      const panel = await panelBySlug(tx, params.slug)
      if (!panel?.convenes) return missing()
      const fault = await cancelPanel(tx, panel)
      return fault ? invalid('', fault.says) : redirect(`/panels/${panel.slug}`)
    }),
})
