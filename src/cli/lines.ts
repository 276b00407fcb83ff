/** A stream of text as lines, without holding more of it than one piece and one line. */

/** Longer than any line that means something: its rest is thrown away, and what is left says so by not being JSON. */
const longest = 1_000_000

/** The lines of each piece as it comes, without their ends; the last one too, where nothing ends it. A mark at the beginning is no text. */
export async function* linesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const piece of stream) {
    const text = typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true })
    const [first = '', ...more] = text.split('\n')
    if (rest.length <= longest) rest += first
    if (more.length === 0) continue
    const last = more.pop() ?? ''
    yield [rest, ...more]
    rest = last
  }
  rest += decoder.decode()
  if (rest !== '') yield [rest]
}
