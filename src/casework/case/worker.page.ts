/** Whose case it is. */
import { z } from 'zod'
import { button, form, heading, html, invalid, page, postTo, redirect, select } from '../../web/index.ts'
import { crumbs, savedAt } from '../casework.view.ts'
import { mayCasework } from '../../access/index.ts'
import { inOwnCase } from '../own-case.ts'
import { closedView } from './closed.view.ts'
import { practitioners } from './store.ts'
import { assignCase } from './assign-case.ts'

export const workerPage = page({
  path: '/cases/:slug/worker',
  allow: mayCasework,
  form: form(z.object({ worker: z.string().regex(/^[0-9]{1,9}$/, 'Choose somebody') })),
  async get(request) {
    const { form } = request
    const seen = await inOwnCase(request, async (tx, found) => ({ found, all: await practitioners(tx) }))
    if ('elsewhere' in seen) return seen.elsewhere
    const { found, all } = seen.done
    if (found.closed !== null) return closedView(found, form, 'Assign it')
    const workers = all.filter(one => one.agencyId === found.agencyId && one.caseworker)
    return {
      title: `Assign ${found.reference}`,
      breadcrumbs: crumbs('Assign it', found),
      unlisted: true,
      body: html`${form.summary()}${heading('Assign this case', found.reference)}${postTo(
        `/cases/${found.slug}/worker`,
        html`${select({
          name: 'worker',
          label: { text: `Who at ${found.agency} works it?`, classes: 'govuk-label--s' },
          ...(found.limited && {
            hint: { text: 'Only those on the list of this case see it: put them on the list too.' },
          }),
          items: [
            { text: 'Choose', value: '' },
            ...workers.map(one => ({ text: one.name, value: String(one.accountId) })),
          ],
          value: form.value('worker') || String(found.workerId ?? ''),
          errorMessage: form.error('worker') ?? false,
        })}${button({ text: 'Assign it' })}`,
      )}`,
    }
  },
  async post(request) {
    const done = await inOwnCase(request, (tx, found, by) => assignCase(tx, found, Number(request.values.worker), by))
    if ('elsewhere' in done) return done.elsewhere
    const fault = done.done
    if (fault) return invalid(fault.rule === 'worker-at-agency' ? 'worker' : '', fault.says)
    return redirect(savedAt(request.params.slug))
  },
})
