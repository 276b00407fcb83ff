/** Closed cases whose time has come, and what shall become of them: decided one by one, or many at once. */
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
  lineField,
  link,
  optionalDate,
  page,
  postHere,
  radios,
  redirect,
  say,
  subheading,
  wordsField,
} from '../../web/index.ts'
import { crumbs } from '../crumbs.ts'
import { oldBreaches } from './breaches.store.ts'
import { keptForAWhile, reasonGiven } from './rules.ts'
import { decide, hold, oldRequests, type Past, pastTheirTime } from './store.ts'
import { tickable, tickedField, tickedOf } from './ticked.ts'

/** More than this is shown on further visits, as cases are decided. */
const most = 500

export const retentionPage = page({
  path: '/data-protection/retention',
  allow: mayProtectData,
  form: form(
    z.object({
      cases: tickedField('Tick the cases that you decide on'),
      what: z.enum(['erase', 'keep', 'hold'], 'Say what shall become of them'),
      why: z.string(),
      until: optionalDate('the day until which you keep it'),
      askedBy: z.string().max(200, 'Use 200 characters or fewer'),
    }),
  ),
  get: ({ read, form }) =>
    read(async tx => {
      const due = await pastTheirTime(tx, 'due')
      const toErase = await pastTheirTime(tx, 'to erase')
      const requests = await oldRequests(tx)
      const breaches = await oldBreaches(tx)
      const others = [
        ...(await pastTheirTime(tx, 'asked for')),
        ...(await pastTheirTime(tx, 'kept')),
        ...(await pastTheirTime(tx, 'held')),
      ]
      return {
        title: 'Keeping and erasing',
        breadcrumbs: crumbs('Keeping and erasing', ''),
        unlisted: true,
        body: html`${form.summary()}${heading('Keeping and erasing')}${say('Nothing about people is erased by itself. When a closed case has been kept for its time, somebody decides.')}<ul class="govuk-list"><li>${link('/data-protection/retention/rules', 'How long what is kept')}</li><li>${link('/data-protection/retention/holds', 'Cases on hold')}</li><li>${link('/data-protection/retention/erase', `Erase what was decided: ${count(toErase.length, 'case')}`)}</li><li>${link('/data-protection/retention/requests', `Requests past their time: ${requests.length}`)}</li><li>${link('/data-protection/retention/breaches', `Breaches past their time: ${breaches.length}`)}</li><li>${link('/data-protection/retention/erased', 'What was erased')}</li></ul>${subheading(`Past their time: ${count(due.length, 'case')}`)}${
          due.length === 0 ? say('No case waits for a decision.') : postHere(fields(due.slice(0, most), form))
        }${others.length > 0 && html`${subheading('Past their time, and staying')}<ul class="govuk-list govuk-list--bullet">${others.map(one => html`<li>${one.reference}, ${one.agency}: ${staying[one.state] ?? ''}</li>`)}</ul>`}`,
      }
    }),
  post: async ({ as, values, now }) => {
    const why = reasonGiven.refuses(values)
    if (isRefusal(why)) return invalid('why', why.says)
    if (values.what === 'keep') {
      if (values.until === null) return invalid('until-day', 'Enter the day until which you keep it')
      const fault = keptForAWhile.refuses({ until: values.until, today: today(now) })
      if (isRefusal(fault)) return invalid('until-day', fault.says)
    }
    if (values.what === 'hold' && values.askedBy === '') return invalid('askedBy', 'Say who asked for the hold')
    await as(async tx => {
      const listed = (await pastTheirTime(tx, 'due')).slice(0, most).map(one => one.caseId)
      const cases = tickedOf(values.cases, listed)
      if (values.what === 'hold') await hold(tx, cases, values.why, values.askedBy)
      else await decide(tx, cases, values.what, values.what === 'keep' ? values.until : null, values.why)
    })
    return redirect(values.what === 'erase' ? '/data-protection/retention/erase' : '/data-protection/retention')
  },
})

const staying: Partial<Record<Past['state'], string>> = {
  'asked for': 'the person waits for an answer to a request',
  kept: 'kept until a later day',
  held: 'on hold',
}

const fields = (due: Past[], form: FormState) => {
  const ticked = new Set(form.values('cases'))
  return html`${checkboxes({
    name: 'cases',
    classes: 'govuk-checkboxes--small',
    fieldset: { legend: { text: 'Cases', classes: 'govuk-fieldset__legend--m' } },
    errorMessage: form.error('cases') ?? false,
    items: tickable(
      due.map(one => ({
        value: String(one.caseId),
        checked: ticked.has(String(one.caseId)),
        text: one.reference,
        hint: { text: `${one.agency}. Closed on ${longDate(one.closed)}, past its time since ${longDate(one.due)}.` },
      })),
      form.values('cases'),
    ),
  })}${radios({
    name: 'what',
    fieldset: {
      legend: { text: 'What shall become of the cases that you ticked?', classes: 'govuk-fieldset__legend--m' },
    },
    value: form.value('what'),
    errorMessage: form.error('what') ?? false,
    items: [
      { value: 'erase', text: 'Erase them', hint: { text: 'You confirm it on the next page' } },
      {
        value: 'keep',
        text: 'Keep them for longer',
        conditional: { text: dayField(form, 'until', 'If you keep them: until when?') },
      },
      {
        value: 'hold',
        text: 'Hold them',
        hint: { text: 'For a claim, an inquiry or an inquest. Until somebody lifts the hold.' },
        conditional: {
          text: lineField(form, 'askedBy', 'If you hold them: who asked for it?', {
            hint: 'For example: the coroner, our solicitor',
          }),
        },
      },
    ],
  })}${wordsField(form, 'why', 'Why', { hint: 'Without naming anybody' })}${button({ text: 'Record the decision' })}`
}
