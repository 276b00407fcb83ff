import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pack } from '../pack.ts'
import { pageCache } from './cache.ts'
import { sharedEdition } from './edition.ts'
import { rendered } from './rendered.ts'

const noon = Temporal.Instant.from('2026-06-01T11:00:00Z')
const of = (text: string) => pack(text, { 'Content-Type': 'text/html' })
const words = (made: unknown) => new TextDecoder().decode((made as ReturnType<typeof of>).body)

test('requests that wait together share one question, and none gets an answer to a question put before it came', async () => {
  const answers: ((n: number) => void)[] = []
  const edition = sharedEdition(() => new Promise(resolve => answers.push(resolve)))
  const first = [edition(), edition()]
  await Promise.resolve()
  assert.equal(answers.length, 1, 'two requests, one question')
  const later = [edition(), edition()]
  await Promise.resolve()
  assert.equal(answers.length, 1, 'the next question waits for the first')
  answers[0]?.(1)
  assert.deepEqual(await Promise.all(first), [1, 1])
  await Promise.resolve()
  assert.equal(answers.length, 2)
  answers[1]?.(2)
  assert.deepEqual(await Promise.all(later), [2, 2], 'who came after the first question was put gets the second answer')
})

test('a question that fails fails for those who waited for it, and the next is put afresh', async () => {
  let fails = true
  const edition = sharedEdition(async () => {
    if (fails) throw new Error('gone')
    return 3
  })
  await assert.rejects(edition(), /gone/)
  fails = false
  assert.equal(await edition(), 3)
})

test('a page is made once for an edition, and again after a publication', async () => {
  let edition = 1
  let made = 0
  const cache = pageCache(async () => edition, 1e6)
  const read = () => cache.through('/meetings', noon, async () => ({ made: of(`made ${++made}`) }))
  assert.equal(words(await read()), 'made 1')
  assert.equal(words(await read()), 'made 1')
  edition = 2
  assert.equal(words(await read()), 'made 2')
})

test('a page made while something is published is not served afterwards', async () => {
  let edition = 1
  const cache = pageCache(async () => edition, 1e6)
  await cache.through('/', noon, async () => {
    edition = 2
    return { made: of('from before') }
  })
  assert.equal(words(await cache.through('/', noon, async () => ({ made: of('from after') }))), 'from after')
})

test('readers who wait for the same page wait for one making of it', async () => {
  let made = 0
  const cache = pageCache(async () => 1, 1e6)
  const read = () =>
    cache.through('/', noon, async () => {
      await new Promise(resolve => setImmediate(resolve))
      return { made: of(`made ${++made}`) }
    })
  assert.deepEqual((await Promise.all([read(), read(), read()])).map(words), ['made 1', 'made 1', 'made 1'])
})

test('no copy outlives the day in London, nor the moment that its page names', async () => {
  let made = 0
  const cache = pageCache(async () => 1, 1e6)
  const at = (when: string, until?: Temporal.Instant) =>
    cache.through('/', Temporal.Instant.from(when), async () => ({ made: of(`${++made}`), until })).then(words)
  assert.equal(await at('2026-06-01T22:59:59Z'), '1', 'a second before midnight in summer time')
  assert.equal(await at('2026-06-01T22:59:59.5Z'), '1')
  assert.equal(await at('2026-06-01T23:00:00Z', Temporal.Instant.from('2026-06-02T09:00:00Z')), '2')
  assert.equal(await at('2026-06-02T08:59:59Z'), '2')
  assert.equal(await at('2026-06-02T09:00:00Z'), '3')
})

test('what is not a page that everybody may keep is made anew', async () => {
  let made = 0
  const cache = pageCache(async () => 1, 1e6)
  const gone = () => cache.through('/x', noon, async () => ({ made: pack(`${++made}`, {}, 404) })).then(words)
  assert.deepEqual([await gone(), await gone()], ['1', '2'])
})

test('the least lately read pages are dropped when the memory is full, and one page may not take it all', () => {
  const pages = rendered(40_000)
  const put = (key: string, length: number) => pages.put(key, 1, Infinity, of('x'.repeat(length)))
  for (const key of ['a', 'b', 'c', 'd']) put(key, 6000)
  assert.ok(pages.get('a', 1, 0))
  put('e', 6000)
  assert.ok(pages.bytes() <= 40_000)
  assert.deepEqual(
    ['a', 'b', 'c', 'd', 'e'].map(key => pages.get(key, 1, 0) !== undefined),
    [true, false, true, true, true],
  )
  put('f', 30_000)
  assert.equal(pages.get('f', 1, 0), undefined)
  for (let i = 0; i < 1000; i++) put(`k${i}`, i)
  assert.ok(pages.bytes() <= 40_000)
})
