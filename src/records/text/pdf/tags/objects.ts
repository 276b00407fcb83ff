/** Finds numbered objects in a PDF: the cross-reference tables and streams, and the object streams they point into. */
import { inflateSync } from 'node:zlib'
import { Spots } from './spots.ts'
import { isDict, isRef, Parser } from './values.ts'
import type { Dict, Value } from './values.ts'

type Packed = { bytes: Buffer; offsets: number[]; first: number }

const mostInflated = 64 * 1024 * 1024
const mostPacked = 32
const mostKnown = 20_000

/** The objects of one file. Throws RangeError where the file is out of order: the caller falls back to PDFium. */
export class Objects {
  readonly #bytes: Buffer
  readonly #spots = new Spots()
  readonly #packed = new Map<number, Packed>()
  readonly #known = new Map<number, Value>()
  trailer = new Map<string, Value>()

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    const mark = this.#bytes.lastIndexOf('startxref')
    if (mark < 0) throw new RangeError('no cross-reference')
    let at: number | undefined = Number(new Parser(this.#bytes, mark + 9).word())
    const seen = new Set<number>()
    while (at !== undefined && !seen.has(at) && Number.isInteger(at)) {
      seen.add(at)
      const trailer = this.#section(at)
      for (const [key, value] of trailer) if (!this.trailer.has(key)) this.trailer.set(key, value)
      const hybrid = trailer.get('XRefStm')
      if (typeof hybrid === 'number' && !seen.has(hybrid)) {
        seen.add(hybrid)
        this.#section(hybrid)
      }
      const before = trailer.get('Prev')
      at = typeof before === 'number' ? before : undefined
    }
    if (this.trailer.has('Encrypt')) throw new RangeError('encrypted')
  }

  /** Lets go of what has been read, so that memory does not grow with the pages. */
  forget(): void {
    if (this.#known.size > mostKnown) this.#known.clear()
  }

  /** Whether these letters stand anywhere in what is not packed: the description of the file is not. */
  holds(letters: string): boolean {
    return this.#bytes.includes(letters, 0, 'latin1')
  }

  /** The object itself, references followed. */
  follow(value: Value | undefined): Value {
    let at = value ?? null
    for (let hops = 0; isRef(at) && hops < 20; hops++) at = this.#object(at.ref)
    return at
  }

  dict(value: Value | undefined): Map<string, Value> | null {
    const found = this.follow(value)
    return isDict(found) ? found.dict : null
  }

  /** A parser that stands at the object; null where the file has no such object. */
  at(number: number): Parser | null {
    const at = this.#spots.offset(number)
    if (at === null) {
      const holder = this.#spots.holder(number)
      return holder && this.#inStream(holder)
    }
    const parser = new Parser(this.#bytes, at)
    if (!parser.header()) throw new RangeError('no object here')
    return parser
  }

  #object(number: number): Value {
    const known = this.#known.get(number)
    if (known !== undefined) return known
    const value = this.at(number)?.value() ?? null
    this.#known.set(number, value)
    return value
  }

  #inStream({ stream, index }: { stream: number; index: number }): Parser | null {
    let packed = this.#packed.get(stream)
    if (!packed) {
      const at = this.#spots.offset(stream)
      if (at === null) throw new RangeError('no object stream')
      const { dict, body } = this.#stream(at)
      const head = new Parser(body, 0)
      const offsets: number[] = []
      const count = numberIn(dict, 'N')
      for (let i = 0; i < count && i < body.length; i++) {
        head.word()
        offsets.push(Number(head.word()))
      }
      packed = { bytes: body, offsets, first: numberIn(dict, 'First') }
      if (this.#packed.size >= mostPacked) this.#packed.delete(this.#packed.keys().next().value ?? 0)
      this.#packed.set(stream, packed)
    }
    const offset = packed.offsets[index]
    return offset === undefined ? null : new Parser(packed.bytes, packed.first + offset)
  }

  #stream(at: number): { dict: Dict['dict']; body: Buffer } {
    const parser = new Parser(this.#bytes, at)
    if (!parser.header()) throw new RangeError('no object here')
    const value = parser.value()
    if (!isDict(value) || parser.word() !== 'stream') throw new RangeError('no stream')
    let from = parser.at
    if (this.#bytes[from] === 13) from++
    if (this.#bytes[from] === 10) from++
    const length = this.follow(value.dict.get('Length'))
    if (typeof length !== 'number') throw new RangeError('no length')
    const raw = this.#bytes.subarray(from, from + length)
    const filter = this.follow(value.dict.get('Filter'))
    const name = Array.isArray(filter) ? (filter.length === 1 ? filter[0] : 'many') : filter
    if (name === null) return { dict: value.dict, body: raw }
    if (name !== 'FlateDecode') throw new RangeError('packed otherwise')
    const body = inflateSync(raw, { maxOutputLength: mostInflated })
    const parms = this.follow(value.dict.get('DecodeParms'))
    const how = Array.isArray(parms) ? this.dict(parms[0]) : isDict(parms) ? parms.dict : null
    return {
      dict: value.dict,
      body: how && numberIn(how, 'Predictor', 1) >= 10 ? unfilter(body, numberIn(how, 'Columns', 1)) : body,
    }
  }

  #section(at: number): Map<string, Value> {
    const parser = new Parser(this.#bytes, at)
    if (parser.word() === 'xref') return this.#table(parser)
    const { dict, body } = this.#stream(at)
    const widths = dict.get('W')
    if (!Array.isArray(widths)) throw new RangeError('no cross-reference here')
    const [a = 0, b = 0, c = 0] = widths.map(Number)
    const index = dict.get('Index')
    const ranges = Array.isArray(index) ? index.map(Number) : [0, numberIn(dict, 'Size')]
    let p = 0
    const field = (width: number) => {
      let value = 0
      for (let i = 0; i < width; i++) value = value * 256 + (body[p++] ?? 0)
      return value
    }
    for (let r = 0; r + 1 < ranges.length; r += 2)
      for (let i = 0; i < (ranges[r + 1] ?? 0) && p < body.length; i++) {
        const type = a === 0 ? 1 : field(a)
        const second = field(b)
        const third = field(c)
        const number = (ranges[r] ?? 0) + i
        if (type === 1) this.#spots.plain(number, second)
        else if (type === 2) this.#spots.held(number, second, third)
      }
    return dict
  }

  #table(parser: Parser): Map<string, Value> {
    for (;;) {
      const word = parser.word()
      if (word === 'trailer') break
      const first = Number(word)
      const count = Number(parser.word())
      if (!Number.isInteger(first) || !Number.isInteger(count) || word === '') throw new RangeError('bad table')
      for (let i = 0; i < count; i++) {
        const { at, used } = parser.entry()
        if (used) this.#spots.plain(first + i, at)
      }
    }
    const trailer = parser.value()
    if (!isDict(trailer)) throw new RangeError('no trailer')
    return trailer.dict
  }
}

function numberIn(dict: Map<string, Value>, key: string, otherwise = 0): number {
  const value = dict.get(key)
  return typeof value === 'number' ? value : otherwise
}

/** Undoes the PNG filters that cross-reference streams are packed with, one byte a sample. */
function unfilter(body: Buffer, columns: number): Buffer {
  const rows = Math.floor(body.length / (columns + 1))
  const out = Buffer.alloc(rows * columns)
  for (let row = 0; row < rows; row++) {
    const filter = body[row * (columns + 1)] ?? 0
    for (let i = 0; i < columns; i++) {
      const raw = body[row * (columns + 1) + 1 + i] ?? 0
      const up = row > 0 ? (out[(row - 1) * columns + i] ?? 0) : 0
      const left = i > 0 ? (out[row * columns + i - 1] ?? 0) : 0
      if (filter > 2) throw new RangeError('filter')
      out[row * columns + i] = raw + (filter === 2 ? up : filter === 1 ? left : 0)
    }
  }
  return out
}
