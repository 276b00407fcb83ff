/** How long checking takes: against reading the same pages from PDF, and of one changed paragraph. */
import { earlierInRecord, type Paper, paperOf, proofread } from '../../src/check/index.ts'
import { parted } from '../../src/check/paper/parted.ts'
import { closeReaders, parse, readSource, type Source } from '../../src/records/index.ts'
import { median, type Row } from '../row.ts'
import { largePack } from './large-pack.ts'
import { largeRecord } from './large-record.ts'

const rounds = 7
const words = 'early late full brief plain first second third fourth last next final new old'.split(' ')

/** The same paper in other words, so that nothing about its paragraphs is remembered. */
const reworded = (source: Source, round: number): Source => ({
  ...source,
  lines: source.lines.map(line =>
    line.text.length < 50 || line.cells
      ? line
      : { ...line, text: line.text.replace(/ (of|to|and|for|in) /, ` $1 ${words[round % words.length]} `) },
  ),
})

const timed = async (work: () => unknown): Promise<number> => {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

const paperIn = (source: Source): Paper => paperOf('large-pack.pdf', source, parse(source))

/** Reading (the lines out of the PDF by two processes, and what they say) and checking by turns. `record`: the same checks, against a record of so many documents. */
export async function speed(documents: number | null, say: (progress: string) => void): Promise<Row[]> {
  const bytes = await largePack(4)
  const record = documents === null ? null : await largeRecord(documents, say)
  const times = { read: [] as number[], checked: [] as number[], against: [] as number[] }
  let pages = 0
  for (let round = -1; round < rounds; round++) {
    let source: Source | null = null
    const read = await timed(async () => {
      source = await readSource(bytes, 'large-pack.pdf')
      paperIn(source)
    })
    if (!source) throw new Error('The pack was not read.')
    pages = (source as Source).pages ?? 0
    const [alone, again] = [reworded(source, round * 2 + 2), reworded(source, round * 2 + 3)].map(paperIn) as [
      Paper,
      Paper,
    ]
    const checked = await timed(() => proofread(alone))
    const against = record
      ? await timed(async () =>
          proofread(again, { earlier: await record.db.asPublic(tx => earlierInRecord(tx, again)) }),
        )
      : 0
    if (round < 0) continue
    times.read.push(read)
    times.checked.push(checked)
    times.against.push(against)
  }
  closeReaders()
  await record?.db.close()
  const [read, checked, against] = [median(times.read), median(times.checked), median(times.against)]
  const ratio = (what: string, ms: number): Row => ({
    what: `a pack of ${pages} pages ${what} ÷ read from PDF`,
    measured: `${(ms / read).toFixed(2)} (${Math.round(ms)} ms ÷ ${Math.round(read)} ms)`,
    bar: '< 1',
    holds: ms < read,
  })
  return [
    ratio('checked', checked),
    ...(record ? [ratio(`checked against a record of ${documents?.toLocaleString('en-GB')} documents`, against)] : []),
    await again(bytes),
  ]
}

const changes = 200
/** A server that has run for a while. */
const warmUp = 100

/** A report of forty pages, of which one paragraph after another is changed: the work of checking it anew each time. */
async function again(bytes: Uint8Array): Promise<Row> {
  const whole = paperIn(await readSource(bytes, 'large-pack.pdf'))
  closeReaders()
  const letters = (n: number) => whole.blocks.slice(0, n).reduce((sum, { text }) => sum + text.length, 0)
  const end = whole.blocks.findIndex(({ n }) => letters(n) > 40 * 2200)
  const first = whole.reports[0]
  const blocks = whole.blocks.slice(first?.blocks[0]?.n ?? 0, end).map((block, n) => ({
    ...block,
    n,
    part: 'report' as const,
    at: block.at?.replace(/^reports\.\d+/, 'reports.0') ?? null,
  }))
  const reading = { ...whole.reading, agenda: null, minutes: null, reports: whole.reading.reports?.slice(0, 1) ?? null }
  const prose = blocks.filter(({ role, text }) => role === 'paragraph' && text.length > 80)
  const times: number[] = []
  for (let n = -warmUp; n < changes; n++) {
    const changed = prose[(n + warmUp) % prose.length]
    const now = blocks.map(block =>
      block === changed ? { ...block, text: `${block.text} It was ${n + warmUp} times so.` } : block,
    )
    const begun = process.cpuUsage()
    proofread(parted('report', reading, now))
    const { user, system } = process.cpuUsage(begun)
    const ms = (user + system) / 1000
    if (n >= 0) times.push(ms)
  }
  const late = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0
  return {
    what: 'a report of 40 pages checked again after one paragraph changed, processor time: median, 95th percentile',
    measured: `${median(times).toFixed(1)} ms, ${late.toFixed(1)} ms`,
    bar: '< 50 ms',
    holds: late < 50,
  }
}
