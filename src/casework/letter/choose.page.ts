/** The first step of a letter: which one, and to whom. */
import { z } from 'zod'
import { mayCasework } from '../../access/index.ts'
import { today } from '../../lib/index.ts'
import {
  button,
  chooseField,
  form,
  heading,
  html,
  invalid,
  missing,
  type Page,
  page,
  postHere,
  radios,
  redirect,
  say,
} from '../../web/index.ts'
import { contextOf } from '../act/context.ts'
import { crumbs } from '../casework.view.ts'
import { roleName } from '../fields.ts'
import { inOwnCase } from '../own-case.ts'
import { type Engine, typeOf } from '../type/engine.ts'
import type { Letter } from '../type/letter.ts'
import { letterToSomebody } from './rules.ts'

const hintOf = ({ to, notice }: Letter) =>
  `${notice ? 'A notice in law. ' : ''}To: ${to.map(role => roleName(role).toLowerCase()).join('; ')}`

export const chooseLetterPage = (engine: Engine): Page =>
  page({
    path: '/cases/:slug/letters/new',
    allow: mayCasework,
    form: form(
      z.object({
        letter: z.string().min(1, 'Choose the letter'),
        party: z.string().regex(/^\d{1,15}$/, 'Choose to whom'),
      }),
    ),
    async get(request) {
      const { form } = request
      const seen = await inOwnCase(request, async (tx, found) => ({
        found,
        context: await contextOf(tx, engine, found, today(request.now)),
      }))
      if ('elsewhere' in seen) return seen.elsewhere
      const { found, context } = seen.done
      const letters = typeOf(engine, found.kind)?.letters ?? []
      if (letters.length === 0) return missing()
      const roles = new Set(letters.flatMap(one => one.to))
      const people = context.people.filter(one => roles.has(one.role))
      return {
        title: `Write a letter: ${found.reference}`,
        breadcrumbs: crumbs('Write a letter', found),
        unlisted: true,
        body: html`${form.summary()}${heading('Write a letter', found.reference)}${
          people.length === 0
            ? say('There is nobody in the case to whom a letter can be written: add them first.')
            : postHere(
                html`${radios({
                  name: 'letter',
                  fieldset: { legend: { text: 'Which letter?', classes: 'govuk-fieldset__legend--m' } },
                  items: letters.map(one => ({ value: one.key, text: one.name, hint: { text: hintOf(one) } })),
                  value: form.value('letter'),
                  errorMessage: form.error('letter') ?? false,
                })}${chooseField(
                  form,
                  'party',
                  'To whom?',
                  people.map(one => ({ value: one.id, text: `${one.name} (${roleName(one.role)})` })),
                )}${button({ text: 'Go on' })}`,
              )
        }`,
      }
    },
    async post(request) {
      const { letter: key, party } = request.values
      const done = await inOwnCase(request, async (tx, found) => {
        const letter = typeOf(engine, found.kind)?.letters?.find(one => one.key === key)
        if (!letter) return invalid('letter', 'Choose the letter')
        const { people } = await contextOf(tx, engine, found, today(request.now))
        const role = people.find(one => String(one.id) === party)?.role ?? ''
        const fault = letterToSomebody.refuses({ role, to: letter.to })
        return fault
          ? invalid('party', fault.says)
          : redirect(`/cases/${found.slug}/letters/new/${letter.key}/${party}`)
      })
      return 'elsewhere' in done ? done.elsewhere : done.done
    },
  })
