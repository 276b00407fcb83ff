/** Where the agency whose case it is looks at what everybody will read of it, and publishes it. */
import { z } from 'zod'
import { mayCasework } from '../../access/index.ts'
import { longDate, today } from '../../lib/index.ts'
import {
  button,
  form,
  heading,
  html,
  link,
  missing,
  page,
  postHere,
  redirect,
  say,
  subheading,
} from '../../web/index.ts'
import { contextOf } from '../act/context.ts'
import { crumbs, savedAt } from '../casework.view.ts'
import { inOwnCase } from '../own-case.ts'
import { type Engine, typeOf } from '../type/engine.ts'
import { publishCase } from './publish-case.ts'
import { isPublished } from './register-section.ts'
import { registered } from './store.ts'

export const registerPage = (engine: Engine) =>
  page({
    path: '/cases/:slug/register',
    allow: mayCasework,
    form: form(z.object({})),
    async get(request) {
      const seen = await inOwnCase(request, async (tx, found) => {
        const register = typeOf(engine, found.kind)?.register
        const context = await contextOf(tx, engine, found, today(request.now))
        const entry = context.stood.begun ? register?.entry(context) : null
        if (!register || !entry) return null
        const [now] = await registered(tx, found.kind, found.reference)
        return { found, register, entry, same: isPublished(entry, now), known: now !== undefined }
      })
      if ('elsewhere' in seen) return seen.elsewhere
      if (seen.done === null) return missing()
      const { found, register, entry, same, known } = seen.done
      const words = 'Publish it to everybody'
      return {
        title: `${words}: ${found.reference}`,
        breadcrumbs: crumbs(words, found),
        unlisted: true,
        body: html`${heading(words, found.reference)}${say(
          html`This is what everybody reads at ${link(register.path, register.title)}. It must say nothing by which anybody could be known.`,
        )}${
          same
            ? say('It is published as it stands.')
            : postHere(
                html`${button({ text: known ? 'Publish it in place of the one before' : 'Publish it', preventDoubleClick: true })}`,
              )
        }${subheading(entry.title)}${say(
          `From ${longDate(entry.from)} until ${longDate(entry.until)}${entry.ended === null ? '' : `; ended on ${longDate(entry.ended)}`}.`,
        )}${register.view(entry)}`,
      }
    },
    async post(request) {
      const seen = await inOwnCase(request, async (tx, found) =>
        (await publishCase(tx, engine, found, today(request.now))) ? redirect(savedAt(found.slug)) : missing(),
      )
      return 'elsewhere' in seen ? seen.elsewhere : seen.done
    },
  })
