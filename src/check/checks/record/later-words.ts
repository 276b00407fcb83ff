/** What was said after a meeting, as far as a paper shows it: where a promise of that meeting may have been kept. */
import { tellingWords } from '../../mentions/business.ts'
import type { Block, Paper } from '../../paper/paper.ts'
import type { EarlierMeeting, EarlierMinute } from '../../record/earlier.ts'

/** A minute of an earlier meeting; `block` where this paper prints it. */
export type Minuted = { on: string; item: EarlierMinute; texts: readonly { text: string; block: Block | null }[] }
/** A piece of business after it: its title, and the words under it. */
export type Later = { date: string; title: string; words: ReadonlySet<string> }

const said = (title: string, texts: readonly string[]) => new Set([title, ...texts].flatMap(text => tellingWords(text)))

/** The minutes of the meetings before the paper's, those that it prints itself first; each meeting once. */
export function minutedBefore(paper: Paper, meetings: readonly EarlierMeeting[]): Minuted[] {
  const { date, minutes } = paper
  if (date === null) return []
  const own = minutes?.ofMeetingDate ?? null
  const printed =
    own === null || own >= date
      ? []
      : (minutes?.items ?? []).map(item => ({
          on: own,
          item: asEarlier(item),
          texts: ownTexts(item.blocks, item.heading),
        }))
  const known = meetings
    .filter(one => one.date < date && one.date !== own)
    .flatMap(
      one =>
        one.minutes?.items.map(item => ({
          on: one.date,
          item,
          texts: item.said.slice(1).map(({ quote }) => ({ text: quote, block: null })),
        })) ?? [],
    )
  return [...printed, ...known]
}

const ownTexts = (blocks: readonly Block[], heading: Block | null) =>
  blocks.filter(block => block !== heading).map(block => ({ text: block.text, block }))

const asEarlier = ({ ref, title, resolved, deferred, actionOwner }: Omit<EarlierMinute, 'said'>): EarlierMinute => ({
  ref,
  title,
  resolved,
  deferred,
  actionOwner,
  said: [],
})

/** Agenda, reports and minutes of all meetings known, and of the paper itself, in no order. */
export function businessKnown(paper: Paper, meetings: readonly EarlierMeeting[]): Later[] {
  const all: Later[] = []
  const add = (date: string | null, title: string, texts: readonly string[] = []) => {
    if (date !== null) all.push({ date, title, words: said(title, texts) })
  }
  for (const { date, agenda, reports, minutes, actions } of meetings) {
    for (const { title } of [...(agenda ?? []), ...reports]) add(date, title)
    for (const item of minutes?.items ?? [])
      add(
        date,
        item.title,
        item.said.map(({ quote }) => quote),
      )
    for (const { text } of actions) add(date, text)
  }
  paper.reading.agenda?.forEach(({ title }, n) =>
    add(
      paper.date,
      title,
      paper.agenda.filter(block => block.at === `agenda.${n}`).map(({ text }) => text),
    ),
  )
  for (const { title, sections } of paper.reports)
    add(paper.date, title, sections[0]?.blocks.map(({ text }) => text) ?? [])
  for (const { title, blocks } of paper.minutes?.items ?? [])
    add(
      paper.minutes?.ofMeetingDate ?? null,
      title,
      blocks.map(({ text }) => text),
    )
  return all
}
