/** The figures of an earlier paper under a later date, and the time of last year's report in this year's. */
import type { Check, Found } from '../../check.ts'
import { dayInWords } from '../../mentions/dates.ts'
import { periodsIn } from '../../mentions/periods.ts'
import type { Slot } from '../../mentions/slots.ts'
import { differs, type SaidBefore, saidBefore } from './said-before.ts'

const counted =
  /\b(?:received?|recorded|reported|dealt|investigat\w+|issued|incidents?|cases?|referrals?|complaints?|offences?|crimes?|visits?|calls?|completed|attended|attendances?|increas\w+|decreas\w+|reduc\w+|fell|rose|risen|totals?|number of|saw|requests?|people|residents|applications?|responses?|members|households|tonnes)\b/i
const fixed =
  /\b(?:standing order|section|sections|regulations?|paragraphs?|pages?|article|rule|schedule|threshold|fees?|charges?|up to|maximum|minimum|at least|no more than|limit|target|quorum|consultation|telephone)\b/i
const now =
  /\b(?:(?:in|over|during|for|within) the (?:last|past|previous)\s+(?:\w+\s+)?(?:year|months|quarters?|weeks)|this (?:year|quarter|month)|last (?:year|quarter|month)|so far this year|to date|year to date|currently|at present)\b/i

export const sameWordsOldFigure: Check = {
  id: 'same-words-old-figure',
  family: 'record',
  severity: 'warning',
  says: 'Figures of an earlier paper under a later date, or the time that last year’s report was about',
  *look(paper, earlier) {
    const periods = new Map(paper.reports.flatMap(report => report.blocks.map(block => [block, yearOf(report.title)])))
    for (const all of saidBefore(paper, earlier)) {
      const found = all
        .map(one => underLaterDate(one) ?? lastYears(one, periods.get(one.block) ?? null) ?? unchanged(one))
        .find(Boolean)
      if (found) yield found
    }
  },
}

const evidenceOf = ({ before }: SaidBefore) => [
  { file: before.file, line: before.line, quote: before.text.slice(0, 300) },
]

const telling = ([here]: readonly [Slot, Slot]): boolean => {
  const value = here.text.replace(/[^\d.]/g, '')
  return !fixed.test(here.before) && (value.includes('.') || value.replace('.', '').length > 2)
}

/** Another time, the same figures: one that tells, or two. */
function underLaterDate(one: SaidBefore): Found | null {
  const { block } = one
  const [times, figures] = [
    one.slots.filter(([here]) => here.kind !== 'figure'),
    one.slots.filter(([here]) => here.kind === 'figure'),
  ]
  const moved = times.find(pair => differs(pair) && pair[0].value > pair[1].value)
  const [figure] = figures.filter(
    pair => telling(pair) || (figures.length > 1 && pair[0].text.length > 1 && !fixed.test(pair[0].before)),
  )
  if (!moved || !figure || figures.some(differs) || !counted.test(block.text) || fixed.test(block.text)) return null
  if (/\bmeeting\b/i.test(moved[0].before.slice(-30))) return null
  return {
    at: { block, quote: figure[0].text },
    says: `This gives ${figure[0].text} for ${moved[0].text}, and the same words gave it for ${moved[1].text}`,
    evidence: evidenceOf(one),
    severity: figures.length > 1 || telling(figure) ? 'warning' : 'note',
  }
}

/** The year that a title names, as a stretch of nine months or more. */
function yearOf(title: string): { text: string; from: string; until: string } | null {
  const found = periodsIn(title).find(({ until }) => until !== null)
  return found?.until ? { text: found.text, from: found.from, until: found.until } : null
}

/** The time of the earlier report stands in this one, whose title has a later one, and not beside it. */
function lastYears(one: SaidBefore, here: ReturnType<typeof yearOf>): Found | null {
  const there = yearOf(one.before.report ?? '')
  if (!here || !there || here.from <= there.from) return null
  const named = periodsIn(one.block.text)
  const old = named.find(({ from, until }) => from === there.from && until === there.until)
  if (!old || named.some(({ from }) => from === here.from)) return null
  return {
    at: { block: one.block, quote: old.text },
    says: `${old.text} is the time that the report of ${dayInWords(one.before.date)} was about; this one is about ${here.text}`,
    evidence: evidenceOf(one),
  }
}

/** Nothing has changed in most of a year, and the words say that it is new. */
function unchanged(one: SaidBefore): Found | null {
  const days = Temporal.PlainDate.from(one.before.date).until(Temporal.PlainDate.from(one.day)).days
  const figures = one.slots.filter(([here]) => here.kind === 'figure')
  const word = now.exec(one.block.text)?.[0]
  if (
    days < 150 ||
    word === undefined ||
    one.slots.some(differs) ||
    !figures.some(telling) ||
    !counted.test(one.block.text)
  )
    return null
  return {
    at: { block: one.block, quote: word },
    says: `These are the words and figures of ${dayInWords(one.before.date)}: are they still right?`,
    evidence: evidenceOf(one),
    severity: /currently|present/i.test(word) ? 'note' : 'warning',
  }
}
