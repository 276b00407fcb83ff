/** A paragraph of an earlier paper with another figure or date, where what it tells of cannot have changed. */
import type { Check, Found } from '../../check.ts'
import { dayInWords } from '../../mentions/dates.ts'
import { differs, type SaidBefore, saidBefore } from './said-before.ts'

const event =
  /\b(?:royal assent|(?:came|come|coming|entered|brought) into (?:force|effect|operation)|took effect|taken effect|commenced|enacted|(?:was|were|been|being|is|are|and) (?:\w+ly )?(?:launched|introduced|established|adopted|approved|agreed|passed|published|opened|formed|implemented|created|signed|set up|founded|appointed|elected|inspected|built|transferred|merged|issued|granted|awarded|repealed|replaced|updated|ratified|made)|set up|began|started|became|opened|founded|launched|introduced|established|has (?:been|existed))\b/i
const moving =
  /\b(?:as at|as of|as on|up to|until|since|by|to|from|ending|ended|between|meeting|board|committee|panel|held|dated|reported|month of|quarter|week|period|for)\s*(?:the\s+|on\s+|in\s+|of\s+)*$/i
const meeting =
  /\b(?:meetings?|minutes|agenda|next|last (?:year|month|quarter)|this (?:year|month|quarter)|consultation|to date|so far|currently|deadline|closing date)\b/i
const rule =
  /\b(?:standing order|procedure rule|quorum|maximum|minimum|allocated|allowed|no later than|at least|no more than|not (?:more|less|fewer) than|working days?|clear days?|telephone|contact|entitled|within \d+|signatures|limit)\b/i
const open =
  /\b(?:so far|to date|currently|at present|now|ongoing|estimated?|forecast|projected|approximately|expected|target|since)\b/i

export const sameWordsOtherFigure: Check = {
  id: 'same-words-other-figure',
  family: 'record',
  severity: 'warning',
  says: 'A figure or date that an earlier paper gave otherwise in the same words, of what cannot have changed',
  *look(paper, earlier) {
    for (const all of saidBefore(paper, earlier)) {
      // What was said as it is here, whenever it was, is not new.
      if (all.some(one => !one.slots.some(differs) && otherReference(one) === null)) continue
      const [last] = all
      const found = last && (otherReference(last) ?? otherEvent(last) ?? otherTotal(last) ?? otherRule(last, all))
      if (found) yield found
    }
  },
}

type Change = SaidBefore['slots'][number]

const told = (
  { block, before }: SaidBefore,
  [here, there]: Change,
  why: string,
  severity: Found['severity'] = 'warning',
): Found => ({
  at: { block, quote: here.text },
  says: `This says ${here.text}, and the same words of ${dayInWords(before.date)} say ${there.text}${why}`,
  evidence: [{ file: before.file, line: before.line, quote: before.text.slice(0, 300) }],
  severity,
})

const references =
  /(?<![\d.])0\d{2,4}[\s-]?\d{3}[\s-]?\d{3,4}(?!\d)|\b(?:standing orders?|procedure rules?|sections?|regulations?|articles?|schedule)(?:\s+nos?\.?)?\s*\d+[A-Z]*(?:\s?\(\w{1,3}\))*|\b\d{1,2}[.:]\d\d\s?[ap]\.?m\b/gi

/** A telephone number, a time, or a number of a standing order or section. */
function otherReference({ block, before }: SaidBefore): Found | null {
  const [here, there] = [block.text.match(references) ?? [], before.text.match(references) ?? []]
  const bare = (text: string | undefined) => text?.toLowerCase().replace(/[^a-z0-9()]/g, '')
  const n = here.findIndex((one, at) => bare(one) !== bare(there[at]))
  const [now, then] = [here[n], there[n]]
  if (here.length !== there.length || now === undefined || then === undefined) return null
  return {
    at: { block, quote: now },
    says: `This says ${now}, and the same words of ${dayInWords(before.date)} say ${then}`,
    evidence: [{ file: before.file, line: before.line, quote: before.text.slice(0, 300) }],
    severity: 'note',
    same: `${now} ${then}`,
  }
}

/** The day or year of something that was over when the earlier paper spoke. */
function otherEvent(one: SaidBefore): Found | null {
  const changed = one.slots.filter(differs)
  const [change] = changed
  if (!change || changed.length > 1 || change[0].kind === 'figure' || meeting.test(one.block.text)) return null
  const [here, there] = change
  if (moving.test(here.before) || there.value > one.before.date || !/^\d{4}/.test(there.value)) return null
  return event.test(one.block.text) ? told(one, change, ', of what had happened by then') : null
}

/** '… (Council Tax Base) Regulations 1992': a year of a title is no time of a figure. */
const titled = /\b(?:Act|Regulations|Order|Rules|Measure)s?\s*$/

/** A figure of a time that both give alike, and that was over when the earlier paper spoke. */
function otherTotal(one: SaidBefore): Found | null {
  const changed = one.slots.filter(differs)
  const [change] = changed
  const times = one.slots.filter(
    ([here]) => here.kind !== 'figure' && /^\d{4}/.test(here.value) && !titled.test(here.before),
  )
  if (!change || changed.some(([here]) => here.kind !== 'figure') || times.length === 0) return null
  if (
    open.test(one.block.text) ||
    times.some(([here]) => (here.value.split(' to ')[1] ?? here.value) > one.before.date)
  )
    return null
  return told(one, change, ', of the same time', changed.length === 1 ? 'warning' : 'note')
}

/** A number of a rule, or one that several papers gave alike. */
function otherRule(one: SaidBefore, all: readonly SaidBefore[]): Found | null {
  const changed = one.slots.filter(differs)
  const [change] = changed
  if (!change || changed.length > 1 || change[0].kind !== 'figure') return null
  const at = one.slots.indexOf(change)
  const days = new Set(
    all.filter(({ slots }) => slots[at]?.[1].value === change[1].value).map(({ before }) => before.date),
  )
  return rule.test(one.block.text) || days.size > 2
    ? told(one, change, days.size > 1 ? `, and so do those of ${days.size - 1} more` : '', 'note')
    : null
}
