/** Makes a letter of a case on its day, and records how it was served. */
import { bringActs, contextOf, type Engine, gapsIn, letterServed, makeLetter, typeOf } from '../../casework/index.ts'
import type { casesById } from '../../casework/index.ts'
import type { Tx } from '../../db/index.ts'
import { now } from '../../lib/index.ts'
import { must } from './load-staff.ts'
import type { Step } from './seed.ts'

type Found = Awaited<ReturnType<typeof casesById>>[number]
type Sending = {
  readonly engine: Engine
  readonly found: Found
  readonly step: Extract<Step, { letter: string }>
  readonly on: Temporal.PlainDate
  /** Who writes it, and serves it. */
  readonly officer: string
}

/** In a transaction that reads the case. */
export async function bringLetter(
  tx: Tx,
  { engine, found, step, on, officer }: Sending,
  by: { readonly accountId: number; readonly agencyId: number },
): Promise<void> {
  const letter = typeOf(engine, found.kind)?.letters?.find(one => one.key === step.letter)
  const context = await contextOf(tx, engine, found, on)
  const to = context.people.find(one => one.role === step.to)
  if (!letter || !to) throw new Error(`The demonstration writes a letter that there is not: ${step.letter}.`)
  const blank = letter.words(context, to, { reference: found.reference, council: engine.council, officer })
  const words = gapsIn(blank).reduce((text, gap, n) => text.replaceAll(gap, step.fills?.[n] ?? gap), blank)
  const wanted = { letter, to, words, again: '' as const, replaces: null }
  const { id } = must(await makeLetter(tx, engine, found, { wanted, context: { today: on }, now: now() }, by))
  const served = {
    act: letterServed(letter),
    on: on.toString(),
    given: () => ({
      letter: id,
      how: step.served,
      time: step.served === 'post' ? '' : '14:05',
      by: officer,
      consented: [],
      note: '',
      file: null,
    }),
  }
  must(await bringActs(tx, engine, found, [served], by))
}
