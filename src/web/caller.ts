/** Where a request came from, for limits; and what counts as one address. */
import { isIP, isIPv6 } from 'node:net'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

const own = /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|::1$|f[cd][\da-f]{2}:|fe80:)/i

export const isLoopback = (address: string): boolean => /^127\.|^0:0:0:0::\/64$|^::1$/.test(address)

/** '203.0.113.7' as it is; of IPv6 the network, since a household has 2^64 addresses: '2001:db8:0:1::/64'. */
export function networkOf(address: string): string {
  const [, four] = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? []
  if (four !== undefined) return four
  if (!isIPv6(address)) return ''
  const [head = '', tail] = address.replace(/%.*/, '').split('::')
  const groups = (text: string) => text.split(':').filter(Boolean)
  const left = groups(head)
  const between = tail === undefined ? 0 : 8 - left.length - groups(tail).length
  const all = [...left, ...Array.from({ length: Math.max(0, between) }, () => '0'), ...groups(tail ?? '')]
  const four64 = all.slice(0, 4).map(group => Number.parseInt(group, 16).toString(16))
  return `${four64.join(':')}::/64`
}

/**
 * The network address of whoever asks. Behind a proxy it is what the proxy, the last in the row, has written; that is believed
 * only of a neighbour in one's own network, so that who reaches the port directly cannot name an address of their choice.
 * '' where there is no socket, as in app.request() of a test.
 */
export const callerBehind =
  (proxy: boolean) =>
  (c: Context): string => {
    const peer = 'incoming' in (c.env ?? {}) ? (getConnInfo(c).remote.address ?? '') : null
    const near = peer === null || own.test(peer.replace(/^::ffff:/i, ''))
    const forwarded = proxy && near ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
    return networkOf(forwarded !== undefined && isIP(forwarded) ? forwarded : (peer ?? ''))
  }
