/** One panel: its agenda, who sits at it, and when its members see the cases. */
import { z } from 'zod'
import { mayOpenCases } from '../../access/index.ts'
import { form, invalid, missing, page, redirect } from '../../web/index.ts'
import { caseByReference } from '../case/store.ts'
import { ownCaseOfPurpose } from '../rules.ts'
import { signedIn } from '../who.ts'
import { worksFor } from '../works-for.ts'
import { panelView } from './panel.view.ts'
import { putCase } from './put-case.ts'
import { agendaOf, deletePanelCase, membersOf, panelBySlug } from './store.ts'
import { closePanel } from './turn-panel.ts'

export const panelPage = page({
  path: '/panels/:slug',
  allow: mayOpenCases,
  form: form(
    z.object({
      what: z.enum(['close', 'put', 'take off'], 'Choose what to do'),
      reference: z.string().max(40, 'Enter the reference of a case').optional().default(''),
    }),
  ),
  get: request =>
    request.as(async tx => {
      const panel = await panelBySlug(tx, request.params.slug)
      if (!panel) return missing()
      const members = await membersOf(tx, panel.id)
      const actor = signedIn(request)
      return panelView({
        panel,
        members,
        agenda: await agendaOf(tx, panel.id),
        form: request.form,
        sits: members.some(one => one.accountId === actor.id),
        puts: worksFor(actor).length > 0,
        now: request.now,
      })
    }),
  post: request =>
    request.as(async tx => {
      const panel = await panelBySlug(tx, request.params.slug)
      if (!panel) return missing()
      const { what, reference } = request.values
      const back = redirect(`/panels/${panel.slug}`)
      if (what === 'close') {
        if (!panel.convenes) return missing()
        await closePanel(tx, panel)
        return back
      }
      const found = await caseByReference(tx, reference.trim().toUpperCase())
      const foreign = ownCaseOfPurpose.refuses({ found, purpose: panel.purpose })
      if (foreign || !found) return invalid('reference', foreign?.says ?? '')
      const fault = what === 'put' ? await putCase(tx, panel.id, found.id) : null
      if (fault) return invalid('reference', fault.says)
      if (what === 'take off') await deletePanelCase(tx, panel.id, found.id)
      return back
    }),
})
