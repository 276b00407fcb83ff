/** Who was there, by the minutes of a paper. */
import type { Block } from '../../../src/check/paper/paper.ts'
import type { Draft } from '../kind.ts'

const plain = (names: readonly string[] | null): string[] =>
  (names ?? []).filter(name => /^[\p{L}.’'\- ]{4,30}$/u.test(name))

/** Null where the minutes do not say who was present. */
export function attendance({ paper: { minutes } }: Draft): { present: string[]; apologies: string[] } | null {
  const present = plain(minutes?.present ?? null)
  const councillors = minutes?.blocks.some(({ text }) => /\b(?:Councillor|Cllr)/.test(text))
  return present.length < 3 || !councillors ? null : { present, apologies: plain(minutes?.apologies ?? null) }
}

/** Paragraphs of the minutes after which something more can have been said. */
export const said = ({ paper }: Draft): Block[] =>
  (paper.minutes?.items ?? [])
    .filter(item => item.blocks.some(({ role }) => role === 'paragraph'))
    .flatMap(({ blocks }) =>
      blocks.filter(({ role, text }) => role === 'paragraph' && /\.$/.test(text) && text.length > 50),
    )
    .filter(({ n }) => !['list-item', 'table'].includes(paper.blocks[n + 1]?.role ?? ''))

/** The printed line that says who was there. */
export const lineOf = ({ paper }: Draft, role: 'present' | 'apologies'): Block | undefined =>
  paper.minutes?.blocks.find(block => block.role === role && block.text.length > 20)
