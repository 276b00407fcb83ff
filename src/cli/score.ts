/** wardmote score: scores of reoffending, a JSON object a line from the standard input, a JSON object a line out. Needs no database. */
import { today } from '../lib/index.ts'
import { answersOfOgrs3 } from '../scores/index.ts'
import { args, WrongCall } from './command.ts'
import { linesOf } from './lines.ts'

/** What each tool answers a line with, for assessments of one day. */
const tools = new Map([['ogrs3', answersOfOgrs3]])

export async function run(given: string[]): Promise<number> {
  const { values, positionals } = args(given, { json: { type: 'boolean', default: false } })
  const [name, ...more] = positionals
  const known = [...tools.keys()].join(', ')
  const answers = tools.get(name ?? '')
  if (name === undefined || more.length > 0) throw new WrongCall(`Name one tool: ${known}.`)
  if (!answers) throw new WrongCall(`There is no tool ${name}. There is: ${known}.`)
  if (!values.json) throw new WrongCall('Say --json: lines are read and written as JSON.')
  const answer = answers(today())
  // Whoever reads may have read enough, as `head` has: no fault, and said by `written`.
  process.stdout.on('error', () => undefined)
  for await (const lines of linesOf(process.stdin))
    if (!(await written(lines.map(line => `${answer(line)}\n`).join('')))) break
  return 0
}

/** Waits until whoever reads has taken it; false where they have gone. */
const written = (text: string): Promise<boolean> =>
  new Promise(resolve => process.stdout.write(text, error => resolve(!error)))
