/** Who has read a case, changed it, or was given it: for those of the owning agency who may see it. */
import { mayCasework, whoHasRead, whoHasReadView } from '../../access/index.ts'
import { heading, html, missing, page, say } from '../../web/index.ts'
import { caseBySlug } from '../case/store.ts'
import { crumbs } from '../casework.view.ts'
import { reasonWords } from '../reasons.ts'

export const readersPage = page({
  path: '/cases/:slug/readers',
  allow: mayCasework,
  get: ({ as, params }) =>
    as(async tx => {
      const found = await caseBySlug(tx, params.slug)
      if (!found?.own) return missing()
      return {
        title: `Who has read ${found.reference}`,
        breadcrumbs: crumbs('Who has read it', found),
        unlisted: true,
        body: html`${heading('Who has read this case', found.reference)}${say('Every reading and every change, newest first. Nobody can take a line out.')}${whoHasReadView(await whoHasRead(tx, found.id), reasonWords)}`,
      }
    }),
})
