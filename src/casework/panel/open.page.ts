/** Asks before a panel opens: it discloses its cases at that moment, and cannot be taken back. */
import { z } from 'zod'
import { mayCasework } from '../../access/index.ts'
import { count } from '../../lib/index.ts'
import {
  button,
  form,
  heading,
  html,
  invalid,
  link,
  missing,
  page,
  postTo,
  redirect,
  say,
  warningText,
} from '../../web/index.ts'
import { panelCrumbs } from '../casework.view.ts'
import { panelOpensInTime } from '../rules.ts'
import { agendaOf } from './agenda/store.ts'
import { membersOf, panelBySlug } from './store.ts'
import { openPanel, panelOver } from './turn-panel.ts'

export const openPanelPage = page({
  path: '/panels/:slug/open',
  allow: mayCasework,
  form: form(z.object({})),
  get: ({ as, params, form, now }) =>
    as(async tx => {
      const panel = await panelBySlug(tx, params.slug)
      if (!panel?.convenes) return missing()
      const at = `/panels/${panel.slug}`
      if (panelOver(panel) === null && panel.openedAt !== null) return redirect(at)
      // Those of other agencies are not counted to anybody before it opens.
      const own = (await agendaOf(tx, panel.id)).filter(one => one.own).length
      const cases = own === 0 ? 'no case' : count(own, 'case')
      const members = count((await membersOf(tx, panel.id)).length, 'person sits', 'people sit')
      const fault = panelOver(panel) ?? panelOpensInTime.refuses({ due: panel.due, now })
      return {
        title: `Open ${panel.name}`,
        breadcrumbs: panelCrumbs('Open it', panel),
        unlisted: true,
        body: html`${form.summary()}${heading('Open the panel now?', panel.name)}${
          fault
            ? say(`${fault.says}.`)
            : html`${say(
                `${members} at it. They will see ${cases} of your agency, and those that other agencies have put: each what their agency receives under the agreement “${panel.agreement}”.`,
              )}${warningText({ text: 'This is noted as a disclosure and cannot be undone. The panel opens once, and ends by itself after 24 hours.' })}${postTo(
                `${at}/open`,
                button({ text: 'Open the panel', preventDoubleClick: true }),
              )}`
        }<p class="govuk-body">${link(at, fault ? 'Back to the panel' : 'Not now')}</p>`,
      }
    }),
  post: ({ as, params, now }) =>
    as(async tx => {
      const panel = await panelBySlug(tx, params.slug)
      if (!panel?.convenes) return missing()
      const fault = await openPanel(tx, panel, now)
      return fault ? invalid('', fault.says) : redirect(`/panels/${panel.slug}`)
    }),
})
