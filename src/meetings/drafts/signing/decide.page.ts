/** A clerk accepts a report, or returns it with words. */
import { z } from 'zod'
import type { Profile } from '../../../authority/index.ts'
import { mayClerk } from '../../../access/index.ts'
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
  radios,
  redirect,
  summaryList,
  wordsField,
} from '../../../web/index.ts'
import { address, crumbs, deskOf, nowhere } from '../desk.ts'
import { signName, signOffsOf } from '../events.store.ts'
import { signState } from '../report-desk.page.ts'
import { acceptDraft, returnDraft } from './decide-draft.ts'

export const decidePage = ({ committee }: Pick<Profile, 'committee'>): Page =>
  page({
    path: '/committee/reports/:slug/decide',
    allow: mayClerk,
    form: form(
      z.object({
        act: z.enum(['accept', 'return'], 'Choose whether you accept it'),
        words: z.string().max(2000, 'Use 2,000 characters or fewer').default(''),
      }),
    ),
    get: ({ as, actor, params, form: given }) =>
      as(async tx => {
        const desk = await deskOf(tx, params.slug, committee, actor)
        if (!desk) return missing(nowhere)
        const { draft } = desk
        const accepted = draft.state === 'accepted'
        const title = accepted ? 'Return the report to its author' : 'Accept it or return it'
        const asked = await signOffsOf(tx, draft.id)
        return {
          title,
          breadcrumbs: crumbs(draft, title),
          unlisted: true,
          body: html`${given.summary()}${heading(title, draft.title)}${
            asked.length > 0 &&
            summaryList({
              rows: asked.map(one => ({
                key: { text: signName[one.kind] },
                value: { text: `${one.name}: ${signState(one, draft.version)}` },
              })),
            })
          }<p class="govuk-body">${link(`${address(draft)}/preview`, 'Read the report')}, and ${link(`${address(draft)}/preview?for=public`, 'what the public will see of it')}.</p>${postHere(
            html`${
              accepted
                ? html`<input type="hidden" name="act" value="return">`
                : radios({
                    name: 'act',
                    value: given.value('act'),
                    errorMessage: given.error('act'),
                    fieldset: { legend: { text: 'What becomes of it?', classes: 'govuk-fieldset__legend--s' } },
                    items: [
                      {
                        value: 'accept',
                        text: 'Accept it',
                        hint: { text: 'It goes into the pack as it is, and its author can no longer change it' },
                      },
                      { value: 'return', text: 'Return it to its author' },
                    ],
                  })
            }${wordsField(given, 'words', 'What should change', { hint: 'Its author reads it. Where you accept it you may leave this empty' })}${button({ text: 'Send', preventDoubleClick: true })}`,
          )}`,
        }
      }),
    post: ({ as, actor, params, values, now }) =>
      as(async tx => {
        const desk = await deskOf(tx, params.slug, committee, actor)
        if (!desk) return missing(nowhere)
        const accepting = values.act === 'accept' && desk.draft.state !== 'accepted'
        const refused = accepting
          ? await acceptDraft(tx, desk, values.words, now)
          : await returnDraft(tx, desk, values.words, now)
        if (refused) return invalid(accepting ? 'act' : 'words', refused.says)
        return redirect(address(desk.draft))
      }),
  })
