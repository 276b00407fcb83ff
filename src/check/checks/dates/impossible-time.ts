/** A time of day that there is not, or that is said in two ways at once. */
import type { Check } from '../../check.ts'
import { timesIn } from '../../mentions/times.ts'
import { matchesOf } from '../../mentions/remember.ts'

const leads =
  /\b(?:at|until|till|commenc\w+|start\w*|begin\w*|began|clos\w+|end\w*|finish\w*|time|hours of|noon)\s*:?\s*$/i
const ratio = /^\s*(?:ratio|split|mix|share)/i
/** '1900pm', '0730 p.m.' */
const joined = /(?<![\d.:£])([01]\d|2[0-3])([0-5]\d)(?:([ap])m\b|\s?([ap])\.m\b\.?)/gi
const twice = /\d\s?([ap])\.?m\.?,?\s+([ap])\.?m\b\.?/gi

const joinedIn = matchesOf(joined, /\d/)

const twiceIn = matchesOf(twice, /\d/)

export const impossibleTime: Check = {
  id: 'impossible-time',
  family: 'dates',
  severity: 'error',
  says: 'A time of day that there is not, as 25:00, or of both halves of the day, as 13.00 am',
  *look({ blocks }) {
    for (const block of blocks) {
      for (const { text, start, minute, half, hour } of timesIn(block.text)) {
        const at = { block, quote: text }
        if (minute === null) {
          if (/^24[.:]?00\b/.test(text)) continue
          const before = block.text.slice(0, start)
          const sure =
            half !== null || (leads.test(before) && hour < 30 && !ratio.test(block.text.slice(start + text.length)))
          if (sure) yield { at, says: 'There is no such time of day', evidence: [], same: text }
        } else if (half !== null && hour > 12) {
          const clear = text.replace(/\s?[ap]\.?\s?m\b\.?/i, '')
          if (half === 'am')
            yield { at, says: `${clear} is in the afternoon, and this says am`, evidence: [], same: text }
          else
            yield {
              at,
              says: 'The 24-hour clock and pm say the same thing twice: write one of them',
              evidence: [],
              severity: 'warning',
              mend: text.replace(/^\d{1,2}/, `${hour - 12}`),
              same: text,
            }
        }
      }
      for (const { 0: quote, 1: hour } of joinedIn(block.text))
        yield {
          at: { block, quote },
          says: 'The 24-hour clock has no am and pm',
          evidence: [],
          severity: Number(hour) > 12 && /a\.?m/i.test(quote) ? 'error' : 'note',
        }
      for (const { 0: quote, 1: a = '', 2: b = '' } of twiceIn(block.text))
        yield {
          at: { block, quote },
          says: a.toLowerCase() === b.toLowerCase() ? 'The half of the day is given twice' : 'This says am and pm',
          evidence: [],
          severity: a.toLowerCase() === b.toLowerCase() ? 'warning' : 'error',
        }
    }
  },
}
