/** Every command, run on the cast's world: what it prints, what it leaves in the log, and that another account gets nothing. */
import assert from 'node:assert/strict'
import { chownSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { readMigrations } from '../../src/db/migrate.ts'
import { commands } from '../../src/cli/index.ts'
import { packText } from '../pack-text.ts'
import { makeWorld, type Ran, type World } from './command-world.ts'
import { commandAccess } from './commands.ts'
import { purposes } from './purposes.ts'

let world: World
let whys: Map<string, string[]>
before(async () => {
  whys = await purposes(commands.map(({ name }) => name))
  world = await makeWorld()
})
after(() => world.close())

const why = ['--why', 'Asked for by their manager']
const at = ['--agency', 'Thornmere Council']
const days = ['--starts', '2026-01-01', '--review', '2027-01-01']
const tried: Ran[] = []

const imported = ({ cast }: World) =>
  ['--type', 'tenancy', '--agency', 'community-safety', '--by', cast.people.councilCaseworker.email] as const
/** One who is in a case of the cast, under the reference of another system; and somebody new. */
const casesFile = ({ cast }: World) =>
  `Our reference,Name,Address,Concern\nOLD-1,${cast.cases.nuisance.name},1 Mill Lane,Noise\nOLD-2,Odd Newcomer,,Noise\n`

/** The calls of each command, in an order in which they can be made. The paper, the folder and the secret are of this run. */
const calls = (world: World): Record<string, readonly (readonly string[])[]> => ({
  read: [['pack.txt'], ['pack.txt', '--json']],
  // Without --against-record it opens no database, as read does.
  check: [
    ['pack.txt', '--against-record'],
    ['pack.txt', '--style'],
    ['pack.txt', '--json', '--against-record'],
  ],
  import: [['pack.txt']],
  cases: [
    ['cases.csv', ...imported(world), '--dry-run'],
    ['cases.csv', ...imported(world)],
    ['cases.csv', ...imported(world)],
  ],
  pack: [
    [world.desk.meeting, '--out', join(world.folder, 'pack.pdf')],
    [world.desk.meeting, '--full', '--out', join(world.folder, 'full.pdf')],
  ],
  people: [[]],
  body: [[], ['open', 'harbour-board'], ['close', 'harbour-board']],
  profile: [[]],
  user: [
    [],
    ['add', '--name', 'Bo Worker', '--email', 'bo@thornmere.example', '--role', 'clerk', ...at],
    ['role', 'bo@thornmere.example', '--give', 'councillor', ...at, ...why],
    ['role', 'bo@thornmere.example', '--end', 'councillor', ...at, ...why],
    [
      'move',
      'bo@thornmere.example',
      '--from',
      'council',
      '--agency',
      'community-safety',
      '--role',
      'caseworker',
      ...why,
    ],
    ['link', 'bo@thornmere.example', ...why],
    ['end', 'bo@thornmere.example', ...why],
  ],
  agency: [[], ['add', 'Thornmere Wardens', '--kind', 'council service'], ['close', 'Thornmere Wardens']],
  agreement: [
    [],
    ['add', 'Night patrols', '--purpose', 'prevent', '--gateway', 'Crime and Disorder Act 1998, section 115', ...days],
    ['party', 'night-patrols', ...at, '--signatory', 'The head of service'],
    ['sign', 'night-patrols', ...at],
  ],
  log: [
    [],
    ['--json', '--most', '9999'],
    ['--case', world.cast.cases.nuisance.reference],
    ['--case', world.cast.cases.police.reference, '--json'],
    ['--account', world.cast.people.administrator.email, '--from', '2026-01-01', '--until', '2999-01-01'],
    ['--what', 'gave a role'],
  ],
  health: [[], ['--json']],
  clock: [
    ['notice', '--meeting', '2022-06-07'],
    ['reply', '--from', '2022-06-07', '--json'],
  ],
  score: [['ogrs3', '--json']],
  code: [[world.totp]],
  verify: [[]],
  export: [['--to', join(world.folder, 'out')]],
  backup: [[join(world.folder, 'kept.backup')]],
  restore: [[join(world.folder, 'kept.backup')]],
  serve: [['--empty', '--port', '0']],
  retention: [[], ['--apply']],
})

const printed = ({ out, says }: Ran) => `${out}\n${says}`
const sorted = (all: Iterable<string>) => [...new Set(all)].toSorted()

// Some fifty processes one after the other: each command has the usual time, all of them together their own.
const together = { timeout: 600_000 }

test(
  'every command can be run, prints nothing of a case nor of what proves who somebody is, and notes what it says',
  together,
  async t => {
    writeFileSync(join(world.folder, 'pack.txt'), packText({ body: 'Harbour Board' }))
    writeFileSync(join(world.folder, 'cases.csv'), casesFile(world))
    const all = calls(world)
    assert.deepEqual(Object.keys(all).toSorted(), commands.map(({ name }) => name).toSorted())
    for (const [name, each] of Object.entries(all))
      await t.test(name, async () => {
        const noted: string[] = []
        for (const args of each) {
          const call = [name, ...args].join(' ')
          const elsewhere = name === 'restore' ? { DATA_DIR: join(world.folder, 'restored') } : {}
          const ran = await world.run([name, ...args], elsewhere, name === 'serve' ? /Stop with Ctrl-C/ : undefined)
          assert.equal(ran.code, 0, `${call}: ${printed(ran)}`)
          for (const word of [...world.caseWords, ...world.proofs])
            assert.ok(!printed(ran).includes(word), `${call} prints ${word}`)
          const makesLink = name === 'user' && (args[0] === 'add' || args[0] === 'link')
          assert.equal(/\/join\/[\w-]{43}/.test(printed(ran)), makesLink, `${call} and one-time links`)
          const entries = await world.noted()
          noted.push(...entries.map(({ what }) => what))
          for (const { why } of entries)
            // Cases are opened by somebody who works them, as in the browser; all else at the command line by the system.
            assert.ok(why === null ? name === 'cases' : whys.get(name)?.includes(why), `${call} acted for ${why}`)
          tried.push(ran)
        }
        assert.deepEqual(sorted(noted), commandAccess[name]?.noted, `what ${name} notes`)
      })
  },
)

test('the site says where to sign in and where one’s work is', () => {
  const served = tried.find(({ out }) => out.includes('Stop with Ctrl-C'))
  assert.match(served?.out ?? '', /http:\/\/localhost:\d+\/sign-in\n.*http:\/\/localhost:\d+\/work\n/)
})

test('the log found at the command line says who did what, by identifiers', async () => {
  const { reference } = world.cast.cases.nuisance
  const { out } = await world.run(['log', '--case', reference, '--json'])
  const entries = out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as { id: number; cases: string[]; account: string | null })
  assert.ok(entries.length > 0)
  assert.ok(entries.every(entry => entry.cases.includes(reference)))
  const mail = world.cast.people.administrator.email
  const theirs = await world.run(['log', '--account', mail, '--json'])
  assert.match(theirs.out, new RegExp(`"account":"${world.cast.people.administrator.name}"`))
  const searched = await world.run(['log', '--what', 'searched the log', '--most', '1'])
  assert.match(searched.out, /what=search log\n$/, 'this search was noted before it was answered')
  assert.match(searched.says, /There are older ones/)
  assert.doesNotMatch(printed(await world.run(['log', '--json'])), new RegExp(mail), 'no address is noted')
  for (const [wrong, says] of [
    [['--account', 'nobody@example.org'], /Nobody here has the address/],
    [['--case', 'ASB-1999-1'], /No case has the reference/],
    [['--what', 'flying'], /Nothing that is noted/],
  ] as const) {
    const ran = await world.run(['log', ...wrong])
    assert.equal(ran.code, 1)
    assert.match(ran.says, says)
  }
  assert.equal((await world.run(['log', '--from', 'yesterday'])).code, 2)
})

test('health is told to a program too', async () => {
  const { out } = await world.run(['health', '--json'])
  const is = JSON.parse(out) as { well: boolean; wrong: string[]; migrations: { applied: number } }
  assert.deepEqual([is.well, is.wrong], [true, []])
  assert.equal(is.migrations.applied, readMigrations().length)
  const nowhere = await world.run(['health', '--json'], { DATA_DIR: '/dev/null/none' })
  assert.equal(nowhere.code, 1)
  assert.equal((JSON.parse(nowhere.out) as { well: boolean }).well, false)
})

const mode = (path: string) => statSync(path).mode & 0o777

test('an export holds the cases and nothing that proves who somebody is; it and a backup are for the own account alone', () => {
  const out = join(world.folder, 'out')
  assert.equal(mode(out), 0o700)
  const paths = globSync('**/*', { cwd: out }).map(path => join(out, path))
  assert.ok(paths.length > 20)
  let text = ''
  for (const path of paths) {
    const folder = statSync(path).isDirectory()
    assert.equal(mode(path), folder ? 0o700 : 0o600, path)
    if (!folder) text += readFileSync(path, 'utf8')
  }
  for (const word of world.caseWords) assert.ok(text.includes(word), `the export lacks ${word}`)
  for (const word of world.proofs) assert.ok(!text.includes(word), `the export holds ${word}`)
  assert.doesNotMatch(text, /\$argon2/)
  const backup = join(world.folder, 'kept.backup')
  assert.equal(mode(backup), 0o600)
  const kept = readFileSync(backup, 'utf8')
  for (const word of world.caseWords) assert.ok(kept.includes(word), `the backup lacks ${word}`)
})

const noDatabase = ['read', 'profile', 'clock', 'score', 'code']
const other = { uid: 65_534, gid: 65_534 }

test('another account of the machine is refused by every command that opens the database, with a sentence', async t => {
  if (process.getuid?.() !== 0) return t.skip('only root can run a command as another account')
  const able = await world.run(['profile'], { ...other, cwd: '/' })
  if (able.code !== 0) return t.skip('the other account cannot read this checkout, so that it can run nothing')
  await world.noted()
  const own = join(world.folder, 'of-another')
  mkdirSync(own)
  chownSync(own, other.uid, other.gid)
  assert.equal(mode(join(world.dataDir, 'passwords.json')), 0o600)
  for (const [name, each] of Object.entries(calls(world))) {
    if (noDatabase.includes(name)) continue
    // It is refused as the database is opened, whatever is asked of it: the first call and the last stand for all.
    for (const args of new Set([each[0] ?? [], each.at(-1) ?? []])) {
      const call = [name, ...args].join(' ')
      const to = args.map(word => (word === join(world.folder, 'out') ? join(own, `${name}-out`) : word))
      const mine = to.map(word => (name === 'backup' ? join(own, 'kept.backup') : word))
      const given = mine.map(word => (word === 'pack.txt' || word === 'cases.csv' ? join(world.folder, word) : word))
      const { code, out, says } = await world.run([name, ...given], { ...other, cwd: own })
      assert.notEqual(code, 0, call)
      // What is asked for as JSON is refused as JSON.
      const sentence = out === '' ? says.trimEnd() : (JSON.parse(out) as { wrong: string[] }).wrong.join('\n')
      assert.equal(out === '', !args.includes('--json') || name !== 'health', call)
      assert.match(sentence, /^[A-Z/][^\n]*[.?](\nUsage: wardmote [^\n]*)?$/, call)
      for (const word of [...world.caseWords, ...world.proofs]) assert.ok(!`${out}${says}`.includes(word), call)
    }
  }
  assert.deepEqual(await world.noted(), [], 'and nothing was done')
})
