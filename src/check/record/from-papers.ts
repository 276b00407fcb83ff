/** What was published before a paper, made from other papers: those that are checked together with it. */
import { fold } from '../../lib/index.ts'
import { skeleton } from '../mentions/skeleton.ts'
import { type Block, blockAt, dayOf, isProse, type Paper } from '../paper/paper.ts'
import { lineOf } from '../paper/place.ts'
import type { Earlier, EarlierMeeting, Said, SameWords } from './earlier.ts'

const said = ({ file }: Paper, block: Block | undefined | null, quote = ''): Said => ({
  file,
  line: block ? (lineOf(block, quote)?.n ?? null) : null,
  quote: quote || (block?.text.slice(0, 200) ?? ''),
})

/** `others` may hold later papers and those of other bodies: what the paper could not know of is left out. Pure. */
export function earlierOf(paper: Paper, others: readonly Paper[]): Earlier {
  const known = others.filter(
    one => one !== paper && (paper.date === null || one.date === null || one.date <= paper.date),
  )
  const own = known.filter(one => sameBody(one, paper))
  const dates = [...new Set(own.flatMap(one => [one.reading.meetingDate, one.minutes?.ofMeetingDate ?? null]))]
  return {
    meetings: dates
      .filter(date => date !== null)
      .toSorted((a, b) => b.localeCompare(a))
      .map(date => meetingOn(date, own)),
    members: null,
    same: sameWords(known),
  }
}

const sameBody = (a: Paper, b: Paper): boolean =>
  a.reading.body !== null && b.reading.body !== null && fold(a.reading.body) === fold(b.reading.body)

function meetingOn(date: string, papers: readonly Paper[]): EarlierMeeting {
  const called = papers.filter(one => one.reading.meetingDate === date)
  const pack = called.find(one => one.reading.agenda) ?? called[0]
  const minuted = papers.find(one => one.minutes?.ofMeetingDate === date)
  const next = pack?.reading.nextMeeting
  const members = pack?.reading.members
  return {
    date,
    cancelled: called.some(one => one.reading.cancelled),
    next: pack && next ? { date: next, said: said(pack, blockAt(pack, 'nextMeeting')) } : null,
    members:
      pack && members ? { names: members.map(one => one.name), said: said(pack, blockAt(pack, 'members.0')) } : null,
    agenda:
      (pack?.reading.agenda &&
        pack.reading.agenda.map(({ number, title }, n) => ({
          number,
          title,
          said: said(pack, blockAt(pack, `agenda.${n}`)),
        }))) ??
      null,
    reports: called.flatMap(one =>
      one.reports.map(({ title, date: on, head }) => ({ title, date: on, said: said(one, head[0]) })),
    ),
    minutes: minuted ? minutesIn(minuted) : null,
  }
}

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
  for (const paper of papers)
    for (const block of paper.blocks) {
      const key = isProse(block) ? skeleton(block.text) : ''
      if (key === '') continue
      const one = { ...said(paper, block), text: block.text, date: dayOf(paper, block), body: paper.reading.body }
      all.set(key, [...(all.get(key) ?? []), one])
    }
  return all
}
