/** Initials that stand for nobody who is listed, or for two who were there. */
import type { Check } from '../../check.ts'
import { isAttendance } from '../../mentions/attendance.ts'
import { initialsIn, knownInitials } from '../../mentions/initials.ts'
import { remember } from '../../mentions/remember.ts'

export const initialsUnknown: Check = {
  id: 'initials-unknown',
  family: 'people',
  severity: 'warning',
  says: 'Initials in a note of actions that fit nobody listed, or two who were there',
  *look(paper) {
    const used = initialsIn(paper)
    const list = paper.blocks.find(isAttendance)
    if (used.length === 0 || !list) return
    const known = knownInitials(paper)
    const fits = (initials: string) => known.printed.has(initials) || known.of(initials).length > 0
    const tokens = new Set(used.map(({ initials }) => initials))
    const fitting = [...tokens].filter(fits).length
    if (fitting < 3 || fitting * 2 < tokens.size) return
    const expanded = expandedIn(paper.blocks)
    const owned = new Set(used.filter(({ owner }) => owner).map(({ initials }) => initials))
    for (const { initials, at } of used) {
      const people = known.of(initials)
      if (
        !fits(initials) &&
        !everybody.test(initials) &&
        (owned.has(initials) || initials.length === 2) &&
        !expanded.has(initials)
      )
        yield {
          at,
          severity: owned.has(initials) ? 'warning' : 'note',
          says: `${initials} fits nobody who is listed as present or absent`,
          evidence: [{ block: list, quote: '' }],
          same: initials,
        }
      else if (people.length > 1 && !known.printed.has(initials))
        yield {
          at,
          severity: 'note',
          says: `${initials} may be ${people.map(one => one.printed).join(' or ')}`,
          evidence: [{ block: list, quote: '' }],
          same: initials,
        }
    }
  },
}

const everybody =
  /^(?:ALL|TBC|TBA|TBD|NA|AOB|CEO|PCC|DCC|ACC|MP|IT|HR|PR|OPCC|CSP|NHS|ICB|CCG|LA|UK|EU|BBC|CCTV|PC|MO|S151)$/

/** 'Victim Support (VS)': the letters of organisations. */
const expandedIn = (blocks: readonly { text: string }[]): ReadonlySet<string> =>
  new Set(blocks.flatMap(({ text }) => lettersIn(text)))

const lettersIn = remember((text: string): readonly string[] =>
  Array.from(text.matchAll(/\((\p{Lu}[\p{L}]{1,3}?)s?\)/gu), ([, letters = '']) => letters),
)
