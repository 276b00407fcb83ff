/** A member declares an interest or a whip in an item, or the clerk writes down what they said. */
import type { Committee } from '../../authority/index.ts'
import type { Tx } from '../../db/index.ts'
import { type Refusal, refuse } from '../../lib/index.ts'
import { categories, type Entry } from '../../people/index.ts'
import { declarationSaysNature, declaredInItem, declaredOnce } from './rules.ts'
import { insertDeclaration, type Item } from './store.ts'

export type Declaring = {
  personId: number
  item: Item | undefined
  /** Key of the profile's type, 'whip', or '' where the entry of the register says which. */
  type: string
  nature: string
  sensitive: boolean
  /** An entry of the member's own register. */
  entry: Entry | undefined
  /** Of an interest without an entry: it is in the register. */
  registered: boolean
  dispensationId: number | null
  declaredAt: string | null
}

/** What the register withholds, or the member asks it to withhold, is said nowhere. */
export const isSensitive = (entry: Entry | undefined): boolean =>
  entry !== undefined && (entry.decision === 'sensitive' || (entry.withhold && entry.decision !== 'published'))

/** The type of what stands in the register: statutory categories are Disclosable Pecuniary Interests. */
export function typeOfEntry(entry: Pick<Entry, 'category'>, committee: Committee): string {
  const statutory = categories(committee).some(one => one.key === entry.category && one.statutory)
  return committee.interests.value.find(one => one.statutory === statutory)?.key ?? ''
}

/** Row security refuses whoever is neither this person nor a clerk. */
export async function declare(
  tx: Tx,
  committee: Committee,
  meetingId: number,
  { item, entry, ...given }: Declaring,
  now: Temporal.Instant,
): Promise<Refusal | { id: number }> {
  const whip = given.type === 'whip'
  const sensitive = !whip && (given.sensitive || isSensitive(entry))
  const nature = sensitive ? '' : given.nature || entry?.words || ''
  if (!item || !declaredInItem.test({ item })) return refuse(declaredInItem.id, declaredInItem.says())
  const fault = declarationSaysNature.refuses({ nature, sensitive, whip })
  if (fault) return fault
  const made = await insertDeclaration(
    tx,
    {
      meetingId,
      businessId: item.id,
      personId: given.personId,
      kind: whip ? 'whip' : 'interest',
      type: whip ? null : given.type || (entry ? typeOfEntry(entry, committee) : ''),
      nature,
      sensitive,
      interestId: whip ? null : (entry?.id ?? null),
      registered: whip || entry !== undefined || given.registered,
      dispensationId: whip ? null : given.dispensationId,
      declaredAt: given.declaredAt,
    },
    now,
  )
  return made ?? refuse(declaredOnce.id, declaredOnce.says())
}
