/** A page: its address, who may see it, what it shows, and what it does with a form. */
import type { Answer, PostAnswer } from './answer.ts'
import { type Form, typedIn } from './form/form.ts'
import type { Errors, Typed } from './form/state.ts'
import type { Actor } from './actor.ts'
import type { PageRequest } from './request.ts'

/**
 * 'everyone' is a decision too, and is written down. 'signed in': whoever has signed in, second factor and all. A person who
 * may not see a page is told that it is not there; one who has not signed in is asked to.
 */
export type Allow = 'everyone' | 'signed in' | ((actor: Actor) => boolean)

type May<T> = T | Promise<T>

type Given<Path extends string, Values> = {
  readonly path: Path
  readonly allow: Allow
  readonly get: (request: PageRequest<Path>) => May<Answer>
  /** Made anew for each reader and kept by nobody, signed out too: it holds something that is good once. Every form is. */
  readonly fresh?: boolean
  /** Costs the database much, as a search does: one address may ask for it only so often. */
  readonly costly?: boolean
  /** How much a form of this page may hold; 1 MiB where not said. Said where files are sent. */
  readonly mostBytes?: number
} & (
  | {
      readonly form: Form<Values>
      /** `typed`: what was sent, word for word, for a step that hands it on. */
      readonly post: (
        request: PageRequest<Path> & { readonly values: Values; readonly typed: Typed },
      ) => May<PostAnswer>
    }
  | { readonly form?: undefined; readonly post?: undefined }
)

/** What happened to a posted form: the page's answer, or what is wrong and what was typed. */
export type Posted = { readonly answer: PostAnswer } | { readonly errors: Errors; readonly typed: Typed }

export type Page = {
  readonly path: string
  readonly allow: Allow
  readonly fresh?: boolean
  readonly costly?: boolean
  readonly mostBytes?: number
  readonly get: (request: PageRequest) => May<Answer>
  readonly post?: (request: PageRequest, body: FormData) => Promise<Posted>
}

/** Describes a page; `site()` serves it. Written as `export const meetingPage = page({ … })` in `meeting.page.ts`. */
export function page<const Path extends `/${string}`, Values = never>(given: Given<Path, Values>): Page {
  const { path, allow, form, post, mostBytes, fresh = given.form !== undefined, costly = false } = given
  const get: Page['get'] = given.get
  const bound = mostBytes === undefined ? {} : { mostBytes }
  if (!form) return { path, allow, get, fresh, costly }
  return {
    path,
    allow,
    get,
    fresh,
    costly,
    ...bound,
    async post(request, body) {
      const read = form.read(body)
      if ('errors' in read) return read
      return { answer: await post({ ...(request as PageRequest<Path>), values: read.values, typed: typedIn(body) }) }
    },
  }
}
