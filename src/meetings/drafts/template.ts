/** The template of a report: which one is in force on its meeting's day, and its sections with their numbers. */
import type { Committee, Template } from '../../authority/index.ts'
import type { DraftContent, DraftSection } from './content.ts'

type Of = { template: string; meetingDate: string | null; date: string | null; madeAt: Temporal.Instant }

/** Of the meeting's day; while it has no meeting, of the report's own date, else of the day on which it was begun. */
export function templateOf(committee: Committee, draft: Of): Template {
  const day = draft.meetingDate ?? draft.date ?? draft.madeAt.toString().slice(0, 10)
  return templateOn(committee, draft.template, day)
}

/** A key that the profile no longer has is answered with the first template in force. */
export function templateOn(committee: Committee, key: string, day: string): Template {
  const all = committee.templates.value
  const named = all.filter(one => one.key === key)
  const among = named.length > 0 ? named : all
  const found = among.find(one => inForce(one, day)) ?? among.at(-1) ?? all[0]
  if (!found) throw new Error('The profile has no template of a report.')
  return found
}

const inForce = ({ from, until }: Template, day: string) => from <= day && (until === null || day <= until)

/** One of each key, as in force on a day. */
export const templatesOn = (committee: Committee, day: string): Template[] =>
  committee.templates.value.filter(one => inForce(one, day))

/** A section as people meet it: 'Supporting information', for a task list. */
export type Placed = Template['sections'][number] & {
  /** '3.0' */
  number: string
  /** Of priorities: each with its key ('priorities:2'), its number ('6.3') and its name. */
  subs: { key: string; number: string; title: string }[]
}

export const placedSections = (template: Template, priorities: readonly string[]): Placed[] =>
  template.sections.map((section, at) => ({
    ...section,
    number: `${at + 1}.0`,
    subs:
      section.is === 'priorities'
        ? (section.priorities ?? priorities).map((title, n) => ({
            key: `${section.key}:${n}`,
            number: `${at + 1}.${n + 1}`,
            title,
          }))
        : [],
  }))

/** 'PURPOSE OF THE REPORT' → 'Purpose of the report'; what is not all capitals stays. */
export const inSentenceCase = (title: string): string =>
  title === title.toUpperCase()
    ? (title[0] ?? '') +
      title
        .slice(1)
        .toLowerCase()
        .replace(/\b(local government act|council)\b/g, capitals)
        .replace(/\b100d\b/, '100D')
    : title

const capitals = (words: string) => words.replace(/\b[a-z]/g, letter => letter.toUpperCase())

export const emptyContent: DraftContent = { sections: [], recommendations: [], background: [] }

/** A section's words; empty where nothing was written. */
export const sectionOf = (content: DraftContent, key: string): DraftSection =>
  content.sections.find(one => one.key === key) ?? { key, words: '' }

/** The content with one section in the place of the one of its key. */
export const withSection = (content: DraftContent, section: DraftSection): DraftContent => ({
  ...content,
  sections: [...content.sections.filter(one => one.key !== section.key), section],
})

/** A recommendation ends the sentence "That …", and who leaves the word out means it; or the template prints it as it was typed. */
export const asRecommended =
  ({ stem }: Pick<Placed, 'stem'>) =>
  (text: string): string =>
    stem === 'none' ? text : /^that\b/i.test(text) ? `T${text.slice(1)}` : `That ${text}`
