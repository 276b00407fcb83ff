/** 'From 2pm to 4pm (three hours)': a number of hours that the times do not make. */
import type { Check } from '../../check.ts'
import { durationsIn } from '../../mentions/durations.ts'
import { type TimeMention, timesIn } from '../../mentions/times.ts'

const range = /^\s*(?:[–—-]|to|until|till|and)\s*$/i
const behind = /^\s?[,(:–-]?\s?(?:that is|which is|i\.e\.|a total of|making|which is)?,?\s?(?:for\s)?$/i
const before = /^(?:\s[\p{L}-]+){0,3}[,:(]?\s?(?:\(|from|between|running from|held from|was held from|ran from)?\s?$/iu

export const hoursAgainstTimes: Check = {
  id: 'hours-against-times',
  family: 'dates',
  severity: 'error',
  says: 'A number of hours or minutes that is not the one between the two times beside it',
  *look({ blocks }) {
    for (const block of blocks) {
      if (!/\b(?:hours?|hrs?|minutes?|mins?)\b/i.test(block.text)) continue
      const times = timesIn(block.text)
      const long = durationsIn(block.text).filter(({ unit }) => unit === 'hour' || unit === 'minute')
      for (const [n, a] of times.entries()) {
        const b = times[n + 1]
        if (!b || !range.test(block.text.slice(a.start + a.text.length, b.start))) continue
        const end = b.start + b.text.length
        const said = long.find(
          one =>
            (one.start >= end && behind.test(block.text.slice(end, one.start))) ||
            (one.start < a.start &&
              (/-/.test(one.text) || /\b(?:lasts?|lasted|takes|took|for)\s$/i.test(block.text.slice(0, one.start))) &&
              before.test(block.text.slice(one.start + one.text.length, a.start))),
        )
        const real = minutes(a, b)
        if (!said || real === null) continue
        const told = said.count * (said.unit === 'hour' ? 60 : 1)
        const pause = real >= 360 && told < real && real - told <= 60
        if (Math.abs(told - real) < (said.unit === 'hour' ? 30 : 1) || pause) continue
        yield {
          at: { block, quote: said.text },
          says: `From ${a.text} to ${b.text.replace(/\.$/, '')} is ${shown(real)}, and this says ${said.text}`,
          evidence: [
            { block, quote: a.text },
            { block, quote: b.text },
          ],
        }
      }
    }
  },
}

/** Null where it is not certain which half of the day is meant. */
function minutes(a: TimeMention, b: TimeMention): number | null {
  if (a.minute === null || b.minute === null) return null
  const length = b.minute - a.minute
  return length > 0 && length <= 12 * 60 ? length : null
}

const shown = (length: number): string =>
  length % 60 === 0 ? `${length / 60} ${length === 60 ? 'hour' : 'hours'}` : `${length} minutes`
