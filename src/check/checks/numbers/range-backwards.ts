/** A range that begins with the larger number: 'between 300 and 40 hours', '12-8 weeks', 'aged 17 to 10', 'pages 9 - 4'. */
import type { Check, Found } from '../../check.ts'
import { countsOnly } from '../../mentions/no-counts.ts'
import { numbersIn } from '../../mentions/numbers.ts'
import type { Block } from '../../paper/paper.ts'
import { matchesOf } from '../../mentions/remember.ts'

const unit =
  /^[\s-](?:calendar |working )?(?:years?|months?|weeks?|days?|hours?|minutes?|miles?|metres?|km|hectares|people|residents|members|children|young people|cases|incidents|per\s?cent|pages?|year[- ]olds?|mph|points?|homes|houses|dwellings|staff|officers|volunteers|attendees|properties|units|spaces)\b|^\s?%/i
const aged = /\b(?:aged?|ages|age range|age group|olds?)\s(?:of\s|from\s|between\s)?$/i
const plain =
  /\b(?:from|reduc\w+|decreas\w+|fell|fall\w*|down|drop\w*|cut\w*|went|lower\w*|score|won|lost|beat|vote[sd]?|by|ratio|split|drew|moved?|changed?|carried|defeated)\b[^.;]{0,40}$/i
const places =
  /\b(?<what>pages?|pp?\.?|paragraphs?|paras?|items?|sections?|appendices|minutes? nos?\.?|clauses?|articles?)\s(?<from>\d{1,3})\s?(?:-|–|to)\s?(?<to>\d{1,3})\b(?![./\d(])/gi

const placesIn = matchesOf(places, /\d/)

export const rangeBackwards: Check = {
  id: 'range-backwards',
  family: 'numbers',
  severity: 'error',
  says: 'A range that begins with the larger number',
  *look({ blocks }) {
    for (const block of blocks) {
      yield* ofNumbers(block)
      for (const { 0: quote, groups: { from = '', to = '' } = {} } of placesIn(block.text))
        if (
          Number(from) > Number(to) &&
          !(
            from.length > to.length &&
            from.startsWith(to.slice(0, 1)) &&
            to.length < from.length &&
            quote.includes('–')
          )
        )
          yield found(block, quote, 'error')
    }
  },
}

const found = (block: Block, quote: string, severity: 'error' | 'warning'): Found => ({
  at: { block, quote },
  says: `This range begins with the larger number`,
  evidence: [],
  severity,
  same: quote,
})

function* ofNumbers(block: Block): Generator<Found> {
  const { text } = block
  const numbers = numbersIn(text)
  for (const [n, from] of numbers.entries()) {
    const to = numbers[n + 1]
    if (!to || from.value <= to.value || from.step !== to.step) continue
    if (from.kind !== to.kind && !(from.kind === 'count' && to.kind === 'percent')) continue
    const gap = text.slice(from.end, to.start)
    const head = countsOnly(text).slice(Math.max(0, from.start - 60), from.start)
    const rest = text.slice(to.end)
    const quote = text.slice(from.start, to.end)
    const between =
      /\b(?:between|ranging from|ranged from|ranges from|range of)\s(?:the ages of\s|ages\s|about\s)?$/i.test(head)
    const clock = from.kind === 'count' && from.value <= 12 && !unit.test(rest)
    if (between && /^(?:\s(?:years?|months?|weeks?|days?|hours?|minutes?|people|members))?\s(?:and|to)\s$/.test(gap)) {
      if (!clock && !/^\s\p{Lu}/u.test(rest))
        yield found(block, `${head.trim().split(' ').at(-1) ?? ''} ${quote}`.trim(), 'error')
    } else if (/^\s?(?:-|–|to)\s?$/.test(gap) && !(gap === ' - ' && from.kind === 'count')) {
      if (aged.test(head)) yield found(block, quote, 'error')
      else if (
        (unit.test(rest) || (from.kind === 'money' && !/^\s(?:less|more|cheaper|discount|=)/.test(rest))) &&
        !plain.test(head)
      )
        yield found(block, quote, from.kind === 'money' ? 'warning' : 'error')
    }
  }
}
