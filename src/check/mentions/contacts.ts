/** Whom to write to: addresses of e-mail with the people named beside them, and their telephone numbers. */
import { fold } from '../../lib/index.ts'
import { forenames } from './forenames.ts'
import { type Name, nameOf } from './names.ts'
import { remember } from './remember.ts'

/** `text` is the address; `person` the parts of one that is a person's: 'gill.ferguson', 'g.ferguson'; null of 'planning@…'. `sure`: by a forename that is common, or an initial. */
export type Address = { text: string; start: number; person: readonly [string, string] | null; sure: boolean }

export const addressesIn = remember((text: string): readonly Address[] =>
  Array.from(text.matchAll(/[\p{L}\d][\p{L}\d._+-]*@[\p{L}\d.-]+\p{L}/gu), ({ 0: found, index }) => ({
    text: found,
    start: index,
    ...personOf(found.split('@')[0] ?? ''),
  })),
)

/** What stands in the address of an office: 'democratic.services', 'town.clerk'. */
const office =
  /^(?:\w*serv\w*|\w*comm\w*|democ\w*|\w*clerk\w*|plan\w*|info\w*|enquir\w*|admin\w*|support|team\w*|council\w*|office\w*|custom\w*|contact\w*|polic\w*|parish|town|mail\w*|post|licen[cs]\w*|govern\w*|health|hous\w*|legal|member\w*|scrutiny|cabinet|public|press|media|web\w*|data|foi|freedom|local|highways?|parking|environment\w*|social|children\w*|adult\w*|family|families|safe\w*|fire|rescue|electoral|elections?|finance|audit|human|resources|property|leisure|culture|arts|library|waste|street\w*|tree\w*|building|control|development|management|hall|bookings?|complaints?|have|your|say|get|involved|no|do|not|reply|chief|exec\w*|director\w*|head|mayor\w*|leader\w*|north|south|east|west|central|strategic|community|communit\w+|neighbour\w*|consult\w*|transport|economic|business|digital|corporate|performance|equalit\w*|strategy|board|panel|group|forum|partner\w*|project\w*|network|trust|centre|school\w*|admissions?)$/

function personOf(local: string): Pick<Address, 'person' | 'sure'> {
  const parts = local.split(/[._-]/).map(part => fold(part.replace(/\d+$/, '')).replaceAll(' ', ''))
  const [first = '', ...rest] = parts
  const last = rest.join('')
  const sure = forenames.has(first) || first.length === 1
  const person = last.length > 2 && (sure || (first.length > 2 && !parts.some(part => office.test(part))))
  return { person: person ? [first, last] : null, sure }
}

const number = /(?<![\d/])(?:\+44\s?\(?0?\)?|\(?0)\d[\d\s()-]{7,13}\d(?![\d/])/g

/** Digits of telephone numbers as printed, with where they stand. */
export const phonesIn = remember((text: string): readonly { text: string; digits: string; start: number }[] =>
  Array.from(text.matchAll(number), ({ 0: found, index }) => ({
    text: found,
    digits: found.replace(/^\+44\s?\(?0?\)?/, '0').replace(/\D/g, ''),
    start: index,
  })).filter(({ digits }) => digits.length === 10 || digits.length === 11),
)

const capitals = /(?<![\p{L}'’-])\p{Lu}[\p{Ll}'’]+(?: \p{Lu}\.?)?(?:[ -]\p{Lu}\p{L}*['’]?\p{L}+){1,2}(?![\p{L}@])/gu
const noPerson =
  /\b(?:Council|Services?|Officer|Clerk|Manager|Director|Head|Team|Hall|Street|Road|House|Democratic|Committee|Governance|Support|Tel|Telephone|Email|Phone|Mobile|Direct|Line|Ext|Contact|Please|Report|Author|Chief|Executive|Lead|Senior|Principal|Assistant|Board|Panel|Town|County|Borough|City|District|Parish|Centre|Scrutiny|Legal|Further|Information|Monday|Tuesday|Wednesday|Thursday|Friday)\b/

/** Two or three words in capitals that are no office, whether or not the forename is common. */
export const namesBeside = remember((text: string): readonly Name[] =>
  Array.from(text.replace(/^(?:Contact|Enquiries|Clerk|Please contact)\b[: ]*/, '').matchAll(capitals), ([found]) => {
    const words = found.replace(/^(?:Contact|Please|For|To|Mr|Mrs|Ms|Miss|Dr) /, '')
    return noPerson.test(words) || !words.includes(' ') ? null : nameOf(words)
  }).filter(one => one !== null),
)
