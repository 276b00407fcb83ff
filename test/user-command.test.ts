/** Users, agencies and agreements at the command line: the first administrator of an empty database, and those after. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'

const root = join(import.meta.dirname, '..')
let folder: string
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'wardmote-user-'))
  chmodSync(folder, 0o755)
})
after(() => rmSync(folder, { recursive: true, force: true }))

const wardmote = (...args: string[]): Promise<{ code: number; out: string; says: string }> =>
  new Promise(resolve => {
    const env = { ...process.env, DATA_DIR: join(folder, 'data'), DATABASE_URL: '', ORIGIN: '' }
    execFile(join(root, 'bin/wardmote'), args, { env }, (error, out, says) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, says }),
    )
  })
const ada = ['--name', 'Ada First', '--email', 'Ada@example.org']
const link = /^\/join\/[\w-]{43}\n$/

test('on an empty database the first user is an administrator, whose link is printed once', async () => {
  const clerk = await wardmote('user', 'add', ...ada, '--role', 'clerk')
  assert.equal(clerk.code, 2)
  assert.match(clerk.says, /must be an administrator/)
  const first = await wardmote('user', 'add', ...ada, '--role', 'administrator', '--agency', 'Milton Council')
  assert.equal(first.code, 0, first.says)
  assert.match(first.out, link)
  assert.match((await wardmote('agency')).out, /^open {4}milton-council {2}Milton Council \(council\)$/m)
  const again = await wardmote('user', 'add', ...ada, '--role', 'administrator', '--agency', 'milton-council')
  assert.equal(again.code, 1)
  assert.match(again.says, /wardmote user role Ada@example\.org --give administrator --agency "milton-council" --why/)
})

test('agencies are added and closed, users added, given a new link and ended', async () => {
  const added = await wardmote(
    'agency',
    'add',
    'Milton Housing',
    '--kind',
    'council service',
    '--controller',
    'Milton Council',
  )
  assert.equal(added.out, 'milton-housing\n', added.says)
  assert.equal((await wardmote('agency', 'add', 'X', '--kind', 'spaceship')).code, 2)
  const bo = ['--name', 'Bo Worker', '--email', 'bo@example.org', '--role', 'caseworker', '--role', 'panel-member']
  const joined = await wardmote('user', 'add', ...bo, '--agency', 'Milton Housing')
  assert.match(joined.out, link, joined.says)
  const why = ['--email', 'bo@example.org', '--why', 'Rang back: lost the telephone']
  const bare = await wardmote('user', 'link', ...why)
  assert.match(bare.out, link)
  assert.match(bare.says, /Put the address of your site before it/)
  const whole = await wardmote('user', 'link', ...why, '--origin', 'https://wardmote.example/')
  assert.match(whole.out, /^https:\/\/wardmote\.example\/join\/[\w-]{43}\n$/)
  assert.doesNotMatch(whole.says, /Put the address/)
  assert.equal((await wardmote('user', 'link', ...why, '--origin', 'wardmote.example')).code, 2)
  assert.match((await wardmote('agency', 'close', 'Milton Housing')).says, /Roles ended: 2/)
  assert.match((await wardmote('user', 'end', ...why)).out, /^Ended:/)
  const list = await wardmote('user')
  assert.match(list.out, /invited {2}ada@example.org {2}Ada First {2}Administrator, Milton Council/)
  assert.doesNotMatch(list.out, /bo@example.org/)
  assert.match((await wardmote('agreement')).out, /There is no agreement yet/)
  assert.equal((await wardmote('user', 'dance')).code, 2)
})

test('roles are given and ended, and somebody moves: all that was asked, or nothing', async () => {
  const cy = ['--name', 'Cy Clerk', '--email', 'cy@example.org', '--role', 'clerk', '--agency', 'Milton Council']
  assert.equal((await wardmote('user', 'add', ...cy)).code, 0)
  assert.equal((await wardmote('agency', 'add', 'Milton Safety', '--kind', 'council service')).code, 0)
  const at = ['--agency', 'Milton Council', '--why', 'Asked for by their manager']
  const role = (...more: string[]) => wardmote('user', 'role', 'cy@example.org', ...more)
  assert.match(
    (await role('--give', 'report-author', ...at)).out,
    /^Given to cy@example\.org .*: Report author, from 2\d{3}/,
  )
  const twice = await role('--give', 'councillor', '--give', 'report-author', ...at)
  assert.equal(twice.code, 1)
  assert.match(twice.says, /They hold this role at this agency already/)
  const half = await role('--give', 'councillor', '--end', 'caseworker', ...at)
  assert.match(half.says, /does not hold the role caseworker/)
  assert.doesNotMatch((await wardmote('user')).out, /Councillor/, 'what was given beside it is taken back')
  assert.match((await role('--give', 'king', ...at)).says, /king is no role\. The roles: administrator, /)
  assert.match(
    (await role('--end', 'report-author', '--ends', '14/9/2026', ...at)).says,
    /write --ends like 2026-09-14/,
  )
  assert.match(
    (await role('--end', 'report-author', ...at)).out,
    /^Ended for cy@example\.org .*: Report author, at once/,
  )
  const moves = ['--from', 'Milton Council', '--agency', 'Milton Safety', '--role', 'caseworker', '--why', 'New post']
  assert.match(
    (await wardmote('user', 'move', 'cy@example.org', ...moves)).out,
    /moves from Milton Council to Milton Safety/,
  )
  assert.match((await wardmote('user')).out, /cy@example\.org {2}Cy Clerk {2}Caseworker, Milton Safety\n/)
  assert.match((await wardmote('user', 'move', 'cy@example.org', ...moves)).says, /holds no role at Milton Council/)
  const last = ['--end', 'administrator', ...at]
  assert.equal((await wardmote('user', 'role', 'nobody@example.org', ...last)).code, 2)
})

test('an agreement is added, with its parties, and signed; what widens it takes the signatures off', async () => {
  const days = ['--starts', '2026-01-01', '--review', '2027-01-01']
  const gateway = ['--gateway', 'Crime and Disorder Act 1998, section 115']
  const add = (purpose: string) =>
    wardmote('agreement', 'add', 'Safer Milton', '--purpose', purpose, ...gateway, ...days)
  const wrong = await add('nosiness')
  assert.equal(wrong.code, 2)
  const purpose = /^ {2}([\w-]+) {2,}/m.exec(wrong.says)?.[1] ?? ''
  assert.equal((await add(purpose)).out, 'safer-milton\n')
  const of = (verb: string, agency: string, ...more: string[]) =>
    wardmote('agreement', verb, 'safer-milton', '--agency', agency, ...more)
  const unknown = await of('party', 'Milton Council', '--signatory', 'Ada First, head', '--field', 'everything')
  const [, field = '', other = ''] = /^ {2}([\w-]+) {2,}.*\n {2}([\w-]+) {2,}/m.exec(unknown.says) ?? []
  const council = await of('party', 'Milton Council', '--signatory', 'Ada First, head', '--field', field)
  assert.match(council.out, new RegExp(`not signed, by Ada First, head\\.\nReceives .*: ${field}\\.`), council.says)
  assert.match((await of('sign', 'Milton Council')).out, /signed on 2\d{3}-/)
  const safety = ['--signatory', 'Sid Safe, manager', '--signed', '2026-01-01']
  assert.match((await of('sign', 'Milton Safety', ...safety)).out, /signed on 2026-01-01, by Sid Safe, manager/)
  assert.match((await wardmote('agreement')).out, /^In force +safer-milton {2}Safer Milton {2}\(review 2027-01-01/)
  const wider = await of('party', 'Milton Council', '--field', field, '--field', other)
  assert.match(wider.says, /The signatures are off/)
  assert.match((await wardmote('agreement')).out, /^Waiting for signatures/)
})
