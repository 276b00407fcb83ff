/** Minutes as files: PDF and Word. Published ones for whoever may see the meeting; the whole of the desk's for those who may read it. */
import type { Profile } from '../../authority/index.ts'
import type { Files, Tx } from '../../db/index.ts'
import { today } from '../../lib/index.ts'
import { hasTypst, type Paper, toWord } from '../../print/index.ts'
import { bytes, missing, page } from '../../web/index.ts'
import { meetingBySlug } from '../meeting/store.ts'
import { attendeesOf, deskOf, itemsOf, noteReading } from './desk.store.ts'
import { paperOf } from './facts-of.ts'
import { press } from '../pack/press.ts'
import { readsMinutes } from './overview.page.ts'
import { minutesPaper } from './paper.ts'
import { printedMinutes, standingOfPrinted } from './printed.store.ts'

const none = () => missing('There are no minutes at this address')
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const whole = (made: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(made)

async function published(tx: Tx, slug: string) {
  const meeting = await meetingBySlug(tx, slug)
  return meeting && printedMinutes(tx, meeting.id)
}

/** The PDF as it was made when it was published. */
export const publicMinutesPdf = (files: Files) =>
  page({
    path: '/meetings/:slug/minutes.pdf',
    allow: 'everyone',
    get: async ({ read, params }) => {
      const found = await read(tx => published(tx, params.slug))
      const file = found?.sha256 ? await files.read(found.sha256) : null
      if (!found?.sha256 || !file) return none()
      return bytes({
        bytes: whole(file),
        type: 'application/pdf',
        filename: `${params.slug}-minutes.pdf`,
        etag: found.sha256,
      })
    },
  })

export const publicMinutesWord = (profile: Profile) =>
  page({
    path: '/meetings/:slug/minutes.docx',
    allow: 'everyone',
    costly: true,
    get: async ({ read, params }) => {
      const found = await read(tx => published(tx, params.slug))
      if (!found) return none()
      const paper = minutesPaper(found.paper, profile.committee, {
        publisher: profile.name.value,
        on: today(found.publishedAt).toString(),
        fileName: `${params.slug}-minutes.docx`,
        standing: standingOfPrinted(found),
      })
      return bytes({ bytes: whole(await toWord(paper)), type: word, filename: paper.fileName, download: true })
    },
  })

/** With what is exempt: the database shows the desk to clerks, the monitoring officer, the chair and, once published, the members. */
async function deskPaper(tx: Tx, profile: Profile, slug: string, now: Temporal.Instant): Promise<Paper | null> {
  const meeting = await meetingBySlug(tx, slug)
  const desk = meeting && (await deskOf(tx, meeting.id))
  if (!meeting || !desk) return null
  await noteReading(tx, meeting.id)
  const items = await itemsOf(tx, meeting.id)
  const paper = paperOf({ meeting, desk, items, attendees: await attendeesOf(tx, meeting.id) }, 'full')
  return minutesPaper(paper, profile.committee, {
    publisher: profile.name.value,
    on: today(now).toString(),
    fileName: `${slug}-minutes-full`,
    standing: null,
    full: items.some(item => item.part === 'II'),
  })
}

export const deskMinutesPdf = (profile: Profile) =>
  page({
    path: '/committee/meetings/:slug/minutes/paper.pdf',
    allow: readsMinutes,
    costly: true,
    get: async ({ as, params, now }) => {
      const paper = await as(tx => deskPaper(tx, profile, params.slug, now))
      if (!paper || !hasTypst()) return none()
      const made = await press.set({ ...paper, fileName: `${paper.fileName}.pdf` })
      return bytes({ bytes: whole(made.bytes), type: 'application/pdf', filename: `${paper.fileName}.pdf` })
    },
  })

export const deskMinutesWord = (profile: Profile) =>
  page({
    path: '/committee/meetings/:slug/minutes/paper.docx',
    allow: readsMinutes,
    costly: true,
    get: async ({ as, params, now }) => {
      const paper = await as(tx => deskPaper(tx, profile, params.slug, now))
      return paper
        ? bytes({ bytes: whole(await toWord(paper)), type: word, filename: `${paper.fileName}.docx`, download: true })
        : none()
    },
  })
