/** A clerk makes a body, always a private one, or changes what it is called and what is said of it. */
import { fold, refuse, type Refusal } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { type BodyFacts, type DeskBody, noteBody, saveBody } from './desk.store.ts'
import { addBody } from './name-body.ts'
import { bodyNameFree, bodyNameSays, openingSaid } from './rules.ts'
import { type Body, bodyByFoldedName, insertBodyName } from './store.ts'

/** `others`: further names under which papers speak of it. */
type Kept = BodyFacts & { others: string[] }

async function faultIn(tx: Tx, self: number | null, { name, others }: Kept): Promise<Refusal | null> {
  const says = bodyNameSays.refuses({ name })
  if (says) return says
  for (const one of [name, ...others]) {
    const holder = await bodyByFoldedName(tx, fold(one))
    const taken = bodyNameFree.refuses({ holder: holder?.id ?? null, self })
    if (taken) return refuse(one === name ? taken.rule : 'other-name-free', `${taken.says}: ${holder?.name ?? ''}`)
  }
  return null
}

export async function makeBody(tx: Tx, facts: Kept, publisher: string): Promise<Refusal | Body> {
  const fault = await faultIn(tx, null, facts)
  if (fault) return fault
  const { name, kind, about } = facts
  const made = await addBody(tx, { name, kind, about, public: false, publisher })
  for (const one of facts.others) await insertBodyName(tx, fold(one), made.id)
  await saveBody(tx, made.id, 1, facts)
  return made
}

/** 'changed meanwhile' where somebody saved after `revision`. The old name stays one of its names: papers print it. */
export async function changeBody(
  tx: Tx,
  body: DeskBody,
  revision: number,
  facts: Kept,
): Promise<Refusal | 'changed meanwhile' | 'changed'> {
  const fault = await faultIn(tx, body.id, facts)
  if (fault) return fault
  if (!(await saveBody(tx, body.id, revision, facts))) return 'changed meanwhile'
  for (const one of [facts.name, ...facts.others]) await insertBodyName(tx, fold(one), body.id)
  return 'changed'
}

/** The entry in the log without which no clerk opens a body or closes it; openBody follows, as the system. */
export async function noteOpening(tx: Tx, body: Body, open: boolean, why: string): Promise<Refusal | null> {
  const fault = openingSaid.refuses({ why })
  if (!fault) await noteBody(tx, body.id, open ? 'open body' : 'close body', why)
  return fault
}
