/** wardmote retention: what is past its time; with --apply, what the program may clear by itself is cleared. */
import { count } from '../lib/index.ts'
import { clearExpired, listExpired, periodName, recordKind } from '../rights/index.ts'
import { args, out } from './command.ts'
import { withRecord } from './open.ts'

export async function run(given: string[]): Promise<number> {
  const { values } = args(given, { apply: { type: 'boolean', default: false } })
  return withRecord({ role: 'tool' }, async db => {
    for (const { kind, period, due } of await (values.apply ? clearExpired(db) : listExpired(db)))
      out(
        `${recordKind(kind)}, kept for ${periodName(period)}: ${count(due, 'row')} ${values.apply ? 'cleared' : 'due'}.`,
      )
    if (!values.apply)
      out('Nothing was cleared: give --apply to clear them. Cases are never cleared here: somebody decides each.')
    return 0
  })
}
