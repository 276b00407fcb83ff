/** Headings of reports with nothing below them. */
import type { Check } from '../../check.ts'
import type { Report, Section } from '../../paper/paper.ts'
import { asked } from './template.ts'

export const sectionEmpty: Check = {
  id: 'section-empty',
  family: 'structure',
  severity: 'warning',
  says: 'A section of a report that has a heading and nothing below it',
  *look({ reports }) {
    for (const { sections } of reports.filter(one => !isList(one.sections)))
      for (const [n, section] of sections.entries()) {
        const next = sections[n + 1]
        if (section.blocks.length > 0 || saysItself(section) || (!next && !asked.test(section.title))) continue
        if (
          isPaper(sections, n) ||
          isParent(section, next) ||
          isContents(section, next) ||
          sharesWords(section, sections.slice(n + 1))
        )
          continue
        yield {
          at: { block: section.heading, quote: '' },
          says: next
            ? 'The next heading follows at once: nothing is said here'
            : 'The report ends here: nothing is said below this',
          evidence: next ? [{ block: next.heading, quote: '' }] : [],
          severity: asked.test(section.title) || section.number !== null ? 'warning' : 'note',
        }
      }
  },
}

/** 'RECOMMENDED: That …', 'A Safer Sandholme – none', and 'Glossary 18' of a table of contents. */
const saysItself = ({ heading }: Section): boolean =>
  /:\s*\S.{3}|\s[-–]\s*\S|\bthat\s+\S+\s+\S|\bnone\b|\bnil\b|\bappendi|\bannex|[.?!]$|\s\d+$/i.test(heading.text)

/** A heading above headings: '6.0' above '6.1'; without numbers, only what templates ask for is never one. */
function isParent({ number, title }: Section, next: Report['sections'][number] | undefined): boolean {
  if (!next) return false
  if (number === null) return !(asked.test(title) && asked.test(next.title) && next.number === null)
  const stem = `${number.replace(/\.0$/, '')}.`
  return next.number === null || next.number.startsWith(stem)
}

/** Three in a row with nothing below them: an agenda, or a list of what is to come. */
const isList = (sections: Report['sections']): boolean =>
  sections.some((_, n) => n > 1 && sections.slice(n - 2, n + 1).every(({ blocks }) => blocks.length === 0))

/** '1) Waste strategy' under 'BACKGROUND DOCUMENTS' that has no number: one of the documents. */
const isPaper = (sections: Report['sections'], n: number): boolean =>
  sections[n]?.number !== null &&
  /\b(?:documents|papers|appendices|attachments|annexes)\b/i.test(
    sections.slice(0, n).findLast(({ number }) => number === null)?.title ?? '',
  )

/** Lines of a table of contents: 'Incidents 16' above 'Glossary of terms 18'. */
const isContents = (...both: readonly (Section | undefined)[]): boolean =>
  both.every(section => !section || /[^\d\s][\s.…]+\d{1,3}$/.test(section.heading.text))

/** '4.1', '4.2' and '4.3' over one sentence that is of them all. */
function sharesWords({ number }: Section, later: Report['sections']): boolean {
  const stem = /^(\d+\.)[1-9]/.exec(number ?? '')?.[1]
  if (!stem) return false
  const filled = later.find(({ blocks }) => blocks.length > 0)
  return (
    filled?.number?.startsWith(stem) === true && /\b(?:these|all|above|any of)\b/i.test(filled.blocks[0]?.text ?? '')
  )
}
