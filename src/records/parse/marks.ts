/** Marks on lines: what each line is. Every line carries exactly one, so the elements made of them lose nothing. */
import type { Element, Line } from '../reading.ts'
import type { Row } from './lines.ts'
import { joinText } from './lines.ts'

export type Part = Element['part']
type Mark = { part: Part; role: string; at: string | null; run: number }

/** The marks of a document. `put` marks the rows from..to (indexes, both included); a later mark replaces an earlier one. */
export class Marks {
  readonly #marks: Mark[]
  #run = 0

  constructor(size: number) {
    this.#marks = Array.from({ length: size }, (_, run): Mark => ({
      part: 'unread',
      role: 'line',
      at: null,
      run: -run - 1,
    }))
  }

  put(from: number, to: number, part: Part, role: string, at: string | null = null): void {
    this.#run++
    for (let i = from; i <= to; i++) {
      const now = this.#marks[i]
      if (now && now.part !== 'furniture') this.#marks[i] = { part, role, at, run: this.#run }
    }
  }

  /** Marks the rows that nothing has marked yet, one by one joined to paragraphs. */
  rest(rows: Row[], part: Part, role: string, at: string | null = null): void {
    for (const row of rows) {
      if (this.#marks[row.i]?.part !== 'unread') continue
      if (!row.joins) this.#run++
      this.#marks[row.i] = { part, role, at, run: this.#run }
    }
  }

  /** Makes rows unread again, whatever they were. */
  forget(rows: Row[]): void {
    for (const row of rows) this.#marks[row.i] = { part: 'unread', role: 'line', at: null, run: -row.i - 1 }
  }

  /** Takes the places off the rows: they keep what they are, and feed nothing. */
  unplace(rows: Row[]): void {
    for (const { i } of rows) {
      const now = this.#marks[i]
      if (now) this.#marks[i] = { ...now, at: null }
    }
  }

  partOf(i: number): Part {
    return this.#marks[i]?.part ?? 'unread'
  }

  roleOf(i: number): string {
    return this.#marks[i]?.role ?? 'line'
  }

  /** The elements: runs of lines with one mark, in order. */
  elements(lines: Line[], rows: Row[]): Element[] {
    const out: Element[] = []
    let from = 0
    const close = (to: number): void => {
      const mark = this.#marks[from]
      const first = lines[from]
      const last = lines[to]
      if (!mark || !first || !last) return
      const words = rows.slice(from, to + 1).filter(r => !r.blank)
      const text = mark.role === 'table' ? words.map(r => r.gapped.trim()).join('\n') : joinText(words.map(r => r.text))
      out.push({
        part: mark.part,
        role: mark.role,
        at: mark.at,
        fromLine: first.n,
        toLine: last.n,
        page: first.page,
        text,
      })
    }
    for (let i = 1; i < lines.length; i++) {
      const a = this.#marks[i - 1]
      const b = this.#marks[i]
      if (a && b && (a.run !== b.run || a.part !== b.part || a.role !== b.role)) {
        close(i - 1)
        from = i
      }
    }
    if (lines.length > 0) close(lines.length - 1)
    return out
  }
}
