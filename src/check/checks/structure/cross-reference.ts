/** Words that send the reader to a place of the report that is not there. */
import type { Check, Found } from '../../check.ts'
import { remember } from '../../mentions/remember.ts'
import type { Block, Report } from '../../paper/paper.ts'
import { sectionMarks } from './section-numbering.ts'

/** What else has paragraphs, sections, tables and appendices. */
export const elsewhere =
  /\b(?:Act|Acts|Regulations?|Order|Schedule|Constitution|Code|NPPF|Framework|Strategy|Policy|Plan|Guidance|Circular|Directive|Convention|Standards?|Standing Orders?|Procedure Rules|Financial Rules|Agreement|Lease|Licence|Inspector|judgment|minutes?|previous report|earlier report|Statement|Scheme|Manual|Handbook|SPD|Terms of Reference|Contract|PACE)\b/
const here = /^\s*(?:,\s*)?(?:of (?:this|the) report|above|below)\b/i
const sends =
  /\b(?:see|seen|set out|detailed|outlined|described|given|shown|contained|listed|summarised|refer(?:red|s)?(?: to)?|explained|identified|provided)\b[^.;]{0,40}$/i

/** `known`: all that the report has; empty where nothing can be said. `own`: where it only counts if it says that it means this report. */
type Kind = { noun: string; pattern: RegExp; known: (report: Report) => ReadonlyMap<string, Block>; own?: true }

/** 'Table 2: Visits' by '2', where at least one begins a paragraph. */
const captions = (words: string) => {
  const start = new RegExp(`^\\W*(?:${words})\\s+([A-Z]{1,2}\\d?|\\d{1,2})\\b`, 'i')
  return ({ blocks }: Report) =>
    new Map(
      blocks.flatMap((block): [string, Block][] => {
        const label = start.exec(block.text)?.[1]
        return label ? [[label.toUpperCase(), block]] : []
      }),
    )
}

const numbered = ({ blocks, sections }: Report): Map<string, Block> =>
  new Map([
    ...blocks.flatMap((block): [string, Block][] => (block.number?.includes('.') ? [[block.number, block]] : [])),
    ...sections.flatMap(({ number, heading }): [string, Block][] => (number ? [[number, heading]] : [])),
  ])

const kinds: readonly Kind[] = [
  {
    noun: 'paragraph',
    pattern: /\b(?:paragraphs?|paras?\.?|sub-?paragraph)\s+(\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)(?![\d%])/gi,
    known: report => {
      const all = numbered(report)
      return [...all.keys()].filter(label => /\.[1-9]/.test(label)).length >= 3 ? all : new Map()
    },
  },
  {
    noun: 'section',
    pattern: /\bsections?\s+(\d{1,2}(?:\.\d{1,2})?)(?![\d%.]?\d|[A-Z(])/gi,
    known: report => {
      const marks = sectionMarks(report)
      const tops = marks.map(({ value, block }): [string, Block] => [String(value), block])
      return marks.length >= 3 ? new Map([...numbered(report), ...tops]) : new Map()
    },
    own: true,
  },
  { noun: 'table', pattern: /\btables?\s+(\d{1,2})\b/gi, known: captions('table') },
  { noun: 'figure', pattern: /\b(?:figure|fig\.?|chart)\s+(\d{1,2})\b/gi, known: captions('figure|fig\\.?|chart') },
  { noun: 'appendix', pattern: /\b(?:Appendix|Annex)\s+([A-Z]|\d{1,2})\b/g, known: captions('appendix|annex') },
]

const referring = remember((text: string) =>
  kinds.map(({ pattern }) =>
    [...text.matchAll(pattern)].map(({ 0: quote, 1: label = '', index }) => ({ quote, label, index })),
  ),
)

export const crossReference: Check = {
  id: 'cross-reference',
  family: 'structure',
  severity: 'warning',
  says: 'A reference to a paragraph, section, table, figure, appendix or agenda item that is not there',
  *look({ reports, reading, blocks, agenda, form }) {
    for (const report of reports)
      for (const [n, kind] of kinds.entries()) {
        // Its files are known there: see appendix-not-attached.
        if (kind.noun === 'appendix' && form?.media === 'desk') continue
        const blocks = report.blocks.filter(({ part, text }) => part === 'report' && referring(text)[n]?.length !== 0)
        const known = blocks.length > 0 ? kind.known(report) : new Map<string, Block>()
        if (known.size === 0) continue
        const found = blocks.flatMap(block => [...missing(block, n, known)])
        // Where three or more are not there, a part of the report was not read, or is not in this paper.
        if (new Set(found.map(one => one.same)).size < 3) yield* found
      }
    const items = (reading.agenda ?? []).flatMap(({ number }) => /^\d+/.exec(number ?? '')?.[0] ?? [])
    const last = agenda.findLast(({ role }) => role === 'agenda-item')
    if (items.length < 4 || !last) return
    for (const block of blocks.filter(({ part }) => part === 'report'))
      for (const { 0: quote, 1: number = '' } of block.text.matchAll(
        /\b[Aa]genda [Ii]tem (\d{1,2})\b|\b[Ii]tem (\d{1,2}) (?:on|of|elsewhere on) (?:this|the|today’s) [Aa]genda\b/g,
      )) {
        const label = number || (/\d+/.exec(quote)?.[0] ?? '')
        if (items.includes(label) || /\b(?:minutes|previous|last|earlier|held on)\b/i.test(block.text)) continue
        yield { at: { block, quote }, says: `This agenda has no item ${label}`, evidence: [{ block: last, quote: '' }] }
      }
  },
}

function* missing(block: Block, n: number, known: ReadonlyMap<string, Block>): Generator<Found> {
  const { own, noun = '' } = kinds[n] ?? {}
  for (const { quote, label, index } of referring(block.text)[n] ?? []) {
    if (index === 0 || [label, label.toUpperCase(), `${label}.0`].some(one => known.has(one))) continue
    const [before, after] = [block.text.slice(Math.max(0, index - 60), index), block.text.slice(index + quote.length)]
    const meant = here.test(after)
    if (!meant && (elsewhere.test(before) || elsewhere.test(after.slice(0, 60)))) continue
    if (own && !meant && !(sends.test(before) && Number(label) <= 15)) continue
    const stem = `${label.split('.')[0]}.`
    const [near, at] = [...known].findLast(([one]) => one.startsWith(stem)) ?? [...known].at(-1) ?? []
    yield {
      at: { block, quote },
      says: `This report has no ${noun} ${label}${near ? `: the last is ${near}` : ''}`,
      evidence: at ? [{ block: at, quote: '' }] : [],
      same: `${block.at?.split('.')[1]} ${noun} ${label}`,
    }
  }
}
