/** Databases filled with invented papers through the product's own import into the index; kept in bench/.cache between runs. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connect, type Database } from '../src/db/connect.ts'
import { openEmbedded } from '../src/db/embedded/embedded.ts'
import { migrate, readMigrations } from '../src/db/migrate.ts'
import { ensureRoles } from '../src/db/roles.ts'
import { asRole } from '../src/db/server.ts'
import { putParagraphs } from '../src/search/index.ts'
import { meeting, perMeeting } from './data.ts'

const cache = join(import.meta.dirname, '.cache')
const why = 'bench'

// The index and what it stands on, so that the cache outlives changes to later modules.
const migrations = readMigrations().filter(({ number, name }) => number === 1 || name.includes('search'))

const written = (file: string) => readFileSync(join(import.meta.dirname, file))
const key = createHash('sha256')
for (const { number, sha256 } of migrations) if (number <= 2) key.update(sha256)
for (const file of ['data.ts', '../src/search/paragraph.ts', '../src/search/pairs.ts', '../src/search/words.ts'])
  key.update(written(file))
const version = key.digest('hex').slice(0, 8)

/** Paragraphs a second while filling, after so many. */
export type Pace = { readonly after: number; readonly perSecond: number }
export type Filled = { readonly db: Database; readonly pace: readonly Pace[] }

const eachTime = 10_000
const inOneTransaction = 10

async function fill(db: Database, paragraphs: number, say: (progress: string) => void): Promise<Pace[]> {
  const pace: Pace[] = []
  const meetings = paragraphs / perMeeting
  let begun = performance.now()
  for (let at = 0; at < meetings; at += inOneTransaction) {
    const papers = Array.from({ length: Math.min(inOneTransaction, meetings - at) }, (_, more) =>
      meeting(at + more, meetings),
    )
    await db.asSystem(why, async tx => {
      for (const { source, paragraphs } of papers) await putParagraphs(tx, source, paragraphs)
    })
    const after = (at + papers.length) * perMeeting
    if (after % eachTime !== 0) continue
    pace.push({ after, perSecond: Math.round((eachTime * 1000) / (performance.now() - begun)) })
    if (after % 50_000 === 0)
      say(`${after.toLocaleString('en-GB')} paragraphs of ${paragraphs.toLocaleString('en-GB')}`)
    begun = performance.now()
  }
  return pace
}

/** A database with so many paragraphs (a multiple of 10,000); filled at the first call, which takes minutes for a million. */
export async function filled(paragraphs: number, say: (progress: string) => void): Promise<Filled> {
  const database = `search_${paragraphs}`
  const dataDir = join(cache, `search-${version}`)
  const marker = join(cache, `search-${version}-${paragraphs}.json`)
  mkdirSync(cache, { recursive: true })
  const server = await openEmbedded(dataDir, { role: 'tool', say, database })
  if (existsSync(marker)) {
    await migrate(server, say, migrations)
    return { db: connect(server), pace: JSON.parse(readFileSync(marker, 'utf8')) as Pace[] }
  }
  await asRole({ ...server.login('postgres'), database: 'postgres' }, async admin => {
    await admin.query(`drop database if exists ${database} with (force)`)
    await admin.query(`create database ${database}`)
  })
  await ensureRoles(server)
  await migrate(server, say, migrations)
  await asRole(server.login('owner'), async owner => {
    await owner.query('insert into access.system_why values ($1, $1)', [why])
    // What a later migration, which the cache does without, gives to the system's own role.
    await owner.query(`grant usage on schema access, search to worker;
      grant execute on function access.act_as_system, access.acting_why, search.candidates to worker;
      grant select, insert, update, delete on all tables in schema search to worker`)
  })
  const db = connect(server)
  const pace = await fill(db, paragraphs, say)
  await asRole(server.login('owner'), owner => owner.query('vacuum analyze'))
  writeFileSync(marker, JSON.stringify(pace))
  return { db, pace }
}
