/** Today in the database, by the council's clock: the server's own stands on universal time, an hour behind in summer. */
import { sql } from 'kysely'

/** For SQL; in TypeScript it is today(). */
export const day = sql`(now() at time zone 'Europe/London')::date`
