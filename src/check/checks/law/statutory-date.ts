/** A day on which a law or duty began, or an event was, other than the facts give. */
import type { Check, Severity } from '../../check.ts'
import { longDate } from '../../../lib/index.ts'
import type { Dated, Facts } from '../../facts/facts.ts'
import { citedIn } from '../../facts/known-acts.ts'
import { type DateMention, datesIn } from '../../mentions/dates.ts'
import { type Sentence, sentencesIn } from '../../mentions/sentences.ts'
import { dayOf } from '../../paper/paper.ts'

const assentWords = ['royal assent', 'was enacted', 'became law', 'passed into law']
const hard =
  /(?:c[ao]me|coming|brought|entered) (?:fully |formally |wholly )?in(?:to)? (?:force|effect)|took effect|takes effect|commenced|bec[ao]me (?:a |an )?(?:new )?(?:statutory|law|legal|mandatory|compulsory|legislation)|(?:been|is|was|were) in force|commencement/i
const over = /abolished|dissolved|replaced|closed|wound up|disbanded|ceased to exist|ended/i
const soft = /launched|introduced|went live|began|started|starts|implemented|introduction|established|enacted/i
/** What may have a day of its own beside the law that it is about. */
const other =
  /strateg|guidance|\bplans?\b|fund|group|\bboard|consult|\bpolicy|report|training|locally|\bour\b|\bin [A-Z]|partnership|review of|application|request|meeting|breach|update|transition|bill\b/

/** Between the subject and the verb: little, for a strategy on the duty has a day of its own. */
const beside =
  /^s?(?:\s\d{4})?(?:\s?\([^)]*\))?,?(?:\s(?:element|part|provisions?)\sof\s[^,.;]{1,80}?)?(?:[\s,]|which|that|was|were|is|are|has|have|had|been|formally|first|officially|also|then|itself|will)*$/i

/** `or`: the day after, where something ended at midnight. */
type Told = { what: string; date: string; or?: string; source: string; severity: Severity }

export const statutoryDate: Check = {
  id: 'statutory-date',
  family: 'law',
  severity: 'error',
  says: 'A date of law that is not the one in the facts',
  *look(paper, _, facts) {
    const spoken = [...assentWords, ...facts.dated.flatMap(one => one.subject)]
    for (const block of paper.blocks) {
      if (!/\d{4}/.test(block.text)) continue
      const small = block.text.toLowerCase()
      if (!spoken.some(words => small.includes(words))) continue
      const day = dayOf(paper, block)
      for (const sentence of sentencesIn(block.text)) {
        const dates = datesIn(sentence.text)
        if (dates.length === 0) continue
        for (const { told, date } of [...assents(sentence, dates, facts), ...events(sentence, dates, facts)]) {
          if (
            agrees(date, told.date) ||
            (told.or && agrees(date, told.or)) ||
            dates.some(one => one.iso === told.date) ||
            (day !== null && day < told.date)
          )
            continue
          yield {
            at: { block, quote: date.text },
            says: `This says ${date.text}, and ${told.what.charAt(0).toLowerCase() + told.what.slice(1)} on ${longDate(told.date)}`,
            evidence: [{ file: told.source, line: null, quote: `${told.what}: ${told.date}` }],
            ...(date.iso !== null && { mend: longDate(told.date) }),
            severity: date.iso === null ? 'warning' : told.severity,
            same: `${told.what} ${date.iso ?? date.text}`,
          }
        }
      }
    }
  },
}

type Pair = { told: Told; date: DateMention }

/** One Act in the sentence, and the day of its Royal Assent after those words, or the only day there. */
function assents({ text }: Sentence, dates: readonly DateMention[], facts: Facts): Pair[] {
  const at = Math.max(...assentWords.map(words => text.toLowerCase().indexOf(words)))
  if (at < 0) return []
  const named = citedIn(facts)(text)
  const acts = [...new Set(named.flatMap(one => (one.mention.year === null && one.acts.length > 1 ? [] : one.meant)))]
  const [act] = acts
  if (!act?.assent || acts.length > 1 || new Set(named.map(one => one.acts[0]?.title)).size > 1) return []
  const date = dates.find(one => one.start >= at) ?? (dates.length === 1 ? dates[0] : undefined)
  if (!date || (date.start > at && /[;.]/.test(text.slice(at, date.start)))) return []
  const what = `The ${act.title} ${act.year} had Royal Assent`
  return [{ told: { what, date: act.assent, source: act.source, severity: 'error' }, date }]
}

/** Subject, verb, day; or day, subject, verb; or the verb before the subject ('introduction of …'). */
function events({ text }: Sentence, dates: readonly DateMention[], facts: Facts): Pair[] {
  const small = text.toLowerCase()
  return facts.dated.flatMap(fact => {
    const subject = fact.subject.find(one => small.includes(one))
    if (subject === undefined) return []
    const at = small.indexOf(subject)
    const end = at + subject.length
    for (const date of dates) {
      const severity = fits(fact, text, at, end, date)
      if (severity) {
        const or = fact.event === 'ended' ? { or: Temporal.PlainDate.from(fact.date).add({ days: 1 }).toString() } : {}
        return [{ told: { what: fact.what, date: fact.date, ...or, source: fact.source, severity }, date }]
      }
    }
    return []
  })
}

function fits({ event }: Dated, text: string, at: number, end: number, date: DateMention): Severity | null {
  const till = date.start + date.text.length
  const between = date.start >= end ? text.slice(end, date.start) : till <= at ? text.slice(till, at) : null
  if (between === null || between.length > 90) return null
  if (event === 'on')
    return /^s?,?\s?(?:\(|was |were |took place |took place |happened |held |of |on |which [a-z ]+)*$/.test(between)
      ? 'error'
      : null
  const told = date.start >= end ? between : text.slice(end, end + 50)
  const lead = text.slice(Math.max(0, at - 40), at)
  if (event === 'ended') {
    const end = over.exec(told)
    return end && beside.test(told.slice(0, end.index)) && !/\b(?:to|will) be /.test(told) ? 'error' : null
  }
  const verb = hard.exec(told) ?? soft.exec(told)
  const nearby = verb !== null && beside.test(told.slice(0, verb.index))
  const words =
    (nearby && hard.test(told)) || /commencement of (?:the )?$/i.test(lead)
      ? 'error'
      : nearby || /introduction of (?:the )?$/i.test(lead)
        ? 'warning'
        : null
  return words === null || other.test(told) || other.test(lead.toLowerCase()) || /\buk $/i.test(lead) ? null : words
}

const agrees = ({ iso, year, month, day }: DateMention, fact: string): boolean => {
  const [factYear, factMonth, factDay] = fact.split('-').map(Number)
  if (iso !== null) return iso === fact
  return (year === null || year === factYear) && month === factMonth && (day === null || day === factDay)
}
