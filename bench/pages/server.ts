/** One variant as a server of its own process: node server.ts VARIANT [DATA_DIR]. Tells its parent the port. */
import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { pino } from 'pino'
import { openDatabase } from '../../src/db/index.ts'
import { site, type SiteOptions } from '../../src/web/index.ts'
import { lead, meetings, next, pages, shell } from './content.ts'
import { meetingsPage } from './ours.ts'

// Neither package brings types; this is as much of them as is used.
type Express = {
  get: (
    path: string,
    answer: (request: unknown, response: { render: (view: string, data: object) => void }) => void,
  ) => void
  listen: (port: number, host: string, started: () => void) => Server
}
type Nunjucks = { configure: (folders: string[], options: object) => void }
const require = createRequire(import.meta.url)

const [variant = '', dataDir = ''] = process.argv.slice(2)
const tell = (port: number) => process.send?.(port)
const ours = (more: Partial<SiteOptions> = {}) =>
  site([meetingsPage], { shell, db: {} as SiteOptions['db'], log: pino({ level: 'error' }), ...more })
const start = (app: Hono) => serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => tell(port))

if (variant === 'rendered') start(ours())
else if (variant === 'cached') {
  const db = await openDatabase({ dataDir })
  process.once('SIGTERM', () => void db.close().finally(() => process.exit()))
  start(ours({ db, edition: () => db.edition() }))
} else if (variant === 'bare') {
  const text = await (await ours().request('/meetings')).text()
  start(new Hono().get('/meetings', c => c.html(text)))
} else {
  const app = (require('express') as () => Express)()
  const nunjucks = require('nunjucks') as Nunjucks
  const views = [import.meta.dirname, join(import.meta.dirname, '../../node_modules/govuk-frontend/dist')]
  nunjucks.configure(views, { autoescape: true, express: app })
  const navigation = shell.navigation.map(link => ({ ...link, current: link.href === '/meetings' }))
  app.get('/meetings', (_request, response) => {
    response.render('meetings.njk', { shell, navigation, meetings, pages, next, lead })
  })
  const server: Server = app.listen(0, '127.0.0.1', () => {
    const address = server.address()
    if (address && typeof address === 'object') tell(address.port)
  })
}
