/** The database: what other modules may use. */
export { connect, type Database, type Tx } from './connect.ts'
export { openDatabase, whereFrom, type OpenOptions, type Where } from './open.ts'
export { one, row, rows } from './query.ts'
