import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { deflateSync } from 'node:zlib'
import { setInTypst } from '../../../bench/papers.ts'
import { closeReaders, readSource, Unreadable } from './index.ts'
import { pageOf, wordDocument, zipOf } from '../../../bench/samples.ts'

after(closeReaders)

type Limits = { openMs: number; pageMs: number; bytes: number }

async function refusal(bytes: Uint8Array, name: string, limits?: Limits): Promise<Unreadable> {
  try {
    await readSource(bytes, name, limits)
  } catch (error) {
    assert.ok(error instanceof Unreadable, String(error))
    assert.match(error.says, /^[^\n]{20,}\.$/)
    assert.ok(error.says.startsWith(name), error.says)
    return error
  }
  assert.fail(`${name} was read`)
}
const rule = async (bytes: Uint8Array, name: string, limits?: Limits) => (await refusal(bytes, name, limits)).rule
const page = Buffer.from('<!doctype html><title>Not found</title><p>Page not found</p>')
const hello = Buffer.from('BT /F 12 Tf 72 700 Td (Minutes) Tj ET')

test('an empty file is refused under any name', async () => {
  for (const name of ['a.pdf', 'a.docx', 'a.txt', 'a.html', 'a'])
    assert.equal(await rule(Buffer.from(' \r\n\0'), name), 'reading.empty')
})

test('a file is judged by what it holds and not by its name', async () => {
  assert.equal(await rule(page, 'minutes.pdf'), 'reading.wrong-type')
  assert.equal(await rule(pageOf(hello), 'minutes.docx'), 'reading.wrong-type')
  assert.equal(await rule(await wordDocument(), 'minutes.pdf'), 'reading.wrong-type')
  assert.equal(await rule(Buffer.from('89504e470d0a1a0a00', 'hex'), 'scan.pdf'), 'reading.wrong-type')
  assert.equal(await rule(Buffer.from('89504e470d0a1a0a00', 'hex'), 'scan'), 'reading.unsupported')
  assert.equal(await rule(Buffer.from('d0cf11e0a1b11ae100', 'hex'), 'old.doc'), 'reading.unsupported')
  assert.match((await refusal(page, 'minutes.pdf')).says, /called a PDF by its name, but it is a web page/)
  assert.equal((await readSource(pageOf(hello), 'minutes')).media, 'pdf')
  assert.equal((await readSource(page, 'page.aspx')).media, 'html')
  assert.equal((await readSource(Buffer.from('Minutes'), 'minutes.txt')).media, 'text')
})

test('a locked PDF and a locked Word document ask for a copy without the password', async () => {
  const key = '0123456789abcdef'.repeat(4)
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >> /ID [<00> <00>]`
  assert.equal(await rule(pageOf(hello, '', lock), 'a.pdf'), 'reading.encrypted')
  const office = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')])
  assert.equal(await rule(office, 'a.docx'), 'reading.encrypted')
})

test('a file cut short is said to be cut short', async () => {
  const pdf = setInTypst('= Minutes\n#lorem(400)', { tagged: true })
  const word = await wordDocument()
  for (const share of [0.3, 0.6, 0.9]) {
    assert.equal(await rule(pdf.subarray(0, pdf.length * share), 'a.pdf'), 'reading.truncated')
    assert.equal(await rule(word.subarray(0, word.length * share), 'a.docx'), 'reading.truncated')
  }
})

test('a PDF of pictures only is stored as a document, not read', async () => {
  const scan = setInTypst('#rect(width: 10cm, height: 10cm)', { tagged: false })
  const { rule, says } = await refusal(scan, 'scan.pdf')
  assert.equal(rule, 'reading.no-text-layer')
  assert.match(says, /no text layer, so it is stored as a document, not read/)
  assert.equal((await refusal(pageOf(Buffer.from(' ')), 'blank.pdf')).rule, 'reading.empty')
})

test('a bomb in a Word document is refused', async () => {
  const bomb = zipOf([{ name: 'word/document.xml', data: Buffer.alloc(16 * 1024 * 1024, 32) }])
  assert.equal(await rule(bomb, 'a.docx'), 'reading.zip-bomb')
})

test('a PDF that does not end is stopped by the clock, and one that swells by its memory', async () => {
  const endless = pageOf(
    deflateSync(Buffer.from('BT /F 9 Tf 72 700 Td (abc) Tj ET\n'.repeat(2_000_000))),
    '/Filter /FlateDecode',
  )
  assert.equal(await rule(endless, 'a.pdf', { openMs: 700, pageMs: 10, bytes: 2 ** 32 }), 'reading.too-long')
  assert.equal(
    await rule(endless, 'a.pdf', { openMs: 60_000, pageMs: 10, bytes: 200 * 2 ** 20 }),
    'reading.too-much-memory',
  )
  assert.equal((await readSource(pageOf(hello), 'next.pdf')).lines[0]?.text, 'Minutes', 'the next file is read as ever')
})

test('bytes without sense are refused, whatever they are called', async () => {
  const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 31 + i * 7) % 251)
  assert.deepEqual([await rule(noise, 'a.txt'), await rule(noise, 'a')], ['reading.garbage', 'reading.garbage'])
  assert.equal(await rule(noise, 'a.pdf'), 'reading.wrong-type')
})

test('each fault has an exit code of its own', async () => {
  const codes = new Map<string, number>()
  for (const [bytes, name] of [
    [Buffer.alloc(0), 'a'],
    [page, 'a.pdf'],
    [Buffer.from('PK\x03\x04'), 'a.docx'],
  ] as const) {
    const { rule, exitCode } = await refusal(bytes, name)
    codes.set(rule, exitCode)
  }
  assert.equal(new Set(codes.values()).size, 3)
})
