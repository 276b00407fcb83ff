/** Plants faults in right papers and counts which the proof-reader finds: `npm run bench:check`. And how long checking takes. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { closeReaders } from '../src/records/index.ts'
import { type Drafts, everyDraft } from './check/drafts.ts'
import { foundIn, isGrave } from './check/found.ts'
import { kinds } from './check/kinds/index.ts'
import { plants } from './check/plants.ts'
import { speed } from './check/speed.ts'
import { missedOf, recall, type Tally, tallied } from './check/tally.ts'
import type { Bench, Row } from './row.ts'

export const bench: Bench = { name: 'check', run }

const seed = 6
const each = 14
const documents = 5000
const enough = 0.9

/** `wanted`: by the kind's name. */
export async function measured(wanted: (id: string) => boolean = () => true) {
  const sets = await everyDraft({ seed })
  closeReaders()
  const chosen = kinds.filter(({ id }) => wanted(id))
  return { sets, tallies: tallied(plants(chosen, sets, { seed, each })) }
}

async function run(): Promise<Row[]> {
  const { sets, tallies } = await measured()
  const cache = join(import.meta.dirname, '.cache')
  mkdirSync(cache, { recursive: true })
  writeFileSync(join(cache, 'check-missed.txt'), missedOf(tallies))
  const families = [...new Set(tallies.map(({ kind }) => kind.family))]
  const low = tallies.filter(one => recall([one]) < enough)
  return [
    ...tallies.map(one => found(`${one.kind.family}: ${one.kind.id}`, [one], enough)),
    ...families.map(family =>
      found(
        `${family}, all`,
        tallies.filter(one => one.kind.family === family),
        enough,
      ),
    ),
    found('all', tallies, enough),
    {
      what: 'kinds of which fewer than nine in ten were found',
      measured: `${low.length} of ${tallies.length}`,
      bar: '0',
      holds: low.length === 0,
    },
    {
      what: 'errors and warnings on right words of the same kinds, put in the same places',
      measured: String(tallies.reduce((sum, { onRight }) => sum + onRight.length, 0)),
      bar: '',
      holds: null,
    },
    ...sets.map(asTheyAre),
    ...(await speed(documents, progress => process.stderr.write(`${progress}\n`))),
  ]
}

function found(what: string, all: readonly Tally[], bar: number): Row {
  const sum = (of: (one: Tally) => number) => all.reduce((n, one) => n + of(one), 0)
  return {
    what,
    measured: `${recall(all).toFixed(2)} (${sum(one => one.planted)} planted, ${sum(one => one.grave)} error or warning, ${sum(one => one.noted)} note)`,
    bar: `≥ ${bar.toFixed(2)}`,
    holds: recall(all) >= bar,
  }
}

const lettersOnPage = 2200

function asTheyAre({ set, drafts }: Drafts): Row {
  const letters = drafts.flatMap(({ source }) => source.lines).reduce((n, { text }) => n + text.length, 0)
  return {
    what: `${set}, as they are: errors and warnings`,
    measured: `${drafts.flatMap(foundIn).filter(isGrave).length} in ${Math.round(letters / lettersOnPage)} pages`,
    bar: '',
    holds: null,
  }
}
