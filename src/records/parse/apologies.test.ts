import assert from 'node:assert/strict'
import { test } from 'node:test'
import { apologiesIn } from './apologies.ts'

const said: [string, string[] | null][] = [
  ['Mrs D Birch, Mr A Dale and County Councillor Ida Fir had sent apologies.', ['Mrs D Birch', 'Mr A Dale', 'Ida Fir']],
  ['Cllr P Birch had sent his apologies, being abroad.', ['P Birch']],
  ['Councillor Birch sent her apologies and Councillor Dale had given apologies owing to illness.', ['Birch', 'Dale']],
  ['It was noted that Councillors Birch and Dale were unable to attend.', ['Birch', 'Dale']],
  ['Apologies had been received from Cllr Birch. Cllr Dale had given notice that she would be late.', ['Birch']],
  ['Cafwyd ymddiheuriad gan y Cyng. Rhys Bedw. / An apology was received from Cllr Rhys Bedw.', ['Rhys Bedw']],
  ['The Chair welcomed all. Apologies: Ann Birch, Cy Dale', ['Ann Birch', 'Cy Dale']],
  ['Received: Cllrs Birch and Dale', ['Birch', 'Dale']],
  [
    'Apologies were received from Mr A Birch, for whom Mrs C Dale was present, and Mr E Fir.',
    ['Mr A Birch', 'Mr E Fir'],
  ],
  ['Apologies: Cllr Birch (work). Absent: Cllr Dale.', ['Birch']],
  ['No apologies had been received.', []],
  ['Cllr Birch sent apologies for lateness.', null],
  ['All members were present.', null],
]

test('a list below the words, one person a line, is of those who sent apologies', () => {
  const lead = 'Apologies for absence were received from:'
  assert.deepEqual(apologiesIn([lead, 'Cllr Ann Birch', 'Cllr Dr Cy Dale-Fir']), ['Ann Birch', 'Dr Cy Dale-Fir'])
  assert.deepEqual(apologiesIn([lead, 'Cllr Ann Birch', 'The Chair wished her well and said so twice.']), ['Ann Birch'])
})

test('apologies are read from prose in whatever words, but not for lateness', () => {
  for (const [text, names] of said) assert.deepEqual(apologiesIn([text]), names, text)
})
