/** The log searched at the command line: noted and committed first, then read under that purpose. */
import { accountByEmail } from '../account/store.ts'
import { note } from '../agency/store.ts'
import type { Database } from '../../db/index.ts'
import { isRefusal, london, type Refusal, refuse } from '../../lib/index.ts'
import { deedName, deeds } from './deeds.ts'
import { caseNumber, caseReferences, entriesFound, type LoggedEntry } from './log.store.ts'
import { subjectOf } from './subject.ts'
import { flags, kinds, programName, reasonOf, type ReasonWords, recipientOf } from './words.ts'

/** What is null is not asked for. Days are those of England, the last one whole. */
export type Sought = {
  from: Temporal.PlainDate | null
  until: Temporal.PlainDate | null
  /** An e-mail address. */
  account: string | null
  /** A case's reference. */
  case: string | null
  /** Words of what was done, or its key. */
  what: string | null
}

export type FoundEntry = LoggedEntry & {
  /** The references of its cases. */
  readonly cases: readonly string[]
  /** All of it in one line of plain text. */
  readonly line: string
}

/** The newest first, `most` of them, and whether there are more. */
export async function searchLog(
  db: Database,
  sought: Sought,
  most: number,
  words: ReasonWords,
): Promise<Refusal | { entries: FoundEntry[]; more: boolean }> {
  const asked = await db.asSystem('set-up', async tx => {
    const account = sought.account === null ? null : await accountByEmail(tx, sought.account.toLowerCase())
    if (account === undefined) return refuse('user-known', `Nobody here has the address ${sought.account}`)
    return { account: account?.id ?? null }
  })
  if (isRefusal(asked)) return asked
  const what = sought.what === null ? null : deedsLike(sought.what)
  if (what?.length === 0) return refuse('deed-known', `Nothing that is noted is called “${sought.what}”`)
  const filters = { ...sought, account: asked.account, what: what?.join(', ') ?? null }
  const given = Object.entries(filters).flatMap(([name, value]) => (value === null ? [] : `${name}=${String(value)}`))
  // Committed before anything is handed out.
  await db.asSystem('search-log', tx => note(tx, 'search log', 'log', [], given.join('&').slice(0, 500)))
  return db.asSystem('search-log', async tx => {
    const record = sought.case === null ? null : await caseNumber(tx, sought.case.toUpperCase())
    if (sought.case !== null && record === null) return refuse('case-known', `No case has the reference ${sought.case}`)
    const midnight = (day: Temporal.PlainDate | undefined) => day?.toZonedDateTime(london).toInstant() ?? null
    const [from, until] = [midnight(sought.from ?? undefined), midnight(sought.until?.add({ days: 1 }))]
    const filter = { from, until, account: asked.account, kind: null, what, flag: null, record, before: null }
    const found = await entriesFound(tx, filter, most + 1)
    const shown = found.slice(0, most)
    const cases = shown.flatMap(entry => (entry.subject === 'case' ? entry.ids : []))
    const references = await caseReferences(tx, [...new Set(cases)])
    const entries = shown.map(entry => ({
      ...entry,
      cases: entry.subject === 'case' ? entry.ids.flatMap(id => references.get(id) ?? []) : [],
      line: lineOf(entry, references, words),
    }))
    return { entries, more: found.length > most }
  })
}

const deedsLike = (text: string): string[] => {
  const wanted = text.toLowerCase()
  return Object.entries(deeds).flatMap(([key, says]) =>
    key === wanted || says.toLowerCase().includes(wanted) ? key : [],
  )
}

function lineOf(entry: LoggedEntry, references: ReadonlyMap<number, string>, words: ReasonWords): string {
  const who = entry.accountId === null ? programName(entry.systemWhy ?? '') : `${entry.account} (${entry.accountId})`
  const more = [
    subjectOf(entry, references),
    entry.agencies.join(', '),
    entry.reason && reasonOf(entry.reason, words),
    entry.agreement && `under: ${entry.agreement}`,
    entry.recipient && `given to: ${recipientOf(entry.recipient, entry.recipientName)}`,
    ...entry.flags.map(flag => flags[flag] ?? flag),
  ]
  const at = entry.at.toString({ smallestUnit: 'second' })
  const did = `${kinds[entry.kind] ?? entry.kind}: ${deedName(entry.what)}`
  // What somebody typed as a reason stays within its line.
  return [entry.id, at, who, did, ...more.filter(part => part)].join('  ').replaceAll(/\p{Cc}+/gu, ' ')
}
