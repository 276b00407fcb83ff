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
    const env = { ...process.env, DATA_DIR: join(folder, 'data'), DATABASE_URL: '' }
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
  assert.match(again.says, /Somebody else has this e-mail address/)
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
  assert.match((await wardmote('user', 'link', ...why)).out, link)
  assert.match((await wardmote('agency', 'close', 'Milton Housing')).says, /Roles ended: 2/)
  assert.match((await wardmote('user', 'end', ...why)).out, /^Ended:/)
  const list = await wardmote('user')
  assert.match(list.out, /invited {2}ada@example.org {2}Ada First {2}Administrator, Milton Council/)
  assert.doesNotMatch(list.out, /bo@example.org/)
  assert.match((await wardmote('agreement')).out, /There is no agreement yet/)
  assert.equal((await wardmote('user', 'dance')).code, 2)
})
