/** What can be found: one paragraph of something public, and the tags by which the index filters it. */
import { pairsOf } from './pairs.ts'
import { wordsOf } from './words.ts'

export const kinds = ['agenda', 'minutes', 'decision', 'report', 'action', 'person', 'body', 'document'] as const
export type Kind = (typeof kinds)[number]

export type Paragraph = {
  /** Stable address with its anchor: '/meetings/12#minute-SAF9'. */
  readonly href: string
  readonly kind: Kind
  /** What it stands in: the report's or the item's title, a person's name. */
  readonly title: string
  readonly text: string
  readonly bodySlug: string | null
  readonly bodyName: string | null
  /** '2021-09-14' */
  readonly date: string | null
  /** The municipal year, by the year it begins. */
  readonly year: number | null
  readonly people: readonly { readonly slug: string; readonly name: string }[]
}

/** Limits of one paragraph, so that a whole document given as one cannot pass the database's own (1 MB a vector). */
const mostText = 100_000

// Of these, what is said is as telling as the title.
const telling: readonly Kind[] = ['decision', 'person', 'body', 'document']

/** '2021-09-14' → 202109; 0 for no date. */
export const monthOf = (date: string | null): number => (date === null ? 0 : Number(date.slice(0, 7).replace('-', '')))

/** Tags begin with '@', which no word does. `years` stands for so many calendar years, of which `from` is the first. */
export const tag = {
  body: (slug: string) => `@b:${slug}`,
  year: (year: number) => `@y:${year}`,
  kind: (kind: string) => `@k:${kind}`,
  person: (slug: string) => `@p:${slug}`,
  month: (month: number) => `@m:${month}`,
  years: (from: number, size: number) => `@${size}:${from}`,
}

/** Sizes of the blocks of calendar years: any "since" is a handful of blocks, where single years would be many. */
export const blocks = [16, 8, 4, 2, 1] as const

/** A paragraph as the database takes it. `head` and `rest` are plain words. */
export function row(paragraph: Paragraph) {
  const { kind, bodySlug, year, date, people } = paragraph
  const text = paragraph.text.replace(/\0/g, ' ').slice(0, mostText)
  const title = paragraph.title.replace(/\0/g, ' ').slice(0, 1000)
  const head = wordsOf(title).map(word => word.plain)
  const rest = wordsOf(text).map(word => word.plain)
  const month = monthOf(date)
  const tags = [tag.kind(kind), tag.month(month)]
  const calendar = Math.floor(month / 100)
  if (date !== null) tags.push(...blocks.map(size => tag.years(calendar - (calendar % size), size)))
  if (bodySlug !== null) tags.push(tag.body(bodySlug))
  if (year !== null) tags.push(tag.year(year))
  for (const person of people) tags.push(tag.person(person.slug))
  tags.push(...new Set([...pairsOf(head), ...pairsOf(rest)]))
  const weight = telling.includes(kind) ? 'B' : 'D'
  return { ...paragraph, title, text, head: head.join(' '), rest: rest.join(' '), weight, tags }
}

export type Counts = { readonly words: Map<string, number>; readonly months: Map<number, number> }

const add = <K>(to: Map<K, number>, key: K, by: number) => {
  const sum = (to.get(key) ?? 0) + by
  if (sum === 0) to.delete(key)
  else to.set(key, sum)
}

/** Adds (`by` 1) or takes away (-1) what these paragraphs count towards words and months; sums of zero disappear. */
export function tally(counts: Counts, from: readonly Pick<Paragraph, 'title' | 'text' | 'date'>[], by: 1 | -1): void {
  for (const { title, text, date } of from) {
    add(counts.months, monthOf(date), by)
    const words = new Set([...wordsOf(title), ...wordsOf(text)].map(word => word.plain))
    for (const word of words) add(counts.words, word, by)
  }
}
