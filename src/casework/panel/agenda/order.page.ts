/** The order of the agenda: each case moves up or down, or is taken off. */
import { z } from 'zod'
import { mayCasework } from '../../../access/index.ts'
import { form, heading, html, link, missing, type Page, page, redirect, say } from '../../../web/index.ts'
import { panelCrumbs, postButton } from '../../casework.view.ts'
import { type Engine, typeName } from '../../type/engine.ts'
import { panelBySlug } from '../store.ts'
import { panelOver } from '../turn-panel.ts'
import { movable, moveCase } from './move-case.ts'
import { agendaOf, deletePanelCase } from './store.ts'

export const orderPage = (engine: Engine): Page =>
  page({
    path: '/panels/:slug/order',
    allow: mayCasework,
    form: form(
      z.object({
        what: z.enum(['up', 'down', 'take off'], 'Choose what to do'),
        case: z.string().regex(/^\d{1,15}$/, 'Choose a case'),
      }),
    ),
    get: ({ as, params, form }) =>
      as(async tx => {
        const panel = await panelBySlug(tx, params.slug)
        if (!panel) return missing()
        const over = panelOver(panel)
        const mine = movable(await agendaOf(tx, panel.id), panel.convenes)
        const at = `/panels/${panel.slug}/order`
        const step = (id: number, what: string, text: string, reference: string) =>
          postButton(at, { what, case: id }, html`${text}<span class="govuk-visually-hidden"> ${reference}</span>`)
        return {
          title: `Order of the agenda: ${panel.name}`,
          breadcrumbs: panelCrumbs('Order of the agenda', panel),
          unlisted: true,
          body: html`${form.summary()}${heading('Order of the agenda', panel.name)}${
            over
              ? say(`${over.says}.`)
              : mine.length === 0
                ? say('There is no case on it that you can move.')
                : html`<ol class="wardmote-list">${mine.map(
                    (one, n) =>
                      html`<li class="wardmote-list__item" id="case-${one.id}"><p class="wardmote-list__title">${n + 1}. ${one.reference}</p><p class="wardmote-list__meta">${typeName(engine, one.kind)}, ${one.agency}${one.why !== '' && html`<br>${one.why}`}</p><div class="govuk-button-group">${
                        n > 0 && step(one.id, 'up', 'Up', one.reference)
                      }${n < mine.length - 1 && step(one.id, 'down', 'Down', one.reference)}${
                        one.own && one.decision === null && step(one.id, 'take off', 'Take off', one.reference)
                      }</div></li>`,
                  )}</ol>`
          }<p class="govuk-body">${link(`/panels/${panel.slug}`, 'Back to the panel')}</p>`,
        }
      }),
    post: ({ as, params, values }) =>
      as(async tx => {
        const panel = await panelBySlug(tx, params.slug)
        if (!panel || panelOver(panel)) return missing()
        const { what } = values
        const id = Number(values.case)
        if (what === 'take off') await deletePanelCase(tx, panel.id, id)
        else await moveCase(tx, panel, id, what)
        return redirect(`/panels/${panel.slug}/order#case-${id}`)
      }),
  })
