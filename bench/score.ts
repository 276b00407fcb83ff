/** Scores of reoffending: 200,000 lines through `wardmote score ogrs3 --json`, against a bare program that parses and prints the same lines. */
import { spawn } from 'node:child_process'
import { mkdirSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomly } from './data.ts'
import { type Bench, inTurn, type Row } from './row.ts'

export const bench: Bench = { name: 'score', run }

const lines = 200_000
const root = join(import.meta.dirname, '..')
const bare = `let rest = ''
process.stdin.setEncoding('utf8').on('data', piece => {
  const all = (rest + piece).split('\\n')
  rest = all.pop()
  process.stdout.write(all.map(line => JSON.stringify(JSON.parse(line)) + '\\n').join(''))
})`

/** People of all ages, with offences that have a weight. */
function people(): string {
  const dice = randomly(3)
  const upTo = (n: number) => Math.floor(dice() * n)
  const codes = ['02800', '03900', '04510', '03400', '00100', '19500']
  return Array.from({ length: lines }, () => {
    const born = 1950 + upTo(50)
    const given = {
      gender: dice() < 0.85 ? 'MALE' : 'FEMALE',
      dateOfBirth: `${born}-0${1 + upTo(9)}-1${upTo(10)}`,
      dateOfCurrentConviction: `${born + 20 + upTo(5)}-06-15`,
      dateAtStartOfFollowup: `${born + 25}-01-31`,
      totalNumberOfSanctionsForAllOffences: 1 + upTo(40),
      ageAtFirstSanction: 10 + upTo(9),
      currentOffenceCode: codes[upTo(codes.length)],
    }
    return `${JSON.stringify(given)}\n`
  }).join('')
}

const through = (file: string, command: string, args: readonly string[]) =>
  new Promise<void>((resolve, reject) =>
    spawn(command, args, { stdio: [openSync(file, 'r'), 'ignore', 'inherit'] }).on('close', code =>
      code === 0 ? resolve() : reject(new Error(`${command} ended with ${code}.`)),
    ),
  )

async function run(): Promise<Row[]> {
  const cache = join(import.meta.dirname, '.cache')
  mkdirSync(cache, { recursive: true })
  const [all, none] = [join(cache, 'people.jsonl'), join(cache, 'nobody.jsonl')]
  writeFileSync(all, people())
  writeFileSync(none, '')
  const score = [join(root, 'bin/wardmote'), 'score', 'ogrs3', '--json'] as const
  const [command, ...args] = score
  const took = await inTurn(
    {
      scored: () => through(all, command, args),
      started: () => through(none, command, args),
      bare: () => through(all, process.execPath, ['-e', bare]),
    },
    5,
  )
  const ratio = (time: number) => (time / took.bare).toFixed(1)
  return [
    {
      what: `${lines.toLocaleString('en-GB')} lines ÷ parsing and printing them`,
      measured: ratio(took.scored),
      bar: '',
      holds: null,
    },
    {
      what: 'the same without the start of the program',
      measured: ratio(took.scored - took.started),
      bar: '',
      holds: null,
    },
  ]
}
