/** A percentage beside the counts that it was worked out from, and not theirs. */
import type { Check } from '../../check.ts'
import { isMeasure, type NumberMention, numbersIn } from '../../mentions/numbers.ts'
import { sentencesIn } from '../../mentions/sentences.ts'

const outOf = /^(?:\s\p{L}+){0,3}\s(?:out )?of (?:the |these |those |its |our |a total of |all )*$|^\/$/iu
const beside =
  /^[^.;:%\d]{0,60}?[\s,]\(?(?:or |i\.e\. |that is |which is |representing |equating to |equal to |equivalent to |equates to |equivalent of |a rate of |giving )*$/i
const opened = /^[^.;:%(\d]{0,60}\((?:\p{L}+\s){0,2}$/iu
const ofWhich = /\bof (?:which|whom)\s(?:\p{L}+\s)?$/iu
const vague =
  /\b(?:about|around|over|nearly|almost|approximately|(?:more|less|fewer) than|some|just under|just over|under|roughly|up to|at least|circa)\s$/i

export const percentageAgainstCounts: Check = {
  id: 'percentage-against-counts',
  family: 'numbers',
  severity: 'error',
  says: 'A percentage that is not the one of the counts or sums beside it',
  *look({ blocks }) {
    for (const block of blocks) {
      if (!/%|per\s?cent/i.test(block.text)) continue
      for (const { text, start } of sentencesIn(block.text)) {
        const own = numbersIn(block.text).filter(
          one => one.start >= start && one.end <= start + text.length && !isMeasure(one),
        )
        for (const { part, whole, percent } of triplesIn(block.text, own)) {
          const real = (part.value / whole.value) * 100
          const loose = vague.test(block.text.slice(0, percent.start)) ? 2.5 : 0
          if (whole.value === 0 || Math.abs(real - percent.value) < percent.step * 1.001 + loose) continue
          const [first, ...rest] = [part, whole, percent].toSorted((a, b) => a.start - b.start)
          const shown = Number(real.toFixed(percent.step < 1 ? 2 : 1))
          yield {
            at: { block, quote: block.text.slice(first?.start, rest.at(-1)?.end) },
            says: `${part.text} of ${whole.text} is ${shown}%, and this says ${percent.text}`,
            evidence: [
              { block, quote: part.text },
              { block, quote: whole.text },
            ],
          }
        }
      }
    }
  },
}

type Triple = { part: NumberMention; whole: NumberMention; percent: NumberMention }

/** '30 of 60 (45%)', '45% (30 of 60)', '30 (45%) of the 60', '60 replies, of which 30 (45%)', 'Of 60, 30 (45%)', '45% of the 60 replies (30)', '45% of those asked, 30 out of 60'. */
function* triplesIn(text: string, all: readonly NumberMention[]): Generator<Triple> {
  for (const [n, a] of all.entries()) {
    const [b, c] = [all[n + 1], all[n + 2]]
    if (!b || !c) continue
    const gap = [text.slice(a.end, b.start), text.slice(b.end, c.start)] as const
    const kinds = [a, b, c].map(one => (one.kind === 'percent' ? '%' : one.kind[0])).join('')
    if (
      /^(?:cc|mm)%$/.test(kinds) &&
      outOf.test(gap[0]) &&
      (opened.test(gap[1]) || (beside.test(gap[1]) && /[,(]|\bor\b|represent|equat|equiv/.test(gap[1])))
    )
      yield { part: a, whole: b, percent: c }
    else if (
      /^%(?:cc|mm)$/.test(kinds) &&
      outOf.test(gap[1]) &&
      (opened.test(gap[0]) || /^,?\s(?:or|i\.e\.)\s$/.test(gap[0]))
    )
      yield { percent: a, part: b, whole: c }
    else if (
      /^(?:c%c|m%m)$/.test(kinds) &&
      /^(?:\s\p{L}+){0,2}\s\($/u.test(gap[0]) &&
      /^\)(?:\s\p{L}+){0,3}\s(?:out )?of (?:the |a total of |all )*$/u.test(gap[1])
    )
      yield { part: a, percent: b, whole: c }
    else if (
      kinds === '%cc' &&
      /^ of [\p{L}’' ]{3,60}, (?:or |that is )?(?:just |only )?$/u.test(gap[0]) &&
      /^ out of (?:the |a total of |all )*$/.test(gap[1]) &&
      /^(?:[.,;)]|$)/.test(text.slice(c.end))
    )
      yield { percent: a, part: b, whole: c }
    else if (
      /^(?:cc|mm)%$/.test(kinds) &&
      /(?:^|[.,;] )Of (?:the |these |those |our |all )*$/i.test(text.slice(0, a.start)) &&
      /^(?: [\p{L}’'-]+){0,5}, (?:only |just |some )?$/u.test(gap[0]) &&
      /^(?: \p{L}+){0,2} ?\($/u.test(gap[1])
    )
      yield { whole: a, part: b, percent: c }
    else if (
      kinds === '%cc' &&
      /^ of (?:the |these |those |our |all )*$/i.test(gap[0]) &&
      /^(?: [\p{L}’'-]+){1,5} \($/u.test(gap[1]) &&
      text.startsWith(')', c.end)
    )
      yield { percent: a, whole: b, part: c }
    else if (/^(?:cc|mm)%$/.test(kinds) && ofWhich.test(gap[0]) && /^(?:\s\p{L}+){0,2}\s\($/u.test(gap[1]))
      yield { whole: a, part: b, percent: c }
  }
}
