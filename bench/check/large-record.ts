/** A record of thousands of imported papers, kept in bench/.cache between runs. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadProfile } from '../../src/authority/index.ts'
import { type Database, openDatabase } from '../../src/db/index.ts'
import { reportsOf } from '../../src/demonstration/compose/pack.ts'
import { boardMeetings } from '../../src/demonstration/year.ts'
import { isRefusal } from '../../src/lib/index.ts'
import { nameBody, openBody } from '../../src/people/index.ts'
import { importDocument } from '../../src/records/index.ts'
import { seeded } from '../papers.ts'
import { int, pick, type Random } from './chance.ts'
import { long, weekdayOf } from './days.ts'
import { counted, places, subjects } from './pools.ts'

const cache = join(import.meta.dirname, '../.cache')
const version = 2
const publisher = 'Thornmere Borough Council'
const bodies = [
  'Safer Communities Scrutiny Board',
  ...places.map(place => `${place} Area Committee`),
  'Licensing Committee',
  'Standards Committee',
]

/** Sentences whose figures and dates differ from paper to paper. */
const said = (random: Random, on: Temporal.PlainDate) => [
  `In the year to 31 March ${on.year} the service dealt with ${int(random, 20, 900)} ${pick(random, counted)} in ${pick(random, places)} and wrote to all who were concerned.`,
  `A further ${int(random, 2, 90)} homes were visited between April and December ${on.year - 1} by the wardens and the fire and rescue service together.`,
  `The Harbour Watch scheme (HWS) was set up on 14 May 2012 after a bequest, and its charter was signed by all agencies on the quays.`,
]

/** Words of the demonstration's reports: what the large pack says was said before, with other figures. */
const known = boardMeetings
  .flatMap(({ meeting }) => reportsOf(meeting))
  .flatMap(({ report }) => [report.purpose, ...report.sections.map(({ body }) => body)].flat())
  .filter(block => typeof block === 'string')

const again = (random: Random): string => pick(random, known).replace(/\b\d\d\b/, String(int(random, 11, 99)))

function minutes(n: number): string {
  const random = seeded(n)
  const body = bodies[n % bodies.length] ?? ''
  const on = Temporal.PlainDate.from('2016-03-22').add({ days: Math.floor(n / bodies.length) * 8 })
  const items = Array.from({ length: 8 }, (_, at) => {
    const about = pick(random, subjects)
    return [
      `SCB${(n * 8 + at) % 400} ${about.toUpperCase()} ${at}`,
      ...said(random, on),
      again(random),
      `RESOLVED: That the report on ${about} be noted.`,
    ]
  })
  return [
    body.toUpperCase(),
    `At a meeting of the ${body} held on ${weekdayOf(on)}, ${long(on)} at 6.30 p.m. in the Town Hall`,
    'Present: Councillors Oakes (Chair), Fenn, Vale, Holm and Crome',
    'Apologies for absence: Councillor Tealby',
    ...items.flat(),
    'The meeting ended at 8.10 p.m.',
  ].join('\n\n')
}

/** Filled at the first call, which takes some minutes. */
export async function largeRecord(documents: number, say: (progress: string) => void): Promise<{ db: Database }> {
  const dataDir = join(cache, `check-record-${version}-${documents}`)
  const marker = join(dataDir, 'filled')
  const full = existsSync(marker) && readFileSync(marker, 'utf8') === 'yes'
  if (!full) rmSync(dataDir, { recursive: true, force: true })
  mkdirSync(dataDir, { recursive: true })
  const db = await openDatabase({ dataDir })
  if (full) return { db }
  const profile = loadProfile('demonstration')
  if ('faults' in profile) throw new Error('The demonstration’s profile is not right.')
  for (let n = 0; n < documents; n++) {
    const bytes = new TextEncoder().encode(minutes(n))
    const done = await importDocument(db, { bytes, fileName: `minutes-${n}.txt`, publisher, profile })
    if (isRefusal(done)) throw new Error(done.says)
    const body = bodies[n] ?? null
    if (body)
      await db.asSystem('import', async tx => openBody(tx, (await nameBody(tx, body, publisher)).body.slug, true))
    if (n % 500 === 0) say(`${n} of ${documents} documents`)
  }
  writeFileSync(marker, 'yes')
  return { db }
}
