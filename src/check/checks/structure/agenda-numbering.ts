/** The numbers of an agenda's items. */
import type { Check } from '../../check.ts'
import { marksOf } from '../../mentions/marks.ts'
import { ordinalsOf } from '../../mentions/ordinals.ts'
import type { Block } from '../../paper/paper.ts'
import { brokenRow } from './breaks.ts'

const lettered = /^(\d+)[\s.]*\(?([a-z])\)?\.?$/i

export const agendaNumbering: Check = {
  id: 'agenda-numbering',
  family: 'structure',
  severity: 'warning',
  says: 'An item of the agenda whose number is left out, given twice or out of order',
  *look({ reading, agenda }) {
    const whole = new Map<Block, string>()
    const parts = new Map<string, { block: Block; letter: string }[]>()
    const seen = new Set<string>()
    for (const block of agenda) {
      if (block.role !== 'agenda-item' || block.at === null || seen.has(block.at)) continue
      seen.add(block.at)
      const number = reading.agenda?.[Number(block.at.split('.')[1])]?.number ?? ''
      const [, parent = '', letter = ''] = lettered.exec(number) ?? []
      if (letter) parts.set(parent, [...(parts.get(parent) ?? []), { block, letter }])
      else if (/^\d+$/.test(number)) whole.set(block, number)
    }
    yield* brokenRow(marksOf(agenda, whole), agenda, 'items')
    for (const [parent, subs] of parts) {
      const marks = subs.map(({ block, letter }) => {
        const value = ordinalsOf(letter).find(one => one.kind === 'letter')?.value ?? 0
        return { block, label: `(${letter})`, value, fixed: parent }
      })
      for (const [n, now] of marks.entries()) {
        const before = marks[n - 1]
        if (!before || now.value === before.value + 1) continue
        const says =
          now.value === before.value
            ? `Item ${parent} has ${now.label} twice`
            : `After ${parent}${before.label} comes ${now.label}`
        yield { at: { block: now.block, quote: '' }, says, evidence: [{ block: before.block, quote: '' }] }
      }
    }
  },
}
