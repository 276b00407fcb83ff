/** Cases that must not be erased while somebody needs them: held and let go here. */
import { z } from 'zod'
import { mayProtectData } from '../../access/index.ts'
import { isRefusal, longDate } from '../../lib/index.ts'
import {
  button,
  form,
  heading,
  html,
  invalid,
  lineField,
  link,
  missing,
  page,
  postHere,
  redirect,
  say,
  subheading,
  table,
  wide,
  wordsField,
} from '../../web/index.ts'
import { crumbs } from '../crumbs.ts'
import { reasonGiven } from './rules.ts'
import { caseNumbered, hold, holds, liftHold } from './store.ts'

export const holdsPage = page({
  path: '/data-protection/retention/holds',
  allow: mayProtectData,
  form: form(
    z.object({
      number: z.string().min(1, 'Enter the number of the case'),
      why: z.string(),
      askedBy: z.string().min(2, 'Say who asked for the hold').max(200, 'Use 200 characters or fewer'),
    }),
  ),
  get: ({ read, form }) =>
    read(async tx => {
      const all = await holds(tx)
      return {
        title: 'Cases on hold',
        breadcrumbs: crumbs('Keeping and erasing', '/data-protection/retention', 'Cases on hold'),
        unlisted: true,
        body: html`${form.summary()}${heading('Cases on hold')}${
          all.length === 0
            ? say('No case is on hold.')
            : wide(
                'Cases on hold',
                table({
                  head: ['Case', 'Why', 'Who asked', 'Since', 'What to do'],
                  rows: all.map(one => [
                    one.reference,
                    one.reason,
                    one.askedBy,
                    `${longDate(one.at)}, by ${one.by}`,
                    {
                      text: link(
                        `/data-protection/retention/holds/${one.id}`,
                        html`Lift<span class="govuk-visually-hidden"> the hold on ${one.reference}</span>`,
                      ),
                    },
                  ]),
                }),
              )
        }${subheading('Hold a case')}${postHere(html`${lineField(form, 'number', 'Number of the case', { classes: 'govuk-input--width-20' })}${wordsField(form, 'why', 'Why', { hint: 'Without naming anybody' })}${lineField(form, 'askedBy', 'Who asked for it?', { hint: 'For example: the coroner, our solicitor' })}${button({ text: 'Hold the case' })}`)}`,
      }
    }),
  post: ({ as, values }) =>
    as(async tx => {
      const why = reasonGiven.refuses(values)
      if (isRefusal(why)) return invalid('why', why.says)
      const id = await caseNumbered(tx, values.number.toUpperCase())
      const held = id === null ? 0 : await hold(tx, [id], values.why, values.askedBy)
      return held === 0
        ? invalid('number', 'There is no such case among those that you answer for, or it is on hold already')
        : redirect('/data-protection/retention/holds')
    }),
})

export const liftPage = page({
  path: '/data-protection/retention/holds/:id',
  allow: mayProtectData,
  form: form(z.object({ why: z.string() })),
  get: ({ read, params, form }) =>
    read(async tx => {
      const one = (await holds(tx)).find(({ id }) => String(id) === params.id)
      if (!one) return missing('There is no hold at this address')
      return {
        title: 'Lift the hold',
        breadcrumbs: crumbs('Keeping and erasing', '/data-protection/retention', 'Lift the hold'),
        unlisted: true,
        body: html`${form.summary()}${heading('Lift the hold', one.reference)}${say(`${one.reason} Asked for by: ${one.askedBy}.`)}${postHere(html`${wordsField(form, 'why', 'Why is it not needed any more?', { hint: 'Without naming anybody' })}${button({ text: 'Lift the hold' })}`)}`,
      }
    }),
  post: ({ as, params, values }) =>
    as(async tx => {
      const one = (await holds(tx)).find(({ id }) => String(id) === params.id)
      if (!one) return missing('There is no hold at this address')
      const why = reasonGiven.refuses(values)
      if (isRefusal(why)) return invalid('why', why.says)
      await liftHold(tx, one.id, values.why)
      return redirect('/data-protection/retention/holds')
    }),
})
