/** What a report says of its own subject, without what all reports have in the same words. */
import type { Report, Section } from './paper.ts'

const everybodys =
  /implication|equalit|diversity|background|risk|priorit|legal|financ|consult|climate|environment|human rights|crime and disorder|privacy|data protection|public question|interest|exempt|access to information|contact|appendi|social value|safeguarding|wards?\b|options|corporate|council plan|value for money|sustainab|health and safety|procurement|staffing|resources/i

/** Sections without implications, background papers and the like, and without those that are numbered below such. */
export function ownSections({ sections }: Pick<Report, 'sections'>): readonly Section[] {
  const under = new Set(sections.filter(({ title }) => everybodys.test(title)).map(({ number }) => chapter(number)))
  return sections.filter(
    ({ title, number }) => !everybodys.test(title) && !(number?.match(/\.[1-9]/) && under.has(chapter(number))),
  )
}

const chapter = (number: string | null): string => number?.split('.')[0] ?? ''
