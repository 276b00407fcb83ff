/** The headers that guard every answer. */

import type { ScriptName } from './assets.ts'

type Headers = Readonly<Record<string, string>>

/** Pages run no script and take everything from this site; nobody may put them in a frame. */
const pagePolicy =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/**
 * At sign-out the browser forgets what it kept of this site. Not "cookies": that would take those of the council's other sites
 * under the same name too.
 */
export const clearSite = { 'Clear-Site-Data': '"cache", "storage"' }

/** The few pages with a script of our own: a file of this site, never a line in the page. Those that ask this site for more may. */
export const scriptedPolicy = (script: ScriptName): Headers => ({
  'Content-Security-Policy': `${pagePolicy}; script-src 'self'${script === 'passkey' || script === 'here' ? '' : "; connect-src 'self'"}`,
  // Out of doors, somebody may let the page know where they are.
  ...((script === 'street' || script === 'here') && {
    'Permissions-Policy': 'camera=(), geolocation=(self), microphone=()',
  }),
})

/**
 * A file that somebody supplied is shown or saved, never obeyed. Browsers refuse to show a PDF under `sandbox`. Scripts are our own: nobody
 * can supply one; one that stands in for the site without signal asks this site alone.
 */
const filePolicy = (type: string) =>
  type.startsWith('application/pdf')
    ? "frame-ancestors 'none'"
    : type.startsWith('text/javascript')
      ? "default-src 'none'; connect-src 'self'; frame-ancestors 'none'"
      : "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'"

export function guards(https: boolean): { page: Headers; file: (type: string) => Headers } {
  const shared: Headers = {
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    // Not 'no-referrer': browsers would then send `Origin: null` with our own forms.
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    ...(https && { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }),
  }
  return {
    page: { ...shared, 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': pagePolicy },
    file: type => ({ ...shared, 'Content-Type': type, 'Content-Security-Policy': filePolicy(type) }),
  }
}

/** `filename*` for names that ASCII cannot write (RFC 6266). */
export function disposition(filename: string, download: boolean): string {
  const plain = filename.replaceAll(/[^\x20-\x7e]|["\\%/]/g, '_')
  const exact = encodeURIComponent(filename.replaceAll('/', '_').toWellFormed()).replaceAll(
    /['()*]/g,
    c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${download ? 'attachment' : 'inline'}; filename="${plain}"; filename*=UTF-8''${exact}`
}
