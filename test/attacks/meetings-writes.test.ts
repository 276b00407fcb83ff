/** What somebody's SQL could not write for the meeting cycle, had it slipped into a page: each tried as whom it would serve. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { one, rows } from '../../src/db/index.ts'
import { closeReaders } from '../../src/records/index.ts'
import { account as A, closed, makeCommitteeWorld, meeting, person, type Who, type World } from '../committee-world.ts'
import { asks, attempts, chairDeclares } from './meeting-attempts.ts'

let world: World
before(async () => {
  world = await makeCommitteeWorld()
  await world.past(`
    insert into meetings.business (id, meeting_id, position, kind, title) overriding system value values (1, 1, 0, 'report', 'Lamps'), (2, 3, 0, 'report', 'Of a panel');
    insert into meetings.draft (id, slug, body_id, meeting_id, business_id, template, title, author_id, state) overriding system value values
      (1, 'own', 1, 1, 1, 'report', 'Lamps', ${A.author}, 'submitted'), (2, 'other', 1, 1, 1, 'report', 'Patrols', ${A.otherAuthor}, 'writing'),
      (3, 'done', 1, 1, 1, 'report', 'Done', ${A.author}, 'accepted');
    insert into meetings.draft_version (draft_id, number, content) select id, 1, '{"sections": [], "recommendations": [], "background": []}' from meetings.draft;
    insert into meetings.sign_off (draft_id, kind, account_id, version, signed_at) values (1, 'finance', ${A.finance}, 1, now()), (1, 'legal', ${A.legal}, null, null),
      (3, 'lead', ${A.lead}, 1, now());
    insert into meetings.publication (id, meeting_id, kind, number, due, state) overriding system value values (1, 2, 'agenda', 1, now(), 'published'), (2, 1, 'agenda', 1, now(), 'published');
    insert into meetings.pack (publication_id, audience, sha256, bytes, pages) values (1, 'public', 'x', 1, 1);
    insert into meetings.happening (meeting_id, n, at, kind, by, token) values (1, 1, now(), 'note', 1, 'aaaaaaaaa');
    insert into meetings.minutes_desk (meeting_id, state, approved_at, approved_on, signed_by, signed_on) values (2, 'signed', 1, '2027-01-01', 'M. Oakes', '2027-01-01');
    insert into meetings.minutes_item (id, meeting_id, position, numbered, title, words) overriding system value values (1, 2, 0, true, 'A', 'As signed');
    insert into meetings.minutes_desk (meeting_id, state) values (1, 'with chair');
    update meetings.meeting set minutes_state = 'signed' where id = 2;
    insert into meetings.minute (id, meeting_id, position, title) overriding system value values (1, 2, 0, 'As signed');
    insert into meetings.vote (id, meeting_id, minute_id, position, motion, kind, in_favour, against, abstained, outcome) overriding system value
      values (1, 2, 1, 0, 'That', 'recorded', 1, 0, 0, 'carried');
    insert into meetings.ballot (vote_id, position, person_id, printed, way) values (1, 0, ${person.member}, 'Brightwell', 'for');
    insert into people.interest (id, slug, person_id, made_by, made_at) overriding system value values (1, 'i', ${person.member}, ${A.member}, now());
    insert into people.interest_version (interest_id, number, category, whose, words, made_by, made_at) values (1, 1, 'land', 'member', 'A field', ${A.member}, now());
    insert into meetings.dispensation (id, person_id, cases, speak, vote, ground, asked, from_day, until_day, granted_by, granted_at) overriding system value
      values (1, ${person.member}, 'All cases', true, true, 'a', '2027-01-01', '2027-01-02', '2027-12-31', ${A.monitoring}, now());
    insert into meetings.declaration (id, meeting_id, business_id, person_id, kind, type, nature, made_by, made_at, declared_at) overriding system value
      values (1, 1, 1, ${person.member}, 'interest', 'dpi', 'A field', ${A.member}, now(), '18:35');
    insert into meetings.action (id, meeting_id, position, text, owners, account_id, loose) overriding system value values (1, 1, 0, 'Do it', '{}', ${A.otherAuthor}, true);
    insert into meetings.question (id, slug, meeting_id, about, words) overriding system value values (1, 'q', 1, 'A', 'Why is it so?')`)
})
after(async () => {
  closeReaders()
  await world.db.close()
})

/** Refused, or nothing done; and refused in the same way whether or not the row is there. */
async function done(who: Who, text: string): Promise<string | null> {
  const counted = /^(?:update|delete)/.test(text)
    ? `with done as (${text} returning 1) select count(*)::int as n from done`
    : null
  try {
    return await world.as(who, async tx => {
      if (counted === null) await rows(sql.raw(text), tx)
      else if ((await one(sql<{ n: number }>`${sql.raw(counted)}`, tx)).n === 0) return null
      return 'was done'
    })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return ['42501', '23000'].includes(code) ? null : code
  }
}

for (const [says, tries] of Object.entries(attempts))
  test(says, async () => {
    for (const [who, text] of tries) assert.equal(await done(who, text), null, `${who}: ${text}`)
  })

test('what is theirs to do is done: the attempts above are not refused for how they are written', async () => {
  assert.equal(await done('chair', chairDeclares(1)), 'was done')
  assert.equal(await done('clerk', `update meetings.declaration set left_at = '18:40' where id = 1`), 'was done')
  assert.equal(await done('author', `update meetings.draft set title = 'New lamps' where id = 1`), 'was done')
})

test('an accepted report keeps the signatures with which it was accepted; who is asked again keeps theirs', async () => {
  assert.deepEqual(
    await world.as('lead', tx =>
      rows(sql`select meetings.give_sign_off(3, 'lead', 1, false, 'No', now()) as done`, tx),
    ),
    [{ done: false }],
  )
  assert.equal(await done('author', asks(1, 'finance', 'finance@x.example')), 'was done')
  assert.deepEqual(
    await world.past(
      `select version from meetings.sign_off where draft_id in (1, 3) and signed_at is not null order by 1`,
    ),
    [{ version: 1 }, { version: 1 }],
  )
  // Who was asked may read it from now on: the log says so.
  const [noted] = await world.past(`select account_id from access.entry where what = 'ask sign-off'`)
  assert.equal(noted?.['account_id'], A.author)
})

test('the monitoring officer’s reading of an exempt report in preparation is noted, and of a public one is not', async () => {
  const noted = async () =>
    (
      await world.past(
        `select ids::text from access.entry where what = 'read exempt report' and account_id = ${A.monitoring}`,
      )
    ).map(row => row['ids'])
  assert.equal((await world.get('monitoring', '/committee/reports/other')).status, 200)
  assert.deepEqual(await noted(), [])
  await world.past(`update meetings.draft set part = 'II', exempt = '{3}', public_interest = 'x' where id = 2`)
  for (const who of ['monitoring', 'otherAuthor', 'clerk'] as const)
    assert.equal((await world.get(who, '/committee/reports/other/preview')).status, 200)
  assert.deepEqual(await noted(), ['{2}'])
  assert.equal((await world.get('outsideCouncillor', '/committee/reports/other')).status, 404)
})

test('of somebody else’s, and of nothing, pages say the same words', async () => {
  const same = async (who: Who, there: string, nowhere: string) => {
    const [a, b] = [await world.get(who, there), await world.get(who, nowhere)]
    assert.deepEqual(
      [a.status, a.text.replaceAll(there, '')],
      [b.status, b.text.replaceAll(nowhere, '')],
      `${who} ${there}`,
    )
    assert.equal(a.status, 404)
  }
  for (const who of ['author', 'chair', 'caseworker'] as const)
    for (const end of ['', '/preview', '/report.docx', '/details', '/changes'])
      await same(who, `/committee/reports/other${end}`, `/committee/reports/ghost${end}`)
  await same('chair', '/interests/entries/i', '/interests/entries/j')
  await same('author', '/committee/actions/1', '/committee/actions/7')
  for (const end of ['', '/live', '/live/events', '/pack', '/pack.pdf', '/minutes.pdf', '/ask'])
    await same('member', `/meetings/${closed.slug}${end}`, `/meetings/${meeting.slug}9${end}`)
})
