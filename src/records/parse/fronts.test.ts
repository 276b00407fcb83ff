import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './given.ts'

test('posts before the names and parties after them are read into role and party', () => {
  const { reading } = read(
    'docx',
    { text: 'Harbour Committee', heading: 1 },
    'Date: Monday 6 May 2024',
    { text: 'Membership', heading: 2 },
    'Chair: Councillor Ann Birch',
    ['Councillor Bo Cole (Vice-Chair)', 'Green'],
    ['Councillor Cy Dunn', 'Labour'],
    'Councillor Di Eves Labour',
    { text: 'Agenda', heading: 2 },
    '1. Apologies',
    '2. Minutes',
    '3. Piers',
  )
  assert.deepEqual(reading.members, [
    { name: 'Ann Birch', role: 'Chair', party: null },
    { name: 'Bo Cole', role: 'Vice-Chair', party: 'Green' },
    { name: 'Cy Dunn', role: null, party: 'Labour' },
    { name: 'Di Eves', role: null, party: 'Labour' },
  ])
})

test('a log of actions is read as action points of the body that its title names', () => {
  const { reading } = read(
    'docx',
    { text: 'Harbour Board – Action Log', bold: true },
    ['Ref', 'Meeting', 'Action', 'Owner', 'Due', 'Status'],
    ['1', '6 May 2024', 'Mend the pier.', 'Harbour Master', 'June', 'Open'],
    ['2', '6 May 2024', 'Write to the ferrymen.', 'Clerk', 'July', 'Done'],
  )
  assert.equal(reading.kind, 'action points')
  assert.equal(reading.body, 'Harbour Board')
  assert.deepEqual(reading.actions?.[0], { item: '1', text: 'Mend the pier.', owners: ['Harbour Master'] })
  assert.equal(reading.coverage, 1)
})

test('minutes that tell their hour only at the close have a beginning and a date without a weekday', () => {
  const { reading } = read(
    'docx',
    { text: 'Harbour Board', bold: true },
    'Minutes of the meeting held on 25 April 2024',
    'Present: Councillors Birch, Cole and Dunn.',
    { text: '1. Piers', bold: true },
    'RESOLVED: That the report be noted.',
    '(The meeting commenced at 5.30 p.m. and concluded at 7.05 p.m.)',
  )
  assert.equal(reading.meetingDate, '2024-04-25')
  assert.equal(reading.startTime, '17:30')
})

test('pages broken over two lines or run into the words, and members below the items, are read', () => {
  const { reading } = read(
    'text',
    'Bwrdd yr Harbwr / Harbour Board',
    'Dyddiad / Date: 6 May 2024',
    '',
    'AGENDA                                                      Page No.',
    '1. Ymddiheuriadau / Apologies                               1 - 2',
    '2. Cofnodion / Minutes (Tudalennau / Pages 3 -',
    '8)',
    '3. Repairs to the Eastern Pier and to the Slipway of the 9 - 14',
    '   Ferry',
    '4. Ferries                                                  15 - 20',
    'Date of Next Meeting: Monday 3 June 2024',
    '',
    'Aelodau / Members:',
    'Y Cynghorydd / Councillor Ann Birch (Cadeirydd / Chair)',
    'Y Cynghorydd / Councillor Bo Cole',
    'Y Cynghorydd / Councillor Cy Dunn',
  )
  assert.deepEqual(
    reading.agenda?.map(a => [a.title, a.pages]),
    [
      ['Ymddiheuriadau / Apologies', [1, 2]],
      ['Cofnodion / Minutes', [3, 8]],
      ['Repairs to the Eastern Pier and to the Slipway of the Ferry', [9, 14]],
      ['Ferries', [15, 20]],
    ],
  )
  assert.equal(reading.members?.map(m => m.name).join(), 'Ann Birch,Bo Cole,Cy Dunn')
  assert.equal(reading.nextMeeting, '2024-06-03')
})

test('parties that head their members, posts behind a council and a chair to be appointed are read', () => {
  const members = (...lines: string[]): unknown =>
    read(
      'docx',
      { text: 'Harbour Committee', heading: 1 },
      { text: 'Membership', heading: 2 },
      ...lines,
      { text: 'Agenda', bold: true },
      '1. Apologies',
      '2. Piers',
      'Cabinet Member: Councillor Di Eves',
      '3. Ferries',
      '(Chair)',
    ).reading.members?.map(m => `${m.name}, ${m.role}, ${m.party}`)
  assert.deepEqual(
    members(
      'Chairman and Vice-Chairman to be appointed',
      'Green Group: Councillors A Birch, B Cole',
      'Labour Group: Councillor C Dunn (Chair)',
    ),
    ['A Birch, null, Green', 'B Cole, null, Green', 'C Dunn, Chair, Labour'],
  )
  assert.deepEqual(
    members('Cllr Ann Birch, Dale Council (Chair)', 'Cllr Bo Cole, Vale Council', 'Cllr Cy Dunn, Hill Council'),
    ['Ann Birch, Chair, null', 'Bo Cole, null, null', 'Cy Dunn, null, null'],
  )
})
