/** The numbering schemes of a Word document, and the styles that use them, as its parts state them. */
import { numberOf, tagsOf, valueOf } from './tags.ts'

/** One level of a scheme. `text` is what is printed, with %1 to %9 for the numbers of the levels, as XML. */
export type Level = {
  start: number
  format: string
  text: string
  /** The paragraph style that this level belongs to. */
  style: string | null
  /** The level (from 1) after which it begins again; 0 for never; null for any level above it. */
  restart: number | null
  /** Whether the numbers of the levels above are printed as figures, whatever their own format. */
  legal: boolean
}
export type Scheme = { levels: Map<number, Level>; link: string | null }
export type Override = { start: number | null; level: Level | null }
/** A use of a scheme, with what it changes. */
export type Use = { scheme: string; overrides: Map<number, Override> }
export type Style = { basedOn: string | null; use: string | null; level: number | null }
export type Numbering = { schemes: Map<string, Scheme>; uses: Map<string, Use>; styles: Map<string, Style> }

const emptyLevel = (): Level => ({ start: 1, format: 'decimal', text: '', style: null, restart: null, legal: false })

/** Reads word/numbering.xml and word/styles.xml; a part that is missing is ''. */
export function readNumbering(numbering: string, styles: string): Numbering {
  return { ...readSchemes(numbering), styles: readStyles(styles) }
}

function readSchemes(xml: string): Pick<Numbering, 'schemes' | 'uses'> {
  const schemes = new Map<string, Scheme>()
  const uses = new Map<string, Use>()
  let scheme: Scheme | null = null
  let use: Use | null = null
  let override: Override | null = null
  let level: Level | null = null
  for (const tag of tagsOf(xml)) {
    const value = valueOf(tag, 'w:val')
    if (tag.kind === 'close') {
      if (tag.name === 'w:abstractNum') scheme = null
      else if (tag.name === 'w:num') use = null
      else if (tag.name === 'w:lvlOverride') override = null
      else if (tag.name === 'w:lvl') level = null
    } else if (tag.name === 'w:abstractNum') {
      scheme = { levels: new Map(), link: null }
      schemes.set(valueOf(tag, 'w:abstractNumId') ?? '', scheme)
    } else if (tag.name === 'w:num') {
      use = { scheme: '', overrides: new Map() }
      uses.set(valueOf(tag, 'w:numId') ?? '', use)
    } else if (tag.name === 'w:lvlOverride') {
      override = { start: null, level: null }
      use?.overrides.set(numberOf(tag, 'w:ilvl') ?? 0, override)
    } else if (tag.name === 'w:lvl') {
      level = emptyLevel()
      if (override) override.level = level
      else scheme?.levels.set(numberOf(tag, 'w:ilvl') ?? 0, level)
    } else if (tag.name === 'w:abstractNumId' && use) use.scheme = value ?? ''
    else if (tag.name === 'w:numStyleLink' && scheme) scheme.link = value ?? null
    else if (tag.name === 'w:startOverride' && override) override.start = numberOf(tag, 'w:val') ?? null
    else if (level) {
      if (tag.name === 'w:start') level.start = numberOf(tag, 'w:val') ?? 1
      else if (tag.name === 'w:numFmt') level.format = value ?? 'decimal'
      else if (tag.name === 'w:lvlText') level.text = (value ?? '').slice(0, 80)
      else if (tag.name === 'w:pStyle') level.style = value ?? null
      else if (tag.name === 'w:lvlRestart') level.restart = numberOf(tag, 'w:val') ?? null
      else if (tag.name === 'w:isLgl') level.legal = !/^(?:0|false|off)$/.test(value ?? '')
    }
  }
  return { schemes, uses }
}

function readStyles(xml: string): Map<string, Style> {
  const styles = new Map<string, Style>()
  let style: Style | null = null
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'w:style') {
      style = tag.kind === 'open' ? { basedOn: null, use: null, level: null } : null
      if (style) styles.set(valueOf(tag, 'w:styleId') ?? '', style)
    } else if (!style) continue
    else if (tag.name === 'w:basedOn') style.basedOn = valueOf(tag, 'w:val') ?? null
    else if (tag.name === 'w:numId') style.use = valueOf(tag, 'w:val') ?? null
    else if (tag.name === 'w:ilvl') style.level = numberOf(tag, 'w:val') ?? null
  }
  return styles
}
