/** A case review on its real pages, from the form of a councillor to the panel: nothing of it is typed twice. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { agency, makeWorld, person, type World } from '../../../test/casework-world.ts'
import { longDate, today } from '../../lib/index.ts'
import { lastDayOf } from './threshold/within.ts'

let world: World
before(async () => {
  world = await makeWorld()
  await world.post('asb', '/services/case-review/receive', {
    agency: String(agency.safety),
    ...parts('since', today().subtract({ days: 1 })),
    contact: 'Safety Team, 01632 960 100',
  })
  await world.past(`
    insert into access.agreement (slug, title, purpose, gateway, starts, review_on) values
      ('review', 'Case reviews', 'case-review', 'Anti-social Behaviour, Crime and Policing Act 2014, schedule 4', '2025-01-01', '2030-01-01');
    insert into access.agreement_party (agreement_id, agency_id, signatory, signed_on)
      select a.id, g, 'A', '2025-01-01' from access.agreement a, unnest(array[${agency.council}, ${agency.safety}, ${agency.police}]) g where a.slug = 'review';
    insert into access.agreement_field (agreement_id, agency_id, field)
      select a.id, ${agency.police}, f from access.agreement a, unnest(array['identity', 'concern', 'plan']) f where a.slug = 'review'`)
})
after(() => world.db.close())

type Sent = Record<string, string | string[]>
const now = today()
const ago = (days: number) => now.subtract({ days })
const parts = (name: string, { day, month, year }: Temporal.PlainDate = now) => ({
  [`${name}-day`]: String(day),
  [`${name}-month`]: String(month),
  [`${name}-year`]: String(year),
})
const plain = (text: string) => text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

/** As somebody who has not signed in. */
async function outside(path: string, body?: Sent) {
  const form = new URLSearchParams()
  for (const [name, value] of Object.entries(body ?? {})) for (const one of [value].flat()) form.append(name, one)
  const answer = await world.app.request(
    `http://site.test${path}`,
    body ? { method: 'POST', body: form, headers: { origin: 'http://site.test' } } : {},
  )
  return { status: answer.status, text: await answer.text(), location: answer.headers.get('location') ?? '' }
}
/** What the button that sends it would send. */
function sends(text: string): Sent {
  const [inside = ''] = /<form[^>]*>(?:(?!<\/form>).)*?value="send".*?<\/form>/s.exec(text) ?? []
  const all: Record<string, string[]> = {}
  for (const [, name = '', value = ''] of inside.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g))
    (all[name] ??= []).push(value)
  return all
}

/** One report as the form has it. */
const report = (nth: number, incident: Temporal.PlainDate | null, complained: Temporal.PlainDate, to = 'council') => ({
  ...(incident && parts(`complaints-${nth}-incident`, incident)),
  ...parts(`complaints-${nth}-complained`, complained),
  [`complaints-${nth}-to`]: to,
  [`complaints-${nth}-about`]: `Engines at night, ${nth}`,
})
const happened = ago(70)
const lastDay = Temporal.PlainDate.from(lastDayOf(happened.toString(), { value: 1, unit: 'months' }))
const tooLate = lastDay.add({ days: 1 })
const said = {
  here: 'yes',
  complainedOf: 'no',
  ward: 'Larkrise',
  behaviour: 'Engines are revved under her window.',
  home: 'own',
}
const reports = {
  ...report(1, ago(50), ago(50)),
  ...report(2, happened, tooLate, 'police'),
  ...report(4, ago(10), ago(9)),
}
const form: Sent = {
  as: 'councillor',
  ...said,
  ...reports,
  theirName: 'Petra Lindqvist',
  theirLines: '3 Sorrel Row',
  theirPostcode: 'TM4 2QB',
  yourRight: 'written',
  yourName: 'Marjorie Ashdown',
  yourEmail: 'm.ashdown@example.org',
  yourWays: 'email',
}
const path = '/report/case-review?as=councillor'

test('a report that is half filled says what is missing at its field, and what was typed stays', async () => {
  const half = {
    ...form,
    'complaints-3-incident-day': '',
    ...parts('complaints-3-complained', ago(5)),
    'complaints-3-about': 'Bikes on the green',
  }
  const wrong = await outside(path, half)
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /href="#complaints-3-to"[^>]*>Choose to whom it was reported/)
  assert.match(
    wrong.text,
    /<details[^>]* open>(?:(?!<\/details>).)*Report 3(?:(?!<\/details>).)*value="Bikes on the green"/s,
  )
  assert.match(
    wrong.text,
    /<details class="govuk-details"><summary(?:(?!<\/details>).)*Report 5/s,
    'nothing of it was typed',
  )
  const unsaid = await outside(path, { ...half, 'complaints-3-to': 'police' })
  assert.equal(unsaid.status, 422)
  assert.match(
    unsaid.text,
    /href="#complaints-3-incident"[^>]*>Enter the day on which it happened, or say that you do not know it/,
  )
  const known = await outside(path, { ...half, 'complaints-3-to': 'police', 'complaints-3-unknown': 'unknown' })
  assert.match(plain(known.text), /Check your answers .* Report 3 .*I do not know the day on which it happened/)
})

/** Sent from outside; gives where it is followed, and the case. */
async function applied(body: Sent) {
  const checked = await outside(path, body)
  assert.match(checked.text, /Check your answers/, plain(checked.text))
  const sent = await outside(path, sends(checked.text))
  assert.equal(sent.status, 303, plain(sent.text))
  const [made] = await world.past(
    `select slug, id from casework."case" where kind = 'case-review' order by id desc limit 1`,
  )
  const slug = String(made?.['slug'])
  await world.post('asb', `/cases/${slug}`, { reason: 'new-report', words: '' })
  await world.post('asb', `/cases/${slug}/worker`, { worker: String(person.asb) })
  const does = async (act: string, body: Sent) => {
    const done = await world.post('asb', `/cases/${slug}/case-review/${act}`, body)
    assert.equal(done.location.split('?')[0], `/cases/${slug}`, `${act}: ${plain(done.text).slice(0, 3000)}`)
  }
  const read = async () => (await world.get('asb', `/cases/${slug}`)).text
  return { at: `/cases/${slug}`, following: sent.location, id: Number(made?.['id']), does, read }
}
type Applied = Awaited<ReturnType<typeof applied>>

async function heard({ does, at }: Applied): Promise<void> {
  await does('acknowledged', { ...parts('on'), how: 'email' })
  for (const body of ['council', 'police', 'health']) await does('asked', { ...parts('on'), body })
  const page = await world.get('asb', `${at}/case-review/answered`)
  const requests = [...page.text.matchAll(/<option value="(\d+)">/g)].map(([, id = '']) => id)
  assert.equal(requests.length, 3)
  for (const request of requests)
    await does('answered', { ...parts('on'), asked: request, complaints: 'Those that are known.', done: 'A visit.' })
}
const notMet = {
  decision: 'not-met',
  persistence: 'Twice a week.',
  harm: 'She sleeps badly.',
  response: 'Each report was answered.',
  reasons: 'Too few reports count.',
}
const letter = { ...parts('on'), to: 'applicant', how: 'letter' }

test('a councillor applies with one of three reports a day too late; not met; to the officer; the resident appeals; the panel reviews', async () => {
  const made = await applied(form)
  const { at, following, does, read } = made
  const first = plain((await outside(following)).text)
  assert.match(
    first,
    /We have it.*On what you told us, 2 of the 3 reports count\. If 3 count, the review must be carried out\./,
  )
  const late = `reported on ${longDate(tooLate)} to the police: does not count. Made 1 day too late: the last day was ${longDate(lastDay)}.`
  assert.ok(first.includes(`Report 2, of ${longDate(happened)}, ${late}`), first)
  assert.match(first, /This is not the decision/)
  assert.doesNotMatch(first.replaceAll(/\/following\/\S+/g, ''), /Lindqvist|Ashdown|Sorrel|Engines/)

  const shown = plain(await read())
  assert.match(
    shown,
    /2 complaints count, and 3 are needed.*Application, report 2.*Does not count Made 1 day too late.*Application, report 4/,
  )
  await heard(made)
  await does('threshold', notMet)
  assert.doesNotMatch((await outside(following)).text, /not met/, 'nothing before an officer tells it')
  await does('handed-on', { ...parts('on'), to: 'asb-officer', reference: 'ASB-7', what: 'She visits on Monday.' })
  await does('told', letter)
  const told = plain((await outside(following)).text)
  assert.match(
    told,
    /threshold for a review is not met.*Made 1 day too late.*now with the anti-social behaviour officer.*You can appeal until.*Appeal/,
  )
  assert.doesNotMatch(told, /On what you told us/)

  const appeal = `${following.split('?')[0]}/case-review/appealed`
  assert.equal((await outside(appeal, { consents: 'yes' })).status, 422)
  const sent = await outside(appeal, { grounds: 'The police logged it on the day before.', consents: 'yes' })
  assert.equal(sent.status, 303)
  assert.match(plain(await read()), /Appeal lodged/)

  // The log of the police: the officer puts the report right, and chooses it by its words.
  await does('appeal-decided', {
    ...parts('on'),
    by: 'The commissioner’s office',
    result: 'upheld',
    reasons: 'The log is right.',
  })
  const complaint = await world.get('asb', `${at}/case-review/complaint`)
  const replaces = /<option value="([\d-]+)">Report 2, of/.exec(complaint.text)?.[1] ?? ''
  const right = {
    replaces,
    ...parts('incident', happened),
    ...parts('complained', lastDay),
    to: 'police',
    how: 'reported',
    which: 'new',
    about: 'Engines at night',
  }
  const odd = await world.post('asb', `${at}/case-review/complaint`, { ...right, replaces: '1-9' })
  assert.match(odd.text, /href="#replaces"/)
  await does('complaint', right)
  assert.match(
    plain(await read()),
    /3 complaints count, and 3 are needed: the threshold must be found met.*Application, report 2, put right/,
  )
  await does('threshold', { ...notMet, decision: 'met', reasons: 'Three reports count.' })
  await does('told', letter)
  await does('convened', {
    ...parts('meets', now.add({ days: 3 })),
    bodies: ['council', 'police'],
    chair: 'A. Chair',
    voice: 'attends',
  })
  await atPanel(made)
  await does('told', letter)
  const outcome = plain((await outside(following)).text)
  assert.match(outcome, /Nobody put the reports together.*They recommended: To the police: One officer for all reports/)
})

/** The panel meets: by its pages, as whoever chairs it goes through them. */
async function atPanel({ id, at, read }: Applied): Promise<void> {
  const [agreement] = await world.past(`select id from access.agreement where slug = 'review'`)
  const group = await world.post('asb', '/panels/groups/new', {
    kind: 'case-review',
    name: 'Case review panel',
    agreement: `${String(agreement?.['id'])}-${agency.safety}`,
    every: 'month',
  })
  assert.equal(group.status, 303, plain(group.text))
  const who = `${person.police}-${agency.police}`
  await world.post('asb', group.location, { what: 'add', who, capacity: 'member' })
  const due = { name: 'Review of the month', ...parts('due', Temporal.PlainDate.from('2092-12-09')), time: '14:30' }
  const called = await world.post('asb', group.location.replace('/people', '/call'), due)
  const panel = called.location.replace('/agenda', '')
  await world.past(`update casework.panel set due = now() where slug = '${panel.split('/').at(-1)}'`)
  assert.match(plain((await world.get('asb', `${panel}/agenda`)).text), /Threshold met: to be reviewed/)
  assert.equal((await world.post('asb', `${panel}/agenda`, { case: String(id) })).location, panel)
  const hearing = `${panel}${at}`
  const recommended = {
    body: 'police',
    what: 'One officer for all reports.',
    ...parts('followUp', now.add({ days: 60 })),
  }
  const early = await world.post('asb', `${hearing}/case-review/recommended`, recommended)
  assert.ok(early.status >= 400, 'not before it is open')
  assert.equal((await world.post('asb', `${panel}/open`, {})).status, 303)
  await world.post('asb', `${panel}/attendance`, { said: [`${person.asb}-present`, `${person.police}-present`] })
  assert.match(plain((await world.get('asb', hearing)).text), /Make a recommendation.*Conclude the review/)
  const foreign = await world.post('police', `${hearing}/case-review/recommended`, recommended)
  assert.equal(foreign.status, 404, 'the owning agency decides')
  const none = await world.post('asb', `${hearing}/case-review/recommended`, {
    ...recommended,
    ...parts('followUp', now),
  })
  assert.match(none.text, /href="#followUp"/)
  assert.equal((await world.post('asb', `${hearing}/case-review/recommended`, recommended)).location, hearing)
  const review = { bodies: ['council', 'police'], found: 'Nobody put the reports together.' }
  assert.equal((await world.post('asb', `${hearing}/case-review/reviewed`, review)).location, hearing)
  assert.match(plain(await read()), /Reviewed.*One officer for all reports/)
  assert.match(plain((await world.get('police', hearing)).text), /One officer for all reports/, 'it receives plans')
  const [counted] = await world.past(`select value, panel_id is not null as panel from casework.mark m
    join casework.event e on e.id = m.event_id where m.case_id = ${id} and m.key = 'review'`)
  assert.deepEqual(counted, { value: 'recommendations', panel: true })
}

test('an officer opens one for somebody else with both people and the reports in one form, and strikes a report out', async () => {
  const body = {
    agency: String(agency.safety),
    ...parts('on'),
    ...said,
    ...reports,
    applies: 'other',
    consent: 'spoken',
    role: 'applicant',
    name: 'Ambrose Tilney',
    'second-role': 'victim',
    'second-lines': '9 Sorrel Row',
  }
  const wrong = await world.post('asb', '/cases/new/case-review', body)
  assert.equal(wrong.status, 422)
  assert.match(
    wrong.text,
    /<details[^>]* open>(?:(?!<\/details>).)*value="victim" selected(?:(?!<\/details>).)*9 Sorrel Row/s,
  )
  const opened = await world.post('asb', '/cases/new/case-review', { ...body, 'second-name': 'Ottilie Brandt' })
  assert.match(opened.location, /^\/cases\//, plain(opened.text))
  const at = opened.location
  assert.match(
    plain((await world.get('asb', at)).text),
    /2 complaints count.*Ambrose Tilney.*Asked for it.*Ottilie Brandt.*Harmed/,
  )
  const strike = `${at}/case-review/report-struck`
  const which = /<option value="([\d-]+)">Report 4/.exec((await world.get('asb', strike)).text)?.[1] ?? ''
  assert.equal((await world.post('asb', strike, { report: which, why: 'It stands there twice.' })).status, 303)
  assert.match(plain((await world.get('asb', at)).text), /1 complaint counts, and 3 are needed/)
})

test('applications come from a file with their reports', async () => {
  const head =
    'Our reference,Applicant: name,applies,consent,here,complainedOf,behaviour,home,Report 1: On which day did it happen,complaints-1-complained,complaints-1-to,complaints-1-about,complaints-2-complained'
  const line = (reference: string, late: string) =>
    `${reference},Ambrose Tilney,self,own,yes,no,Engines,own,${ago(9).toString()},${ago(8).toString()},police,Engines,${late}`
  const file = new FormData()
  file.append('agency', String(agency.safety))
  file.append(
    'file',
    new File([[head, line('R-1', ''), line('R-2', ago(3).toString())].join('\r\n')], 'cases.csv', { type: 'text/csv' }),
  )
  const headers = { cookie: world.cookie('asb'), origin: 'http://site.test' }
  const dry = await world.app.request('http://site.test/cases/import/case-review', {
    method: 'POST',
    headers,
    body: file,
  })
  const text = plain(await dry.text())
  assert.match(text, /1 case is new.*1 line has something wrong.*Choose to whom it was reported.*Say in a few words/)
})
