/** wardmote body: opens a body to the public, or closes it. */
import { isRefusal } from '../lib/index.ts'
import { bodies, openBody } from '../people/index.ts'
import { indexBody } from '../meetings/index.ts'
import { args, out, say, WrongCall } from './command.ts'
import { withRecord } from './open.ts'

export async function run(given: string[]): Promise<number> {
  const { positionals } = args(given, {})
  const [verb, slug] = positionals
  return withRecord({ role: 'tool' }, async db => {
    if (verb === undefined) {
      for (const one of await db.asSystem('open-body', bodies))
        out(`${one.public ? 'public ' : 'private'}  ${one.slug}  ${one.name}`)
      return 0
    }
    if ((verb !== 'open' && verb !== 'close') || slug === undefined)
      throw new WrongCall('Say open or close, and the body’s address.')
    const done = await db.asSystem('open-body', async tx => {
      const opened = await openBody(tx, slug, verb === 'open')
      if (!isRefusal(opened)) await indexBody(tx, opened.id)
      return opened
    })
    say(isRefusal(done) ? done.says : `${done.name} is ${done.public ? 'public' : 'private'} now.`)
    return isRefusal(done) ? 1 : 0
  })
}
