/** The numbers of law and of procedure: each that a service names is a dated row of every profile. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { loadProfile, type Profile, profileKeys } from '../src/authority/index.ts'
import type { Limit } from '../src/casework/index.ts'

const services = new URL('../src/case-types/', import.meta.url)
const sources = readdirSync(services, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map(file => ({ file, text: readFileSync(new URL(file, services), 'utf8') }))

const profiles = profileKeys().map(key => {
  const profile = loadProfile(key)
  if ('faults' in profile) throw new Error(profile.faults.join('\n'))
  return { key, limits: (profile satisfies Profile).casework.limits }
})
const groups = new Set(profiles.flatMap(({ limits }) => limits.map(({ key }) => key.split('.')[0] ?? '')))

/** Set by each scheme for itself, and not by law: where there is none, nobody is selected by it. */
const maybeUnset: readonly string[] = ['iom.severity-threshold', 'iom.arp-high']

const dayAfter = (day: string) => Temporal.PlainDate.from(day).add({ days: 1 }).toString()

/** Of one key, the earliest first; a row without a beginning was always there. */
const rowsOf = (limits: readonly Limit[], key: string) =>
  limits.filter(one => one.key === key).toSorted((one, other) => (one.from ?? '').localeCompare(other.from ?? ''))

/** What is wrong between the rows of one key: two on one day, none on some day between them, or another unit. */
function faultsBetween(rows: readonly Limit[]): string[] {
  return rows.slice(1).flatMap((next, n) => {
    const before = rows[n]
    if (!before) return []
    const faults = before.unit === next.unit ? [] : [`${next.key}: ${before.unit}, then ${next.unit}`]
    if (before.until === undefined || next.from === undefined) return [...faults, `${next.key}: two rows on one day`]
    if (dayAfter(before.until) === next.from) return faults
    return [...faults, `${next.key}: ${before.until}, then ${next.from}`]
  })
}

test('rows of one key that overlap, or leave a gap, are found', () => {
  const row = (from?: string, until?: string): Limit => ({
    key: 'a.b',
    value: 1,
    unit: 'days',
    source: 'x',
    verified: true,
    from,
    until,
  })
  assert.deepEqual(faultsBetween([row(undefined, '2023-07-30'), row('2023-07-31')]), [])
  assert.equal(faultsBetween([row(undefined, '2023-07-30'), row('2023-08-01')]).length, 1)
  assert.equal(faultsBetween([row(undefined, '2023-07-31'), row('2023-07-31')]).length, 1)
  assert.equal(faultsBetween([row(), row('2023-07-31')]).length, 1)
  assert.equal(faultsBetween([row(undefined, '2023-07-30'), { ...row('2023-07-31'), unit: 'hours' }]).length, 1)
})

test('rows of one key follow each other day by day, in one unit, each with its source', () => {
  for (const { key: profile, limits } of profiles) {
    const keys = [...new Set(limits.map(({ key }) => key))]
    assert.ok(keys.length > 100, profile)
    assert.deepEqual(
      keys.flatMap(key => faultsBetween(rowsOf(limits, key))),
      [],
      profile,
    )
    assert.deepEqual(
      limits.filter(one => one.source.trim().length < 10).map(({ key }) => key),
      [],
      profile,
    )
    assert.deepEqual(
      limits.filter(one => one.from !== undefined && one.until !== undefined && one.until < one.from),
      [],
    )
  }
})

test('each limit that a service names stands in every profile', () => {
  const named = sources.flatMap(({ file, text }) =>
    [...text.matchAll(/'([a-z]+(?:-[a-z]+)*)\.([a-z0-9-]+)'/g)]
      .filter(([, group = '']) => groups.has(group))
      .map(([, group = '', name = '']) => ({ file, limit: `${group}.${name}` })),
  )
  assert.ok(new Set(named.map(({ limit }) => limit)).size > 80)
  for (const { key: profile, limits } of profiles)
    for (const { file, limit } of named)
      if (!maybeUnset.includes(limit))
        assert.ok(rowsOf(limits, limit).length > 0, `${profile} lacks ${limit} of ${file}`)
})

test('each limit whose name is put together stands in every profile under its beginning', () => {
  const begun = sources.flatMap(({ file, text }) =>
    [...text.matchAll(/`([a-z]+(?:-[a-z]+)*)\.([a-z-]*)\$\{/g)]
      .filter(([, group = '']) => groups.has(group))
      .map(([, group = '', name = '']) => ({ file, begins: `${group}.${name}` })),
  )
  assert.ok(begun.length > 3)
  for (const { key: profile, limits } of profiles)
    for (const { file, begins } of begun)
      assert.ok(
        limits.some(({ key }) => key.startsWith(begins)),
        `${profile} lacks ${begins}… of ${file}`,
      )
})

test('both profiles know the same limits', () => {
  const [first, ...others] = profiles.map(({ limits }) =>
    [...new Set(limits.map(({ key }) => key))].filter(key => !maybeUnset.includes(key)).toSorted(),
  )
  for (const other of others) assert.deepEqual(other, first)
})

/** Comparisons with a number of two or more digits, or above 1, within rules: such a number belongs to a profile. */
const comparedNumbers = (text: string) =>
  [...text.matchAll(/(?:[<>]=?|[!=]==)\s*(\d+(?:\.\d+)?)\b/g)].map(([, number]) => Number(number)).filter(n => n > 1)

test('no rule of a power compares with a number of its own', () => {
  assert.deepEqual(comparedNumbers('test: ({ age }) => age >= 16 && days > 0 && n === 1'), [16])
  const rules = sources.filter(({ file }) => /^(powers|enforcement|spaces-order)\/(.*\/)?rules\.ts$/.test(file))
  assert.ok(rules.length > 12)
  const found = rules
    // Degrees of a map, between which Great Britain lies, are no law.
    .map(({ file, text }) => ({
      file,
      numbers: comparedNumbers(text.replaceAll(/\b(?:lat|long) [<>]= -?[\d.]+/g, '')),
    }))
    .filter(({ numbers }) => numbers.length > 0)
  assert.deepEqual(found, [])
})
