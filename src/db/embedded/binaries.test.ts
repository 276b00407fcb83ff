/** npm holds no symbolic links, and its install scripts may not have run: the server's libraries are made whole by us. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { copyTo, makeLinks } from './binaries.ts'

describe('the programs of the server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wardmote-binaries-'))
  after(() => rmSync(folder, { recursive: true }))
  const native = join(folder, 'native')
  const lib = join(native, 'lib')
  mkdirSync(lib, { recursive: true })
  writeFileSync(join(lib, 'libpq.so.5.18'), 'library')
  const links = ['libpq.so', 'libpq.so.5'].map(name => ({
    source: 'native/lib/libpq.so.5.18',
    target: `native/lib/${name}`,
  }))
  writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify(links))

  it('get the links that are missing or broken, and keep those that stand', () => {
    symlinkSync('libpq.so.4', join(lib, 'libpq.so'))
    makeLinks(native)
    makeLinks(native)
    for (const name of ['libpq.so', 'libpq.so.5']) assert.equal(readFileSync(join(lib, name), 'utf8'), 'library')
  })

  it('are copied whole, links too, where they cannot be used as they stand', () => {
    rmSync(join(lib, 'libpq.so.5'))
    copyTo(native, join(folder, 'copy'))
    assert.equal(readFileSync(join(folder, 'copy/native/lib/libpq.so.5'), 'utf8'), 'library')
  })
})
