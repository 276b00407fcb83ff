/** Documents are kept whole, under their own hash, and a damaged one is never handed out. */
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { openFiles, pathOf, sha256Of } from './files.ts'

describe('the store of documents', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wardmote-store-'))
  after(() => rmSync(folder, { recursive: true }))
  const files = openFiles(folder)
  const paper = Buffer.from('Agenda')
  const name = sha256Of(paper)

  it('gives back what was kept, by its hash, also when kept by several at once', async () => {
    assert.deepEqual(await Promise.all([files.keep(paper), files.keep(paper), files.keep(paper)]), [name, name, name])
    assert.deepEqual(await files.read(name), paper)
    assert.deepEqual(readdirSync(join(folder, name.slice(0, 2))), [name.slice(2)])
    assert.equal(statSync(pathOf(folder, name)).mode & 0o077, 0, 'for the account that runs Wardmote alone')
  })

  it('has null for what it does not keep', async () => {
    assert.equal(await files.read(sha256Of(Buffer.from('never kept'))), null)
  })

  it('refuses names that are no hash', async () => {
    await assert.rejects(files.read('../../etc/passwd'), /is not a SHA-256/)
  })

  it('does not hand out a damaged file, and heals it when the document is kept again', async () => {
    writeFileSync(pathOf(folder, name), 'Agend')
    await assert.rejects(files.read(name), /is damaged: restore it from a backup/)
    await files.keep(paper)
    assert.deepEqual(await files.read(name), paper)
  })
})
