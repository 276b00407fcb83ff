/** Brings the bodies of the authority profile into the record, at every start; safe to repeat. */
import { fold } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import type { Profile } from '../../authority/index.ts'
import { addBody } from './name-body.ts'
import { bodyByFoldedName, insertBodyName, updateBody } from './store.ts'

export async function loadBodies(tx: Tx, profile: Profile): Promise<void> {
  for (const value of profile.bodies.value) {
    const known = await bodyByFoldedName(tx, fold(value.name))
    const { kind, about } = value
    const body =
      known ??
      (await addBody(tx, { name: value.name, kind, about, public: value.public, publisher: profile.name.value }))
    if (known) await updateBody(tx, body.id, { kind, about, public: value.public })
    for (const name of value.alsoCalled) await insertBodyName(tx, fold(name), body.id)
  }
}
