/** A database belongs to one authority, from its first start on: two councils' records are never mixed. */
import { type Refusal, refuse } from '../lib/index.ts'
import type { Tx } from '../db/index.ts'
import { choose, chosen } from './store.ts'

/** The key that this database belongs to. `asked` is refused where it is another one. */
export async function rememberAuthority(tx: Tx, asked: string | undefined): Promise<string | Refusal> {
  const known = await chosen(tx)
  if (!known) {
    await choose(tx, asked ?? 'demonstration')
    return asked ?? 'demonstration'
  }
  if (asked !== undefined && asked !== known.key)
    return refuse(
      'one-authority',
      `This database belongs to the authority ${known.key}. Give ${asked} a DATA_DIR of its own.`,
    )
  return known.key
}
