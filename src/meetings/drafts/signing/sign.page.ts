/** Signing a report: the version that one sees, or what should change. */
import { z } from 'zod'
import type { Profile } from '../../../authority/index.ts'
import { moment } from '../../../lib/index.ts'
import {
  button,
  form,
  heading,
  html,
  insetText,
  invalid,
  link,
  missing,
  type Page,
  page,
  postHere,
  radios,
  redirect,
  wordsField,
} from '../../../web/index.ts'
import type { Tx } from '../../../db/index.ts'
import type { Actor } from '../../../web/index.ts'
import { address, crumbs, type Desk, deskOf, nowhere } from '../desk.ts'
import { giveSignOff, signName, type SignOff, signOffsOf } from '../events.store.ts'

async function askedOf(
  tx: Tx,
  desk: Desk | undefined,
  kind: string,
  actor: Actor | null,
): Promise<SignOff | undefined> {
  const all = desk ? await signOffsOf(tx, desk.draft.id) : []
  return all.find(one => one.kind === kind && one.accountId === actor?.id)
}

export const signPage = ({ committee }: Pick<Profile, 'committee'>): Page =>
  page({
    path: '/committee/reports/:slug/sign/:kind',
    allow: 'signed in',
    form: form(
      z.object({
        agrees: z.enum(['yes', 'no'], 'Say whether you sign it'),
        remark: z.string().max(1000, 'Use 1,000 characters or fewer').default(''),
        seen: z.string().regex(/^\d{1,9}$/),
      }),
    ),
    get: ({ as, actor, params, form: given }) =>
      as(async tx => {
        const desk = await deskOf(tx, params.slug, committee, actor)
        const asked = await askedOf(tx, desk, params.kind, actor)
        if (!desk || !asked) return missing(nowhere)
        const { draft } = desk
        const at = address(draft)
        const title = `Sign as ${signName[asked.kind]}`
        const changed = asked.version !== null && asked.version !== draft.version
        return {
          title,
          breadcrumbs: crumbs(draft, title),
          unlisted: true,
          body: html`${given.summary()}${heading(title, draft.title)}${
            asked.signedAt !== null &&
            insetText({
              text: changed
                ? html`You signed version ${asked.version} on ${moment(asked.signedAt)}. It was changed since: ${link(`${at}/changes?from=${asked.version}&to=${draft.version}`, 'what changed')}.`
                : html`You signed this version on ${moment(asked.signedAt)}.`,
            })
          }<p class="govuk-body">This is version ${draft.version}, written by ${draft.author}. ${link(`${at}/preview`, 'Read the whole report')}, or ${link(`${at}/report.docx`, 'download it as a Word document')}.</p>${postHere(
            html`<input type="hidden" name="seen" value="${given.value('seen') || draft.version}">${radios({
              name: 'agrees',
              value: given.value('agrees'),
              errorMessage: given.error('agrees'),
              fieldset: { legend: { text: 'Do you sign it?', classes: 'govuk-fieldset__legend--s' } },
              items: [
                { value: 'yes', text: `Yes, I sign version ${draft.version}` },
                { value: 'no', text: 'No, something should change first' },
              ],
            })}${wordsField(given, 'remark', 'What should change, or a remark', { hint: 'Its author and committee services read it' })}${button({ text: 'Send', preventDoubleClick: true })}`,
          )}`,
        }
      }),
    post: ({ as, actor, params, values, now }) =>
      as(async tx => {
        const desk = await deskOf(tx, params.slug, committee, actor)
        const asked = await askedOf(tx, desk, params.kind, actor)
        if (!desk || !asked) return missing(nowhere)
        if (desk.draft.state === 'accepted')
          return invalid('agrees', 'The report has been accepted as it was signed. Ask committee services to return it')
        const agrees = values.agrees === 'yes'
        if (!agrees && values.remark === '') return invalid('remark', 'Say what should change')
        const given = { kind: asked.kind, seen: Number(values.seen), agrees, remark: values.remark }
        if (await giveSignOff(tx, desk.draft.id, given, now)) return redirect(address(desk.draft))
        return invalid(
          'agrees',
          html`The report was changed while you were reading. ${link(`${address(desk.draft)}/changes?from=${values.seen}&to=${desk.draft.version}`, 'See what changed')}, open this page again, and sign that version`,
        )
      }),
  })
