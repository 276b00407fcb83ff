/** Files of a case as people meet them: added, saved, struck out; what is wrong is said, and what was typed stays. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { agency, makeWorld, person, type Who, type World } from '../../../test/casework-world.ts'
import { longDate, today } from '../../lib/index.ts'
import { caseBySlug } from '../case/store.ts'
import { nameForCase } from '../named/name-for-case.ts'
import { mostFileBytes } from './rules.ts'

let world: World
let at = ''
let id = 0
before(async () => {
  world = await makeWorld()
  const made = await world.open('asb')
  at = `/cases/${made.slug}`
  id = made.id
  await world.as('asb', async tx => {
    const found = await caseBySlug(tx, made.slug)
    assert.ok(found)
    const why = { agreementId: 1, why: 'x', until: null } as const
    await nameForCase(tx, found, { kind: 'shared', accountId: person.housing, agencyId: agency.homes, ...why })
  })
  await world.post('housing', at, { reason: 'request-from-person', words: '' })
})
after(() => world.db.close())

type Given = { what?: string; field?: string; name?: string; bytes?: Uint8Array | string }

async function give(
  who: Who,
  { what = 'Seen by the caretaker', field = 'concern', name = 'Bin store.txt', bytes = 'Words.' }: Given = {},
  to = at,
) {
  const body = new FormData()
  for (const [key, value] of Object.entries({ what, field })) body.append(key, value)
  body.append('file', new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name))
  const headers = { cookie: world.cookie(who), origin: 'http://site.test' }
  const answer = await world.app.request(`http://site.test${to}/files/new`, { method: 'POST', headers, body })
  return { status: answer.status, to: answer.headers.get('location') ?? '', text: await answer.text() }
}
const fileOf = async (name: string) =>
  Number((await world.past(`select id from casework.file where name = '${name}'`))[0]?.['id'])
const save = (who: Who, file: number, to = at) =>
  world.app.request(`http://site.test${to}/files/${file}`, { headers: { cookie: world.cookie(who) } })

test('a file is added, shown with what it is and who added it, and saved as it was', async () => {
  const bytes = Buffer.from('89504e470d0a1a0a00ff10', 'hex')
  const { status, to } = await give('asb', { name: 'C:\\My photos\\Bin store (1).png', bytes })
  assert.equal(status, 303)
  assert.equal(to, `${at}#files`)
  const { text } = await world.get('asb', at)
  const id = await fileOf('Bin store (1).png')
  assert.match(text, new RegExp(`href="${at}/files/${id}">Bin store \\(1\\)\\.png</a> \\(picture \\(PNG\\), 1 KB\\)`))
  assert.match(text, /Seen by the caretaker/)
  assert.ok(text.includes(`${longDate(today())}, Corin Maddox, Safety Team`))
  const saved = await save('asb', id)
  assert.equal(saved.status, 200)
  assert.deepEqual(Buffer.from(await saved.arrayBuffer()), bytes)
})

test('a file is never shown in the browser, and nobody keeps a copy on the way', async () => {
  await give('asb', { name: 'Brief.pdf', bytes: '%PDF-1.7 /JavaScript (app.alert)' })
  const { headers } = await save('asb', await fileOf('Brief.pdf'))
  assert.equal(headers.get('content-type'), 'application/octet-stream')
  assert.match(headers.get('content-disposition') ?? '', /^attachment; filename="Brief\.pdf"/)
  assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'.*sandbox/)
  assert.equal(headers.get('x-content-type-options'), 'nosniff')
  assert.equal(headers.get('cache-control'), 'no-store')
})

test('each file that is saved is in the log, under the reason that was given', async () => {
  const id = await fileOf('Brief.pdf')
  const noted = () =>
    world.past(
      `select reason, account_id from access.entry where what = 'print' and kind = 'consultation' order by id desc limit 1`,
    )
  await save('housing', id)
  assert.deepEqual(await noted(), [{ reason: 'request-from-person', account_id: person.housing }])
  await save('asb', id)
  assert.deepEqual(await noted(), [{ reason: 'own-case', account_id: person.asb }])
  // Whoever has not said why is asked first, and nothing is given out.
  const asked = await save('second', id)
  assert.equal(asked.status, 303)
  assert.equal(asked.headers.get('location'), at)
})

test('what is wrong is said at its field, what was typed stays, and nothing is kept', async () => {
  const before = await world.past('select count(*)::int as n from casework.file')
  const wrong: [Given, RegExp][] = [
    [{ bytes: '' }, /Choose the file: one that has something in it/],
    [{ what: '' }, /Say what it is/],
    [{ what: 'x'.repeat(201) }, /200 characters or fewer/],
    [{ field: 'x' }, /Choose what the file is about/],
    [{ name: 'a.exe', bytes: 'MZ\u0090\0' }, /Choose a PDF, Word document/],
    [{ name: 'a.pdf', bytes: 'Only words.' }, /This is a text, whatever its name says: its name must end in \.txt/],
    [{ name: 'a.docx', bytes: 'PK\u0003\u0004 word/document.xml word/vbaProject.bin' }, /holds macros/],
    [{ name: 'a.txt', bytes: '<html><script>' }, /Choose a PDF/],
    [{ name: 'a.txt', bytes: new Uint8Array(mostFileBytes + 1).fill(65) }, /20 MB or less/],
  ]
  for (const [given, says] of wrong) {
    const { status, text } = await give('asb', given)
    assert.equal(status, 422, String(says))
    assert.match(text, says)
    assert.match(text, /There is a problem/)
    if (given.what === undefined) assert.match(text, /value="Seen by the caretaker"/)
  }
  assert.deepEqual(await world.past('select count(*)::int as n from casework.file'), before)
  assert.equal((await give('asb', { name: 'Whole.txt', bytes: new Uint8Array(mostFileBytes).fill(65) })).status, 303)
  assert.equal((await save('asb', await fileOf('Whole.txt'))).status, 200)
  const { status } = await give('asb', { bytes: new Uint8Array(2 * mostFileBytes + 1024).fill(65) })
  assert.equal(status, 413)
})

test('another agency adds files of the kinds that it receives, and sees no others', async () => {
  await give('asb', { name: 'Health.txt', field: 'health', what: 'Her doctor wrote' })
  assert.equal((await give('housing', { name: 'Tenancy.txt', what: 'The tenancy' })).status, 303)
  const { text } = await world.get('housing', at)
  assert.ok(text.includes('Tenancy.txt') && text.includes('Larkrise Homes'))
  for (const hidden of ['Health.txt', 'Her doctor wrote']) assert.ok(!text.includes(hidden), hidden)
  assert.equal((await save('housing', await fileOf('Health.txt'))).status, 404)
  assert.equal((await world.get('housing', `${at}/files/${await fileOf('Health.txt')}/strike`)).status, 404)
  const refused = await give('housing', { name: 'X.txt', field: 'health' })
  assert.match(refused.text, /Choose a kind of field that your agency receives/)
  for (const who of ['police', 'stranger', 'clerk'] as const) {
    assert.equal((await save(who, await fileOf('Tenancy.txt'))).status, 404, who)
    assert.equal((await give(who)).status, 404, who)
  }
})

test('a file of one case is not found under another', async () => {
  const other = `/cases/${(await world.open('asb')).slug}`
  assert.equal((await save('asb', await fileOf('Tenancy.txt'), other)).status, 404)
  assert.equal((await save('asb', 999_999_999)).status, 404)
  assert.equal((await world.get('asb', `${at}/files/x`)).status, 404)
})

test('a file is struck out with a reason, once, by its agency or the owning one; it stays, and stays readable', async () => {
  const own = await fileOf('Tenancy.txt')
  const others = await fileOf('Brief.pdf')
  assert.match(
    (await world.get('housing', `${at}/files/${others}/strike`)).text,
    /Only the agency that added this file/,
  )
  assert.match(
    (await world.post('housing', `${at}/files/${others}/strike`, { why: 'x' })).text,
    /Only the agency that added/,
  )
  assert.match((await world.post('housing', `${at}/files/${own}/strike`, { why: '' })).text, /Say why/)
  assert.equal(
    (await world.post('housing', `${at}/files/${own}/strike`, { why: 'Of another tenant' })).location,
    `${at}#files`,
  )
  const { text } = await world.get('asb', at)
  assert.match(text, /<s>Tenancy\.txt<\/s>[^]*?Struck out[^]*?Of another tenant/)
  assert.match((await world.post('asb', `${at}/files/${own}/strike`, { why: 'Again' })).text, /struck out already/)
  assert.equal((await save('asb', own)).status, 200)
  assert.equal((await world.post('asb', `${at}/files/${others}/strike`, { why: 'Wrong brief' })).status, 303)
})

test('a closed case takes no file', async () => {
  await world.past(`update casework."case" set closed = current_date where id = ${id}`)
  assert.match((await world.get('asb', `${at}/files/new`)).text, /This case is closed/)
  assert.match((await give('asb')).text, /This case is closed/)
  assert.ok(!(await world.get('asb', at)).text.includes('Add a file'))
})
