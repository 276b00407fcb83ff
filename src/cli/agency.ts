/** wardmote agency: lists the agencies; adds one, or closes one with every role that is held there. */
import { addAgency, agencies, agencyKinds, agencyNamed, closeAgency, isAgencyKind } from '../access/index.ts'
import { isRefusal } from '../lib/index.ts'
import { args, out, say, WrongCall } from './command.ts'
import { withRecord } from './open.ts'

export async function run(given: string[]): Promise<number> {
  const { values, positionals } = args(given, {
    kind: { type: 'string', default: 'other' },
    controller: { type: 'string' },
    why: { type: 'string' },
  })
  const [verb, name] = positionals
  return withRecord({ role: 'tool' }, db =>
    db.asSystem('set-up', async tx => {
      if (verb === undefined) {
        for (const one of await agencies(tx))
          out(`${one.closed === null ? 'open  ' : 'closed'}  ${one.slug}  ${one.name} (${one.kind})`)
        return 0
      }
      if ((verb !== 'add' && verb !== 'close') || !name)
        throw new WrongCall('Say add or close, and the agency’s name in quotation marks.')
      const found = async (wanted: string) => {
        const one = await agencyNamed(tx, wanted)
        if (!one) throw new WrongCall(`There is no agency ${wanted}.`)
        return one
      }
      if (verb === 'close') {
        const done = await closeAgency(tx, await found(name), values.why ?? 'Closed at the command line')
        say(isRefusal(done) ? done.says : `${name} is closed. Roles ended: ${done.ended}.`)
        return isRefusal(done) ? 1 : 0
      }
      const { kind } = values
      if (!isAgencyKind(kind)) throw new WrongCall(`${kind} is no kind of agency: ${agencyKinds.join(', ')}.`)
      const controllerId = values.controller === undefined ? null : (await found(values.controller)).id
      const made = await addAgency(tx, { name, kind, controllerId })
      if (isRefusal(made)) say(made.says)
      else out(made.slug)
      return isRefusal(made) ? 1 : 0
    }),
  )
}
