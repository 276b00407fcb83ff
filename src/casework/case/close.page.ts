/** Closes a case, or opens it again. */
import { z } from 'zod'
import { today } from '../../lib/index.ts'
import { button, form, heading, html, page, postTo, redirect, textarea } from '../../web/index.ts'
import { crumbs } from '../casework.view.ts'
import { mayCasework } from '../../access/index.ts'
import { inOwnCase } from '../own-case.ts'
import { closeCase } from './turn-case.ts'

export const closePage = page({
  path: '/cases/:slug/close',
  allow: mayCasework,
  form: form(
    z.object({
      // What the page offered, so that two who press at once do not undo each other.
      to: z.enum(['close', 'reopen'], 'Choose what to do'),
      why: z.string().min(1, 'Say why').max(1000, 'Say why in 1,000 characters or fewer'),
    }),
  ),
  async get(request) {
    const { form } = request
    const seen = await inOwnCase(request, async (_, found) => found)
    if ('elsewhere' in seen) return seen.elsewhere
    const found = seen.done
    const open = found.closed === null
    const words = open ? 'Close this case' : 'Open this case again'
    return {
      title: `${words}: ${found.reference}`,
      breadcrumbs: crumbs(words, found),
      unlisted: true,
      body: html`${form.summary()}${heading(words, found.reference)}${postTo(
        `/cases/${found.slug}/close`,
        html`<input type="hidden" name="to" value="${open ? 'close' : 'reopen'}">${textarea({
          name: 'why',
          label: { text: 'Why?', classes: 'govuk-label--s' },
          hint: { text: 'It becomes part of the plan in the case.' },
          rows: 4,
          value: form.value('why'),
          errorMessage: form.error('why') ?? false,
        })}${button({ text: words })}`,
      )}`,
    }
  },
  async post(request) {
    const { to, why } = request.values
    const done = await inOwnCase(request, async (tx, found, by) => {
      if ((found.closed === null) !== (to === 'close')) return
      await closeCase(tx, found, to === 'close' ? today(request.now).toString() : null, why, by)
    })
    return 'elsewhere' in done ? done.elsewhere : redirect(`/cases/${request.params.slug}`)
  },
})
