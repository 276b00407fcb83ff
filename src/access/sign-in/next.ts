/** Where somebody goes after signing in: a path of this site, whatever the address says. */

/** Where somebody goes who was on the way to nowhere else. */
export const begin = '/work'

/** `next` as it stands where it is a path of this site, else null: never another host, by no way of writing it. */
export function safeNext(next: string | null): string | null {
  if (next === null || next.length > 1000 || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(next) || !next.isWellFormed())
    return null
  const here = 'http://here.invalid'
  const url = URL.parse(next, here)
  return url?.origin === here && !url.pathname.startsWith('//') ? next : null
}

/** `?next=…` for a link to the next page of the journey; nothing where there is nowhere to go on to. */
export function andNext(next: string | null): string {
  const safe = safeNext(next)
  return safe === null || safe === begin ? '' : `?next=${encodeURIComponent(safe)}`
}
