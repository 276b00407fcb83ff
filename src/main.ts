/** The command line: wardmote COMMAND. */
import { commands, out, say, WrongCall } from './cli/index.ts'

const [name, ...rest] = process.argv.slice(2)
const command = commands.find(one => one.name === name)
if (!command) {
  const help = ['Usage: wardmote COMMAND', '', ...commands.map(one => `  ${one.usage}\n      ${one.does}`)].join('\n')
  const asked = name === undefined || name === 'help' || name === '--help'
  if (asked) out(help)
  else say(`There is no command ${name}.\n\n${help}`)
  process.exitCode = asked ? 0 : 2
} else {
  try {
    process.exitCode = await (await command.load()).run(rest)
  } catch (error) {
    const wrong = error instanceof WrongCall
    say(error instanceof Error ? error.message : String(error))
    if (wrong) say(`Usage: wardmote ${command.usage}`)
    else if (process.env['WARDMOTE_DEBUG'] && error instanceof Error) say(error.stack ?? '')
    process.exitCode = wrong ? 2 : 1
  }
}
