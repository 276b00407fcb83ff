import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import { callerBehind, isLoopback, networkOf } from './caller.ts'

test('an address is one household: IPv4 as it is, IPv6 by its network, nonsense is nobody', () => {
  assert.equal(networkOf('203.0.113.7'), '203.0.113.7')
  assert.equal(networkOf('::ffff:203.0.113.7'), '203.0.113.7')
  assert.equal(networkOf('2001:DB8::1'), '2001:db8:0:0::/64')
  assert.equal(networkOf('2001:db8:0:0:1:2:3:4'), '2001:db8:0:0::/64')
  assert.equal(networkOf('2001:db8::5:6:7:8'), '2001:db8:0:0::/64')
  assert.equal(networkOf('fe80::1%eth0'), 'fe80:0:0:0::/64')
  assert.equal(networkOf('unknown'), '')
  assert.ok(isLoopback(networkOf('::1')) && isLoopback('127.0.0.1') && !isLoopback(networkOf('::2:0:0:0:1')))
})

const from = async (proxy: boolean, peer: string, forwarded?: string) => {
  const app = new Hono().get('/', c => c.text(callerBehind(proxy)(c)))
  const incoming = { socket: { remoteAddress: peer, remotePort: 1, remoteFamily: 'IPv4' } }
  return (
    await app.request('/', forwarded === undefined ? {} : { headers: { 'x-forwarded-for': forwarded } }, { incoming })
  ).text()
}

test('what a proxy says of the caller is believed only of a proxy in one’s own network, and only its own last word', async () => {
  assert.equal(await from(false, '203.0.113.9', '198.51.100.1'), '203.0.113.9', 'no proxy was set up')
  assert.equal(await from(true, '127.0.0.1', '198.51.100.1'), '198.51.100.1')
  assert.equal(await from(true, '10.0.0.2', '192.0.2.66, 198.51.100.1'), '198.51.100.1', 'the caller wrote the first')
  assert.equal(await from(true, '203.0.113.9', '198.51.100.1'), '203.0.113.9', 'came past the proxy')
  assert.equal(await from(true, '127.0.0.1', 'nonsense'), '127.0.0.1')
})
