/** The heads of the chain outside the database: a line of JSON a seal, so that a log whose tail was cut does not pass for whole. */
import { mkdir, open, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Database } from '../../db/index.ts'
import type { Seal } from './seal.ts'
import { sealNumber, sealsAfter, sealsNumbered } from './seal.store.ts'

export type Head = { readonly n: number; readonly to: number; readonly chain: string; readonly at: string }

export const headOf = ({ n, to, chain, at }: Seal): Head => ({ n, to, chain: chain.toString('hex'), at })

/** A head from a line of the file, or of any log that holds it as JSON; null where the line holds none. */
export function readHead(line: string): Head | null {
  const start = line.indexOf('{')
  if (start < 0) return null
  try {
    const { n, to, chain, at } = JSON.parse(line.slice(start)) as Record<string, unknown>
    if (typeof n !== 'number' || typeof to !== 'number' || typeof chain !== 'string' || typeof at !== 'string')
      return null
    return /^[0-9a-f]{64}$/.test(chain) ? { n, to, chain, at } : null
  } catch {
    return null
  }
}

const key = ({ n, chain }: Head) => `${n} ${chain}`
const aBlock = 64 * 1024

async function endOf(file: FileHandle, bytes: number): Promise<string> {
  const { size } = await file.stat()
  const length = Math.min(bytes, size)
  return (await file.read(Buffer.alloc(length), 0, length, size - length)).buffer.toString('utf8')
}

/** The heads at the end of the file: of its last block, or of all of it where that block agrees with no seal. */
async function kept(db: Database, file: FileHandle): Promise<{ heads: Set<string>; after: number; torn: boolean }> {
  for (const bytes of [aBlock, Infinity]) {
    const text = await endOf(file, bytes)
    const heads = text.split('\n').flatMap(line => readHead(line) ?? [])
    const keys = new Set(heads.map(key))
    const seals = await db.asSystem('seal', tx =>
      sealsNumbered(
        tx,
        heads.map(head => head.n),
      ),
    )
    const after = Math.max(
      0,
      ...seals
        .map(headOf)
        .filter(head => keys.has(key(head)))
        .map(head => head.n),
    )
    const whole = (await file.stat()).size <= bytes
    if (after > 0 || whole) return { heads: keys, after, torn: text !== '' && !text.endsWith('\n') }
  }
  throw new Error('A file is never longer than Infinity.')
}

/** Adds the heads that the file lacks; what it returns is on the disk. The folder is made where there is none. */
export async function keepHeads(db: Database, path: string): Promise<void> {
  if ((await db.asSystem('seal', sealNumber)) === 0) return
  await mkdir(dirname(path), { recursive: true })
  const file = await open(path, 'a+', 0o600)
  try {
    const { heads, ...start } = await kept(db, file)
    let { after, torn } = start
    for (;;) {
      const seals = await db.asSystem('seal', tx => sealsAfter(tx, after, 1000))
      const lines = seals
        .map(headOf)
        .filter(head => !heads.has(key(head)))
        .map(head => `${JSON.stringify(head)}\n`)
      // A process that was killed may have left half a line.
      if (lines.length > 0) await file.appendFile(`${torn ? '\n' : ''}${lines.join('')}`)
      const last = seals.at(-1)
      if (!last) break
      ;({ n: after } = last)
      torn = false
    }
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Tells `tell` of every head above `after`; the number of the last, for the next time. For those who gather logs elsewhere. */
export async function tellHeads(db: Database, after: number, tell: (head: Head) => void): Promise<number> {
  const seals = await db.asSystem('seal', tx => sealsAfter(tx, after, 1000))
  for (const seal of seals) tell(headOf(seal))
  const last = seals.at(-1)
  return last ? tellHeads(db, last.n, tell) : after
}
