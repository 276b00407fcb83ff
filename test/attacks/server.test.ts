/** Against a real server on loopback, as behind a proxy: too many requests, slow ones, and requests that are no HTTP. */
import assert from 'node:assert/strict'
import type { Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { serve } from '@hono/node-server'
import pino from 'pino'
import { application } from '../../src/app.ts'
import { patience } from '../../src/cli/serve.ts'
import { usualLimits } from '../../src/web/index.ts'
import { attacked, type Attacked, type Who } from './people.ts'

const origin = 'https://record.thornmere.example'
let site: Attacked
let server: Server
let port = 0

before(async () => {
  site = await attacked({ origin })
  const slow = { burst: 5, perSecond: 0.001 }
  const app = application({
    db: site.db,
    profile: site.profile,
    log: pino({ level: 'silent' }),
    origin,
    limits: { forms: { burst: 8, perSecond: 0.001 }, ownForms: slow, costly: slow },
  })
  server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0, serverOptions: patience }) as Server
  await new Promise(resolve => server.once('listening', resolve))
  port = (server.address() as AddressInfo).port
})
after(async () => {
  server.closeAllConnections()
  server.close()
  await site.db.close()
})

/** Sends the bytes as they stand, and gives all that comes back until the server hangs up or falls silent. */
const raw = (text: string, quiet = 400): Promise<string> =>
  new Promise((resolve, reject) => {
    let got = ''
    const socket = connect(port, '127.0.0.1', () => void socket.write(Buffer.from(text, 'latin1')))
    socket.setTimeout(quiet, () => socket.destroy())
    socket.on('data', data => (got += data.toString('latin1')))
    socket.on('error', error => ('code' in error && error.code === 'ECONNRESET' ? resolve(got) : reject(error)))
    socket.on('close', () => resolve(got))
  })
const answers = (text: string) => [...text.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status]) => Number(status))

type Ask = { who?: Who; from?: string; method?: string; path?: string }
const ask = async ({ who = 'nobody', from = '198.51.100.1', method = 'POST', path = '/papers/new' }: Ask) => {
  const body = method === 'POST' ? 'a=b' : ''
  const token = site.people.get(who)?.token
  const text = await raw(
    [
      `${method} ${path} HTTP/1.1`,
      'Host: record.thornmere.example',
      `X-Forwarded-For: ${from}`,
      `Origin: ${origin}`,
      ...(token === undefined ? [] : [`Cookie: __Host-session=${token}`]),
      ...(body ? ['Content-Type: application/x-www-form-urlencoded', `Content-Length: ${body.length}`] : []),
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
    5_000,
  )
  return { status: answers(text)[0], text }
}

test('a wall of forms from one address is stopped with a kind page; others go on, and writing other addresses first does not help', async () => {
  for (let n = 0; n < 8; n++) assert.equal((await ask({ from: `203.0.113.${n}, 198.51.100.1` })).status, 303)
  const stopped = await ask({ from: '203.0.113.99, 198.51.100.1' })
  assert.equal(stopped.status, 429)
  assert.match(stopped.text, /retry-after: [1-9]\d*\r\n/i)
  assert.match(stopped.text, /You have asked too often/)
  assert.match(stopped.text, /content-security-policy: default-src 'none'/i)
  assert.equal((await ask({ from: '198.51.100.2' })).status, 303)
  assert.equal((await ask({ from: '198.51.100.1', method: 'GET' })).status, 303, 'reading goes on')
})

test('all addresses of one IPv6 network are one', async () => {
  for (let n = 1; n <= 8; n++) assert.equal((await ask({ from: `2001:db8:0:7::${n}` })).status, 303)
  assert.equal((await ask({ from: '2001:db8:0:7:ffff:1:2:3' })).status, 429)
  assert.equal((await ask({ from: '2001:db8:0:8::1' })).status, 303)
})

test('one session cannot send more by moving from address to address, and others are not held up by it', async () => {
  for (let n = 1; n <= 5; n++) assert.equal((await ask({ who: 'clerk', from: `192.0.2.${n}` })).status, 422)
  assert.equal((await ask({ who: 'clerk', from: '192.0.2.6' })).status, 429)
  assert.notEqual((await ask({ who: 'councillor', from: '192.0.2.7' })).status, 429)
})

test('searches, which cost, are counted; other pages are not', async () => {
  const search = (from: string) => ask({ method: 'GET', path: '/search?q=lamps', from })
  for (let n = 0; n < 5; n++) assert.equal((await search('192.0.2.40')).status, 200)
  assert.equal((await search('192.0.2.40')).status, 429)
  for (let n = 0; n < 12; n++) assert.equal((await ask({ method: 'GET', path: '/', from: '192.0.2.40' })).status, 200)
})

test('the usual limits let a person work, and a whole office at once', () => {
  assert.ok(usualLimits.ownForms.burst >= 30 && usualLimits.ownForms.perSecond >= 0.5)
  assert.ok(usualLimits.forms.perSecond > usualLimits.ownForms.perSecond && usualLimits.forms.burst >= 100)
})

const host = 'Host: record.thornmere.example'
const smuggled = 'GET /smuggled HTTP/1.1\r\nHost: record.thornmere.example\r\n\r\n'

test('a request that hides another one in its body, or says its length twice, is one request or none', async () => {
  const form = 'Content-Type: application/x-www-form-urlencoded'
  const tries = [
    `POST / HTTP/1.1\r\n${host}\r\n${form}\r\nContent-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${smuggled}`,
    `POST / HTTP/1.1\r\n${host}\r\n${form}\r\nContent-Length: 4\r\nContent-Length: 40\r\n\r\n${smuggled}`,
    `POST / HTTP/1.1\r\n${host}\r\n${form}\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${smuggled}`,
    `POST / HTTP/1.1\r\n${host}\r\n${form}\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n${smuggled}`,
    `POST / HTTP/1.1\r\n${host}\r\n${form}\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n${smuggled}`,
    `POST / HTTP/1.1\r\n${host}\r\n${form}\r\nContent-Length: +4\r\n\r\nabcd${smuggled}`,
    `POST / HTTP/1.1\r\n${host}\r\n${form}\r\nContent-Length: 0x4\r\n\r\nabcd${smuggled}`,
    `POST / HTTP/1.1\r\n${host}\r\n${form}\r\nX: a\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${smuggled}`,
    `POST / HTTP/1.1\r\n${host}\r\n${form}\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\nabc\r\n0\r\n\r\n${smuggled}`,
  ]
  for (const text of tries) {
    const got = answers(await raw(text))
    assert.ok(!got.includes(404), `${JSON.stringify(text)} got ${got.join()}`)
  }
})

test('what is no request, has two hosts or none, names another site in its first line, or is too large, gets no page', async () => {
  const first = async (text: string) => answers(await raw(text))[0]
  const two = await raw(`GET / HTTP/1.1\r\n${host}\r\nHost: evil.example\r\nConnection: close\r\n\r\n`)
  assert.doesNotMatch(two, /evil\.example/)
  assert.equal(await first(`GET / HTTP/1.1\r\nHost: evil.example\r\n${host}\r\nConnection: close\r\n\r\n`), 421)
  assert.equal(await first('GET / HTTP/1.1\r\n\r\n'), 400)
  assert.notEqual(await first('GET / HTTP/1.0\r\n\r\n'), 200)
  assert.notEqual(await first('GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n'), 200)
  assert.notEqual(await first('GET / HTTP/1.1\r\nHost: record.thornmere.example@evil.example\r\n\r\n'), 200)
  assert.notEqual(await first('GET / HTTP/1.1\r\nHost: record.thornmere.example/x?\r\n\r\n'), 200)
  assert.notEqual(await first('GET / HTTP/1.1\r\nHost: \r\n\r\n'), 200)
  const elsewhere = await raw(`GET http://evil.example/ HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`)
  assert.doesNotMatch(elsewhere, /evil\.example/)
  assert.equal(await first(`GET / HTTP/1.1\r\n${host}\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`), 431)
  assert.equal(await first(`GET /${'a'.repeat(20_000)} HTTP/1.1\r\n${host}\r\n\r\n`), 431)
  assert.equal(await first(`GET / HTTP/1.1\r\n${host}\r\nX: a\0b\r\n\r\n`), 400)
  assert.equal(await first(`GET /\0 HTTP/1.1\r\n${host}\r\n\r\n`), 400)
  assert.equal(await first('\x16\x03\x01\x02\0\x01\0'), 400)
  for (const method of ['TRACE', 'OPTIONS', 'PUT', 'PROPFIND'])
    assert.equal(await first(`${method} / HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`), 405, method)
  assert.ok(![200, 201].includes((await first(`CONNECT evil.example:443 HTTP/1.1\r\n${host}\r\n\r\n`)) ?? 0))
  assert.equal(await first(`GET / HTTP/1.1\r\n${host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n`), 200)
  assert.equal(await first(`GET / HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`), 200, 'and it still answers')
})

test('who sends slowly is not waited for without end', () => {
  assert.ok(server.headersTimeout <= 20_000 && server.requestTimeout <= 300_000 && server.keepAliveTimeout <= 60_000)
  assert.ok(patience.connectionsCheckingInterval <= 10_000)
})
