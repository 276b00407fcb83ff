/** Where each numbered object stands: flat arrays, for a long paper has a hundred thousand of them. */

const mostObjects = 8_000_000

/** The newest table is read first, so the first spot set for a number stays. */
export class Spots {
  /** Byte offset of a plain object, or the number of the stream that holds it. 0 is unknown. */
  #at = new Float64Array(1024)
  /** -1 for a plain object, else its place in the stream. */
  #index = new Int32Array(1024)

  plain(number: number, at: number): void {
    this.#set(number, at, -1)
  }

  held(number: number, stream: number, index: number): void {
    this.#set(number, stream, index)
  }

  offset(number: number): number | null {
    const at = this.#at[number] ?? 0
    return at > 0 && this.#index[number] === -1 ? at : null
  }

  holder(number: number): { stream: number; index: number } | null {
    const stream = this.#at[number] ?? 0
    const index = this.#index[number] ?? -1
    return stream > 0 && index >= 0 ? { stream, index } : null
  }

  #set(number: number, at: number, index: number): void {
    if (!(number >= 0 && number < mostObjects && at > 0)) return
    if (number >= this.#at.length) {
      const size = Math.max(number + 1, this.#at.length * 2)
      const wider = new Float64Array(size)
      wider.set(this.#at)
      this.#at = wider
      const longer = new Int32Array(size)
      longer.set(this.#index)
      this.#index = longer
    }
    if ((this.#at[number] ?? 0) > 0) return
    this.#at[number] = at
    this.#index[number] = index
  }
}
