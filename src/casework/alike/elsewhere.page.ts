/** Asks whether another agency has a case about those whom a case is about. What is told is written into the case. */
import { mayCasework } from '../../access/index.ts'
import {
  button,
  form,
  heading,
  html,
  invalid,
  missing,
  type Page,
  page,
  postHere,
  redirect,
  say,
} from '../../web/index.ts'
import { z } from 'zod'
import { crumbs, savedAt } from '../casework.view.ts'
import { inOwnCase } from '../own-case.ts'
import { caseIsOpen } from '../rules.ts'
import { type Engine, typeOf } from '../type/engine.ts'
import { lookedForByBirth } from './rules.ts'
import { lookElsewhere } from './store.ts'

export const elsewherePage = (engine: Engine): Page =>
  page({
    path: '/cases/:slug/elsewhere',
    allow: mayCasework,
    form: form(z.object({})),
    async get(request) {
      const seen = await inOwnCase(request, (_, found) => Promise.resolve(found))
      if ('elsewhere' in seen) return seen.elsewhere
      const found = seen.done
      if (!typeOf(engine, found.kind)?.looksElsewhere) return missing()
      const title = 'Ask whether another agency has a case about them'
      return {
        title,
        breadcrumbs: crumbs(title, found),
        unlisted: true,
        body: html`${request.form.summary()}${heading(title, found.reference)}${say(
          'Looked for is whoever this case is about, by all of the name and the date of birth, in open cases for the same purpose. Only agencies that an agreement binds to tell are named, and nothing more: contact them to ask. A case that is limited to a few people is not told of.',
        )}${say('The answer is written into this case. The log notes for you and for them that you asked.')}${postHere(
          button({ text: 'Ask' }),
        )}`,
      }
    },
    async post(request) {
      const done = await inOwnCase(request, async (tx, found) => {
        if (!typeOf(engine, found.kind)?.looksElsewhere) return missing()
        const fault = caseIsOpen.refuses(found) ?? lookedForByBirth.refuses({ told: await lookElsewhere(tx, found.id) })
        return fault ? invalid('', fault.says) : redirect(savedAt(found.slug))
      })
      return 'elsewhere' in done ? done.elsewhere : done.done
    },
  })
