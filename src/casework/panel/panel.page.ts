/** One panel: its agenda, who sits at it, and when its members see the cases. */
import { z } from 'zod'
import { mayOpenCases } from '../../access/index.ts'
import { form, invalid, missing, type Page, page, redirect } from '../../web/index.ts'
import { caseByReference } from '../case/store.ts'
import { ownCaseOfPurpose } from '../rules.ts'
import { signedIn } from '../who.ts'
import { worksFor } from '../works-for.ts'
import type { Engine } from '../type/engine.ts'
import { agendaOf, deletePanelCase } from './agenda/store.ts'
import { panelView } from './panel.view.ts'
import { putCase } from './put-case.ts'
import { membersOf, panelBySlug } from './store.ts'

export const panelPage = (engine: Engine): Page =>
  page({
    path: '/panels/:slug',
    allow: mayOpenCases,
    form: form(
      z.object({
        what: z.enum(['put', 'take off'], 'Choose what to do'),
        reference: z.string().max(40, 'Enter the reference of a case').optional().default(''),
      }),
    ),
    get: request =>
      request.as(async tx => {
        const panel = await panelBySlug(tx, request.params.slug)
        if (!panel) return missing()
        return panelView({
          engine,
          panel,
          members: await membersOf(tx, panel.id),
          agenda: await agendaOf(tx, panel.id),
          form: request.form,
          puts: worksFor(signedIn(request)).length > 0,
          now: request.now,
        })
      }),
    post: request =>
      request.as(async tx => {
        const panel = await panelBySlug(tx, request.params.slug)
        if (!panel) return missing()
        const { what, reference } = request.values
        const back = redirect(`/panels/${panel.slug}`)
        const found = await caseByReference(tx, reference.trim().toUpperCase())
        const foreign = ownCaseOfPurpose.refuses({ found, purpose: panel.purpose })
        if (foreign || !found) return invalid('reference', foreign?.says ?? '')
        const fault = what === 'put' ? await putCase(tx, panel.id, found.id) : null
        if (fault) return invalid('reference', fault.says)
        if (what === 'take off') await deletePanelCase(tx, panel.id, found.id)
        return back
      }),
  })
