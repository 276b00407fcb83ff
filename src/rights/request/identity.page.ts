/** Whether it is the person: proof asked for, proof given. */
import { z } from 'zod'
import { mayProtectData } from '../../access/index.ts'
import { isRefusal, longDate, today } from '../../lib/index.ts'
import {
  button,
  date,
  dayField,
  form,
  heading,
  html,
  invalid,
  lineField,
  page,
  postHere,
  radios,
  redirect,
  say,
} from '../../web/index.ts'
import { crumbs } from '../crumbs.ts'
import { addressOf, nowhere, requestAt } from './at-address.ts'
import { notBefore, notFuture } from './rules.ts'
import { noteRequest, setIdentity } from './store.ts'

export const identityPage = page({
  path: '/data-protection/requests/:slug/identity',
  allow: mayProtectData,
  form: form(
    z.object({
      what: z.enum(['asked', 'proved'], 'Say whether you asked for proof, or have it'),
      day: date('the day'),
      how: z.string().max(300, 'Say it in 300 characters or fewer'),
    }),
  ),
  get: async ({ as, params, form, now }) => {
    const found = await requestAt({ as, params })
    if (!found || found.request.closedOn !== null) return nowhere()
    const { request } = found
    return {
      title: 'Identity',
      breadcrumbs: crumbs('Requests', '/data-protection/requests', request.reference),
      unlisted: true,
      body: html`${form.summary()}${heading('Do you know that it is the person?', request.reference)}${say('Ask for proof only where you have reason to doubt. Ask at once: the month waits for the proof only where you have asked for it.')}${
        request.identityAsked !== null && say(`You asked for proof on ${longDate(request.identityAsked)}.`)
      }${postHere(
        html`${radios({
          name: 'what',
          fieldset: { legend: { text: 'What happened?', classes: 'govuk-fieldset__legend--s' } },
          value: form.value('what') || (request.identityAsked === null ? '' : 'proved'),
          errorMessage: form.error('what') ?? false,
          items: [
            { value: 'asked', text: 'I asked for proof' },
            { value: 'proved', text: 'I know that it is the person' },
          ],
        })}${dayField(form, 'day', 'On which day?', { now: today(now) })}${lineField(form, 'how', 'How do you know?', { hint: 'Leave this blank if you only asked. For example: driving licence seen' })}${button({ text: 'Save' })}`,
      )}`,
    }
  },
  post: async ({ as, params, values, now }) => {
    const found = await requestAt({ as, params })
    if (!found || found.request.closedOn !== null) return nowhere()
    const { request } = found
    const proved = values.what === 'proved'
    if (proved && values.how === '') return invalid('how', 'Say how you know that it is the person')
    const first = Temporal.PlainDate.from(request.received)
    const what = proved ? 'The day of the proof' : 'The day on which you asked'
    const fault =
      notFuture.refuses({ day: values.day, today: today(now) }, what) ??
      notBefore.refuses({ day: values.day, first }, what)
    if (isRefusal(fault)) return invalid('day-day', fault.says)
    await as(async tx => {
      await setIdentity(tx, request.id, {
        identityAsked: proved ? request.identityAsked : values.day.toString(),
        identityOn: proved ? values.day.toString() : null,
        identityHow: proved ? values.how : '',
      })
      await noteRequest(tx, proved ? 'identity proved' : 'identity asked', request.id)
    })
    return redirect(addressOf(request))
  },
})
