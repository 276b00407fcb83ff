/** A backup is whole, also while others write; a damaged one, or one that does not fit, is refused with nothing restored. */
import assert from 'node:assert/strict'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { testServer, why } from '../../../test/database.ts'
import type { Database } from '../connect.ts'
import { openEmbedded } from '../embedded/embedded.ts'
import { readMigrations, type Migration } from '../migrate.ts'
import { rows } from '../query.ts'
import { asRole, type Server } from '../server.ts'
import { backupServer } from './backup.ts'
import { restore } from './restore.ts'

/** Tables with all that makes a restore hard: forced row security, foreign keys in a circle, a trigger, generated columns, odd names. */
const hard = `
  create schema hard;
  grant usage on schema hard, access to worker;
  grant execute on function access.act_as_system, access.acting_why to worker;
  insert into access.system_why values ('test', 'Tests.');
  create table hard.left (id int generated always as identity primary key, word text, length int generated always as (length(word)) stored, "right" int);
  create table hard."Right one" (id int primary key, "left" int not null references hard.left deferrable initially deferred);
  alter table hard.left add foreign key ("right") references hard."Right one" deferrable initially deferred;
  create table hard.seen (n int);
  create function hard.see() returns trigger language plpgsql as 'begin insert into hard.seen values (1); return null; end';
  create trigger see after insert on hard.left for each row execute function hard.see();
  create materialized view hard.longest as select count(*)::int as n from hard.seen;
  alter table hard.left enable row level security;
  alter table hard.left force row level security;
  create policy system on hard.left to worker using ((select access.acting_why()) is not null);
  create policy mine on hard.left to owner with check (true);
  grant select, insert, update on hard.left to worker;
  grant select, insert on hard."Right one" to worker;
  grant select, insert on hard.seen to worker;
  grant usage on sequence hard.left_id_seq to worker;
  alter table hard.seen owner to owner;
  select access.watch('hard.left');`

describe('backup and restore', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wardmote-backup-'))
  let migrations: Migration[]
  let db: Database
  let server: Server
  before(async () => {
    chmodSync(folder, 0o755) // within reach of the server's account, where the tests run as root
    const own = join(folder, 'migrations')
    mkdirSync(own)
    copyFileSync(join(import.meta.dirname, '../../../db/migrations/0001-access.sql'), join(own, '0001-access.sql'))
    writeFileSync(join(own, '0002-hard.sql'), hard)
    migrations = readMigrations(own)
    ;({ db, server } = await testServer(migrations))
    await asRole(server.login('postgres'), admin => admin.query('grant execute on function hard.see to worker'))
    await add('a tab\tand\nline \\. and \\N', 'Zoë')
  })
  after(async () => {
    await db.close()
    rmSync(folder, { recursive: true })
  })

  const add = (...words: string[]) =>
    db.asSystem(why, async tx => {
      for (const word of words)
        await sql`with l as (insert into hard.left (word) values (${word}) returning id)
                  insert into hard."Right one" select id, id from l`.execute(tx)
    })

  const tables = (from: Server) =>
    asRole(from.login('postgres'), async admin => {
      const seen = []
      for (const table of [
        'hard.left',
        'hard."Right one"',
        'hard.seen',
        'hard.longest',
        'access.edition',
        'access.system_why',
      ])
        seen.push((await admin.query(`select * from ${table} order by 1`)).rows)
      return seen
    })

  const make = async (name: string): Promise<string> => {
    await backupServer(server, join(folder, name))
    return join(folder, name)
  }

  const into = (name: string): string => join(folder, name)

  const openAgain = (dataDir: string) =>
    openEmbedded(dataDir, { role: 'tool', say: () => undefined, database: 'wardmote' })

  it('brings everything back: rows that row security hides, documents, sequences, the walls themselves', async () => {
    const document = await db.files.keep(Buffer.from('a published paper'))
    const file = await make('whole')
    const was = await tables(server)
    const summary = await restore(file, { dataDir: into('again') }, migrations)
    assert.deepEqual([summary.documents, summary.damaged], [1, []])
    const again = await openAgain(into('again'))
    try {
      assert.deepEqual(await tables(again), was.with(3, [{ n: 2 }]))
      assert.equal(
        readFileSync(join(into('again'), 'files', document.slice(0, 2), document.slice(2)), 'utf8'),
        'a published paper',
      )
      await asRole(again.login('worker'), async app => {
        assert.equal((await app.query('select from hard.left')).rowCount, 0)
        const next = await app.query<{ id: number }>(
          "begin; select access.act_as_system('test'); insert into hard.left (word) values ('next') returning id; commit",
        )
        assert.deepEqual(([next].flat() as { rows: unknown[] }[])[2]?.rows, [{ id: 3 }])
      })
      await asRole(again.login('owner'), async owner => {
        assert.equal((await owner.query('select from hard.left')).rowCount, 0, 'row security is forced again')
        await assert.rejects(owner.query('insert into hard."Right one" values (99, 99)'), /foreign key/)
      })
    } finally {
      await again.leave()
    }
  })

  it('sees one moment while others write, and the backup is never of half a transaction', async () => {
    const stop = new AbortController()
    const writer = (async () => {
      for (let n = 0; !stop.signal.aborted; n++) await add(`pair ${n}`, `pair ${n}`)
    })()
    const file = await make('amid writes')
    stop.abort()
    await writer
    await restore(file, { dataDir: into('amid') }, migrations)
    const again = await openAgain(into('amid'))
    const counted = await asRole(again.login('postgres'), admin =>
      admin.query(
        `select count(*) filter (where n <> 2)::int as torn from (select count(*) as n from hard.left where word like 'pair%' group by word)`,
      ),
    )
    await again.leave()
    assert.deepEqual(counted.rows, [{ torn: 0 }])
  })

  it('fails rather than leave out what row security would hide', async () => {
    const powerless: Server = { ...server, login: role => server.login(role === 'postgres' ? 'owner' : role) }
    await assert.rejects(backupServer(powerless, join(folder, 'filtered')), /needs an account that may read everything/)
    assert.ok(!readdirSync(folder).some(name => name.startsWith('filtered')))
  })

  it('does not write over a file', async () => {
    await assert.rejects(make('whole'), /exists already/)
  })

  const refused = async (file: string, says: RegExp) => {
    const target = into('never')
    await assert.rejects(restore(file, { dataDir: target }, migrations), says)
    assert.throws(() => readdirSync(target), /ENOENT/)
  }

  it('refuses a backup cut short anywhere', async () => {
    const { length } = readFileSync(join(folder, 'whole'))
    for (const size of [0, 100, 512, Math.floor(length / 2), length - 1024, length - 1600]) {
      copyFileSync(join(folder, 'whole'), join(folder, 'short'))
      truncateSync(join(folder, 'short'), size)
      await refused(join(folder, 'short'), /truncated or altered/)
    }
  })

  it('refuses a backup with any byte of its content changed', async () => {
    const bytes = readFileSync(join(folder, 'whole'))
    for (let at = 512; at < bytes.length - 1024; at += 613) {
      const altered = Buffer.from(bytes)
      altered[at] = (altered[at] ?? 0) ^ 1
      writeFileSync(join(folder, 'altered'), altered)
      const why = await restore(join(folder, 'altered'), { dataDir: into('never') }, []).then(
        () => 'restored',
        (error: unknown) => String(error),
      )
      // A changed byte in the padding between files changes nothing of the content; the backup is then refused only by the list of migrations.
      assert.match(why, /truncated or altered|newer than this version/)
    }
  })

  it('refuses a backup of a newer version, and one whose migrations were since edited', async () => {
    await assert.rejects(
      restore(join(folder, 'whole'), { dataDir: into('never') }, migrations.slice(0, 1)),
      /newer than this version of Wardmote: it has had 0002-hard\.sql/,
    )
    const edited = migrations.map(one => ({ ...one, sha256: 'other' }))
    await assert.rejects(restore(join(folder, 'whole'), { dataDir: into('never') }, edited), /was edited/)
  })

  it('brings an older backup up to date', async () => {
    const later = { number: 3, name: '0003-later.sql', sha256: 'x', sql: 'create table hard.later (a int)' }
    await restore(join(folder, 'whole'), { dataDir: into('later') }, [...migrations, later])
    const again = await openAgain(into('later'))
    const there = await asRole(again.login('postgres'), admin => admin.query('select from hard.later'))
    await again.leave()
    assert.equal(there.rowCount, 0)
  })

  it('refuses a folder that is not empty', async () => {
    await assert.rejects(restore(join(folder, 'whole'), { dataDir: into('again') }, migrations), /is not empty/)
  })

  it('leaves nothing behind where the data does not fit the database', async () => {
    const broken = migrations.map(one =>
      one.number === 2 ? { ...one, sql: `${hard}; alter table hard.left add check (word <> 'Zoë')` } : one,
    )
    await assert.rejects(restore(join(folder, 'whole'), { dataDir: into('broken') }, broken), /violates check/)
    assert.deepEqual(readdirSync(into('broken')), [])
    assert.equal((await db.asSystem(why, tx => rows(sql`select from hard.left where word = 'Zoë'`, tx))).length, 1)
  })
})
