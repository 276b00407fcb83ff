/** Minutes that differ from the agenda of their meeting. */
import type { Check, Found } from '../../check.ts'
import { fold } from '../../../lib/index.ts'
import { dayInWords } from '../../mentions/dates.ts'
import { near } from '../../mentions/near.ts'
import { isStanding, tellingWords } from '../../mentions/business.ts'
import type { Minutes } from '../../paper/paper.ts'
import { type Pair, type Paired, paired } from './paired.ts'

const moved =
  /\border of (?:the )?(?:business|agenda|items)\b|\b(?:brought|moved|taken|considered)\b.{0,30}\b(?:forward|up the agenda|first|next|earlier|before)\b|\bchang\w+ the order\b|\bvar(?:y|ied|iation)\b.{0,20}\border\b/i
const late =
  /\burgen|\badditional item|\blate (?:item|report)|\btabled|\bannounce|\btribute|\bminute['’]s silence|\bverbal|\bthank/i

export const minutesAgainstAgenda: Check = {
  id: 'minutes-against-agenda',
  family: 'record',
  severity: 'warning',
  says: 'Minutes that leave out, add, rename or reorder the business of their agenda',
  *look({ minutes, reading }, { meetings }) {
    const called = meetings.find(one => one.date === minutes?.ofMeetingDate)
    if (!minutes || !called?.agenda || (reading.agenda && reading.meetingDate === called.date)) return
    const habit = new Set(
      meetings.flatMap(one => (one === called ? [] : (one.minutes?.items.map(({ title }) => fold(title)) ?? []))),
    )
    const both = paired(called.agenda, minutes, habit)
    if (both.pairs.filter(pair => !pair.retitled).length < 2) return
    const where = `the agenda of ${dayInWords(called.date)}`
    yield* unminuted(both, minutes, where)
    yield* unannounced(both, where)
    for (const pair of both.pairs) yield* renamed(pair, where)
    yield* reordered(both, minutes, where)
  },
}

function* unminuted({ unminuted: all }: Paired, { blocks }: Minutes, where: string): Iterable<Found> {
  const [first, block] = [all[0], blocks[0]]
  if (!first || !block) return
  yield {
    at: { block, quote: '' },
    says: `There is no minute of ${all.map(one => `“${one.title}”`).join(', ')}, which ${all.length > 1 ? 'were' : 'was'} on ${where}`,
    evidence: all.map(one => one.said),
    severity: all.length > 2 || all.every(one => isStanding(one.title)) ? 'note' : 'warning',
  }
}

function* unannounced({ unannounced: all }: Paired, where: string): Iterable<Found> {
  for (const { title, heading, blocks } of all) {
    const words = blocks.map(({ text }) => text).join(' ')
    if (
      !heading ||
      late.test(words) ||
      late.test(title) ||
      !/\breport|\bpresentation|\bresolved|\breceived|\bconsidered|\bnoted/i.test(words)
    )
      continue
    yield {
      at: { block: heading, quote: '' },
      says: `“${title}” was not on ${where}, and nothing says that it was urgent`,
      evidence: [],
      severity: 'note',
    }
  }
}

/** Words that one title lacks are nothing: minutes shorten titles. Another number, or another word in the place of one, is. */
function* renamed({ item, minute, retitled }: Pair, where: string): Iterable<Found> {
  const [a, b] = [tellingWords(item.title), tellingWords(minute.title)]
  const [gone, come] = [a.filter(word => !b.includes(word)), b.filter(word => !a.includes(word))]
  if (!minute.heading || ((gone.length === 0 || come.length === 0) && !retitled)) return
  if (gone.join('') === come.join('') || standsFor(gone, minute.title) || standsFor(come, item.title)) return
  const figures = (words: readonly string[]) => words.filter(word => /\d/.test(word)).length
  const sure = retitled || (figures(gone) > 0 && figures(come) > 0) || (gone.length === come.length && gone.length < 3)
  const slip = gone.length === 1 && come.length === 1 && near(gone[0] ?? '', come[0] ?? '')
  yield {
    at: { block: minute.heading, quote: '' },
    says: `This is “${minute.title}” in the minutes and “${item.title}” on ${where}`,
    evidence: [item.said],
    severity: sure || slip ? 'warning' : 'note',
  }
}

/** 'EDC' where the other has 'Eden District Council'. */
const standsFor = (words: readonly string[], title: string): boolean =>
  words.every(word =>
    fold(title)
      .split(' ')
      .map(one => one[0])
      .join('')
      .includes(word.replace(/s$/, '')),
  )

function* reordered({ pairs }: Paired, minutes: Minutes, where: string): Iterable<Found> {
  if (minutes.blocks.some(({ text }) => moved.test(text))) return
  const row = pairs.filter(pair => !pair.retitled).map(pair => ({ pair, at: minutes.items.indexOf(pair.minute) }))
  const back = row.find(({ at }, n) => n > 0 && at < (row[n - 1]?.at ?? 0))
  if (back?.pair.minute.heading)
    yield {
      at: { block: back.pair.minute.heading, quote: '' },
      says: `“${back.pair.minute.title}” comes later on ${where}, and no word says that the order was changed`,
      evidence: [back.pair.item.said],
      severity: 'note',
    }
}
