import assert from 'node:assert/strict'
import { test } from 'node:test'
import { facts } from './all.ts'

const isDay = (day: string): boolean => Temporal.PlainDate.from(day).toString() === day

test('an Act stands once in the tables, has Royal Assent in its own year and ends after it', () => {
  const names = facts.acts.map(({ title, year }) => `${title} ${year}`)
  assert.deepEqual(
    names.filter((name, n) => names.indexOf(name) !== n),
    [],
  )
  for (const { title, year, assent, repealed, sections = 1 } of facts.acts) {
    assert.match(title, /(?:Act|Regulations|Order)$/)
    if (assent !== undefined) assert.ok(isDay(assent) && assent.startsWith(`${year}-`), `${title} ${year}`)
    if (repealed) assert.ok(isDay(repealed.from) && repealed.from > `${year}`, `${title} ${year}`)
    assert.ok(sections > 0)
  }
})

test('a provision is of an Act in the tables, of which the first section is the one to name', () => {
  const names = new Set(facts.acts.map(({ title, year }) => `${title} ${year}`))
  for (const { act, sections, words } of facts.provisions) {
    assert.ok(names.has(act), act)
    assert.match(sections[0] ?? '', /^\d+[A-Z]*(?:\(\d\))?$/)
    assert.deepEqual(
      words,
      words.map(word => word.toLowerCase()),
    )
  }
})

test('days are days, changed names differ, and no right name is a wrong one', () => {
  for (const { date, subject } of facts.dated) {
    assert.ok(isDay(date))
    assert.deepEqual(
      subject,
      subject.map(words => words.toLowerCase()),
    )
  }
  for (const { was, now, from, till } of facts.renamed) {
    assert.notEqual(was, now)
    assert.ok(isDay(from) && (till === undefined || till > from), was)
  }
  const right = new Set(facts.named.map(({ name }) => name.toLowerCase()))
  assert.deepEqual(
    facts.named.flatMap(({ wrong }) => wrong).filter(name => right.has(name.toLowerCase())),
    [],
  )
})
