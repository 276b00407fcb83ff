/** Notes how a paper written here names somebody whom we know: no name need be matched. */
import type { Tx } from '../../db/index.ts'
import type { Body } from '../body/store.ts'
import { familyOf } from './name.ts'
import { insertName } from './store.ts'

export const spellPerson = (
  tx: Tx,
  personId: number,
  { printed, body, member }: { printed: string; body: Body; member: boolean },
) =>
  insertName(tx, {
    personId,
    bodyId: body.id,
    printed,
    family: familyOf(printed) || printed.toLowerCase(),
    member,
    evidence: 'minutes written here say who it is',
  })
