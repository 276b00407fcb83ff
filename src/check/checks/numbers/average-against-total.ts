/** An average that a total and its number of days, weeks, months or quarters do not make. */
import type { Check } from '../../check.ts'
import { numberWords, valueOfWords } from '../../mentions/number-words.ts'
import { sentencesIn } from '../../mentions/sentences.ts'

const unit = 'day|week|month|quarter|year'
const figure = String.raw`\d[\d,]*(?:\.\d+)?`
const average = new RegExp(
  String.raw`\b(?<total>${figure}) [^.;\d]{3,60}?\b(?:over|in|during|across|within) (?:the |a period of |these )?(?:(?:last|past|first) )?(?<count>\d{1,3}|${numberWords}) (?<of>${unit})s\b[^.;\d]{0,40}?\b(?:average|mean) of (?<loose>(?:about|around|nearly|over|some|approximately|almost|just under|just over) )?(?<mean>${figure}) (?:[\p{L}’']+ ){0,3}(?:a|per|each|every) (?<by>${unit})\b`,
  'giu',
)
/** '60 cases among 12 workers, an average caseload of 6'; 'over five years £250,000 was spent, on average £60,000 a year'. */
const among = new RegExp(
  String.raw`\b(?<total>${figure}) [^.;\d]{2,50}?\b(?:among|amongst|between|across|shared by|for) (?:the |our )?(?<count>\d{1,3}|${numberWords}) (?<of>[\p{L}’' -]{3,40}?)s\b[^.;\d]{0,30}?\b(?:average|mean) (?:[\p{L}-]+ )?of (?<loose>(?:about|around|nearly|over|some|approximately|almost|just under|just over) )?(?<mean>${figure})\b(?!\s?%)`,
  'giu',
)
const first = new RegExp(
  String.raw`\b(?:over|in|during|across|the) (?:the |a period of )?(?:(?:last|past|first) )?(?<count>\d{1,3}|${numberWords}) (?<of>[\p{L}’'-]{3,20}?)s\b,? (?:[\p{L}’']+ ){0,4}£?(?<total>${figure})\b[^.;\d]{0,40}?,? on average (?<loose>(?:about|around|nearly|over|some|approximately|almost|just under|just over) )?£?(?<mean>${figure}) (?:[\p{L}’']+ ){0,2}?(?:an?|per|each|every)\b`,
  'giu',
)
const valueOf = (text: string): number => (/\d/.test(text) ? Number(text.replaceAll(',', '')) : valueOfWords(text))

export const averageAgainstTotal: Check = {
  id: 'average-against-total',
  family: 'numbers',
  severity: 'error',
  says: 'An average that the total and the time beside it do not make',
  *look({ blocks }) {
    for (const block of blocks) {
      if (!/\b(?:average|mean)\b/i.test(block.text)) continue
      for (const sentence of sentencesIn(block.text))
        for (const { 0: quote, groups = {} } of [average, among, first].flatMap(one => [
          ...sentence.text.matchAll(one),
        ])) {
          const [total, count, mean] = [groups['total'], groups['count'], groups['mean']].map(one => valueOf(one ?? ''))
          if (!total || !count || !mean || (groups['by'] && groups['of']?.toLowerCase() !== groups['by'].toLowerCase()))
            continue
          const real = total / count
          const slack = groups['loose'] ? real * 0.1 : Math.max(0.51, real * 0.01)
          if (Math.abs(real - mean) <= slack) continue
          yield {
            at: { block, quote },
            says: `${total} over ${count} ${groups['of']}s is ${Number(real.toFixed(1))} a ${groups['of']}, and this says ${groups['mean']}`,
            evidence: [],
          }
        }
    }
  },
}
