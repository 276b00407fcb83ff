/** Turns what a page answers into bytes with their headers. */
import type { Answer, Bytes, View } from './answer.ts'
import type { Assets } from './assets.ts'
import { type Failure, notFound } from './error-pages.ts'
import { clearSite, disposition, guards, scriptedPolicy } from './headers.ts'
import { layout, type Place } from './layout.ts'
import { pack, type Packed } from './pack.ts'
import type { Shell } from './shell.ts'

/** What may keep a copy: anybody who asks again first; only this reader; nobody. */
export type Keep = 'no-cache' | 'private, no-cache' | 'no-store'

export type Writer = {
  readonly answer: (answer: Answer, place: Place, keep: Keep) => Packed | Response
  readonly failure: (failure: Failure, place: Place, headers?: Readonly<Record<string, string>>) => Response
  readonly file: (type: string, keep: string) => Readonly<Record<string, string>>
}

const ascii = (address: string) => address.replaceAll(/[^\x21-\x7e]+/g, part => encodeURIComponent(part.toWellFormed()))

export function writer(shell: Shell, assets: Assets, https: boolean): Writer {
  const frame = layout(shell, assets)
  const guard = guards(https)

  const page = (view: View | Failure, place: Place, keep: Keep) => {
    const scripted = 'script' in view && view.script !== undefined ? scriptedPolicy(view.script) : {}
    return pack(frame(view, place), { ...guard.page, ...scripted, 'Cache-Control': keep }, view.status ?? 200)
  }

  function file(given: Bytes, keep: Keep): Packed | Response {
    const { bytes, type, filename, download = false, etag, length } = given
    const headers: Record<string, string> = { ...guard.file(type), 'Cache-Control': keep }
    if (filename) headers['Content-Disposition'] = disposition(filename, download)
    if (!(bytes instanceof ReadableStream)) return pack(bytes, headers, 200, etag)
    if (length !== undefined) headers['Content-Length'] = String(length)
    if (etag) headers['ETag'] = `"${etag}"`
    return new Response(bytes, { headers })
  }

  return {
    file: (type, keep) => ({ ...guard.file(type), 'Cache-Control': keep }),
    failure(failure, place, more) {
      const { body, plain, status } = page(failure, place, 'no-store')
      return new Response(body, { status, headers: { ...plain, ...more } })
    },
    answer(answer, place, keep) {
      if ('missing' in answer) return page(notFound(shell, answer.missing), place, keep)
      if ('redirect' in answer) {
        const { 'Content-Type': _none, ...guarding } = guard.page
        const clear = answer.clears ? clearSite : {}
        const headers = new Headers({ ...guarding, ...clear, Location: ascii(answer.redirect), 'Cache-Control': keep })
        for (const line of answer.cookies ?? []) headers.append('Set-Cookie', line)
        return new Response(null, { status: answer.status, headers })
      }
      if ('events' in answer) {
        const headers = { ...guard.file('text/event-stream; charset=utf-8'), 'Cache-Control': 'no-store' }
        // A proxy that collected what passes through it would hold every event back.
        return new Response(answer.events, { headers: { ...headers, 'X-Accel-Buffering': 'no' } })
      }
      return 'bytes' in answer ? file(answer, keep) : page(answer, place, keep)
    },
  }
}
