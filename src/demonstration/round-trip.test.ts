import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { score } from '../../test/papers/score.ts'
import { closeReaders, parse, readSource } from '../records/index.ts'
import { hasTypst } from '../print/index.ts'
import { render } from './papers.ts'
import { stem, truths } from './truth.ts'

after(closeReaders)

/** Every paper read back, with what was missed in words. */
async function readBack(as: 'pdf' | 'html') {
  const made = await render(undefined, as)
  const known = truths(made)
  const scores: { fileName: string; f1: number; coverage: number; misses: string[] }[] = []
  for (const { paper, bytes } of made) {
    const truth = known.get(stem(paper.fileName))
    assert.ok(truth, `${paper.fileName} has no truth`)
    const { reading } = parse(await readSource(bytes, paper.fileName))
    const { f1, misses } = score(reading, truth)
    scores.push({ fileName: paper.fileName, f1, coverage: reading.coverage, misses })
  }
  return scores
}

function holds(scores: Awaited<ReturnType<typeof readBack>>, least: number): void {
  const told = scores.map(
    each => `${each.fileName} ${each.f1.toFixed(3)}\n${each.misses.map(miss => `    ${miss}\n`).join('')}`,
  )
  const mean = scores.reduce((sum, each) => sum + each.f1, 0) / scores.length
  assert.ok(mean >= least, `the mean F1 is ${mean.toFixed(4)}, not ${least}:\n${told.join('')}`)
}

const skip = hasTypst() ? false : 'there is no typesetter for this platform'

test('The reader makes of the PDF papers what their seeds say', { skip }, async () =>
  holds(await readBack('pdf'), 0.955),
)

test('The reader makes of the HTML papers what their seeds say', async () => holds(await readBack('html'), 0.97))
