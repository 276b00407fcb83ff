/** Makes a letter: its words as PDF and Word, kept as files of one event. A letter that was made is never changed; a new one replaces it. */
import { isRefusal } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { press } from '../../meetings/index.ts'
import { hasTypst, type Paper, toWord } from '../../print/index.ts'
import { performAct } from '../act/perform-act.ts'
import { eventsOf, holdCase } from '../case/event.store.ts'
import type { CaseRow } from '../case/store.ts'
import { fieldOfRole } from '../fields.ts'
import { insertFile } from '../file/insert-file.store.ts'
import { addressesOf, type Author } from '../party/store.ts'
import { atField, type Context, type Person, type Refused } from '../type/act.ts'
import type { Engine } from '../type/engine.ts'
import type { Letter } from '../type/letter.ts'
import { stand, type Stood } from '../type/stood.ts'
import { letterMade } from './acts.ts'
import { gapsIn } from './gaps.ts'
import { letterOf, madeWithinADay } from './letters.ts'
import { letterPaper, problemsIn } from './paper.ts'
import { letterFilled, letterMeantAgain, letterNotReplaced, letterPrintable, letterToSomebody } from './rules.ts'

export type Wanted = {
  readonly letter: Letter
  readonly to: Person
  readonly words: string
  /** Of one that was made within a day: 'replaces' it, or is 'another'; '' where nobody has said. */
  readonly again: '' | 'replaces' | 'another'
  /** The letter in whose place this one is made, where it was made from there. */
  readonly replaces: number | null
}

/** Where somebody lives, a line each, as it was written last; none where nobody knows. */
export async function linesOf(tx: Tx, caseId: number, party: number): Promise<string[]> {
  const home = (await addressesOf(tx, caseId)).findLast(one => one.partyId === party)
  return [...(home?.lines.split('\n') ?? []), home?.postcode ?? ''].filter(line => line !== '')
}

function refusesWords({ letter, to, words }: Wanted): Refused | null {
  const gaps = gapsIn(words)
  const problems = problemsIn(words)
  return (
    letterToSomebody.refuses({ role: to.role, to: letter.to }) ??
    atField('words', letterFilled.refuses({ gaps }, gaps)) ??
    atField('words', letterPrintable.refuses({ problems }, problems[0] ?? ''))
  )
}

/** In whose place it is made; or what must be said first. */
function replacing(wanted: Wanted, stood: Stood, now: Temporal.Instant): Refused | { replaces: number | null } {
  const { letter, to, again, replaces } = wanted
  const earlier = replaces === null ? undefined : letterOf(stood, replaces)
  if (earlier?.letter === letter.key && earlier.party === to.id) {
    const fault = letterNotReplaced.refuses({ replaced: earlier.replacedBy !== null })
    return fault ?? { replaces: earlier.id }
  }
  const recent = madeWithinADay(stood, { letter: letter.key, party: to.id, now })
  const fault = atField('again', letterMeantAgain.refuses({ recent: recent !== undefined, answer: again }))
  return fault ?? { replaces: again === 'replaces' ? (recent?.id ?? null) : null }
}

type Set = { readonly name: string; readonly type: string; readonly bytes: Uint8Array }

/** Where papers cannot be set as PDF, the Word file alone. */
async function filesOf(paper: Paper): Promise<Refused | Set[]> {
  const word = { name: paper.fileName.replace(/\.pdf$/, '.docx'), type: 'word', bytes: await toWord(paper) }
  if (!hasTypst()) return [word]
  const made = await press.set(paper)
  const problems = made.replaced.map(one => `“${one.character}” is in no typeface here. Write it in another way.`)
  const fault = atField('words', letterPrintable.refuses({ problems }, problems[0] ?? ''))
  return fault ?? [{ name: paper.fileName, type: 'pdf', bytes: made.bytes }, word]
}

/** Only in a transaction that reads the case, by the agency that owns it. `context` as it was read there. */
export async function makeLetter(
  tx: Tx,
  engine: Engine,
  found: CaseRow,
  {
    wanted,
    context,
    now,
  }: { readonly wanted: Wanted; readonly context: Pick<Context, 'today'>; readonly now: Temporal.Instant },
  by: Author,
): Promise<Refused | { readonly id: number }> {
  const { letter, to, words } = wanted
  const fault = refusesWords(wanted)
  if (fault) return fault
  const address = await linesOf(tx, found.id, to.id)
  const head = { name: to.name, address, reference: found.reference, day: context.today }
  const files = await filesOf(letterPaper(engine, letter, head, words))
  if (isRefusal(files)) return files
  // Sent twice by a hurried hand, the second finds the first.
  await holdCase(tx, found.id)
  const place = replacing(wanted, stand(await eventsOf(tx, found.id)), now)
  if (isRefusal(place)) return place
  const given = { letter: letter.key, party: to.id, ...place }
  const made = await performAct(tx, engine, found, { act: letterMade(letter), given, today: context.today }, by)
  if (isRefusal(made)) return made
  // Whoever does not receive the person, or where they live, does not receive the letter.
  const ofName = fieldOfRole(to.role)
  const ofAddress = address.length === 0 || ofName === 'victim' ? ofName : 'contact'
  const also = [...new Set([ofName, ofAddress])].filter(field => field !== letter.field)
  const { field } = letter
  for (const file of files) await insertFile(tx, { caseId: found.id, eventId: made.id, field, also, ...file })
  return made
}
