import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { PDFDocument } from '@cantoo/pdf-lib'
import { Document, HeadingLevel, Packer, Paragraph } from 'docx'
import { account, board, closed, makeCommitteeWorld, meeting, type World } from '../../../test/committee-world.ts'
import { loadProfile } from '../../authority/index.ts'
import { reportsDue } from './due.ts'
import { draftsAt } from './for-pack.ts'
import { publicPart } from './public-part.ts'

const loaded = loadProfile('demonstration')
if ('faults' in loaded) throw new Error(loaded.faults.join('\n'))
const { committee } = loaded

let world: World
before(async () => {
  world = await makeCommitteeWorld()
})
after(() => world.db.close())

const begin = async (title: string, to = `meeting:${meeting.slug}`) => {
  const { location } = await world.post('author', '/committee/reports/new', { title, to, template: 'report' })
  assert.match(location, /^\/committee\/reports\/[a-z0-9]+$/)
  return location
}
const section = (at: string, key: string, words: string, seen: number, done = 'yes') =>
  world.post('author', `${at}/sections/${key}`, { words, seen: String(seen), done })

const whole = async (title: string) => {
  const at = await begin(title)
  await section(at, 'purpose', 'To tell the Board what was done.', 1)
  await section(at, 'recommended', 'That the report be noted\n- the Board ask for more', 2)
  await section(at, 'supporting', 'Words with **bold** ones.', 3)
  return at
}

test('an author begins a report, writes its sections one by one, and the task list says how far each is', async () => {
  const at = await begin('Youth nuisance in Larkrise')
  const first = await world.get('author', at)
  assert.equal(first.status, 200)
  assert.match(first.text, /Reports must be with committee services by/)
  assert.match(first.text, /Climate change/)
  assert.match(first.text, /If you leave it empty: “There are none arising from this report\.”/)
  assert.equal((await section(at, 'purpose', 'To tell the Board.', 1)).location, `${at}?saved`)
  const wrong = await section(at, 'supporting', '![](picture:1)', 2)
  assert.match(wrong.text, /Say what the picture shows/)
  assert.match(wrong.text, /!\[\]\(picture:1\)/, 'what was typed stays')
  const second = await world.get('author', at)
  assert.match(second.text, /Version 2/)
  assert.match(second.text, /Done/)
  const again = await section(at, 'purpose', 'To tell the Board.', 2)
  assert.equal(again.location, `${at}?saved`)
  assert.match((await world.get('author', at)).text, /Version 2/, 'nothing changed, so there is no new version')
})

test('two people at one section: the second sees the words of the first, and loses nothing', async () => {
  const at = await begin('Two writers')
  await section(at, 'supporting', 'First words here.', 1)
  const clerk = await world.post('clerk', `${at}/sections/supporting`, { words: 'First better words here.', seen: '2' })
  assert.equal(clerk.location, `${at}?saved`)
  const other = await section(at, 'purpose', 'Another section is no quarrel.', 2)
  assert.equal(other.location, `${at}?saved`)
  const clash = await section(at, 'supporting', 'First words here, and mine.', 2)
  assert.equal(clash.status, 422)
  assert.match(clash.text, /saved while you were writing/)
  assert.match(clash.text, /First words here, and mine\./)
  assert.match(clash.text, /First better words here\./)
  const seen = Number(/name="seen" value="(\d+)"/.exec(clash.text)?.[1])
  assert.equal(seen, 4)
  assert.equal((await section(at, 'supporting', 'First better words here, and mine.', seen)).location, `${at}?saved`)
  const changes = await world.get('author', `${at}/changes?from=3&to=5`)
  assert.match(changes.text, /<ins>/)
  assert.match(changes.text, /\[added: /)
})

test('nobody but its author, its signers, clerks and the monitoring officer sees a report', async () => {
  const at = await begin('For few eyes')
  for (const who of ['otherAuthor', 'finance', 'chair', 'member', 'caseworker'] as const)
    for (const page of ['', '/preview', '/versions', '/report.docx', '/details', '/sections/purpose', '/submit'])
      assert.equal((await world.get(who, `${at}${page}`)).status, 404, `${who} ${page}`)
  for (const who of ['author', 'clerk', 'monitoring'] as const)
    assert.equal((await world.get(who, at)).status, 200, who)
  assert.equal((await world.get('monitoring', `${at}/sections/purpose`)).status, 404, 'who reads does not write')
  assert.equal((await world.post('otherAuthor', `${at}/sections/purpose`, { words: 'x', seen: '1' })).status, 404)
  assert.equal((await world.get(null, at)).status, 303)
  const list = await world.get('otherAuthor', '/committee/reports')
  assert.doesNotMatch(list.text, /For few eyes/)
})

test('a report is signed in the version that was seen; a later change says so; then it is accepted, and stands', async () => {
  const at = await whole('To be signed')
  const ask = (email: string, kind: string) => world.post('author', `${at}/sign-offs`, { kind, email })
  assert.match((await ask('nobody@x.example', 'lead')).text, /Nobody signs in here with this email address/)
  assert.match((await ask('author@x.example', 'lead')).text, /Authors do not sign their own reports/)
  assert.equal((await ask('lead@x.example', 'lead')).status, 303)
  assert.equal((await ask('finance@x.example', 'finance')).status, 303)
  assert.equal((await world.get('lead', at)).status, 200)
  assert.equal((await world.get('lead', `${at}/sections/purpose`)).status, 404)
  assert.equal((await world.get('lead', `${at}/sign/finance`)).status, 404, 'nobody signs for another')
  const sign = (who: 'lead' | 'finance', seen: number, agrees = 'yes', remark = '') =>
    world.post(who, `${at}/sign/${who}`, { agrees, seen: String(seen), remark })
  assert.equal((await sign('lead', 4)).status, 303)
  await section(at, 'supporting', 'Words with **bold** ones, and more.', 4)
  assert.match((await sign('finance', 4)).text, /changed while you were reading/)
  assert.match((await sign('finance', 5, 'no')).text, /Say what should change/)
  assert.equal((await sign('finance', 5)).status, 303)
  assert.match((await world.get('author', at)).text, /changed since signed \(version 4/)
  assert.equal((await world.post('author', `${at}/submit`, { act: 'submit' })).status, 303)
  assert.equal((await world.get('author', `${at}/decide`)).status, 404)
  assert.match(
    (await world.post('clerk', `${at}/decide`, { act: 'accept' })).text,
    /must have signed the report as it is now/,
  )
  assert.match((await world.post('clerk', `${at}/decide`, { act: 'return' })).text, /Say what should be changed/)
  assert.equal((await sign('lead', 5)).status, 303)
  assert.equal((await world.post('clerk', `${at}/decide`, { act: 'accept' })).status, 303)
  assert.equal((await section(at, 'purpose', 'Changed afterwards.', 5)).status, 404)
  const slug = at.split('/').at(-1) ?? ''
  await assert.rejects(
    world.as('author', tx =>
      import('kysely').then(({ sql }) =>
        sql`insert into meetings.draft_version (draft_id, number, content, made_by) select id, 99, '{}', ${account.author} from meetings.draft where slug = ${slug}`.execute(
          tx,
        ),
      ),
    ),
    /row-level security/,
  )
  const letters = await world.past(
    `select account_id, subject from notify.letter where subject like '%To be signed%' order by id`,
  )
  assert.deepEqual(
    letters.map(one => one['account_id']),
    [account.lead, account.finance, account.author],
  )
  assert.equal((await world.post('clerk', `${at}/decide`, { act: 'return', words: 'A date is wrong' })).status, 303)
  assert.match((await world.get('author', at)).text, /returned it on .*A date is wrong/)
})

test('authors neither sign nor accept their own reports, whatever they send to the database', async () => {
  const at = await whole('Forged')
  const slug = at.split('/').at(-1) ?? ''
  const { sql } = await import('kysely')
  const tried = (text: string) => world.as('author', tx => sql.raw(text).execute(tx))
  await assert.rejects(
    tried(`update meetings.draft set state = 'accepted' where slug = '${slug}'`),
    /row-level security/,
  )
  await assert.rejects(
    tried(
      `insert into meetings.sign_off (draft_id, kind, account_id, version, signed_at) select id, 'lead', 7, 4, now() from meetings.draft where slug = '${slug}'`,
    ),
    /permission denied/,
  )
  await assert.rejects(
    tried(`select meetings.give_sign_off(id, 'lead', 4, true, '', now()) from meetings.draft where slug = '${slug}'`),
    /Only who was asked/,
  )
  await assert.rejects(
    tried(
      `insert into meetings.draft_event (draft_id, what, made_by, made_at) select id, 'accepted', 3, now() from meetings.draft where slug = '${slug}'`,
    ),
    /row-level security/,
  )
})

test('what is exempt needs its paragraph and its reason, and is not in what the public will see', async () => {
  const at = await whole('Contract for cameras')
  await section(at, 'financial', 'CANARY-WORDS of the tender.', 4)
  const hide = (fields: Record<string, string | string[]>) =>
    world.post('author', `${at}/sections/financial/privacy`, fields)
  assert.match((await hide({ who: 'exempt' })).text, /Choose the paragraphs of Schedule 12A/)
  assert.match((await hide({ who: 'exempt', exempt: ['3'] })).text, /Say why keeping it back/)
  assert.equal((await hide({ who: 'exempt', exempt: ['3'], publicInterest: 'CANARY-REASON' })).status, 303)
  const shown = await world.get('author', `${at}/preview?for=public`)
  assert.doesNotMatch(shown.text, /CANARY/)
  assert.match(shown.text, /exempt information as defined in paragraph 3 of Part 1/)
  assert.match((await world.get('author', `${at}/preview`)).text, /CANARY-WORDS/)
  const all = await world.as('clerk', tx => draftsAt(tx, meeting.id, committee))
  const draft = all.find(one => one.title === 'Contract for cameras')
  assert.ok(draft)
  assert.doesNotMatch(JSON.stringify(publicPart(draft)), /CANARY/)
  assert.deepEqual(draft.recommendations, ['That the report be noted', 'That the Board ask for more'])
  assert.deepEqual(
    draft.sections.map(one => one.number),
    ['1.0', '2.0', '3.0', '4.0', '5.0', '6.0', '7.0', '8.0', '9.0', '10.0'],
  )
  assert.equal(draft.sections[5]?.subs[1]?.number, '6.2')
  assert.equal(draft.sections[0]?.blocks[0]?.number, '1.1')
  assert.equal(draft.sections[3]?.blocks[0]?.text, 'There are none arising from this report.')
  await world.post('author', `${at}/privacy`, {
    who: 'exempt',
    exempt: ['3'],
    publicInterest: 'x',
    title: 'A contract',
    privateTitle: 'CANARY-TITLE',
  })
  const [private_] = (await world.as('clerk', tx => draftsAt(tx, meeting.id, committee))).filter(
    one => one.privateTitle,
  )
  assert.ok(private_)
  assert.equal(publicPart(private_), null)
})

const pdf = async () => {
  const document = await PDFDocument.create()
  document.addPage().drawText('One')
  document.addPage().drawText('Two')
  return new Uint8Array(await document.save())
}
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

test('appendices are counted and put in order; a broken file is refused in words and nothing is stored', async () => {
  const at = await whole('With files')
  const add = (kind: string, title: string, data: Uint8Array<ArrayBuffer>, name: string, alt = '') =>
    world.post('author', `${at}/files/new`, { kind, title, alt, file: new File([data], name) })
  const first = await add('appendix', 'Survey', await pdf(), 'survey.pdf')
  assert.equal(first.status, 303)
  const file = first.location.split('?')[0] ?? ''
  assert.match((await world.get('author', file)).text, /Appendix A.*2 pages/s)
  await add('appendix', 'Map', await pdf(), 'map.pdf')
  await world.post('author', file, { act: 'later' })
  assert.match((await world.get('author', file)).text, /Appendix B/)
  assert.match((await add('appendix', 'Broken', (await pdf()).slice(0, 100), 'b.pdf')).text, /“b\.pdf” is damaged/)
  assert.match(
    (await add('appendix', 'Renamed', new Uint8Array(png), 'c.pdf')).text,
    /is not a PDF, whatever its name says/,
  )
  assert.match((await add('picture', 'A chart', new Uint8Array(png), 'c.png')).text, /Say what the picture shows/)
  const picture = await add('picture', 'A chart', new Uint8Array(png), 'c.png', 'A chart of cases')
  const id = /files\/(\d+)/.exec(picture.location)?.[1] ?? ''
  assert.match(
    (await world.get('author', picture.location)).text,
    new RegExp(`!\\[A chart of cases\\]\\(picture:${id}\\)`),
  )
  const bytes = await world.get('author', `${at}/files/${id}/file`)
  assert.deepEqual([bytes.status, bytes.headers.get('content-type')], [200, 'image/png'])
  assert.equal((await world.get('otherAuthor', `${at}/files/${id}/file`)).status, 404)
  assert.match((await section(at, 'climate', '![x](picture:999999)', 8)).text, /There is no picture 999999/)
  assert.equal((await section(at, 'climate', `![A chart of cases](picture:${id})`, 8)).status, 303)
  assert.match((await world.post('author', `${at}/files/${id}`, { act: 'remove' })).text, /stands in the words/)
  assert.match(
    (await world.get('author', `${at}/preview`)).text,
    new RegExp(`<img class="wardmote-picture" src="${at}/files/${id}/file" alt="A chart of cases">`),
  )
  await world.post('author', file, {
    act: 'save',
    title: 'Survey',
    who: 'exempt',
    exempt: ['1'],
    publicInterest: 'Names of people',
  })
  assert.doesNotMatch((await world.get('author', `${at}/preview?for=public`)).text, /Survey/)
})

test('a report comes back from Word: what changes is shown first, what has no place goes nowhere silently', async () => {
  const at = await whole('From Word')
  const out = await world.get('author', `${at}/report.docx`)
  assert.equal(out.status, 200)
  const file = (data: Uint8Array<ArrayBuffer>, name = 'report.docx') => ({ file: new File([data], name) })
  const same = await world.post('author', `${at}/upload`, file(new Uint8Array(out.bytes)))
  assert.equal(same.location, `${at}/upload/check`)
  assert.match((await world.get('author', same.location)).text, /No words of the report changed/)
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ text: '1.0 Purpose of report', heading: HeadingLevel.HEADING_2 }),
          new Paragraph({ text: 'To tell the Board what was done since.' }),
          new Paragraph({ text: 'Links to the plan', heading: HeadingLevel.HEADING_2 }),
          new Paragraph({ text: 'Words without a section.' }),
        ],
      },
    ],
  })
  const changed = await world.post('author', `${at}/upload`, file(new Uint8Array(await Packer.toBuffer(document))))
  const check = await world.get('author', changed.location)
  assert.match(check.text, /have no section in the template.*Links to the plan.*Words without a section\./s)
  assert.match(check.text, /<ins>.*since/)
  assert.match(check.text, /Not in the file, and left as they are/)
  assert.equal((await world.get('clerk', at)).text.includes('since'), false, 'nothing is saved yet')
  assert.equal((await world.post('author', changed.location, { act: 'take' })).location, `${at}?saved`)
  const saved = await world.get('author', `${at}/preview`)
  assert.match(saved.text, /To tell the Board what was done since\./)
  assert.match(saved.text, /<strong>bold<\/strong>/)
  const broken = await world.post('author', `${at}/upload`, file(new Uint8Array(out.bytes.slice(0, 900)), 'mine.docx'))
  assert.equal(broken.status, 422)
  assert.match(broken.text, /“mine\.docx” is damaged and cannot be opened\..*Nothing was changed\./)
  assert.equal((await world.get('author', `${at}/upload/check`)).status, 404, 'nothing waits')
})

test('the template in force on the meeting’s day is the report’s; a report without a meeting is on the work programme', async () => {
  const at = await begin('No date yet', `body:${board.slug}`)
  assert.match((await world.get('author', at)).text, /It has no meeting yet/)
  const moved = await world.post('clerk', `${at}/place`, { meeting: meeting.slug })
  assert.equal(moved.location, at)
  assert.match((await world.get('author', at)).text, /9 March 2027/)
  assert.match(
    (
      await world.post('author', '/committee/reports/new', {
        title: 'x',
        to: `meeting:${closed.slug}`,
        template: 'report',
      })
    ).text,
    /Choose the meeting/,
  )
})

test('reports, signatures and decisions are due from those who owe them', async () => {
  const at = await whole('Due soon')
  await world.post('author', `${at}/sign-offs`, {
    kind: 'lead',
    email: 'lead@x.example',
    'due-day': '20',
    'due-month': '2',
    'due-year': '2027',
  })
  const now = Temporal.Instant.from('2027-02-16T09:00:00Z')
  const due = await world.db.asSystem('remind', tx => reportsDue(tx, committee, now))
  const mine = due.filter(one => one.what.endsWith('Due soon'))
  assert.deepEqual(
    mine.map(one => [one.accountId, one.what, one.at.toString()]),
    [
      [account.author, 'Report: Due soon', '2027-02-23T12:00:00Z'],
      [account.lead, 'Sign a report: Due soon', '2027-02-20T23:59:00Z'],
    ],
  )
  const { text: listed } = await world.get('clerk', '/committee/reports')
  assert.match(listed, /Due soon/)
  assert.doesNotMatch(listed, /You have begun no report yet|<table/)
})

test('what a private body looks at is in no letter', async () => {
  const made = await world.post('clerk', '/committee/reports/new', {
    title: 'CANARY of the panel',
    to: `meeting:${closed.slug}`,
    template: 'report',
  })
  await world.post('clerk', `${made.location}/sign-offs`, { kind: 'lead', email: 'lead@x.example' })
  assert.match((await world.get('lead', made.location)).text, /Standards Panel/, 'who signs is told where it goes')
  const letters = await world.past(`select subject, words from notify.letter where words like '%${made.location}%'`)
  assert.equal(letters.length, 1)
  assert.doesNotMatch(JSON.stringify(letters), /CANARY|Standards/)
  const due = await world.db.asSystem('remind', tx =>
    reportsDue(tx, committee, Temporal.Instant.from('2027-02-16T09:00:00Z')),
  )
  const its = due.filter(one => one.href.startsWith(made.location))
  assert.equal(its.length, 2)
  assert.ok(its.every(one => one.inLetters !== undefined && !/CANARY|Standards/.test(one.inLetters)))
})
