/** Times of day as councils print them, as 24 h 'HH:MM'. */

const clock =
  /(?<![\d.£])\b(\d{1,2})(?:\s?[.:;]\s?(\d\d))?\s?(a\.?\s?m\b|p\.?\s?m\b|y\.?\s?[hbp]\b|noon\b|midday\b|o'?clock\b)\.?|(?<![\d.,£/])\b([01]?\d|2[0-3])[:.]([0-5]\d)(?::\d\d)?\s?(?:hours|hrs|h\b)?(?![\d%/]|\.\d)|\b([01]\d|2[0-3])([0-5]\d)\s?(?:hours|hrs)\b|\b(noon|midday|midnight)\b/gi

/** A time in a text, and where it stands. `sure` is false for bare figures with a point ('6.30'), which may be a number. */
type Clock = { time: string; at: number; end: number; sure: boolean }

const two = (n: number): string => String(n).padStart(2, '0')

/** Every time of day in the text, in order. */
export function timesIn(text: string): Clock[] {
  const found: Clock[] = []
  for (const m of text.matchAll(clock)) {
    const at = m.index
    const end = at + m[0].length
    if (m[8] !== undefined) {
      found.push({ time: m[8].toLowerCase() === 'midnight' ? '00:00' : '12:00', at, end, sure: true })
    } else if (m[6] !== undefined && m[7] !== undefined) {
      found.push({ time: `${m[6]}:${m[7]}`, at, end, sure: true })
    } else if (m[4] !== undefined && m[5] !== undefined) {
      found.push({ time: `${two(Number(m[4]))}:${m[5]}`, at, end, sure: /:|h/i.test(m[0]) })
    } else {
      const half = (m[3] ?? '').toLowerCase()
      let hour = Number(m[1])
      const minute = Number(m[2] ?? 0)
      if (hour > 24 || minute > 59) continue
      // In Welsh 'yh' and 'yp' are after noon, 'yb' is before.
      if (/^(?:p|y\W*[hp])/.test(half) && hour < 12) hour += 12
      if (/^(?:a|y\W*b)/.test(half) && hour === 12) hour = 0
      found.push({ time: `${two(hour % 24)}:${two(minute)}`, at, end, sure: true })
    }
  }
  return found
}

/** The first time of day in the text; bare figures only where nothing surer stands there. */
export function timeIn(text: string): string | null {
  const all = timesIn(text)
  return (all.find(t => t.sure) ?? all[0])?.time ?? null
}
