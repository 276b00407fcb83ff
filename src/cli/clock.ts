/** wardmote clock: a deadline of law or standing orders, the day first, then why then. Needs no database. */
import { loadProfile } from '../authority/index.ts'
import { clocks } from '../meetings/index.ts'
import { args, dayOf, out, WrongCall } from './command.ts'

export function run(given: string[]): Promise<number> {
  const { values, positionals } = args(given, {
    meeting: { type: 'string' },
    from: { type: 'string' },
    authority: { type: 'string', default: 'demonstration' },
    json: { type: 'boolean', default: false },
  })
  const [name, ...more] = positionals
  if (more.length > 0) throw new WrongCall('Name one clock.')
  const clock = clocks.find(one => one.name === name)
  if (!clock) {
    const named = name === undefined ? 'Name the clock.' : `There is no clock ${name}.`
    const known = clocks.map(one => `  ${one.name.padEnd(18)} from ${one.from}`)
    throw new WrongCall([named, 'There are:', ...known].join('\n'))
  }
  const { meeting, from } = values
  if ((meeting === undefined) === (from === undefined))
    throw new WrongCall(
      clock.from === 'the meeting' ? 'Say --meeting DAY.' : `Say --from DAY: ${clock.from}, from which it runs.`,
    )
  if (meeting !== undefined && clock.from !== 'the meeting')
    throw new WrongCall(`${clock.name} does not run from a meeting. Say --from DAY: ${clock.from}.`)
  const day = meeting === undefined ? dayOf(from ?? '', 'from') : dayOf(meeting, 'meeting')
  const profile = loadProfile(values.authority)
  if ('faults' in profile) throw new WrongCall(profile.faults.join('\n'))
  const { at, says, source, steps, ...rest } = clock.run(day, profile.committee)
  if (values.json) out(JSON.stringify({ clock: rest.clock, at, says, source, steps }))
  else for (const line of [at, says, ...steps, `Source: ${source}`]) out(line)
  return Promise.resolve(0)
}
