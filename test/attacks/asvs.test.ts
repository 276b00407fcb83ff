/** The table of OWASP ASVS: whole in its numbers, honest in its links. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const root = join(import.meta.dirname, '../..')
const table = readFileSync(join(root, 'docs/asvs.md'), 'utf8')
const chapters = table.split(/^## (?=V\d)/m).slice(1)
const rows = [...table.matchAll(/^\| (\d+\.\d+\.\d+) \| ([^|]+) \| ([^|]+) \| ([^|]*) \|$/gm)]

/** How many requirements of levels 1 and 2 each chapter of 5.0.0 has. */
const sizes = {
  V1: 27,
  V2: 11,
  V3: 19,
  V4: 10,
  V5: 9,
  V6: 35,
  V7: 18,
  V8: 7,
  V9: 7,
  V10: 29,
  V11: 14,
  V12: 9,
  V13: 13,
  V14: 9,
  V15: 13,
  V16: 16,
}

test('every requirement of levels 1 and 2 has one row', () => {
  const numbers = rows.map(([, number = '']) => number)
  assert.equal(new Set(numbers).size, numbers.length)
  const found = Object.fromEntries(
    Object.keys(sizes).map(name => [name, numbers.filter(n => n.startsWith(`${name.slice(1)}.`)).length]),
  )
  assert.deepEqual(found, sizes)
})

test('every row says yes, partly, no or why it does not apply, and what is met has a test', () => {
  for (const [, number = '', , how = '', tests = ''] of rows) {
    assert.match(how, /^(\*\*(Yes|Partly|No)\.\*\*|Does not apply: )/, number)
    if (how.startsWith('**Yes.**') && !/^(15\.1\.1|6\.4\.2)$/.test(number)) assert.match(tests, /\.test\.ts\)/, number)
  }
})

test('every test file and every page that the security papers name is there, and each chapter that applies has a test', () => {
  for (const file of ['docs/asvs.md', 'docs/threat-model.md', 'SECURITY.md']) {
    const from = join(root, file, '..')
    for (const [, to = ''] of readFileSync(join(root, file), 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g))
      assert.ok(existsSync(join(from, to)), `${file} names ${to}`)
  }
  assert.equal(chapters.length, 17)
  for (const chapter of chapters) {
    const name = chapter.split(/\s/, 1)[0] ?? ''
    if (name !== 'V17') assert.match(chapter, /\]\(\.\.\/(?:src|test)\/[^)]+\.test\.ts\)/, name)
  }
})

test('the sum at the top is the sum', () => {
  const count = (start: string) => rows.filter(([, , , how = '']) => how.startsWith(start)).length
  const says = `Of ${rows.length} requirements ${count('**Yes')} are met, ${count('**Partly')} partly, ${count('**No')} not; ${count('Does not')} do not apply.`
  assert.ok(table.includes(says), says)
})
