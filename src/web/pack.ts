/** A finished answer as bytes, with its validator, ready to be sent plain, compressed, or as "not modified". */
import { hash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

type Headers = Readonly<Record<string, string>>

export type Packed = {
  readonly status: number
  readonly body: Uint8Array<ArrayBuffer>
  readonly etag: string
  readonly plain: Headers
  /** Compressed when first asked for; null where it would not get smaller. */
  readonly gzip: () => { readonly body: Uint8Array<ArrayBuffer>; readonly headers: Headers } | null
}

const compressible = /^(text\/|application\/(json|xml|atom\+xml|ld\+json)|image\/svg)/

/** `headers` holds Content-Type and Cache-Control and all that every answer carries. ETags are strong: one per encoding. */
export function pack(
  content: string | Uint8Array<ArrayBuffer>,
  headers: Headers,
  status = 200,
  known?: string,
): Packed {
  const body = typeof content === 'string' ? Buffer.from(content) : content
  const etag = known ?? hash('sha256', body, 'base64url').slice(0, 27)
  const worth = body.byteLength > 1024 && compressible.test(headers['Content-Type'] ?? '')
  const shared = worth ? { ...headers, Vary: 'Accept-Encoding' } : headers
  let twin: ReturnType<Packed['gzip']> | undefined
  return {
    status,
    body,
    etag,
    plain: { ...shared, ETag: `"${etag}"` },
    gzip: () =>
      (twin ??= worth
        ? { body: gzipSync(body), headers: { ...shared, ETag: `"${etag}-gz"`, 'Content-Encoding': 'gzip' } }
        : null),
  }
}

/** Whether the reader's copy is this one, in whichever encoding they hold it. */
export function isHeld(packed: Pick<Packed, 'etag'>, ifNoneMatch: string | undefined): boolean {
  if (!ifNoneMatch) return false
  return ifNoneMatch
    .split(',')
    .map(tag => tag.trim().replace(/^W\//, ''))
    .some(tag => tag === '*' || tag === `"${packed.etag}"` || tag === `"${packed.etag}-gz"`)
}

/** 'gzip' named with any weight but 0. */
export const takesGzip = (accepts: string | undefined): boolean =>
  accepts !== undefined && /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(accepts)

/** The response for this reader: 304, compressed or plain. */
export function send(packed: Packed, ifNoneMatch: string | undefined, accepts: string | undefined): Response {
  const twin = takesGzip(accepts) ? packed.gzip() : null
  const headers = twin?.headers ?? packed.plain
  if (packed.status === 200 && isHeld(packed, ifNoneMatch)) {
    const { 'Content-Type': _type, 'Content-Encoding': _encoding, ...rest } = headers
    return new Response(null, { status: 304, headers: rest })
  }
  return new Response(twin?.body ?? packed.body, { status: packed.status, headers })
}

/** A stream that was not begun yet, or 304 where the reader holds what it would give. */
export function unlessHeld(response: Response, ifNoneMatch: string | undefined): Response {
  const etag = response.headers.get('ETag')?.slice(1, -1)
  if (response.status !== 200 || etag === undefined || !isHeld({ etag }, ifNoneMatch)) return response
  void response.body?.cancel()
  const headers = new Headers(response.headers)
  headers.delete('Content-Type')
  headers.delete('Content-Length')
  return new Response(null, { status: 304, headers })
}
