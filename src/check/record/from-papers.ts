/** What was published before a paper, made from other papers: those that are checked together with it. */
import { spelledOutIn } from '../mentions/spelled-out.ts'
import { unnumbered } from '../paper/number.ts'
import { type Block, blockAt, dayOf, type Paper } from '../paper/paper.ts'
import { lineOf } from '../paper/place.ts'
import { comparedBy } from './compared.ts'
import { type Earlier, type EarlierMeeting, nothingEarlier, type Said, type SameWords } from './earlier.ts'
import { sameBody } from './same-body.ts'

const said = ({ file }: Paper, block: Block | undefined | null, quote = ''): Said => ({
  file,
  line: block ? (lineOf(block, quote)?.n ?? null) : null,
  quote: quote || (block?.text.slice(0, 200) ?? ''),
})

/** `others` may hold later papers and those of other bodies: what the paper could not know of is left out. Pure. */
export function earlierOf(paper: Paper, others: readonly Paper[]): Earlier {
  const family = others.filter(one => one !== paper && sameBody(one, paper))
  const couldKnow = (one: Paper) => paper.date === null || one.date === null || one.date <= paper.date
  const known = others.filter(one => one !== paper && couldKnow(one))
  const own = family.filter(couldKnow)
  return {
    meetings: datesOf(own)
      .toReversed()
      .map(date => meetingOn(date, own)),
    calendar: datesOf(family).map(date => {
      // That a later meeting was cancelled, the paper could not know.
      const { cancelled, said: at } = meetingOn(date, family)
      return { date, cancelled: cancelled && date <= (paper.date ?? date), said: at }
    }),
    members: null,
    same: sameWords(known),
    acronyms: spelledOut(own),
    counted: nothingEarlier.counted,
  }
}

const datesOf = (papers: readonly Paper[]): string[] =>
  [...new Set(papers.flatMap(one => [one.reading.meetingDate, one.minutes?.ofMeetingDate ?? null]))]
    .filter(date => date !== null)
    .sort()

function meetingOn(date: string, papers: readonly Paper[]): EarlierMeeting {
  const called = papers.filter(one => one.reading.meetingDate === date)
  const withAgenda = called.filter(one => one.reading.agenda)
  const pack = withAgenda.find(one => one.minutes?.ofMeetingDate !== date) ?? withAgenda[0] ?? called[0]
  const minuted = papers.find(one => one.minutes?.ofMeetingDate === date)
  const from = pack ?? minuted
  const next = pack?.reading.nextMeeting
  return {
    date,
    cancelled: called.some(one => one.reading.cancelled),
    said: from
      ? said(from, pack ? blockAt(pack, 'meetingDate') : from.minutes?.blocks[0])
      : { file: '', line: null, quote: '' },
    venue: pack?.reading.venue ?? null,
    next: pack && next ? { date: next, said: said(pack, blockAt(pack, 'nextMeeting')) } : null,
    members:
      pack?.reading.members?.map(({ name, role }, n) => ({
        name,
        role,
        said: said(pack, blockAt(pack, `members.${n}`)),
      })) ?? null,
    agenda:
      pack?.reading.agenda?.map((item, n) => ({ ...item, said: said(pack, blockAt(pack, `agenda.${n}`)) })) ?? null,
    reports: called.flatMap(one =>
      one.reports.map(({ title, date: on, head }) => ({ title, date: on, said: said(one, head[0]) })),
    ),
    minutes: minuted ? minutesIn(minuted) : null,
    actions: minuted ? actionsIn(minuted) : [],
  }
}

const actionsIn = (paper: Paper): EarlierMeeting['actions'] =>
  paper.reading.actions?.map(({ text: printed, owners }) => {
    const { text } = unnumbered(printed)
    const block = paper.minutes?.blocks.find(one => one.text.includes(text))
    return { text, owners, due: null, open: null, said: said(paper, block, text) }
  }) ?? []

function minutesIn(paper: Paper): EarlierMeeting['minutes'] {
  const { minutes } = paper
  if (!minutes) return null
  return {
    present: minutes.present,
    apologies: minutes.apologies,
    items: minutes.items.map(({ ref, title, resolved, deferred, actionOwner, heading, blocks }) => ({
      ref,
      title,
      resolved,
      deferred,
      actionOwner,
      said: [
        said(paper, heading),
        ...blocks.filter(block => block !== heading).map(block => said(paper, block, block.text)),
      ],
    })),
    said: said(paper, minutes.blocks[0]),
  }
}

function sameWords(papers: readonly Paper[]): Map<string, SameWords[]> {
  const all = new Map<string, SameWords[]>()
  for (const paper of papers) {
    const titles = new Map(paper.reports.flatMap(({ title, blocks }) => blocks.map(block => [block, title])))
    for (const block of paper.blocks) {
      const key = comparedBy(block)
      if (key === '') continue
      const one = {
        ...said(paper, block),
        text: block.text,
        date: dayOf(paper, block),
        body: paper.reading.body,
        report: titles.get(block) ?? null,
      }
      const there = all.get(key)
      if (there) there.push(one)
      else all.set(key, [one])
    }
  }
  return all
}

function spelledOut(papers: readonly Paper[]): Map<string, { words: string; said: Said }[]> {
  const all = new Map<string, { words: string; said: Said }[]>()
  for (const paper of papers)
    for (const block of paper.blocks)
      for (const { letters, words } of spelledOutIn(block.text))
        all.set(letters, [...(all.get(letters) ?? []), { words, said: said(paper, block, words) }])
  return all
}
