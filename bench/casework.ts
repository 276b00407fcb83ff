/** The engine at a million cases and five million events against ten thousand: the pages that people open, and the projection. */
import pino from 'pino'
import { application } from '../src/app.ts'
import { loadProfile } from '../src/authority/index.ts'
import { verifyCases } from '../src/casework/index.ts'
import { type FilledCases, filledCases, kind, token } from './filled-cases.ts'
import type { Bench, Row } from './row.ts'

const [small, large] = [10_000, Number(process.env['BENCH_CASES'] ?? 1_000_000)]
const rounds = 200
const say = (progress: string) => process.stderr.write(`casework: ${progress}\n`)

const pages = (slug: string) =>
  ({
    'my work': '/work',
    'the case list': '/cases?of=1',
    'the case list of one kind': `/cases?kind=${kind}&of=1`,
    'the team’s work': '/cases/team',
    'a case': `/cases/${slug}`,
    panels: '/panels',
    'figures of the last twelve months': `/services/${kind}/figures`,
  }) as const

type Site = { readonly get: (path: string) => Promise<void>; readonly slug: string }

async function siteOf({ db }: FilledCases): Promise<Site> {
  const profile = loadProfile('demonstration')
  if ('faults' in profile) throw new Error(profile.faults.join('\n'))
  const app = application({ db, profile, log: pino({ level: 'silent' }), limits: unlimited })
  const headers = { cookie: `session=${token}` }
  const text = async (path: string): Promise<string> => {
    const answer = await app.request(`http://site.test${path}`, { headers })
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`)
    return answer.text()
  }
  // Their own case: read without asking why.
  const slug = /href="\/cases\/([0-9a-f]{32})"/.exec(await text('/cases?of=mine'))?.[1]
  if (slug === undefined) throw new Error('Nobody has a case of their own here.')
  return { slug, get: async path => void (await text(path)) }
}

const rate = { burst: 1e9, perSecond: 1e9 }
const unlimited = { forms: rate, ownForms: rate, costly: rate }

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0

/** Milliseconds of each by turns, whichever first by turns too. */
async function race(sites: readonly [Site, Site], name: keyof ReturnType<typeof pages>): Promise<[number[], number[]]> {
  const times: [number[], number[]] = [[], []]
  for (let round = -20; round < rounds; round++)
    for (const turn of [round & 1, 1 - (round & 1)] as const) {
      const site = sites[turn === 0 ? 0 : 1]
      const path = pages(site.slug)[name]
      const begun = performance.now()
      await site.get(path)
      if (round >= 0) times[turn === 0 ? 0 : 1].push(performance.now() - begun)
    }
  return times
}

export const bench: Bench = {
  name: 'casework',
  async run() {
    const [many, few] = [await filledCases(large, true, say), await filledCases(small, true, say)]
    const sites: [Site, Site] = [await siteOf(many), await siteOf(few)]
    const found: Row[] = []
    for (const name of Object.keys(pages('')) as (keyof ReturnType<typeof pages>)[]) {
      const [at, of] = (await race(sites, name)).map(times => percentile(times, 0.95)) as [number, number]
      found.push({
        what: `${name}: the page, 95th percentile at 1,000,000 cases and 5,000,000 events ÷ at 10,000 and 50,000`,
        measured: `${(at / of).toFixed(2)} (${at.toFixed(1)} ms ÷ ${of.toFixed(1)} ms)`,
        bar: '≤ 2',
        holds: at / of <= 2,
      })
      say(`${name} ${found.at(-1)?.measured}`)
    }
    for (const { db } of [many, few]) {
      const begun = performance.now()
      const { cases, faults } = await verifyCases(db)
      const seconds = (performance.now() - begun) / 1000
      found.push({
        what: `projections worked out anew from the events of ${cases.toLocaleString('en-GB')} cases, against the stored ones`,
        measured: `${faults.length} differ (${seconds.toFixed(0)} s)`,
        bar: '0',
        holds: faults.length === 0,
      })
    }
    for (const { db } of [many, few]) await db.close()
    return found
  },
}
