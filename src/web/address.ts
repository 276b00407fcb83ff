/** Addresses as they arrive: which are no good, and the one form of each that we answer under. */

/** Long enough for any search with filters; browsers and proxies agree on this much. */
const longest = 2048

/** What to answer instead of a page: 414 too long, 400 not an address; null where it is fine. `address` is path and query. */
export function problemWith(address: string): 400 | 414 | null {
  if (address.length > longest) return 414
  if (!address.includes('%')) return null
  // PostgreSQL holds no NUL in a text, and nobody types one.
  if (/%00/.test(address)) return 400
  try {
    decodeURIComponent(address.split('?', 1)[0] ?? '')
    return null
  } catch {
    return 400
  }
}

export type Address = { readonly path: string; readonly query: URLSearchParams; readonly whole: string }

/** Path and query of a whole URL; the query sorted by name, so that one set of filters is one address whoever wrote it. */
export function addressOf(url: string): Address {
  const from = url.indexOf('/', url.indexOf('//') + 2)
  const hash = url.indexOf('#', from)
  const text = from < 0 ? '/' : url.slice(from, hash < 0 ? undefined : hash)
  const mark = text.indexOf('?')
  if (mark < 0) return { path: text, query: new URLSearchParams(), whole: text }
  const path = text.slice(0, mark)
  const query = new URLSearchParams(text.slice(mark + 1))
  query.sort()
  return { path, query, whole: query.size > 0 ? `${path}?${query.toString()}` : path }
}

/** '/meetings/' → '/meetings'; null where there is nothing to mend. Never leads to another host ('//elsewhere/'). */
export function withoutSlash(address: Address): string | null {
  if (address.path === '/' || !address.path.endsWith('/')) return null
  const path = `/${address.path.replace(/^[/\\]+|[/\\]+$/g, '')}`
  return address.query.size > 0 ? `${path}?${address.query.toString()}` : path
}
