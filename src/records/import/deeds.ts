/** Who moved, seconded or declared, sentence by sentence, in the words of a minute. Pure. */
import { people } from '../parse/names.ts'
import { deedIn } from '../parse/minute-roles.ts'
import { sentences } from '../parse/sentences.ts'

export type SaidDeed = { name: string; kind: 'moved' | 'seconded' | 'declared'; text: string }

const title = String.raw`(?:Councillors?|Cllrs?\.?|Mr|Mrs|Ms|Miss|Dr|Alderman|Cynghorydd|Cyng\.?)`
const word = String.raw`\p{Lu}[\p{L}’'-]*\.?`
const named = String.raw`(?:${title}\s+)?(${word}(?:\s+${word}){0,3})`

const mover = [
  new RegExp(String.raw`\b(?i:moved|proposed|motion of|proposition of|proposer)\s*:?\s*(?:by\s+)?:?\s*${named}`, 'u'),
  new RegExp(String.raw`${title}\s+(${word}(?:\s+${word}){0,3})\s+(?:then\s+|formally\s+)?(?:moved|proposed)\b`, 'u'),
]
const seconder = [
  new RegExp(String.raw`\b(?i:seconded|seconder)\s*:?\s*(?:by\s+)?:?\s*${named}`, 'u'),
  new RegExp(String.raw`${title}\s+(${word}(?:\s+${word}){0,3})\s+(?:then\s+|formally\s+)?seconded\b`, 'u'),
]

const firstOf = (patterns: RegExp[], text: string): string | null => {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[1]
    if (found) return found.replace(/[.,;:]$/, '')
  }
  return null
}

/** Those before “declared”: 'Councillors A. Khan and Ebbs declared an interest in item 5.' */
function declarers(text: string): string[] {
  const [subject = ''] = text.split(/\b(?:declar|disclosed|registered|made a declaration)/i)
  const from = subject.search(new RegExp(String.raw`${title}\s`, 'u'))
  return from < 0 ? [] : people(subject.slice(from).trim()).map(one => one.name)
}

/** The deeds in one run of words, each with the sentence that says so. */
export function deedsIn(text: string): SaidDeed[] {
  return sentences(text).flatMap((sentence): SaidDeed[] => {
    const kind = deedIn(sentence)
    if (kind === null) return []
    if (kind === 'declaration') return declarers(sentence).map(one => ({ name: one, kind: 'declared', text: sentence }))
    const [moved, seconded] = [firstOf(mover, sentence), firstOf(seconder, sentence)]
    return [
      ...(moved ? [{ name: moved, kind: 'moved' as const, text: sentence }] : []),
      ...(seconded ? [{ name: seconded, kind: 'seconded' as const, text: sentence }] : []),
    ]
  })
}
