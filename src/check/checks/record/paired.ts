/** Agenda items of a meeting beside the minutes of it. */
import { fold } from '../../../lib/index.ts'
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

/**
 * `habit`: folded titles that the body minuted at other meetings. Business that every meeting has need not be minuted, unless that is
 * its habit; private business and headings that only gather items are left out.
 */
export function paired(agenda: readonly AgendaItem[], minutes: Minutes, habit: ReadonlySet<string>): Paired {
  const groups = new Set(agenda.map(({ group }) => group))
  const items = agenda.filter(one => !groups.has(one.title) && tellingWords(one.title).length > 0)
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
  const wanted = (item: AgendaItem) => item.part !== 'II' && (!isStanding(item.title) || habit.has(fold(item.title)))
  for (const { left, minutes: between } of gaps(items, minutes.items, pairs)) {
    const [item, ...more] = left.filter(wanted)
    const [minute, ...others] = between.filter(one => free.has(one) && !isStanding(one.title))
    if (!item || !minute || more.length + others.length > 0) continue
    free.delete(minute)
    pairs.push({ item, minute, retitled: true })
  }
  const left = items.filter(item => wanted(item) && !pairs.some(pair => pair.item === item))
  const secret = items.some(item => item.part === 'II' && !pairs.some(pair => pair.item === item))
  return {
    pairs,
    unminuted: left.filter(
      item => isStanding(item.title) || !minutes.blocks.some(({ text }) => speaksOf(text, item.title)),
    ),
    unannounced: secret
      ? []
      : [...free].filter(
          ({ title }) => !isStanding(title) && !habit.has(fold(title)) && tellingWords(title).length > 0,
        ),
  }
}

/** Among equals, the one whose other words fit too. */
const likeness = (a: string, b: string): number => {
  const [x, y] = [tellingWords(a), tellingWords(b)]
  const shared = x.filter(word => y.includes(word)).length
  return fold(a) === fold(b) ? 2 : likeTitle(a, b) + shared / Math.max(1, x.length + y.length) / 10
}

type Gap = { left: readonly AgendaItem[]; minutes: readonly MinuteItem[] }

/** What has no partner, on both sides, between two that follow one another and have. */
function gaps(items: readonly AgendaItem[], minutes: readonly MinuteItem[], pairs: readonly Pair[]): Gap[] {
  const all: Gap[] = []
  let left: AgendaItem[] = []
  let from = 0
  for (const item of [...items, null]) {
    const pair = pairs.find(one => one.item === item)
    if (item && !pair) left.push(item)
    else {
      const till = pair ? minutes.indexOf(pair.minute) : minutes.length
      all.push({ left, minutes: minutes.slice(from, Math.max(till, from)) })
      left = []
      from = till + 1
    }
  }
  return all
}
