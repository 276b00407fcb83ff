/** How the copies of a pack would look, for the clerk: set from the desk as it is, kept nowhere. */
import { mayClerk } from '../../access/index.ts'
import type { Profile } from '../../authority/index.ts'
import { today } from '../../lib/index.ts'
import { bytes, html, missing, type Page, page } from '../../web/index.ts'
import { fullPaper, publicPaper } from './compose/paper.ts'
import { gather } from './gather.ts'
import { press } from './press.ts'
import { publicOf } from './public.ts'
import { PackFault, setCopy } from './set-pack.ts'

export const previewPage = (profile: Profile): Page =>
  page({
    path: '/committee/meetings/:slug/publish/:copy{public.pdf|full.pdf}',
    allow: mayClerk,
    fresh: true,
    async get({ params, as, db, now }) {
      const content = await as(tx => gather(tx, params.slug, profile))
      if (!content) return missing('There is no meeting at this address')
      const about = { committee: profile.committee, on: today(now).toString() }
      const open = publicPaper(publicOf(content), about)
      const paper = params.copy === 'full.pdf' ? (fullPaper(content, about) ?? open) : open
      try {
        const { made } = await setCopy(press, paper, db.files)
        const name = `preview-${params.slug}-${params.copy}`
        return bytes({ bytes: new Uint8Array(made.bytes), type: 'application/pdf', filename: name })
      } catch (cause) {
        if (!(cause instanceof PackFault)) throw cause
        return {
          title: 'This copy cannot be made yet',
          status: 422,
          unlisted: true,
          body: html`<h1 class="govuk-heading-l">This copy cannot be made yet</h1><p class="govuk-body">${cause.message}</p>`,
        }
      }
    },
  })
