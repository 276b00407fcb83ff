/** One person who is Mr in one place and Mrs or Ms in another, or Mrs here and Ms there. */
import type { Check, Place } from '../../check.ts'
import { likeness, type Name } from '../../mentions/names.ts'
import { peopleIn } from '../../mentions/people.ts'
import { type Block, isProse, type Paper } from '../../paper/paper.ts'
import { writingsOf } from '../../paper/writings.ts'

export const titleTwoWays: Check = {
  id: 'title-two-ways',
  family: 'people',
  severity: 'note',
  says: 'A person who is Mr in one place and Mrs or Ms in another, or Mrs here and Ms there',
  *look(paper) {
    for (const blocks of writingsOf(paper))
      for (const all of bySurname(blocks, paper).values()) {
        const him = all.find(({ name }) => name.sex === 'm') ?? all.find(({ at }) => /^M(?:rs|iss)/.test(at.quote))
        const her = all.find(
          ({ name, at }) =>
            him &&
            (name.sex !== him.name.sex || /^Ms/.test(at.quote)) &&
            likeness(bare(name), bare(him.name)).kind === 'same',
        )
        if (!him || !her || all.some(({ name }) => !isOne(name, him.name))) continue
        const [first, again] = him.at.block.n <= her.at.block.n ? [him, her] : [her, him]
        if (again.at.block.n - first.at.block.n > near) continue
        yield {
          at: again.at,
          severity:
            him.name.sex !== her.name.sex && him.name.words.length - him.name.initials > 1 && her.name.words.length > 1
              ? 'warning'
              : 'note',
          says: `“${again.at.quote}” here, and “${first.at.quote}” elsewhere: is this one person`,
          evidence: [first.at],
        }
      }
  },
}

/** How many paragraphs lie between them at most: further on, it may be somebody else. */
const near = 60

const bare = (name: Name): Name => ({ ...name, sex: null })
const isOne = (a: Name, b: Name): boolean => likeness(bare(a), bare(b)).kind === 'same'

type Titled = { name: Name; at: Place }

/** In prose. No surname of a couple, nor of anybody who is a councillor. */
function bySurname(blocks: readonly Block[], { reading }: Paper): Map<string, Titled[]> {
  const all = new Map<string, Titled[]>()
  const others = new Set(reading.members?.map(({ name }) => name.toLowerCase().split(' ').at(-1) ?? ''))
  for (const block of blocks) {
    for (const { name, text, start, titled, councillor } of peopleIn(block.text)) {
      const surname = name.words.at(-1) ?? ''
      const before = block.text.slice(Math.max(0, start - 20), start)
      if (councillor || apart.test(before)) others.add(surname)
      if (!isProse(block) || !titled || name.sex === null) continue
      const title = /(?:Mrs?|Ms|Miss)\.?\s*$/.exec(before)?.[0]
      if (title) all.set(surname, [...(all.get(surname) ?? []), { name, at: { block, quote: title + text } }])
    }
  }
  for (const surname of others) all.delete(surname)
  return all
}

const apart = /\b(?:M(?:r|rs|s|iss)\.? (?:and|&)|Councillors?|Cllrs?\.?) M(?:r|rs|s|iss)\.?\s*$|\bMessrs\b/i
