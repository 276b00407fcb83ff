/** Initials in a column of owners. */
import { pick, pickOrNull } from '../chance.ts'
import { swap } from '../edit.ts'
import type { Kind } from '../kind.ts'

const owner = /(?<![A-Za-z])[A-Z]{2,3}(?=\s*$|\/|,)/

export const peopleInitials: Kind[] = [
  {
    id: 'initials that fit nobody',
    family: 'people',
    plant(draft, random) {
      const blocks = draft.paper.blocks.filter(
        ({ role, part, text }) =>
          part === 'minutes' && ['action', 'action-owner', 'owner'].includes(role) && owner.test(text),
      )
      const block = pickOrNull(random, blocks)
      const said = block && owner.exec(block.text)?.[0]
      const edit = block && said ? swap(draft, block, said, pick(random, ['QX', 'ZV', 'XK', 'QJ'])) : null
      return edit && { wrong: [edit], quote: edit.put[0] ?? '' }
    },
  },
  {
    id: 'initials that fit two',
    family: 'people',
    plant(draft, random) {
      const mine = draft.paper.blocks.filter(({ part }) => part === 'minutes')
      const present = mine.filter(({ role }) => role === 'present').flatMap(({ lines }) => lines)
      const used = new Set(
        mine.flatMap(({ role, text }) => (/action|owner/.test(role) ? (text.match(/\b[A-Z]{2}\b/g) ?? []) : [])),
      )
      const named = present.flatMap(line => {
        const name = /^\W*([A-Z])[a-z]+ ([A-Z])[A-Za-z’'-]+/.exec(line.text)
        return name ? [{ line, name: name[0], initials: `${name[1]}${name[2]}` }] : []
      })
      const one = pickOrNull(
        random,
        named.filter(({ initials }) => used.has(initials)),
      )
      const two = pickOrNull(
        random,
        named.filter(other => !used.has(other.initials) && !/\([A-Z]{2}\)/.test(other.line.text)),
      )
      const block = two && mine.find(({ role, lines }) => role === 'present' && lines.includes(two.line))
      if (!one || !two || !block || named.filter(({ initials }) => initials === one.initials).length > 1) return null
      const [a = '', b = ''] = one.initials
      const edit = swap(draft, block, two.name, `${a}yra ${b}olbury`)
      return edit && { wrong: [edit], quote: edit.put[0] ?? '' }
    },
  },
]
