/** Asks before a panel closes what was not reached: each case on its agenda has a decision, or says that it was not reached. */
import { z } from 'zod'
import { mayCasework } from '../../access/index.ts'
import {
  button,
  checkboxes,
  form,
  heading,
  html,
  invalid,
  link,
  missing,
  type Page,
  page,
  postTo,
  redirect,
  say,
} from '../../web/index.ts'
import { panelCrumbs } from '../casework.view.ts'
import { type Engine, typeName } from '../type/engine.ts'
import { agendaOf } from './agenda/store.ts'
import { panelState } from './state.view.ts'
import { panelBySlug } from './store.ts'
import { closePanel } from './turn-panel.ts'

export const closePanelPage = (engine: Engine): Page =>
  page({
    path: '/panels/:slug/close',
    allow: mayCasework,
    form: form(
      z.object({
        left: z
          .array(z.string().regex(/^\d{1,15}$/))
          .optional()
          .default([]),
      }),
    ),
    get: ({ as, params, form }) =>
      as(async tx => {
        const panel = await panelBySlug(tx, params.slug)
        if (!panel?.convenes) return missing()
        const at = `/panels/${panel.slug}`
        if (panelState(panel) !== 'Open') return redirect(at)
        const left = (await agendaOf(tx, panel.id)).filter(one => one.decision === null)
        const sent = Object.keys(form.errors).length > 0
        return {
          title: `Close ${panel.name}`,
          breadcrumbs: panelCrumbs('Close it', panel),
          unlisted: true,
          body: html`${form.summary()}${heading('Close the panel?', panel.name)}${say(
            'When it closes, its members no longer see the cases of other agencies. It cannot be opened again.',
          )}${postTo(
            `${at}/close`,
            html`${
              left.length > 0 &&
              checkboxes({
                name: 'left',
                fieldset: { legend: { text: 'Without a decision', classes: 'govuk-fieldset__legend--m' } },
                hint: { text: 'Leave those ticked that were not reached: they come first at the next meeting.' },
                items: left.map(one => ({
                  value: String(one.id),
                  text: `${one.reference} was not reached`,
                  hint: { text: `${typeName(engine, one.kind)}, ${one.agency}` },
                })),
                values: sent ? form.values('left') : left.map(one => String(one.id)),
                errorMessage: form.error('left') ?? false,
              })
            }${button({ text: 'Close the panel', preventDoubleClick: true })}`,
          )}<p class="govuk-body">${link(at, 'Not now')}</p>`,
        }
      }),
    post: ({ as, params, values }) =>
      as(async tx => {
        const panel = await panelBySlug(tx, params.slug)
        if (!panel?.convenes) return missing()
        const fault = await closePanel(tx, panel, values.left.map(Number))
        if (fault) return invalid(fault.rule === 'panel-case-settled' ? 'left' : '', fault.says)
        return redirect(`/panels/${panel.slug}`)
      }),
  })
