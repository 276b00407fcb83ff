/** Agenda items of a meeting beside the minutes of it. */
import { isStanding, likeTitle, speaksOf, tellingWords } from '../../mentions/business.ts'
import type { MinuteItem, Minutes } from '../../paper/paper.ts'
import type { EarlierMeeting } from '../../record/earlier.ts'

export type AgendaItem = NonNullable<EarlierMeeting['agenda']>[number]
/** `retitled`: they stand in the same place between others that fit, and their titles have little in common. */
export type Pair = { item: AgendaItem; minute: MinuteItem; retitled: boolean }
export type Paired = {
  pairs: readonly Pair[]
  unminuted: readonly AgendaItem[]
  unannounced: readonly MinuteItem[]
}

/** Business of substance only: what every meeting has is left out, and headings that only gather items. */
export function paired(agenda: readonly AgendaItem[], minutes: Minutes): Paired {
  const groups = new Set(agenda.map(({ group }) => group).filter(group => group !== null))
  const items = agenda.filter(
    one => one.part !== 'II' && !isStanding(one.title) && !groups.has(one.title) && tellingWords(one.title).length > 0,
  )
  const free = new Set(minutes.items.filter(one => one.title !== '' && one.heading))
  const pairs: Pair[] = []
  for (const item of items) {
    const best = [...free]
      .map(minute => ({ minute, like: likeness(item.title, minute.title) }))
      .sort((a, b) => b.like - a.like)[0]
    if (!best || best.like < 0.55) continue
    free.delete(best.minute)
    pairs.push({ item, minute: best.minute, retitled: false })
  }
  const left = items.filter(item => !pairs.some(pair => pair.item === item))
  for (const item of left) {
    const minute = between(item, items, minutes.items, pairs)
    if (minute && free.has(minute) && !isStanding(minute.title)) {
      free.delete(minute)
      pairs.push({ item, minute, retitled: true })
    }
  }
  return {
    pairs,
    unminuted: left.filter(
      item => !pairs.some(pair => pair.item === item) && !minutes.blocks.some(({ text }) => speaksOf(text, item.title)),
    ),
    unannounced: [...free].filter(minute => !isStanding(minute.title) && tellingWords(minute.title).length > 0),
  }
}

/** Among equals, the one whose other words fit too. */
const likeness = (a: string, b: string): number => {
  const [x, y] = [tellingWords(a), tellingWords(b)]
  const shared = x.filter(word => y.includes(word)).length
  return likeTitle(a, b) + shared / Math.max(1, x.length + y.length) / 10
}

/** The minute that stands between those of the items just before and just after this one. */
function between(
  item: AgendaItem,
  items: readonly AgendaItem[],
  minutes: readonly MinuteItem[],
  pairs: readonly Pair[],
): MinuteItem | undefined {
  const n = items.indexOf(item)
  const at = (other: AgendaItem | undefined) =>
    minutes.findIndex(one => one === pairs.find(pair => pair.item === other)?.minute)
  const [before, after] = [at(items[n - 1]), at(items[n + 1])]
  if (before >= 0 && after === before + 2) return minutes[before + 1]
  if (before >= 0 && n === items.length - 1) return minutes[before + 1]
  return after > 0 && n === 0 ? minutes[after - 1] : undefined
}
