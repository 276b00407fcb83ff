import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { hasTypst, plain } from '../print/index.ts'
import { render } from './papers.ts'
import { stem, truths } from './truth.ts'
import { allPapers, boardMeetings, minutesAlone } from './year.ts'
import { attendance } from './compose/minutes.ts'
import { seatsOn } from './compose/words.ts'
import { bodies, borough, wards } from './borough.ts'
import { coopted, councillors, guests, officers } from './people.ts'

const all = allPapers()
const nodes = all.flatMap(paper => paper.parts.flatMap(part => part.nodes))
const made = hasTypst() ? await render() : []
const typst = { skip: hasTypst() ? false : 'there is no typesetter for this platform' }

test('A paper made twice has the same bytes', typst, async () => {
  const again = await render()
  assert.deepEqual(
    made.map(each => Buffer.from(each.bytes)),
    again.map(each => Buffer.from(each.bytes)),
  )
})

test('The page ranges on the agenda are the pages of the file', typst, async () => {
  const pdfium = await PDFiumLibrary.init()
  for (const { paper, bytes, pages, ranges } of made) {
    const document = await pdfium.loadDocument(bytes)
    assert.equal(document.getPageCount(), pages, paper.fileName)
    const text = (page: number) => document.getPage(page - 1).getText()
    for (const part of paper.parts.filter(part => part.key)) {
      const range = ranges[part.key ?? '']
      assert.ok(range, `${paper.fileName} has no pages for ${part.key}`)
      const heading = part.nodes.find(node => node.is === 'heading')
      const words = heading?.is === 'heading' ? heading.text.split(' ')[0] : undefined
      const printed = Array.from({ length: range[1] - range[0] + 1 }, (_, i) => text(range[0] + i)).join('\n')
      assert.ok(words && printed.includes(words), `${paper.fileName}: ${words} does not stand on its pages`)
    }
    document.destroy()
  }
  pdfium.destroy()
})

test('Every paper is tagged, named and in English, so that a screen reader can use it', typst, () => {
  for (const { bytes, paper } of made) {
    const raw = Buffer.from(bytes).toString('latin1')
    for (const mark of ['/StructTreeRoot', '/MarkInfo', '/Lang', 'pdfuaid'])
      assert.ok(raw.includes(mark), `${paper.fileName} lacks ${mark}`)
  }
})

test('Where there is no typesetter the same papers come as HTML, in one sentence of warning', async () => {
  const said: string[] = []
  const pages = await render(at => said.push(at.says), 'html')
  assert.equal(pages.length, all.length)
  assert.equal(said.length, 1)
  assert.match(Buffer.from(pages[0]?.bytes ?? []).toString(), /^<!doctype html>/)
})

test('The total of every table is the sum of its rows', () => {
  const number = (cell: string) => (/^£?[\d,]+$/.test(cell) ? Number(cell.replace(/[£,]/g, '')) : null)
  for (const table of nodes.filter(node => node.is === 'table').filter(table => table.total)) {
    const total = table.rows.at(-1) ?? []
    for (const [column, cell] of total.entries()) {
      if (column === 0 || number(plain(cell)) === null) continue
      const sum = table.rows.slice(0, -1).reduce((n, row) => n + (number(plain(row[column] ?? '')) ?? Number.NaN), 0)
      assert.equal(sum, number(plain(cell)), `${table.caption ?? ''}: ${plain(table.head[column] ?? '')}`)
    }
  }
})

test('Everybody whom the minutes name with an initial or an office is somebody in the seeds', () => {
  const people = [...Object.values(councillors), ...Object.values(officers), ...Object.values(guests), coopted]
  const known = new Set<string>(people.map(person => person.last))
  const named = /(?:Councillor|Superintendent|Chief Inspector) (?:[A-Z]\. )?((?:van der )?[A-Z][\p{L}’-]+)/gu
  const outside = new Set(['Enid'])
  for (const node of nodes) {
    if (node.is !== 'para' && node.is !== 'point') continue
    for (const [said, name = ''] of plain(node.text).matchAll(named)) {
      const first = people.some(person => person.first === name)
      assert.ok(known.has(name) || first || outside.has(name), `nobody is called ${said}`)
    }
  }
})

test('Nobody is present who is not a member, and nobody both present and away', () => {
  for (const { meeting } of [...boardMeetings, ...minutesAlone]) {
    const { minutes } = meeting
    if (!minutes) continue
    const seats = seatsOn(meeting.body, meeting.date)
    for (const key of [...minutes.apologies, ...(minutes.onCouncilBusiness ?? [])])
      assert.ok(seats.all.includes(key), `${key} on ${meeting.date}`)
    const who = attendance(meeting, minutes)
    assert.equal(
      new Set([...who.present, ...who.apologies, ...who.onCouncilBusiness]).size,
      who.present.length + who.apologies.length + who.onCouncilBusiness.length,
    )
    for (const key of minutes.visiting ?? [])
      assert.ok(!seats.all.includes(key), `${key} is a member on ${meeting.date}`)
  }
})

test('Every mover and seconder was in the room', () => {
  for (const { meeting } of boardMeetings) {
    const { minutes } = meeting
    if (!minutes) continue
    const { present } = attendance(meeting, minutes)
    for (const item of minutes.items)
      for (const said of item.body.filter(block => typeof block === 'string'))
        for (const [, , name = ''] of said.matchAll(
          /(moved|seconded) by Councillor ((?:[A-Z]\. )?(?:van der )?[A-Z][\p{L}’-]+)/gu,
        ))
          assert.ok(present.includes(name), `${name} on ${meeting.date}`)
  }
})

test('Minute numbers run through the municipal year and begin again', () => {
  const firsts = boardMeetings.map(({ meeting, first }) => `${meeting.date} ${bodies.board.prefix}${first}`)
  assert.deepEqual(
    firsts.filter(each => each.endsWith(' SCB1')).map(each => each.slice(0, 10)),
    ['2025-06-10', '2026-06-09'],
  )
  for (const [i, { meeting, first }] of boardMeetings.entries()) {
    const next = boardMeetings[i + 1]
    if (next && next.first !== 1) assert.equal(next.first, first + (meeting.minutes?.items.length ?? 0))
  }
})

test('A report put off comes again at the next meeting under its first date', () => {
  const put = truths([]).get('2025-11-11-safer-communities-scrutiny-board-pack')
  const again = put?.reports?.find(report => report.title === 'Community Payback in Thornmere')
  assert.equal(again?.date, '2025-09-09')
})

test('Every paper has a truth, and every name of a ward is a ward', async () => {
  const pages = await render(undefined, 'html')
  const known = truths(pages)
  assert.deepEqual([...known.keys()].sort(), pages.map(({ paper }) => stem(paper.fileName)).sort())
  for (const councillor of Object.values(councillors)) assert.ok(wards.includes(councillor.ward))
  assert.equal(new Set(all.map(paper => paper.publisher)).size, 2)
  assert.ok(all.some(paper => paper.publisher === borough.partnership))
})
