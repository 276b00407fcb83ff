/** A paragraph of one report that stands again in a report on another subject. */
import { fold } from '../../../lib/index.ts'
import type { Check, Found } from '../../check.ts'
import { sentencesIn } from '../../mentions/sentences.ts'
import { alikePairs, plainWords } from '../../mentions/shingles.ts'
import { ownSections } from '../../paper/own-sections.ts'
import type { Block, Paper, Report } from '../../paper/paper.ts'

/** A report that gathers others may say again what they say. */
const gathers =
  /annual report|review of the year|overview|summary|monitoring|performance|work(?:ing)? programme|forward plan|minutes|appendix|update on actions|progress report|covering report/i
type Words = Set<string>
/** 'Night patrols in Larkrise' shares nothing with 'Lamps in Larkrise'. */
const inPlace = / (?:in|across|within) (?:the )?\p{Lu}.*$/u
const titleWords = (title: string): Set<string> => new Set(plainWords(title).filter(word => word.length > 3))

/** `own`: it stands where the report speaks of its subject, not among its implications. */
type Told = { text: string; block: Block; report: Report; n: number; under: string; own: boolean }

export const pastedFromAnotherReport: Check = {
  id: 'pasted-from-another-report',
  family: 'words',
  severity: 'warning',
  says: 'A paragraph of one report that stands again in a report on another subject',
  *look(paper) {
    const all = alikePairs(paragraphs(paper)).filter(([one, other]) => one.n !== other.n)
    for (const [one, other, like] of all)
      if (like > 0.8 && !one.own && !other.own)
        yield* [strayed(one, other), strayed(other, one)].filter(f => f !== null)
    const pairs = all.filter(([one, other]) => one.own || other.own || one.under !== other.under)
    const times = new Map<Told, number>()
    for (const [one, other, like] of pairs)
      for (const told of like > 0.8 ? [one, other] : []) times.set(told, (times.get(told) ?? 0) + 1)
    for (const [one, other, like] of pairs) {
      if (sameTitle(one.report, other.report)) continue
      const whole = like > 0.8 && times.get(one) === 1 && times.get(other) === 1
      if (gathers.test(one.report.title + other.report.title)) {
        if (whole) yield* again(other, one)
        continue
      }
      const found = strange(one, other, whole) ?? strange(other, one, whole)
      if (found) yield found
      else if (whole) yield* again(other, one)
    }
  },
}

const paragraphs = ({ reports }: Paper): Told[] =>
  reports.flatMap((report, n) => {
    const mine = new Set(ownSections(report))
    return report.sections.flatMap(section =>
      section.blocks
        .filter(
          ({ role, text, part }) =>
            part === 'report' && /paragraph|list-item/.test(role) && plainWords(text).length > 15,
        )
        .map(block => ({ text: block.text, block, report, n, under: fold(section.title), own: mine.has(section) })),
    )
  })

const sameTitle = (a: Report, b: Report): boolean => {
  const [some, others] = [titleWords(a.title), titleWords(b.title)]
  return [...some].every(word => others.has(word)) || [...others].every(word => some.has(word))
}

/** `here` holds words of `there`: it names the other's subject and not its own, or speaks of what only the other speaks of. */
function strange(here: Told, there: Told, whole: boolean): Found | null {
  const [mine, theirs] = [titleWords(here.report.title), titleWords(there.report.title)]
  const related = [...mine].some(word => theirs.has(word))
  const named = sentencesIn(here.text).find(({ text }) => {
    const words = new Set(text.match(/\p{Lu}\p{L}{3,}/gu)?.map(word => word.toLowerCase()))
    const has = (some: Set<string>, others: Set<string>) => [...some].some(word => !others.has(word) && words.has(word))
    return related && there.text.includes(text) && has(theirs, mine) && !has(mine, theirs)
  })
  const alien = !named && !related && whole && onlyOf(here, there)
  if (!named && !alien) return null
  return {
    at: { block: here.block, quote: named?.text ?? here.text },
    says: `These words belong to the report “${there.report.title}”, and this one is on “${here.report.title}”`,
    evidence: [{ block: there.block, quote: named?.text ?? '' }],
    same: `${here.n} ${there.n} ${here.block.n}`,
  }
}

/** Among the implications: it begins with what the other report is on, of which this one speaks nowhere else. */
function strayed(here: Told, there: Told): Found | null {
  if (gathers.test(here.report.title)) return null
  const [mine, theirs] = [titleWords(here.report.title), titleWords(there.report.title)]
  const begins = /^(?:(?:The|This|Our|All|A|An)\s+)?(\p{Lu}\p{L}{4,})/u.exec(here.text)?.[1]?.toLowerCase()
  if (begins === undefined || mine.has(begins) || !theirs.has(begins)) return null
  const says = ({ report }: Told) => report.blocks.filter(({ text }) => plainWords(text).includes(begins)).length
  if (says(here) > 1 || says(there) < 4) return null
  return {
    at: { block: here.block, quote: here.text },
    says: `These words belong to the report “${there.report.title}”, and this one is on “${here.report.title}”`,
    evidence: [{ block: there.block, quote: '' }],
  }
}

/** Nobody can say from the words which of the two they belong to. */
function* again(here: Told, there: Told): Generator<Found> {
  const [mine, theirs] = [here, there].map(({ report }) => titleWords(report.title.replace(inPlace, ''))) as [
    Words,
    Words,
  ]
  if (plainWords(here.text).length < 25 || [...mine].some(word => theirs.has(word))) return
  yield {
    at: { block: here.block, quote: '' },
    says: `This stands, word for word or nearly, in the report “${there.report.title}” too, and this one is on “${here.report.title}”`,
    evidence: [{ block: there.block, quote: '' }],
    severity: 'note',
  }
}

/** Its long words are at home in the other report, and are nowhere else in this one. */
function onlyOf(here: Told, there: Told): boolean {
  const words = [...new Set(plainWords(here.text).filter(word => word.length > 5))]
  const others = (told: Told) =>
    new Set(told.report.blocks.flatMap(block => (block === told.block ? [] : plainWords(block.text))))
  const [mine, theirs] = [others(here), others(there)]
  const home = words.filter(word => theirs.has(word) && !mine.has(word)).length
  const ours = words.filter(word => mine.has(word) && !theirs.has(word)).length
  return home >= 4 && home >= 3 * ours && home >= words.length / 4
}
