/** What was published before a paper, out of the record: the same that its papers say, for whoever the transaction speaks for. */
import type { Tx } from '../../db/index.ts'
import { longDate } from '../../lib/index.ts'
import { type Meeting, meetings as meetingsOf } from '../../meetings/index.ts'
import { bodies, type Body, membershipsOf } from '../../people/index.ts'
import { skeleton } from '../mentions/skeleton.ts'
import { spelledOutIn } from '../mentions/spelled-out.ts'
import { unnumbered } from '../paper/number.ts'
import type { Paper } from '../paper/paper.ts'
import { comparedBy } from './compared.ts'
import { type Earlier, nothingEarlier, type SameWords, type Seat } from './earlier.ts'
import { meetingsFrom } from './meetings-in-record.ts'
import { yearOf } from './municipal-year.ts'
import { publishedFigures } from './published-figures.ts'
import { isOf } from './same-body.ts'
import { saidAlike, withLetters } from './store.ts'

/** How far back anything can matter, in years; of the same words, how many places are looked at; of letters, how many paragraphs. */
const back = 3
const places = 8
const mostLetters = 400

/** With `db.asPublic` nothing but what is published is read: a finding cannot tell what is private. */
export async function earlierInRecord(tx: Tx, paper: Paper): Promise<Earlier> {
  const until = paper.date ?? '9999-12-31'
  const from = paper.date === null ? '0001-01-01' : Temporal.PlainDate.from(until).subtract({ years: back }).toString()
  const same = await alikeIn(tx, paper, from, until)
  const body = (await bodies(tx)).find(one => isOf(paper, one.name))
  if (!body) return { ...nothingEarlier, same }
  const all = await meetingsOf(tx, { bodySlug: body.slug })
  const known = all.filter(({ date }) => date >= from && date <= until).slice(0, 60)
  return {
    meetings: await meetingsFrom(tx, known),
    calendar: all.toReversed().map(meeting => ({
      date: meeting.date,
      cancelled: meeting.status === 'cancelled',
      said: { file: `/meetings/${meeting.slug}`, line: null, quote: calendarWords(meeting) },
    })),
    members: paper.date === null ? null : await seatsOn(tx, body, paper.date, all),
    same,
    acronyms: await acronymsOf(tx, paper, body, until),
    counted: await publishedFigures(tx, paper),
  }
}

const calendarWords = ({ bodyName, date, status }: Meeting): string =>
  `${bodyName}, ${longDate(date)}${status === 'cancelled' ? ', cancelled' : ''}`

/** Those who sit on it that day; null where the record has nobody, and in May, when a new year begins on no fixed day. */
async function seatsOn(tx: Tx, body: Body, day: string, held: readonly Meeting[]): Promise<Seat[] | null> {
  const year = held.find(({ date }) => date === day)?.year ?? yearOf(day)
  const seats = (await membershipsOf(tx, body.id))
    .filter(one => one.year === year && (one.begins ?? day) <= day && (one.ends ?? day) >= day)
    .map(({ name, role }) => ({
      name,
      role,
      said: { file: `/bodies/${body.slug}`, line: null, quote: role === null ? name : `${name} (${role})` },
    }))
  return seats.length > 0 ? seats : null
}

/** The paper itself, where it is in the record, is not held against itself. The record keeps the numbers before its paragraphs. */
async function alikeIn(tx: Tx, paper: Paper, from: string, until: string): Promise<Map<string, SameWords[]>> {
  const own = new Set(paper.blocks.map(({ text }) => text))
  const all = new Map<string, SameWords[]>()
  const known = await saidAlike(tx, keysOf(paper), from, until, places)
  for (const { href, kind, title, text: printed, body, date } of known) {
    const { text } = unnumbered(printed)
    if (date === paper.date && own.has(text)) continue
    const report = kind === 'report' ? title : null
    const one = { file: href, line: null, quote: text.slice(0, 200), text, date, body, report }
    const key = skeleton(text)
    all.set(key, [...(all.get(key) ?? []), one])
  }
  return all
}

/** '(a) the words': letters before them count as words of the record's. */
function keysOf({ blocks }: Paper): string[] {
  const all = new Set<string>()
  for (const block of blocks) {
    const key = comparedBy(block)
    if (key === '') continue
    all.add(key)
    if (block.number !== null && /[a-z]/i.test(block.number)) all.add(skeleton(`${block.number} ${block.text}`))
  }
  return [...all]
}

async function acronymsOf(tx: Tx, paper: Paper, body: Body, until: string): Promise<Earlier['acronyms']> {
  const letters = new Set(paper.blocks.flatMap(({ text }) => spelledOutIn(text).map(one => one.letters)))
  const all = new Map<string, { words: string; said: { file: string; line: null; quote: string } }[]>()
  if (letters.size === 0) return all
  for (const { href, text } of await withLetters(tx, body.slug, [...letters], until, mostLetters))
    for (const { letters: short, words } of spelledOutIn(text))
      all.set(short, [...(all.get(short) ?? []), { words, said: { file: href, line: null, quote: words } }])
  return all
}
