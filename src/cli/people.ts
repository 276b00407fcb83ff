/** wardmote people: the doubtful matches, and somebody's answer to one. */
import { isRefusal } from '../lib/index.ts'
import { doubts, settle } from '../people/index.ts'
import { reindexAll } from '../meetings/index.ts'
import { args, out, say, WrongCall } from './command.ts'
import { withRecord } from './open.ts'

export async function run(given: string[]): Promise<number> {
  const { values, positionals } = args(given, { same: { type: 'boolean' }, different: { type: 'boolean' } })
  return withRecord({ role: 'tool' }, async db => {
    if (!values.same && !values.different) {
      const all = await db.asSystem('settle-people', doubts)
      if (!all.length) out('No doubtful matches.')
      for (const doubt of all)
        out(
          `${doubt.personId} ${doubt.name} – ${doubt.otherId} ${doubt.otherName}: ${doubt.evidence}${doubt.settled ? ` (settled: ${doubt.settled})` : ''}`,
        )
      return 0
    }
    const [a, b] = positionals.map(Number)
    if (!a || !b || positionals.length !== 2)
      throw new WrongCall('Give the two numbers of the people, as the list shows them.')
    const done = await db.asSystem('settle-people', async tx => {
      const settled = await settle(tx, a, b, values.same ? 'same' : 'different')
      if (!isRefusal(settled)) await reindexAll(tx)
      return settled
    })
    if (isRefusal(done)) {
      say(done.says)
      return 1
    }
    out(values.same ? 'They are one person now.' : 'They are two people.')
    return 0
  })
}
