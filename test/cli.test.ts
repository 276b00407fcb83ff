/** The command line as an officer types it. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { Reading } from '../src/records/reading.ts'
import { packText } from './pack-text.ts'

const root = join(import.meta.dirname, '..')
let folder: string
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'wardmote-cli-'))
  chmodSync(folder, 0o755)
})
after(() => rmSync(folder, { recursive: true, force: true }))

type Ran = { code: number; out: string; says: string }
const wardmote = (...args: string[]): Promise<Ran> => wardmoteIn(join(folder, 'data'), ...args)
const wardmoteIn = (data: string, ...args: string[]): Promise<Ran> =>
  new Promise(resolve => {
    const env = { ...process.env, DATA_DIR: data, DATABASE_URL: '' }
    execFile(join(root, 'bin/wardmote'), args, { env }, (error, out, says) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, says }),
    )
  })
const file = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

test('without a command, and with help, the commands are listed; an unknown one is an error', async () => {
  const [none, help, wrong] = await Promise.all([wardmote(), wardmote('help'), wardmote('improt')])
  for (const { code, out } of [none, help]) {
    assert.equal(code, 0)
    for (const name of [
      'serve',
      'read',
      'import',
      'people',
      'body',
      'profile',
      'export',
      'backup',
      'restore',
      'verify',
    ])
      assert.match(out, new RegExp(`^  ${name}\\b`, 'm'))
  }
  assert.equal(wrong.code, 2)
  assert.match(wrong.says, /There is no command improt/)
})

test('read --json prints one valid reading a line, one a document', async () => {
  const papers = ['district-scrutiny-minutes.txt', 'city-committee-moderngov.html'].map(name =>
    join(root, 'test/papers', name),
  )
  const { code, out } = await wardmote('read', '--json', ...papers)
  assert.equal(code, 0)
  const readings = out
    .trim()
    .split('\n')
    .map(line => Reading.parse(JSON.parse(line)))
  assert.deepEqual(
    readings.map(one => one.kind),
    ['minutes', 'minutes'],
  )
})

test('a bad file is told in one sentence with an exit code of its own, and the good ones are read all the same', async () => {
  const good = file('good.txt', packText())
  const { code, out, says } = await wardmote('read', '--json', file('empty.pdf', ''), good)
  assert.equal(code, 20)
  assert.match(says, /^empty\.pdf has nothing in it\. .*\n$/)
  assert.equal(out.trim().split('\n').length, 1)
  const web = await wardmote('read', file('page.pdf', '<!doctype html><title>Not found</title><p>Sorry</p>'))
  assert.equal(web.code, 21)
})

test('wrong calls say what is wrong and how it is called', async () => {
  const all = await Promise.all([
    wardmote('read'),
    wardmote('read', '--jsn', 'x'),
    wardmote('import', join(folder, 'none.pdf')),
    wardmote('export'),
  ])
  assert.deepEqual(
    all.map(one => one.code),
    [2, 2, 2, 2],
  )
  for (const { says } of all) assert.match(says, /Usage: wardmote /)
  assert.match(all[2]?.says ?? '', /There is no file .*none\.pdf/)
})

test('profile --check accepts what comes with the program and says in English what is wrong with another', async () => {
  const shipped = await wardmote('profile', '--check')
  assert.equal(shipped.code, 0)
  assert.match(shipped.out, /not verified yet:\n[\s\S]*wards \(memory\)/)
  const bad = await wardmote('profile', file('bad.json', '{ "key": "Bad Key" }'), '--check')
  assert.equal(bad.code, 1)
  assert.match(bad.out, /key: lower-case letters, digits and hyphens/)
})

test('import, import again, settle, open, verify, export, back up and restore, one after another', async () => {
  const pack = file('pack.txt', packText({ body: 'Harbour Board' }))
  const first = await wardmote('import', pack)
  assert.equal(first.code, 0, first.says)
  assert.match(first.out, /1 of 1 {2}new .* \/documents\/harbour-board-2027-11-09-agenda-pack, 100\.0% understood/)
  assert.match(first.says, /Harbour Board is not in the profile: it is private/)
  assert.match((await wardmote('import', pack)).out, /the same/)
  assert.match((await wardmote('body')).out, /private {2}harbour-board/)
  assert.match((await wardmote('body', 'open', 'harbour-board')).says, /Harbour Board is public now/)
  assert.match((await wardmote('people')).out, /No doubtful matches/)
  const verified = await wardmote('verify')
  assert.equal(verified.code, 0)
  assert.match(verified.out, /1 document: the record agrees with each/)

  const out = join(folder, 'out')
  assert.equal((await wardmote('export', '--to', out)).code, 0)
  const minutes = readFileSync(join(out, 'tables/meetings.minute.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as { ref: string })
  assert.deepEqual(
    minutes.map(one => one.ref),
    ['SSB4', 'SSB5'],
  )
  assert.equal(readdirSync(join(out, 'documents')).length, 1)
  const tables = readdirSync(join(out, 'tables'))
  assert.ok(
    tables.includes('casework.party.jsonl') && tables.includes('access.entry.jsonl'),
    'cases and the log go along',
  )
  assert.deepEqual(
    tables.filter(name => /password|totp|passkey|session|invitation|recovery/.test(name)),
    [],
    'what proves who somebody is stays',
  )
  assert.match(readFileSync(join(out, 'tables/access.entry.jsonl'), 'utf8'), /"what":"export everything"/)
  assert.equal((await wardmote('export', '--to', out)).code, 2, 'an export never mixes with another')

  const backup = join(folder, 'kept.backup')
  assert.equal((await wardmote('backup', backup)).code, 0)
  assert.ok(existsSync(backup))
  assert.match((await wardmote('restore', backup)).says, /not empty|has data|already/i)
  rmSync(join(folder, 'data'), { recursive: true })
  assert.equal((await wardmote('restore', backup)).code, 0)
  assert.match((await wardmote('verify')).out, /1 document: the record agrees with each/)
})

test('check --against-record holds a paper against what is published, and says where there is no record', async () => {
  const later = packText({ body: 'Harbour Board' })
    .replaceAll('9 November 2027', '1 February 2028')
    .replace('Marsh (Chair)\tLabour', 'Marsh\tLabour')
    .replace('(Vice-Chair)', '(Chair)')
    .replace('Khan\tGreen', 'Khan (Vice-Chair)\tGreen')
  const draft = file('draft.txt', later)
  const alone = await wardmote('check', '--json', draft)
  assert.doesNotMatch(alone.out, /chair-differs/)
  const held = await wardmote('check', '--json', '--against-record', draft)
  const found = held.out
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as { rule: string; evidence: { file: string }[] })
    .find(({ rule }) => rule === 'chair-differs')
  assert.match(found?.evidence[0]?.file ?? held.says, /^\/(?:bodies|documents)\//)
  const nowhere = await wardmoteIn(join(folder, 'nowhere'), 'check', '--against-record', draft)
  assert.equal(nowhere.code, 2)
  assert.match(nowhere.says, /There is no record in .*nowhere/)
})

test('a database belongs to one authority', async () => {
  const { code, says } = await wardmote('import', file('other.txt', packText()), '--authority', 'halton')
  assert.equal(code, 2)
  assert.match(says, /belongs to the authority demonstration/)
})
