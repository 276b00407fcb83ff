/** The cast's world in a database of its own, where commands are run on it as an officer types them. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setPassword, setUpTotp } from '../../src/access/index.ts'
import { connect } from '../../src/db/connect.ts'
import { migrate } from '../../src/db/migrate.ts'
import { openServer } from '../../src/db/open.ts'
import { asRole } from '../../src/db/server.ts'
import { type Fixtures, makeFixtures } from './fixtures.ts'

export type Ran = { code: number | null; out: string; says: string }
/** The account and group to run as; the folder where it stands. */
type As = { uid: number; gid: number; cwd: string; DATA_DIR?: string }

export type World = Fixtures & {
  folder: string
  dataDir: string
  /** Words that no command may print: of cases, and of what proves who somebody is. */
  caseWords: readonly string[]
  proofs: readonly string[]
  totp: string
  run: (args: readonly string[], as?: Partial<As>, until?: RegExp) => Promise<Ran>
  /** What was noted since the last time that this was asked, with the purpose for which the program acted. */
  noted: () => Promise<{ what: string; why: string | null }[]>
}

const main = join(import.meta.dirname, '../../src/main.ts')
const password = 'corduroy lighthouse Thursday'

export async function makeWorld(): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'wardmote-commands-'))
  chmodSync(folder, 0o755)
  const dataDir = join(folder, 'data')
  const server = await openServer({ dataDir }, {})
  await migrate(server, () => undefined)
  const db = connect(server)
  const made = await makeFixtures({ db, server })
  const { account } = made.cast.people.councilCaseworker
  assert.equal(await setPassword(db, account, password), null)
  const totp = await setUpTotp(db, account)
  const ask = <T extends object>(sql: string) =>
    asRole(server.login('postgres'), async admin => (await admin.query<T>(sql)).rows)
  const stored = await ask<{ word: string }>(
    `select hash as word from access.password union all select encode(token_hash, 'hex') from access.session`,
  )
  let last = 0
  const noted: World['noted'] = async () => {
    const found = await ask<{ id: string; what: string; why: string | null }>(
      `select id, what, system_why as why from access.entry where id > ${last} order by id`,
    )
    last = Number(found.at(-1)?.id ?? last)
    return found.map(({ what, why }) => ({ what, why }))
  }
  await noted()
  const cases = Object.values(made.cast.cases)
  return {
    ...made,
    folder,
    dataDir,
    caseWords: [...cases.map(one => one.secret), ...cases.map(one => one.name)],
    proofs: [
      password,
      totp,
      ...made.cast.everybody.flatMap(one => one.token ?? []),
      ...stored.map(one => one.word),
      ...Object.values(JSON.parse(readFileSync(join(dataDir, 'passwords.json'), 'utf8')) as Record<string, string>),
    ],
    totp,
    noted,
    run: async (args, { uid, gid, cwd = folder, DATA_DIR = dataDir } = {}, until) => {
      const env = { PATH: process.env['PATH'] ?? '', DATA_DIR, DATABASE_URL: '', ORIGIN: '', AUDIT_HEADS: '' }
      const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, ...args], {
        env,
        cwd,
        // Nothing is typed to them, and what reads what is typed ends.
        stdio: ['ignore', 'pipe', 'pipe'],
        ...(uid !== undefined && { uid }),
        ...(gid !== undefined && { gid }),
      })
      const ran: Ran = { code: null, out: '', says: '' }
      child.stdout.on('data', (part: Buffer) => {
        ran.out += part.toString()
        if (until?.test(ran.out)) child.kill('SIGTERM')
      })
      child.stderr.on('data', (part: Buffer) => (ran.says += part.toString()))
      const [code] = (await once(child, 'close')) as [number | null]
      return { ...ran, code }
    },
    close: async () => {
      await made.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
