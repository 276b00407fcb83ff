/** 'Spending of £1.3m against a budget of £1.2m, an underspend': over is said to be under. */
import type { Check } from '../../check.ts'
import { isMeasure, type NumberMention, numbersIn } from '../../mentions/numbers.ts'
import { holds } from '../../mentions/remember.ts'
import { sentencesIn } from '../../mentions/sentences.ts'

const limit = 'budget|target|capacity|limit|estimate|allowance|ceiling|threshold'
const limited = holds(new RegExp(limit, 'i'))
const before = new RegExp(
  `\\b(?:${limit})(?:\\s(?:for|of|is|was|stands at|set at|to)\\b(?:\\s\\p{L}+){0,3}?)*[:\\s]*$`,
  'iu',
)
const after = new RegExp(
  `^(?:\\s(?!(?:against|of|to|than|the|a|an|on|from|below|above)\\b)\\p{L}+)?\\s(?:${limit})\\b`,
  'iu',
)
const between = /(?:over|under)-?spend\w* of\s$/i
const over = /\b(?:over-?spen\w+|over budget|above|exceed(?:s|ed|ing)?|surpass\w*|excess of|surplus of)\b/i
const under = /\b(?:under-?spen\w+|under budget|below|not exceed(?:ed)?|short of|shortfall)\b/i
const met = /\b(?:met|achieved|hit|reached)\b/i
const missed = /\b(?:missed|not (?:been )?(?:met|achieved|hit|reached)|failed)\b/i
/** More is better: what is built, and shares that aim high. */
const gains =
  /\b(?:built|completed|started|recruited|delivered|trained|planted|created|answered|raised|enrolled|fitted)\b/i
const lessIsBetter =
  /\b(?:reduc\w+|absen\w+|sickness|vacan\w+|wait\w*|fewer|less|lower|under|maximum|arrears|void|turnover|complaint\w*|emission\w*|crimes?)\b/i
const hedged =
  /\b(?:forecast|projected|expected|if|would|could|may|might|previous|last year|increase\w*|rais\w+|plus|except)\b/i

export const overOrUnder: Check = {
  id: 'over-or-under',
  family: 'numbers',
  severity: 'error',
  says: 'A budget, target or limit that is said to be kept, missed or passed, and the figures show the opposite',
  *look({ blocks }) {
    for (const block of blocks) {
      if (!limited(block.text)) continue
      for (const { text } of sentencesIn(block.text)) {
        if (hedged.test(text)) continue
        const pair = pairIn(text)
        const said = pair && saidIn(text, pair)
        if (!pair || !said || said.over === pair.actual.value > pair.bound.value) continue
        yield {
          at: { block, quote: said.word },
          says: `${pair.actual.text} is ${pair.actual.value > pair.bound.value ? 'more' : 'less'} than ${pair.bound.text}, and this says ${said.word.toLowerCase()}`,
          evidence: [pair.actual, pair.bound].map(one => ({ block, quote: one.text })),
          severity: said.sure ? 'error' : 'warning',
        }
      }
    }
  },
}

type Pair = { bound: NumberMention; actual: NumberMention }

/** One figure that is the limit, and one more of its kind; a third only where it is what lies between them. */
function pairIn(text: string): Pair | null {
  const all = numbersIn(text).filter(one => !/^\s?(?:days?|working)\b/.test(text.slice(one.end)) || !isMeasure(one))
  const bounds = all.filter(one => before.test(text.slice(0, one.start)) || after.test(text.slice(one.end)))
  const [bound] = bounds
  if (!bound || bounds.length > 1) return null
  const [actual, difference, ...more] = all.filter(one => one !== bound && one.kind === bound.kind)
  if (
    !actual ||
    between.test(text.slice(0, actual.start)) ||
    more.length > 0 ||
    actual.value === bound.value ||
    isMeasure(actual) !== isMeasure(bound)
  )
    return null
  if (!difference) return { bound, actual }
  const slack = (bound.step + actual.step + difference.step) / 2
  return Math.abs(Math.abs(actual.value - bound.value) - difference.value) <= slack ? { bound, actual } : null
}

function saidIn(text: string, { bound, actual }: Pair): { word: string; over: boolean; sure: boolean } | null {
  const [less] = under.exec(text) ?? []
  const [more] = over.exec(less ? text.replace(less, '') : text) ?? []
  if (less && more) return null
  if (less) return { word: less, over: false, sure: true }
  if (more) return { word: more, over: true, sure: true }
  const good = (bound.kind === 'percent' && bound.value >= 50) || (bound.kind === 'count' && gains.test(text))
  if (!good || lessIsBetter.test(text) || isMeasure(actual)) return null
  const [failed] = missed.exec(text) ?? []
  if (failed) return { word: failed, over: false, sure: false }
  const [reached] = met.exec(text) ?? []
  return reached ? { word: reached, over: true, sure: false } : null
}
