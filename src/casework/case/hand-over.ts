/** Hands a case to another agency, with what people agreed to: consent that is lost on the way was the complaint about other systems. */
import { rule } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { consentsOf } from '../act/consents.view.ts'
import { shareOffers } from '../named/store.ts'
import type { Author } from '../party/store.ts'
import { sharedByAgreement } from '../rules.ts'
import { atField, type Context, type Refused } from '../type/act.ts'
import { addEvent } from './add-event.ts'
import type { CaseRow } from './store.ts'

export const consentCarried = rule<void, { recorded: boolean; told: boolean }>({
  id: 'consent-carried',
  source: 'our own: consent is asked once, and whoever takes a case over keeps to it; UK GDPR article 7',
  says: () =>
    'Go through what people agreed to and refused with the agency that takes the case over, and say that you have',
  test: ({ recorded, told }) => !recorded || told,
})

export const sharedWithout = rule<void, { recorded: boolean; without: string }>({
  id: 'shared-without',
  source:
    'UK GDPR article 6; Data Protection Act 2018, Schedule 1: where it is not consent, it is something else, and the case says what',
  says: () => 'Nobody’s consent is recorded: say why the case can be handed over without it, or record it first',
  test: ({ recorded, without }) => recorded || without.trim() !== '',
})

type Handing = {
  readonly context: Context
  readonly agencyId: number
  readonly why: string
  readonly told: boolean
  /** Why it goes without anybody's consent. */
  readonly without: string
}

/** In a transaction that reads the case. Afterwards it is no longer the actor's agency's. */
export async function handOver(
  tx: Tx,
  found: CaseRow,
  { context, agencyId, why, told, without }: Handing,
  by: Author,
): Promise<Refused | null> {
  const to = (await shareOffers(tx, found)).find(one => one.agencyId === agencyId)
  const recorded = consentsOf(context).length > 0
  const fault =
    atField('agency', sharedByAgreement.refuses({ offered: to !== undefined })) ??
    atField('told', consentCarried.refuses({ recorded, told })) ??
    atField('without', sharedWithout.refuses({ recorded, without }))
  if (fault) return fault
  const says = [
    `Handed over from ${found.agency} to ${to?.agency ?? ''}`,
    `Why: ${why}`,
    recorded ? 'What people agreed to was gone through with them.' : `Without recorded consent: ${without}`,
  ].join('\n')
  const effects = [{ do: 'hand-over' as const, to: agencyId }]
  await addEvent(tx, { caseId: found.id, field: 'plan', kind: 'handed-over', says, effects }, by)
  return null
}
