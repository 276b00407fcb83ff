/** Where the officer gives whoever asked for a case a new address to follow it by; the one before ends. */
import { z } from 'zod'
import { digest, mayCasework, newToken } from '../../access/index.ts'
import { longDate } from '../../lib/index.ts'
import {
  button,
  form,
  heading,
  html,
  insetText,
  link,
  missing,
  page,
  postHere,
  say,
  warningText,
} from '../../web/index.ts'
import { addEvent } from '../case/add-event.ts'
import { crumbs } from '../casework.view.ts'
import { inOwnCase } from '../own-case.ts'
import { type Engine, typeOf } from '../type/engine.ts'
import { followedSince, renewFollower } from './store.ts'

const words = 'Give an address to follow it by'

export const addressPage = (engine: Engine) =>
  page({
    path: '/cases/:slug/address',
    allow: mayCasework,
    form: form(z.object({})),
    async get(request) {
      const seen = await inOwnCase(request, async (tx, found) => ({ found, since: await followedSince(tx, found.id) }))
      if ('elsewhere' in seen) return seen.elsewhere
      const { found, since } = seen.done
      if (!typeOf(engine, found.kind)?.referral) return missing()
      return {
        title: `${words}: ${found.reference}`,
        breadcrumbs: crumbs(words, found),
        unlisted: true,
        body: html`${request.form.summary()}${heading(words, found.reference)}${say('Whoever has it sees where the case stands and what happens next, and no name. Give it only to whoever asked for the case, by a way that is safe for them.')}${
          since &&
          warningText({
            text: `One was given on ${longDate(since)}. It ends when you make a new one.`,
            iconFallbackText: 'Warning',
          })
        }${postHere(button({ text: since ? 'Make a new address' : 'Make an address', preventDoubleClick: true }))}`,
      }
    },
    async post(request) {
      const done = await inOwnCase(request, async (tx, found, by) => {
        if (!typeOf(engine, found.kind)?.referral) return null
        const token = newToken()
        await renewFollower(tx, found.id, digest(token))
        const says =
          'A new address was made by which whoever asked for the case can follow it. Any earlier one has ended.'
        await addEvent(tx, { caseId: found.id, field: 'plan', kind: 'address-given', says }, by)
        return { found, token }
      })
      if ('elsewhere' in done) return done.elsewhere
      if (!done.done) return missing()
      const { found, token } = done.done
      return {
        title: `The address: ${found.reference}`,
        breadcrumbs: crumbs(words, found),
        unlisted: true,
        body: html`${heading('The new address', found.reference)}${say('It is shown once, and kept nowhere.')}${insetText(
          {
            text: html`<span class="wardmote-address">${request.shell.origin ?? ''}/following/${token}</span>`,
          },
        )}${say(link(`/cases/${found.slug}`, 'Back to the case'))}`,
      }
    },
  })
