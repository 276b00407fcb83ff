/** The server that we start: shared by the processes on the same data, adopted after a crash, private, never run as root. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { hold, type Holder } from '../../../test/processes/holder.ts'
import { openServer } from '../open.ts'
import { asRole } from '../server.ts'
import { findPostmaster, type Postmaster } from './adopt.ts'
import { findPlace } from './place.ts'
import { stopServer } from './server.ts'

describe('the embedded server', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'wardmote-embedded-'))
  const holders: Holder[] = []
  const start = async (role: 'serve' | 'tool', where = dataDir): Promise<Holder> => {
    const holder = hold(role, where)
    holders.push(holder)
    await holder.until('open')
    return holder
  }
  const running = (): Postmaster | null => findPostmaster(join(dataDir, 'postgres'))

  before(() => chmodSync(dataDir, 0o755))
  after(async () => {
    for (const holder of holders) await holder.kill()
    await stopServer(findPlace(dataDir, () => undefined))
    rmSync(dataDir, { recursive: true })
  })

  it('is made on the first start, which says so, and stopped at the end', async () => {
    const first = await start('serve')
    assert.equal(first.said[0], 'Making the database; this happens once.')
    assert.ok(running()?.ready)
    assert.equal(await first.end(), 0)
    assert.equal(running(), null)
    assert.ok(!existsSync(join(dataDir, 'postgres', 'postmaster.pid')))
  })

  it('refuses a second serve on the same data and names the first; tools join', async () => {
    const first = await start('serve')
    const second = hold('serve', dataDir)
    await second.until('Wardmote is already being served')
    assert.match(second.said.join(), new RegExp(`\\(process ${first.pid}\\)`))
    assert.equal(await second.end(), 1)
    const tool = await start('tool')
    const server = running()?.pid
    await first.end()
    assert.equal(running()?.pid, server, 'the tool still needs it')
    await tool.end()
    assert.equal(running(), null, 'the last to leave stops it')
  })

  it('is adopted by the next start where the process that started it was killed', async () => {
    const first = await start('serve')
    const server = running()?.pid
    await first.kill()
    assert.equal(running()?.pid, server)
    const second = await start('serve')
    assert.equal(running()?.pid, server)
    await second.end()
    assert.equal(running(), null)
  })

  it('is brought back by a process under which it is killed', async () => {
    const serve = await start('serve')
    serve.write('edition')
    assert.equal(await serve.until('edition'), 'edition 1')
    process.kill(running()?.pid ?? 0, 'SIGKILL')
    serve.said.length = 0
    serve.write('edition')
    assert.equal(await serve.until('edition'), 'edition 1')
    await serve.end()
  })

  it('starts where a killed server’s number has since gone to another program', async () => {
    const serve = await start('serve')
    process.kill(running()?.pid ?? 0, 'SIGKILL')
    await serve.kill()
    const { account, cluster } = findPlace(dataDir, () => undefined)
    const other = spawn('sleep', ['60'], { ...account })
    const file = join(cluster, 'postmaster.pid')
    const [, ...rest] = readFileSync(file, 'utf8').split('\n')
    writeFileSync(file, [other.pid, ...rest].join('\n'))
    const next = await start('serve')
    await next.end()
    other.kill()
  })

  it('starts where a server was killed in the moment of writing its pid file', async () => {
    writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), '')
    const next = await start('serve')
    await next.end()
  })

  it('begins again where the making was broken off', async () => {
    const half = mkdtempSync(join(tmpdir(), 'wardmote-half-'))
    chmodSync(half, 0o755)
    const first = hold('serve', half)
    await first.until('Making')
    await first.kill()
    assert.equal(await (await start('serve', half)).end(), 0)
    rmSync(half, { recursive: true })
  })

  it('is private: no address, a socket and passwords for its own account, no way in without a password', async () => {
    const server = await openServer({ dataDir }, {})
    try {
      const login = server.login('app')
      assert.equal(statSync(String(login.host)).mode & 0o777, 0o700)
      assert.equal(statSync(join(dataDir, 'passwords.json')).mode & 0o777, 0o600)
      assert.equal(statSync(join(dataDir, 'postgres')).mode & 0o777, 0o700)
      assert.notEqual(statSync(join(dataDir, 'postgres')).uid, 0)
      const addresses = await asRole(server.login('postgres'), admin => admin.query('show listen_addresses'))
      assert.deepEqual(addresses.rows, [{ listen_addresses: '' }])
      for (const user of ['app', 'owner', 'postgres'])
        await assert.rejects(
          asRole({ ...login, user, password: 'guess' }, () => Promise.resolve()),
          /password authentication failed/,
        )
    } finally {
      await server.leave()
    }
  })

  it('gives the same order of words on every machine, and survives a loss of power', async () => {
    const server = await openServer({ dataDir }, {})
    try {
      const asked = await asRole(server.login('postgres'), admin =>
        admin.query(
          "select datlocprovider, datlocale, current_setting('fsync') as fsync from pg_database where datname = 'wardmote'",
        ),
      )
      assert.deepEqual(asked.rows, [{ datlocprovider: 'b', datlocale: 'C.UTF-8', fsync: 'on' }])
    } finally {
      await server.leave()
    }
  })
})
