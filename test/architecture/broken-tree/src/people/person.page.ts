/** A page that breaks what a page can break. */
import { page } from '../web/index.ts'
import { sql, type Kysely } from 'kysely' // fault: sql-in-store

export const personPage = page({ path: '/people/:slug', allow: 'everyone', get: (db: Kysely<unknown>) => db })
export const open = page({ path: '/open', get: () => '' }) // fault: page-allow
export const again = page({ path: '/people/:id', allow: 'everyone' }) // fault: page-unique
export const made = page({ path: `/x/${open}`, allow: 'everyone' }) // fault: page-place
export const rows = sql`select 1` // fault: sql-in-store
export const chosen = (tx: { selectFrom(table: string): object }) => tx.selectFrom('people.person') // fault: sql-in-store
export const text = 'select name from people.person' // fault: sql-in-store
export const holes = (id: number) => `update people.person set name = ${id}` // fault: sql-in-store
