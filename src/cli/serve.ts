/** wardmote serve: the site, on this machine's own database unless DATABASE_URL names another. */
import { serve as listen } from '@hono/node-server'
import pino from 'pino'
import { loadProviders, needsSetUp, newSetUpCode } from '../access/index.ts'
import { application } from '../app.ts'
import type { Profile } from '../authority/index.ts'
import { engineOf } from '../case-types/index.ts'
import { type Database, whereFrom } from '../db/index.ts'
import { isRefusal, now } from '../lib/index.ts'
import {
  demonstrationPapers,
  demonstrationSignIns,
  loadMeetings,
  paperCount,
  refusesElsewhere,
  signInLines,
} from '../demonstration/index.ts'
import { closeReaders, countDocuments, importDocument } from '../records/index.ts'
import { args, out, say, WrongCall } from './command.ts'
import { withRecord } from './open.ts'
import { keepSealed } from './seal.ts'
import { postFrom, startTimers } from './timers.ts'

const loopback = new Set(['127.0.0.1', '::1', 'localhost'])

export async function run(given: string[]): Promise<number> {
  const { values } = args(given, {
    empty: { type: 'boolean', default: false },
    authority: { type: 'string' },
    port: { type: 'string' },
    host: { type: 'string', default: '127.0.0.1' },
    origin: { type: 'string' },
  })
  const port = portOf(values.port ?? process.env['PORT'] ?? '3000')
  const file = process.env['OPENID_PROVIDERS']
  const providers = file ? loadProviders(file, values.origin) : []
  const stop = stopAsked()
  return withRecord({ authority: values.authority, role: 'serve' }, async (db, profile) => {
    const onlyHere = loopback.has(values.host) && values.origin === undefined && 'dataDir' in whereFrom(process.env)
    const refusal = await refusesElsewhere(db, onlyHere)
    if (refusal) throw new WrongCall(refusal.says)
    if (profile.demonstration && !values.empty && (await db.asSystem('import', countDocuments)) < paperCount())
      await fill(db, profile, stop)
    const signIns =
      profile.demonstration && !values.empty && onlyHere
        ? signInLines(await demonstrationSignIns(db, engineOf(profile)))
        : []
    // After the papers, whose councillors they are about; where those are not all read, at a later start.
    if (profile.demonstration && !values.empty && !stop.signal.aborted) await prepare(db, profile)
    const post = postFrom(profile, process.env)
    if (values.origin !== undefined && post.name.startsWith('the folder'))
      say(`No mail server is set: letters go to ${post.name}. See SMTP_URL in docs/running.md.`)
    const sealed = await keepSealed(db)
    const timers = startTimers({ db, profile, site: values.origin ?? `http://localhost:${port}` }, post)
    const setUpCode = (await needsSetUp(db)) ? newSetUpCode() : undefined
    const log = pino({ level: process.env['LOG_LEVEL'] ?? 'warn' })
    const app = application({
      db,
      profile,
      log,
      providers,
      stop: stop.signal,
      ...(setUpCode !== undefined && { setUpCode }),
      ...(values.origin !== undefined && { origin: values.origin }),
    })
    if (!stop.signal.aborted)
      await untilStopped(app.fetch, { host: values.host, port, profile, stop, setUpCode, signIns })
    await timers.stop()
    await sealed.stop()
    return 0
  })
}

function portOf(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new WrongCall(`${text} is not a port: give a number from 0 to 65535.`)
  return port
}

/** Aborted by Ctrl-C or a stop signal; from then on, what is under way is ended in order. */
function stopAsked(): AbortController {
  const stop = new AbortController()
  const ask = () => {
    say('Stopping…')
    stop.abort()
  }
  process.once('SIGINT', ask).once('SIGTERM', ask)
  return stop
}

/** The demonstration's papers are written as documents and read like anybody's. Stopped between two of them, it goes on at the next start. */
async function fill(db: Database, profile: Profile, stop: AbortController): Promise<void> {
  say(`Writing and reading the papers of ${profile.name.value} (first start only)…`)
  const papers = await demonstrationPapers()
  for (const [n, paper] of papers.entries()) {
    if (stop.signal.aborted) break
    const done = await importDocument(db, { ...paper, profile })
    say(`  ${n + 1} of ${papers.length}  ${paper.fileName}${isRefusal(done) ? `: ${done.says}` : ''}`)
  }
  closeReaders()
}

/** What goes wrong here does not keep the site from being served. */
async function prepare(db: Database, profile: Profile): Promise<void> {
  try {
    await loadMeetings(db, profile, now())
  } catch (cause) {
    say(`The meetings of the demonstration could not be prepared: ${cause instanceof Error ? cause.message : ''}`)
  }
}

type Where = {
  host: string
  port: number
  profile: Profile
  stop: AbortController
  setUpCode: string | undefined
  signIns: readonly string[]
}

/** How long a slow sender is waited for, in milliseconds; a paper of 64 MiB arrives in time on any line that an office has. */
export const patience = {
  headersTimeout: 15_000,
  requestTimeout: 180_000,
  keepAliveTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
  maxHeaderSize: 16 * 1024,
}

/** Resolves once it was asked to stop and the pages being written have been sent. */
function untilStopped(
  fetch: Parameters<typeof listen>[0]['fetch'],
  { host, port, profile, stop, setUpCode, signIns }: Where,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = listen({ fetch, hostname: host, port, serverOptions: patience }, ({ port: at }) => {
      const address = `http://${host === '127.0.0.1' ? 'localhost' : host}:${at}`
      out(`${profile.name.value}: ${profile.serviceName.value}`)
      const open = { Home: '/', Meetings: '/meetings', Decisions: '/decisions', Search: '/search' }
      const places = { ...open, 'Sign in': '/sign-in', 'Your work': '/work' }
      for (const [what, path] of Object.entries(places)) out(`  ${what.padEnd(10)} ${address}${path}`)
      if (setUpCode !== undefined)
        out(`Nobody can sign in yet. On this machine open ${address}/set-up, with the code ${setUpCode}`)
      for (const line of signIns) out(line)
      out('Stop with Ctrl-C.')
    })
    server.maxConnections = 4_000
    server.on('error', (error: Error & { code?: string }) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new WrongCall(`Port ${port} is taken. Stop what uses it, or choose another with --port.`)
          : error,
      ),
    )
    stop.signal.addEventListener('abort', () => {
      server.close(() => resolve())
      if ('closeIdleConnections' in server) server.closeIdleConnections()
      setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 3000).unref()
    })
  })
}
