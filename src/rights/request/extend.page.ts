/** Two months more, where a request is complex: told to the person, with the reason, within the first month. */
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
  page,
  postHere,
  redirect,
  say,
  warningText,
  wordsField,
} from '../../web/index.ts'
import { crumbs } from '../crumbs.ts'
import { addressOf, nowhere, requestAt } from './at-address.ts'
import { clockOf } from './clock.ts'
import { extendedOnce, extensionInTime, notBefore, notFuture } from './rules.ts'
import { noteRequest, setExtended } from './store.ts'

export const extendPage = page({
  path: '/data-protection/requests/:slug/extend',
  allow: mayProtectData,
  form: form(
    z.object({
      told: date('the day on which you told the person'),
      why: z
        .string()
        .min(10, 'Enter the reason that you told the person')
        .max(1000, 'Say it in 1,000 characters or fewer'),
    }),
  ),
  get: async ({ as, params, form, now }) => {
    const found = await requestAt({ as, params })
    if (!found || found.request.closedOn !== null) return nowhere()
    const clock = clockOf(found.request)
    return {
      title: 'Extend the time',
      breadcrumbs: crumbs('Requests', '/data-protection/requests', found.request.reference),
      unlisted: true,
      body: html`${form.summary()}${heading('Extend the time', found.request.reference)}${say(clock.why)}${
        !clock.waits &&
        warningText({
          text: `Tell the person by ${longDate(clock.month)} that you need up to two months more, and why. Only because the request is complex, or there are many: not because people are busy.`,
        })
      }${postHere(html`${dayField(form, 'told', 'When did you tell them?', { now: today(now) })}${wordsField(form, 'why', 'The reason that you gave them')}${button({ text: 'Extend by two months' })}`)}`,
    }
  },
  post: async ({ as, params, values, now }) => {
    const found = await requestAt({ as, params })
    if (!found || found.request.closedOn !== null) return nowhere()
    const { request } = found
    const clock = clockOf(request)
    if (clock.waits) return invalid('', 'The month has not begun: there is nothing to extend yet')
    const first = Temporal.PlainDate.from(request.received)
    const what = 'The day on which you told them'
    const fault =
      extendedOnce.refuses(request) ??
      notFuture.refuses({ day: values.told, today: today(now) }, what) ??
      notBefore.refuses({ day: values.told, first }, what) ??
      extensionInTime.refuses({ clock, on: values.told })
    if (isRefusal(fault)) return invalid('told-day', fault.says)
    await as(async tx => {
      await setExtended(tx, request.id, values.told, values.why)
      await noteRequest(tx, 'extend request', request.id)
    })
    return redirect(addressOf(request))
  },
})
