import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Line, Source } from '../reading.ts'
import { parse } from './parse.ts'

const source = (lines: Line[]): Source => ({ media: 'text', lines, pages: null, tagged: false })
const prose = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, i) => `Then the ${i}th speaker went on about the harbour and its lamps for a good while.`,
  )

test('a paper that is nothing but furniture is unread', () => {
  const lines = prose(6).map((text, i): Line => ({ n: i + 1, page: null, text, furniture: true }))
  const { reading } = parse(source(lines))
  assert.equal(reading.coverage, 0)
  assert.equal(reading.unread.length, 6)
})

test('a report in which no section is found is unread but for its head', () => {
  const text = [
    'Report to: Harbour Board',
    'Date: 3 May 2021',
    'Report of: Director of Works',
    'Title: Lamps on the quay',
    '',
    ...prose(60),
  ]
  const { reading } = parse(source(text.map((t, i): Line => ({ n: i + 1, page: null, text: t }))))
  assert.equal(reading.reports?.[0]?.title, 'Lamps on the quay')
  assert.ok(reading.coverage < 0.5, `coverage ${reading.coverage}`)
})
