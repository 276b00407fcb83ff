/**
 * The papers of a pack. A full copy begins with the public copy, page for page, and what is not for publication follows at its end: so a page
 * has one number, whichever copy somebody has before them.
 */
import { longDate } from '../../../lib/index.ts'
import type { KeptPaper, KeptPart } from '../../../print/index.ts'
import type { PackContent, PackItem, PublicContent } from '../content.ts'
import { hasPrivate, publicOf } from '../public.ts'
import { agendaSheet, frontSheet } from './front.ts'
import { itemParts, type Style } from './item-parts.ts'
import { partTwo } from './part-two.ts'

/** `on`: ISO day of the publication. */
export type About = { committee: Style; on: string }

const planned = (content: PackContent): PackItem[] => content.items.filter(item => item.state === 'planned')

const frame = (content: PackContent, { on }: About, kind: string): Omit<KeptPaper, 'parts'> => {
  const { body, meeting, publisher } = content
  const title = `${body.name}, ${longDate(meeting.date)}`
  return {
    fileName: `${meeting.slug}-${kind}.pdf`,
    title: `${title}: agenda and papers`,
    publisher,
    date: on,
    runningHead: title,
    slides: false,
    countless: true,
  }
}

const keysOf = (parts: readonly KeptPart[]): string[] => parts.flatMap(part => part.key ?? [])

const partOne = (content: PublicContent, { committee }: About): KeptPart[] =>
  planned(content).flatMap(item => itemParts(item, committee))

export function publicPaper(content: PublicContent, about: About): KeptPaper {
  const papers = partOne(content, about)
  const paged = new Set(keysOf(papers))
  return {
    ...frame(content, about, 'pack'),
    parts: [frontSheet(content, 'Public document pack'), agendaSheet(content, paged), ...papers],
  }
}

/** Null where everything is public: then there is one copy. */
export function fullPaper(content: PackContent, about: About): KeptPaper | null {
  if (!hasPrivate(content)) return null
  const open = publicOf(content)
  const papers = partOne(open, about)
  const rest = partTwo(planned(content), about.committee)
  const paged = new Set([...keysOf(papers), ...keysOf(rest)])
  const front = frontSheet(open, 'Full document pack: parts of it are not for publication')
  return {
    ...frame(content, about, 'full-pack'),
    title: `${frame(content, about, '').title}, with what is not for publication`,
    parts: [front, agendaSheet(open, paged), ...papers, ...rest],
  }
}

/** A supplement: the items named, with their papers. `number` counts supplements from 1. */
export function supplementPaper(
  content: PublicContent,
  about: About,
  { number, items }: { number: number; items: ReadonlySet<number> },
): KeptPaper {
  const among = content.items.filter(item => items.has(item.id))
  const papers = among.filter(item => item.state === 'planned').flatMap(item => itemParts(item, about.committee))
  const sheet = agendaSheet({ ...content, items: among }, new Set(keysOf(papers)))
  return {
    ...frame(content, about, `supplement-${number}`),
    title: `${frame(content, about, '').runningHead}: supplement ${number}`,
    parts: [frontSheet(content, `Supplement ${number} to the public document pack`), sheet, ...papers],
  }
}
