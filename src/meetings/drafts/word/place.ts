/** Puts what stands in a Word file into the sections of a template; what has no place there is given back, so that nothing is lost. */
import { fold } from '../../../lib/index.ts'
import type { Block } from '../../block.ts'
import { wordsOf } from '../../markup/words-of.ts'
import type { DraftContent, DraftSection } from '../content.ts'
import { asRecommended, type Placed, sectionOf } from '../template.ts'
import { likeness } from './likeness.ts'
import type { Piece } from './pieces.ts'

export type Upload = {
  content: DraftContent
  /** Words without a section: under the heading at which they stood. */
  unplaced: { heading: string; words: string }[]
  /** Titles of sections that the file does not have: they stay as they were. */
  untouched: string[]
}

type Target =
  | { is: 'section'; section: Placed; key: string; none: string; items: Piece[] }
  | { is: 'unplaced'; heading: string; items: Piece[] }

/** `fields`: what the report's head prints, so that the same words there are no news. `before`: the version that the file takes the place of. */
export function place(
  pieces: readonly Piece[],
  sections: readonly Placed[],
  before: DraftContent,
  fields: readonly (readonly [string, string])[],
): Upload {
  const head: Target = { is: 'unplaced', heading: 'Before the first section', items: [] }
  const notes: Target = { is: 'unplaced', heading: 'Footnotes', items: [] }
  const targets: Target[] = [head]
  let target: Target = head
  let within: Placed | null = null
  for (const piece of pieces) {
    if (piece.footnote) {
      notes.items.push(piece)
      continue
    }
    const begins = headingOf(piece, sections, within)
    if (!begins) {
      target.items.push(piece)
      continue
    }
    within = begins.section ?? null
    target = begins.section
      ? { is: 'section', section: begins.section, key: begins.key, none: begins.section.none, items: [] }
      : { is: 'unplaced', heading: piece.block.text, items: [] }
    targets.push(target)
    if (begins.rest) target.items.push({ ...piece, block: { ...piece.block, ...begins.rest } })
  }
  targets.push(notes)
  return gathered(targets, sections, before, fields)
}

function gathered(
  targets: readonly Target[],
  sections: readonly Placed[],
  before: DraftContent,
  fields: readonly (readonly [string, string])[],
): Upload {
  const content: DraftContent = { sections: [], recommendations: before.recommendations, background: before.background }
  const untouched: string[] = []
  const blocksAt = (key: string): Block[] | null => {
    const found = targets.filter(one => one.is === 'section' && one.key === key)
    return found.length === 0 ? null : found.flatMap(one => blocksOfItems(one.items))
  }
  const put = (key: string, blocks: Block[] | null, none: string, title: string) => {
    const was = sectionOf(before, key)
    if (blocks === null && was.words) untouched.push(title)
    const words = blocks === null ? was.words : wordsOf(blocks)
    const kept: DraftSection = { ...was, words: fold(words) === fold(none) ? '' : words }
    if (kept.words || kept.part) content.sections.push(kept)
  }
  const unplaced = targets.flatMap(target => (target.is === 'unplaced' ? leftOver(target, fields) : []))
  for (const section of sections) {
    const blocks = blocksAt(section.key)
    if (section.is === 'words') put(section.key, blocks, section.none, section.title)
    else if (section.is === 'priorities') {
      // Words before the first priority: 'None' for all of them, or what must be looked at.
      const own = wordsOf(blocks ?? [])
      if (own && fold(own) !== fold(section.none)) unplaced.push({ heading: section.title, words: own })
      for (const sub of section.subs)
        put(sub.key, blocks === null ? null : (blocksAt(sub.key) ?? []), section.none, sub.title)
    } else {
      const was = sectionOf(before, section.key)
      if (was.part) content.sections.push(was)
      const lines = blocks?.map(
        block => wordsOf([{ role: 'paragraph', text: block.text, page: null, line: 0 }]) && block.text,
      )
      if (!lines) {
        if (section.is === 'recommendations' ? before.recommendations.length > 0 : before.background.length > 0)
          untouched.push(section.title)
      } else if (section.is === 'recommendations') content.recommendations = recommendationsOf(lines, section)
      else
        content.background = lines
          .filter(line => fold(line) !== fold(section.none))
          .map(line => line.replaceAll('\t', ' – '))
    }
  }
  return { content, unplaced, untouched }
}

/** 'That (1) … and (2) …' of one paragraph stays one; numbers and "and" that only count are taken off. */
const recommendationsOf = (lines: readonly string[], section: Placed): string[] =>
  lines
    .map(line =>
      line
        .replace(/^\s*(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\)?)\s+/i, '')
        .replace(/\s*;\s*(?:and)?\s*$/i, '')
        .trim(),
    )
    .filter(line => line && !/^that:?-?$/i.test(line))
    .map(asRecommended(section))

/** The words of a section. A report that Word numbers itself has its paragraphs as the items of an inner list: they are paragraphs. */
function blocksOfItems(items: readonly Piece[]): Block[] {
  const outer = items.some(({ block, depth }) => block.role === 'list-item' && depth === 1)
  const numbered = !outer && items.some(({ block, depth }) => block.ordered && depth === 2)
  const counted = { major: '', minor: 0 }
  return items.flatMap(({ block, depth, style }): Block[] => {
    if (block.role === 'paragraph') return isMark(block) ? [] : [unnumbered(block, style === 'numbered', counted)]
    if (block.role === 'heading') return [unnumbered(block, false, counted)]
    if (numbered && block.ordered && depth === 2) return [{ ...without(block), role: 'paragraph' }]
    return [block]
  })
}

/** What our own Word file says above an exempt section: it is said anew each time. */
const isMark = ({ text }: Block) =>
  /^Not for publication: (?:confidential information\.$|exempt information as defined in paragraphs? [\d, and]+ of Part 1 of Schedule 12A)/.test(
    text,
  )

const without = ({ ordered: _ordered, number: _number, ...block }: Block): Block => block

/** '3.1 ' typed before a paragraph or a heading, where it counts on: we number them ourselves. '3.5 million' is not taken for a number. */
function unnumbered(block: Block, surely: boolean, counted: { major: string; minor: number }): Block {
  const [figures = '', major = '', minor = ''] = /^(\d{1,2})\.(\d{1,2})\.?\s+/.exec(block.text) ?? []
  const counts = Number(minor) === counted.minor + 1 && (counted.major === '' || counted.major === major)
  if (!figures || figures.length === block.text.length || !(surely || counts)) return block
  counted.major = major
  counted.minor = Number(minor)
  const text = block.text.slice(figures.length)
  const [first, ...rest] = block.runs ?? []
  if (!first) return { ...block, text }
  if (!first.text.startsWith(figures)) return block
  const shorter = { ...first, text: first.text.slice(figures.length) }
  return { ...block, text, runs: shorter.text ? [shorter, ...rest] : rest }
}

type Begins = { section: Placed | null; key: string; rest?: Pick<Block, 'text'> }

/** Whether a piece is the heading of a section, or of something that is none of the template's; null where it is words. */
function headingOf(piece: Piece, sections: readonly Placed[], within: Placed | null): Begins | null {
  const { block, heading, bold, style } = piece
  if (block.role === 'table' || block.role === 'picture' || style === 'field') return null
  const said = block.text.replace(/^\s*\d{1,2}(?:\.\d{1,2})*\.?\s+/, '').trim()
  const recommended = sections.find(section => section.is === 'recommendations')
  if (recommended) {
    const found = /^recommend(?:ed|ations?)\b\s*[:.–-]*\s*/i.exec(said)?.[0]
    const rest = found === undefined ? '' : said.slice(found.length)
    const capital = /^RECOMMEND/.test(said)
    if (found !== undefined && (rest === '' || capital || /:\s*$/.test(found)))
      return { section: recommended, key: recommended.key, ...(rest && { rest: { text: rest } }) }
  }
  if (said.length > 160) return null
  const stands = heading !== undefined || bold === true || said === said.toUpperCase() || said !== block.text
  const needs = stands ? 0.78 : 0.97
  if (within?.is === 'priorities') {
    const sub = best(said, within.subs, needs)
    if (sub) return { section: within, key: sub.key }
  }
  const section = best(said, sections, needs)
  if (section) return { section, key: section.key }
  const top = heading !== undefined && heading <= 2 && style !== 'title'
  const capitals =
    heading === undefined &&
    bold === true &&
    said === said.toUpperCase() &&
    /[A-Z]{4}/.test(said) &&
    /^\d/.test(block.text)
  return top || capitals ? { section: null, key: '' } : null
}

function best<Of extends { title: string }>(said: string, among: readonly Of[], needs: number): Of | undefined {
  const scored = among.map(one => ({ one, like: likeness(said, one.title) })).toSorted((a, b) => b.like - a.like)
  return scored[0] && scored[0].like >= needs ? scored[0].one : undefined
}

/** What nobody placed, but for the report's own head as it was printed for Word. */
function leftOver(
  target: Extract<Target, { is: 'unplaced' }>,
  fields: readonly (readonly [string, string])[],
): Upload['unplaced'] {
  const known = new Set(fields.flatMap(([name, value]) => [fold(`${name} ${value}`), fold(value), fold(name)]))
  const items = target.items.filter(({ block }) => block.role === 'picture' || !known.has(fold(block.text)))
  const isHead = target.heading === 'Before the first section' || target.heading === 'Footnotes'
  if (items.length === 0 && (isHead || known.has(fold(target.heading)))) return []
  return [{ heading: target.heading, words: wordsOf(items.map(one => one.block)) }]
}
