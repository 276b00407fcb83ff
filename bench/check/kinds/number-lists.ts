/** Counts that do not fit the list after them. */
import { int, pick, type Random } from '../chance.ts'
import { cut, swap } from '../edit.ts'
import { capital, inWords, joined, listed } from '../pools.ts'
import type { Kind } from '../kind.ts'
import { stated } from '../stated.ts'

const figure = (random: Random, n: number) => (random() < 0.65 ? inWords(n) : String(n))
const off = (random: Random, n: number) => (n <= 2 ? n + 1 : n + pick(random, [-1, 1]))

const leads = [
  (n: string, noun: string) => `The plan has ${n} ${noun}:`,
  (n: string, noun: string) => `${capital(n)} ${noun} were agreed by the Partnership. They are:`,
  (n: string, noun: string) => `The Board identified the following ${n} ${noun}:`,
  (n: string, noun: string) => `The ${n} key ${noun} for the year ahead are as follows:-`,
  (n: string, noun: string) => `There are ${n} main ${noun} in this work, which are:`,
  (n: string, noun: string) => `The review set out ${n} ${noun}, namely:`,
  (n: string, noun: string) => `Work this year rests on ${n} ${noun}:`,
  (n: string, noun: string) => `Members were told of ${n} ${noun} that partners had put forward:`,
  (n: string, noun: string) => `Partners have signed up to ${n} ${noun}; these are:`,
]

function bulleted(random: Random, items: readonly string[]): string[] {
  const style = int(random, 0, 2)
  const last = items.length - 1
  if (style === 0) return items.map(item => `• ${capital(item)}`)
  if (style === 1) return items.map((item, n) => `• ${item}${n === last ? '.' : n === last - 1 ? '; and' : ';'}`)
  return items.map(item => `• ${capital(item)}.`)
}

const inline = [
  (n: string, noun: string, items: string) => `The work covers ${n} ${noun}: ${items}.`,
  (n: string, noun: string, items: string) => `There were ${n} ${noun} (${items}) in the first phase of the work.`,
  (n: string, noun: string, items: string) => `${capital(n)} ${noun} were named in the plan: ${items}.`,
  (n: string, noun: string, items: string) => `The ${n} ${noun}, ${items}, will be reviewed in the autumn.`,
]

const written: Record<string, number> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 }

export const numberLists: Kind[] = [
  stated('numbers', 'count of the bullets below', random => {
    const n = int(random, 3, 6)
    const { noun, items } = listed(random, n)
    const lead = pick(random, leads)
    const [right, wrong] = random() < 0.65 ? [inWords(n), inWords(off(random, n))] : [String(n), String(off(random, n))]
    const list = bulleted(random, items)
    return { right: [lead(right, noun), ...list], wrong: [lead(wrong, noun), ...list] }
  }),
  stated('numbers', 'bullet left out or one too many', random => {
    const n = int(random, 3, 5)
    const { noun, items } = listed(random, n + 1)
    const lead = pick(random, leads)(figure(random, n), noun)
    const right = bulleted(random, items.slice(0, n))
    const wrong = random() < 0.5 && n > 3 ? right.slice(0, -1) : [...right, `• ${capital(items[n] ?? '')}`]
    return { right: [lead, ...right], wrong: [lead, ...wrong] }
  }),
  stated('numbers', 'count of a list in the sentence', random => {
    const n = int(random, 3, 5)
    const { noun, items } = listed(random, n)
    const say = pick(random, inline)
    const list = joined(items, items.some(item => item.length > 30) ? '; ' : ', ')
    const digits = random() < 0.25
    const at = (k: number) => say(digits ? String(k) : inWords(k), noun, list)
    return { right: at(n), wrong: at(off(random, n)) }
  }),
  stated('numbers', 'count of numbered points', random => {
    const n = int(random, 3, 5)
    const { noun, items } = listed(random, n)
    const lead = pick(random, leads)
    const mark = pick(random, [
      (k: number) => `(${'abcdefg'[k]}) `,
      (k: number) => `${k + 1}) `,
      (k: number) => `(${['i', 'ii', 'iii', 'iv', 'v', 'vi'][k]}) `,
    ])
    const list = items.map((item, k) => `${mark(k)}${item}${k === n - 1 ? '.' : ';'}`)
    return { right: [lead(inWords(n), noun), ...list], wrong: [lead(inWords(off(random, n)), noun), ...list] }
  }),
  {
    id: 'count of a list that stands in the paper',
    family: 'numbers',
    plant(draft, random) {
      const { blocks } = draft.paper
      const heads = blocks.flatMap(block => {
        const said = /\b(two|three|four|five|six|seven|eight|nine)\b(?=[^.]*:$)/.exec(block.text)?.[1]
        const items = blocks.slice(block.n + 1, block.n + 12)
        const end = items.findIndex(one => one.role !== 'list-item')
        return said && end > 1 && written[said] === end ? [{ block, said, last: items.slice(end - 1, end), end }] : []
      })
      if (heads.length === 0) return null
      const { block, said, last, end } = pick(random, heads)
      if (random() < 0.4 && end > 2 && draft.source.media === 'text')
        return {
          wrong: [cut(draft, last)],
          quote: said,
          about: [draft.source.lines.findIndex(one => one.n === block.lines[0]?.n)],
        }
      const edit = swap(draft, block, said, inWords(off(random, end)))
      return edit && { wrong: [edit], quote: edit.put[0] ?? '' }
    },
  },
]
