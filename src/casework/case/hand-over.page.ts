/** Hands a case to another agency: with everything in it, and with what people agreed to and refused before its eyes. */
import { z } from 'zod'
import { mayCasework } from '../../access/index.ts'
import { today } from '../../lib/index.ts'
import {
  button,
  checkboxes,
  chooseField,
  form,
  type FormState,
  heading,
  type Html,
  html,
  insetText,
  invalid,
  link,
  page,
  postHere,
  redirect,
  say,
  subheading,
  warningText,
  wordsField,
} from '../../web/index.ts'
import { contextOf } from '../act/context.ts'
import { consentsOf, consentsView } from '../act/consents.view.ts'
import { crumbs } from '../casework.view.ts'
import { shareOffers } from '../named/store.ts'
import { inOwnCase } from '../own-case.ts'
import { caseIsOpen } from '../rules.ts'
import type { Context, Refused } from '../type/act.ts'
import { type Engine, typeOf } from '../type/engine.ts'
import { closedView } from './closed.view.ts'
import { holdCase } from './event.store.ts'
import { handOver } from './hand-over.ts'

function handingView(form: FormState, agencies: readonly (readonly [number, string])[], context: Context): Html {
  const agreed = consentsOf(context)
  return html`${warningText({
    text: 'They will own all of it, and you will no longer see it unless they share it with you.',
    iconFallbackText: 'Warning',
  })}${subheading('What people agreed to')}${
    agreed.length > 0 ? consentsView(context) : say('Nobody’s consent is recorded in this case.')
  }${postHere(
    html`${chooseField(
      form,
      'agency',
      'Which agency takes it over?',
      agencies.map(([value, text]) => ({ value, text })),
    )}${wordsField(form, 'why', 'Why?', { hint: 'It becomes part of the plan in the case.' })}${
      agreed.length > 0
        ? checkboxes({
            name: 'told',
            fieldset: {
              legend: { text: 'Consent goes with the case', classes: 'govuk-fieldset__legend--s' },
            },
            items: [
              {
                value: 'yes',
                text: 'I have gone through what people agreed to and refused with the agency that takes it over',
              },
            ],
            values: form.values('told'),
            errorMessage: form.error('told') ?? false,
          })
        : wordsField(form, 'without', 'Why can it be handed over without anybody’s consent?', {
            hint: 'For example: a duty in law, or somebody would be at risk.',
          })
    }${button({ text: 'Hand it over' })}`,
  )}`
}

export const handOverPage = (engine: Engine) =>
  page({
    path: '/cases/:slug/hand-over',
    allow: mayCasework,
    form: form(
      z.object({
        agency: z.string().regex(/^\d{1,9}$/, 'Choose the agency'),
        why: z.string().min(1, 'Say why').max(1000, 'Say why in 1,000 characters or fewer'),
        told: z.array(z.string()),
        without: z.string().max(500, 'Say it in 500 characters or fewer').optional().default(''),
      }),
    ),
    async get(request) {
      const { form, now } = request
      const seen = await inOwnCase(request, async (tx, found) => ({
        found,
        context: await contextOf(tx, engine, found, today(now)),
        offers: await shareOffers(tx, found),
      }))
      if ('elsewhere' in seen) return seen.elsewhere
      const { found, context, offers } = seen.done
      if (found.closed !== null) return closedView(found, form, 'Hand it over')
      const agencies = [...new Map(offers.map(one => [one.agencyId, one.agency]))]
      const first = typeOf(engine, found.kind)?.refusesHandOver?.(undefined, context)
      return {
        title: `Hand over ${found.reference}`,
        breadcrumbs: crumbs('Hand it over', found),
        unlisted: true,
        body: html`${form.summary()}${heading('Hand this case to another agency', found.reference)}${
          agencies.length === 0
            ? say('No agreement in force lets your agency give a case of this kind to another.')
            : first
              ? html`${insetText({ text: first.says })}${say(link(`/cases/${found.slug}`, 'Go back to the case'))}`
              : handingView(form, agencies, context)
        }`,
      }
    },
    async post(request) {
      const { agency, why, told, without } = request.values
      const done = await inOwnCase(request, async (tx, found, by): Promise<Refused | null> => {
        await holdCase(tx, found.id)
        const context = await contextOf(tx, engine, found, today(request.now))
        return (
          caseIsOpen.refuses(found) ??
          (await handOver(
            tx,
            found,
            {
              type: typeOf(engine, found.kind),
              context,
              agencyId: Number(agency),
              why,
              told: told.includes('yes'),
              without,
            },
            by,
          ))
        )
      })
      if ('elsewhere' in done) return done.elsewhere
      return done.done ? invalid(done.done.at ?? '', done.done.says) : redirect('/cases')
    },
  })
