/** Packs: setting one against headless Chromium printing the same content, after one report changed, memory, and growth. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { packView } from '../src/meetings/pack/pack.view.ts'
import { type Kept, type Node, openPress, type Paper, type Press, type Rendered, toHtml } from '../src/print/index.ts'
import { startBrowser } from '../test/browser.ts'
import { longPack } from './pack-paper.ts'
import { type Bench, median, type Row } from './row.ts'

const rounds = 5
const mebibytes = (pid: number | null): number =>
  pid === null ? 0 : Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; done: T }> {
  const begun = performance.now()
  const done = await work()
  return { ms: performance.now() - begun, done }
}

/** Prints the paper's HTML: tagged, with bookmarks and page numbers, as ours is. The browser is open already. */
async function printed(browser: Browser, html: string): Promise<{ ms: number; bytes: number }> {
  const page = await browser.newPage()
  const { ms, done } = await timed(async () => {
    await page.setContent(html, { waitUntil: 'load' })
    return page.pdf({
      format: 'A4',
      tagged: true,
      outline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: '<span style="font-size:9px">Page <span class="pageNumber"></span></span>',
      margin: { top: '27mm', bottom: '25mm', left: '24mm', right: '24mm' },
    })
  })
  await page.close()
  return { ms, bytes: done.length }
}

/** As little style as a printed paper needs. */
const plainPage = (paper: Paper): string =>
  Buffer.from(toHtml(paper).bytes)
    .toString()
    .replace(
      '</head>',
      '<style>body{font:11.5pt/1.4 "Open Sans"}section{break-before:page}td,th{border-bottom:1px solid;padding:4pt;text-align:left}img{max-width:100%}</style></head>',
    )

/** The page of our site that shows the pack, with its pictures and styles in it. */
function sitePage(paper: Paper, made: Rendered): string {
  const pictures = new Map<string, string>()
  const kept = (node: Node): Kept => {
    if (node.is === 'foreign') throw new Error('There is no file of others in the paper of the measurement.')
    if (node.is !== 'picture') return node
    const { bytes, ...rest } = node
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    pictures.set(sha256, `data:${node.media};base64,${Buffer.from(bytes).toString('base64')}`)
    return { ...rest, sha256 }
  }
  const parts = paper.parts.map(part => ({ ...part, nodes: part.nodes.map(kept) }))
  const { places, ranges } = made
  const view = packView({ paper: { ...paper, parts }, places, pages: made.pages ?? 0, ranges })
    .text.replace(/\/pictures\/([0-9a-f]{64})/g, (_, sha256: string) => pictures.get(sha256) ?? '')
    .replaceAll(' loading="lazy"', '')
  const root = join(import.meta.dirname, '..')
  const css = ['node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css', 'src/web/wardmote.css']
    .map(file => readFileSync(join(root, file), 'utf8'))
    .join('\n')
  return `<!doctype html><html lang="en" class="govuk-template"><head><meta charset="utf-8"><title>Papers</title><style>${css} section{break-before:page}</style></head><body class="govuk-template__body"><main class="wardmote-prose wardmote-pack">${view}</main></body></html>`
}

async function fresh(
  paper: Paper,
): Promise<{ ms: number; pages: number; memory: number; press: Press; done: Rendered }> {
  const press = openPress()
  const { ms, done } = await timed(() => press.set(paper))
  return { ms, pages: done.pages ?? 0, memory: mebibytes(press.pid()), press, done }
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`
const times = (what: string, theirs: number, ours: number, bar: number | null): Row => ({
  what,
  measured: `${(theirs / ours).toFixed(1)} × (${seconds(theirs)} ÷ ${seconds(ours)})`,
  bar: bar === null ? '' : `≥ ${bar} ×`,
  holds: bar === null ? null : theirs / ours >= bar,
})

export const bench: Bench = {
  name: 'packs',
  async run() {
    const paper = longPack(300)
    const once = await fresh(paper)
    once.press.close()
    const pages = once.pages
    const [plain, site] = [plainPage(paper), sitePage(paper, once.done)]
    const browser = await startBrowser()
    const took: Record<'plain' | 'site' | 'first' | 'again', number[]> = { plain: [], site: [], first: [], again: [] }
    const memory: number[] = []
    try {
      await printed(browser, plainPage(longPack(15)))
      // By turns, so that whatever else the machine does is everybody's.
      for (let round = 0; round < rounds; round++) {
        took.plain.push((await printed(browser, plain)).ms)
        const made = await fresh(paper)
        took.first.push(made.ms)
        took.again.push((await timed(() => made.press.set(longPack(300, round * 3)))).ms)
        memory.push(mebibytes(made.press.pid()))
        made.press.close()
        took.site.push((await printed(browser, site)).ms)
      }
    } finally {
      await browser.close()
    }
    const of = (what: keyof typeof took) => median(took[what])
    const content = `${pages} pages with tables and pictures`
    const found: Row[] = [
      times(
        `${content}, from a cold start: Chromium, open already, printing the pack’s page once, without the agenda’s page numbers ÷ ours`,
        of('site'),
        of('first'),
        null,
      ),
      times('the same with the agenda’s page numbers, for which Chromium prints twice', 2 * of('site'), of('first'), 3),
      times('the same, a page with the least of styles, printed once ÷ ours', of('plain'), of('first'), null),
      times('after one report changed: Chromium, with page numbers ÷ ours', 2 * of('site'), of('again'), 10),
      times(
        'after one report changed: Chromium, the least of styles, printed once ÷ ours',
        of('plain'),
        of('again'),
        null,
      ),
      {
        what: `most memory at ${pages} pages, set and set again after a change`,
        measured: `${Math.max(...memory).toFixed(0)} MiB`,
        bar: '< 512 MiB',
        holds: Math.max(...memory) < 512,
      },
    ]
    for (const size of [30, 300, 1000, 3000]) {
      const made = await fresh(longPack(size))
      made.press.close()
      found.push({
        what: `growth: ${made.pages.toLocaleString('en-GB')} pages`,
        measured: `${seconds(made.ms)}, ${(made.ms / made.pages).toFixed(1)} ms a page, ${made.memory.toFixed(0)} MiB`,
        bar: '',
        holds: null,
      })
    }
    return found
  },
}
