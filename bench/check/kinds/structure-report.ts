/** Sections, header fields and numbers of a report. */
import { int, pick, pickOrNull } from '../chance.ts'
import { cut, linesOf, swap } from '../edit.ts'
import type { Block, Report, Section } from '../../../src/check/paper/paper.ts'
import type { Draft, Kind } from '../kind.ts'

const headLines = (draft: Draft, { head, sections }: Report): number[] =>
  [...head, ...sections.map(({ heading }) => heading)].flatMap(block => linesOf(draft, block))

/** Sections that begin with a number of their own on the heading's line: '4.0', '4.'. */
const numbered = (report: Report) =>
  report.sections.filter(
    ({ heading, number }) => number && /^\W*\d{1,2}(?:\.0)?[.)]?\s/.test(heading.lines[0]?.text ?? ''),
  )

const wide = (paper: Draft['paper'], least = 4) => paper.reports.filter(({ sections }) => sections.length >= least)

const own = /^\W*(\d{1,2}\.\d{1,2})\.?\s/

export const structureReport: Kind[] = [
  {
    id: 'section that all other reports have',
    family: 'structure',
    plant(draft, random) {
      const report = pickOrNull(random, wide(draft.paper, 5))
      if (!report || draft.paper.reports.length < 3) return null
      const others = draft.paper.reports.filter(one => one !== report)
      const usual = report.sections.filter(({ title }) =>
        others.every(({ sections }) => sections.some(one => one.title.toLowerCase() === title.toLowerCase())),
      )
      const section = pickOrNull(random, usual)
      if (!section) return null
      return {
        wrong: [cut(draft, [section.heading, ...section.blocks])],
        quote: `cut: ${section.title}`,
        about: headLines(draft, report),
      }
    },
  },
  {
    id: 'recommendation left out',
    family: 'structure',
    plant(draft, random) {
      const all = draft.paper.reports.flatMap(report =>
        report.sections.filter(({ title }) => /^recommend/i.test(title)).map(section => ({ report, section })),
      )
      const one = pickOrNull(random, all)
      if (!one) return null
      const { report, section } = one
      const blocks =
        random() < 0.5 && section.blocks.length > 0
          ? section.blocks.filter(block => block !== section.heading)
          : [section.heading, ...section.blocks]
      if (blocks.length === 0) return null
      return { wrong: [cut(draft, blocks)], quote: `cut: ${section.title}`, about: headLines(draft, report) }
    },
  },
  {
    id: 'field of the head left out',
    family: 'structure',
    plant(draft, random) {
      const report = pickOrNull(
        random,
        draft.paper.reports.filter(({ head }) => head.length > 4),
      )
      const block =
        report &&
        pickOrNull(
          random,
          report.head.filter(({ text }) =>
            /^\W*(?:date|reporting officer|report of|report author|subject|wards?)\b/i.test(text),
          ),
        )
      if (!report || !block || draft.paper.reports.length < 2) return null
      return { wrong: [cut(draft, [block])], quote: `cut: ${block.text}`, about: headLines(draft, report) }
    },
  },
  {
    id: 'field of the head without a value',
    family: 'structure',
    plant(draft, random) {
      const report = pickOrNull(
        random,
        draft.paper.reports.filter(({ head }) => head.length > 3),
      )
      const block =
        report &&
        pickOrNull(
          random,
          report.head.filter(
            ({ text, lines }) =>
              lines.length === 1 &&
              /^\W*(?:date|reporting officer|report of|subject|portfolio|wards?)\b[^:]*:.+/i.test(text),
          ),
        )
      const line = block?.lines[0]
      const value = line && /:\s*(\S.*)$/.exec(line.text.replaceAll('\t', ' '))?.[1]
      if (!block || !line || !value || !line.text.includes(value)) return null
      const edit = swap(draft, block, value, pick(random, ['', '', ' ']))
      return edit && { wrong: [edit], quote: edit.put[0] ?? '', about: report.head.flatMap(one => linesOf(draft, one)) }
    },
  },
  {
    id: 'number of a section',
    family: 'structure',
    plant(draft, random) {
      const report = pickOrNull(
        random,
        draft.paper.reports.filter(one => numbered(one).length > 4),
      )
      if (!report) return null
      const all = numbered(report)
      const at = int(random, 2, all.length - 2)
      const section = all[at] as Section
      const n = /\d{1,2}/.exec(section.heading.lines[0]?.text ?? '')?.[0] ?? ''
      const edit = swap(draft, section.heading, n, String(Number(n) + pick(random, [-1, 1, 2])))
      const around = [all[at - 1], all[at + 1]].flatMap(one => (one ? linesOf(draft, one.heading) : []))
      return edit && { wrong: [edit], quote: edit.put[0] ?? '', about: around }
    },
  },
  {
    id: 'number of a paragraph',
    family: 'structure',
    plant(draft, random) {
      const runs = draft.paper.reports.flatMap(({ blocks }) =>
        blocks.filter(block => own.test(block.lines[0]?.text ?? '')),
      )
      const inner = runs.filter((block, n) => {
        const [a, b, c] = [runs[n - 1], block, runs[n + 1]].map(one => Number(one?.number?.split('.')[1]))
        return a !== undefined && b !== undefined && c !== undefined && b === a + 1 && c === b + 1
      })
      const block = pickOrNull(random, inner)
      const said = block && own.exec(block.lines[0]?.text ?? '')?.[1]
      if (!block || !said) return null
      const [section = '', n = ''] = said.split('.')
      const wrong = pick(random, [
        `${section}.${Number(n) - 1}`,
        `${section}.${Number(n) + 1}`,
        `${Number(section) + 1}.${n}`,
        `${section}.${Number(n) + 10}`,
      ])
      const edit = swap(draft, block, said, wrong)
      const at = runs.indexOf(block)
      const around = [runs[at - 1], runs[at + 1]].flatMap(one => (one ? linesOf(draft, one) : []))
      return edit && { wrong: [edit], quote: edit.put[0] ?? '', about: around }
    },
  },
  {
    id: 'section with nothing in it',
    family: 'structure',
    plant(draft, random) {
      const report = pickOrNull(random, wide(draft.paper))
      const filled = (section: Section, next: Section | undefined) =>
        section.blocks.length > 0 && next !== undefined && !/recommend/i.test(section.title)
      const section =
        report &&
        pickOrNull(
          random,
          report.sections.filter((one, n) => filled(one, report.sections[n + 1])),
        )
      if (!section) return null
      const blocks = section.blocks.filter((block: Block) => block !== section.heading)
      if (blocks.length === 0 || blocks.some(({ role }) => role === 'section-heading')) return null
      return {
        wrong: [cut(draft, blocks)],
        quote: `nothing under: ${section.title}`,
        about: linesOf(draft, section.heading),
      }
    },
  },
  {
    id: 'section twice',
    family: 'structure',
    plant(draft, random) {
      const report = pickOrNull(
        random,
        draft.paper.reports.filter(one => numbered(one).length > 5),
      )
      if (!report) return null
      const [a, b] = [pick(random, numbered(report)), pick(random, numbered(report))]
      const line = b.heading.lines[0]?.text ?? ''
      if (a === b || !line.includes(b.title) || b.title.length < 6) return null
      const edit = swap(draft, b.heading, b.title, a.title)
      return (
        edit && {
          wrong: [edit],
          quote: edit.put[0] ?? '',
          about: [...linesOf(draft, a.heading), ...report.head.flatMap(one => linesOf(draft, one))],
        }
      )
    },
  },
]
