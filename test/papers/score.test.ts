/** That the scorer can fail, and that the truths keep to their papers. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { closeReaders, readSource } from '../../src/records/index.ts'
import { papers } from './papers.ts'
import { f1, score, sum } from './score.ts'
import type { Truth } from './score.ts'

after(closeReaders)

const all = papers()
const empty = { body: null, meetingDate: null, startTime: null, venue: null, nextMeeting: null }
const nothing: Truth = { ...empty, members: null, agenda: null, minutes: null, reports: null }

/** What is printed in a paper, marks of markup and all. */
async function textOf(path: string): Promise<string> {
  if (/\.(?:txt|html)$/.test(path)) return readFileSync(path, 'utf8')
  const { lines } = await readSource(readFileSync(path), path)
  return lines.map(line => line.text).join('\n')
}

/** Every way of putting something else in the place of one text of a truth. */
function* spoilt(truth: Truth): Generator<[string, Truth]> {
  // The group is not scored. Page numbers are left alone: in a long agenda line they are within the tenth that is forgiven.
  const scored = (path: string) => !path.endsWith('.group')
  function* places(value: unknown, path: string): Generator<string> {
    if (typeof value === 'string') yield path
    else if (value && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) yield* places(inner, `${path}.${key}`)
  }
  for (const path of [...places(truth, '')].filter(scored)) {
    const copy: unknown = structuredClone(truth)
    const keys = path.split('.').slice(1)
    const last = keys.pop()
    let at = copy
    for (const key of keys) at = Reflect.get(Object(at), key)
    Reflect.set(Object(at), String(last), 'something else that the paper does not say')
    yield [path, copy as Truth]
  }
}

test('a perfect reading of every paper scores 1', () => {
  assert.ok(all.length >= 16)
  for (const { name, truth } of all) {
    const result = score(structuredClone(truth), truth)
    assert.equal(result.f1, 1, name)
    assert.deepEqual(result.misses, [], name)
  }
})

test('one wrong value anywhere in a reading lowers its score and is named', () => {
  for (const { name, truth } of all) {
    for (const [path, wrong] of spoilt(truth)) {
      const result = score(wrong, truth)
      assert.ok(result.f1 < 1 && result.misses.length > 0, `${name}${path} was not noticed`)
    }
  }
})

test('what the paper does not say counts as wrong, and what is missed counts once', () => {
  const venue: Truth = { ...nothing, venue: 'Town Hall' }
  assert.deepEqual(score(venue, nothing).fields.venue, { tp: 0, fp: 1, fn: 0 })
  assert.deepEqual(score(nothing, venue).fields.venue, { tp: 0, fp: 0, fn: 1 })
  assert.deepEqual(score({ ...venue, venue: 'Village Hall' }, venue).fields.venue, { tp: 0, fp: 1, fn: 1 })
  assert.equal(score(nothing, nothing).f1, 1)
})

test('case, quotes, dashes, list marks and end points make no difference, and a slip in a long text is forgiven', () => {
  const of = (body: string): Truth => ({ ...nothing, body })
  assert.equal(score(of('• the Chair’s “plan” – noted; and'), of(`The chair's "plan" - noted`)).f1, 1)
  assert.equal(
    score(
      of('That the report be noted and sent to the Cabnet in June'),
      of('That the report be noted and sent to the Cabinet in June'),
    ).f1,
    1,
  )
  assert.equal(score(of('Panel A'), of('Panel B')).f1, 0)
})

test('every word of a truth is printed in its paper', async () => {
  const words = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const computed = /\.(kind|meetingDate|startTime|nextMeeting|ofMeetingDate|endedAt|date|part|pages\.\d|number)$/
  for (const { name, path, truth } of all) {
    const named = { ndash: '–', pound: '£', Oacute: 'Ó', rsquo: '’', nbsp: ' ', amp: '&' }
    const marked = (await textOf(path)).replace(/<[^>]*>/g, ' ')
    const plain = marked.replace(
      /&(#39|\w+);/g,
      (_, entity: string) => Object.entries(named).find(([key]) => key === entity)?.[1] ?? ' ',
    )
    const printed = new Set(words(plain))
    const check = (value: unknown, at: string): void => {
      if (typeof value === 'string' && !computed.test(at))
        for (const word of words(value)) assert.ok(printed.has(word), `${name}${at}: "${word}" is not in the paper`)
      else if (value && typeof value === 'object')
        for (const [key, inner] of Object.entries(value)) check(inner, `${at}.${key}`)
    }
    check(truth, '')
  }
})

test('the F1 over several papers is taken over all their fields, not over the papers', () => {
  const right = { tp: 9, fp: 0, fn: 0 }
  const wrong = { tp: 0, fp: 1, fn: 1 }
  assert.equal(f1(sum([right, wrong])), 0.9)
  assert.equal(f1(sum([])), 1)
})
