/** 'Twelve bins at £250 each, £3,600': a price, a number of things and a cost that is another. */
import type { Check } from '../../check.ts'
import { numbersIn } from '../../mentions/numbers.ts'
import { sentencesIn } from '../../mentions/sentences.ts'

const each =
  /^\s(?:each|apiece|a head|per (?!cent|annum|year|month|week|quarter)\p{L}+|an hour|(?:for |to )?each (?:one|of them)|a (?:unit|person|place|session|piece|visit|day|home|pupil))\b/iu
const eachOf =
  /\beach(?: of (?:the|these|its) [^.;£]{1,40}?| \p{L}+)? (?:costs?|costing|priced at|is priced at|will cost|would cost|at)\s$/iu
const makes =
  /^[^.;£]{0,60}?(?:\(|\b(?:in total|a total of|total(?:s|ling)?|altogether|at a (?:total )?cost of|cost(?:s|ing)?|comes? to|came to|makes?|making|amount(?:s|ing)? to)\b|=|,\s(?:was|is)\s$|,\s?(?:or\s)?$)[^.;£]{0,30}$/i
const more =
  /\b(?:plus|vat|discount|about|around|approximately|some|up to|over|nearly|almost|from|saving|first|budget|grant|already|towards|income|deposit|instead|rather)\b/i

export const priceTimesNumber: Check = {
  id: 'price-times-number',
  family: 'numbers',
  severity: 'error',
  says: 'A cost that is not the number of things times their price',
  *look({ blocks }) {
    for (const block of blocks) {
      if (!/£[^]*£/.test(block.text) || !/\b(?:each|apiece|per|an?)\b/i.test(block.text)) continue
      for (const { text } of sentencesIn(block.text)) {
        const all = numbersIn(text)
        const [price, total, third] = all.filter(({ kind }) => kind === 'money')
        if (!price || !total || third || more.test(text)) continue
        const unit = /^\s(?:an?|per|each)\s(\p{L}{3,})\b/u.exec(text.slice(price.end))?.[1]?.toLowerCase()
        const ofThose = unit !== undefined && all.some(one => one.kind === 'count' && one.thing.includes(unit))
        if (!ofThose && !each.test(text.slice(price.end)) && !eachOf.test(text.slice(0, price.start))) continue
        if (!makes.test(text.slice(price.end, total.start)) || text.slice(total.end).match(/^\s(?:each|per|a)\b/))
          continue
        const counts = all.filter(one => one.kind === 'count' && one.start < total.start && one.value > 1)
        if (counts.length === 0 || counts.length > 2 || all.length > counts.length + 2) continue
        const products = [...counts.map(one => one.value), counts.reduce((n, one) => n * one.value, 1)]
        if (
          products.some(
            n => Math.abs(n * price.value - total.value) <= (total.step + (price.step > 100 ? price.step * n : 0)) / 2,
          )
        )
          continue
        const real = (products.at(-1) ?? 1) * price.value
        yield {
          at: { block, quote: text.slice(counts[0]?.start, total.end) },
          says: `${counts.map(one => one.text).join(' times ')} times ${price.text} is £${(real / 100).toLocaleString('en-GB')}, and this says ${total.text}`,
          evidence: [],
        }
      }
    }
  },
}
