/** Opens a case: first of which kind, then what its kind asks; one form, one transaction. What was typed stays when something is wrong. */
import { z } from 'zod'
import { mayCasework } from '../../access/index.ts'
import { isRefusal, today } from '../../lib/index.ts'
import {
  button,
  date,
  dayField,
  form,
  heading,
  html,
  invalid,
  link,
  missing,
  type Page,
  page,
  postHere,
  redirect,
  say,
  select,
  subheading,
} from '../../web/index.ts'
import { alikeFields, alikeStep, keepAnswers } from '../alike/alike-step.ts'
import { addToOpenCase } from '../alike/join-report.ts'
import { lookElsewhere, partiesInOrder } from '../alike/store.ts'
import { asksView } from '../act/asks.view.ts'
import { aroundCase } from '../act/context.ts'
import { crumbs } from '../casework.view.ts'
import { ofOwnAgency } from '../rules.ts'
import type { CaseType, Opening } from '../type/case-type.ts'
import type { Engine } from '../type/engine.ts'
import { stand } from '../type/stood.ts'
import { signedIn } from '../who.ts'
import { worksFor } from '../works-for.ts'
import { openCase, workOutCase } from './open-case.ts'
import { type Named, peopleOf, peopleShape, peopleView } from './opened-people.ts'

export const newCasePage = (engine: Engine): Page =>
  page({
    path: '/cases/new',
    allow: mayCasework,
    get: () => ({
      title: 'Open a case',
      breadcrumbs: crumbs('Open a case'),
      unlisted: true,
      body: html`${heading('What kind of case is it?', 'Open a case')}<ul class="govuk-list govuk-list--spaced">${engine.types.map(
        ({ key, name, says, opening }) =>
          html`<li>${link(`/cases/new/${key}`, name)}<br>${says}${opening.otherWay && html`<br>${otherWay(opening.otherWay)}`}</li>`,
      )}</ul>${say(html`${link('/cases/import', 'Import cases from a file')}`)}`,
    }),
  })

const otherWay = ({ text, href, says }: NonNullable<Opening['otherWay']>) => html`${link(href, text)}: ${says}`

const fieldOf = (rule: string): string =>
  ({ 'named-somehow': 'name', 'born-in-the-past': 'born-day', 'postcode-shaped': 'postcode' })[rule] ?? ''

const shapeOf = (type: CaseType) => ({
  agency: z.string().regex(/^[0-9]{1,9}$/, 'Choose the agency that owns the case'),
  on: date('the day on which it was received').transform(day => day.toString()),
  ...peopleShape(type),
  ...Object.fromEntries(Object.entries(type.opening.act.asks).map(([name, one]) => [name, one.schema])),
  ...alikeFields,
})

type Given = Named & { agency: string; on: string }

export const newCaseOfKindPage = (engine: Engine, type: CaseType): Page =>
  page({
    path: `/cases/new/${type.key}` as '/cases/new',
    allow: mayCasework,
    form: form(z.object(shapeOf(type))),
    async get(request) {
      const { form, now } = request
      const mine = worksFor(signedIn(request))
      const [only] = mine
      const day = today(now)
      const around = await request.as(tx => aroundCase(tx, engine, only?.id ?? 0, day))
      const words = `Open a case: ${type.name}`
      return {
        title: words,
        breadcrumbs: crumbs(words),
        unlisted: true,
        body: html`${form.summary()}${heading(type.name, 'Open a case')}${say(type.says)}${type.opening.otherWay && say(otherWay(type.opening.otherWay))}${postHere(
          html`${
            mine.length === 1 && only
              ? html`<input type="hidden" name="agency" value="${only.id}">`
              : select({
                  name: 'agency',
                  label: { text: 'Agency that owns the case', classes: 'govuk-label--s' },
                  items: [
                    { text: 'Choose', value: '' },
                    ...mine.map(({ id, name }) => ({ text: name, value: String(id) })),
                  ],
                  value: form.value('agency'),
                  errorMessage: form.error('agency') ?? false,
                })
          }${dayField(form, 'on', 'When was it received?', { now: day })}${peopleView(type, form)}${subheading('What was said')}${asksView(
            type.opening.act.asks,
            form,
            { ...around, stood: stand([]), people: [] },
          )}${button({ text: 'Open the case' })}`,
        )}`,
      }
    },
    async post(request) {
      const actor = signedIn(request)
      const values = request.values as Given &
        Parameters<typeof alikeStep>[0]['values'] &
        Readonly<Record<string, unknown>>
      const agencyId = Number(values.agency)
      const foreign = ofOwnAgency.refuses({ agencyId, mine: worksFor(actor) })
      if (foreign) return invalid('agency', foreign.says)
      const given = Object.fromEntries(Object.keys(type.opening.act.asks).map(name => [name, values[name]]))
      const people = peopleOf(type, values)
      const facts = { kind: type.key, agencyId, workerId: actor.id, people, given, opened: values.on }
      const by = { accountId: actor.id, agencyId }
      const day = today(request.now)
      const ready = workOutCase(engine, facts, await request.as(tx => aroundCase(tx, engine, agencyId, day)))
      if (isRefusal(ready)) return invalid(ready.at ?? fieldOf(ready.rule), ready.says)
      const words = `Open a case: ${type.name}`
      const step = await alikeStep(
        { ...request, values },
        {
          engine,
          action: `/cases/new/${type.key}`,
          title: words,
          breadcrumbs: crumbs(words),
          entered: people.map((facts, n) => ({ n, facts })),
          agencyId,
          to: null,
          kind: type.key,
        },
      )
      if ('view' in step) return step.view
      const done =
        'joins' in step
          ? await addToOpenCase(request, engine, step, facts, day, by)
          : await request.as(async tx => {
              const made = await openCase(tx, engine, facts, day, by)
              if (isRefusal(made)) return made
              await keepAnswers(tx, step.answers, await partiesInOrder(tx, made.id))
              if (type.looksElsewhere) await lookElsewhere(tx, made.id)
              return made
            })
      if (done === undefined) return missing()
      return isRefusal(done) ? invalid(done.at ?? fieldOf(done.rule), done.says) : redirect(`/cases/${done.slug}`)
    },
  })
