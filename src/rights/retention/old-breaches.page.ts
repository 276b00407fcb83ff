/** Closed breaches past their time: kept for longer, or erased but for their number. */
import { z } from 'zod'
import { mayProtectData } from '../../access/index.ts'
import { count, isRefusal, longDate, today } from '../../lib/index.ts'
import {
  button,
  checkboxes,
  dayField,
  form,
  type FormState,
  heading,
  html,
  invalid,
  optionalDate,
  page,
  postHere,
  radios,
  redirect,
  say,
  wordsField,
} from '../../web/index.ts'
import { crumbs } from '../crumbs.ts'
import { eraseBreach, keepBreach, type OldBreach, oldBreaches } from './breaches.store.ts'
import { keptForAWhile, reasonGiven } from './rules.ts'
import { tickable, tickedField, tickedOf } from './ticked.ts'

const title = 'Breaches past their time'

export const oldBreachesPage = page({
  path: '/data-protection/retention/breaches',
  allow: mayProtectData,
  form: form(
    z.object({
      breaches: tickedField('Tick the breaches that you decide on'),
      what: z.enum(['erase', 'keep'], 'Say what shall become of them'),
      until: optionalDate('the day until which you keep it'),
      why: z.string().optional().default(''),
    }),
  ),
  get: ({ read, form }) =>
    read(async tx => {
      const all = await oldBreaches(tx)
      return {
        title,
        breadcrumbs: crumbs('Keeping and erasing', '/data-protection/retention', title),
        unlisted: true,
        body: html`${form.summary()}${heading(title)}${
          all.length === 0 ? say('No closed breach waits for a decision.') : postHere(fields(all, form))
        }`,
      }
    }),
  post: ({ as, values, now }) =>
    as(async tx => {
      const listed = (await oldBreaches(tx)).map(one => one.id)
      const chosen = tickedOf(values.breaches, listed)
      if (chosen.length === 0) return invalid('breaches', 'None of these breaches waits for a decision any more')
      if (values.what === 'erase') {
        for (const id of chosen) await eraseBreach(tx, id)
        return redirect('/data-protection/retention/erased')
      }
      if (values.until === null) return invalid('until-day', 'Enter the day until which you keep it')
      const late = keptForAWhile.refuses({ until: values.until, today: today(now) })
      if (isRefusal(late)) return invalid('until-day', late.says)
      const why = reasonGiven.refuses(values)
      if (isRefusal(why)) return invalid('why', why.says)
      for (const id of chosen) await keepBreach(tx, id, values.until, values.why)
      return redirect('/data-protection/retention/breaches')
    }),
})

const fields = (all: OldBreach[], form: FormState) =>
  html`${checkboxes({
    name: 'breaches',
    classes: 'govuk-checkboxes--small',
    fieldset: { legend: { text: count(all.length, 'breach', 'breaches'), classes: 'govuk-fieldset__legend--m' } },
    errorMessage: form.error('breaches') ?? false,
    items: tickable(
      all.map(one => ({
        value: String(one.id),
        checked: form.values('breaches').includes(String(one.id)),
        text: one.reference,
        hint: { text: `Closed on ${longDate(one.closedOn)}, past its time since ${longDate(one.due)}` },
      })),
      form.values('breaches'),
    ),
  })}${radios({
    name: 'what',
    fieldset: {
      legend: { text: 'What shall become of the breaches that you ticked?', classes: 'govuk-fieldset__legend--m' },
    },
    value: form.value('what'),
    errorMessage: form.error('what') ?? false,
    items: [
      {
        value: 'erase',
        text: 'Erase them',
        hint: { text: 'This cannot be undone. Their number and dates stay; every version of what was written goes.' },
      },
      {
        value: 'keep',
        text: 'Keep them for longer',
        conditional: {
          text: html`${dayField(form, 'until', 'Until when?')}${wordsField(form, 'why', 'Why', { hint: 'Without naming anybody' })}`,
        },
      },
    ],
  })}${button({ text: 'Go on', classes: 'govuk-button--warning' })}`
