/** A percentage over a hundred of a whole, and percentages of one whole that are together more or less than a hundred. */
import type { Check, Found } from '../../check.ts'
import { listsIn } from '../../mentions/lists.ts'
import { type NumberMention, numbersIn } from '../../mentions/numbers.ts'
import { sentencesIn } from '../../mentions/sentences.ts'
import type { Block } from '../../paper/paper.ts'

const grows =
  /\b(?:increas|rise|rose|risen|grow|grew|up by|uplift|premium|target|budget|capacity|occupan|inflation|compared|profit|deliver|exceed|baseline|council tax)/i
const ofThem =
  /^\s(?:of|say|said|agree|disagree|support|oppose|were|are|felt|had)\b(?:\s(?:all|the|those|our|these|local))*(?:\s(?:of the))?\s?(?:respondents|residents|people|members|households|cases|referrals|children|young people|adults|responses|replies|applications|complaints|calls|incidents|offences|crimes?|staff|employees|victims|users|patients|pupils|tenants|properties|those|businesses|drivers|visitors|women|men|satisfied|dissatisfied|under|over|aged|who|agreed|consultees|them)\b/i
/** '120% of care homes were': of things, not of a sum or an aim. */
const ofThings = /^\sof\s(?:all\s|the\s)?(?:\p{L}+\s){0,2}\p{L}+s\s(?:were|are|had|have|as|said|met|passed|live|own)\b/u
const less = /^\s(?:less|fewer|lower|reduction|decrease|fall|drop|cut)\b/i
const fell = /\b(?:fell|fallen|reduced|decreased|dropped|reduction|decrease|fall|cut)\s(?:by|of)\s(?:a\s)?$/i
const shares =
  /\b(?:turnout|attendance|response rate|compliance|satisfaction|detection rate|completion rate|pass rate|vacancy rate|recycling rate|availability|proportion)\s(?:\p{L}+\s){0,3}(?:of|was|is|at|stood at|to)\s$/iu
const divided =
  /\b(?:split|breakdown|broken down|made up|comprised?|composition|divided|allocated|distribution|weight(?:ed|ing)s?|proportions?|by (?:age|gender|sex|ethnicity|tenure|ward))\b/i
/** Words that claim the whole of what is then given in parts. */
const spent =
  /\b(?:(?:is|are|was|were|be|been) (?:spent|shared|split|divided|allocated|weighted|broken down|made up)|split|divided|compris\w+|consist\w+)\b[^%]{0,60}$/i
const partly =
  /\b(?:mainly|mostly|most|largely|including|includes|chiefly|such as|some|top|largest|more than one|several)\b/i
const opposite = [
  /\b(?:dis)?agreed?\b/gi,
  /\b(?:fe)?males?\b/gi,
  /\b(?:wo)?men\b/gi,
  /\b(?:dis)?satisfied\b/gi,
  /\b(?:in favour|against)\b/gi,
  /\b(?:support|oppos)\w*/gi,
  /\b(?:yes|no)\b/gi,
  /\b(?:price|quality)\b/gi,
]

const cannotBe = (sentence: string, before: string, after: string): boolean =>
  less.test(after) ||
  fell.test(before) ||
  (!grows.test(sentence) && (ofThem.test(after) || ofThings.test(after) || ofSome.test(before) || shares.test(before)))

/** 'Of the pupils in Year 4, 130% passed' */
const ofSome = /(?:^|\. )(?:Out of|Of) (?:the |all |our )?\p{L}+s\b[^.;%]{0,40}, $/u

export const percentageOverWhole: Check = {
  id: 'percentage-over-whole',
  family: 'numbers',
  severity: 'error',
  says: 'A percentage that is more than the whole, or percentages of one whole that do not come to a hundred',
  *look(paper) {
    for (const block of paper.blocks) {
      yield* strokes(block)
      if (!/%|per\s?cent/i.test(block.text)) continue
      for (const { text, start } of sentencesIn(block.text)) {
        const own = numbersIn(block.text).filter(
          one => one.kind === 'percent' && one.start >= start && one.end <= start + text.length,
        )
        for (const one of own)
          if (one.value > 100 && cannotBe(text, block.text.slice(0, one.start), block.text.slice(one.end)))
            yield {
              at: { block, quote: one.text },
              says: `${one.text} is more than the whole`,
              evidence: [{ block, quote: block.text.slice(one.start, one.end + 40) }],
            }
        yield* together(block, text, start, own)
      }
    }
    for (const { lead, items } of listsIn(paper)) {
      const parts = items.flatMap(block => ({
        block,
        all: numbersIn(block.text).filter(one => one.kind === 'percent'),
      }))
      const one = parts.flatMap(({ block, all }) => (all.length === 1 && all[0] ? [{ block, percent: all[0] }] : []))
      if (one.length < 2 || one.length < items.length) continue
      const over = one.filter(({ percent }) => percent.value > 100)
      if (over.length === 1 && over[0] && !grows.test(`${lead.text} ${over[0].block.text}`))
        yield {
          at: { block: over[0].block, quote: over[0].percent.text },
          says: `${over[0].percent.text} is more than the whole`,
          evidence: one
            .filter(other => other !== over[0])
            .map(({ block, percent }) => ({ block, quote: percent.text })),
          severity: 'warning',
        }
      const sum = one.reduce((all, { percent }) => all + percent.value, 0)
      if (
        !divided.test(lead.text) ||
        Math.abs(sum - 100) <= one.reduce((all, { percent }) => all + percent.step / 2, 0.5)
      )
        continue
      yield {
        at: { block: lead, quote: '' },
        says: `The parts come to ${Number(sum.toFixed(2))}%, not 100%`,
        evidence: one.map(({ block, percent }) => ({ block, quote: percent.text })),
        severity: sum > 100 ? 'error' : 'warning',
      }
    }
  },
}

/** Two that cannot both be, or a rest: 'agreed … disagreed', 'men … women', 'the remaining 30%'. */
function* together(block: Block, text: string, start: number, all: readonly NumberMention[]): Generator<Found> {
  const [first, last] = [all[0], all.at(-1)]
  if (!first || !last || all.length < 2) return
  const sum = all.reduce((whole, one) => whole + one.value, 0)
  const slack = all.reduce((whole, one) => whole + one.step / 2, 0.001)
  const rest = /\b(?:remaining|rest,?|remainder,?|balance of|other)\s(?:of\s)?$/i.test(block.text.slice(0, last.start))
  const apart = opposite.some(words => new Set([...text.matchAll(words)].map(([word]) => word.toLowerCase())).size > 1)
  const whole =
    all.length > 2 &&
    !partly.test(text) &&
    (inShares(block.text, start, all) || inTurn(block.text, start, all) || fromUnderToOver(block.text, all))
  const unsure = apart && /\b(?:did not know|don[’']t know|unsure|undecided|not sure)\b/i.test(text) && all.length === 3
  const other =
    /\b(?:compared|increase|from|last year|than|previous|target|average|in (?:19|20)\d\d|respectively|both|also|while|whilst|whereas|multiple|more than one)\b/i.test(
      text,
    )
  if (other || !(rest || apart || whole) || (sum <= 100 + slack && !((rest || whole || unsure) && sum < 100 - slack)))
    return
  yield {
    at: { block, quote: block.text.slice(first.start, last.end) },
    says: `These come to ${Number(sum.toFixed(2))}%, ${sum > 100 ? 'more' : 'less'} than the whole`,
    evidence: all.map(one => ({ block, quote: one.text })),
    severity:
      inTurn(block.text, start, all) && !apart && !rest
        ? 'note'
        : !rest && sum < 100
          ? whole && sum > 80
            ? 'warning'
            : 'note'
          : rest || all.length < 4
            ? 'error'
            : 'warning',
  }
}

/** 'The budget is spent on staff (40%), vans (35%) and fuel (25%)'. */
function inShares(text: string, start: number, all: readonly NumberMention[]): boolean {
  const bracketed = all.every(one => /\($/.test(text.slice(0, one.start)) && /^\)/.test(text.slice(one.end)))
  const last = text.slice(all.at(-2)?.end, all.at(-1)?.start)
  return bracketed && /^\),? and [^,;]{2,50} \($/.test(last) && spent.test(text.slice(start, all[0]?.start))
}

/** 'The cost is shared: 50% by the county, 30% by the district and 10% by the parish'; 'Ages: 40% young, 35% older and 15% not known'. */
function inTurn(text: string, start: number, all: readonly NumberMention[]): boolean {
  const [first, ...more] = all
  if (
    !first ||
    more.length < 2 ||
    !/(?:\b(?:shared?|split|divided)\b[^%]{0,40}|:) $/i.test(text.slice(start, first.start))
  )
    return false
  const gaps = all.slice(0, -1).map((one, n) => text.slice(one.end, all[n + 1]?.start))
  return gaps.every((gap, n) => (n === gaps.length - 1 ? /^ [^,;:]{3,40},? and $/ : /^ [^,;:]{3,40}, $/).test(gap))
}

/** 'Split 60/30 between the two': shares with a stroke. */
function* strokes(block: Block): Generator<Found> {
  for (const { 0: quote, 1: parts = '' } of block.text.matchAll(
    /\b(?:split|shared|divided) (\d{1,2}(?:\s?[/:]\s?\d{1,2}){1,3})(?= (?:between|among|with|by)\b)/gi,
  )) {
    const sum = parts.split(/[/:]/).reduce((all, part) => all + Number(part), 0)
    if (sum > 60 && sum !== 100 && Math.abs(sum - 99.5) > 0.5)
      yield { at: { block, quote }, says: `These shares come to ${sum} in a hundred`, evidence: [], severity: 'note' }
  }
}

/** '40% were under 18, 35% were 18 to 24 and 25% were 25 or over': ages from the first to the last. */
const fromUnderToOver = (text: string, all: readonly NumberMention[]): boolean => {
  const [said = '', ...more] = all.map((one, n) => text.slice(one.end, all[n + 1]?.start ?? one.end + 60))
  return /\b(?:under|below) \d/i.test(said) && /\b(?:\d+ (?:or|and) (?:over|older)|over \d+)\b/i.test(more.at(-1) ?? '')
}
