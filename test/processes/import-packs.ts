/**
 * Imports numbered packs for ever, and prints 'acknowledged N' once one is stored: to be killed. Given `once` as its word, it
 * imports a pack for each line of standard input (a resolution) instead, and prints 'stored'.
 */
import { createInterface } from 'node:readline'
import { loadProfile } from '../../src/authority/index.ts'
import { openDatabase, whereFrom } from '../../src/db/index.ts'
import { isRefusal, longDate } from '../../src/lib/index.ts'
import { loadBodies } from '../../src/people/index.ts'
import { importDocument } from '../../src/records/index.ts'
import { packText } from '../pack-text.ts'

const profile = loadProfile('demonstration')
if ('faults' in profile) throw new Error(profile.faults.join('\n'))
const db = await openDatabase(whereFrom(process.env))
await db.asSystem('load-profile', tx => loadBodies(tx, profile))
const body = 'Safer Communities Scrutiny Board'

const store = async (text: string, fileName: string) => {
  const bytes = new TextEncoder().encode(text)
  const done = await importDocument(db, { bytes, fileName, publisher: profile.name.value, profile })
  if (isRefusal(done)) throw new Error(done.says)
}

if (process.argv[2] === 'once') {
  for await (const resolved of createInterface(process.stdin)) {
    await store(packText({ body, resolved: `RESOLVED: That ${resolved}.` }), 'pack.txt')
    process.stdout.write('stored\n')
  }
  await db.close()
  process.exit(0)
}

const first = Temporal.PlainDate.from('2001-01-01')
for (let n = Number(process.env['FROM'] ?? Date.now() % 9000); ; n++) {
  const date = `${longDate(first.add({ days: n }))} at 6.30 p.m.`
  const text = packText({ body, date, minutesOf: longDate(first.subtract({ days: n })), extra: `Pack number ${n}.` })
  // The server may be killed under it: then it is not acknowledged, and the next one is tried.
  const stored = await store(text, `pack-${n}.txt`).then(
    () => true,
    () => false,
  )
  if (stored) process.stdout.write(`acknowledged ${n}\n`)
}
