/** Packs: setting one against headless Chromium printing the same content, after one report changed, memory, and growth. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { packView } from '../src/meetings/pack/pack.view.ts'
import { type Kept, type Node, openPress, type Paper, type Press, type Rendered, toHtml } from '../src/print/index.ts'
import { startBrowser } from '../test/browser.ts'
import { longPack } from './pack-paper.ts'
import { processorTime } from './processor-time.ts'
import { type Bench, median, type Row } from './row.ts'

const rounds = 5
const mebibytes = (pid: number | null): number =>
  pid === null ? 0 : Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024

/** Milliseconds by the clock, and of processor time in all processes that took part. */
type Took = { wall: number; processor: number }

async function timed<T>(work: () => Promise<T>): Promise<{ took: Took; done: T }> {
  const [begun, before] = [performance.now(), processorTime()]
  const done = await work()
  return { took: { wall: performance.now() - begun, processor: processorTime() - before }, done }
}

/**
 * Prints the paper's HTML: tagged, with bookmarks and a page number at the foot, as ours is. The browser is open already. `twice`: and again,
 * after the agenda was told the page numbers, which nobody knows before the first printing.
 */
async function printed(browser: Browser, html: string): Promise<{ once: Took; twice: Took }> {
  const page = await browser.newPage()
  const print = () =>
    page.pdf({
      format: 'A4',
      tagged: true,
      outline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: '<span style="font-size:9px">Page <span class="pageNumber"></span></span>',
      margin: { top: '27mm', bottom: '25mm', left: '24mm', right: '24mm' },
    })
  const first = await timed(async () => {
    await page.setContent(html, { waitUntil: 'load' })
    await print()
  })
  const second = await timed(async () => {
    await page.evaluate(
      "for (const cell of document.querySelectorAll('section:first-child td:last-child')) cell.append(' 1')",
    )
    await print()
  })
  await page.close()
  return {
    once: first.took,
    twice: { wall: first.took.wall + second.took.wall, processor: first.took.processor + second.took.processor },
  }
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

const one: Paper = {
  ...longPack(15),
  parts: [{ key: null, nodes: [{ is: 'heading', level: 1, text: 'Nothing that is in the long pack' }] }],
}

/** A press that is open already, as the browser is, but has set nothing of the pack. `start`: what opening took. */
async function opened(): Promise<{ press: Press; start: Took }> {
  const press = openPress()
  const { took } = await timed(() => press.set(one))
  return { press, start: took }
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`
const middle = (all: Took[], of: keyof Took) => median(all.map(took => took[of]))
/** `least`: the bar, held against processor time, which other work on the machine disturbs less. */
function times(what: string, theirs: Took[], ours: Took[], least: number | null): Row {
  const said = (of: keyof Took) => {
    const [their, our] = [middle(theirs, of), middle(ours, of)]
    return `${(their / our).toFixed(1)} × (${seconds(their)} ÷ ${seconds(our)})`
  }
  const holds = least === null ? null : middle(theirs, 'processor') / middle(ours, 'processor') >= least
  const measured = `processor ${said('processor')}, clock ${said('wall')}`
  return { what, measured, bar: least === null ? '' : `≥ ${least} ×`, holds }
}

/** By turns, so that whatever else the machine does is everybody's. */
async function measured(browser: Browser, paper: Paper, pages: { plain: string; site: string }) {
  const took: Record<'plain' | 'once' | 'twice' | 'first' | 'cold' | 'again', Took[]> = {
    plain: [],
    once: [],
    twice: [],
    first: [],
    cold: [],
    again: [],
  }
  const memory: number[] = []
  for (let round = 0; round < rounds; round++) {
    took.plain.push((await printed(browser, pages.plain)).once)
    const { press, start } = await opened()
    const first = (await timed(() => press.set(paper))).took
    took.first.push(first)
    took.cold.push({ wall: start.wall + first.wall, processor: start.processor + first.processor })
    for (const report of [0, 3, 6]) {
      const changed = longPack(300, report)
      took.again.push((await timed(() => press.set(changed))).took)
    }
    memory.push(mebibytes(press.pid()))
    press.close()
    const { once, twice } = await printed(browser, pages.site)
    took.once.push(once)
    took.twice.push(twice)
  }
  return { took, memory: Math.max(...memory) }
}

async function growth(size: number): Promise<Row> {
  const paper = longPack(size)
  const { press } = await opened()
  const { took, done } = await timed(() => press.set(paper))
  const memory = mebibytes(press.pid())
  press.close()
  const pages = done.pages ?? 0
  return {
    what: `growth: ${pages.toLocaleString('en-GB')} pages`,
    measured: `processor ${seconds(took.processor)}, ${(took.processor / pages).toFixed(1)} ms a page; clock ${seconds(took.wall)}; ${memory.toFixed(0)} MiB`,
    bar: '',
    holds: null,
  }
}

export const bench: Bench = {
  name: 'packs',
  async run() {
    const paper = longPack(300)
    const { press } = await opened()
    const made = await press.set(paper)
    press.close()
    const browser = await startBrowser()
    try {
      await printed(browser, plainPage(longPack(15)))
      const pages = { plain: plainPage(paper), site: sitePage(paper, made) }
      const { took, memory } = await measured(browser, paper, pages)
      return [
        times(
          'Chromium, the pack’s page printed twice, for the agenda’s page numbers ÷ ours',
          took.twice,
          took.first,
          3,
        ),
        times('printed once, without them ÷ ours, with them', took.once, took.first, null),
        times('a page with the least of styles, printed once ÷ ours', took.plain, took.first, null),
        times('printed twice ÷ ours from the start of its process', took.twice, took.cold, null),
        times('after one report changed: printed twice ÷ ours', took.twice, took.again, 10),
        times('after one report changed: printed once ÷ ours', took.once, took.again, null),
        {
          what: `most memory at ${made.pages} pages, set and set again after three changes`,
          measured: `${memory.toFixed(0)} MiB`,
          bar: '< 512 MiB',
          holds: memory < 512,
        },
        await growth(30),
        await growth(300),
        await growth(1000),
        await growth(3000),
      ]
    } finally {
      await browser.close()
    }
  },
}
