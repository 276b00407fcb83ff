import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Line } from '../reading.ts'
import { findBody } from './body.ts'
import { findVenue, findWhen } from './front.ts'
import { cleanLines } from './lines.ts'

function opening(...lines: string[]): { body?: string; date: string | null; time: string | null; venue?: string } {
  const rows = cleanLines({
    media: 'text',
    lines: lines.map((text, i): Line => ({ n: i + 1, page: null, text })),
    pages: null,
    tagged: false,
  }).filter(r => !r.blank)
  const when = findWhen(rows)
  const body = findBody(rows)
  const venue = findVenue(rows, when.row, body?.row ?? null)
  return {
    date: when.date,
    time: when.time,
    ...(body && { body: body.name }),
    ...(venue && { venue: venue.venue }),
  }
}

test('date, time and place are read where they stand on one line', () => {
  const made = opening('Westmoor Schools Forum', 'Wednesday 20 November 2019, 4.00pm, Heron Centre, Mill Road')
  assert.deepEqual(made, {
    body: 'Westmoor Schools Forum',
    date: '2019-11-20',
    time: '16:00',
    venue: 'Heron Centre, Mill Road',
  })
})

test('labels alone on a line take the value of the next', () => {
  const made = opening(
    'Coast Board',
    'Date',
    'Monday 14 April 2025',
    'Time',
    '6:30pm to 8:30pm',
    'Location',
    'Boat House, The Slip',
  )
  assert.deepEqual(made, { body: 'Coast Board', date: '2025-04-14', time: '18:30', venue: 'Boat House, The Slip' })
})

test('labels in two languages are read', () => {
  const made = opening(
    'Pwyllgor Craffu / Scrutiny Committee',
    'Dyddiad / Date: Dydd Mawrth, 7 Mawrth 2023 / Tuesday, 7 March 2023',
    'Amser / Time: 10.00 a.m.',
    'Lleoliad / Venue: Neuadd y Dref / Town Hall',
  )
  assert.equal(made.date, '2023-03-07')
  assert.equal(made.time, '10:00')
  assert.equal(made.venue, 'Neuadd y Dref / Town Hall')
})

test('a meeting by video has that for its place', () => {
  const made = opening(
    'Safety Board',
    'Minutes of the meeting held on Thursday 14 October 2021, 1.30 pm – 3.40 pm, by Microsoft Teams',
  )
  assert.equal(made.venue, 'Microsoft Teams')
})

test('the committee is the body, not the council above it nor "the above Committee"', () => {
  assert.equal(
    opening('WESTMOOR COUNCIL', 'SAFETY COMMITTEE', 'A meeting of the above Committee will be held on 3 May 2021').body,
    'Safety Committee',
  )
  assert.equal(
    opening('Minutes of a hearing of the Licensing Sub-Committee held on Friday, 3 May 2019').body,
    'Licensing Sub-Committee',
  )
  assert.equal(opening('Agenda for Licensing Panel on Tuesday, 3rd March, 2020, 6.30 pm').body, 'Licensing Panel')
  assert.equal(opening('Westmoor Council', "CLERK'S REPORT TO THE AMENITIES COMMITTEE").body, 'Amenities Committee')
})
