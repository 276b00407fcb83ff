import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cleanLines } from './lines.ts'
import { findMembers } from './members.ts'

test('a post set apart by a gap is no part of the name', () => {
  const lines = ['Membership', 'Councillor A Birch Chairman', 'Councillor C Dale', 'Councillor E Fir Vice-Chairman']
  const rows = cleanLines({
    media: 'text',
    lines: lines.map((text, i) => ({ n: i + 1, page: null, text })),
    pages: null,
    tagged: false,
  })
  assert.deepEqual(
    findMembers(rows)?.map(l => [l.member.name, l.member.role]),
    [
      ['A Birch', 'Chairman'],
      ['C Dale', null],
      ['E Fir', 'Vice-Chairman'],
    ],
  )
})
