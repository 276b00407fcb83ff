/** wardmote agreement: the information sharing agreements and how each stands. */
import { agreements, agreementState } from '../access/index.ts'
import { args, out, WrongCall } from './command.ts'
import { withRecord } from './open.ts'

export async function run(given: string[]): Promise<number> {
  const [verb = 'list'] = args(given, {}).positionals
  if (verb !== 'list') throw new WrongCall('Say list. Agreements are made in the browser, under Administration.')
  return withRecord({ role: 'tool' }, async db => {
    const all = await db.asSystem('set-up', agreements)
    if (all.length === 0) out('There is no agreement yet.')
    for (const one of all)
      out(
        `${agreementState(one).says.padEnd(32)} ${one.slug}  ${one.title}  (review ${one.reviewOn}${one.reviewOverdue ? ', overdue' : ''})`,
      )
    return 0
  })
}
