import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decode } from './decode.ts'
import { readPlain } from './plain.ts'

const line = (text: string, n = 1) => readPlain(text).lines[n - 1]

test('lines joined by newlines are the file again', () => {
  for (const text of ['', 'one', 'one\n', '\n\n one \t two\n\ffoo\n', '**a\nb**\n# c\n|x|y|'])
    assert.equal(
      readPlain(text)
        .lines.map(({ text }) => text)
        .join('\n'),
      text,
    )
})

test('form feeds count pages, and a file without them has none', () => {
  const { lines, pages } = readPlain('one\ntwo\fthree\n\ffour')
  assert.equal(pages, 3)
  assert.deepEqual(
    lines.map(({ page }) => page),
    [1, 1, 3],
  )
  assert.deepEqual([readPlain('one').pages, line('one')?.page], [null, null])
})

test('emphasis is bold where it holds the whole line, also across broken lines', () => {
  const bold = (text: string) => readPlain(text).lines.map(({ bold }) => bold === true)
  assert.deepEqual(bold('**AGENDA**\n<b>Part I</b>\nplain\n**Note:** plain'), [true, true, false, false])
  assert.deepEqual(bold('**ITEMS IN THE\nPRESENCE OF THE\nPRESS**\nplain'), [true, true, true, false])
  assert.deepEqual(bold('**never closed\n\nplain'), [false, false, false])
})

test('headings, list items and cells are taken from the marks left in the text', () => {
  assert.equal(line('## Minutes')?.heading, 2)
  assert.equal(line('#hashtag')?.heading, undefined)
  assert.equal(line('• to note')?.item, true)
  assert.deepEqual(line('2. MINUTES\t1 - 4')?.cells, ['2. MINUTES', '1 - 4'])
  assert.deepEqual(line('| Ward | Count |')?.cells, ['Ward', 'Count'])
  assert.equal(line('|---|:-:|')?.cells, undefined)
})

test('text in UTF-8, UTF-16 and old Windows letters is read, a binary file is not', () => {
  const pound = 'Cost £5 – “agreed”'
  assert.equal(decode(Buffer.from(`\ufeff${pound}\r\nnext`)), `${pound}\nnext`)
  assert.equal(decode(Buffer.from(`\ufeff${pound}`, 'utf16le')), pound)
  assert.equal(decode(Buffer.from(`\ufeff${pound}`, 'utf16le').swap16()), pound)
  assert.equal(
    decode(Buffer.from([0x43, 0x6f, 0x73, 0x74, 0x20, 0xa3, 0x35, 0x20, 0x96, 0x20, 0x6f, 0x6b])),
    'Cost £5 – ok',
  )
  assert.equal(decode(Uint8Array.from({ length: 4000 }, (_, i) => (i * 167) % 256)), null)
})
