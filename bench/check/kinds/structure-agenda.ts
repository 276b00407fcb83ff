/** The agenda against itself and against the reports behind it. */
import { int, pick, pickOrNull } from '../chance.ts'
import { cut, linesOf, swap } from '../edit.ts'
import type { Block } from '../../../src/check/paper/paper.ts'
import type { Draft, Kind } from '../kind.ts'
import { subjects } from '../pools.ts'

const items = ({ paper }: Draft): Block[] => paper.blocks.filter(({ role }) => role === 'agenda-item')
const first = (block: Block) => block.lines[0]?.text ?? ''
const number = /^\W*(?:item\s+)?(\d{1,2})(?=[.)]|\s)/i

/** Line numbers (from 0) of the heads of all reports. */
const heads = (draft: Draft): number[] =>
  draft.paper.reports.flatMap(({ head }) => head.flatMap(block => linesOf(draft, block)))

const titled = ({ paper }: Draft) =>
  paper.reports.flatMap(({ title, head }) => {
    const block = head.find(
      ({ text }) => /subject|title/i.test(text) && title !== '' && text.endsWith(title.slice(-12)),
    )
    return block && block.lines.length === 1 && block.text.includes(title) ? [{ title, block }] : []
  })

const pages = /(\d{1,3})\s*[-–]\s*(\d{1,3})\s*$/

export const structureAgenda: Kind[] = [
  {
    id: 'number of an agenda item',
    family: 'structure',
    plant(draft, random) {
      const all = items(draft).filter(block => number.test(first(block)))
      if (all.length < 5) return null
      const at = int(random, 2, all.length - 2)
      const block = all[at]
      const n = block && number.exec(first(block))?.[1]
      if (!block || !n || Number(n) !== at + 1) return null
      const edit = swap(draft, block, n, String(Number(n) + pick(random, [-1, 1, 3])))
      const around = [all[at - 1], all[at + 1]].flatMap(one => (one ? linesOf(draft, one) : []))
      return edit && { wrong: [edit], quote: edit.put[0] ?? '', about: around }
    },
  },
  {
    id: 'agenda item twice',
    family: 'structure',
    plant(draft, random) {
      const all = items(draft).filter(block => block.lines.length === 1 && number.test(first(block)))
      const [from, to] = [pickOrNull(random, all), pickOrNull(random, all)]
      const title = (block: Block) =>
        first(block)
          .replace(number, '')
          .replace(pages, '')
          .replace(/^[.)\s]+/, '')
          .trim()
      if (!from || !to || from === to || title(from).length < 12) return null
      const edit = swap(draft, to, title(to), title(from))
      return edit && { wrong: [edit], quote: edit.put[0] ?? '', about: linesOf(draft, from) }
    },
  },
  {
    id: 'title of a report that the agenda has otherwise',
    family: 'structure',
    plant(draft, random) {
      const one = pickOrNull(random, titled(draft))
      if (!one || items(draft).length < 3) return null
      const words = one.title.split(' ')
      const wrong = pick(random, [
        pick(random, subjects),
        `${pick(random, subjects)}: Annual Report`,
        words.length > 3
          ? words
              .toSpliced(int(random, 1, words.length - 2), 2, pick(random, ['Strategy', 'Review', 'Statement']))
              .join(' ')
          : pick(random, subjects),
      ])
      const edit = swap(draft, one.block, one.title, wrong)
      const listed = items(draft).filter(({ text }) =>
        text.toLowerCase().includes(one.title.toLowerCase().slice(0, 25)),
      )
      return edit && listed.length > 0
        ? { wrong: [edit], quote: wrong, about: listed.flatMap(block => linesOf(draft, block)) }
        : null
    },
  },
  {
    id: 'order of the reports',
    family: 'structure',
    plant(draft, random) {
      const { reports } = draft.paper
      if (reports.length < 3 || draft.source.media === 'pdf' || items(draft).length < 3) return null
      const at = int(random, 0, reports.length - 2)
      const [a, b] = [reports[at], reports[at + 1]]
      if (!a || !b) return null
      const span = (blocks: readonly Block[]) =>
        [
          Math.min(...blocks.flatMap(block => linesOf(draft, block))),
          Math.max(...blocks.flatMap(block => linesOf(draft, block))),
        ] as const
      const [[fromA, toA], [fromB, toB]] = [span(a.blocks), span(b.blocks)]
      if (toA >= fromB || toB - fromA > 400) return null
      const texts = (from: number, to: number) =>
        draft.source.lines
          .slice(from, to + 1)
          .map(({ text, cells, item }) => (cells ? cells.join('\t') : item ? `• ${text}` : text))
      const mid = texts(toA + 1, fromB - 1)
      const both = [...texts(fromB, toB), ...mid, ...texts(fromA, toA)]
      if (draft.source.media !== 'text') return null
      return {
        wrong: [{ at: fromA, drop: toB - fromA + 1, put: both }],
        quote: `${b.title} before ${a.title}`,
        about: items(draft).flatMap(block => linesOf(draft, block)),
      }
    },
  },
  {
    id: 'pages of an agenda item',
    family: 'structure',
    plant(draft, random) {
      const all = items(draft).filter(block => block.lines.some(({ text }) => pages.test(text)))
      const at = all.length < 2 ? 0 : int(random, 1, all.length - 1)
      const block = all[at]
      const line = block?.lines.find(({ text }) => pages.test(text))
      const [said = '', from = '', to = ''] = (line && pages.exec(line.text)) ?? []
      if (!block || said === '' || Number(to) <= Number(from)) return null
      const before = at > 0 ? pages.exec(all[at - 1]?.lines.find(({ text }) => pages.test(text))?.text ?? '') : null
      const wrong = before && random() < 0.5 ? `${Math.max(1, Number(before[2]) - 1)} - ${to}` : `${to} - ${from}`
      const edit = swap(draft, block, said, wrong)
      return edit && { wrong: [edit], quote: edit.put[0] ?? '', about: all.flatMap(one => linesOf(draft, one)) }
    },
  },
  {
    id: 'report on the agenda that is not in the pack',
    family: 'structure',
    plant(draft, random) {
      const { reports } = draft.paper
      const at = reports.length < 3 ? 0 : int(random, 0, reports.length - 1)
      const report = reports[at]
      const listed =
        report &&
        items(draft).filter(({ text }) => text.toLowerCase().includes(report.title.toLowerCase()) && pages.test(text))
      if (!report || reports.length < 2 || listed?.length !== 1) return null
      return {
        wrong: [cut(draft, report.blocks)],
        quote: `cut: ${report.title}`,
        about: [...listed.flatMap(block => linesOf(draft, block)), ...heads(draft).slice(0, 1)],
      }
    },
  },
  {
    id: 'report in the pack that is not on the agenda',
    family: 'structure',
    plant(draft, random) {
      const all = items(draft)
      const report = pickOrNull(random, draft.paper.reports)
      const listed =
        report &&
        all.filter(
          ({ text, lines }) =>
            lines.length === 1 && report.title.length > 8 && text.toLowerCase().includes(report.title.toLowerCase()),
        )
      const block = listed?.[0]
      if (!report || !block || listed.length !== 1 || draft.paper.reports.length < 3) return null
      if (number.test(first(block)) && block !== all.at(-1)) return null
      return {
        wrong: [cut(draft, [block])],
        quote: `cut: ${first(block)}`,
        about: report.head.flatMap(one => linesOf(draft, one)),
      }
    },
  },
]
