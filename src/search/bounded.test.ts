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
const lookIn = (matches: (month: number) => number) => {
  const looks: string[] = []
  const look = (within: string | null, most: number) => {
    looks.push(within ?? 'all')
    const has = (month: number) => {
      const year = Math.floor(month / 100)
      const tags = [1, 2, 4, 8, 16].map(size => `'@${size}:${year - (year % size)}'`)
      return within === null || [`'@m:${month}'`, ...tags].some(tag => within.includes(tag))
    }
    const ids = months.flatMap(({ month }) => (has(month) ? Array<number>(matches(month)).fill(month) : []))
    return Promise.resolve({ ids: ids.slice(0, most), cut: ids.length >= most })
  }
  return { look, looks }
}

test('the newest months come with what has no date; whole calendar years are one tag', () => {
  assert.equal(newest(months, 6000), "'@m:0' | '@m:202412' | '@m:202411' | '@m:202410'")
  assert.equal(newest(months, 24_100), "'@m:0' | '@8:2024'")
  assert.equal(newest(months, 26_200), "'@m:0' | '@1:2023' | '@8:2024'")
  assert.equal(newest(months, 150_000), "'@m:0' | '@2:2018' | '@4:2020' | '@8:2024'")
  assert.equal(newest(months, 1e9), null)
})

test('common words need one look, at the newest', async () => {
  const { look, looks } = lookIn(() => 500)
  const { ids, whole } = await lookBack(
    months,
    { enough: 500, exact: 1500, expected: 120_000, slack: 0, highest: 480_100 },
    look,
  )
  assert.deepEqual([looks.length, ids.length >= 500, whole], [1, true, false])
  assert.ok(ids.every(month => month === 0 || month >= 202410))
})

test('less common words are looked for as far back as they make likely', async () => {
  const { look } = lookIn(() => 20)
  const { ids, whole } = await lookBack(
    months,
    { enough: 500, exact: 1500, expected: 4800, slack: 0, highest: 480_100 },
    look,
  )
  assert.deepEqual([ids.length >= 500, whole], [true, false])
  assert.ok(Math.min(...ids.filter(month => month > 0)) > 202_000)
})

test('where more was expected than there is, the look goes back until nothing is missing', async () => {
  const { look, looks } = lookIn(month => (month === 200507 ? 3 : 0))
  const found = await lookBack(months, { enough: 500, exact: 1500, expected: 90_000, slack: 0, highest: 480_100 }, look)
  assert.deepEqual(found, { ids: [200507, 200507, 200507], whole: true })
  assert.ok(looks.length > 1)
})

test('where less was expected than there is, the newest are taken after all', async () => {
  const { look, looks } = lookIn(() => 500)
  const { ids, whole } = await lookBack(
    months,
    { enough: 500, exact: 1500, expected: 100, slack: 0, highest: 480_100 },
    look,
  )
  assert.deepEqual([looks[0], ids.length >= 500, whole], ['all', true, false])
})

test('where all were nearly enough to look at, and are too many, the newest are taken', async () => {
  const { look, looks } = lookIn(() => 10)
  const { ids, whole } = await lookBack(
    months,
    { enough: 500, exact: 700, expected: 1200, slack: 0, highest: 480_100 },
    look,
  )
  assert.deepEqual([looks[0], looks.length > 1, ids.length >= 500, whole], ['all', true, true, false])
})

test('rare words and small indexes are looked at whole, once', async () => {
  for (const [paragraphs, expected] of [
    [11_000, 9000],
    [900_000, 100],
  ] as const) {
    const { look, looks } = lookIn(() => 1)
    assert.equal(
      (
        await lookBack(
          [{ month: 202401, paragraphs }],
          { enough: 500, exact: 1500, expected, slack: 0, highest: 480_100 },
          look,
        )
      ).whole,
      true,
    )
    assert.deepEqual(looks, ['all'])
  }
})
