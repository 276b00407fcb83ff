/** What a line of a file says, read by the questions of its kind of case; and what is wrong with it, in words for who made it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { testEngine } from '../../../test/engine.ts'
import { isRefusal } from '../../lib/index.ts'
import { settled } from '../act/context.ts'
import { act, atField } from '../type/act.ts'
import { ask } from '../type/asks.ts'
import type { CaseType } from '../type/case-type.ts'
import { rule } from '../../lib/index.ts'
import { cellHint, readCell, readDay } from './cell.ts'
import { columnsOf, notFromFile, placeColumns } from './columns.ts'
import { readCsv } from './read-csv.ts'
import { type Line, readLines } from './read-lines.ts'
import {
  bounds,
  importFewLines,
  importFileSmall,
  importHasReference,
  importNamesSomebody,
  importReferenceOnce,
  importWorkerKnown,
} from './rules.ts'

const notLoud = rule<void, { how: number }>({
  id: 'test-not-loud',
  source: 'a test',
  says: () => 'Not so loud',
  test: ({ how }) => how < 9,
})
const opened = act({
  key: 'opened',
  name: 'Open',
  field: 'concern',
  when: 'asked',
  asks: {
    concern: ask.words('What happened?', { missing: 'Say what happened' }),
    when: ask.optionalDay('When did it happen?', 'the date of the incident'),
    loud: ask.whole('How loud, from 1 to 9?', { least: 1, most: 9, missing: 'Enter how loud it was' }),
    night: ask.yesNo('At night?', { missing: 'Choose yes or no' }),
    kind: ask.choose('Kind of noise', [
      { key: 'music', name: 'Loud music' },
      { key: 'dog', name: 'A dog; or several' },
    ]),
    also: ask.several('Also', [
      { key: 'litter', name: 'Litter' },
      { key: 'damage', name: 'Damage' },
    ]),
    ward: ask.ward('Ward', { optional: true }),
    lead: ask.optionalPractitioner('Who leads?'),
    whose: ask.optionalParty('Whose idea?'),
    nights: ask.upTo(2, 'Which nights?', {
      one: 'Night',
      of: {
        on: ask.day('Which night?', 'the night'),
        until: ask.whole('Until what hour?', { most: 12, missing: 'Say until what hour' }),
        note: ask.line('A note', { optional: true }),
      },
    }),
  },
  says: () => 'Noise',
  refuses: ({ loud }) => atField('loud', notLoud.refuses({ how: loud })),
})
const [plain] = testEngine.types
assert.ok(plain)
const type: CaseType = { ...plain, key: 'noise', name: 'Noise', opening: { about: ['subject', 'place'], act: opened } }
const engine = { ...testEngine, types: [...testEngine.types, type], wards: ['Sorrel Bank', 'Mill & Weir'] }
const today = Temporal.PlainDate.from('2026-03-10')
const around = {
  ...settled(engine, today),
  resources: [],
  practitioners: [{ id: 4, name: 'Corin Maddox', agencyId: 2 }],
  agencies: [{ id: 2, name: 'Safety Team', kind: 'council service' }],
}
const given = { engine, type, agencyId: 2, around, workers: new Map([['asb@x.example', 1]]) }

const headings =
  'Our reference,Received,Worker,Name,DOB,Address,Postcode,What happened,When did it happen?,loud,At night,Kind of noise,Also,Ward'
const right =
  'N-1,04/03/2026,ASB@x.example,Dorian Flax,1999-05-30,"14 Teasel Walk, Thornmere",tm4 2qb,"Drums,\nall night",3/3/2026,8,Y,loud MUSIC,Damage; litter,mill and weir'
const read = (...lines: string[]): readonly Line[] => {
  const table = readCsv([headings, ...lines].join('\n'))
  assert.ok('rows' in table)
  const done = readLines(table.rows, given)
  if (isRefusal(done)) assert.fail(done.says)
  return done.lines
}
const faultsOf = (line: string) => {
  const [one] = read(line)
  assert.ok(one)
  return 'faults' in one ? one.faults.map(({ column, value, says }) => `${column}|${value}|${says}`) : []
}
const change = (from: string, to: string) => {
  assert.ok(right.includes(from), from)
  return right.replace(from, to)
}

test('a line gives the facts of a case, read by the questions of its kind', () => {
  const [line] = read(right)
  assert.ok(line && 'facts' in line, JSON.stringify(line))
  assert.equal(line.reference, 'N-1')
  assert.equal(line.line, 2)
  assert.deepEqual(line.facts, {
    kind: 'noise',
    agencyId: 2,
    workerId: 1,
    opened: '2026-03-04',
    people: [
      {
        role: 'subject',
        name: 'Dorian Flax',
        born: '1999-05-30',
        address: { lines: '14 Teasel Walk, Thornmere', postcode: 'tm4 2qb' },
      },
    ],
    given: {
      concern: 'Drums,\nall night',
      when: '2026-03-03',
      loud: 8,
      night: true,
      kind: 'music',
      also: ['damage', 'litter'],
      ward: 'Mill & Weir',
      lead: null,
      whose: null,
      nights: [],
    },
  })
})

test('what is wrong is said with its line, its column and what stands there', () => {
  const wrong: [string, string, string[]][] = [
    ['N-1', '', ['Our reference||Enter the reference by which you know this case, in 100 characters or fewer']],
    ['04/03/2026', '31/02/2026', ['Received|31/02/2026|There is no such day: check the date']],
    ['04/03/2026', 'March', ['Received|March|Write the date as 04/03/2026 or 2026-03-04']],
    [
      '04/03/2026',
      '11/03/2026',
      ['Received|11/03/2026|Enter today or a day in the past: what is still to come goes into a task'],
    ],
    [
      'ASB@x.example',
      'who@x.example',
      [
        'Worker|who@x.example|Enter the email address of somebody who works the cases of your agency, or leave it blank',
      ],
    ],
    ['1999-05-30', '1999-02-29', ['DOB|1999-02-29|There is no such day: check the date of birth']],
    ['1999-05-30', '2126-01-01', ['DOB|2126-01-01|A date of birth must be in the past, and after 1900']],
    ['tm4 2qb', 'TM4', ['Postcode|TM4|Enter a whole postcode, as TM4 2QB, or leave it blank']],
    ['"Drums,\nall night"', '', ['What happened||Say what happened']],
    ['3/3/2026', '3/13/2026', ['When did it happen?|3/13/2026|There is no such day: check the date of the incident']],
    [',8,', ',many,', ['loud|many|Enter how loud it was']],
    [',8,', ',9,', ['loud|9|Not so loud']],
    [',Y,', ',perhaps,', ['At night|perhaps|Choose yes or no']],
    ['loud MUSIC', 'quiet', ['Kind of noise|quiet|Write one of: Loud music; A dog; or several']],
    ['Damage; litter', 'Damage; rats', ['Also|Damage; rats|Write one of: Litter; Damage']],
    ['mill and weir', 'Nowhere', ['Ward|Nowhere|Write one of: Sorrel Bank; Mill & Weir']],
    [
      'Dorian Flax',
      '–',
      ['Name|–|Enter the name; where nobody knows it, write what people call them, or “Unknown man”'],
    ],
  ]
  for (const [from, to, says] of wrong) assert.deepEqual(faultsOf(change(from, to)), says, `${from} → ${to}`)
  assert.deepEqual(faultsOf(`${right},more`), [
    '||The line has more cells than there are headings: put words with commas between quotation marks',
  ])
})

test('all that is wrong with a line is said together, and a line that is right beside it stays right', () => {
  const bad = change('tm4 2qb', 'TM4').replace(',8,', ',x,')
  const [one, other] = read(bad, right.replace('N-1', 'N-2'))
  assert.ok(one && 'faults' in one && one.faults.length === 2)
  assert.ok(other && 'facts' in other)
})

test('a reference stands once in a file, and somebody or some place is named', () => {
  const [, second] = read(right, right)
  assert.ok(second && 'faults' in second)
  assert.equal(second.faults[0]?.says, importReferenceOnce.says())
  const nobody = 'N-3,,,,,,,Drums,,8,no,dog,,'
  assert.deepEqual(faultsOf(nobody), ['Name||Say whom or which place the case is about'])
  assert.deepEqual(faultsOf('N-3,,,Somebody loud,,,,Drums,,8,no,A dog; or several,,'), [])
})

test('headings are known by their words, an unknown column is named, and a missing or doubled one refuses the file', () => {
  const columns = columnsOf(type, around)
  const placed = placeColumns(columns, [
    'OUR REFERENCE',
    'place name',
    'Shoe size',
    '',
    'Kind of noise?',
    'Complainant: date of birth',
  ])
  assert.deepEqual(
    [...placed.at],
    [
      ['reference', 0],
      ['place.name', 1],
      ['ask.kind', 4],
      ['complainant.born', 5],
    ],
  )
  assert.deepEqual(placed.unused, ['Shoe size'])
  const file = (head: string) => {
    const table = readCsv(`${head}\nN-1,x`)
    assert.ok('rows' in table)
    const done = readLines(table.rows, given)
    return isRefusal(done) ? done.says : ''
  }
  assert.match(file('Name,What happened'), /no column “Our reference”/)
  assert.match(file('Reference,Our reference'), /Two columns of the file are the same: “Our reference”/)
  const own = readCsv(columns.map(one => one.heading).join(','))
  assert.ok('rows' in own)
  assert.deepEqual(placeColumns(columns, own.rows[0]?.cells ?? []).missing, [])
  assert.equal(
    placeColumns(
      columns,
      columns.map(one => one.heading),
    ).at.size,
    columns.length,
    'the template is its own file',
  )
})

test('every kind of case that is released can come from a file by its own template, or says why not', () => {
  for (const one of testEngine.types) {
    const columns = columnsOf(one, around)
    const headings = columns.map(column => column.heading)
    if (notFromFile(one) === undefined) assert.equal(placeColumns(columns, headings).at.size, columns.length, one.key)
    for (const { hint } of columns) assert.ok(hint !== '' || notFromFile(one) !== undefined, one.key)
  }
})

test('a question about somebody in the case, which a file cannot answer, keeps a kind from files where it must be answered', () => {
  const who = { who: ask.party('Who was it?') }
  const first = act({ key: 'opened', name: 'Open', field: 'concern', when: 'asked', asks: who, says: () => '' })
  const must: CaseType = { ...type, opening: { about: [], act: first } }
  assert.equal(notFromFile(must), 'Who was it?')
  assert.equal(notFromFile(type), undefined)
})

test('dates are read as they are written in England and by machines, leap days among them', () => {
  const on = (cell: string) => {
    const read = readCell(ask.day('When?', 'the day'), cell, around)
    return 'value' in read ? read.value : read.fault
  }
  for (const cell of ['04/03/2026', '4/3/2026', '4.3.2026', '2026-03-04', '2026-03-04T00:00:00', '04/03/2026 00:00'])
    assert.equal(on(cell), '2026-03-04', cell)
  assert.equal(on('29/02/2028'), '2028-02-29')
  assert.match(String(on('29/02/2026')), /no such day/)
  for (const cell of ['04/03/26', '46085', '2026-03-04 14:30', 'yesterday'])
    assert.match(String(on(cell)), /Write the date as/, cell)
  assert.deepEqual(readDay(''), { value: { day: '', month: '', year: '' } })
})

test('each kind of question says what its cell may hold', () => {
  for (const [name, one] of Object.entries(opened.asks)) assert.notEqual(cellHint(one, around), '', name)
})

test('whatever stands in the cells, a line is facts or faults', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom(
      '',
      'yes',
      '2026-03-04',
      '31/02/2026',
      'Loud music',
      '5',
      'TM4 2QB',
      'x'.repeat(10_001),
      '=1+1',
      '\u0000',
    ),
  )
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 16 }), { minLength: 1, maxLength: 5 }), rows => {
      const done = readLines(
        [{ line: 1, cells: headings.split(',') }, ...rows.map((cells, n) => ({ line: n + 2, cells }))],
        given,
      )
      assert.ok(!isRefusal(done))
      for (const line of done.lines) assert.ok('facts' in line || line.faults.length > 0)
    }),
    { numRuns: 300 },
  )
})

test('the rules of files, just inside and just outside', () => {
  assert.equal(importFileSmall.refuses({ bytes: bounds.bytes }, bounds.bytes), null)
  assert.equal(importFileSmall.refuses({ bytes: bounds.bytes + 1 }, bounds.bytes)?.rule, 'import-file-small')
  assert.equal(importFewLines.refuses({ lines: bounds.lines }, bounds.lines), null)
  assert.equal(importFewLines.refuses({ lines: bounds.lines + 1 }, bounds.lines)?.rule, 'import-few-lines')
  assert.equal(importFewLines.refuses({ lines: 0 }, bounds.lines)?.rule, 'import-few-lines')
  assert.equal(importHasReference.refuses({ reference: 'x'.repeat(100) }), null)
  assert.equal(importHasReference.refuses({ reference: 'x'.repeat(101) })?.rule, 'import-has-reference')
  assert.equal(importReferenceOnce.refuses({ reference: 'a', before: ['b'] }), null)
  assert.equal(importReferenceOnce.refuses({ reference: 'a', before: ['a'] })?.rule, 'import-reference-once')
  assert.equal(importNamesSomebody.refuses({ needed: ['subject', 'place'], named: ['complainant', 'place'] }), null)
  assert.equal(importNamesSomebody.refuses({ needed: [], named: [] }), null)
  assert.equal(
    importNamesSomebody.refuses({ needed: ['subject'], named: ['complainant'] })?.rule,
    'import-names-somebody',
  )
  assert.equal(importWorkerKnown.refuses({ email: '', known: false }), null)
  assert.equal(importWorkerKnown.refuses({ email: 'a@b', known: false })?.rule, 'import-worker-known')
})

test('a question that repeats has a column for each of its fields; a half filled one says which cell is missing', () => {
  const names = columnsOf(type, around).map(one => one.heading)
  assert.deepEqual(names.slice(-6), [
    'Night 1: Which night',
    'Night 1: Until what hour',
    'Night 1: A note',
    'Night 2: Which night',
    'Night 2: Until what hour',
    'Night 2: A note',
  ])
  const nights = (cells: string) => {
    const table = readCsv(
      [
        `${headings},Night 1: Which night?,Night 1: Until what hour,Night 2: Which night,Night 2: Until what hour,nights-2-note`,
        `${right},${cells}`,
      ].join('\n'),
    )
    assert.ok('rows' in table)
    const done = readLines(table.rows, given)
    if (isRefusal(done)) assert.fail(done.says)
    const [line] = done.lines
    return line && 'facts' in line ? line.facts.given['nights'] : line?.faults
  }
  assert.deepEqual(nights(',,,,'), [])
  assert.deepEqual(nights(',,1/3/2026,3,Loud'), [{ nth: 2, on: '2026-03-01', until: 3, note: 'Loud' }])
  assert.deepEqual(nights('2026-03-01,,31/2/2026,3,'), [
    { column: 'Night 1: Until what hour', value: '', says: 'Say until what hour' },
    { column: 'Night 2: Which night', value: '31/2/2026', says: 'There is no such day: check the night' },
  ])
  assert.deepEqual(nights('soon,3,,,'), [
    { column: 'Night 1: Which night?', value: 'soon', says: 'Write the date as 04/03/2026 or 2026-03-04' },
  ])
})
