/** '£60 is higher than the £75 of others', '90, 40% more than the 60 of last year': two figures, and what the words say lies between them. */
import type { Check } from '../../check.ts'
import { type NumberMention, numbersIn } from '../../mentions/numbers.ts'
import { sentencesIn } from '../../mentions/sentences.ts'

const more = 'more|higher|greater|larger|dearer|longer|above'
const less = 'less|lower|fewer|smaller|cheaper|shorter|below'
const of = String.raw`(?:the\s|its\s|our\s|their\s|only\s)?(?:[\p{L}’'-]+\s){0,3}?$`
/** Between the two figures. `amount`: how much more. */
const than = new RegExp(
  `(?:(?<more>${more})|(?<less>${less}))(?:\\s\\p{L}+)?\\sthan\\s(?:the|its|our|their|those|[\\p{L}’'-]+[’']s?)\\s(?:[\\p{L}’'-]+\\s){0,3}?$`,
  'iu',
)
const times = new RegExp(
  String.raw`\b(?<name>half|twice|double|three times)\s(?:as\s(?:much|many|high|large|long)\sas\s)?${of}`,
  'iu',
)
const factors: Readonly<Record<string, number>> = { half: 0.5, twice: 2, double: 2, 'three times': 3 }
const no =
  /\b(?:not|no|never|if|would|could|should|may|might|each|per(?! cent)|every|aged|about|around|nearly|almost|over|under|least|most|approximately|far|between|or)\b/i
/** 'was 410 and is now 450, 40 more', 'from £40 to £50, £10 more', '12 fewer posts: 60 at the start and 48 at the end'. */
const behind = new RegExp(
  `^(?:\\s\\p{L}+)?\\s(?:${more}|${less})(?:\\s(?:pupils|people|a year|a week|a month|\\p{L}+s))?[.,;]?$`,
  'iu',
)
const ahead = new RegExp(`^\\s(?:${more}|${less})\\s[^:;,\\d]{3,40}:\\s$`, 'iu')
const thenNow = /^(?:[^,;\d]{0,40}\b(?:and is now|to|and now|at the (?:start|beginning)[^,;\d]{0,30} and)\s)$/i

export const figuresCompared: Check = {
  id: 'figures-compared',
  family: 'numbers',
  severity: 'note',
  says: 'Two figures that are compared in words, and compare otherwise',
  *look({ blocks }) {
    for (const block of blocks)
      if (/\b(?:than|half|twice|double|three times|more|fewer|less|higher|lower)\b/i.test(block.text))
        for (const { text } of sentencesIn(block.text)) {
          const all = numbersIn(text)
          const says =
            all.length > 1 && all.length < 4 && !no.test(text) ? (differs(text, all) ?? compared(text, all)) : null
          if (says) yield { at: { block, quote: text }, says, evidence: all.map(one => ({ block, quote: one.text })) }
        }
  },
}

/** Three figures: two of a kind and the difference that they are said to have. */
function differs(text: string, all: readonly NumberMention[]): string | null {
  const [a, b, c] = all
  if (!a || !b || !c || a.kind !== b.kind || b.kind !== c.kind || a.kind === 'percent') return null
  const [one, two, apart] =
    ahead.test(text.slice(a.end, b.start)) && thenNow.test(text.slice(b.end, c.start))
      ? [b, c, a]
      : behind.test(text.slice(c.end)) &&
          thenNow.test(text.slice(a.end, b.start)) &&
          /,\s$/.test(text.slice(b.end, c.start))
        ? [a, b, c]
        : []
  if (
    !one ||
    !two ||
    !apart ||
    Math.abs(Math.abs(one.value - two.value) - apart.value) <= (one.step + two.step) / 2 - 0.5
  )
    return null
  return `From ${one.text} to ${two.text} is not a change of ${apart.text}`
}

function compared(text: string, all: readonly NumberMention[]): string | null {
  const [a, b] = [all[0], all.at(-1)]
  const amount = all.length === 3 ? all[1] : undefined
  if (!a || !b || a.kind !== b.kind || a.value <= 0 || b.value <= 0 || b.start - a.end > 90) return null
  if (amount && !/,\s$/.test(text.slice(a.end, amount.start))) return null
  const between = text.slice(amount?.end ?? a.end, b.start)
  const { name } = times.exec(between)?.groups ?? {}
  if (name !== undefined && !amount) {
    const factor = factors[name.toLowerCase()] ?? 1
    return /,|\bis\b|\bwas\b|\bat\b/.test(between) && Math.abs(a.value / b.value / factor - 1) > 0.1
      ? `${a.text} is not ${name} of ${b.text}`
      : null
  }
  const { more: above, less: below } = than.exec(between)?.groups ?? {}
  if (above === undefined && below === undefined) return null
  if (above !== undefined ? a.value <= b.value : a.value >= b.value) {
    return `${a.text} is not ${above ?? below} than ${b.text}`
  }
  const share = (Math.abs(a.value - b.value) / b.value) * 100
  return amount?.kind === 'percent' && a.kind !== 'percent' && Math.abs(share - amount.value) > Math.max(amount.step, 1)
    ? `${a.text} is ${Math.round(share)}% ${above ?? below} than ${b.text}, and this says ${amount.text}`
    : null
}
