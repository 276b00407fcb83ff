/** The case list: what row security costs at a million cases, and a million cases against ten thousand. */
import { caseList, readCases, subjectsOf, type Whose } from '../src/casework/index.ts'
import { Session } from '../src/db/index.ts'
import { type FilledCases, filledCases, token } from './filled-cases.ts'
import { type Bench, median, type Row } from './row.ts'

const [small, large] = [10_000, 1_000_000]
const rounds = 300

const say = (progress: string) => process.stderr.write(`cases: ${progress}\n`)
const me = new Session(token)
const whose = { 'the agency’s': { agencyId: 1 }, 'one’s own': { workerId: 1 }, 'shared with one': 'shared' } as const

const asked = (of: Whose) => ({ whose: of, state: 'open' as const, limit: 51 })

/** The list alone: one transaction with its actor. */
const list = ({ db }: FilledCases, of: Whose) => db.asActor(me, tx => caseList(tx, asked(of)))

/** As the page has it: the list, the log's entry, and the names of the people on it. */
async function listed({ db }: FilledCases, of: Whose): Promise<void> {
  const cases = (await list({ db } as FilledCases, of)).map(one => one.id)
  await readCases({ db, session: me }, { cases, what: 'list', reason: 'list' }, tx => subjectsOf(tx, cases))
}

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0

/** Milliseconds of each by turns, whichever first by turns too. */
async function race(one: () => Promise<unknown>, other: () => Promise<unknown>): Promise<[number[], number[]]> {
  const times: [number[], number[]] = [[], []]
  for (let round = -30; round < rounds; round++)
    for (const turn of [round & 1, 1 - (round & 1)]) {
      const begun = performance.now()
      await (turn === 0 ? one : other)()
      if (round >= 0) times[turn === 0 ? 0 : 1].push(performance.now() - begun)
    }
  return times
}

const ratio = (what: string, [a, b]: [number, number], bar: number | null): Row => ({
  what,
  measured: `${(a / b).toFixed(2)} (${a.toFixed(1)} ms ÷ ${b.toFixed(1)} ms)`,
  bar: bar === null ? '' : `≤ ${bar}`,
  holds: bar === null ? null : a / b <= bar,
})

export const bench: Bench = {
  name: 'cases',
  async run() {
    const walled = await filledCases(large, true, say)
    const open = await filledCases(large, false, say)
    const few = await filledCases(small, true, say)
    const found: Row[] = []
    for (const [name, of] of Object.entries(whose)) {
      // Without row security "shared with one" is still bound by its own condition, so the three lists are the same rows.
      const [withWalls, without] = await race(
        () => listed(walled, of),
        () => listed(open, of),
      )
      found.push(
        ratio(
          `${name} cases, as the page lists them: row security on ÷ off, median`,
          [median(withWalls), median(without)],
          1.2,
        ),
      )
      const [inner, outer] = await race(
        () => list(walled, of),
        () => list(open, of),
      )
      found.push(
        ratio(
          `${name} cases, the list alone, median`,
          [median(inner), median(outer)],
          name === 'the agency’s' ? 1.2 : null,
        ),
      )
      const [many, less] = await race(
        () => listed(walled, of),
        () => listed(few, of),
      )
      found.push(
        ratio(
          `${name} cases, 95th percentile at 1,000,000 ÷ at 10,000`,
          [percentile(many, 0.95), percentile(less, 0.95)],
          2,
        ),
      )
    }
    for (const { db } of [walled, open, few]) await db.close()
    return found
  },
}
