/** Counts the numbered paragraphs of a Word document as Word does, and gives the number that it prints before each. */
import { letters, roman } from '../html/marker.ts'
import type { Level, Numbering, Style } from './numbering.ts'

/** What a paragraph says of itself; null where it leaves it to its style. */
export type Asked = { style: string | null; use: string | null; level: number | null }

const mostSteps = 20

/** One document's counting; `next` must be asked for each paragraph in turn. */
export class Count {
  readonly #numbering: Numbering
  readonly #counts = new Map<string, (number | undefined)[]>()
  readonly #begun = new Set<string>()

  constructor(numbering: Numbering) {
    this.#numbering = numbering
  }

  /** The printed label of the next paragraph, as XML; '' for one without a number, and for a bullet. */
  next(asked: Asked): string {
    const chain = this.#chain(asked.style)
    const id = asked.use ?? chain.find(({ style }) => style.use !== null)?.style.use ?? null
    const use = id === null || id === '0' ? undefined : this.#numbering.uses.get(id)
    const scheme = use && this.#scheme(use.scheme)
    if (id === null || !use || !scheme) return ''
    const linked = () => {
      for (const { name } of chain) for (const [at, { style }] of scheme.levels) if (style === name) return at
      return chain.find(({ style }) => style.level !== null)?.style.level ?? null
    }
    const at = Math.min(8, asked.level ?? (asked.use === null ? linked() : null) ?? 0)
    const levelOf = (n: number): Level | undefined => use.overrides.get(n)?.level ?? scheme.levels.get(n)
    const startOf = (n: number) => use.overrides.get(n)?.start ?? levelOf(n)?.start ?? 1
    const counts = this.#counts.get(scheme.id) ?? []
    this.#counts.set(scheme.id, counts)
    // A use that says where it starts begins anew when it is first met, though its scheme was counted before.
    const key = `${id} ${at}`
    if (!this.#begun.has(key) && use.overrides.get(at)?.start !== null && use.overrides.has(at)) counts[at] = undefined
    this.#begun.add(key)
    const before = counts[at]
    counts[at] = before === undefined ? startOf(at) : before + 1
    for (let deeper = at + 1; deeper < 9; deeper++) {
      const restart = levelOf(deeper)?.restart ?? null
      if (restart === null || at < restart) counts[deeper] = undefined
    }
    const level = levelOf(at)
    if (!level || level.format === 'bullet') return ''
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const n = Number(digit) - 1
      return printed(counts[n] ?? startOf(n), n < at && level.legal ? 'decimal' : (levelOf(n)?.format ?? 'decimal'))
    })
  }

  /** A style and those it is based on, nearest first. */
  #chain(name: string | null): { name: string; style: Style }[] {
    const chain: { name: string; style: Style }[] = []
    for (let at = name; at !== null && chain.length < mostSteps;) {
      const style = this.#numbering.styles.get(at)
      if (!style) break
      chain.push({ name: at, style })
      at = style.basedOn
    }
    return chain
  }

  /** A scheme by its id; one that stands for a list style leads to the scheme of that style. */
  #scheme(id: string): { id: string; levels: Map<number, Level> } | null {
    const { schemes, styles, uses } = this.#numbering
    let at = id
    for (let step = 0; step < mostSteps; step++) {
      const scheme = schemes.get(at)
      if (!scheme) return null
      if (scheme.link === null || scheme.levels.size > 0) return { id: at, levels: scheme.levels }
      at = uses.get(styles.get(scheme.link)?.use ?? '')?.scheme ?? ''
    }
    return null
  }
}

/** Word goes on after z with aa, bb, cc. */
const word = (number: number) => letters(((number - 1) % 26) + 1).repeat(Math.min(30, Math.ceil(number / 26)))
const ends = ['th', 'st', 'nd', 'rd']

/** A number in one of Word's formats; figures for the formats that no paper of a council uses. */
function printed(number: number, format: string): string {
  if (format === 'none') return ''
  if (format === 'decimalZero') return String(number).padStart(2, '0')
  if (format === 'ordinal') {
    const teen = number % 100 > 10 && number % 100 < 14
    return `${number}${(teen ? undefined : ends[number % 10]) ?? 'th'}`
  }
  if (number < 1) return String(number)
  if (format === 'lowerLetter') return word(number)
  if (format === 'upperLetter') return word(number).toUpperCase()
  if (format === 'lowerRoman') return roman(number)
  return format === 'upperRoman' ? roman(number).toUpperCase() : String(number)
}
