import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { date, optionalDate } from './date.ts'
import { form } from './form.ts'
import { optionalGroup } from './group.ts'
import { formState } from './state.ts'

const body = (fields: [string, string][]) => {
  const data = new FormData()
  for (const [name, value] of fields) data.append(name, value)
  return data
}

const question = form(
  z.object({
    name: z.string().min(1, 'Enter your name'),
    note: z.string().optional(),
    topics: z.array(z.string()).min(1, 'Choose a topic'),
    meeting: date('the date of the meeting'),
  }),
)
const day = (d: string, m: string, y: string): [string, string][] => [
  ['meeting-day', d],
  ['meeting-month', m],
  ['meeting-year', y],
]

test('a form that is right gives typed values, trimmed, with line ends as one character', () => {
  const read = question.read(
    body([
      ['name', ' Ann\r\nLee '],
      ['note', ''],
      ['topics', 'a'],
      ['topics', 'b'],
      ...day('1', '02', '2026'),
      ['other', 'x'],
    ]),
  )
  assert.ok('values' in read)
  const { meeting, ...rest } = read.values
  assert.equal(meeting.toString(), '2026-02-01')
  assert.deepEqual(rest, { name: 'Ann\nLee', note: undefined, topics: ['a', 'b'] })
})

test('every wrong field has its sentence, keyed by the field that the reader must go to', () => {
  const read = question.read(body([['name', '  ']]))
  assert.ok('errors' in read)
  assert.deepEqual(read.errors, {
    name: 'Enter your name',
    topics: 'Choose a topic',
    'meeting-day': 'Enter the date of the meeting',
  })
})

test('a date says which part of it is missing, not a number, or no day at all', () => {
  const says = (...parts: [string, string, string]) => {
    const read = question.read(body([['name', 'A'], ['topics', 'a'], ...day(...parts)]))
    return 'errors' in read ? read.errors : 'right'
  }
  assert.deepEqual(says('1', '', ''), { 'meeting-month': 'Give the date of the meeting with its month and year' })
  assert.deepEqual(says('1', 'May', '2026'), { 'meeting-month': 'The month must be a number' })
  assert.deepEqual(says('29', '2', '2026'), { 'meeting-day': 'There is no such day: check the date of the meeting' })
  assert.equal(says('29', '2', '2028'), 'right')
})

test('an optional date is null while all of it is blank; half a date is wrong', () => {
  const read = (...parts: [string, string, string]) =>
    form(z.object({ meeting: optionalDate('the date of the meeting') })).read(body(day(...parts)))
  assert.deepEqual(read('', '', ''), { values: { meeting: null } })
  const whole = read('1', '2', '2026')
  assert.equal('values' in whole && whole.values.meeting?.toString(), '2026-02-01')
  const half = read('1', '', '')
  assert.deepEqual('errors' in half && half.errors, {
    'meeting-month': 'Give the date of the meeting with its month and year',
  })
})

test('a group of fields is null while all of it is blank; half filled, each missing part is said at its field', () => {
  const group = form(
    z.object({
      other: optionalGroup({
        name: z.string().min(1, 'Enter their name'),
        born: optionalDate('the date of birth'),
        ways: z.array(z.string()),
        when: z.object({ first: optionalGroup({ day: date('the day') }) }),
      }),
    }),
  )
  const blank = group.read(
    body([
      ['other-name', ' '],
      ['other-born-day', ''],
      ['others-name', 'Somebody'],
    ]),
  )
  assert.deepEqual(blank, { values: { other: null } })
  const errors = (...fields: [string, string][]) => {
    const read = group.read(body(fields))
    return 'errors' in read ? read.errors : read.values
  }
  assert.deepEqual(errors(['other-ways', 'letter']), { 'other-name': 'Enter their name' })
  assert.deepEqual(errors(['other-name', 'Ann'], ['other-born-year', '1980'], ['other-when-first-day-month', '2']), {
    'other-born-day': 'Give the date of birth with its day and month',
    'other-when-first-day-day': 'Give the day with its day and year',
  })
  assert.deepEqual(errors(['other-name', 'Ann'], ['other-ways', 'text'], ['other-ways', 'letter']), {
    other: { name: 'Ann', born: null, ways: ['text', 'letter'], when: { first: null } },
  })
})

test('a form shown again holds what was typed and a summary linked to each field', () => {
  const state = formState(
    new Map([
      ['name', ['<Ann>']],
      ['topics', ['a', 'b']],
      ['meeting-day', ['9']],
    ]),
    {
      'meeting-day': 'Enter the date',
      '': 'The list is closed',
    },
  )
  assert.equal(state.value('name'), '<Ann>')
  assert.deepEqual(state.values('topics'), ['a', 'b'])
  assert.deepEqual(state.parts('meeting'), { 'meeting-day': '9' })
  assert.deepEqual(state.error('meeting'), { text: 'Enter the date' })
  assert.equal(state.error('name'), undefined)
  assert.match(state.summary().text, /<a href="#meeting-day">Enter the date<\/a>.*<li>The list is closed<\/li>/)
  assert.equal(formState().summary().text, '')
})

test('a field that somebody emptied stays empty, and one that was not in the form shows what stands', () => {
  const state = formState(new Map([['note', ['']]]))
  assert.equal(state.or('note', 'as it was'), '')
  assert.equal(state.or('name', 'Ann Lee'), 'Ann Lee')
  assert.equal(state.or('year', 2026), '2026')
  assert.equal(state.or('name', null), '')
})
