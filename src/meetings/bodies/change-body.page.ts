/** Changes a body's name, kind, seats and what is said of it; and who sees it at all. */
import { z } from 'zod'
import { mayClerk } from '../../access/index.ts'
import { changedSince, count, isRefusal } from '../../lib/index.ts'
import {
  bodyBySlug,
  bodyKindName,
  changeBody,
  type DeskBody,
  deskBody,
  noteOpening,
  openBody,
} from '../../people/index.ts'
import {
  button,
  form,
  heading,
  html,
  invalid,
  missing,
  page,
  postHere,
  redirect,
  say,
  warningText,
  wordsField,
} from '../../web/index.ts'
import { committeeCrumbs } from '../desk/crumbs.ts'
import { indexBody } from '../index-meeting.ts'
import { meetings } from '../meeting/store.ts'
import { bodyFacts, bodyFieldOf, bodyFields, bodyForm } from './body-fields.view.ts'

const nowhere = 'There is no body at this address'
const crumbs = (body: DeskBody, here: string) =>
  committeeCrumbs(
    { text: 'Bodies and members', href: '/committee/bodies' },
    { text: body.name, href: `/committee/bodies/${body.slug}` },
    { text: here },
  )

export const changeBodyPage = page({
  path: '/committee/bodies/:slug/change',
  allow: mayClerk,
  form: form(bodyFields),
  get: ({ as, params, form }) =>
    as(async tx => {
      const body = await deskBody(tx, params.slug)
      if (!body) return missing(nowhere)
      return {
        title: `Change ${body.name}`,
        breadcrumbs: crumbs(body, 'Change'),
        unlisted: true,
        body: html`${form.summary()}${heading('Change the body', body.name)}${say('Its address stays as it is, and its old name goes on being recognised in papers.')}${bodyForm(form, body)}`,
      }
    }),
  post: async ({ as, db, params, values }) => {
    const answer = await as(async tx => {
      const body = await deskBody(tx, params.slug)
      if (!body) return missing(nowhere)
      const done = await changeBody(tx, body, values.revision, bodyFacts(values))
      if (isRefusal(done)) return invalid(bodyFieldOf(done.rule), done.says)
      if (done === 'changed meanwhile')
        return invalid(
          '',
          changedSince(
            'this body',
            `It is now: ${[body.name, bodyKindName(body.kind), body.seats !== null && count(body.seats, 'seat'), body.about].filter(Boolean).join('; ')}. What you typed is below: save again to put it in place of that.`,
          ),
        )
      return redirect(`/committee/bodies/${body.slug}`)
    })
    // The search shows the name beside every paragraph.
    if ('redirect' in answer)
      await db.asSystem('index-desk', async tx => {
        const body = await bodyBySlug(tx, params.slug)
        if (body) await indexBody(tx, body.id)
      })
    return answer
  },
})

/** What the public reads from that moment on, or no longer. */
async function seen(tx: Parameters<typeof meetings>[0], body: DeskBody): Promise<string> {
  const all = await meetings(tx, { bodySlug: body.slug })
  return all.length === 0
    ? 'its members, and meetings once they are planned'
    : `its members, and ${count(all.length, 'meeting')} with everything that was published for ${all.length === 1 ? 'it' : 'them'}: agendas, reports, minutes, who was there`
}

export const openBodyPage = page({
  path: '/committee/bodies/:slug/open',
  allow: mayClerk,
  form: form(z.object({ why: z.string().default(''), open: z.enum(['yes', 'no']).default('yes') })),
  get: ({ as, params, form }) =>
    as(async tx => {
      const body = await deskBody(tx, params.slug)
      if (!body) return missing(nowhere)
      const title = body.public ? 'Close it to the public' : 'Open it to the public'
      const words = await seen(tx, body)
      return {
        title,
        breadcrumbs: crumbs(body, title),
        unlisted: true,
        body: html`${form.summary()}${heading(title, body.name)}${warningText({
          text: body.public
            ? `Nobody but clerks, the monitoring officer, its members and its readers sees it any more: ${words}. It leaves the search, the feeds and the calendar at once. Who has copies keeps them.`
            : `Everybody sees at once, and search engines find: ${words}. Agendas, reports and minutes in preparation, and exempt parts, stay unseen.`,
        })}${postHere(
          html`<input type="hidden" name="open" value="${body.public ? 'no' : 'yes'}">${wordsField(form, 'why', 'Why', { hint: 'A few words for the log', rows: 2 })}${button({ text: title, classes: 'govuk-button--warning' })}`,
        )}`,
      }
    }),
  post: async ({ as, db, params, values }) => {
    const open = values.open === 'yes'
    // Noted and committed first; then done, with what the search holds, in one transaction of the system.
    const answer = await as(async tx => {
      const body = await deskBody(tx, params.slug)
      if (!body) return missing(nowhere)
      if (body.public === open) return null
      const fault = await noteOpening(tx, body, open, values.why)
      return fault && invalid('why', fault.says)
    })
    if (answer) return answer
    await db.asSystem('open-body', async tx => {
      const opened = await openBody(tx, params.slug, open)
      if (!isRefusal(opened)) await indexBody(tx, opened.id)
    })
    return redirect(`/committee/bodies/${params.slug}`)
  },
})
