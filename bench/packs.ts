/** Packs: setting one against headless Chromium printing the same content, after one report changed, memory, and growth. */
import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { openPress, type Paper, type Press, toHtml } from '../src/print/index.ts'
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

const styled = (paper: Paper): string =>
  Buffer.from(toHtml(paper).bytes)
    .toString()
    .replace(
      '</head>',
      '<style>body{font:11.5pt/1.4 "Open Sans"}section{break-before:page}td,th{border-bottom:1px solid;padding:4pt;text-align:left}img{max-width:100%}</style></head>',
    )

async function fresh(paper: Paper): Promise<{ ms: number; pages: number; memory: number; press: Press }> {
  const press = openPress()
  const { ms, done } = await timed(() => press.set(paper))
  return { ms, pages: done.pages ?? 0, memory: mebibytes(press.pid()), press }
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`
const times = (what: string, theirs: number, ours: number, bar: number): Row => ({
  what,
  measured: `${(theirs / ours).toFixed(1)} × (${seconds(theirs)} ÷ ${seconds(ours)})`,
  bar: `≥ ${bar} ×`,
  holds: theirs / ours >= bar,
})

export const bench: Bench = {
  name: 'packs',
  async run() {
    const paper = longPack(300)
    const html = styled(paper)
    const browser = await startBrowser()
    const theirs: number[] = []
    const first: number[] = []
    const again: number[] = []
    const memory: number[] = []
    let pages = 0
    try {
      await printed(browser, styled(longPack(15)))
      // By turns, so that whatever else the machine does is everybody's.
      for (let round = 0; round < rounds; round++) {
        theirs.push((await printed(browser, html)).ms)
        const made = await fresh(paper)
        first.push(made.ms)
        pages = made.pages
        const { ms } = await timed(() => made.press.set(longPack(300, round)))
        again.push(ms)
        memory.push(mebibytes(made.press.pid()))
        made.press.close()
      }
    } finally {
      await browser.close()
    }
    const found: Row[] = [
      times(
        `${pages} pages with tables and pictures: Chromium, open already ÷ ours, from a cold start`,
        median(theirs),
        median(first),
        3,
      ),
      times(`${pages} pages after one report changed: Chromium ÷ ours`, median(theirs), median(again), 10),
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
