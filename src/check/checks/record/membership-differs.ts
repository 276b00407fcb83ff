/** Members other than those whom the record has for the same municipal year. */
import type { Check, Elsewhere, Place } from '../../check.ts'
import { type Listed, listsOf } from '../../mentions/attendance.ts'
import { dayInWords } from '../../mentions/dates.ts'
import { likeness, nameOf } from '../../mentions/names.ts'
import type { Paper } from '../../paper/paper.ts'
import type { Seat } from '../../record/earlier.ts'
import { membersBefore } from './members-before.ts'

const isIn = (name: string, all: readonly string[]): boolean => {
  const sought = nameOf(name)
  return all.some(one => {
    const other = nameOf(one)
    return sought !== null && other !== null && likeness(sought, other).kind !== 'other'
  })
}

export const membershipDiffers: Check = {
  id: 'membership-differs',
  family: 'record',
  severity: 'note',
  says: 'Members other than those whom the record has for the same municipal year',
  *look(paper, earlier) {
    const here = listsOf(paper).members ?? []
    const known = membersBefore(paper, earlier)
    if (!known || here.length < 3) return
    const [ours, theirs] = [here.map(({ name }) => name.printed), known.seats.map(({ name }) => name)]
    const gone = known.seats.filter(({ name }) => !isIn(name, ours))
    const come = here.filter(({ name }) => !isIn(name.printed, theirs))
    if (gone.length + come.length === 0 || gone.length + come.length > Math.min(ours.length, theirs.length)) return
    const where = known.on === null ? 'the record' : `the papers of ${dayInWords(known.on)}`
    const swapped = gone.length === come.length
    // Members leave and come in the course of a year; a report on the whole of it has all of them.
    const severity = paper.date === null && known.sure ? 'warning' : 'note'
    const first = come[0]?.at ?? wholeList(paper, here)
    if (!first) return
    yield {
      at: first,
      says:
        [
          ...come.map(one => `${one.name.printed} is not in ${where}`),
          ...gone.map(one => `${one.name} is in ${where} and not here`),
        ].join('; ') +
        (swapped
          ? ''
          : `: this lists ${ours.length}, and ${where} ${known.on === null ? 'has' : 'list'} ${theirs.length}`),
      evidence: evidenceOf(gone, known.seats),
      severity,
    }
  },
}

/** The sentence that counts or heads them, else the first of them. */
function wholeList({ blocks }: Paper, here: readonly Listed[]): Place | null {
  const first = here[0]?.at.block
  const heading = blocks.find(
    ({ text, part }) => part === first?.part && /\b(?:compris|consist)\w*\b.*\bmembers\b/i.test(text),
  )
  return first ? { block: heading ?? first, quote: '' } : null
}

const evidenceOf = (gone: readonly Seat[], all: readonly Seat[]): Elsewhere[] =>
  (gone.length > 0 ? gone : all.slice(0, 1)).map(({ said }) => said)
