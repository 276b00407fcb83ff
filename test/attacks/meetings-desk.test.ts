/** What is in preparation, exempt or somebody's own, asked for by SQL as everybody who can sign in, and as the public. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { rows } from '../../src/db/index.ts'
import { closeReaders } from '../../src/records/index.ts'
import { account, closed, makeCommitteeWorld, meeting, person, type Who, type World } from '../committee-world.ts'

const canary = 'ZQ9CANARY'
const everybody = Object.keys(account) as Who[]
const clerks: Who[] = ['clerk', 'secondClerk']
const desk: Who[] = [...clerks, 'monitoring']
const writing: Who[] = [...desk, 'author', 'finance']

let world: World
before(async () => {
  world = await makeCommitteeWorld()
  await world.past(`
    insert into meetings.business (id, meeting_id, position, kind, title, private_title, note, part, exempt, public_interest) overriding system value values
      (1, 1, 0, 'report', 'A contract', '${canary}', '${canary}', 'II', '{3}', '${canary}'), (2, 3, 0, 'report', '${canary} of a panel', null, '', 'I', '{}', '');
    insert into meetings.business_past (business_id, revision, was, changed_at) values (1, 1, '{"note": "${canary}"}', now());
    insert into meetings.draft (id, slug, body_id, meeting_id, business_id, template, title, private_title, author_id, part, exempt, public_interest)
      overriding system value values (1, 'zq9', 1, 1, 1, 'report', 'A contract', '${canary}', 3, 'II', '{3}', '${canary}');
    insert into meetings.draft_version (draft_id, number, content) values (1, 1, '{"sections": [{"key": "purpose", "words": "${canary}"}], "recommendations": [], "background": []}');
    insert into meetings.draft_event (draft_id, what, words, made_at) values (1, 'returned', '${canary}', now());
    insert into meetings.draft_upload (draft_id, file_name, content, against, made_at) values (1, '${canary}', '{}', 1, now());
    insert into meetings.sign_off (draft_id, kind, account_id, remark) values (1, 'finance', ${account.finance}, '${canary}');
    insert into meetings.attachment (draft_id, business_id, position, kind, title, file_name, media, sha256, bytes, part, exempt) values
      (1, null, 0, 'appendix', '${canary} draft', 'a', 'application/pdf', 'x', 1, 'II', '{3}'), (null, 1, 0, 'presentation', '${canary} item', 'a', 'application/pdf', 'x', 1, 'II', '{3}');
    insert into meetings.publication (id, meeting_id, kind, number, due, state, said) overriding system value values
      (1, 1, 'agenda', 1, now(), 'published', 'open'), (2, 1, 'supplement', 2, now(), 'waiting', '${canary} waits'), (3, 3, 'agenda', 1, now(), 'published', '${canary} of a panel');
    insert into meetings.pack (publication_id, audience, sha256, bytes, pages) values (1, 'full', '${canary}', 1, 1), (1, 'public', 'open', 1, 1);
    insert into meetings.happening (meeting_id, n, at, kind, data, by, token) values (1, 1, now(), 'note', '{"words": "${canary}"}', 1, 'aaaaaaaaa');
    insert into meetings.shown (meeting_id, n, state) values (3, 1, '{"chair": "${canary}"}');
    insert into meetings.minutes_desk (meeting_id, state, place) values (1, 'draft', '${canary}'), (2, 'with chair', '${canary} sent');
    insert into meetings.minutes_item (meeting_id, position, numbered, title, words, part) values (1, 0, true, 'A', '${canary}', 'II'), (2, 0, true, 'A', '${canary} sent', 'II');
    insert into meetings.minutes_comment (meeting_id, account_id, text) values (2, ${account.chair}, '${canary} sent');
    insert into meetings.declaration (meeting_id, business_id, person_id, kind, type, nature, made_by, made_at) values (1, 1, ${person.member}, 'interest', 'dpi', '${canary}', ${account.member}, now());
    insert into meetings.dispensation (person_id, cases, speak, vote, ground, asked, from_day, until_day, granted_by, granted_at)
      values (${person.member}, '${canary}', true, true, 'a', '2027-01-01', '2027-01-02', '2027-12-31', ${account.monitoring}, now());
    insert into people.interest (id, slug, person_id, made_by, made_at) overriding system value values (1, 'zq9i', ${person.member}, ${account.member}, now());
    insert into people.interest_version (interest_id, number, category, whose, words, withhold_why, made_by, made_at, decision)
      values (1, 1, 'employment', 'partner', '${canary}', '${canary}', ${account.member}, now(), 'sensitive');
    insert into people.registered (interest_id, number, person_id, sensitive, shown_from) values (1, 1, ${person.member}, true, now());
    insert into meetings.question (id, slug, meeting_id, about, words) overriding system value values (1, 'zq9q', 1, 'A', '${canary}');
    insert into meetings.asker (question_id, name, address, postcode, words, person_key) values (1, '${canary}', '${canary}', 'ZZ1 1ZZ', '${canary}', 'x');
    insert into meetings.matter (slug, body_id, kind, title, words, other, began) values ('zq9m', 1, 'call-in', 'A matter', '${canary}', 'Cabinet', '2027-01-01');
    insert into meetings.action (id, meeting_id, position, text, owners, account_id, loose) overriding system value values (1, 1, 0, 'Do it', '{}', ${account.otherAuthor}, true);
    insert into meetings.progress (action_id, by_id, says) values (1, ${account.otherAuthor}, '${canary}');
    insert into people.representation (id, person_id, outside, body_id) overriding system value values (1, ${person.member}, 'A panel elsewhere', 1);
    insert into meetings.feedback (representation_id, words, date, made_by) values (1, '${canary}', '2027-01-01', ${account.member});
    insert into meetings.topic (body_id, year, title, source) values (2, 2026, '${canary}', 'other');
    insert into people.approved_absence (person_id, approved_on, until, minute) values (${person.member}, '2027-01-01', '2027-02-01', '${canary}');
    insert into notify.letter (account_id, key, subject, words) values (${account.member}, 'zq9', '${canary}', '${canary}');
    insert into meetings.reminded (account_id, key, stage) values (${account.member}, '${canary}', 'near')`)
})
after(async () => {
  closeReaders()
  await world.db.close()
})

/** Whether whoever asks gets a row in which the words stand; asked column by column, so that one that is denied hides no other. */
async function sees(who: Who | null, table: string, words: string): Promise<boolean> {
  const columns = (
    await world.past(
      `select quote_ident(attname) as a from pg_attribute where attrelid = '${table}'::regclass and attnum > 0 and not attisdropped`,
    )
  ).map(row => String(row['a']))
  for (const column of columns) {
    const query = sql<{
      n: number
    }>`select 1 as n from ${sql.raw(table)} where position(${words} in ${sql.raw(column)}::text) > 0`
    const found = await (
      who === null ? world.db.asPublic(tx => rows(query, tx)) : world.as(who, tx => rows(query, tx))
    ).catch(() => [])
    if (found.length > 0) return true
  }
  return false
}

const seers = async (table: string, words = canary): Promise<string[]> => {
  const found: string[] = (await sees(null, table, words)) ? ['public'] : []
  for (const who of everybody) if (await sees(who, table, words)) found.push(who)
  return found.toSorted()
}

const may: [table: string, who: Who[], words?: string][] = [
  ['meetings.business', desk],
  ['meetings.business_past', desk],
  ['meetings.draft', writing],
  ['meetings.draft_version', writing],
  ['meetings.draft_event', writing],
  ['meetings.draft_upload', [...clerks, 'author']],
  ['meetings.sign_off', writing],
  ['meetings.attachment', writing, `${canary} draft`],
  ['meetings.attachment', desk, `${canary} item`],
  ['meetings.publication', desk, `${canary} waits`],
  ['meetings.publication', [...desk, 'outsideCouncillor'], `${canary} of a panel`],
  ['meetings.pack', []],
  ['meetings.happening', desk],
  ['meetings.shown', [...desk, 'outsideCouncillor']],
  ['meetings.minutes_desk', [...desk, 'chair', 'vice'], `${canary} sent`],
  ['meetings.minutes_item', [...desk, 'chair', 'vice'], `${canary} sent`],
  ['meetings.minutes_comment', [...desk, 'chair', 'vice'], canary],
  ['meetings.declaration', [...desk, 'chair', 'vice', 'member']],
  ['meetings.dispensation', [...desk, 'member']],
  ['people.interest_version', ['monitoring', 'member']],
  ['people.registered', []],
  ['meetings.question', clerks],
  ['meetings.asker', clerks],
  ['meetings.matter', [...desk, 'chair', 'vice', 'member']],
  ['meetings.progress', [...clerks, 'otherAuthor']],
  ['meetings.feedback', [...clerks, 'member']],
  ['meetings.topic', [...desk, 'outsideCouncillor']],
  ['people.approved_absence', desk],
  ['notify.letter', []],
  ['meetings.reminded', []],
]

for (const [table, who, words] of may)
  test(`${table}${words === undefined ? '' : ` (“${words}”)`} is read by ${who.join(', ') || 'nobody'}, and by nobody else`, async () => {
    assert.deepEqual(await seers(table, words), (who as string[]).toSorted())
  })

test('of minutes that are the clerk’s draft a chair sees nothing yet', async () => {
  const query = sql`select from meetings.minutes_item where meeting_id = ${meeting.id}`
  for (const who of ['chair', 'vice', 'member', 'outsideCouncillor'] as const)
    assert.equal((await world.as(who, tx => rows(query, tx))).length, 0)
})

test('functions of the database tell nobody what their tables would not', async () => {
  const asked = [
    sql`select * from meetings.place_of(1)`,
    sql`select * from meetings.items_to_declare(${closed.id})`,
    sql`select * from meetings.read_full_pack(${meeting.slug})`,
    sql`select * from meetings.question_state('zq9q') where decision <> ''`,
  ]
  for (const who of ['caseworker', 'otherAuthor'] as const)
    for (const query of asked) assert.deepEqual(await world.as(who, tx => rows(query, tx)), [])
  // The public asks the one that is theirs, and gets none of the words.
  const state = await world.db.asPublic(tx => rows(sql`select * from meetings.question_state('zq9q')`, tx))
  assert.ok(!JSON.stringify(state).includes(canary))
  for (const query of asked.slice(0, 3)) await assert.rejects(world.db.asPublic(tx => rows(query, tx)))
})

test('who no longer sits, writes, or has given no second factor, has what they had no longer', async () => {
  const count = (who: Who, table: string) =>
    world.as(who, async tx => (await rows(sql`select 1 from ${sql.raw(table)}`, tx)).length)
  assert.equal(await count('author', 'meetings.draft_version'), 1)
  await world.past(`update access.post set ended_at = now() where account_id = ${account.author}`)
  for (const table of [
    'meetings.draft',
    'meetings.draft_version',
    'meetings.attachment',
    'meetings.draft_event',
    'meetings.draft_upload',
  ])
    assert.equal(await count('author', table), 0, table)
  await world.past(`update people.membership set ends = current_date - 1 where person_id = ${person.chair}`)
  for (const table of ['meetings.minutes_item', 'meetings.declaration', 'meetings.matter'])
    assert.equal(await count('chair', table), 0, table)
  await world.past(
    `update access.session set strong = false where account_id in (${account.clerk}, ${account.monitoring})`,
  )
  for (const who of ['clerk', 'monitoring'] as const)
    for (const table of ['meetings.business', 'meetings.draft', 'meetings.asker', 'people.interest_version'])
      assert.equal(await count(who, table), 0, `${who} ${table}`)
  await world.past(`update access.account set state = 'left' where id = ${account.member}`)
  await assert.rejects(count('member', 'meetings.matter').then(n => assert.notEqual(n, 0)))
})
