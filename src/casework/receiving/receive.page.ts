/** Where an agency takes on a service, changes how the public reaches it, or gives it up. */
import { z } from 'zod'
import { agencies, mayAdminister, mayCasework } from '../../access/index.ts'
import { today } from '../../lib/index.ts'
import {
  button,
  chooseField,
  date,
  dayField,
  form,
  heading,
  html,
  invalid,
  missing,
  page,
  postHere,
  redirect,
  say,
  wordsField,
} from '../../web/index.ts'
import { type Engine, typeOf } from '../type/engine.ts'
import { signedIn } from '../who.ts'
import { worksFor } from '../works-for.ts'
import { serviceCrumbs } from './crumbs.ts'
import { endService, setService } from './take-on.ts'
import { serviceOf } from './store.ts'

const receiveForm = form(
  z.object({
    agency: z.string().regex(/^\d{1,9}$/, 'Choose the agency that receives it'),
    since: date('the first day on which it receives').transform(day => day.toString()),
    contact: z
      .string()
      .min(1, 'Say how the public reaches it')
      .max(1000, 'Say how the public reaches it in 1,000 characters or fewer'),
    end: z.string().optional().default(''),
  }),
)

const fieldOf = (rule: string) => (rule === 'service-of-own-agency' ? 'agency' : '')

export const receivePage = (engine: Engine) =>
  page({
    path: '/services/:kind/receive',
    allow: actor => mayCasework(actor) || mayAdminister(actor),
    form: receiveForm,
    get: request =>
      request.as(async tx => {
        const { form, params, now } = request
        const type = typeOf(engine, params.kind)
        if (!type?.referral && !type?.publishes) return missing()
        const actor = signedIn(request)
        const service = await serviceOf(tx, type.key)
        const offered = mayAdminister(actor) ? await agencies(tx) : worksFor(actor)
        const items = offered.map(({ id, name }) => ({ text: name, value: id }))
        const words = service ? 'Change who receives it' : 'Take it on'
        return {
          title: `${words}: ${type.name}`,
          breadcrumbs: serviceCrumbs(words),
          unlisted: true,
          body: html`${form.summary()}${heading(words, type.name)}${say('What is asked for from outside becomes a case of this agency. All who work its cases are told of it by email.')}${postHere(
            html`${chooseField(form, 'agency', 'Agency that receives it', items, { now: service?.agencyId ?? (items.length === 1 ? items[0]?.value : undefined) })}${dayField(
              form,
              'since',
              'First day on which it receives',
              { now: service ? Temporal.PlainDate.from(service.since) : today(now) },
            )}${wordsField(form, 'contact', 'How the public reaches it', {
              hint: 'A telephone number, an email address of the team and an address to write to. Everybody reads this.',
              now: service?.contact,
              rows: 4,
            })}${button({ text: 'Save' })}${
              service &&
              html` <button type="submit" class="govuk-button govuk-button--warning" name="end" value="end">Stop receiving it</button>`
            }`,
          )}`,
        }
      }),
    post: request =>
      request.as(async tx => {
        const { params, values } = request
        const type = typeOf(engine, params.kind)
        if (!type?.referral && !type?.publishes) return missing()
        const actor = signedIn(request)
        const by = { mine: worksFor(actor), administers: mayAdminister(actor) }
        const { agency, since, contact, end } = values
        const fault =
          end === 'end'
            ? await endService(tx, type.key, by)
            : await setService(tx, { kind: type.key, agencyId: Number(agency), since, contact }, by)
        return fault ? invalid(fieldOf(fault.rule), fault.says) : redirect('/services')
      }),
  })
