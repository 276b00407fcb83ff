/** wardmote serve: the site, on this machine's own database unless DATABASE_URL names another. */
import { serve as listen } from '@hono/node-server'
import pino from 'pino'
import { application } from '../app.ts'
import type { Profile } from '../authority/index.ts'
import type { Database } from '../db/index.ts'
import { isRefusal } from '../lib/index.ts'
import { demonstrationPapers } from '../demonstration/index.ts'
import { closeReaders, hasDocuments, importDocument } from '../records/index.ts'
import { args, out, say, WrongCall } from './command.ts'
import { withRecord } from './open.ts'

export async function run(given: string[]): Promise<number> {
  const { values } = args(given, {
    empty: { type: 'boolean', default: false },
    authority: { type: 'string' },
    port: { type: 'string' },
    host: { type: 'string', default: '127.0.0.1' },
    origin: { type: 'string' },
  })
  const port = portOf(values.port ?? process.env['PORT'] ?? '3000')
  return withRecord({ authority: values.authority, role: 'serve' }, async (db, profile) => {
    if (profile.demonstration && !values.empty && !(await db.asSystem('import', hasDocuments))) await fill(db, profile)
    const log = pino({ level: process.env['LOG_LEVEL'] ?? 'warn' })
    const app = application({ db, profile, log, ...(values.origin !== undefined && { origin: values.origin }) })
    await untilStopped(app.fetch, values.host, port, profile)
    return 0
  })
}

function portOf(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new WrongCall(`${text} is not a port: give a number from 0 to 65535.`)
  return port
}

/** The demonstration's papers are written as documents and read like anybody's. */
async function fill(db: Database, profile: Profile): Promise<void> {
  say(`Writing and reading the papers of ${profile.name.value} (first start only)…`)
  const papers = await demonstrationPapers()
  for (const [n, paper] of papers.entries()) {
    const done = await importDocument(db, { ...paper, profile })
    say(`  ${n + 1} of ${papers.length}  ${paper.fileName}${isRefusal(done) ? `: ${done.says}` : ''}`)
  }
  closeReaders()
}

/** Resolves after Ctrl-C or a stop signal, once the pages being written have been sent. */
function untilStopped(
  fetch: Parameters<typeof listen>[0]['fetch'],
  host: string,
  port: number,
  profile: Profile,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = listen({ fetch, hostname: host, port }, ({ port: at }) => {
      const address = `http://${host === '127.0.0.1' ? 'localhost' : host}:${at}`
      out(`${profile.name.value}: ${profile.serviceName.value}`)
      for (const [what, path] of [
        ['Home', '/'],
        ['Meetings', '/meetings'],
        ['Decisions', '/decisions'],
        ['Search', '/search'],
      ])
        out(`  ${String(what).padEnd(10)} ${address}${path}`)
      out('Stop with Ctrl-C.')
    })
    server.on('error', (error: Error & { code?: string }) => {
      const taken = error.code === 'EADDRINUSE'
      reject(taken ? new WrongCall(`Port ${port} is taken. Stop what uses it, or choose another with --port.`) : error)
    })
    const stop = () => {
      say('Stopping…')
      server.close(() => resolve())
      if ('closeIdleConnections' in server) server.closeIdleConnections()
      setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 3000).unref()
    }
    process.once('SIGINT', stop).once('SIGTERM', stop)
  })
}
