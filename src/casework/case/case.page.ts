/** One case: asks why somebody opens it, then shows what they receive of it. */
import { z } from 'zod'
import {
  button,
  form,
  type FormState,
  heading,
  html,
  invalid,
  missing,
  page,
  postTo,
  redirect,
  say,
  type View,
} from '../../web/index.ts'
import { crumbs, reasonField } from '../casework.view.ts'
import { kindName } from '../kinds.ts'
import { mayOpenCases } from '../../access/index.ts'
import { addressesOf, partiesOf } from '../party/store.ts'
import { readCase } from '../read-cases.ts'
import { keepReason } from '../reading.store.ts'
import { reasonFields, reasonText } from '../reasons.ts'
import { whySaid, whySaidLimit } from '../rules.ts'
import { caseView } from './case.view.ts'
import { eventsOf } from './event.store.ts'
import { type CaseRow, caseBySlug, received, seenUnder } from './store.ts'

function askView(found: CaseRow, form: FormState): View {
  return {
    title: 'Why are you opening this case?',
    breadcrumbs: crumbs(found.reference),
    unlisted: true,
    body: html`${form.summary()}${heading('Why are you opening this case?', found.reference)}${say(
      `${kindName(found.kind)}, ${found.agency}. The case is not assigned to you. You are asked once, until you sign out.`,
    )}${postTo(`/cases/${found.slug}`, html`${reasonField(form, 'Your reason')}${button({ text: 'Open the case' })}`)}`,
  }
}

export const casePage = page({
  path: '/cases/:slug',
  allow: mayOpenCases,
  form: form(z.object(reasonFields)),
  async get(request) {
    const seen = await readCase(request, 'open', async (tx, { id }) => ({
      found: await caseBySlug(tx, request.params.slug),
      receives: await received(tx, id),
      under: await seenUnder(tx, id),
      parties: await partiesOf(tx, id),
      addresses: await addressesOf(tx, id),
      events: await eventsOf(tx, id),
    }))
    if (!seen) return missing()
    if ('ask' in seen) return askView(seen.ask, request.form)
    const { found, ...rest } = seen.read
    return found ? caseView({ found, ...rest }) : missing()
  },
  post(request) {
    const { reason: key, words } = request.values
    return request.as(async tx => {
      const found = await caseBySlug(tx, request.params.slug)
      if (!found) return missing()
      const fault = whySaid.refuses({ key, words }, whySaidLimit)
      if (fault) return invalid('words', fault.says)
      await keepReason(tx, found.id, reasonText(key, words))
      return redirect(`/cases/${found.slug}`)
    })
  },
})
