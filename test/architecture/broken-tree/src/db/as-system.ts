/** In db, SQL, the environment and the clock are at home. */
import { sql } from 'kysely'

export const asSystem = (why: string) => [why, sql`select now()`, process.env.DATABASE_URL, new Date()]
