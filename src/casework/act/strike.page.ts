/** Strikes out what was written by mistake: it stays readable, and counts no more. */
import { z } from 'zod'
import { mayCasework } from '../../access/index.ts'
import { isRefusal, today } from '../../lib/index.ts'
import {
  button,
  form,
  heading,
  html,
  insetText,
  invalid,
  lines,
  missing,
  type Page,
  page,
  type PageRequest,
  postHere,
  redirect,
  wordsField,
} from '../../web/index.ts'
import { holdCase, insertEvent } from '../case/event.store.ts'
import { crumbs, savedAt } from '../casework.view.ts'
import { inOwnCase } from '../own-case.ts'
import { type Engine, typeOf } from '../type/engine.ts'
import { type Stood, struckOut } from '../type/stood.ts'
import { actsOf } from './every-case.ts'
import { contextOf } from './context.ts'
import { workOutStrike } from './work-out.ts'

type Asked = Pick<PageRequest<'/cases/:slug/events/:event'>, 'params'>

/** What an act recorded and nobody has struck out; notes and what the engine writes stand. */
const earlierOf = (engine: Engine, kind: string, { events, named }: Stood, { params }: Asked) => {
  const type = typeOf(engine, kind)
  const found = events.find(one => String(one.id) === params.event)
  const known = found && type && actsOf(type).some(one => one.key === found.kind && one.panel === undefined)
  return known && named(found.kind).some(one => one.id === found.id) ? { type, event: found } : undefined
}

export const strikePage = (engine: Engine): Page =>
  page({
    path: '/cases/:slug/events/:event/strike',
    allow: mayCasework,
    form: form(z.object({ why: z.string().min(1, 'Say why').max(500, 'Say why in 500 characters or fewer') })),
    async get(request) {
      const seen = await inOwnCase(request, async (tx, found) => {
        const { stood } = await contextOf(tx, engine, found, today(request.now))
        return { found, earlier: earlierOf(engine, found.kind, stood, request) }
      })
      if ('elsewhere' in seen) return seen.elsewhere
      const { found, earlier } = seen.done
      if (!earlier) return missing()
      const words = 'Strike out what was written by mistake'
      return {
        title: `${words}: ${found.reference}`,
        breadcrumbs: crumbs('Strike it out', found),
        unlisted: true,
        body: html`${request.form.summary()}${heading(words, found.reference)}${insetText({
          text: lines(earlier.event.says.split('\n')),
        })}${postHere(
          html`${wordsField(request.form, 'why', 'Why?', {
            hint: 'What was written stays in the case, shown as struck out. It is counted no more. What it brought to an end stays ended: record that anew.',
          })}${button({ text: 'Strike it out' })}`,
        )}`,
      }
    },
    async post(request) {
      const { why } = request.values
      const done = await inOwnCase(request, async (tx, found, by) => {
        await holdCase(tx, found.id)
        const context = await contextOf(tx, engine, found, today(request.now))
        const earlier = earlierOf(engine, found.kind, context.stood, request)
        if (!earlier) return missing()
        const worked = workOutStrike({ type: earlier.type, context, why }, earlier.event)
        if (isRefusal(worked)) return invalid('', worked.says)
        const { id, field } = earlier.event
        await insertEvent(tx, { caseId: found.id, field, kind: struckOut, correctsId: id, ...worked }, by)
        return redirect(savedAt(found.slug))
      })
      return 'elsewhere' in done ? done.elsewhere : done.done
    },
  })
