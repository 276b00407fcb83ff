/** A resolution, or a recommendation, on a document whose name has one word other than the one that the item is on. */
import type { Check, Found } from '../../check.ts'
import { near } from '../../mentions/near.ts'
import { remember } from '../../mentions/remember.ts'
import type { Block, Paper } from '../../paper/paper.ts'
import { resolutionOf, toldIn } from './decisions.ts'

export const resolutionOtherName: Check = {
  id: 'resolution-other-name',
  family: 'structure',
  severity: 'warning',
  says: 'A resolution or recommendation on a document whose name has one word other than the item’s',
  *look(paper) {
    for (const { title, heading, told, decided } of itemsOf(paper)) {
      if (!decided.some(({ text }) => namesIn(text).length > 0)) continue
      const spoken = [title, ...told.map(({ text }) => text)].map(plain).join(' ')
      const all = new Map(
        [title, ...told.map(({ text }) => text)].flatMap(namesIn).map(name => [keyOf(name).join(' '), name]),
      )
      for (const block of decided)
        for (const name of namesIn(block.text)) {
          const key = keyOf(name)
          const other = [...all].find(([one]) => oneOther(key, one.split(' '), spoken))?.[1]
          const at = other && [...(heading ? [heading] : []), ...told].find(({ text }) => text.includes(other))
          if (at) yield found(block, name, { block: at, quote: other })
        }
    }
  },
}

const found = (block: Block, quote: string, at: { block: Block; quote: string }): Found => ({
  at: { block, quote },
  says: `This is on “${quote}”, and the item is on “${at.quote}”`,
  evidence: [at],
  same: quote,
})

type Item = { title: string; heading: Block | null; told: readonly Block[]; decided: readonly Block[] }

const itemsOf = ({ minutes, reports }: Paper): Item[] => [
  ...(minutes?.items ?? []).map(item => ({ ...item, told: toldIn(item), decided: resolutionOf(item) })),
  ...reports.map(({ title, head, blocks, sections }) => {
    const decided = sections
      .filter(({ title }) => /^recommend/i.test(title))
      .flatMap(section => [section.heading, ...section.blocks])
    return {
      title: title ?? '',
      heading: null,
      told: [...new Set([...head, ...blocks])].filter(block => !decided.includes(block)),
      decided,
    }
  }),
]

/** Of a document: 'Joint Harbour Protocol for Young Sailors'. */
const document =
  /\b(?:Strategy|Plan|Policy|Protocol|Framework|Charter|Agreement|Statement|Scheme|Programme|Code|Guidance|Review|Assessment|Profile|Constitution|Procedure|Project)\b/
const name = /(?<![\p{L}\d’'-])\p{Lu}[\p{L}’'-]+(?:,? (?:(?:of|for|and|on|the|in|to|with|&) )*\p{Lu}[\p{L}’'-]+){2,9}/gu

const namesIn = remember((text: string): readonly string[] =>
  /\p{Ll}/u.test(text)
    ? (text.match(name) ?? [])
        .flatMap(one => one.split(/(?<=\b(?:Strategy|Plan|Policy|Protocol|Framework)),? (?:and|&) (?:the )?/))
        .map(bare)
        .filter(one => document.test(one) && keyOf(one).length >= 3)
    : [],
)

const bare = (text: string): string =>
  text.replace(
    /^(?:The|A|An|That|To|RESOLVED|AGREED|Resolved|Agreed|This|Note|Approve|Endorse|Adopt)(?: (?:that|the|to))* /,
    '',
  )
const keyOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/’/g, "'")
    .split(/[ ,]+/)
    .filter(word => !/^(?:the|of|for|and|&|on|in|to|with|draft|proposed|revised|updated)$/.test(word))

const plain = remember((text: string): string => keyOf(text).join(' '))

/** One word is another, and the item never says it before the word behind it. */
function oneOther(said: readonly string[], right: readonly string[], spoken: string): boolean {
  if (said.length !== right.length) return false
  const [n = -1, ...more] = said.flatMap((word, at) => (word === right[at] ? [] : [at]))
  const [a = '', b = ''] = [said[n], right[n]]
  if (n < 0 || more.length > 0 || near(a, b) || a.slice(0, 4) === b.slice(0, 4) || /\d/.test(a + b)) return false
  return !spoken.includes([a, said[n + 1] ?? ''].join(' ').trim())
}
