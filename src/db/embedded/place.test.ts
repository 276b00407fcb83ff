/** As root and not, within reach of the server's account and not: the database is found where it was put. */
import assert from 'node:assert/strict'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, describe, it } from 'node:test'
import { hold } from '../../../test/processes/holder.ts'
import { findPlace, isRoot, reachable } from './place.ts'

const checkout = join(import.meta.dirname, '../../..')
const quiet = (): void => undefined

describe('the place of the database', () => {
  const made: string[] = []
  const folder = (mode: number): string => {
    const path = mkdtempSync(join(tmpdir(), 'wardmote-place-'))
    chmodSync(path, mode)
    made.push(path)
    return path
  }
  after(() => {
    for (const path of made) rmSync(path, { recursive: true, force: true })
  })

  const asNobody = isRoot() && !reachable(checkout, null) ? 'this checkout is for root alone' : false

  it('is DATA_DIR itself for any account but root', { skip: asNobody }, async () => {
    const dataDir = folder(0o700)
    const nobody = isRoot() ? { uid: 65_534, gid: 65_534 } : {}
    if (isRoot()) chownSync(dataDir, 65_534, 65_534)
    const process = hold('serve', dataDir, nobody)
    await process.until('open')
    assert.equal(statSync(join(dataDir, 'postgres')).uid, statSync(dataDir).uid)
    assert.equal(await process.end(), 0)
  })

  const rootOnly = { skip: isRoot() ? false : 'only root has accounts to give away' }

  it('is served by root as the account that owns it', rootOnly, () => {
    const dataDir = made[0] ?? ''
    assert.deepEqual([findPlace(dataDir, quiet).account?.uid, findPlace(dataDir, quiet).root], [65_534, dataDir])
  })

  it('is under /var/lib/wardmote for root, where DATA_DIR is for root alone, and that is said', rootOnly, async () => {
    const dataDir = join(folder(0o700), 'data')
    const first = hold('serve', dataDir)
    await first.until('open')
    assert.match(first.said[0] ?? '', /^The database of .* is kept in \/var\/lib\/wardmote\/[0-9a-f]{12}, because/)
    assert.equal(await first.end(), 0)
    const { root } = findPlace(dataDir, quiet)
    made.push(root)
    assert.ok(existsSync(join(root, 'postgres')))

    const moved = `${dataDir}-moved`
    renameSync(dataDir, moved)
    assert.equal(findPlace(moved, quiet).root, root, 'a DATA_DIR that was moved finds its database')

    cpSync(moved, dataDir, { recursive: true })
    assert.throws(() => findPlace(dataDir, quiet), /is a copy of .* use backup and restore/)
  })

  it('sets the old database aside, and deletes nothing, where such a DATA_DIR was emptied', rootOnly, () => {
    const dataDir = folder(0o700)
    const { root } = findPlace(dataDir, quiet)
    rmSync(join(dataDir, 'database.json'))
    const said: string[] = []
    assert.equal(findPlace(dataDir, words => said.push(words)).root, root)
    const kept = /kept as (\S+);/.exec(said[0] ?? '')?.[1] ?? ''
    assert.ok(existsSync(kept))
    assert.equal(dirname(kept), dirname(root))
    made.push(root, kept)
  })

  it(
    'is refused to another account in one sentence',
    { skip: isRoot() ? asNobody : 'needs two accounts' },
    async () => {
      const dataDir = folder(0o777)
      const first = hold('serve', dataDir)
      await first.until('open')
      await first.end()
      const stranger = hold('serve', dataDir, { uid: 65_534, gid: 65_534 })
      await stranger.until('The database in')
      assert.match(stranger.said.join(), /belongs to account \d+: start Wardmote as that account, or as root/)
      assert.equal(await stranger.end(), 1)
      assert.equal(JSON.parse(readFileSync(join(dataDir, 'passwords.json'), 'utf8')) !== null, true)
    },
  )
})
