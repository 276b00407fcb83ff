/** What every page about one report begins with: the report, its words, its template; and its crumbs. */
import type { Committee } from '../../authority/index.ts'
import type { Tx } from '../../db/index.ts'
import type { Actor } from '../../web/index.ts'
import { type Attachment, attachmentsOf } from './attachments.store.ts'
import type { DraftContent } from './content.ts'
import type { Place } from './save-section.ts'
import { contentOf, type DraftRow, draftBySlug, noteDraftRead } from './store.ts'
import { emptyContent, inSentenceCase, type Placed, placedSections, templateOf } from './template.ts'

export type Desk = {
  draft: DraftRow
  content: DraftContent
  sections: Placed[]
  attachments: Attachment[]
  mayChange: boolean
}

export const nowhere = 'There is no report at this address'

/** Undefined where whoever asks may not see it. */
export async function deskOf(
  tx: Tx,
  slug: string,
  committee: Committee,
  actor: Pick<Actor, 'id' | 'roles'> | null,
): Promise<Desk | undefined> {
  const draft = await draftBySlug(tx, slug)
  if (!draft) return undefined
  await noteDraftRead(tx, draft.id)
  const mine = draft.authorId === actor?.id || (actor?.roles.includes('clerk') ?? false)
  return {
    draft,
    content: (await contentOf(tx, draft.id, draft.version)) ?? emptyContent,
    sections: placedSections(templateOf(committee, draft), committee.priorities.value),
    attachments: await attachmentsOf(tx, draft.id),
    mayChange: mine && draft.state !== 'accepted',
  }
}

export const address = (draft: { slug: string }): string => `/committee/reports/${draft.slug}`

export const crumbs = (draft?: DraftRow, here?: string) => [
  { text: 'Home', href: '/' },
  { text: 'Reports', href: '/committee/reports' },
  ...(draft && here !== undefined
    ? [{ text: draft.title, href: address(draft) }, { text: here }]
    : draft
      ? [{ text: draft.title }]
      : []),
]

/** 'priorities:2' is 'priorities-2' in an address. */
export const keyInAddress = (key: string): string => key.replace(':', '-')

/** A section, or one of the priorities, by what its address says. */
export function placeAt(sections: readonly Placed[], named: string): Place | undefined {
  return placesIn(sections).find(({ key }) => keyInAddress(key) === named)
}

/** What is written by itself: each section, and in the place of the priorities each of them. */
export const placesIn = (sections: readonly Placed[]): Place[] =>
  sections.flatMap((section): Place[] =>
    section.is === 'priorities'
      ? section.subs.map(sub => ({ section, key: sub.key, title: sub.title }))
      : [{ section, key: section.key, title: inSentenceCase(section.title) }],
  )
