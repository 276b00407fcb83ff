import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { five, panel } from './given-panel.ts'
import { nameUnlikeRecord } from './name-unlike-record.ts'

const september = panel({ day: 'Tuesday, 14 September 2027' })

test('a member whose name has a slip that the papers before have not', () => {
  const [found, ...more] = finds(
    nameUnlikeRecord,
    panel({ members: [...five.slice(0, 4), 'Councillor Maud Perrrin'] }),
    september,
  )
  assert.equal(found?.severity, 'warning')
  assert.equal(found.quote, 'Maud Perrrin')
  assert.match(found.says, /Maud Perrin in the record/)
  assert.deepEqual(more, [])
})

test('a hyphen more or less is worth a look', () => {
  const double = ['Councillor Ada Moss Field (Chair)', ...five.slice(1)]
  const [found] = finds(
    nameUnlikeRecord,
    panel({ members: ['Councillor Ada Moss-Field (Chair)', ...five.slice(1)] }),
    panel({ day: 'Tuesday, 14 September 2027', members: double }),
  )
  assert.equal(found?.severity, 'note')
})

test('initials, other people, and officers are no slips', () => {
  const text = panel({
    reports: [{ title: 'Verges', words: ['Cllr T. Lyle and Councillor Ines Perrot came; Mr Tom Pellin spoke.'] }],
  })
  assert.deepEqual(finds(nameUnlikeRecord, text, september), [])
})

test('a name that earlier minutes list otherwise is worth a look', () => {
  const minutes = (day: string, name: string) => `
    HARBOUR COMMITTEE

    Minutes of the meeting held on ${day} in the Council Chamber, Eastvale

    Present: Councillors Ann Marlow (Chair), Joy Okafor and ${name}

    1. MINUTES

    The minutes were signed.
    `
  const [found] = finds(
    nameUnlikeRecord,
    minutes('Tuesday, 6 February 2024', 'Peter Dunhamm'),
    minutes('Tuesday, 9 January 2024', 'Peter Dunham'),
  )
  assert.equal(found?.quote, 'Peter Dunhamm')
  assert.equal(found?.severity, 'note')
})
