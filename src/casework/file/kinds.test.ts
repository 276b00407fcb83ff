/** What a file is, by its bytes; what it may be called; and each rule just inside and just outside. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../../lib/index.ts'
import { readFile } from './add-file.ts'
import { kindsOf } from './kinds.ts'
import { cleanName, endingOf, sizeWords } from './name.ts'
import { hasMacros } from './bytes.ts'
import {
  fileAsNamed,
  fileOfKnownKind,
  fileSmallEnough,
  fileStruckByOwn,
  fileStruckOnce,
  fileWithoutMacros,
  mostFileBytes,
} from './rules.ts'

const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const hex = (digits: string) => new Uint8Array(Buffer.from(digits, 'hex'))
const brand = (name: string) => latin(`\0\0\0\x18ftyp${name}\0\0\0\0`)
const word = latin('PK\x03\x04....[Content_Types].xml....word/document.xml....')

const right: [name: string, bytes: Uint8Array, type: string][] = [
  ['a.pdf', latin('%PDF-1.7\n'), 'pdf'],
  // Scanners put a line before it.
  ['a.pdf', latin('\nscan\n%PDF-1.4'), 'pdf'],
  ['a.docx', word, 'word'],
  ['a.JPG', hex('ffd8ffe000104a464946'), 'jpeg'],
  ['a.jpeg', hex('ffd8ffe1'), 'jpeg'],
  ['a.png', hex('89504e470d0a1a0a0000'), 'png'],
  ['a.heic', brand('heic'), 'heic'],
  ['a.heif', brand('mif1'), 'heic'],
  ['a.mp3', latin('ID3\x04\0'), 'mp3'],
  ['a.mp3', hex('fffb9064'), 'mp3'],
  ['a.wav', latin('RIFF\x24\0\0\0WAVEfmt '), 'wav'],
  ['a.m4a', brand('M4A '), 'm4a'],
  ['a.m4a', brand('mp42'), 'm4a'],
  ['a.mp4', brand('mp42'), 'mp4'],
  ['a.mp4', brand('isom'), 'mp4'],
  ['a.txt', new TextEncoder().encode('Heard again at 11 pm, “very” loud.\r\n\tMrs Æ'), 'text'],
  ['a.txt', latin('Caf\xe9'), 'text'],
  ['a.txt', hex('fffe48006900'), 'text'],
  ['a.csv', latin('day,what\n1,noise\n'), 'csv'],
]

test('a file is what its bytes say', () => {
  for (const [name, bytes, type] of right) {
    const read = readFile({ name, bytes })
    assert.ok(!isRefusal(read), `${name} as ${type}: ${isRefusal(read) && read.says}`)
    assert.equal(read.type, type, name)
  }
})

test('programs, web pages, archives and old Office files are refused by what they are', () => {
  const wrong: [string, Uint8Array][] = [
    ['a.exe', latin('MZ\x90\0\x03')],
    ['a.pdf', latin('MZ\x90\0\x03')],
    ['a.txt', latin('  <!DOCTYPE html><script>alert(1)</script>')],
    ['a.txt', latin('\xef\xbb\xbf<html>')],
    ['a.txt', latin('<?xml version="1.0"?><svg onload="x">')],
    ['a.txt', latin('<!-- a --><!-- b -->\n<script>alert(1)</script>')],
    ['a.txt', latin('#!/bin/sh\nrm -rf /')],
    ['a.csv', latin('{\\rtf1 x}')],
    ['a.zip', latin('PK\x03\x04....other.txt')],
    ['a.doc', hex('d0cf11e0a1b11ae1')],
    ['a.gif', latin('GIF89a,w')],
    ['a.txt', hex('fffe480069000000')],
    ['a.txt', hex('fffe4800d8')],
    ['a.mov', brand('qt  ')],
    ['a.txt', latin('words\0words')],
    ['a.mp3', hex('fff15080')],
  ]
  for (const [name, bytes] of wrong) {
    const read = readFile({ name, bytes })
    assert.ok(isRefusal(read), name)
    assert.equal(read.rule, 'file-of-known-kind', name)
  }
  assert.match(
    fileOfKnownKind.says(),
    /^Choose a PDF, Word document, picture \(JPEG\).* text or table \(CSV\)$/,
    fileOfKnownKind.says(),
  )
  assert.equal(fileOfKnownKind.refuses({ kinds: [] })?.rule, 'file-of-known-kind')
  assert.equal(fileOfKnownKind.refuses({ kinds: kindsOf(word, 'a.docx') }), null)
})

test('a text made to keep its reader busy is read at once', () => {
  const began = performance.now()
  for (const bytes of ['<!---->'.repeat(146), '<!--'.repeat(256), `${' '.repeat(1023)}x`, '<?xml>'.repeat(170)])
    assert.ok(!isRefusal(readFile({ name: 'a.txt', bytes: latin(`${bytes}x`) })))
  assert.ok(performance.now() - began < 1000)
})

test('a name that says another kind is refused, with what the file is', () => {
  const read = readFile({ name: 'statement.pdf', bytes: hex('ffd8ffe000104a464946') })
  assert.ok(isRefusal(read))
  assert.equal(read.rule, 'file-as-named')
  assert.match(read.says, /This is a picture \(JPEG\).*must end in \.jpg or \.jpeg/)
  const [pdf] = kindsOf(latin('%PDF-1.7'), 'a.pdf')
  assert.ok(pdf)
  assert.equal(fileAsNamed.refuses({ name: 'a.PDF', kind: pdf }, pdf), null)
  assert.equal(fileAsNamed.refuses({ name: 'a.pdf.txt', kind: pdf }, pdf)?.rule, 'file-as-named')
  assert.equal(fileAsNamed.refuses({ name: 'no ending', kind: pdf }, pdf)?.rule, 'file-as-named')
})

test('a Word file with programs in it is refused, one without is taken', () => {
  const bytes = latin('PK\x03\x04..word/document.xml..word/vbaProject.bin..')
  const read = readFile({ name: 'form.docx', bytes })
  assert.equal(isRefusal(read) && read.rule, 'file-without-macros')
  assert.equal(fileWithoutMacros.refuses({ macros: hasMacros(bytes) })?.rule, 'file-without-macros')
  assert.equal(fileWithoutMacros.refuses({ macros: hasMacros(word) }), null)
})

test('20 MB is taken, a byte more is not', () => {
  assert.equal(fileSmallEnough.refuses({ size: mostFileBytes }, mostFileBytes), null)
  const over = fileSmallEnough.refuses({ size: mostFileBytes + 1 }, mostFileBytes)
  assert.equal(over?.rule, 'file-small-enough')
  assert.match(over.says, /20 MB or less/)
})

test('names are cleaned of folders, of what is not seen, and of what no machine can save', () => {
  assert.equal(cleanName('C:\\Users\\x\\Photo 1.JPG'), 'Photo 1.jpg')
  assert.equal(cleanName('../../etc/passwd.txt'), 'passwd.txt')
  assert.equal(cleanName('a\u202egpj.exe'), 'agpj.exe')
  assert.equal(cleanName('a\r\nb: "c".txt'), 'ab c.txt')
  assert.equal(cleanName('   ..  '), 'file')
  assert.equal(cleanName('.pdf'), 'pdf')
  assert.equal(cleanName('Łódź – Ørsted.pdf'), 'Łódź – Ørsted.pdf')
  const long = cleanName(`${'x'.repeat(400)}.docx`)
  assert.equal(long.length, 100)
  assert.equal(endingOf(long), 'docx')
})

test('sizes are said as people say them', () => {
  assert.deepEqual([1, 1499, 120_000, 999_999, 3_440_000].map(sizeWords), [
    '1 KB',
    '1 KB',
    '120 KB',
    '1000 KB',
    '3.4 MB',
  ])
})

test('a file is struck out once, by who brought it or owns the case', () => {
  assert.equal(fileStruckOnce.refuses({ struck: false }), null)
  assert.equal(fileStruckOnce.refuses({ struck: true })?.rule, 'file-struck-once')
  assert.equal(fileStruckByOwn.refuses({ own: true, mine: false }), null)
  assert.equal(fileStruckByOwn.refuses({ own: false, mine: true }), null)
  assert.equal(fileStruckByOwn.refuses({ own: false, mine: false })?.rule, 'file-struck-by-own')
})
