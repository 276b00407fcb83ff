/** The slides of an item: a PDF, or a PowerPoint file. They are seen by whoever may see the item. */
import { z } from 'zod'
import type { Profile } from '../../authority/index.ts'
import { mayClerk } from '../../access/index.ts'
import {
  button,
  bytes as file,
  fileUpload,
  form,
  html,
  invalid,
  lineField,
  link,
  missing,
  type Page,
  page,
  postHere,
  redirect,
  say,
} from '../../web/index.ts'
import { deskHeading } from '../desk/heading.ts'
import { agendaAddress, crumbs, deskItem, nowhere } from './desk.ts'
import { deleteSlides, insertSlides, slidesOf } from './papers.store.ts'
import { slidesReadable, slidesReadableLimit } from './rules.ts'

const media = {
  pdf: 'application/pdf',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
}

/** By what the file holds, not by what it is called; null where it is neither. */
export function slidesKind(bytes: Uint8Array): keyof typeof media | null {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (whole.subarray(0, 1024).includes('%PDF-')) return 'pdf'
  return whole.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1')) && whole.includes('ppt/presentation.xml')
    ? 'pptx'
    : null
}

const slidesForm = form(
  z.object({
    slides: z.file().optional(),
    title: z.string().max(300, 'Use 300 characters or fewer').default(''),
    remove: z
      .string()
      .regex(/^\d{0,9}$/)
      .default(''),
  }),
)

/** A printable name with the ending that the file deserves. */
const nameOf = (given: string, kind: keyof typeof media): string =>
  `${
    given
      .replace(/\.[^.]*$/, '')
      .replace(/[^\p{L}\p{N} ._-]+/gu, ' ')
      .trim()
      .slice(0, 100) || 'slides'
  }.${kind}`

export const slidesPage = ({ committee }: Pick<Profile, 'committee'>): Page =>
  page({
    path: '/committee/meetings/:slug/agenda/items/:id/slides',
    allow: mayClerk,
    form: slidesForm,
    mostBytes: (slidesReadableLimit + 1) * 1024 * 1024,
    get: ({ params, read, now, form, path }) =>
      read(async tx => {
        const desk = await deskItem(tx, params, { committee, now })
        if (!desk) return missing(nowhere)
        const { meeting, item } = desk
        const mine = (await slidesOf(tx, meeting.id)).filter(one => one.businessId === item.id)
        return {
          title: 'Slides',
          breadcrumbs: crumbs(meeting, item.number === null ? item.title : `Item ${item.number}`),
          unlisted: true,
          body: html`${form.summary()}${deskHeading(meeting, 'Slides', { about: item.number === null ? item.title : `Item ${item.number}: ${item.title}` })}${say(
            item.part === 'I'
              ? 'They are published with the agenda: everybody may see them.'
              : 'They go into the members’ pack only, like the item.',
          )}${
            mine.length > 0 &&
            html`<ul class="wardmote-list">${mine.map(one => html`<li class="wardmote-list__item"><p class="wardmote-list__title">${link(`${path}/${one.id}`, one.title)}</p><p class="wardmote-list__meta">${one.fileName}, ${(one.bytes / 1024 / 1024).toFixed(1)} MB</p>${postHere(html`<input type="hidden" name="remove" value="${one.id}">${button({ text: html`Remove<span class="govuk-visually-hidden"> ${one.title}</span>`, classes: 'govuk-button--secondary wardmote-button--small' })}`)}</li>`)}</ul>`
          }<form method="post" enctype="multipart/form-data" novalidate>${fileUpload({
            name: 'slides',
            label: { text: 'The file', classes: 'govuk-label--s' },
            hint: {
              text: `A PDF (its pages are in the pack) or a PowerPoint file (to be opened from the agenda), up to ${slidesReadableLimit} MB`,
            },
            errorMessage: form.error('slides'),
            attributes: { accept: '.pdf,.pptx' },
          })}${lineField(form, 'title', 'What it is called (optional)', { hint: `Else: ${item.title}` })}${button({ text: 'Add the slides', preventDoubleClick: true })}</form>`,
        }
      }),
    async post({ params, db, as, now, values }) {
      const { slides, remove, title } = values
      const bytes = slides === undefined ? new Uint8Array() : new Uint8Array(await slides.arrayBuffer())
      const kind = slidesKind(bytes)
      return as(async tx => {
        const desk = await deskItem(tx, params, { committee, now })
        if (!desk) return missing(nowhere)
        const { item } = desk
        if (remove !== '') {
          await deleteSlides(tx, item.id, Number(remove))
          return redirect(`${agendaAddress(desk.meeting)}/items/${item.id}/slides`)
        }
        const refused = slidesReadable.refuses({ kind, bytes: bytes.length }, slidesReadableLimit)
        if (refused || kind === null || slides === undefined)
          return invalid('slides', refused?.says ?? 'Choose the file')
        const sha256 = await db.files.keep(bytes)
        const made = {
          title: title || item.title,
          fileName: nameOf(slides.name, kind),
          media: media[kind],
          sha256,
          bytes: bytes.length,
        }
        await insertSlides(tx, item, made, now)
        return redirect(`${agendaAddress(desk.meeting)}?changed=${item.id}#item-${item.id}`)
      })
    },
  })

export const slidesFilePage = ({ committee }: Pick<Profile, 'committee'>): Page =>
  page({
    path: '/committee/meetings/:slug/agenda/items/:id/slides/:file',
    allow: mayClerk,
    get: async ({ params, read, db, now }) => {
      const found = await read(async tx => {
        const desk = await deskItem(tx, params, { committee, now })
        return (
          desk &&
          (await slidesOf(tx, desk.meeting.id)).find(
            one => one.businessId === desk.item.id && String(one.id) === params.file,
          )
        )
      })
      const bytes = found && (await db.files.read(found.sha256))
      return bytes
        ? file({
            bytes: new Uint8Array(bytes),
            type: found.media,
            filename: found.fileName,
            download: true,
            etag: found.sha256,
          })
        : missing(nowhere)
    },
  })
