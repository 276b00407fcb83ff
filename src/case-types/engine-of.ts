/** The engine of cases as the authority's profile sets it. */
import type { Profile } from '../authority/index.ts'
import { type Engine, makeEngine } from '../casework/index.ts'
import { today } from '../lib/index.ts'
import { caseTypes } from './case-types.ts'

export function engineOf({ name, contact, casework, committee, wards }: Profile): Engine {
  const { address, phone, email } = contact
  return makeEngine(
    {
      types: caseTypes,
      limits: casework.limits,
      closures: committee.closures.value,
      wards: wards.value,
      council: name.value,
      office: { address: address.value, phone: phone.value, email: email.value },
    },
    today(),
  )
}
