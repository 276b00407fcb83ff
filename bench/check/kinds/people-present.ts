/** Who was there and who was in the chair. */
import { pick, pickOrNull } from '../chance.ts'
import { after, swap } from '../edit.ts'
import { inWords } from '../pools.ts'
import type { Kind, Plant } from '../kind.ts'
import type { Draft } from '../kind.ts'
import { attendance, lineOf, said } from './present.ts'

const changed = (draft: Draft, role: 'present' | 'apologies', from: string, to: string): Plant | null => {
  const block = lineOf(draft, role)
  const edit = block && block.text.includes(from) ? swap(draft, block, from, to) : null
  return edit && { wrong: [edit], quote: to }
}

/** Without title and brackets. */
const bare = (name: string) => name.replace(/\s*\(.*\)/, '').replace(/^(?:Councillor|Cllr)s? /, '')

export const peoplePresent: Kind[] = [
  {
    id: 'present and sent apologies',
    family: 'people',
    plant(draft, random) {
      const here = attendance(draft)
      const away = pickOrNull(random, (here?.apologies ?? []).map(bare))
      const one = pickOrNull(random, (here?.present ?? []).slice(1).map(bare))
      if (!away || !one) return null
      return changed(draft, 'apologies', away, `${away} and ${one}`)
    },
  },
  {
    id: 'present who is not a member',
    family: 'people',
    plant(draft, random) {
      const present = (attendance(draft)?.present ?? []).map(bare)
      const one = pickOrNull(random, present.slice(1))
      if (!one || (draft.paper.reading.members?.length ?? 0) < 4) return null
      const stranger = pick(random, ['Thistlewood', 'Okonjo-Reeve', 'Brackenbury', 'Vassall', 'Quillfeather'])
      return changed(draft, 'present', one, `${one}, ${stranger}`)
    },
  },
  {
    id: 'member neither present nor away',
    family: 'people',
    plant(draft, random) {
      const block = lineOf(draft, 'present')
      const one = pickOrNull(random, (attendance(draft)?.present ?? []).slice(1).map(bare))
      if (!block || !one || (draft.paper.reading.members?.length ?? 0) < 4) return null
      const edit = block.text.includes(`${one}, `) ? swap(draft, block, `${one}, `, '') : null
      return edit && { wrong: [edit], quote: `without ${one}` }
    },
  },
  {
    id: 'present twice',
    family: 'people',
    plant(draft, random) {
      const here = attendance(draft)
      const [a, b] = [pickOrNull(random, (here?.present ?? []).map(bare)), (here?.present ?? []).map(bare)[1]]
      return a && b && a !== b ? changed(draft, 'present', b, `${b}, ${a}`) : null
    },
  },
  {
    id: 'two in the chair',
    family: 'people',
    plant(draft, random) {
      const present = (attendance(draft)?.present ?? []).map(bare)
      const block = lineOf(draft, 'present')
      const one = pickOrNull(random, present.slice(2))
      if (!block || !one || !/\((?:in the )?chair\)/i.test(block.text)) return null
      return changed(draft, 'present', one, `${one} (Chair)`)
    },
  },
  {
    id: 'two chairs on the front sheet',
    family: 'people',
    plant(draft, random) {
      const blocks = draft.paper.blocks.filter(
        ({ role, text, lines }) =>
          role === 'member' && lines.length === 1 && !/[(,;]/.test(text) && /^(?:Councillor|Cllr)/.test(text),
      )
      const name = draft.paper.reading.members?.some(one => one.role === 'Chair')
      const block = pickOrNull(random, blocks)
      const words =
        block &&
        /^(?:Councillor|Cllr)(?: [\p{L}’'-]+){2,4}$/u.exec(
          block.cells?.[0] ?? block.lines[0]?.text.split(/\t| {2,}/)[0] ?? '',
        )?.[0]
      if (!block || !words || !name) return null
      const edit = swap(draft, block, words, `${words} (Chair)`)
      return edit && { wrong: [edit], quote: edit.put[0] ?? '' }
    },
  },
  {
    id: 'member twice on the front sheet',
    family: 'people',
    plant(draft, random) {
      const blocks = draft.paper.blocks.filter(
        ({ role, text }) => role === 'member' && /^(?:Councillor|Cllr) \S+ \S+/.test(text) && text.length < 80,
      )
      const [from, to] = [pickOrNull(random, blocks), pickOrNull(random, blocks)]
      const line = to?.lines[0]
      if (!from?.lines[0] || !line || from === to || /\(/.test(from.text + to.text)) return null
      const edit = swap(draft, to, line.text, from.lines[0].text)
      return edit && { wrong: [edit], quote: edit.put[0] ?? '' }
    },
  },
  {
    id: 'vice-chair in the chair though the chair was there',
    family: 'people',
    plant(draft, random) {
      const block = lineOf(draft, 'present')
      const said = block && /\(Vice-Chair\)/.exec(block.text)
      if (!block || !said || !/\(Chair\)/.test(block.text)) return null
      return changed(
        draft,
        'present',
        '(Vice-Chair)',
        pick(random, ['(Vice-Chair in the Chair)', '(Vice-Chair, in the Chair)']),
      )
    },
  },
  {
    id: 'chair is thanked who was away',
    family: 'people',
    plant(draft, random) {
      const chair = draft.paper.reading.members
        ?.find(one => one.role === 'Chair')
        ?.name.split(' ')
        .at(-1)
      const here = attendance(draft)
      const block = pickOrNull(random, said(draft))
      const away = here?.apologies.find(name => chair && name.includes(chair))
      if (!chair || !here || !away || !block || draft.source.media === 'pdf') return null
      const say = pick(random, [
        (name: string) => `Councillor ${name}, in the Chair, opened the discussion and welcomed the public.`,
        (name: string) => `Councillor ${name} took the chair for this item and asked for views.`,
      ])
      const put = (name: string) => [after(draft, block, [say(name)])]
      return { right: put(bare(here.present[0] ?? '')), wrong: put(away), quote: say(away) }
    },
  },
  {
    id: 'quorum that was not there',
    family: 'people',
    plant(draft, random) {
      const here = attendance(draft)
      const block = pickOrNull(random, said(draft))
      if (!here || !block || here.present.length > 11 || draft.source.media === 'pdf') return null
      const n = here.present.length
      const say = pick(random, [
        (k: number) => `The quorum of the body is ${inWords(k)} members, and the meeting was quorate throughout.`,
        (k: number) => `The Chair confirmed that, with ${inWords(k)} members present, the meeting was quorate.`,
        (k: number) => `As a quorum (${k} members) was present, the meeting proceeded.`,
      ])
      const exact = /members present/.test(say(1))
      const put = (k: number) => [after(draft, block, [say(k)])]
      return { right: put(exact ? n : 3), wrong: put(exact ? n + 2 : n + 3), quote: say(n + 3) }
    },
  },
  {
    id: 'party whip or vote of more than were there',
    family: 'people',
    plant(draft, random) {
      const here = attendance(draft)
      const block = pickOrNull(random, said(draft))
      if (!here || !block || draft.source.media === 'pdf') return null
      const n = here.present.length
      const say = pick(random, [
        (a: number) => `The motion was put to the vote and carried, ${a} members voting for it and 1 against.`,
        (a: number) => `On a vote being taken there were ${a} for and 1 against, and the motion was carried.`,
      ])
      const put = (a: number) => [after(draft, block, [say(a)])]
      return { right: put(Math.max(2, n - 1)), wrong: put(n + 6), quote: say(n + 6) }
    },
  },
]
