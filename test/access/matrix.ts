/** Asks for every page as everybody of the cast: what docs/access.md says, and what the test of it holds to. */
import { pagesOf } from '../../src/app.ts'
import { loadProfile } from '../../src/authority/index.ts'
import type { Database } from '../../src/db/index.ts'
import type { Fixtures } from './fixtures.ts'
import { samples } from './samples.ts'

/** 'yes': the page; 'sign in': is asked to sign in first; 'no': it is not there; 'on': is sent on to another page. */
export type Outcome = 'yes' | 'sign in' | 'no' | 'on'
export type Line = {
  readonly path: string
  readonly what: string
  readonly at: string
  readonly outcomes: readonly Outcome[]
}

const outcomeOf = ({ status, to }: { status: number; to: string }, at: string): Outcome => {
  // 410: a one-time link that was used, or never was, says so to everybody alike.
  if (status === 200 || status === 410) return 'yes'
  if (status === 404) return 'no'
  if (status === 303) return /^\/sign-in(\?|$)/.test(to) ? 'sign in' : 'on'
  throw new Error(`${at} answered ${status}.`)
}

/** Every page of the site, as the application lists them. */
export function everyPage(): { path: string; post: boolean }[] {
  const profile = loadProfile('demonstration')
  if ('faults' in profile) throw new Error(profile.faults.join('\n'))
  // The pages ask the database only when they are opened.
  return pagesOf(profile, {} as Database, { https: false }, 'code')
    .map(page => ({ path: page.path, post: page.post !== undefined }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

/** Pages for which no address is written down, and addresses of pages that are no more. */
export function unmatched(paths: readonly string[], known: Readonly<Record<string, unknown>>): string[] {
  return [
    ...paths.filter(path => !(path in known)).map(path => `${path} has no line in test/access/samples.ts`),
    ...Object.keys(known)
      .filter(path => !paths.includes(path))
      .map(path => `${path} in test/access/samples.ts is no page`),
  ]
}

export async function matrix(made: Fixtures, seen?: (line: Line, text: string, who: number) => void): Promise<Line[]> {
  const lines: Line[] = []
  for (const { path } of everyPage())
    for (const { what = '', at } of samples[path]?.(made) ?? []) {
      const outcomes: Outcome[] = []
      for (const [n, who] of made.cast.everybody.entries()) {
        const answer = await made.ask(who, at)
        outcomes.push(outcomeOf(answer, at))
        seen?.({ path, what, at, outcomes }, answer.text, n)
      }
      lines.push({ path, what, at, outcomes })
    }
  return lines
}
