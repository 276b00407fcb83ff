/** What a page may answer: a view, "not found", another address, a file, events, or a form sent back with what is wrong. */
import type { ScriptName } from './assets.ts'
import type { Content, Html } from './html.ts'

export type Crumb = { readonly text: string; readonly href?: string }

export type View = {
  /** The page's own name, without the service's: 'Meetings'. */
  readonly title: string
  /** Everything inside <main>, with its one <h1>. */
  readonly body: Html
  /** One sentence for search engines and link previews. */
  readonly description?: string
  /** From Home downwards; the last one, without href, is this page. */
  readonly breadcrumbs?: readonly Crumb[]
  /** More for <head>: feeds, schema.org. */
  readonly head?: Html
  readonly status?: 200 | 400 | 403 | 404 | 410 | 422 | 503
  /** Address of the navigation entry this page belongs to, where its own address does not begin with it. */
  readonly section?: string
  /** Instant after which a stored copy must not be served; every copy ends with the day in London in any case. */
  readonly until?: Temporal.Instant
  /** Keep out of search engines (search results, forms). */
  readonly unlisted?: boolean
  /** The page works with a script of our own, from src/web/scripts; every other page allows none. */
  readonly script?: ScriptName
}

export type Missing = { readonly missing: string }
export type Redirect = {
  readonly redirect: string
  readonly status: 301 | 303 | 307 | 308
  /** Whole `Set-Cookie` lines; see cookie() and forget(). */
  readonly cookies?: readonly string[]
  /** At sign-out: the browser forgets what it kept of this site. */
  readonly clears?: boolean
}
export type Bytes = {
  readonly bytes: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>>
  /** 'application/pdf', 'text/calendar; charset=utf-8' … */
  readonly type: string
  /** Name to save under; `download: true` offers to save it where a browser would have shown it. */
  readonly filename?: string
  readonly download?: boolean
  /** Strong validator without quotation marks, where one is known (a document's SHA-256); needed for streams to get a 304. */
  readonly etag?: string
  readonly length?: number
}
/** Server-sent events: sent as they come, for as long as the reader stays. `cancel` of the stream hears that they left. */
export type Events = { readonly events: ReadableStream<Uint8Array<ArrayBuffer>> }
/** Each wrong field with the sentence that says how to put it right; the page is shown again with what was typed. */
export type Invalid = { readonly errors: Readonly<Record<string, Content>> }

export type Answer = View | Missing | Redirect | Bytes | Events
export type PostAnswer = Answer | Invalid

/** "Page not found". The sentence, if given, says what was looked for: 'There is no meeting at this address'. */
export const missing = (says = ''): Missing => ({ missing: says })

/** After a post: 303. For an address that moved for good: `redirect(to, 301)`. */
export const redirect = (to: string, status: Redirect['status'] = 303, cookies: readonly string[] = []): Redirect => ({
  redirect: to,
  status,
  cookies,
})

export const bytes = (given: Bytes): Bytes => given

/** A stream with nothing ready before it is read (`highWaterMark: 0`): a HEAD request makes one that nobody reads. */
export const events = (stream: Events['events']): Events => ({ events: stream })

/** `invalid('name', 'Enter your name')`, or with a command's refusal: `invalid('question', refusal.says)`. */
export const invalid = (field: string, says: Content): Invalid => ({ errors: { [field]: says } })
