/** A page: its address, who may see it, what it shows, and what it does with a form. */
import type { Answer, PostAnswer } from './answer.ts'
import type { Form } from './form/form.ts'
import type { Errors, Typed } from './form/state.ts'
import type { Actor, PageRequest } from './request.ts'

/** 'everyone' is a decision too, and is written down. A person who may not see a page is told that it is not there. */
export type Allow = 'everyone' | ((actor: Actor) => boolean)

type May<T> = T | Promise<T>

type Given<Path extends string, Values> = {
  readonly path: Path
  readonly allow: Allow
  readonly get: (request: PageRequest<Path>) => May<Answer>
} & (
  | {
      readonly form: Form<Values>
      readonly post: (request: PageRequest<Path> & { readonly values: Values }) => May<PostAnswer>
    }
  | { readonly form?: undefined; readonly post?: undefined }
)

/** What happened to a posted form: the page's answer, or what is wrong and what was typed. */
export type Posted = { readonly answer: PostAnswer } | { readonly errors: Errors; readonly typed: Typed }

export type Page = {
  readonly path: string
  readonly allow: Allow
  readonly get: (request: PageRequest) => May<Answer>
  readonly post?: (request: PageRequest, body: FormData) => Promise<Posted>
}

/** Describes a page; `site()` serves it. Written as `export const meetingPage = page({ … })` in `meeting.page.ts`. */
export function page<const Path extends `/${string}`, Values = never>(given: Given<Path, Values>): Page {
  const { path, allow, form, post } = given
  const get: Page['get'] = given.get
  if (!form) return { path, allow, get }
  return {
    path,
    allow,
    get,
    async post(request, body) {
      const read = form.read(body)
      if ('errors' in read) return read
      return { answer: await post({ ...(request as PageRequest<Path>), values: read.values }) }
    },
  }
}
