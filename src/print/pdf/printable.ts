/** Words with nothing in them that the typeface lacks: one such character would stop the whole paper. */
import type { Node, Paper, Replaced, Run, Words } from '../paper.ts'
import { plain } from '../words.ts'
import { hasGlyph } from './typeface.ts'

/** Joiners, selectors, marks of direction and of control: they print nothing. */
const silent = /[\p{Cc}\p{Cf}\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/gu
const codeOf = (character: string) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
/** Most words are made of these, and need no closer look. */
const common = /^[ -~£–‘’“”…]*$/
const fits = (text: string) => [...text].every(character => hasGlyph(character.codePointAt(0) ?? 0))

/** What is printed for a character that the typeface lacks: its plainer form where it has one (① is 1), else what it is, in brackets. */
export function inPlaceOf(character: string): string {
  const plainer = [
    character.normalize('NFC'),
    character.normalize('NFKC'),
    character.normalize('NFKD').replace(/\p{Mn}/gu, ''),
  ]
  const found = plainer.find(form => form !== '' && form !== character && fits(form))
  if (found !== undefined) return found
  return /\p{Extended_Pictographic}/u.test(character)
    ? `[emoji ${codeOf(character)}]`
    : `[character ${codeOf(character)}]`
}

/** The paper as it can be set, and what was put in the place of what. Pictures and files of others are left as they are. */
export function printable(paper: Paper): { paper: Paper; replaced: Replaced[] } {
  const replaced: Replaced[] = []
  let under = paper.title
  const text = (given: string): string => {
    if (common.test(given)) return given
    const clean = given
      .normalize('NFC')
      .replace(/[\t\r\n\u2028\u2029]+/g, ' ')
      .replace(silent, '')
    if (fits(clean)) return clean
    const out = []
    for (const character of clean) {
      if (fits(character)) out.push(character)
      else {
        const by = inPlaceOf(character)
        replaced.push({ character, under, by })
        out.push(by)
      }
    }
    return out.join('')
  }
  const run = (given: Run): Run => ({ ...given, text: text(given.text) })
  const words = (given: Words): Words => (typeof given === 'string' ? text(given) : given.map(run))
  const maybe = (given: string | null) => (given === null ? null : text(given))
  const node = (given: Node): Node => {
    switch (given.is) {
      case 'heading':
        under = plain(given.text)
        return { ...given, text: text(given.text) }
      case 'para':
        return { ...given, text: words(given.text), number: maybe(given.number), lead: maybe(given.lead) }
      case 'list':
        return { ...given, items: given.items.map(words) }
      case 'table':
        return {
          ...given,
          caption: maybe(given.caption),
          head: given.head.map(words),
          rows: given.rows.map(row => row.map(words)),
        }
      case 'fields':
        return { ...given, rows: given.rows.map(([label, value]): [string, Words] => [text(label), words(value)]) }
      case 'picture':
        return { ...given, alt: text(given.alt), caption: maybe(given.caption) }
      case 'foreign':
        return { ...given, title: text(given.title), says: text(given.says) }
      case 'lines':
        return { ...given, lines: given.lines.map(text) }
      case 'box':
        return { ...given, lines: given.lines.map(words) }
      case 'front': {
        const signed = given.signed && { name: text(given.signed.name), post: text(given.signed.post) }
        return { ...given, label: text(given.label), title: text(given.title), lines: given.lines.map(text), signed }
      }
      case 'agenda':
        return {
          ...given,
          rows: given.rows.map(row => ({
            ...row,
            title: text(row.title),
            note: row.note === null ? null : row.note.split('\n').map(text).join('\n'),
          })),
        }
      case 'action':
        return given
      case 'point':
        return {
          ...given,
          lead: maybe(given.lead),
          text: words(given.text),
          items: given.items.map(words),
          action: maybe(given.action),
        }
    }
  }
  const clean: Paper = {
    ...paper,
    title: text(paper.title),
    publisher: text(paper.publisher),
    runningHead: text(paper.runningHead),
    parts: paper.parts.map(part => ({
      ...part,
      ...(part.mark !== undefined && { mark: text(part.mark) }),
      nodes: part.nodes.map(node),
    })),
  }
  return { paper: clean, replaced }
}
