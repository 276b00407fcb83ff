/** Adding a file to a report. */
import { z } from 'zod'
import type { Profile } from '../../../authority/index.ts'
import { isRefusal } from '../../../lib/index.ts'
import {
  button,
  fileUpload,
  form,
  heading,
  html,
  invalid,
  lineField,
  missing,
  type Page,
  page,
  radios,
  redirect,
} from '../../../web/index.ts'
import { insertAttachment } from '../attachments.store.ts'
import { address, crumbs, deskOf, nowhere } from '../desk.ts'
import { keepVersion } from '../keep-version.ts'
import { picturesWithWords } from '../rules.ts'
import { Fault, faultWords } from '../word/fault.ts'
import { mostFileBytes } from '../word/read-file.ts'
import { readAttachment } from './read-attachment.ts'

/** A name as it may be printed and saved under: no folders, nothing that is no letter. */
export const safeName = (name: string): string =>
  (name.split(/[/\\]/).at(-1) ?? '')
    .replace(/[\p{Cc}\p{Cf}"<>|:*?]/gu, '')
    .trim()
    .slice(-120) || 'file'

export const newFilePage = ({ committee }: Pick<Profile, 'committee'>): Page =>
  page({
    path: '/committee/reports/:slug/files/new',
    allow: 'signed in',
    mostBytes: mostFileBytes + 64 * 1024,
    form: form(
      z.object({
        kind: z.enum(['appendix', 'presentation', 'picture'], 'Choose what the file is'),
        title: z.string().min(1, 'Enter a title').max(200, 'Use 200 characters or fewer'),
        alt: z.string().max(1000, 'Use 1,000 characters or fewer').default(''),
        file: z.file('Choose the file'),
      }),
    ),
    get: ({ as, actor, params, form: given }) =>
      as(async tx => {
        const desk = await deskOf(tx, params.slug, committee, actor)
        if (!desk?.mayChange) return missing(nowhere)
        return {
          title: 'Add a file',
          breadcrumbs: crumbs(desk.draft, 'Add a file'),
          unlisted: true,
          body: html`${given.summary()}${heading('Add a file', desk.draft.title)}<form method="post" enctype="multipart/form-data" novalidate>${radios(
            {
              name: 'kind',
              value: given.value('kind'),
              errorMessage: given.error('kind'),
              fieldset: { legend: { text: 'What is it?', classes: 'govuk-fieldset__legend--s' } },
              items: [
                {
                  value: 'appendix',
                  text: 'An appendix',
                  hint: { text: 'A PDF. Its pages are printed behind the report, as Appendix A, B …' },
                },
                {
                  value: 'presentation',
                  text: 'A presentation',
                  hint: {
                    text: 'A PDF, so that its slides are in the pack. A PowerPoint file (.pptx) can only be downloaded',
                  },
                },
                { value: 'picture', text: 'A picture in the report', hint: { text: 'PNG, JPEG, GIF or WebP' } },
              ],
            },
          )}${lineField(given, 'title', 'Title', { hint: 'Printed on the agenda: nothing exempt in it' })}${lineField(given, 'alt', 'Of a picture: what it shows', { hint: 'In a sentence or two, for people who cannot see it. For a chart, say what it tells' })}${fileUpload(
            {
              name: 'file',
              label: { text: 'The file', classes: 'govuk-label--s' },
              hint: { text: 'Up to 25 MB' },
              errorMessage: given.error('file'),
              attributes: { accept: '.pdf,.pptx,.png,.jpg,.jpeg,.gif,.webp' },
            },
          )}${button({ text: 'Add it', preventDoubleClick: true })}</form>`,
        }
      }),
    async post({ as, actor, params, values, now, db }) {
      const may = await as(async tx => (await deskOf(tx, params.slug, committee, actor))?.mayChange)
      if (!may) return missing(nowhere)
      const { kind, title, alt } = values
      const wordless = picturesWithWords.refuses({ kind, alt })
      if (wordless) return invalid('alt', wordless.says)
      const fileName = safeName(values.file.name)
      if (values.file.size > mostFileBytes)
        return invalid('file', `“${fileName}” is larger than 25 MB. Make it smaller and add that. Nothing was changed.`)
      const bytes = new Uint8Array(await values.file.arrayBuffer())
      const read = await readAttachment(kind, bytes).catch((error: unknown) => {
        if (error instanceof Fault) return error
        throw error
      })
      if (read instanceof Fault) return invalid('file', faultWords(fileName, read.fault))
      const sha256 = await db.files.keep(bytes)
      return as(async tx => {
        const kept = await keepVersion(tx, params.slug, `Added: ${title}`, now, content => content)
        if (isRefusal(kept)) return invalid('file', kept.says)
        const { id } = await insertAttachment(
          tx,
          kept.id,
          { kind, title, fileName, ...read, sha256, bytes: bytes.length, alt: kind === 'picture' ? alt : '' },
          now,
        )
        return redirect(`${address(kept)}/files/${id}?added`)
      })
    },
  })
