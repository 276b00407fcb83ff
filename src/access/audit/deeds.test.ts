/** Whatever the database and the program write into the log has words. What TypeScript passes on is typed as a Deed. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { roles } from '../roles.ts'
import { deedName, deeds } from './deeds.ts'
import { kinds, programs, reasonOf, recipientOf, subjects } from './words.ts'

const root = join(import.meta.dirname, '../../..')
const read = (pattern: string) =>
  globSync(pattern, { cwd: root })
    .filter(file => !file.endsWith('.test.ts'))
    .toSorted()
    .map(file => readFileSync(join(root, file), 'utf8'))
const found = (texts: string[], shape: RegExp) => texts.flatMap(text => [...text.matchAll(shape)])

const migrations = read('db/migrations/*.sql')
const stores = read('src/**/*.ts')

/** Every call of add_entry with what it writes: kind, deed, subject. */
const added = found(
  migrations,
  /(?:perform|return|:=|select) access\.add_entry\(('[\w-]+'|case tg_op [^\n]+? end),\s+([^\n]+?),\s+('[\w ]+'|subject),/g,
)
const calls = [...added, ...found(migrations, /values \(('[\w-]+'), (.+?), new\.made_by, '[\w-]+', ('\w+'),/g)]
/** What is not written out in the call. */
const computed: Record<string, string[]> = {
  // begin_read: it refuses any other. access.note: what the program gives, which TypeScript checks.
  what: ['open', 'list', 'search', 'print'],
  "'give role ' || new.role": roles.map(role => `give role ${role.key}`),
  "'end role ' || new.role": roles.map(role => `end role ${role.key}`),
  "'retention: ' || what": ['retention: keep', 'retention: erase'],
  "case new.state when 'left' then 'user left' else 'user returned' end": ['user left', 'user returned'],
  "pg_catalog.lower(tg_op) || ' ' || tg_table_name": [
    ...found(migrations, /foreach t in array array\[([^\]]+)\] loop\s+execute format\('create trigger note_insert/g),
  ].flatMap(([, tables = '']) =>
    [...tables.matchAll(/'(\w+)'/g)].flatMap(([, table]) => ['insert', 'update', 'delete'].map(op => `${op} ${table}`)),
  ),
}

test('every deed that a migration or a store writes has words', () => {
  assert.equal(added.length, found(migrations, /(?<!function )access\.add_entry\(/g).length, 'every call was read')
  const written = calls.map(([, , what = '']) => what)
  const literals = written.flatMap(what => /^'([^']+)'$/.exec(what)?.[1] ?? [])
  const others = new Set(written.filter(what => !/^'[^']+'$/.test(what)))
  assert.deepEqual([...others].toSorted(), Object.keys(computed).toSorted(), 'each computed key is known here')
  const inStores = found(stores, /access\.note\('([^']+)'/g).map(([, what = '']) => what)
  assert.ok(inStores.length > 3)
  for (const what of [...literals, ...Object.values(computed).flat(), ...inStores])
    assert.ok(what in deeds, `no words for “${what}”`)
  assert.ok(computed["pg_catalog.lower(tg_op) || ' ' || tg_table_name"]?.includes('insert panel_case'))
})

test('every kind, subject and reason of the program has words', () => {
  const of = (n: number) => new Set(calls.flatMap(call => /^'([^']+)'$/.exec(call[n] ?? '')?.[1] ?? []))
  for (const kind of of(1)) assert.ok(kind in kinds, `no words for the kind ${kind}`)
  const noted = [
    ...found(stores, /\bnote\(tx, [^,()]+, '([\w ]+)'/g),
    ...found(stores, /access\.note\([^,]+, '([\w ]+)'/g),
  ].map(([, subject = '']) => subject)
  assert.ok(noted.length > 10)
  for (const subject of [...of(3), ...noted])
    assert.ok(subject === 'case' || subject in subjects, `no words for the subject ${subject}`)
  const reasons = found(migrations, /insert into access\.system_why values(.+?);/gs).flatMap(([, rows = '']) => [
    ...rows.matchAll(/\('([\w-]+)', /g),
  ])
  assert.ok(reasons.length > 5)
  for (const [, why = ''] of reasons) assert.ok(why in programs, `no words for the reason ${why}`)
})

test('what is no key is shown as it was written', () => {
  assert.equal(deedName('something of tomorrow'), 'something of tomorrow')
  const words = { court: 'A court needs it', other: 'Something else' }
  assert.equal(reasonOf('court', words), 'A court needs it')
  assert.equal(reasonOf('other: audit: closed cases', words), 'Something else: audit: closed cases')
  assert.equal(reasonOf('SAR-2026-0001', words), 'SAR-2026-0001')
  assert.equal(recipientOf('account 12', 'Harriet Penhallow'), 'Harriet Penhallow')
  assert.equal(recipientOf('account 12', null), 'user 12')
  assert.equal(recipientOf('panel 3', null), 'the members of the panel')
})
