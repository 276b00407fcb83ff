/** Two hundred broken files from a seed: each is read, or refused in a sentence; nothing falls over and nothing hangs. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { seeded, setInTypst, source } from '../../../bench/papers.ts'
import { closeReaders, readSource, Unreadable } from './index.ts'
import { wordDocument } from '../../../bench/samples.ts'

after(closeReaders)

const packs = join(import.meta.dirname, '../../../../shared/packs')
const real = (name: string) => (existsSync(join(packs, name)) ? [{ name, bytes: readFileSync(join(packs, name)) }] : [])

test('two hundred broken files are read or refused in a sentence', async () => {
  const random = seeded(2026)
  const pick = (n: number) => Math.floor(random() * n)
  const whole = [
    { name: 'a.pdf', bytes: Buffer.from(setInTypst(source(3), { tagged: true })) },
    { name: 'b.pdf', bytes: Buffer.from(setInTypst(source(2), { tagged: false })) },
    { name: 'c.docx', bytes: await wordDocument() },
    {
      name: 'd.html',
      bytes: Buffer.from(`<!doctype html><main>${'<table><tr><td>1.<td><p>Minutes<p>None</table>'.repeat(40)}</main>`),
    },
    ...real('milburn-2019-09-03-minutes.pdf'),
    ...real('kent-cpp-2024-10-29-minutes.pdf'),
    ...real('kingston-knk-2026-01-15-agenda-minutes.html'),
  ]
  const outcomes = new Map<string, number>()
  for (let i = 0; i < 200; i++) {
    const from = whole[i % whole.length]
    assert.ok(from)
    const bytes = Buffer.from(from.bytes)
    let name = from.name
    let broken: Uint8Array = bytes
    const how = pick(4)
    if (how === 0) broken = bytes.subarray(0, pick(bytes.length))
    else if (how === 1) name = ['x.pdf', 'x.docx', 'x.html', 'x.txt', 'x'][pick(5)] ?? 'x'
    else for (let flips = 1 + pick(how === 2 ? 5 : 400); flips > 0; flips--) bytes[pick(bytes.length)] = pick(256)
    const outcome = await readSource(broken, name, { openMs: 5_000, pageMs: 500, bytes: 2 ** 30 }).then(
      read => (read.lines.every((line, index) => line.n === index + 1) ? 'read' : 'misnumbered'),
      (error: unknown) => (error instanceof Unreadable && /^\S.{20,}\.$/.test(error.says) ? error.rule : String(error)),
    )
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
  }
  for (const outcome of outcomes.keys()) assert.match(outcome, /^(?:read|reading\.[a-z-]+)$/)
  assert.ok((outcomes.get('read') ?? 0) > 20 && outcomes.size > 4, JSON.stringify([...outcomes]))
})
