/** What an agenda holds at a moment, in public words only: kept with each publication, and compared with what the clerk has now. */
import type { Tx } from '../../db/index.ts'
import { type Draft, draftsOf, slidesOf } from './papers.store.ts'
import { type Business, businessOf } from './store.ts'

export type PublishedItem = {
  readonly id: number
  readonly number: string | null
  /** The public title. */
  readonly title: string
  readonly kind: string
  readonly part: 'I' | 'II'
  readonly state: 'planned' | 'withdrawn' | 'deferred'
  /** What stands with it: 'report:12:3' is version 3 of report 12, once accepted; 'slides:4'. */
  readonly papers: readonly string[]
}

export const snapshotFrom = (
  items: readonly Business[],
  drafts: readonly Draft[],
  slides: readonly { id: number; businessId: number }[],
): PublishedItem[] =>
  items.map(({ id, number, title, kind, part, state }) => ({
    id,
    number,
    title,
    kind,
    part,
    state,
    papers: [
      ...drafts
        .filter(draft => draft.businessId === id && draft.state === 'accepted')
        .map(draft => `report:${draft.id}:${draft.version}`),
      ...slides.filter(one => one.businessId === id).map(one => `slides:${one.id}`),
    ],
  }))

/** To be stored in meetings.publication.agenda when an agenda or a supplement is published. */
export const agendaSnapshot = async (tx: Tx, meetingId: number): Promise<PublishedItem[]> =>
  snapshotFrom(await businessOf(tx, meetingId), await draftsOf(tx, meetingId), await slidesOf(tx, meetingId))

export type AgendaChange = {
  readonly id: number
  readonly number: string | null
  readonly title: string
  readonly is:
    | 'added'
    | 'report added'
    | 'report changed'
    | 'withdrawn'
    | 'deferred'
    | 'put back'
    | 'new title'
    | 'made exempt'
    | 'made public'
    | 'renumbered'
    | 'removed'
  /** 'Item 7 is new: Youth nuisance in Larkrise' */
  readonly says: string
}

const withoutVersion = (paper: string): string => paper.split(':', 2).join(':')

function changesOf(was: PublishedItem | undefined, is: PublishedItem): [AgendaChange['is'], string][] {
  const name = is.number === null ? `“${is.title}”` : `Item ${is.number}`
  const titled = is.number === null ? name : `${name}, ${is.title},`
  if (!was) return [['added', is.number === null ? `${name} is new` : `${name} is new: ${is.title}`]]
  const found: [AgendaChange['is'], string][] = []
  if (was.state !== is.state) {
    if (is.state === 'withdrawn') found.push(['withdrawn', `${titled} was withdrawn`])
    else if (is.state === 'deferred') found.push(['deferred', `${titled} was put off to a later meeting`])
    else found.push(['put back', `${titled} was put back on the agenda`])
  }
  const had = was.papers.map(withoutVersion)
  if (is.papers.some(paper => !had.includes(withoutVersion(paper))))
    found.push(['report added', `Papers for ${is.number === null ? name : `item ${is.number}`} have come: ${is.title}`])
  else if (is.papers.join(' ') !== was.papers.join(' '))
    found.push(['report changed', `The papers of ${titled} changed`])
  if (was.title !== is.title)
    found.push(['new title', `${name} was called “${was.title}” and is now called “${is.title}”`])
  if (was.part !== is.part)
    found.push(
      is.part === 'II' ? ['made exempt', `${titled} is now in Part II`] : ['made public', `${titled} is now in Part I`],
    )
  if (was.number !== is.number && was.number !== null && is.number !== null)
    found.push(['renumbered', `Item ${was.number}, ${is.title}, is now item ${is.number}`])
  return found
}

/** What a supplement has to say: the agenda as it was last published against the agenda now. Empty: nothing to publish. */
export function changesSince(published: readonly PublishedItem[], now: readonly PublishedItem[]): AgendaChange[] {
  const changed = now.flatMap(item =>
    changesOf(
      published.find(one => one.id === item.id),
      item,
    ).map(([is, says]) => ({ id: item.id, number: item.number, title: item.title, is, says })),
  )
  const removed = published
    .filter(was => !now.some(item => item.id === was.id))
    .map(({ id, number, title }) => ({ id, number, title, is: 'removed' as const, says: `“${title}” was removed` }))
  return [...changed, ...removed]
}
