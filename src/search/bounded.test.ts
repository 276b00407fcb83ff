import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lookBack, type Month, newest } from './bounded.ts'

// Two thousand paragraphs a month for twenty years, and a hundred without a date.
const months: Month[] = [
  ...Array.from({ length: 240 }, (_, n) => ({
    month: (2005 + Math.floor(n / 12)) * 100 + (n % 12) + 1,
    paragraphs: 2000,
  })),
  { month: 0, paragraphs: 100 },
]

/** Looks as the index would, where each month has so many matches; the id of a match tells its month. */
const lookIn = (matches: (month: number) => number, most = 1500) => {
  const looks: string[] = []
  const look = (within: string | null) => {
    looks.push(within ?? 'all')
    const has = (month: number) =>
      within === null || within.includes(`'@m:${month}'`) || within.includes(`'@c:${Math.floor(month / 100)}'`)
    const ids = months.flatMap(({ month }) => (has(month) ? Array<number>(matches(month)).fill(month) : []))
    return Promise.resolve({ ids: ids.slice(0, most), cut: ids.length >= most })
  }
  return { look, looks }
}

test('the newest months come with what has no date; whole calendar years are one tag', () => {
  assert.equal(newest(months, 6000), "'@m:0' | '@m:202412' | '@m:202411' | '@m:202410'")
  assert.equal(newest(months, 26_000), "'@m:0' | '@c:2024' | '@m:202312'")
  assert.equal(newest(months, 1e9), null)
})

test('common words need one look, at the newest', async () => {
  const { look, looks } = lookIn(() => 500)
  const { ids, whole } = await lookBack(months, 1000, look)
  assert.deepEqual([looks.length, ids.length, whole], [1, 1500, false])
  assert.ok(ids.every(month => month === 0 || month >= 202410))
})

test('less common words are looked for as far back as they make likely', async () => {
  const { look, looks } = lookIn(() => 20)
  const { ids, whole } = await lookBack(months, 1000, look)
  assert.deepEqual([looks.length, whole], [2, false])
  assert.ok(ids.length >= 1000 && Math.min(...ids.filter(month => month > 0)) > 201_600)
})

test('rare words are looked for everywhere, and then nothing is missing', async () => {
  const { look } = lookIn(month => (month === 200507 ? 3 : 0))
  assert.deepEqual(await lookBack(months, 1000, look), { ids: [200507, 200507, 200507], whole: true })
})

test('a small index is looked at whole, once', async () => {
  const looks: (string | null)[] = []
  const look = (within: string | null) => {
    looks.push(within)
    return Promise.resolve({ ids: [1], cut: false })
  }
  assert.deepEqual(await lookBack([{ month: 202401, paragraphs: 11_000 }], 1000, look), { ids: [1], whole: true })
  assert.deepEqual(looks, [null])
})
