/** The same database as another process sees it: with connections of its own. It closes with the first. */
import { connect, type Database } from '../src/db/connect.ts'
import type { Server } from '../src/db/server.ts'

export const sameDatabase = (server: Server): Database => connect({ ...server, leave: () => Promise.resolve() })
