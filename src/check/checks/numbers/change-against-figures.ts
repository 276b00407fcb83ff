/** A rise or a fall that the two figures beside it do not show. */
import type { Check, Found } from '../../check.ts'
import { type NumberMention, numbersIn } from '../../mentions/numbers.ts'
import { sentencesIn } from '../../mentions/sentences.ts'
import type { Block } from '../../paper/paper.ts'

const up = 'rose|risen|rises?|rising|increas(?:e[sd]?|ing)|grew|grown|growth|gone up|went up|climbed|up'
const down =
  'fell|fallen|falls?|falling|decreas(?:e[sd]?|ing)|reduc(?:ed|es|ing|tion)|dropp?(?:ed|s|ing)?|declin(?:ed?|es|ing)|gone down|went down|down'
const times: Readonly<Record<string, number>> = {
  doubled: 2,
  doubling: 2,
  trebled: 3,
  tripled: 3,
  quadrupled: 4,
  halved: 0.5,
  halving: 0.5,
}
const change = new RegExp(`\\b(?:(?<up>${up})|(?<down>${down})|(?<times>${Object.keys(times).join('|')}))\\b`, 'gi')
const vague =
  /\b(?:about|around|over|nearly|almost|approximately|(?:more|less) than|some|just under|just over|up to|roughly|at least|as much as)\s$/i
const link =
  /\b(?:compared (?:with|to)|as against|against|in comparison (?:with|to))\s(?:the |a total of |just |only )*$|^[^.;]{1,40},?\s\(?(?:up|down) from\s(?:the )?$/i

/** Two figures, the later second, and the words that say what lies between them. */
type Change = { from: NumberMention; to: NumberMention }

export const changeAgainstFigures: Check = {
  id: 'change-against-figures',
  family: 'numbers',
  severity: 'error',
  says: 'A rise or a fall that is not the one between the two figures beside it',
  *look({ blocks }) {
    for (const block of blocks)
      for (const { text, start } of sentencesIn(block.text)) {
        const own = numbersIn(block.text).filter(one => one.start >= start && one.end <= start + text.length)
        if (own.length > 1) for (const one of changesIn(block.text, own)) yield* judged(block, start, text, one, own)
      }
  },
}

/** 'from 100 to 130', '130, compared with 100', '130, up from 100'. */
function changesIn(text: string, all: readonly NumberMention[]): Change[] {
  return all.flatMap((a, n): Change[] => {
    const b = all[n + 1]
    if (!b || a.kind !== b.kind) return []
    const gap = text.slice(a.end, b.start)
    if (/^[^(]*\)/.test(gap)) return []
    if (
      /\bfrom\s(?:the )?$/i.test(text.slice(0, a.start)) &&
      /^(?:\s(?!and\b)[\p{L}'’]+){0,6}?(?:,)?\s(?:to|down to|up to)\s(?:just |only )?$/u.test(gap)
    )
      return [{ from: a, to: b }]
    if (
      /\(\s?$/.test(text.slice(0, a.start)) &&
      /^(?:\s\p{L}+){0,3}\sto\s$/u.test(gap) &&
      /^(?:\s\p{L}+){0,3}\)/u.test(text.slice(b.end))
    )
      return [{ from: a, to: b }]
    return gap.length < 80 && link.test(gap) && !/;/.test(gap) ? [{ from: b, to: a }] : []
  })
}

function* judged(
  block: Block,
  start: number,
  sentence: string,
  { from, to }: Change,
  all: readonly NumberMention[],
): Generator<Found> {
  const { text } = block
  const [first, last] = from.start < to.start ? [from, to] : [to, from]
  const near = [...sentence.matchAll(change)].map(found => ({
    ...found.groups,
    word: found[0],
    at: start + found.index,
    end: start + found.index + found[0].length,
  }))
  const before = near.findLast(one => one.end <= first.start && first.start - one.end < 70)
  const inside = near.find(one => one.at >= first.end && one.at < last.start)
  const behind = near.find(one => one.at >= last.end && one.at - last.end < 60)
  const said = from.start < to.start ? (before ?? behind) : (inside ?? behind)
  if (!said) return
  const stretch = text.slice(Math.min(said.at, first.start), Math.max(said.end, last.end))
  const tell = (says: string): Found => ({
    at: { block, quote: stretch },
    says,
    evidence: [
      { block, quote: from.text },
      { block, quote: to.text },
    ],
  })
  const factor = times[said.word.toLowerCase()]
  if (factor !== undefined) {
    const loose = vague.test(text.slice(0, said.at)) ? 0.25 : 0.06
    const share = to.value / from.value / factor
    const beyond = /\bmore than\s$/i.test(text.slice(0, said.at)) && (factor > 1 ? share < 0.97 : share > 1.03)
    if (from.value > 0 && (beyond || Math.abs(share - 1) > loose))
      yield tell(`From ${from.text} to ${to.text} is not ${said.word}`)
    return
  }
  const rises = 'up' in said && said['up'] !== undefined
  if (to.value === from.value || to.value > from.value !== rises) {
    if (/\bno\b|\bnot\b/.test(stretch)) return
    yield tell(
      to.value === from.value
        ? `This says ${said.word}, and the two figures are the same`
        : `From ${from.text} to ${to.text} is a ${rises ? 'fall' : 'rise'}`,
    )
    return
  }
  const amount = all.find(
    one =>
      one !== from &&
      one !== to &&
      (inBrackets(text, last, one) ||
        near.some(
          word =>
            (one.start >= word.end && /^\s(?:(?:of|by)\s(?:a\s|an\s)?)?$/.test(text.slice(word.end, one.start))) ||
            (one.end <= word.at && /^\s$/.test(text.slice(one.end, word.at))),
        )),
  )
  if (!amount || from.value === 0 || vague.test(text.slice(0, amount.start))) return
  const plain = Math.abs(to.value - from.value)
  const share = (plain / from.value) * 100
  if (amount.kind === 'percent' && from.kind !== 'percent' && Math.abs(share - amount.value) >= amount.step * 1.001)
    yield tell(`From ${from.text} to ${to.text} is ${Number(share.toFixed(1))}%, and this says ${amount.text}`)
  if (
    amount.kind === from.kind &&
    Math.abs(plain - amount.value) > (from.step + to.step) / 2 - (from.kind === 'count' ? 1 : 0) + 1e-6 &&
    !(from.kind === 'percent' && Math.abs(share - amount.value) < 1)
  )
    yield tell(`From ${from.text} to ${to.text} is not a change of ${amount.text}`)
}

/** 'from £200 to £210 (5%)' */
const inBrackets = (text: string, last: NumberMention, one: NumberMention): boolean =>
  one.kind === 'percent' && /^\s\($/.test(text.slice(last.end, one.start)) && text.startsWith(')', one.end)
