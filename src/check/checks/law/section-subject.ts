/** A section cited for what another section, or another Act, is about. */
import type { Provision } from '../../facts/facts.ts'
import { citedIn } from '../../facts/known-acts.ts'
import type { Check } from '../../check.ts'
import { type SectionMention, sectionsIn } from '../../mentions/sections.ts'
import { sentencesIn } from '../../mentions/sentences.ts'

type Tied = SectionMention & { title: string; year: number | null }

export const sectionSubject: Check = {
  id: 'section-subject',
  family: 'law',
  severity: 'warning',
  says: 'A section cited for the subject of another',
  *look({ blocks }, _, facts) {
    const cited = citedIn(facts)
    for (const block of blocks) {
      const tied = sectionsIn(block.text).flatMap((one): Tied[] => {
        const known = cited(block.text).find(each => one.act !== null && each.mention.start === one.act.start)
        const title =
          known?.acts[0]?.title ?? (one.act === null && /^100[A-Z]/.test(one.section) ? 'Local Government Act' : null)
        return title === null ? [] : [{ ...one, title, year: known?.mention.year ?? null }]
      })
      if (tied.length === 0) continue
      for (const { text, start } of sentencesIn(block.text)) {
        const here = tied.filter(one => one.start >= start && one.start < start + text.length)
        if (here.length === 0) continue
        const small = text.toLowerCase()
        for (const provision of facts.provisions) {
          if (!provision.words.every(word => small.includes(word))) continue
          if (here.some(one => isOf(provision, one) && isSection(provision, one))) break
          const wrong = here.find(
            one => !one.range && (isOf(provision, one) || (isSection(provision, one) && /\D|\d\d/.test(one.section))),
          )
          if (!wrong) continue
          const [right = ''] = provision.sections
          yield {
            at: { block, quote: wrong.text },
            says: `This is section ${wrong.section}${wrong.sub} of the ${wrong.title}, and ${lower(provision.about)} is in section ${right.split('-')[0]} of the ${provision.act}`,
            evidence: [{ file: provision.source, line: null, quote: `section ${right}: ${provision.about}` }],
            same: `${wrong.section}${wrong.sub} ${wrong.title} ${provision.about}`,
          }
          break
        }
      }
    }
  },
}

const lower = (text: string): string =>
  /^(?:The|A|An)\s/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

const isOf = ({ act }: Provision, { title, year }: Tied): boolean => act === `${title} ${year ?? act.slice(-4)}`

/** What was inserted after a section, 59A after 59, is about the same. */
const isSection = ({ sections }: Provision, { section, sub }: Tied): boolean =>
  sections.some(each => {
    const [, from = '', part = '', till] = /^(\d+[A-Z]*)((?:\(\w+\))*)(?:-(\d+[A-Z]*))?$/.exec(each) ?? []
    const number = Number.parseInt(section, 10)
    if (till !== undefined) return number >= Number.parseInt(from, 10) && number <= Number.parseInt(till, 10)
    const inserted = part === '' && /^\d+$/.test(from) && section.replace(/[A-Z]+$/, '') === from
    return inserted || (section === from && (part === '' || sub === '' || sub.startsWith(part)))
  })
