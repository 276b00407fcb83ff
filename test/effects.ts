/** Events written past the engine, as the owner of the tables: their effects are applied by the database as ever. */
import { asRole } from './database.ts'
import type { World } from './casework-world.ts'

export type Client = Parameters<Parameters<typeof asRole>[1]>[0]

/** In a transaction that has begun. `day`: 'YYYY-MM-DD'. */
export async function writeEffects(owner: Client, caseId: number, day: string, effects: readonly object[]) {
  await owner.query("select access.act_as_system('test')")
  await owner.query(
    `insert into casework.event (case_id, field, kind, says, day, effects) values ($1, 'plan', 'test', '', $2, $3)`,
    [caseId, day, JSON.stringify(effects)],
  )
}

/** In a transaction of its own. */
export const effectsOn = ({ server }: World, caseId: number, day: string, ...effects: object[]): Promise<void> =>
  asRole(server.login('owner'), async owner => {
    await owner.query('begin')
    await writeEffects(owner, caseId, day, effects)
    await owner.query('commit')
  })
