/** The database: what other modules may use. */
export { backup, type Summary } from './backup/backup.ts'
export { restore } from './backup/restore.ts'
export { type Database, Session, SignedOut, type Tx, type Who } from './connect.ts'
export { exportTables } from './export.ts'
export { openDatabase, whereFrom, type OpenOptions, type Where } from './open.ts'
export { type Files } from './files.ts'
export { one, row, rows } from './query.ts'
