/** Where the agency that receives looks at twelve months of its service, and publishes their numbers. */
import { z } from 'zod'
import { mayCasework } from '../../../access/index.ts'
import { isRefusal, longDate, today } from '../../../lib/index.ts'
import {
  button,
  form,
  type FormState,
  heading,
  html,
  invalid,
  link,
  missing,
  page,
  postHere,
  redirect,
  say,
  select,
  subheading,
  summaryList,
  tag,
  warningText,
  wordsField,
} from '../../../web/index.ts'
import { serviceCrumbs } from '../../receiving/crumbs.ts'
import { serviceOf } from '../../receiving/store.ts'
import { type Engine, typeOf } from '../../type/engine.ts'
import { limitOn, limitWords } from '../../type/limit.ts'
import { signedIn } from '../../who.ts'
import { worksFor } from '../../works-for.ts'
import { monthName, periodWords } from '../period.ts'
import { nextDue } from './due.ts'
import { publishFigures, readYear, yearFrom } from './publish-figures.ts'
import { publishedView } from './publication.view.ts'
import { publications } from './store.ts'

const fields = z.object({
  from: z.string().regex(/^(19|20)\d\d-(0[1-9]|1[0-2])$/, 'Choose the month with which the period begins'),
  shown: z.string().max(5000),
  why: z.string().max(1000, 'Say it in 1,000 characters or fewer').optional().default(''),
})

const yearsBack = 6

/** Twelve months that begin in the month asked for; else those after the last that was published, or the last that have ended. */
function firstOf(text: string | null, last: string | undefined, day: Temporal.PlainDate): Temporal.PlainDate {
  if (text !== null && fields.shape.from.safeParse(text).success) return Temporal.PlainDate.from(`${text}-01`)
  const latest = day.with({ day: 1 }).subtract({ months: 12 })
  if (last === undefined) return latest
  const next = Temporal.PlainDate.from(last).add({ days: 1 })
  return Temporal.PlainDate.compare(next, latest) <= 0 ? next : latest
}

function monthsTo(latest: Temporal.PlainDate, chosen: string) {
  const all = Array.from({ length: yearsBack * 12 }, (_, n) => latest.subtract({ months: n }).toString().slice(0, 7))
  return (all.includes(chosen) ? all : [chosen, ...all]).map(value => ({ value, text: monthName(value) }))
}

const chooseForm = (kind: string, chosen: string, day: Temporal.PlainDate) =>
  html`<form method="get" action="/services/${kind}/publish" novalidate>${select({
    name: 'from',
    label: { text: 'Twelve months that begin with', classes: 'govuk-label--s' },
    items: monthsTo(day.with({ day: 1 }).subtract({ months: 12 }), chosen),
    value: chosen,
  })}${button({ text: 'Count', classes: 'govuk-button--secondary' })}</form>`

const whyField = (form: FormState) =>
  wordsField(form, 'why', 'What was wrong with the numbers that are published?', {
    hint: 'Everybody reads this beside the new numbers. The old ones stay.',
  })

export const publishPage = (engine: Engine) =>
  page({
    path: '/services/:kind/publish',
    allow: mayCasework,
    form: form(fields),
    get: request =>
      request.as(async tx => {
        const { form, params, query, now } = request
        const type = typeOf(engine, params.kind)
        const service = await serviceOf(tx, params.kind)
        const mine = worksFor(signedIn(request))
        const publishes = type?.publishes
        if (!type || !publishes || !service || !mine.some(one => one.id === service.agencyId)) return missing()
        const day = today(now)
        const all = await publications(tx, type.key)
        const period = yearFrom(firstOf(form.value('from') || query.get('from'), all[0]?.last, day))
        const { figures, faults } = await readYear(tx, type, publishes, service.agencyId, period)
        const before = all.find(one => one.first === period.first)
        const due = nextDue(engine, publishes, service, all)
        const limit = limitOn(engine.limits, publishes.limit, day.toString())
        const ended = period.last < day.toString()
        return {
          title: `Publish: ${publishes.title}`,
          breadcrumbs: serviceCrumbs('Publish the year’s numbers'),
          unlisted: true,
          body: html`${form.summary()}${heading(publishes.title, 'Publish the year’s numbers')}${say(`At least every ${limitWords(limit)} (${limit.source}${limit.verified ? '' : '; not verified'}).`)}${say(
            html`The next is due by <strong>${longDate(due)}</strong>. ${due < day.toString() && tag({ text: 'Overdue', classes: 'govuk-tag--red' })}`,
          )}${chooseForm(type.key, period.first.slice(0, 7), day)}${subheading(periodWords(period))}${summaryList({
            rows: publishes.measures.map(key => ({
              key: { text: type.measures?.find(one => one.key === key)?.name ?? key },
              value: { text: String(figures[key] ?? 0) },
            })),
          })}${
            faults.length === 0
              ? say('Checked: the numbers agree with each other.')
              : faults.map(one => warningText({ text: `${one.says}.`, iconFallbackText: 'Warning' }))
          }${say(link(`/services/${type.key}/figures?from=${period.first.slice(0, 7)}&to=${period.last.slice(0, 7)}&of=${service.agencyId}`, 'See the cases behind them'))}${
            ended
              ? faults.length === 0 &&
                postHere(
                  html`<input type="hidden" name="from" value="${period.first.slice(0, 7)}"><input type="hidden" name="shown" value="${JSON.stringify(figures)}">${say(
                    'Small numbers are published as they are, because the law wants these. They name nobody, and stay as they are: what turns out to be wrong is corrected beside them.',
                  )}${before && whyField(form)}${button({ text: before ? 'Publish the corrected numbers' : 'Publish these numbers', preventDoubleClick: true })}`,
                )
              : say('This period has not ended.')
          }${subheading('Published')}${say(link(`/services/${publishes.path}`, 'The public page'))}${publishedView(all)}`,
        }
      }),
    post: request =>
      request.as(async tx => {
        const { params, values, now } = request
        const type = typeOf(engine, params.kind)
        const service = await serviceOf(tx, params.kind)
        const publishes = type?.publishes
        const mine = worksFor(signedIn(request))
        if (!type || !publishes || !service || !mine.some(one => one.id === service.agencyId)) return missing()
        const period = yearFrom(Temporal.PlainDate.from(`${values.from}-01`))
        const { shown, why } = values
        const done = await publishFigures(
          tx,
          { type, publishes, service },
          { period, shown, why },
          { mine, today: today(now) },
        )
        if (isRefusal(done)) return invalid(done.rule === 'published-correction-says-why' ? 'why' : '', done.says)
        return redirect(`/services/${publishes.path}`)
      }),
  })
