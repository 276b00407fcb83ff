/** Plants faults in right papers and counts which the proof-reader finds: `npm run bench:check`, `npm run bench -- check`. */
import { closeReaders } from '../src/records/index.ts'
import { everyDraft } from './check/drafts.ts'
import { foundIn } from './check/found.ts'
import { kinds } from './check/kinds/index.ts'
import { plants } from './check/plants.ts'
import { recall, tallied, type Tally } from './check/tally.ts'
import type { Bench, Row } from './row.ts'

export const bench: Bench = { name: 'check', run }

export const seed = 6
export const each = 14

/** `says` hears of each kind as it begins. */
export async function measured(wanted: (id: string) => boolean = () => true, says: (kind: string) => void = () => {}) {
  const sets = await everyDraft({ seed })
  closeReaders()
  const chosen = kinds.filter(({ id }) => wanted(id))
  return { sets, tallies: tallied(plants(chosen, sets, { seed, each }), says) }
}

const share = (all: readonly Tally[]) => recall(all).toFixed(2)

async function run(): Promise<Row[]> {
  const { sets, tallies } = await measured()
  const low = tallies.filter(one => recall([one]) < 0.9)
  const rows: Row[] = [...new Set(tallies.map(one => one.kind.family))].map(family => ({
    what: `${family}: faults planted that were found`,
    measured: share(tallies.filter(one => one.kind.family === family)),
    bar: '',
    holds: null,
  }))
  const planted = tallies.reduce((n, one) => n + one.planted, 0)
  rows.push({
    what: `all ${planted} faults of ${tallies.length} kinds`,
    measured: share(tallies),
    bar: '≥ 0.90',
    holds: recall(tallies) >= 0.9,
  })
  rows.push({
    what: 'kinds of which fewer than nine in ten were found',
    measured: `${low.length} of ${tallies.length}${low.length > 0 ? `: ${low.map(one => `${one.kind.id} ${share([one])}`).join('; ')}` : ''}`,
    bar: '0',
    holds: low.length === 0,
  })
  for (const { set, drafts } of sets) {
    const graves = drafts.flatMap(foundIn).filter(({ severity }) => severity === 'error' || severity === 'warning')
    const pages = Math.round(drafts.reduce((n, { source }) => n + lettersIn(source.lines) / lettersOnPage, 0))
    rows.push({
      what: `${set}: errors and warnings in ${pages} pages as they are`,
      measured: String(graves.length),
      bar: '',
      holds: null,
    })
  }
  return rows
}

const lettersOnPage = 2200
const lettersIn = (lines: readonly { text: string }[]) => lines.reduce((n, { text }) => n + text.length, 0)
