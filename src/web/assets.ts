/** Style sheet and icon, made once at start and served under addresses that change with their content. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { textOn } from './colour.ts'
import { html } from './html.ts'
import type { Shell } from './shell.ts'

export type Asset = {
  readonly path: string
  readonly type: string
  readonly body: Uint8Array<ArrayBuffer>
}
/** Scripts of our own, for the few things that a browser does only by script. */
export const scriptNames = ['passkey', 'live', 'proofread', 'street', 'here'] as const
export type ScriptName = (typeof scriptNames)[number]

export type Assets = {
  readonly styles: string
  readonly icon: string
  readonly scripts: Readonly<Record<ScriptName, string>>
  readonly files: readonly Asset[]
}

/**
 * GOV.UK Frontend's compiled style sheet without what belongs to GOV.UK alone: its typeface is licensed for its own
 * domains only, and the royal arms are not a council's to use.
 */
export function councilStyles(govuk: string): string {
  return govuk
    .replace(/[^{}]*\{[^{}]*url\(\/assets\/[^{}]*\}/g, '')
    .replaceAll('GDS Transport,arial,sans-serif', 'Arial,Helvetica,sans-serif')
    .replace(/\/\*# sourceMappingURL=.*?\*\//g, '')
}

function asset(name: string, extension: string, type: string, text: string): Asset {
  const body = Buffer.from(text)
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12)
  return { path: `/assets/${name}-${hash}.${extension}`, type, body }
}

/** Reads the style sheets and makes the icon: the service's first letter in the council's colour. */
export function loadAssets(shell: Shell): Assets {
  const govuk = createRequire(import.meta.url).resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css')
  const own = ['wardmote.css', 'signed-in.css'].map(name => readFileSync(new URL(name, import.meta.url), 'utf8'))
  const text = textOn(shell.headerColour)
  const colours = `:root{--wardmote-header:${shell.headerColour};--wardmote-header-text:${text}}`
  const styles = asset(
    'wardmote',
    'css',
    'text/css; charset=utf-8',
    `${councilStyles(readFileSync(govuk, 'utf8'))}\n${colours}\n${own.join('\n')}`,
  )
  const letter = shell.serviceName.charAt(0).toUpperCase()
  const drawing = html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="${shell.headerColour}"><text x="16" y="24" font-family="Arial,Helvetica,sans-serif" font-size="22" font-weight="700" text-anchor="middle" fill="${text}">${letter}</text></svg>`
  const icon = asset('icon', 'svg', 'image/svg+xml', drawing.text)
  const script = (name: ScriptName) =>
    asset(
      name,
      'js',
      'text/javascript; charset=utf-8',
      readFileSync(new URL(`scripts/${name}.js`, import.meta.url), 'utf8'),
    )
  const scripts = scriptNames.map(name => [name, script(name)] as const)
  return {
    styles: styles.path,
    icon: icon.path,
    scripts: Object.fromEntries(scripts.map(([name, { path }]) => [name, path])) as Record<ScriptName, string>,
    files: [styles, icon, ...scripts.map(([, one]) => one)],
  }
}
