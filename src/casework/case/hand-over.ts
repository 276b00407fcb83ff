/** Hands a case to another agency, with what people agreed to: consent that is lost on the way was the complaint about other systems. */
import type { Tx } from '../../db/index.ts'
import { consentsOf } from '../act/consents.view.ts'
import { shareOffers } from '../named/store.ts'
import type { Author } from '../party/store.ts'
import { consentCarried, sharedByAgreement, sharedWithout } from '../rules.ts'
import { atField, type Context, type Refused } from '../type/act.ts'
import { addEvent } from './add-event.ts'
import type { CaseType } from '../type/case-type.ts'
import type { CaseRow } from './store.ts'

type Handing = {
  /** The kind of the case; none where its service is not here any more. */
  readonly type: CaseType | undefined
  readonly context: Context
  readonly agencyId: number
  readonly why: string
  readonly told: boolean
  /** Why it goes without anybody's consent. */
  readonly without: string
  /** The day on which it was: 'YYYY-MM-DD'; today where not said. */
  readonly on?: string
}

/** In a transaction that reads the case. Afterwards it is no longer the actor's agency's. */
export async function handOver(
  tx: Tx,
  found: CaseRow,
  { type, context, agencyId, why, told, without, on }: Handing,
  by: Author,
): Promise<Refused | null> {
  const to = (await shareOffers(tx, found)).find(one => one.agencyId === agencyId)
  const recorded = consentsOf(context).length > 0
  const fault =
    atField('agency', sharedByAgreement.refuses({ offered: to !== undefined })) ??
    atField('agency', type?.refusesHandOver?.(agencyId, context) ?? null) ??
    atField('told', consentCarried.refuses({ recorded, told })) ??
    atField('without', sharedWithout.refuses({ recorded, without }))
  if (fault) return fault
  const says = [
    `Handed over from ${found.agency} to ${to?.agency ?? ''}`,
    `Why: ${why}`,
    recorded ? 'What people agreed to was gone through with them.' : `Without recorded consent: ${without}`,
  ].join('\n')
  const effects = [{ do: 'hand-over' as const, to: agencyId }]
  const event = { caseId: found.id, field: 'plan', kind: 'handed-over', says, effects }
  await addEvent(tx, on === undefined ? event : { ...event, day: on }, by)
  return null
}
