/** Checks the log against its seals, and the seals against the heads that are kept outside the database. Writes nothing. */
import { readFile } from 'node:fs/promises'
import type { Database } from '../../db/index.ts'
import { count } from '../../lib/index.ts'
import { type Head, headOf, readHead } from './heads.ts'
import { chainOf, digestOf, form, type Seal } from './seal.ts'
import { countEntries, entriesBetween, sealsAfter } from './seal.store.ts'

export type LogVerdict = {
  readonly entries: number
  readonly seals: number
  /** Added since the last seal: nothing proves yet what they were. */
  readonly unsealed: number
  /** Each is a sentence. */
  readonly faults: readonly string[]
  readonly notes: readonly string[]
}

const name = ({ n, from, to }: Seal) => `Batch ${n} of the log (entries ${from} to ${to})`

/** What is wrong with the place of a seal in the chain. */
function chainFaults(seal: Seal, before: Seal | null): string[] {
  const faults: string[] = []
  const next = (before?.n ?? 0) + 1
  if (seal.n !== next)
    faults.push(
      seal.n === next + 1
        ? `Seal ${next} of the log is missing.`
        : `Seals ${next} to ${seal.n - 1} of the log are missing.`,
    )
  else if (seal.from !== (before?.to ?? 0) + 1 || seal.to < seal.from)
    faults.push(`${name(seal)}: it should begin with entry ${(before?.to ?? 0) + 1}. Its seal was rewritten.`)
  if (seal.n === next && !chainOf(before?.chain ?? null, seal).equals(seal.chain))
    faults.push(
      `${name(seal)}: its seal does not follow from ${before ? `seal ${before.n}` : 'the beginning'}. One of them was rewritten.`,
    )
  return faults
}

async function batchFaults(db: Database, seal: Seal): Promise<{ there: number; faults: string[] }> {
  const entries = await db.asSystem('verify', tx => entriesBetween(tx, seal.from, seal.to, null))
  const says = (words: string) => ({ there: entries.length, faults: [`${name(seal)}: ${words}`] })
  const sealed = `it was sealed with ${count(seal.entries, 'entry', 'entries')} and has ${entries.length} now`
  if (entries.length < seal.entries) return says(`${sealed}: what is missing was taken out.`)
  if (entries.length > seal.entries) return says(`${sealed}: what is too many was put in later.`)
  if (seal.digest[0] !== form) return says('it is sealed in a form that this version of the program does not know.')
  if (!digestOf(entries).equals(seal.digest))
    return says('an entry was changed, exchanged or put into another place since it was sealed.')
  return { there: entries.length, faults: [] }
}

/** '3', '3 to 7', '3 to 7 and 12' */
function numbers(all: number[]): string {
  const runs: [number, number][] = []
  for (const n of all) {
    const run = runs.at(-1)
    if (run && n === run[1] + 1) run[1] = n
    else runs.push([n, n])
  }
  return runs.map(([a, b]) => (a === b ? `${a}` : `${a} to ${b}`)).join(', ')
}

type Outside = { readonly path: string; readonly lines: readonly string[] | null }

async function readOutside(path: string): Promise<Outside> {
  try {
    const text = await readFile(path, 'utf8')
    return { path, lines: text.split('\n').filter(line => line.trim() !== '') }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { path, lines: null }
    throw error
  }
}

/** Compares the seals with the heads outside. Heads without their seals are faults; seals without their heads are worth a note. */
function compare({ path, lines }: Outside, seals: Map<number, Head>): Pick<LogVerdict, 'faults' | 'notes'> {
  if (lines === null && seals.size === 0) return { faults: [], notes: [] }
  if (lines === null)
    return {
      faults: [],
      notes: [`There is no file ${path}: the seals of the log can be compared with nothing outside the database.`],
    }
  const heads = lines.flatMap(line => readHead(line) ?? [])
  const numbered = (which: Head[]) => numbers([...new Set(which.map(head => head.n))].toSorted((a, b) => a - b))
  const gone = numbered(heads.filter(head => !seals.has(head.n)))
  const other = numbered(heads.filter(head => seals.has(head.n) && seals.get(head.n)?.chain !== head.chain))
  const kept = new Set(heads.map(head => head.n))
  const lacking = [...seals.keys()].filter(n => !kept.has(n))
  const unread = lines.length - heads.length
  const faults: string[] = []
  const notes: string[] = []
  if (gone)
    faults.push(
      `${path} holds heads for which the log has no seals (${gone}): the end of the log was cut off, or an older backup was restored.`,
    )
  if (other)
    faults.push(
      `${path} holds other heads than the seals of the log (${other}): those batches were rewritten, or an older backup was restored.`,
    )
  if (lacking.length > 0)
    notes.push(
      `${path} lacks the heads of ${count(lacking.length, 'seal')} (${numbers(lacking)}): only the database speaks for them.`,
    )
  if (unread > 0) notes.push(`${count(unread, 'line')} of ${path} cannot be read as a head.`)
  return { faults, notes }
}

/** `headsFile`: where heads are kept outside the database; without it the chain alone is checked. */
export async function verifyLog(
  db: Database,
  { headsFile }: { headsFile?: string | undefined } = {},
): Promise<LogVerdict> {
  // Before the seals: a seal is committed before its head is written, so that no head can be ahead of its seal.
  const kept = headsFile === undefined ? null : await readOutside(headsFile)
  const faults: string[] = []
  const heads = new Map<number, Head>()
  let last: Seal | null = null
  let inside = 0
  for (;;) {
    const seals: Seal[] = await db.asSystem('verify', tx => sealsAfter(tx, last?.n ?? -1, 1000))
    if (seals.length === 0) break
    for (const seal of seals) {
      faults.push(...chainFaults(seal, last))
      const batch = await batchFaults(db, seal)
      faults.push(...batch.faults)
      inside += batch.there
      heads.set(seal.n, headOf(seal))
      last = seal
    }
  }
  const { above, upTo } = await db.asSystem('verify', tx => countEntries(tx, last?.to ?? 0))
  if (upTo > inside)
    faults.push(
      `${count(upTo - inside, 'entry', 'entries')} of the log ${upTo - inside === 1 ? 'has a number' : 'have numbers'} that no seal covers, lower than the last one sealed.`,
    )
  const outside = kept ? compare(kept, heads) : { faults: [], notes: [] }
  return {
    entries: above + upTo,
    seals: heads.size,
    unsealed: above,
    faults: [...faults, ...outside.faults],
    notes: outside.notes,
  }
}
