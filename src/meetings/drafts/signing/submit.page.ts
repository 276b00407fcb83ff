/** An author gives a report in to committee services, or takes it back. */
import { z } from 'zod'
import type { Profile } from '../../../authority/index.ts'
import { isRefusal } from '../../../lib/index.ts'
import {
  button,
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
  warningText,
} from '../../../web/index.ts'
import { address, crumbs, type Desk, deskOf, nowhere, placesIn } from '../desk.ts'
import { signName, signOffsOf } from '../events.store.ts'
import { wordsAt } from '../save-section.ts'
import { sectionOf } from '../template.ts'
import { submitDraft, takeBack, unwritten } from './decide-draft.ts'

export const submitPage = ({ committee }: Pick<Profile, 'committee'>): Page =>
  page({
    path: '/committee/reports/:slug/submit',
    allow: 'signed in',
    form: form(z.object({ act: z.enum(['submit', 'take back']) })),
    get: ({ as, actor, params, form: given }) =>
      as(async tx => {
        const desk = await deskOf(tx, params.slug, committee, actor)
        if (!desk?.mayChange) return missing(nowhere)
        const { draft } = desk
        const back = draft.state === 'submitted'
        const title = back ? 'Take the report back' : 'Give the report in'
        const asked = await signOffsOf(tx, draft.id)
        const act = html`<input type="hidden" name="act" value="${back ? 'take back' : 'submit'}">`
        return {
          title,
          breadcrumbs: crumbs(draft, title),
          unlisted: true,
          body: html`${given.summary()}${heading(title, draft.title)}${
            back
              ? say('It goes back to being written. Give it in again when it is ready.')
              : before(
                  desk,
                  asked.map(one => signName[one.kind]),
                )
          }${postHere(html`${act}${button({ text: title, preventDoubleClick: true, attributes: { id: 'act' } })}`)}`,
        }
      }),
    post: ({ as, actor, params, values, now }) =>
      as(async tx => {
        const desk = await deskOf(tx, params.slug, committee, actor)
        if (!desk?.mayChange) return missing(nowhere)
        if (values.act === 'take back') {
          if (desk.draft.state === 'submitted') await takeBack(tx, desk, now)
        } else if (desk.draft.state === 'writing') {
          const refused = await submitDraft(tx, desk, now)
          if (isRefusal(refused)) return invalid('act', refused.says)
        }
        return redirect(address(desk.draft))
      }),
  })

function before(desk: Desk, asked: readonly string[]) {
  const lacking = unwritten(desk)
  const open = placesIn(desk.sections).filter(
    place => wordsAt(desk.content, place) !== '' && !sectionOf(desk.content, place.key).done,
  )
  return html`${lacking.length > 0 && warningText({ text: `Still to be written: ${lacking.join('; ')}.` })}${open.length > 0 && say(`Not ticked as finished: ${open.map(one => one.title).join('; ')}.`)}${
    asked.length === 0
      ? html`<p class="govuk-body">Nobody was asked to sign it yet: ${link(`${address(desk.draft)}/sign-offs`, 'ask finance, legal and the lead officer')}.</p>`
      : say(`Asked to sign: ${asked.join(', ')}.`)
  }<p class="govuk-body">Look once at ${link(`${address(desk.draft)}/preview?for=public`, 'what the public will see')}.</p>`
}
