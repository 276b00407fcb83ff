import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Reading, Source } from '../reading.ts'
import { parse } from './parse.ts'

/** The minutes of a paper given as its lines. */
function minutes(text: string): NonNullable<Reading['minutes']> {
  const lines = text.split('\n').map((t, k) => ({ n: k + 1, page: null, text: t }))
  const source: Source = { media: 'text', lines, pages: null, tagged: false }
  const read = parse(source).reading.minutes
  assert.ok(read)
  return read
}
const business = `
1.   MINUTES
     RESOLVED - That the minutes be approved.

2.   BUDGET
     RESOLVED - That the budget be noted.

The meeting ended at 8.15 pm.`

test('a label broken in its narrow cell opens one list', () => {
  const read = minutes(`SAFETY COMMITTEE
Minutes of the meeting held on 4 May 2021

Present:       Councillors A Birch (Chairman) and C Dale
Apologies for
absence:       Councillor E Fir
Also in        Councillor G Holly (Cabinet Member)
attendance:    Mr I Juniper (River Trust)
Officers:      Legal Adviser (Miss K Larch)
               Mr M Nut (Assistant Director (Waste))
${business}`)
  assert.deepEqual(read.present, ['A Birch', 'C Dale'])
  assert.deepEqual(read.apologies, ['E Fir'])
  assert.deepEqual(read.alsoPresent, ['G Holly', 'Mr I Juniper'])
  assert.deepEqual(read.officers, ['Miss K Larch', 'Mr M Nut'])
  assert.equal(read.items.length, 2)
})

test('labels in two languages are known by either', () => {
  const read = minutes(`Pwyllgor Diogelwch / Safety Committee
Cofnodion / Minutes 4 May 2021
Presennol / Present: Cyng. / Cllr Ann Bedw (Cadeirydd / Chair), Cyng. / Cllr Huw Onnen
Ymddiheuriadau / Apologies: Cyng. / Cllr Rhys Celyn
${business}`)
  assert.deepEqual(read.present, ['Ann Bedw', 'Huw Onnen'])
  assert.deepEqual(read.apologies, ['Rhys Celyn'])
})

test('a tick stands under the heading that is nearest', () => {
  const read = minutes(`Safety Partnership
Minutes of the meeting held on 4 May 2021

Name                              Present     Apologies
Ann Birch (Chair), Council           ✓
Cy Dale, Fire and Rescue                          ✓
Eve Fir, Probation                   ✓
${business}`)
  assert.deepEqual(read.present, ['Ann Birch', 'Eve Fir'])
  assert.deepEqual(read.apologies, ['Cy Dale'])
})

test('members in attendance are the members where nobody else is said to be present', () => {
  const head = 'Safety Panel\nMinutes of the meeting held on 4 May 2021\n'
  assert.deepEqual(minutes(`${head}Members in attendance: Councillors Birch and Dale\n${business}`).present, [
    'Birch',
    'Dale',
  ])
  const guests = minutes(
    `${head}Present: Councillors Birch and Dale\nMembers in attendance: Councillor Fir\n${business}`,
  )
  assert.deepEqual(guests.present, ['Birch', 'Dale'])
  assert.deepEqual(guests.alsoPresent, ['Fir'])
})

test('lists that follow one another on a line, and a list before its label, are taken apart', () => {
  const read = minutes(`SAFETY COMMITTEE
Minutes of the meeting held on 4 May 2021

Present: Cllrs A Birch (Chair), C Dale and E Fir. In attendance: G Holly (Clerk). Apologies: Cllr I Jay.

Kay Lark, Democratic Services Manager, and Mo Nunn, Solicitor to the Council, were also present.
${business}`)
  assert.deepEqual(read.present, ['A Birch', 'C Dale', 'E Fir'])
  assert.deepEqual(read.apologies, ['I Jay'])
  assert.deepEqual(read.officers, ['G Holly', 'Kay Lark', 'Mo Nunn'])
})

test('a committee named in bold above those present is no item of business', () => {
  const read = minutes(`LOWER WICK COUNCIL
**Finance Committee**
Minutes of the meeting held on 4 May 2021
**Finance Committee**
**Present:** Councillors A Birch (Chair) and C Dale
**Declarations of interest**
None.
**Budget**
RESOLVED to note it.`)
  assert.deepEqual(read.present, ['A Birch', 'C Dale'])
  assert.deepEqual(
    read.items.map(i => i.title),
    ['Declarations of interest', 'Budget'],
  )
})

test('officers who support the meeting are no members, and the letterhead is no list', () => {
  const read = minutes(`WHARFSIDE PARISH COUNCIL
Clerk: Mrs G Larch, 4 Mill Row, Wharfside. clerk@wharfside.example
Minutes of the meeting held on 4 May 2021

Present: Cllr Ann Birch (Chair) and Cllr Cy Dale

The following officers were supporting the meeting:

Jo Fir, Head of Parks
Di Holly, Democratic Services Officer
${business}`)
  assert.deepEqual(read.present, ['Ann Birch', 'Cy Dale'])
  assert.deepEqual(read.officers, ['Jo Fir', 'Di Holly'])
  const clerk = minutes(`Clerk: Mrs G Larch, 4 Mill Row, Wharfside
Minutes of the meeting held on 4 May 2021

Present: Cllr Ann Birch (Chair) and Cllr Cy Dale
In attendance: Mrs Gail Larch (Clerk)
${business}`)
  assert.deepEqual(clerk.officers, ['Mrs Gail Larch'])
  assert.equal(clerk.alsoPresent, null)
})

test('a post may stand before the officer', () => {
  const read = minutes(`CABINET
Minutes of the meeting held on 4 May 2021

Present:       Councillor Ann Birch
               Councillor Cy Dale
Officers:      Chief Executive, Jo Fir
               Director of Finance, Di Holly
               Democratic Services Officer, Ed Larch
${business}`)
  assert.deepEqual(read.officers, ['Jo Fir', 'Di Holly', 'Ed Larch'])
})

test('the number on its own line under the title is the number of the minute', () => {
  const read = minutes(`HARBOUR COMMITTEE
Minutes of the meeting held on 4 May 2021

Present: Councillors Ann Birch and Cy Dale

Safer Quays
(Agenda No. 1)

WHC/24

There was a report.

Boats
(Agenda No. 2)

WHC/25

RESOLVED that the boats be painted.
`)
  assert.deepEqual(
    read.items.map(i => [i.ref, i.title, i.resolved]),
    [
      ['WHC/24', 'Safer Quays', []],
      ['WHC/25', 'Boats', ['that the boats be painted.']],
    ],
  )
})

test('a double name and a resolution go on over the end of a line', () => {
  const read = minutes(`CABINET
Minutes of the meeting held on 4 May 2021

Present: Councillors Ann Birch, Cy Dale, Di Eves, Flo Garth, Guy Holly, Ed Fry-
Parsons and Jo Larch

1.   FINDINGS
     The findings were presented by the Chairman of the Scrutiny Committee, who was thanked.

     RESOLVED – that the recommendations of the Harbour and Quays
     Committee be accepted.

2.   BUDGET
     RESOLVED - That the budget be noted.
`)
  assert.equal(read.present?.at(-2), 'Ed Fry-Parsons')
  assert.equal(read.present?.length, 7)
  assert.deepEqual(read.items[0]?.resolved, [
    'that the recommendations of the Harbour and Quays Committee be accepted.',
  ])
})
