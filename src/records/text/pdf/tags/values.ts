/** The few kinds of PDF object that a structure tree is made of, parsed from bytes. Strings are passed over: tags need none. */

export type Ref = { ref: number }
export type Dict = { dict: Map<string, Value> }
/** A name is a string without its slash. */
export type Value = null | number | string | Ref | Dict | Value[]

export const isRef = (value: Value | undefined): value is Ref =>
  typeof value === 'object' && value !== null && 'ref' in value
export const isDict = (value: Value | undefined): value is Dict =>
  typeof value === 'object' && value !== null && 'dict' in value

const deepest = 60
/** What each byte is: 1 white, 2 a delimiter, 0 the rest. */
const kind = new Uint8Array(256)
for (const c of [0, 9, 10, 12, 13, 32]) kind[c] = 1
for (const c of '()<>[]{}/%') kind[c.charCodeAt(0)] = 2

/** Reads objects from `at` onwards. Throws RangeError on what is no object: the caller falls back to PDFium. */
export class Parser {
  readonly #bytes: Buffer
  at: number

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes
    this.at = at
  }

  value(depth = 0): Value {
    if (depth > deepest) throw new RangeError('nested too deep')
    this.white()
    const c = this.#bytes[this.at]
    if (c === undefined) throw new RangeError('ends early')
    if (c === 0x2f) return this.#name()
    if (c === 0x5b) return this.#array(depth)
    if (c === 0x28) return this.#string()
    if (c === 0x3c) return this.#bytes[this.at + 1] === 0x3c ? this.#dict(depth) : this.#hex()
    if (c >= 0x30 && c <= 0x39) {
      const number = this.#digits()
      if (this.#bytes[this.at] !== 0x2e) return this.#reference(number)
      this.#digits(this.at + 1)
      return number
    }
    const word = this.word()
    const number = Number(word)
    if (word === '' || Number.isNaN(number)) {
      if (word === 'true' || word === 'false' || word === 'null') return null
      throw new RangeError('not an object')
    }
    return number
  }

  /** One row of a cross-reference table, always laid out alike: ten digits, five digits, n or f. */
  entry(): { at: number; used: boolean } {
    this.white()
    const at = this.#digits()
    this.white()
    this.#digits()
    this.white()
    const use = this.#bytes[this.at++]
    if (use !== 0x6e && use !== 0x66) throw new RangeError('bad table')
    return { at, used: use === 0x6e }
  }

  /** Passes over `12 0 obj`; false where that does not stand here. */
  header(): boolean {
    this.white()
    this.#digits()
    this.white()
    this.#digits()
    this.white()
    const b = this.#bytes
    const at = this.at
    this.at += 3
    return b[at] === 0x6f && b[at + 1] === 0x62 && b[at + 2] === 0x6a
  }

  /** A whole number's digits; what follows a decimal point matters to no tag. */
  #digits(from = this.at): number {
    let number = 0
    this.at = from
    for (let c = this.#bytes[this.at] ?? 0; c >= 0x30 && c <= 0x39; c = this.#bytes[this.at] ?? 0) {
      number = number * 10 + c - 0x30
      this.at++
    }
    return number
  }

  /**
   * The keys S and P of a structure element's dictionary: its type, and the number of the element above it. Thousands of
   * these are read, so the keys before them are passed over without being made into anything, and those after are left.
   */
  element(): { type: string; parent: number } | null {
    this.white()
    if (this.#bytes[this.at] !== 0x3c || this.#bytes[this.at + 1] !== 0x3c) return null
    this.at += 2
    let type = ''
    let parent = 0
    while (type === '' || parent === 0) {
      this.white()
      if (this.#bytes[this.at] !== 0x2f) break
      const key = this.#bytes[this.at + 1]
      const short = kind[this.#bytes[this.at + 2] ?? 32] !== 0
      this.at += 1
      this.#plain()
      if (short && (key === 0x53 || key === 0x50)) {
        const value = this.value()
        if (key === 0x53 && typeof value === 'string') type = value
        if (key === 0x50 && isRef(value)) parent = value.ref
      } else this.#skip(0)
    }
    return type === '' ? null : { type, parent }
  }

  /** The numbers that the references of an array point to, 0 for each other entry; null where no array stands here. */
  refs(): number[] | null {
    this.white()
    if (this.#bytes[this.at] !== 0x5b) return null
    this.at += 1
    const out: number[] = []
    for (this.white(); this.#bytes[this.at] !== 0x5d; this.white()) {
      const c = this.#bytes[this.at] ?? 0
      const number = c >= 0x30 && c <= 0x39 ? this.#digits() : -1
      if (number < 0) this.#skip(0)
      out.push(number >= 0 && this.#passReference() ? number : 0)
    }
    return out
  }

  /** Whether the dictionary that stands here has words under this key, and not an empty string. */
  says(name: string): boolean {
    this.white()
    if (this.#bytes[this.at] !== 0x3c || this.#bytes[this.at + 1] !== 0x3c) return false
    this.at += 2
    for (this.white(); this.#bytes[this.at] === 0x2f; this.white()) {
      const from = ++this.at
      this.#plain()
      const found = this.#bytes.toString('latin1', from, this.at) === name
      this.white()
      const begins = this.at
      this.#skip(0)
      // An empty string is '()', '<>', or the mark of its encoding alone.
      if (found) return !/^(?:[(<]\s*[)>]|\(\xfe\xff\)|<FEFF>)$/i.test(this.#bytes.toString('latin1', begins, this.at))
    }
    return false
  }

  /** Goes to the value of a key of one letter in the dictionary that stands here; false where it has none. */
  find(letter: number): boolean {
    this.white()
    if (this.#bytes[this.at] !== 0x3c || this.#bytes[this.at + 1] !== 0x3c) return false
    this.at += 2
    for (this.white(); this.#bytes[this.at] === 0x2f; this.white()) {
      const found = this.#bytes[this.at + 1] === letter && kind[this.#bytes[this.at + 2] ?? 32] !== 0
      this.at += 1
      this.#plain()
      if (found) return true
      this.#skip(0)
    }
    return false
  }

  #plain(): void {
    while (this.at < this.#bytes.length && kind[this.#bytes[this.at] ?? 0] === 0) this.at++
  }

  /** Passes over one value, and over the `0 R` of a reference. */
  #skip(depth: number): void {
    if (depth > deepest) throw new RangeError('nested too deep')
    this.white()
    const c = this.#bytes[this.at]
    if (c === undefined) throw new RangeError('ends early')
    if (c === 0x28) this.#string()
    else if (c === 0x3c && this.#bytes[this.at + 1] !== 0x3c) this.#hex()
    else if (c === 0x5b || c === 0x3c) {
      const end = c === 0x5b ? 0x5d : 0x3e
      this.at += c === 0x5b ? 1 : 2
      for (this.white(); this.#bytes[this.at] !== end; this.white()) this.#skip(depth + 1)
      this.at += c === 0x5b ? 1 : 2
    } else if (c === 0x2f) {
      this.at += 1
      this.#plain()
    } else if (c >= 0x30 && c <= 0x39) this.value()
    else if (kind[c] === 0) this.#plain()
    else throw new RangeError('not an object')
  }

  /** A run of plain characters: a number or a keyword. */
  word(): string {
    this.white()
    const from = this.at
    this.#plain()
    return this.#bytes.toString('latin1', from, Math.min(this.at, from + 40))
  }

  white(): void {
    for (;;) {
      const c = this.#bytes[this.at]
      if (c === undefined) return
      if (c === 0x25)
        while (this.at < this.#bytes.length && this.#bytes[this.at] !== 10 && this.#bytes[this.at] !== 13) this.at++
      else if (kind[c] === 1) this.at++
      else return
    }
  }

  /** `12 0 R` is a reference; `12` alone is a number. */
  #reference(number: number): Value {
    return this.#passReference() ? { ref: number } : number
  }

  #passReference(): boolean {
    let i = this.at
    const b = this.#bytes
    while (kind[b[i] ?? 0] === 1 && i < b.length) i++
    const digits = i
    while ((b[i] ?? 0) >= 0x30 && (b[i] ?? 0) <= 0x39) i++
    if (i === digits) return false
    const gap = i
    while (kind[b[i] ?? 0] === 1 && i < b.length) i++
    if (i === gap || b[i] !== 0x52 || kind[b[i + 1] ?? 32] === 0) return false
    this.at = i + 1
    return true
  }

  #name(): string {
    this.at += 1
    const name = kind[this.#bytes[this.at] ?? 32] === 0 ? this.word() : ''
    return name.includes('#')
      ? name.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      : name
  }

  #array(depth: number): Value[] {
    this.at += 1
    const out: Value[] = []
    for (;;) {
      this.white()
      if (this.#bytes[this.at] === 0x5d) break
      out.push(this.value(depth + 1))
    }
    this.at += 1
    return out
  }

  #dict(depth: number): Dict {
    this.at += 2
    const dict = new Map<string, Value>()
    for (;;) {
      this.white()
      if (this.#bytes[this.at] === 0x3e) break
      if (this.#bytes[this.at] !== 0x2f) throw new RangeError('not a dictionary')
      const key = this.#name()
      dict.set(key, this.value(depth + 1))
    }
    this.at += 2
    return { dict }
  }

  #string(): null {
    let open = 0
    for (; this.at < this.#bytes.length; this.at++) {
      const c = this.#bytes[this.at]
      if (c === 0x5c) this.at++
      else if (c === 0x28) open++
      else if (c === 0x29 && --open === 0) break
    }
    this.at += 1
    return null
  }

  #hex(): null {
    while (this.at < this.#bytes.length && this.#bytes[this.at] !== 0x3e) this.at++
    this.at += 1
    return null
  }
}
