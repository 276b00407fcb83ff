import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './given.ts'

test('a place in the third column goes on below, whether the lines have places or gaps', () => {
  const venue = 'Room 1, Harbour Hall, The Slip, Westmoor WM1 1QQ'
  const placed = (text: string, x: number, y: number) => ({ text, x, y, size: 11 })
  const agenda = ['Agenda', '1. Apologies', '2. Minutes', '3. Piers']
  const pdf = read(
    'pdf',
    { ...placed('Harbour Committee', 68, 60), bold: true },
    placed('10:30\tThursday, 16 November 2023\tRoom 1,', 72, 100),
    placed('Harbour Hall, The Slip,', 380, 116),
    placed('Westmoor WM1 1QQ', 380, 132),
    placed('Please ask for: Di Eves', 68, 170),
    ...agenda.map((text, k) => placed(text, 68, 200 + 30 * k)),
  ).reading
  assert.deepEqual([pdf.venue, pdf.startTime, pdf.meetingDate], [venue, '10:30', '2023-11-16'])
  const gap = ' '.repeat(48)
  const text = read(
    'text',
    'Harbour Committee',
    '',
    '10:30          Thursday, 16 November 2023       Room 1,',
    `${gap}Harbour Hall, The Slip,`,
    `${gap}Westmoor WM1 1QQ`,
    '',
    'Please ask for: Di Eves',
    '',
    ...agenda,
  ).reading
  assert.deepEqual([text.venue, text.startTime, text.meetingDate], [venue, '10:30', '2023-11-16'])
})

test('the hour at which a meeting begins is no part of its place', () => {
  const { reading } = read(
    'text',
    'Minutes of the meeting of the Harbour Committee held on Monday 6 May 2024 in the Quay Suite, Harbour Hall, commencing at 6.30 pm',
    '',
    'Present: Councillor Ann Birch (Chair)',
    '',
    '1. Apologies',
    'There were none.',
    '2. Minutes',
    'RESOLVED: That the minutes be approved.',
  )
  assert.equal(reading.venue, 'Quay Suite, Harbour Hall')
})

test('a title of an agenda in capitals is read over all its lines, and a heading in capitals stays a group', () => {
  const at = (text: string, x: number, y: number) => ({ text, x, y, size: 11, bold: true })
  const { agenda } = read(
    'pdf',
    { ...at('Harbour Committee', 68, 40) },
    at('AGENDA', 68, 70),
    at('1. APOLOGIES', 72, 100),
    at('2. DECLARATIONS BY MEMBERS OF PECUNIARY AND NON-', 72, 130),
    at('PECUNIARY INTERESTS IN ALL AND ANY OF THE', 111, 146),
    at('MATTERS ON THIS AGENDA', 111, 162),
    at('3. MINUTES', 72, 192),
    at('PIERS AND FERRIES', 68, 222),
    at('4. LAMPS ON THE QUAY', 72, 252),
  ).reading
  assert.deepEqual(
    agenda?.map(a => [a.title, a.group]),
    [
      ['APOLOGIES', null],
      [
        'DECLARATIONS BY MEMBERS OF PECUNIARY AND NON-PECUNIARY INTERESTS IN ALL AND ANY OF THE MATTERS ON THIS AGENDA',
        null,
      ],
      ['MINUTES', null],
      ['LAMPS ON THE QUAY', 'PIERS AND FERRIES'],
    ],
  )
})

test('a meeting began at the first of the two hours that its duration gives', () => {
  const { reading } = read(
    'docx',
    'Minutes of the meeting of the Harbour Committee held on 6 May 2024',
    'Present: Councillor Ann Birch (Chair)',
    '1. Apologies',
    'There were none.',
    '2. Minutes',
    'RESOLVED: That the minutes be approved.',
    '(Duration of meeting: 10.30 am - 12.50 pm)',
  )
  assert.equal(reading.startTime, '10:30')
  assert.equal(reading.minutes?.endedAt, '12:50')
})

test('the date of the next meeting is read though its line breaks off before the month', () => {
  const { reading } = read(
    'text',
    'Minutes of the meeting of the Harbour Committee held on 6 May 2024',
    '',
    'Present: Councillor Ann Birch (Chair)',
    '',
    '1. Minutes',
    'RESOLVED: That the minutes be approved.',
    '',
    '2. Date of next meeting',
    '',
    'The next meeting of the Committee would take place on Monday 11',
    'November 2024.',
  )
  assert.equal(reading.nextMeeting, '2024-11-11')
})
