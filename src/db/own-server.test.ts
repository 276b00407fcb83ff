/** Somebody's own PostgreSQL by DATABASE_URL: everything works there too, with an account that is no superuser. */
import assert from 'node:assert/strict'
import { appendFileSync, chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { backup } from './backup/backup.ts'
import { restore } from './backup/restore.ts'
import { findBinaries } from './embedded/binaries.ts'
import { makeCluster, readPasswords } from './embedded/cluster.ts'
import { findPlace, type Place } from './embedded/place.ts'
import { startServer, stopServer } from './embedded/server.ts'
import { openDatabase, whereFrom, type Where } from './open.ts'
import { one } from './query.ts'
import { asRole } from './server.ts'

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  return typeof address === 'object' && address !== null ? address.port : 0
}

describe('a PostgreSQL of one’s own, on an address', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wardmote-own-'))
  let place: Place
  let port: number
  let superuser: (text: string, database?: string) => Promise<unknown>
  const where = (database: string, account = 'council'): Where => ({
    url: `postgres://${account}:word-${account}@127.0.0.1:${port}/${database}`,
    filesDir: join(folder, `files-${database}`),
  })

  before(async () => {
    chmodSync(folder, 0o755)
    port = await freePort()
    place = findPlace(join(folder, 'theirs'), () => undefined)
    const binaries = findBinaries(place)
    const passwords = readPasswords(place)
    await makeCluster(place, binaries, passwords)
    appendFileSync(join(place.cluster, 'pg_hba.conf'), 'host all all 127.0.0.1/32 scram-sha-256\n')
    await startServer(place, binaries, { listen_addresses: '127.0.0.1', port: String(port) })
    superuser = (text, database = 'postgres') =>
      asRole({ host: '127.0.0.1', port, user: 'postgres', password: passwords.postgres, database }, client =>
        client.query(text),
      )
    await superuser("create role weak login password 'word-weak'")
    await superuser('create database weak owner weak')
    await superuser("create role council login createrole password 'word-council'")
    for (const name of ['first', 'second']) await superuser(`create database ${name} owner council`)
  })
  after(async () => {
    await stopServer(place)
    rmSync(folder, { recursive: true })
  })

  it('is told by DATABASE_URL, with the documents in FILES_DIR', () => {
    assert.deepEqual(whereFrom({ DATABASE_URL: 'postgres://a:b@c/d', FILES_DIR: '/srv/files' }), {
      url: 'postgres://a:b@c/d',
      filesDir: '/srv/files',
    })
    assert.deepEqual(whereFrom({ DATABASE_URL: '' }), { dataDir: './data' })
  })

  it('says which SQL an administrator must run, where the account may not make roles; then it works', async () => {
    const refused = await openDatabase(where('weak', 'weak')).then(
      () => '',
      (error: unknown) => String(error),
    )
    assert.match(
      refused,
      /may not make Wardmote's roles .* have an administrator of that server run this in that database/,
    )
    assert.doesNotMatch(refused, /word-weak/)
    await superuser(refused.slice(refused.indexOf('\n')), 'weak')
    const db = await openDatabase(where('weak', 'weak'))
    assert.equal(await db.edition(), 1)
    await db.close()
    for (const role of ['app', 'worker', 'public_web', 'owner'])
      await superuser(`drop owned by ${role} cascade; drop role ${role}`, 'weak')
  })

  it('gets its roles, migrations and walls as on the embedded server', async () => {
    const db = await openDatabase(where('first'))
    try {
      const acts = await db.asSystem('import', async tx => {
        const is = await one(
          sql<{ who: string; why: string }>`select current_user as who, access.acting_why() as why`,
          tx,
        )
        return is
      })
      assert.deepEqual(acts, { who: 'worker', why: 'import' })
      await assert.rejects(
        db.asSystem('import', tx => sql`create table public.mine (a int)`.execute(tx)),
        /permission denied/,
      )
      await assert.rejects(
        db.asSystem('import', tx => sql`set role owner`.execute(tx)),
        /permission denied/,
      )
      assert.equal(
        await db.asPublic(async tx => (await one(sql<{ who: string }>`select current_user as who`, tx)).who),
        'public_web',
      )
      await db.files.keep(Buffer.from('a paper'))
    } finally {
      await db.close()
    }
  })

  it('opens again, and for several at once', async () => {
    const several = await Promise.all([1, 2, 3].map(() => openDatabase(where('first'), { role: 'serve' })))
    assert.deepEqual(await Promise.all(several.map(db => db.edition())), [1, 1, 1])
    for (const db of several) await db.close()
  })

  it('is backed up only by an account that may read everything, and restored into an empty database', async () => {
    const file = join(folder, 'backup')
    await assert.rejects(backup(where('first'), file), /GRANT pg_read_all_data/)
    assert.ok(!readdirSync(folder).includes('backup'))
    await superuser('grant pg_read_all_data to council; alter role council bypassrls')
    const made = await backup(where('first'), file)
    assert.equal(made.documents, 1)
    assert.deepEqual(await restore(file, where('second')), made)
    await assert.rejects(restore(file, where('second')), /There is data already/)
    const again = await openDatabase(where('second'))
    assert.equal(await again.edition(), 1)
    await again.close()
  })

  it('needs a password in the address', async () => {
    const bare = `postgres://council@127.0.0.1:${port}/first`
    await assert.rejects(openDatabase({ url: bare, filesDir: folder }), /DATABASE_URL needs a password/)
  })
})
