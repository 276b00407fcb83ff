/** A figure that our own cases count, and the paper gives another for the same time. */
import type { Check, Found, Severity } from '../../check.ts'
import { dayInWords } from '../../mentions/dates.ts'
import type { CountedFigure } from '../../record/earlier.ts'
import { type FigureSaid, figuresSaid, isSameFigure } from '../../record/figures-said.ts'

export const figureAgainstCases: Check = {
  id: 'figure-against-cases',
  family: 'record',
  severity: 'warning',
  says: 'Figures that our own cases count, where another number was published for the same time or is counted now',
  *look(paper, { counted: { words, figures } }) {
    if (figures.length === 0) return
    for (const said of figuresSaid(paper, words)) {
      const all = figures.filter(one => isSameFigure(said, one))
      const [frozen] = all.filter(one => one.published !== null)
      const found = frozen ? against(said, frozen, all, paper.date) : againstLive(said, all)
      if (found) yield found
    }
  },
}

const found = (said: FigureSaid, words: string, severity: Severity, all: readonly CountedFigure[]): Found => ({
  at: { block: said.block, quote: said.quote },
  says: `This says ${said.quote}, and ${words}`,
  evidence: all.map(one => one.said),
  severity,
  same: `${said.kind} ${said.measure} ${said.part} ${said.time?.from} ${said.time?.until} ${said.value}`,
})

/** What was published stands; a paper from before it could not know. */
function against(
  said: FigureSaid,
  frozen: CountedFigure,
  all: readonly CountedFigure[],
  date: string | null,
): Found | null {
  if (frozen.n === said.value) return null
  const on = frozen.published ?? ''
  const severity = said.loose ? 'note' : date !== null && date < on ? 'warning' : 'error'
  const words = `${count(frozen.n)} ${frozen.n === 1 ? 'was' : 'were'} published for the same time on ${dayInWords(on)}`
  return found(
    said,
    words,
    severity,
    all.filter(one => one.published !== null),
  )
}

/** Of one agency it is plain what the paper means; of several, worth a look where it is neither any of theirs nor all together. */
function againstLive(said: FigureSaid, all: readonly CountedFigure[]): Found | null {
  const [first, ...more] = all
  if (!first || all.some(one => one.n === said.value)) return null
  const unsure = first.unsure || more.length > 0 || said.loose
  const words = `our cases count ${all.map(one => count(one.n)).join(' or ')} for the same time`
  return found(said, words, unsure ? 'note' : 'warning', all)
}

const count = (n: number): string => n.toLocaleString('en-GB')
