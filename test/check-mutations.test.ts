/** The mutation bench in small: what a plant changes, that it is the same in each run, and how much of a sample is found. */
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { everyDraft, type Drafts } from '../bench/check/drafts.ts'
import { edited } from '../bench/check/edit.ts'
import { kinds } from '../bench/check/kinds/index.ts'
import { plants, type Planted } from '../bench/check/plants.ts'
import { recall, tallied } from '../bench/check/tally.ts'

let sets: Drafts[] = []
let sample: Planted[] = []
const drawn = () => [...plants(kinds, sets, { seed: 5, each: 1 })]

before(async () => {
  sets = await everyDraft({ seed: 5, quick: true })
  sample = drawn()
})

const lines = ({ draft }: Planted, edits: Planted['plant']['wrong']) =>
  edited(draft.source, edits).source.lines.map(({ text }) => text)

test('Nearly all kinds find a place in these papers, and a paper with a fault reads otherwise than without it', () => {
  const placeless = kinds.filter(one => !sample.some(({ kind }) => kind === one)).map(({ id }) => id)
  assert.ok(placeless.length < 5, placeless.join('; '))
  for (const one of sample.filter(({ plant }) => !plant.earlier))
    assert.notDeepEqual(lines(one, one.plant.wrong), lines(one, one.plant.right ?? []), one.kind.id)
})

test('Edits leave all other lines as they are, and say where they are', () => {
  for (const one of sample) {
    const { source, touched } = edited(one.draft.source, one.plant.wrong)
    const kept = source.lines.filter(({ n }) => !touched.has(n)).map(({ text }) => text)
    const original = one.draft.source.lines.map(({ text }) => text)
    let at = -1
    for (const text of kept.filter(text => text !== '')) {
      at = original.indexOf(text, at + 1)
      assert.ok(at >= 0, `${one.kind.id}: ${text}`)
    }
    assert.ok(touched.size > 0, one.kind.id)
  }
})

test('The same seed plants the same faults', () => {
  const told = (all: readonly Planted[]) => all.map(({ kind, draft, plant }) => [kind.id, draft.name, plant.quote])
  assert.deepEqual(told(drawn()), told(sample))
})

test('Of a sample of faults, one of each kind, most are found', () => {
  const tallies = tallied(sample)
  const missed = tallies.filter(one => one.missed.length > 0).map(one => one.kind.id)
  assert.ok(recall(tallies) >= 0.85, `${recall(tallies).toFixed(2)}: not found were ${missed.join('; ')}`)
})
