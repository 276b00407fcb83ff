/** The papers of a meeting, for its page: to read, as PDF, and how long before the meeting they were published. */
import { count, longDate } from '../../lib/index.ts'
import { html, type Html, link } from '../../web/index.ts'
import type { PublishedPack } from './store.ts'

export function papersView(slug: string, pack: PublishedPack): { text: Html } {
  const { notice, publishedAt, pages, number } = pack
  const when = publishedAt === null ? '' : `Published on ${longDate(publishedAt)}`
  const before = notice && `${when}, ${count(notice.clearDays, 'clear day')} before the meeting`
  return {
    text: html`${link(`/meetings/${slug}/pack`, 'Read the papers')}, or ${link(`/meetings/${slug}/pack.pdf`, `all as PDF (${count(pages, 'page')})`)}${number > 1 && html`<br>${link(`/meetings/${slug}/packs`, `Version ${number}`)}`}<br>${before ?? when}`,
  }
}
