/** What an operator's Prometheus asks for: the process, and how long pages take by the pattern of their address. */
import type { Hono } from 'hono'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'

const buckets = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5]

/** A request that a proxy passed on is somebody else's: they are not told. */
const fromHere = (request: Request): boolean =>
  !request.headers.has('x-forwarded-for') &&
  /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.get('host') ?? '')

/** Wraps an application: counts its pages, and answers /metrics on the machine itself. No address with a name in it is kept. */
export function measured(app: Hono, outer: Hono): Hono {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({
    name: 'wardmote_page_seconds',
    help: 'Time to answer, by first word of the address and status',
    labelNames: ['page', 'status'],
    buckets,
    registers: [registry],
  })
  outer.get('/metrics', async (c, next) =>
    fromHere(c.req.raw) ? c.text(await registry.metrics(), 200, { 'Content-Type': registry.contentType }) : next(),
  )
  outer.all('*', async c => {
    const done = seconds.startTimer()
    const answer = await app.fetch(c.req.raw, c.env)
    done({ page: known(new URL(c.req.url).pathname), status: answer.status })
    return answer
  })
  return outer
}

const first = new Set([
  '',
  'meetings',
  'calendar',
  'reports',
  'bodies',
  'people',
  'decisions',
  'actions',
  'search',
  'documents',
  'feeds',
])

/** '/meetings/…' → 'meetings'; what nobody has written is 'other', so that the list of labels cannot grow. */
const known = (path: string): string => {
  const word = path.split('/')[1] ?? ''
  return first.has(word) ? word || 'home' : 'other'
}
