/** Papers made to hurt whoever reads, stores or downloads them, given to the page that a clerk gives papers to. */
import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { pageOf, pdfOf, wordDocument, zipOf } from '../../bench/samples.ts'
import { rows } from '../../src/db/index.ts'
import { closeReaders } from '../../src/records/index.ts'
import { assertOnlyShown } from './marks.ts'
import { attacked, type Attacked } from './people.ts'

let site: Attacked
let calls = 0
const trap = createServer((_, answer) => {
  calls++
  answer.end('caught')
})
let trapped = ''
before(async () => {
  site = await attacked()
  await new Promise<void>(resolve => void trap.listen(0, '127.0.0.1', resolve))
  trapped = `http://127.0.0.1:${(trap.address() as AddressInfo).port}`
})
after(async () => {
  closeReaders()
  trap.close()
  await site.db.close()
})

const stored = () =>
  site.db.asSystem('verify', tx =>
    rows(sql<{ name: string; sha256: string }>`select file_name as name, sha256 from records.version order by id`, tx),
  )

type Given = { status: number; text: string; says: string; slug: string | undefined }

async function give(bytes: Uint8Array | string, name: string, who: 'clerk' | 'councillor' = 'clerk'): Promise<Given> {
  const form = new FormData()
  form.append('paper', new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name))
  const answer = await site.send(who, '/papers/new', form)
  const text = await answer.text()
  assertOnlyShown(text, name)
  const says = /id="paper-error"[^>]*>(.*?)<\/p>/s.exec(text)?.[1]?.replaceAll(/<[^>]+>/g, '') ?? ''
  return { status: answer.status, text, says, slug: /href="\/documents\/([^"]+)"/.exec(text)?.[1] }
}

const minutes = (note: string) =>
  `Safer Streets Board\n\nMinutes of the meeting held on 14 September 2027\n\n1. MINUTES\n\n${note}\n`

test('a clerk gives a paper, sees what was new, and gives it again; it is noted who gave it', async () => {
  const first = await give(minutes('Noted.'), 'minutes.txt')
  assert.equal(first.status, 200)
  assert.match(first.text, /The paper is new/)
  assert.match((await give(minutes('Noted.'), 'minutes.txt')).text, /here already/)
  const notes = await site.db.asSystem('export', tx =>
    rows(
      sql<{
        account: number
        reason: string
      }>`select account_id as account, reason from access.entry where what = 'import paper'`,
      tx,
    ),
  )
  assert.equal(notes.length, 2)
  assert.equal(notes[0]?.account, site.people.get('clerk')?.account)
  assert.match(notes[0]?.reason ?? '', /^SHA-256 [0-9a-f]{64}$/)
})

test('nobody else can give one, and what they send is not even read', async () => {
  const before = await stored()
  const form = () => {
    const made = new FormData()
    made.append('paper', new File([minutes('Sneaked in.')], 'x.txt'))
    return made
  }
  for (const who of [
    'nobody',
    'second factor',
    'councillor',
    'administrator',
    'caseworker',
    'data-protection-officer',
  ] as const) {
    const answer = await site.send(who, '/papers/new', form())
    assert.ok([303, 404].includes(answer.status), who)
    let read = false
    const body = new ReadableStream(
      {
        pull(controller) {
          read = true
          controller.enqueue(new Uint8Array(1024))
          controller.close()
        },
      },
      { highWaterMark: 0 },
    )
    const headers = {
      Origin: 'http://localhost:3000',
      'Content-Type': 'multipart/form-data; boundary=b',
      'Transfer-Encoding': 'chunked',
    }
    await site.ask(who, '/papers/new', { method: 'POST', body, headers, duplex: 'half' })
    assert.equal(read, false, `${who} had their file read`)
  }
  assert.deepEqual(await stored(), before)
})

test('nothing chosen, an empty file and one beyond the bound are refused in a sentence', async () => {
  assert.match(await site.send('clerk', '/papers/new', {}).then(a => a.text()), /Choose the paper/)
  assert.match((await give('', 'empty.pdf')).says, /Choose the paper/)
  const big = await give(new Uint8Array(65 * 1024 * 1024), 'big.pdf')
  assert.equal(big.status, 413)
})

test('no name of a file leads anywhere, splits a header, turns the writing round, or is obeyed on a page', async () => {
  const names = [
    '../../../../etc/passwd.txt',
    '..\\..\\windows\\win.txt',
    '/etc/cron.d/x.txt',
    'a\r\nSet-Cookie: x=1.txt',
    'C:\\fakepath\\b.txt',
    'minutes\u202etxt.exe.txt',
    '"><script>zq9()</script>.txt',
    `${'a'.repeat(3000)}.txt`,
    '....txt',
    'con.txt',
    '%2e%2e%2fc.txt',
    "x'; drop table records.version; --.txt",
    '\u0007bell.txt',
    'zq9${7*7}.txt',
  ]
  for (const [n, name] of names.entries()) {
    const done = await give(minutes(`Paper ${n} was noted.`), name)
    assert.equal(done.status, 200, name)
    assert.ok(done.slug)
    const file = await site.ask('clerk', `/documents/${done.slug}/file`)
    const disposition = file.headers.get('content-disposition')
    if (file.status === 200)
      assert.match(disposition ?? '', /^inline; filename="[ !#-~]{1,200}"; filename\*=UTF-8''[\w.!%~-]+$/)
    assertOnlyShown(await (await site.ask('clerk', `/documents/${done.slug}`)).text(), name)
  }
  for (const { name, sha256 } of await stored()) {
    assert.ok(name.length <= 160 && !/[\\/\p{Cc}\p{Cf}<>"]/u.test(name), name)
    assert.ok(existsSync(`${site.db.files.folder}/${sha256.slice(0, 2)}/${sha256.slice(2)}`))
  }
  for (const folder of readdirSync(site.db.files.folder)) assert.match(folder, /^[0-9a-f]{2}$/)
})

test('a name with a NUL is refused before anything is made of it', async () => {
  const body = '--b\r\nContent-Disposition: form-data; name="paper"; filename="a\0.txt"\r\n\r\nx\r\n--b--\r\n'
  const headers = { Origin: 'http://localhost:3000', 'Content-Type': 'multipart/form-data; boundary=b' }
  assert.equal((await site.ask('clerk', '/papers/new', { method: 'POST', body, headers })).status, 400)
})

const word = (document: string, more: { name: string; data: Buffer }[] = []) =>
  zipOf([
    {
      name: '[Content_Types].xml',
      data: Buffer.from(
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
    },
    {
      name: '_rels/.rels',
      data: Buffer.from(
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
    },
    { name: 'word/document.xml', data: Buffer.from(document) },
    ...more,
  ])
const paragraphs = (inside: string, before = '') =>
  `<?xml version="1.0"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${inside}</w:t></w:r></w:p></w:body></w:document>`

test('an entity of a Word document fetches no file and no address, and a million laughs are not laughed', async () => {
  const file = await give(
    word(paragraphs('Secret: &x;', '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>')),
    'file.docx',
  )
  const net = await give(word(paragraphs('&x;', `<!DOCTYPE d [<!ENTITY x SYSTEM "${trapped}/xxe">]>`)), 'net.docx')
  const outer = await give(word(paragraphs('x', `<!DOCTYPE d SYSTEM "${trapped}/dtd"><!-- -->`)), 'dtd.docx')
  const laughs = Array.from({ length: 12 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')
  const bomb = await give(word(paragraphs('&l12;', `<!DOCTYPE d [<!ENTITY l0 "ha">${laughs}]>`)), 'laughs.docx')
  for (const done of [file, net, outer, bomb]) assert.ok(done.status === 200 || /\.docx .{10,}\.$/.test(done.says))
  const leaked = await site.db.asSystem('verify', tx =>
    rows(sql<{ text: string }>`select text from records.element where text ~ 'root:|caught|hahahaha'`, tx),
  )
  assert.deepEqual(leaked, [])
  assert.equal(calls, 0)
})

test('pictures and templates that a Word document fetches from elsewhere are not fetched', async () => {
  const rels = Buffer.from(
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${trapped}/a.png" TargetMode="External"/><Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="${trapped}/t.dotm" TargetMode="External"/><Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd" TargetMode="External"/></Relationships>`,
  )
  const picture = paragraphs(
    'x</w:t></w:r></w:p><w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:link="rId9" r:embed="rId7"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r><w:r><w:t>y',
  )
  const done = await give(word(picture, [{ name: 'word/_rels/document.xml.rels', data: rels }]), 'fetches.docx')
  assert.ok([200, 422].includes(done.status))
  assert.equal(calls, 0)
})

test('a zip bomb, one that lies of its size, a hundred thousand entries, and entries that climb out of the folder', async () => {
  const space = Buffer.alloc(16 * 1024 * 1024, 32)
  assert.match(
    (await give(word(paragraphs('x'), [{ name: 'word/a.xml', data: space }]), 'bomb.docx')).says,
    /unpacks to far more/,
  )
  const many = Array.from({ length: 20_000 }, (_, i) => ({ name: `m${i}`, data: Buffer.from('') }))
  assert.match((await give(word(paragraphs('x'), many), 'many.docx')).says, /unpacks to far more|damaged/)
  const climbing = await give(
    word(paragraphs('Climbing'), [{ name: '../../../../tmp/zq9-slip', data: Buffer.from('x') }]),
    'slip.docx',
  )
  assert.ok([200, 422].includes(climbing.status))
  assert.ok(!existsSync('/tmp/zq9-slip'))
})

test('a document with macros, one of another kind under a false name, and two kinds in one file', async () => {
  const macros = await give(
    word(paragraphs('Enable macros'), [{ name: 'word/vbaProject.bin', data: Buffer.from('d0cf11e0a1b11ae1', 'hex') }]),
    'macro.docm',
  )
  assert.match(macros.says, /holds macros/)
  assert.match(
    (await give(Buffer.from('MZ\x90\0 This program cannot be run in DOS mode'), 'minutes.pdf')).says,
    /a program/,
  )
  assert.match(
    (await give('<html><script>zq9()</script></html>', 'minutes.pdf')).says,
    /is called a PDF by its name, but it is a web page/,
  )
  assert.match((await give(await wordDocument(), 'minutes.pdf')).says, /but it is a Word document/)
  // A PDF that is a web page as well, and one that is a zip as well: read as what it begins as, and sent as that only.
  const page = pageOf(Buffer.from('BT /F 12 Tf 72 700 Td (Safer Streets Board) Tj ET'))
  const both = await give(Buffer.concat([Buffer.from('<script>zq9()</script>\n'), page]), 'both.pdf')
  const tailed = await give(Buffer.concat([page, zipOf([{ name: 'a', data: Buffer.from('b') }])]), 'tailed.pdf')
  for (const done of [both, tailed]) {
    if (done.slug === undefined) continue
    const { headers } = await site.ask('clerk', `/documents/${done.slug}/file`)
    assert.deepEqual(
      [headers.get('content-type'), headers.get('x-content-type-options')],
      ['application/pdf', 'nosniff'],
    )
  }
})

test('scripts, frames and addresses of a web page never come back: its words do, and the page itself is not sent', async () => {
  const done = await give(
    `<!doctype html><html><body onload="zq9()"><main><h1>Safer Streets Board</h1><p>Minutes of 14 September 2027</p><script>zq9()</script><iframe src="${trapped}"></iframe><img src=x onerror=zq9()><a href="javascript:zq9()">zq9 link</a><p>&lt;script&gt;zq9()&lt;/script&gt;</p><zq9-x onmouseover=zq9()>words</zq9-x></main></body></html>`,
    'page.html',
  )
  assert.equal(done.status, 200)
  for (const path of ['', '/pages/1'])
    assertOnlyShown(await (await site.ask('nobody', `/documents/${done.slug}${path}`)).text(), path)
  assert.equal((await site.ask('clerk', `/documents/${done.slug}/file`)).status, 404)
  assert.equal(calls, 0)
})

test(
  'nesting without end, a page tree that goes in circles, a million pages and a stream that swells are stopped',
  { timeout: 110_000 },
  async () => {
    const nested = await give(`<!doctype html><main>${'<div>'.repeat(200_000)}x</main>`, 'deep.html')
    const circle = pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2147483647 >>',
    ])
    const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'
    const million = pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${'3 0 R '.repeat(1_000_000)}] /Count 1000000 >>`,
      page,
    ])
    const arrays = pdfOf([
      `<< /Type /Catalog /Pages 2 0 R /X ${'['.repeat(100_000)} >>`,
      '<< /Type /Pages /Kids [] /Count 0 >>',
    ])
    const deepWord = await give(word(paragraphs('<w:sdt><w:sdtContent>'.repeat(20_000))), 'deep.docx')
    for (const done of [
      nested,
      deepWord,
      await give(circle, 'circle.pdf'),
      await give(million, 'million.pdf'),
      await give(arrays, 'arrays.pdf'),
    ]) {
      assert.ok([200, 422].includes(done.status), String(done.status))
      assert.match(done.says || done.text, /\w/)
    }
    assert.equal((await give(minutes('Still here.'), 'after.txt')).status, 200, 'the next paper is read')
  },
)

test('of all this nothing went wrong that was not said, and the log holds no name of a file', () => {
  assert.doesNotMatch(site.logged.join(''), /a page failed|zq9|passwd|fakepath/)
})
