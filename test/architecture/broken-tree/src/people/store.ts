/** A store: SQL is at home here, but only on the own tables. */
import { sql } from 'kysely'
import pg from 'pg'

export const people = [sql`select * from people.person`, sql`insert into people.person values (1)`, pg]
export const read = sql`select m.id from meetings.meeting m for update of m`
export const wrong = sql`update meetings.meeting set title = ''` // fault: own-tables
export const alsoWrong = sql`
  delete from only "meetings"."minute" -- fault: own-tables
`
export const built = (tx: { insertInto(table: string): object }) => tx.insertInto('meetings.meeting') // fault: own-tables
