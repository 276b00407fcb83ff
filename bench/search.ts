/** Search: a million paragraphs against ten thousand, the same searches by turns; whether the bounds cost quality; import. */
import { findParagraphs } from '../src/search/index.ts'
import { perMeeting, perPage } from './data.ts'
import { type Filled, filled } from './filled.ts'
import { knownItems } from './known-items.ts'
import { queries } from './queries.ts'
import { type Bench, median, type Row } from './row.ts'

const [small, large] = [10_000, 1_000_000]
const searches = 400
const most = 3

const say = (progress: string) => process.stderr.write(`search: ${progress}\n`)

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0

type Times = { small: number[]; large: number[] }

async function timed({ db }: Filled, asked: Parameters<typeof findParagraphs>[1]): Promise<number> {
  const start = performance.now()
  await db.asPublic(tx => findParagraphs(tx, asked))
  return performance.now() - start
}

/** Every search on both, by turns, whichever first by turns too. As many others before them: a server that is in use. */
async function race(few: Filled, many: Filled): Promise<Map<string, Times>> {
  const all = queries(searches)
  for (const asked of queries(searches, 7)) for (const which of [few, many]) await timed(which, asked)
  const times = new Map<string, Times>()
  for (const [at, asked] of all.entries()) {
    const took = { small: 0, large: 0 }
    for (const turn of [at % 2, (at + 1) % 2]) {
      if (turn === 0) took.small = await timed(few, asked)
      else took.large = await timed(many, asked)
    }
    for (const key of ['all', asked.shape]) {
      const of = times.get(key) ?? { small: [], large: [] }
      of.small.push(took.small)
      of.large.push(took.large)
      times.set(key, of)
    }
  }
  return times
}

const ms = (value: number) => `${value.toFixed(1)} ms`

function compared(what: string, times: Times, share: number, bar: number | null): Row {
  const [few, many] = [percentile(times.small, share), percentile(times.large, share)]
  return {
    what,
    measured: `${(many / few).toFixed(2)} (${ms(many)} ÷ ${ms(few)})`,
    bar: bar === null ? '' : `≤ ${bar}`,
    holds: bar === null ? null : many / few <= bar,
  }
}

const pages = (pace: Filled['pace']) => Math.round(median(pace.map(each => each.perSecond)) / perPage)

export const bench: Bench = {
  name: 'search',
  async run() {
    const few = await filled(small, say)
    const many = await filled(large, say)
    try {
      const times = await race(few, many)
      const all = times.get('all') ?? { small: [], large: [] }
      const known = await many.db.asPublic(tx => knownItems(tx, 40, large / perMeeting))
      const ways = ['three words of it', 'four of its words as a phrase', 'its title and a word']
      const [first, last] = [pages(many.pace.slice(0, 10)), pages(many.pace.slice(-10))]
      return [
        compared('95th percentile of a search at 1,000,000 paragraphs ÷ at 10,000', all, 0.95, most),
        compared('median, the same', all, 0.5, null),
        ...[...times]
          .filter(([key]) => key !== 'all')
          .map(([key, of]) => compared(`95th percentile, ${key}`, of, 0.95, null)),
        ...known.map(({ asked, bounded, whole }, way) => ({
          what: `known paragraphs among the first twenty, asked for by ${ways[way]}: bounded, and with every match ranked`,
          measured: `${bounded} and ${whole} of ${asked}`,
          bar: 'none lost',
          holds: bounded >= whole,
        })),
        {
          what: `import into the index, pages a second (${perPage} paragraphs a page): the first 100,000 and the last`,
          measured: `${first} and ${last}`,
          bar: '',
          holds: null,
        },
      ]
    } finally {
      await few.db.close()
      await many.db.close()
    }
  },
}
