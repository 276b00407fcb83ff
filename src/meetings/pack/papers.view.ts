/** The papers of a meeting, for its page: to read, as PDF, and how long before the meeting they were published. */
import { count, longDate } from '../../lib/index.ts'
import { html, type Html, link } from '../../web/index.ts'
import type { PublishedPack } from './store.ts'

const when = ({ publishedAt }: PublishedPack): string => (publishedAt === null ? '' : longDate(publishedAt))

/**
 * The notice of a published version in a sentence. The agenda was given notice of with its first version: of a later one the sentence
 * says how early what is new in it came, so that a late item does not look like a late agenda.
 */
export const noticeWords = ({ kind, notice }: Pick<PublishedPack, 'kind' | 'notice'>): string => {
  if (!notice) return ''
  if (kind === 'agenda') return notice.says
  return `What is new in it came ${count(notice.clearDays, 'clear day')} before the meeting.`
}

/** `packs`: the public copies, the newest first. */
export function papersView(slug: string, packs: readonly [PublishedPack, ...PublishedPack[]]): { text: Html } {
  const [newest] = packs
  const first = packs.at(-1) ?? newest
  const { pages, number } = newest
  const before = first.notice && `, ${count(first.notice.clearDays, 'clear day')} before the meeting`
  return {
    text: html`${link(`/meetings/${slug}/pack`, 'Read the papers')}, or ${link(`/meetings/${slug}/pack.pdf`, `all as PDF (${count(pages, 'page')})`)}<br>Published on ${when(first)}${before}${
      number > first.number &&
      html`<br>${link(`/meetings/${slug}/packs`, `Version ${number}`)}, published on ${when(newest)}`
    }`,
  }
}
