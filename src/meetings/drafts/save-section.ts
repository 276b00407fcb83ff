/** Saves one section: its words, recommendations or background papers. Two people at one section lose nothing. */
import { isRefusal, refuse, type Refusal } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { markupProblems, picturesIn } from '../markup/problems.ts'
import { attachmentsOf } from './attachments.store.ts'
import type { DraftContent } from './content.ts'
import { keepVersion } from './keep-version.ts'
import { contentOf, type DraftRow } from './store.ts'
import { asRecommended, emptyContent, type Placed, sectionOf, withSection } from './template.ts'

/** `key` is that of the section, or of one of its priorities. */
export type Place = { section: Placed; key: string; title: string }
export type Typed = { words: string; done: boolean }

/** What stands in the field: Markdown, or one recommendation or paper a line. */
export const wordsAt = (content: DraftContent, { section, key }: Place): string => {
  if (section.is === 'recommendations') return content.recommendations.join('\n')
  if (section.is === 'background') return content.background.join('\n')
  return sectionOf(content, key).words
}

/** Somebody else saved this section since: theirs, for comparing. */
export type Conflict = { conflict: { words: string; version: number } }
export const isConflict = (of: object): of is Conflict => 'conflict' in of

const most = 200_000

/** `seen`: the version that stood in the form. */
export async function saveSection(
  tx: Tx,
  draft: DraftRow,
  place: Place,
  typed: Typed,
  seen: number,
  now: Temporal.Instant,
): Promise<DraftRow | Conflict | Refusal> {
  if (typed.words.length > most)
    return refuse('section-length', 'This section is too long. Put a part of it into an appendix')
  const listed = place.section.is === 'recommendations' || place.section.is === 'background'
  if (!listed) {
    const problems = await problemsOf(tx, draft.id, typed.words)
    if (problems.length > 0) return refuse('section-words', problems.join(' '))
  }
  const before = (await contentOf(tx, draft.id, seen)) ?? emptyContent
  let conflict: Conflict | undefined
  const kept = await keepVersion(tx, draft.slug, place.title, now, (content, { version }) => {
    const theirs = wordsAt(content, place)
    if (theirs !== wordsAt(before, place) && theirs !== typed.words) conflict = { conflict: { words: theirs, version } }
    const same = theirs === typed.words && (sectionOf(content, place.key).done ?? false) === typed.done
    return conflict || same ? null : written(content, place, typed)
  })
  return isRefusal(kept) ? kept : (conflict ?? kept)
}

/** The content with the words in their place, as saving would leave it. */
export function written(content: DraftContent, { section, key }: Place, { words, done }: Typed): DraftContent {
  const { done: _done, ...was } = sectionOf(content, key)
  const lines = words.split('\n').flatMap(line => line.trim().replace(/^[-•*]\s+/, '') || [])
  const listed = section.is === 'recommendations' || section.is === 'background'
  const next = withSection(content, { ...was, words: listed ? '' : words, ...(done && { done: true as const }) })
  if (section.is === 'recommendations') return { ...next, recommendations: lines.map(asRecommended(section)) }
  if (section.is === 'background') return { ...next, background: lines }
  return next
}

async function problemsOf(tx: Tx, draftId: number, words: string): Promise<string[]> {
  const problems = markupProblems(words)
  const used = picturesIn(words)
  if (used.length === 0) return problems
  const there = new Set(
    (await attachmentsOf(tx, draftId)).flatMap(one => (one.kind === 'picture' ? [String(one.id)] : [])),
  )
  const lost = used.filter(id => !there.has(id))
  return lost.length === 0
    ? problems
    : [
        ...problems,
        `There is no picture ${lost.join(', ')} in this report. Add the picture first: its page shows what to write.`,
      ]
}
