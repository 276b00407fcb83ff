/** wardmote profile: what an authority profile says, and whether it can be used. */
import { loadProfile, profileKeys, unverified } from '../authority/index.ts'
import { args, out } from './command.ts'

export async function run(given: string[]): Promise<number> {
  const { positionals } = args(given, { check: { type: 'boolean', default: true } })
  let faulty = 0
  for (const key of positionals.length ? positionals : profileKeys()) {
    const found = loadProfile(key)
    if ('faults' in found) {
      faulty++
      out(`${key}: cannot be used`)
      for (const fault of found.faults) out(`  ${fault}`)
      continue
    }
    const open = unverified(found)
    out(
      `${key}: ${found.name.value}, can be used; ${open.length === 0 ? 'every value is verified' : 'not verified yet:'}`,
    )
    for (const line of open) out(`  ${line}`)
  }
  return faulty ? 1 : 0
}
