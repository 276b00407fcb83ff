import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pino } from 'pino'
import { exampleShell } from '../../test/example-pages.ts'
import { events, html, page, site, type SiteOptions } from './index.ts'

const seen: string[] = []
const eventsPage = page({
  path: '/events',
  allow: 'everyone',
  fresh: true,
  get({ lastEvent }) {
    seen.push(lastEvent)
    return events(
      new ReadableStream(
        {
          pull(controller) {
            controller.enqueue(new TextEncoder().encode('data: one\n\n'))
            controller.close()
          },
        },
        { highWaterMark: 0 },
      ),
    )
  },
})
const followPage = page({
  path: '/follow',
  allow: 'everyone',
  get: () => ({ title: 'Follow', script: 'live' as const, body: html`<h1>Follow</h1>` }),
})
const app = site([eventsPage, followPage], {
  shell: exampleShell,
  db: {} as SiteOptions['db'],
  log: pino({ level: 'silent' }),
})

test('events are sent as they come, kept by nobody, held back by no proxy; who comes back says what they have', async () => {
  const answer = await app.request('http://safety.example/events', { headers: { 'Last-Event-ID': '7' } })
  assert.equal(await answer.text(), 'data: one\n\n')
  assert.equal(answer.headers.get('content-type'), 'text/event-stream; charset=utf-8')
  assert.equal(answer.headers.get('cache-control'), 'no-store')
  assert.equal(answer.headers.get('x-accel-buffering'), 'no')
  assert.equal(answer.headers.get('x-content-type-options'), 'nosniff')
  await app.request('http://safety.example/events')
  assert.deepEqual(seen, ['7', ''])
})

test('the page that follows events may run its one script and ask this site, and nothing else', async () => {
  const answer = await app.request('http://safety.example/follow')
  assert.match(await answer.text(), /<script type="module" src="\/assets\/live-[0-9a-f]{12}\.js"><\/script>/)
  const policy = answer.headers.get('content-security-policy') ?? ''
  assert.match(policy, /script-src 'self'; connect-src 'self'/)
  assert.match(policy, /default-src 'none'/)
})
