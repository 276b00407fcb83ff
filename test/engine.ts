/** The engine of the demonstration's profile, for tests. */
import { loadProfile } from '../src/authority/index.ts'
import { engineOf } from '../src/case-types/index.ts'

function demonstration() {
  const profile = loadProfile('demonstration')
  if ('faults' in profile) throw new Error(profile.faults.join('\n'))
  return profile
}

export const testEngine = engineOf(demonstration())
