/** One file behind a report: its title, its order, who may see it; and the file itself. */
import { z } from 'zod'
import type { Profile } from '../../../authority/index.ts'
import { count, isRefusal } from '../../../lib/index.ts'
import type { Tx } from '../../../db/index.ts'
import {
  bytes,
  button,
  form,
  heading,
  html,
  type Html,
  insetText,
  invalid,
  lineField,
  link,
  missing,
  type Page,
  page,
  postHere,
  redirect,
  warningText,
} from '../../../web/index.ts'
import type { Actor } from '../../../web/index.ts'
import { picturesIn } from '../../markup/problems.ts'
import {
  type Attachment,
  attachmentById,
  deleteAttachment,
  orderAttachments,
  updateAttachment,
} from '../attachments.store.ts'
import {
  opennessFrom,
  privacyField,
  privacyFields,
  privacyShape,
  refusesOpenness,
} from '../../business/privacy.form.ts'
import { address, crumbs, type Desk, deskOf, nowhere } from '../desk.ts'
import { letteredAppendices } from '../for-pack.ts'
import { keepVersion } from '../keep-version.ts'
import { picturesWithWords } from '../rules.ts'
import { draftBySlug, noteDraftRead } from '../store.ts'
import { isSlides } from './read-attachment.ts'

type Found = Desk & { file: Attachment }

async function found(
  tx: Tx,
  slug: string,
  id: string,
  committee: Profile['committee'],
  actor: Actor | null,
): Promise<Found | undefined> {
  const desk = await deskOf(tx, slug, committee, actor)
  const file = desk?.attachments.find(one => String(one.id) === id)
  return desk && file && { ...desk, file }
}

const about = ({ file, attachments }: Found): string => {
  const lettered = letteredAppendices(attachments).find(one => one.attachment.id === file.id)
  return lettered?.letter ?? (file.kind === 'picture' ? 'Picture' : 'Presentation')
}

const isUsed = ({ file, content }: Found): boolean =>
  content.sections.some(section => picturesIn(section.words).includes(String(file.id)))

export const filePage = ({ committee }: Pick<Profile, 'committee'>): Page =>
  page({
    path: '/committee/reports/:slug/files/:id',
    allow: 'signed in',
    form: form(
      z.object({
        ...privacyShape,
        who: privacyShape.who.default('public'),
        act: z.enum(['save', 'earlier', 'later', 'remove']).default('save'),
        title: z.string().max(200, 'Use 200 characters or fewer').default(''),
        alt: z.string().max(1000, 'Use 1,000 characters or fewer').default(''),
      }),
    ),
    get: ({ as, actor, params, query, form: given }) =>
      as(async tx => {
        const here = await found(tx, params.slug, params.id, committee, actor)
        if (!here) return missing(nowhere)
        const { draft, file, mayChange } = here
        const typed = given.value('act') !== ''
        return {
          title: file.title,
          breadcrumbs: crumbs(draft, file.title),
          unlisted: true,
          body: html`${given.summary()}${heading(file.title, about(here))}${facts(here, query.has('added'))}${
            mayChange &&
            html`${postHere(
              html`<input type="hidden" name="act" value="save">${lineField(given, 'title', 'Title', { now: typed ? given.value('title') : file.title })}${
                file.kind === 'picture'
                  ? lineField(given, 'alt', 'What it shows', {
                      hint: 'For people who cannot see it',
                      now: typed ? given.value('alt') : file.alt,
                    })
                  : privacyFields(given, file, 'the file')
              }${button({ text: 'Save' })}`,
            )}${moves(here)}`
          }<p class="govuk-body">${link(address(draft), 'Back to the report')}</p>`,
        }
      }),
    post: ({ as, actor, params, values, now }) =>
      as(async tx => {
        const here = await found(tx, params.slug, params.id, committee, actor)
        if (!here?.mayChange) return missing(nowhere)
        const { draft, file } = here
        const at = `${address(draft)}/files/${file.id}`
        if (values.act === 'remove') {
          if (isUsed(here))
            return invalid('title', 'The picture stands in the words of the report. Take it out of them first')
          const kept = await keepVersion(tx, draft.slug, `Removed: ${file.title}`, now, content => content)
          if (isRefusal(kept)) return invalid('title', kept.says)
          await deleteAttachment(tx, file.id)
          return redirect(address(draft))
        }
        if (values.act !== 'save') {
          const kept = await keepVersion(tx, draft.slug, `Order of files`, now, content => content)
          if (isRefusal(kept)) return invalid('title', kept.says)
          await orderAttachments(tx, moved(here, values.act === 'earlier' ? -1 : 1))
          return redirect(at)
        }
        if (values.title === '') return invalid('title', 'Enter a title')
        const openness =
          file.kind === 'picture'
            ? {
                part: file.part,
                exempt: file.exempt,
                publicInterest: file.publicInterest,
                exemptUntil: file.exemptUntil,
                confidential: file.confidential,
              }
            : opennessFrom(values)
        const refused = refusesOpenness(openness)
        if (refused) return invalid(privacyField(refused), refused.says)
        const wordless = picturesWithWords.refuses({ kind: file.kind, alt: values.alt })
        if (wordless) return invalid('alt', wordless.says)
        const kept = await keepVersion(tx, draft.slug, `File: ${values.title}`, now, content => content)
        if (isRefusal(kept)) return invalid('title', kept.says)
        await updateAttachment(tx, file.id, { ...openness, title: values.title, alt: values.alt })
        return redirect(`${address(draft)}?saved`)
      }),
  })

function facts({ draft, file, mayChange }: Found, added: boolean): Html {
  const at = `${address(draft)}/files/${file.id}/file`
  const size = `${Math.max(1, Math.round(file.bytes / 1024)).toLocaleString('en-GB')} KB`
  if (file.kind === 'picture')
    return html`${added && insetText({ text: html`The picture is here. To show it, write this where it belongs in a section: <strong><code>![${file.alt}](picture:${file.id})</code></strong>` })}<p class="govuk-body"><img class="wardmote-picture" src="${at}" alt="${file.alt}"></p>${mayChange && !added && html`<p class="govuk-body">In a section, write <code>![${file.alt}](picture:${file.id})</code></p>`}`
  return html`${isSlides(file.media) && warningText({ text: 'This PowerPoint file can be downloaded, but its slides are not in the pack. Save it as PDF and add that for its pages to be in the pack.' })}<p class="govuk-body">${link(at, file.fileName)} (${size}${file.pages !== null && `, ${count(file.pages, 'page')}`})</p>${file.media === 'application/pdf' && html`<p class="govuk-body">The pack says of its pages that they are not made accessible by us. Where you can, write what it tells in the report too.</p>`}`
}

const moved = ({ attachments, file }: Found, by: -1 | 1): number[] => {
  const same = attachments.filter(one => one.kind === file.kind)
  const other = same[same.findIndex(one => one.id === file.id) + by]
  const swap = (id: number) => (other === undefined ? id : id === file.id ? other.id : id === other.id ? file.id : id)
  return attachments.map(one => swap(one.id))
}

function moves(here: Found): Html {
  const same = here.attachments.filter(one => one.kind === here.file.kind)
  const at = same.findIndex(one => one.id === here.file.id)
  const act = (name: string, text: string) =>
    postHere(
      html`<input type="hidden" name="act" value="${name}">${button({ text, classes: name === 'remove' ? 'govuk-button--warning' : 'govuk-button--secondary' })}`,
    )
  return html`${here.file.kind === 'appendix' && at > 0 && act('earlier', 'Move it up')}${here.file.kind === 'appendix' && at < same.length - 1 && act('later', 'Move it down')}${act('remove', 'Remove this file')}`
}

/** The file itself, for who may see the report. Pictures and PDFs are shown; what may hold a program is saved. */
export const fileBytesPage: Page = page({
  path: '/committee/reports/:slug/files/:id/file',
  allow: 'signed in',
  get: async ({ as, params, db }) => {
    const file = await as(async tx => {
      const draft = await draftBySlug(tx, params.slug)
      if (!draft || !/^\d{1,9}$/.test(params.id)) return undefined
      await noteDraftRead(tx, draft.id)
      return attachmentById(tx, draft.id, Number(params.id))
    })
    const stored = file && (await db.files.read(file.sha256))
    if (!file || !stored) return missing(nowhere)
    return bytes({
      bytes: new Uint8Array(stored),
      type: file.media,
      filename: file.fileName,
      download: isSlides(file.media),
      etag: file.sha256,
    })
  },
})
