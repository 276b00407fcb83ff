/** Which columns a file of cases of a kind has: its own reference, when and by whom, people, and the questions of the opening. Pure. */
import { fold } from '../../lib/index.ts'
import type { PartyRole } from '../fields.ts'
import type { Ask } from '../type/asks.ts'
import { rolesOf } from '../case/opened-people.ts'
import type { CaseType } from '../type/case-type.ts'
import { fieldsOf } from '../type/up-to.ts'
import { type Around, cellHint } from './cell.ts'

export type Column = {
  /** 'reference', 'opened', 'worker'; 'subject.name'; 'ask.concern' */
  readonly key: string
  /** As the template has it. */
  readonly heading: string
  /** By which it is known too. */
  readonly also: readonly string[]
  readonly hint: string
  readonly needed: boolean
}

const roleWords: Readonly<Partial<Record<PartyRole, string>>> = {
  subject: 'Person',
  victim: 'Person harmed',
  applicant: 'Applicant',
  place: 'Place',
  complainant: 'Complainant',
}

/** `plain`: whom the case is about first; their columns need not say so. */
function ofRole(role: PartyRole, plain: boolean): Column[] {
  const of = roleWords[role] ?? role
  const column = (key: string, words: string, hint: string, also: readonly string[] = []): Column => ({
    key: `${role}.${key}`,
    heading: `${of}: ${words}`,
    also: [`${of} ${words}`, ...also.map(one => `${of} ${one}`), ...(plain ? [words, ...also] : [])],
    hint,
    needed: false,
  })
  return [
    column('name', 'name', 'As fully as you know it'),
    ...(role === 'place'
      ? []
      : [column('born', 'date of birth', 'A date, as 04/03/1980 or 1980-03-04', ['born', 'dob'])]),
    column('lines', 'address', 'Without the postcode'),
    column('postcode', 'postcode', 'A whole postcode, as TM4 2QB'),
  ]
}

/** What nobody can say of a case that is not there yet: who in it, or which record of it. */
const ofCase: readonly string[] = ['party', 'record', 'one of', 'any of', 'evidence']

/** Questions that a file can answer. */
export const asksOf = ({ opening }: CaseType): [string, Ask][] =>
  Object.entries(opening.act.asks).filter(([, { asked }]) => !ofCase.includes(asked.as))

/** Why cases of this kind cannot come from a file; undefined where they can. */
export const notFromFile = ({ opening }: CaseType): string | undefined =>
  Object.values(opening.act.asks).find(
    ({ asked, schema }) => ofCase.includes(asked.as) && !schema.safeParse('').success,
  )?.label

/** In the order of the template. */
export function columnsOf(type: CaseType, around: Around): Column[] {
  const [first] = rolesOf(type)
  const fixed: Column[] = [
    {
      key: 'reference',
      heading: 'Our reference',
      also: ['reference', 'old reference', 'case reference'],
      hint: 'The number or name by which you know the case, of which no other case has the same',
      needed: true,
    },
    {
      key: 'opened',
      heading: 'Received',
      also: ['opened', 'date received', 'date opened'],
      hint: 'The date on which it was received; today where it is left blank',
      needed: false,
    },
    {
      key: 'worker',
      heading: 'Worker',
      also: ['worker email', 'email of worker', 'officer'],
      hint: 'The email address of whoever works it; nobody where it is left blank',
      needed: false,
    },
    ...rolesOf(type).flatMap(role => ofRole(role, role === first)),
  ]
  const asks = asksOf(type)
    .flatMap(([name, one]) => fieldsOf(name, one))
    .map(({ name, ask, of }): Column => ({
      key: `ask.${name}`,
      heading: of.replace(/[?.:]$/, ''),
      also: [name],
      hint: cellHint(ask, around),
      needed: false,
    }))
  return [...fixed, ...asks]
}

/** Where each column stands in the file, by its headings; whole headings before the others by which a column is known. */
export function placeColumns(
  columns: readonly Column[],
  headings: readonly string[],
): { at: ReadonlyMap<string, number>; unused: string[]; twice: string[]; missing: string[] } {
  const at = new Map<string, number>()
  const twice: string[] = []
  const unused: string[] = []
  for (const [place, heading] of headings.entries()) {
    const words = fold(heading)
    const found =
      columns.find(one => fold(one.heading) === words) ??
      columns.find(one => one.also.some(also => fold(also) === words))
    if (!found) {
      if (words !== '') unused.push(heading)
    } else if (at.has(found.key)) twice.push(heading)
    else at.set(found.key, place)
  }
  return { at, unused, twice, missing: columns.filter(one => one.needed && !at.has(one.key)).map(one => one.heading) }
}
