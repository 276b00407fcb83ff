/** Letters as officers meet them: chosen, filled in, looked at, made as PDF and Word, served; every refusal with its sentence. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { agency, ask, makeWorld, person, type Who, type World } from '../../../test/casework-world.ts'
import { lettered } from '../../../test/letters-type.ts'
import { structureOf } from '../../../test/pdf-structure.ts'
import { inPdf } from '../../../test/pdf-bytes.ts'
import { fullDate, longDate, today } from '../../lib/index.ts'
import { press } from '../../meetings/index.ts'
import { hasTypst } from '../../print/index.ts'
import { closeReaders, readSource } from '../../records/index.ts'
import { caseBySlug } from '../case/store.ts'
import { nameForCase } from '../named/name-for-case.ts'
import { readCases } from '../read-cases.ts'

const skip = hasTypst() ? false : 'there is no typesetter for this platform'
let world: World
let at = ''
let id = 0
let reference = ''
const party = { subject: 0, complainant: 0 }
before(async () => {
  world = await makeWorld(engine => ({ ...engine, types: [...engine.types, lettered] }))
  const made = await world.open('asb', {
    kind: 'lettered',
    people: [
      { role: 'subject', name: 'Dorian Flax', address: { lines: '14 Teasel Walk\nLarkrise', postcode: 'TM4 2QB' } },
      { role: 'complainant', name: 'Mabel Ottaway' },
    ],
  })
  at = `/cases/${made.slug}`
  ;({ id, reference } = made)
  for (const row of await world.past(`select id, role from casework.party where case_id = ${id}`))
    party[row['role'] as keyof typeof party] = Number(row['id'])
  await world.as('asb', async tx => {
    const found = await caseBySlug(tx, made.slug)
    assert.ok(found)
    const why = { agreementId: 1, why: 'x', until: null } as const
    await nameForCase(tx, found, { kind: 'shared', accountId: person.housing, agencyId: agency.homes, ...why })
  })
  await world.post('housing', at, { reason: 'request-from-person', words: '' })
})
after(async () => {
  press.close()
  closeReaders()
  await world.db.close()
})

type File = { id: number; name: string; field: string; also: string[]; event: number }
const files = async (): Promise<File[]> =>
  (await world.past(
    `select id::int, name, field, also, event_id::int as event from casework.file where case_id = ${id} order by id`,
  )) as File[]
const save = async (who: Who, file: number) => {
  const answer = await world.app.request(`http://site.test${at}/files/${file}`, {
    headers: { cookie: world.cookie(who) },
  })
  return { status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()) }
}
const warning = () => `${at}/letters/new/warning/${party.subject}`
const make = (words: string, more: Record<string, string> = {}, to = warning()) =>
  world.post('asb', to, { words, do: 'make', ...more })
const marks = async () =>
  (await world.past(`select value, n from casework.mark where case_id = ${id} and key = 'letter' order by id`)).map(
    one => one['value'],
  )
const day = (of: Temporal.PlainDate) => ({
  'on-day': String(of.day),
  'on-month': String(of.month),
  'on-year': String(of.year),
})
const served = { how: 'post', time: '', by: 'Corin Maddox', note: '', file: '' }

test('the letters of a kind are offered, each with those to whom it can be written', async () => {
  const { text } = await world.get('asb', `${at}/letters/new`)
  for (const shown of [
    'Acknowledgement',
    'Warning',
    'A notice in law',
    'Dorian Flax (Whom the case is about)',
    'Mabel Ottaway (Complained)',
  ])
    assert.ok(text.includes(shown), shown)
  const choose = (letter: string, to: number | string) =>
    world.post('asb', `${at}/letters/new`, { letter, party: String(to) })
  assert.match((await choose('', party.subject)).text, /Choose the letter/)
  assert.match((await choose('x', party.subject)).text, /Choose the letter/)
  assert.match((await choose('warning', '')).text, /Choose to whom/)
  assert.match((await choose('warning', party.complainant)).text, /Choose somebody to whom this letter can be written/)
  const { location } = await choose('warning', party.subject)
  assert.equal(location, warning())
  assert.ok(!/flax/i.test(location), 'no name in an address')
})

test('the words are filled in as far as the case knows, and what is missing is said before and after', async () => {
  const { text } = await world.get('asb', warning())
  assert.match(text, /Dear Dorian Flax/)
  assert.match(text, /To be filled in or taken out: \[… the day\], \[…\]/)
  const refused = await make('Dear Dorian Flax\n\nOn [… the day] there was noise.')
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Fill in what is missing, or take it out: \[… the day\]/)
  assert.match(refused.text, /there was noise/, 'what was typed stays')
  for (const [words, says] of [
    ['', /Write the letter/],
    ['x'.repeat(20_001), /20,000 characters or fewer/],
    ['![map](picture:1)', /holds words only/],
    ['[x](javascript:alert)', /not an address/],
  ] as const)
    assert.match((await make(words)).text, says)
  assert.deepEqual(await files(), [])
})

test('a letter is looked at before it is made, and nothing is kept by that', async () => {
  const { status, text } = await world.post('asb', warning(), { words: 'Dear you\n\n**Stop** it.', do: 'look' })
  assert.equal(status, 200)
  assert.match(
    text,
    /How it looks[^]*14 Teasel Walk<br>Larkrise<br>TM4 2QB[^]*A warning[^]*<strong>Stop<\/strong> it\./,
  )
  assert.match(text, /<textarea[^>]*>Dear you/)
  assert.deepEqual(await files(), [])
})

test('it is made as PDF and Word, with the heads of both and nobody’s name in the file’s', { skip }, async () => {
  const { status, location, text } = await make(
    'Dear Dorian Flax\n\nIt must **stop** now.\n\n- one\n- two\n\n### Why\n\nBecause.',
  )
  assert.equal(status, 303, text)
  assert.equal(location, `${at}#letters`)
  const [pdf, word] = await files()
  assert.ok(pdf && word)
  assert.deepEqual([pdf.name, word.name], [`${reference}-warning.pdf`, `${reference}-warning.docx`])
  const read = await inPdf((await save('asb', pdf.id)).bytes)
  const words = read.words.replaceAll(/\s+/g, ' ')
  for (const shown of [
    'Thornmere Borough Council',
    'Town Hall Market Square Thornmere 01632 960417',
    longDate(today()),
    `Our reference: ${reference}`,
    'Dorian Flax 14 Teasel Walk Larkrise TM4 2QB',
    'A warning',
    'It must stop now.',
    'Because.',
  ])
    assert.ok(words.includes(shown), `${shown} in: ${words}`)
  const structure = await structureOf((await save('asb', pdf.id)).bytes)
  assert.equal(structure.claimsUa, true)
  assert.equal(structure.title, `A warning, ${reference}`)
  const back = await readSource((await save('asb', word.id)).bytes, 'letter.docx')
  const lines = back.lines.map(line => line.text).join(' ')
  for (const shown of ['Thornmere Borough Council', '14 Teasel Walk', 'It must stop now.', 'Because.'])
    assert.ok(lines.includes(shown), `${shown} in: ${lines}`)
})

test('another agency receives a letter only with all that is in it: the concern is not enough', async () => {
  // Homes receives the plan and who somebody is, and not where they live.
  const [pdf] = await files()
  assert.deepEqual([pdf?.field, pdf?.also.toSorted()], ['plan', ['contact', 'identity']])
  assert.equal((await save('housing', pdf?.id ?? 0)).status, 404)
  await make('Thank you.', {}, `${at}/letters/new/acknowledgement/${party.complainant}`)
  const letters = await files()
  assert.deepEqual(letters.at(-1)?.also, ['victim'])
  const { text } = await world.get('housing', at)
  assert.match(text, /Acknowledgement[^]*To somebody whom you do not receive/)
  for (const hidden of ['Mabel', 'Ottaway', 'Teasel', 'warning.pdf', '/letters/'])
    assert.ok(!text.includes(hidden), hidden)
  const seen = await readCases(
    { db: world.db, session: world.session('housing') },
    { cases: [id], what: 'open', reason: 'test' },
    tx => ask(tx, 'select name from casework.file'),
  )
  assert.deepEqual(seen, [])
  for (const path of ['/letters/new', `/letters/new/warning/${party.subject}`, `/letters/${letters[0]?.event}/served`])
    assert.equal((await world.get('housing', at + path)).status, 404, path)
})

test('it is served, with the day on which it counts as served, and counted once; what is wrong is said at its question', async () => {
  const [pdf] = await files()
  const form = `${at}/letters/${pdf?.event}/served`
  const { text } = await world.get('asb', form)
  assert.match(text, /Warning, to Dorian Flax\. Made on/)
  const wrong: [Record<string, string>, RegExp][] = [
    [{ how: '' }, /Answer “How\?”/],
    [{ by: '' }, /Answer “By whom/],
    [day(today().add({ days: 1 })), /Enter today or a day in the past/],
    [day(today().subtract({ days: 1 })), /Enter the day on which the letter was made, or a later one/],
    [{ how: 'hand' }, /Enter the time as 14:05/],
    [{ how: 'hand', time: '4pm' }, /Enter the time as 14:05/],
    [{ how: 'e-mail', time: '00:00' }, /E-mail only where they agreed/],
    [{ how: 'affixed', time: '00:00' }, /Only a notice is fixed to premises/],
    [{ file: '1' }, /Choose from the list/],
  ]
  for (const [change, says] of wrong) {
    const { status, text } = await world.post('asb', form, { ...served, ...day(today()), ...change })
    assert.equal(status, 422, String(says))
    assert.match(text, says)
  }
  assert.match((await world.get('asb', at)).text, /Not served/)
  assert.equal((await world.post('asb', form, { ...served, ...day(today()) })).location, `${at}#letters`)
  const shown = (await world.get('asb', at)).text
  assert.match(
    shown,
    /First class post, [^]*by Corin Maddox\. Counts as served on <strong>\d+ \w+ \d{4}<\/strong>[^]*Not verified/,
  )
  assert.ok(
    !shown.includes('>Not served<') || shown.split('>Not served<').length === 2,
    'the acknowledgement still waits',
  )
  assert.deepEqual(await marks(), ['warning'])
  assert.match((await world.post('asb', form, { ...served, ...day(today()) })).text, /is recorded already/)
  const [due] = await world.past(`select met::text from casework.due where case_id = ${id} and key = 'warn'`)
  assert.equal(due?.['met'], today().toString(), 'the clock that waited for it is met')
})

test('the same letter again is asked about; in place of the first it is counted once, as another twice', async () => {
  const again = await make('Once more.')
  assert.equal(again.status, 422)
  assert.match(again.text, /say whether this one is made in its place, or is another/)
  assert.match(again.text, /Make it in place of that one/)
  assert.equal((await make('Once more.', { again: 'replaces' })).status, 303)
  const newest = async () => (await files()).at(-1)?.event
  const serve = async () => world.post('asb', `${at}/letters/${await newest()}/served`, { ...served, ...day(today()) })
  assert.equal((await serve()).status, 303)
  assert.deepEqual(await marks(), ['warning'])
  const [old] = await files()
  assert.match((await world.get('asb', at)).text, /Warning <strong class="govuk-tag govuk-tag--grey">Replaced/)
  assert.match(
    (
      await world.post('asb', `${at}/letters/${old?.event}/served`, {
        ...served,
        ...day(today()),
        how: 'left',
        time: '00:00',
      })
    ).text,
    /was made anew: use the newer one/,
  )
  assert.equal((await make('Another matter.', { again: 'another' })).status, 303)
  assert.equal((await serve()).status, 303)
  assert.deepEqual(await marks(), ['warning', 'warning'])
})

test('one made anew from an earlier one needs no question, and an earlier one is replaced once', async () => {
  const last = (await files()).at(-1)?.event
  const form = await world.get('asb', `${warning()}?replaces=${last}`)
  assert.match(form.text, /made in place of the earlier one/)
  assert.equal((await make('Put right.', { replaces: String(last) })).status, 303)
  assert.match((await make('Put right again.', { replaces: String(last) })).text, /was made anew: use the newer one/)
  const other = `${at}/letters/new/notice/${party.subject}`
  assert.equal(
    (await make('A notice.', { replaces: String(last) }, other)).status,
    303,
    'of another kind it replaces nothing',
  )
})

test('a letter comes back after it was sent, and is shown so', async () => {
  const [first] = await files()
  const back = `${at}/letters/${first?.event}/returned`
  assert.match((await world.post('asb', back, { why: '', ...day(today()) })).text, /Answer “What was said/)
  assert.match(
    (await world.post('asb', back, { why: 'Gone away', ...day(today().subtract({ days: 1 })) })).text,
    /on or after the day on which it was sent/,
  )
  assert.equal((await world.post('asb', back, { why: 'Gone away', ...day(today()) })).status, 303)
  assert.match((await world.get('asb', at)).text, /Came back[^]*Gone away\. It may not count as served/)
})

test('a notice wants what shows that it was served: a file of the case does', async () => {
  const notice = (await files()).at(-1)
  const form = `${at}/letters/${notice?.event}/served`
  assert.match(
    (await world.post('asb', form, { ...served, ...day(today()) })).text,
    /Say what shows that the notice was served/,
  )
  const body = new FormData()
  for (const [name, value] of Object.entries({ what: 'Certificate', field: 'plan' })) body.append(name, value)
  body.append('file', new File(['Posted.'], 'certificate.txt'))
  const headers = { cookie: world.cookie('asb'), origin: 'http://site.test' }
  assert.equal(
    (await world.app.request(`http://site.test${at}/files/new`, { method: 'POST', headers, body })).status,
    303,
  )
  const proof = (await files()).at(-1)?.event
  const { status, text } = await world.post('asb', form, {
    ...served,
    ...day(today()),
    how: 'affixed',
    time: '00:00',
    file: String(proof),
  })
  assert.equal(status, 303, text)
  const shown = (await world.get('asb', at)).text
  assert.match(
    shown,
    new RegExp(
      `Fixed to the premises, [^]*Counts as served on <strong>${longDate(today())}</strong>[^]*certificate\\.txt`,
    ),
  )
})

test('the events of letters name nobody: whoever receives the plan learns no more by them', async () => {
  const events = await world.past(
    `select says, data::text as data from casework.event where case_id = ${id} and kind like 'letter-%'`,
  )
  assert.ok(events.length > 8)
  for (const one of events) assert.ok(!/Flax|Ottaway|Teasel/.test(JSON.stringify(one)), JSON.stringify(one))
})

test('a person of another case, a letter that is none, and a case of another agency are not there', async () => {
  for (const path of [
    `/letters/new/warning/${party.complainant}`,
    '/letters/new/warning/999999',
    `/letters/new/x/${party.subject}`,
    '/letters/999999/served',
    '/letters/999999/returned',
  ])
    assert.equal((await world.get('asb', at + path)).status, 404, path)
  assert.equal((await world.get('asb', `${at}/letters/new`)).status, 200, fullDate(today()))
  const plain = `/cases/${(await world.open('asb')).slug}`
  assert.equal((await world.get('asb', `${plain}/letters/new`)).status, 404, 'a kind without letters')
  assert.ok(!(await world.get('asb', plain)).text.includes('Write a letter'))
})
