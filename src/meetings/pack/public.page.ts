/** The papers of a meeting for everybody: as one page, as PDF, each version that was published, and the pictures in them. */
import type { Files, Tx } from '../../db/index.ts'
import { count, fullDate, longDate, moment } from '../../lib/index.ts'
import { bytes, heading, html, type Html, link, missing, type Page, page, say } from '../../web/index.ts'
import { type Meeting, meetingBySlug } from '../meeting/store.ts'
import { noticeWords } from './papers.view.ts'
import { packView } from './pack.view.ts'
import { packPicture, paperOf, type PublishedPack, publishedPacks } from './store.ts'

const nothing = 'No papers have been published at this address'

async function found(tx: Tx, slug: string): Promise<{ meeting: Meeting; packs: PublishedPack[] } | undefined> {
  const meeting = await meetingBySlug(tx, slug)
  const packs = meeting ? await publishedPacks(tx, meeting.id) : []
  return meeting && packs.length > 0 ? { meeting, packs } : undefined
}

const crumbs = (meeting: Meeting, here: string) => [
  { text: 'Home', href: '/' },
  { text: meeting.bodyName, href: `/bodies/${meeting.bodySlug}` },
  { text: longDate(meeting.date), href: `/meetings/${meeting.slug}` },
  { text: here },
]

/** 'Published on 16 February 2027, 9am, with 14 clear days of notice; 5 are needed.' */
export const publishedWords = (pack: Pick<PublishedPack, 'kind' | 'publishedAt' | 'notice'>): string =>
  `${pack.publishedAt === null ? '' : `Published on ${moment(pack.publishedAt)}. `}${noticeWords(pack)}`

const size = (bytesLong: number): string =>
  bytesLong < 1e6 ? `${Math.ceil(bytesLong / 1e3)} kB` : `${(bytesLong / 1e6).toFixed(1)} MB`

export const pdfLink = (slug: string, pack: PublishedPack, text: string): Html =>
  html`${link(`/meetings/${slug}/packs/${pack.number}${pack.audience === 'supplement' ? '-supplement' : ''}.pdf`, text)} (PDF, ${count(pack.pages, 'page')}, ${size(pack.bytes)})`

const ranges = (pack: PublishedPack) =>
  Object.fromEntries(pack.ranges.map(({ key, from, to }) => [key, [from, to] as [number, number]]))

const packPage = page({
  path: '/meetings/:slug/pack',
  allow: 'everyone',
  get: ({ params, read }) =>
    read(async tx => {
      const at = await found(tx, params.slug)
      const pack = at?.packs.find(one => one.audience === 'public')
      const shown = pack && (await paperOf(tx, pack.id))
      if (!at || !shown) return missing(nothing)
      const { meeting } = at
      return {
        title: `Papers of the ${meeting.bodyName}, ${longDate(meeting.date)}`,
        section: '/meetings',
        description: `Agenda, reports and earlier minutes for the ${meeting.bodyName} on ${fullDate(meeting.date)}.`,
        breadcrumbs: crumbs(meeting, 'Papers'),
        body: html`${heading('Agenda and papers', `${meeting.bodyName}, ${fullDate(meeting.date)}`)}${say(publishedWords(pack))}<p class="govuk-body">${pdfLink(meeting.slug, pack, 'The same as PDF')}, with the same page numbers. ${link(`/meetings/${meeting.slug}/packs`, 'All versions')}.</p>${
          pack.gaps.length > 0 &&
          html`<ul class="govuk-list govuk-list--bullet">${pack.gaps.map(gap => html`<li>Pages ${gap.from} to ${gap.to}: ${gap.says}</li>`)}</ul>`
        }<div class="wardmote-prose wardmote-pack">${packView({ ...shown, ranges: ranges(pack) })}</div>`,
      }
    }),
})

const versionsPage = page({
  path: '/meetings/:slug/packs',
  allow: 'everyone',
  get: ({ params, read }) =>
    read(async tx => {
      const at = await found(tx, params.slug)
      if (!at) return missing(nothing)
      const { meeting, packs } = at
      const whole = packs.filter(pack => pack.audience === 'public')
      return {
        title: `Versions of the papers of ${longDate(meeting.date)}`,
        section: '/meetings',
        breadcrumbs: crumbs(meeting, 'Versions of the papers'),
        body: html`${heading('Versions of the papers', `${meeting.bodyName}, ${fullDate(meeting.date)}`)}${say('Each version takes the place of the one before. None is changed once it is published.')}<ol class="wardmote-list" reversed>${whole.map(
          (pack, n) => {
            const own = packs.find(one => one.id === pack.id && one.audience === 'supplement')
            return html`<li class="wardmote-list__item"><p class="wardmote-list__title">${pdfLink(meeting.slug, pack, `Version ${pack.number}`)}</p><p class="govuk-body">${n === 0 ? 'The newest version. ' : `In force until version ${whole[n - 1]?.number} took its place. `}${publishedWords(pack)}</p>${pack.said !== '' && say(pack.said)}${own && html`<p class="govuk-body">${pdfLink(meeting.slug, own, 'Only what is new: the supplement')}</p>`}</li>`
          },
        )}</ol>`,
      }
    }),
})

const fileOf = (files: Files, pack: { sha256: string }, filename: string) =>
  files.read(pack.sha256).then(content => {
    if (content === null) throw new Error(`The file of ${filename} is missing: restore it from a backup.`)
    return bytes({ bytes: new Uint8Array(content), type: 'application/pdf', filename, etag: pack.sha256 })
  })

/** '3.pdf', '3-supplement.pdf' */
const named = /^(\d{1,4})(-supplement)?\.pdf$/

export const publicPackPages = (files: Files): Page[] => [
  packPage,
  versionsPage,
  page({
    path: '/meetings/:slug/pack.pdf',
    allow: 'everyone',
    async get({ params, read }) {
      const at = await read(tx => found(tx, params.slug))
      const pack = at?.packs.find(one => one.audience === 'public')
      return pack ? fileOf(files, pack, `${params.slug}.pdf`) : missing(nothing)
    },
  }),
  page({
    path: '/meetings/:slug/packs/:file',
    allow: 'everyone',
    async get({ params, read }) {
      const [, number, supplement] = named.exec(params.file) ?? []
      const at = number === undefined ? undefined : await read(tx => found(tx, params.slug))
      const audience = supplement === undefined ? 'public' : 'supplement'
      const pack = at?.packs.find(one => one.number === Number(number) && one.audience === audience)
      return pack ? fileOf(files, pack, `${params.slug}-${params.file}`) : missing(nothing)
    },
  }),
  page({
    path: '/pictures/:sha256',
    allow: 'everyone',
    async get({ params, read }) {
      const known = /^[0-9a-f]{64}$/.test(params.sha256) && (await read(tx => packPicture(tx, params.sha256)))
      const content = known && known.media !== null && (await files.read(params.sha256))
      if (!content || !known?.media || !shown.has(known.media)) return missing('There is no picture at this address')
      return bytes({ bytes: new Uint8Array(content), type: known.media, etag: params.sha256 })
    },
  }),
]

/** Never SVG: a drawing of somebody else's may hold scripts. */
const shown = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp'])
