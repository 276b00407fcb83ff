/** A declaration in the words of the minutes. Pure. */
import type { Declared } from './declarations-at.ts'

type Said = Pick<
  Declared,
  'name' | 'coopted' | 'kind' | 'typeName' | 'nature' | 'sensitive' | 'interestId' | 'leftAt' | 'returnedAt' | 'effect'
>

const article = (noun: string) => (/^[aeiou]/i.test(noun) ? 'an' : 'a')

/** Without the full stop at its end, beginning small: it stands inside a sentence. */
const inside = (words: string): string => {
  const bare = words.trim().replace(/\.+$/, '')
  // 'A charity' begins small; 'AB Holdings' and 'I' stay.
  return /^[A-Z][a-z ]/.test(bare) && !/^I\b/.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare
}

/** An entry of the register is a noun and stands in brackets; what a member writes ends the sentence. */
const because = ({ nature, sensitive, interestId }: Said): string =>
  sensitive
    ? ', the details of which are withheld as sensitive'
    : nature === ''
      ? ''
      : interestId !== null
        ? ` (${nature.trim().replace(/\.+$/, '')})`
        : ` because ${inside(nature)}`

const room = ({ kind, leftAt, returnedAt, effect }: Said): string => {
  if (kind === 'whip') return ''
  if (leftAt !== null)
    return returnedAt === null
      ? ', and left the room'
      : ', left the room while it was considered, and returned afterwards'
  if (effect.dispensationId !== null) {
    const may = effect.speak && effect.vote ? 'speak and vote' : effect.speak ? 'speak' : 'vote'
    return `, and had a dispensation to ${may}`
  }
  if (!effect.speak && !effect.vote) return ', and took no part in the discussion or the vote'
  return effect.vote ? '' : ', and did not vote'
}

/**
 * One sentence for the minutes: "Councillor X declared a … in item 5 because …, and left the room." Of a sensitive interest it says
 * nothing of its nature. `called`: how the minutes call them; `where`: 'in item 5', 'in the following item'.
 */
export function declarationWords(
  declared: Said,
  { called, where }: { readonly called?: string; readonly where: string },
): string {
  const who = called ?? `${declared.coopted ? '' : 'Councillor '}${declared.name}`
  const what =
    declared.kind === 'whip'
      ? 'declared that they were subject to a party whip'
      : `declared ${article(declared.typeName)} ${declared.typeName}`
  return `${who} ${what} ${where}${because(declared)}${room(declared)}.`
}
