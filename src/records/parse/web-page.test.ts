import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './given.ts'

test('a web page of one item is read from the line that links to its meeting', () => {
  const { reading } = read(
    'html',
    { text: 'Agenda item', heading: 1 },
    { text: 'Ferry Fares', heading: 2 },
    { text: 'Meeting of Harbour Board, Monday, 6th May, 2024 6.30 pm (Item 12.)', item: true },
    'To consider the report.',
    'Minutes:',
    'The Board heard from the ferrymen.',
    'RESOLVED:',
    '1. That fares be held.',
    '2. That the report be noted.',
    'Supporting documents:',
    { text: 'Ferry report', item: true },
  )
  assert.equal(reading.body, 'Harbour Board')
  assert.equal(reading.meetingDate, '2024-05-06')
  assert.equal(reading.startTime, '18:30')
  assert.deepEqual(
    reading.agenda?.map(a => [a.number, a.title]),
    [['12', 'Ferry Fares']],
  )
  assert.deepEqual(reading.minutes?.items[0]?.resolved, ['That fares be held.', 'That the report be noted.'])
})

test('on a meeting page the column of papers is no part of a title, and a table of members is read', () => {
  const { reading } = read(
    'html',
    ['Committee', 'Harbour Board'],
    ['Date', '18 Apr 2018'],
    ['Item', 'Title', 'Documents'],
    ['1.', 'Apologies', ''],
    ['2.', 'Piers', 'Pier report (12 kb)'],
    ['3.', 'Ferries', 'Fares (3 kb)'],
    { text: 'Committee Members', heading: 3 },
    ['Name', 'Role', 'Party'],
    ['Councillor Ann Birch', 'Chair', 'Green'],
    ['Councillor Bo Cole', '', 'Labour'],
    ['Councillor Cy Dunn', '', 'Labour'],
  )
  assert.equal(reading.agenda?.map(a => a.title).join(), 'Apologies,Piers,Ferries')
  assert.deepEqual(reading.members?.[0], { name: 'Ann Birch', role: 'Chair', party: 'Green' })
  assert.equal(reading.members?.length, 3)
})
