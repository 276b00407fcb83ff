/** What somebody's SQL might try to write for the meeting cycle, as whom it would serve: see meetings-writes.test.ts, which makes what is named here. */
import { account as A, closed, earlier, person, type Who } from '../committee-world.ts'

const declares = (item: number, more: Record<string, string> = {}) => {
  const all = {
    meeting_id: '1',
    business_id: String(item),
    kind: `'interest'`,
    type: `'other'`,
    nature: `'A'`,
    made_at: 'now()',
    ...more,
  }
  return `insert into meetings.declaration (${Object.keys(all).join()}) values (${Object.values(all).join()})`
}
export const chairDeclares = (item: number, more: Record<string, string> = {}) =>
  declares(item, { person_id: String(person.chair), made_by: String(A.chair), ...more })
export const asks = (draft: number, which: string, email: string) =>
  `select meetings.ask_sign_off(${draft}, '${which}', '${email}', null, now())`
const signs = (draft: number, which: string) =>
  `select meetings.give_sign_off(${draft}, '${which}', 1, true, '', now())`

/** By what each would be to whoever tried it. */
export const attempts: Record<string, [Who, string][]> = {
  'authors do not accept their own reports, nor change accepted ones': [
    ['author', `update meetings.draft set state = 'accepted' where id = 1`],
    ['author', `update meetings.draft set state = 'writing' where id = 3`],
    [
      'author',
      `insert into meetings.draft_version (draft_id, number, content, made_by) values (3, 2, '{}', ${A.author})`,
    ],
    [
      'author',
      `insert into meetings.draft_event (draft_id, what, made_by, made_at) values (1, 'accepted', ${A.author}, now())`,
    ],
    ['author', `update meetings.draft_version set content = '{}' where draft_id = 1`],
  ],
  'nobody writes in a report of somebody else, or hands their own to another': [
    ['author', `update meetings.draft set title = 'x' where id = 2`],
    [
      'author',
      `insert into meetings.draft_version (draft_id, number, content, made_by) values (2, 2, '{}', ${A.author})`,
    ],
    [
      'author',
      `insert into meetings.draft (slug, body_id, template, title, author_id) values ('x', 1, 'report', 'x', ${A.otherAuthor})`,
    ],
    [
      'author',
      `insert into meetings.draft (slug, body_id, template, title, author_id) values ('y', 2, 'report', 'For a body that they do not see', ${A.author})`,
    ],
    ['author', `update meetings.draft set author_id = ${A.otherAuthor} where id = 1`],
    ['finance', `update meetings.draft set title = 'x' where id = 1`],
    [
      'finance',
      `insert into meetings.draft_version (draft_id, number, content, made_by) values (1, 2, '{}', ${A.finance})`,
    ],
    [
      'chair',
      `insert into meetings.draft (slug, body_id, template, title, author_id) values ('z', 1, 'report', 'x', ${A.chair})`,
    ],
  ],
  'an author puts nothing beside an item of an agenda, where no clerk accepts it': [
    [
      'author',
      `insert into meetings.attachment (draft_id, business_id, position, kind, title, file_name, media, sha256, bytes) values (1, 1, 0, 'presentation', 'x', 'x', 'application/pdf', 'x', 1)`,
    ],
    [
      'author',
      `insert into meetings.attachment (business_id, position, kind, title, file_name, media, sha256, bytes) values (1, 0, 'presentation', 'x', 'x', 'application/pdf', 'x', 1)`,
    ],
  ],
  'nobody signs for somebody else, and nobody without being asked': [
    ['author', signs(1, 'legal')],
    ['finance', signs(1, 'legal')],
    ['clerk', signs(1, 'legal')],
    ['clerk', `update meetings.sign_off set version = 1, signed_at = now() where kind = 'legal'`],
    ['author', `insert into meetings.sign_off (draft_id, kind, account_id, version) values (1, 'lead', ${A.lead}, 1)`],
    ['author', `delete from meetings.sign_off where draft_id = 1`],
    ['otherAuthor', asks(1, 'lead', 'author2@x.example')],
    ['clerk', asks(3, 'legal', 'legal@x.example')],
  ],
  'what is published does not change, and only the system publishes': [
    ['clerk', `update meetings.publication set said = 'x' where id = 1`],
    [
      'clerk',
      `insert into meetings.publication (meeting_id, kind, number, due, state) values (1, 'supplement', 2, now(), 'published')`,
    ],
    [
      'clerk',
      `insert into meetings.pack (publication_id, audience, sha256, bytes, pages) values (1, 'full', 'x', 1, 1)`,
    ],
    ['clerk', `update meetings.pack set sha256 = 'y'`],
    ['clerk', `delete from meetings.publication where id = 1`],
    ['clerk', `insert into meetings.minute (meeting_id, position, title) values (1, 0, 'x')`],
    ['clerk', `insert into meetings.agenda_item (meeting_id, position, title) values (1, 0, 'x')`],
    ['clerk', `update meetings.meeting set minutes_state = 'draft' where id = 1`],
    ['chair', `insert into meetings.publication (meeting_id, kind, number, due) values (1, 'agenda', 9, now())`],
  ],
  'a meeting stays its body’s, under its address: a private one does not become public': [
    ['clerk', `update meetings.meeting set body_id = 1 where id = ${closed.id}`],
    ['clerk', `update meetings.meeting set slug = 'x' where id = ${closed.id}`],
    ['clerk', `update people.body set public = true where id = 2`],
  ],
  'signed minutes do not change': [
    ['clerk', `update meetings.minutes_item set words = 'x' where id = 1`],
    ['clerk', `delete from meetings.minutes_item where id = 1`],
    ['clerk', `insert into meetings.minutes_item (meeting_id, position, numbered, title) values (2, 9, false, 'x')`],
    ['clerk', `update meetings.minutes_desk set state = 'released' where meeting_id = 2`],
    ['clerk', `update meetings.meeting set ended = '23:59' where id = ${earlier.id}`],
    ['clerk', `update meetings.ballot set way = 'against'`],
    [
      'clerk',
      `insert into meetings.ballot (vote_id, position, person_id, printed, way) values (1, 1, ${person.chair}, 'Oakes', 'for')`,
    ],
  ],
  'the log of a meeting is only added to, in one’s own name': [
    ['clerk', `update meetings.happening set data = '{}'`],
    ['clerk', `delete from meetings.happening`],
    [
      'clerk',
      `insert into meetings.happening (meeting_id, n, at, kind, by, token) values (1, 2, now(), 'note', ${A.secondClerk}, 'bbbbbbbbb')`,
    ],
    [
      'chair',
      `insert into meetings.happening (meeting_id, n, at, kind, by, token) values (1, 2, now(), 'note', ${A.chair}, 'bbbbbbbbb')`,
    ],
    ['chair', `insert into meetings.shown (meeting_id, n, state) values (1, 1, '{}')`],
  ],
  'what a chair says, only a chair says': [
    [
      'clerk',
      `insert into meetings.minutes_comment (meeting_id, account_id, text, agrees) values (1, ${A.chair}, 'Yes', true)`,
    ],
    [
      'chair',
      `insert into meetings.minutes_comment (meeting_id, account_id, text, agrees) values (1, ${A.vice}, 'Yes', true)`,
    ],
    [
      'member',
      `insert into meetings.minutes_comment (meeting_id, account_id, text, agrees) values (1, ${A.member}, 'Yes', true)`,
    ],
  ],
  'a member writes in nobody’s register but their own, and decides nothing': [
    [
      'chair',
      `insert into people.interest_version (interest_id, number, category, whose, words, made_by, made_at) values (1, 2, 'land', 'member', 'x', ${A.chair}, now())`,
    ],
    [
      'chair',
      `insert into people.interest (slug, person_id, made_by, made_at) values ('x', ${person.member}, ${A.chair}, now())`,
    ],
    [
      'clerk',
      `insert into people.interest (slug, person_id, made_by, made_at) values ('x', ${person.member}, ${A.clerk}, now())`,
    ],
    [
      'member',
      `insert into people.interest_version (interest_id, number, category, whose, words, made_by, made_at, decision) values (1, 2, 'land', 'member', 'x', ${A.member}, now(), 'published')`,
    ],
    ['member', `update people.interest_version set words = 'x'`],
    ['member', `select people.decide_interest(1, 1, 'published', '', now())`],
    [
      'member',
      `insert into people.registered (interest_id, number, person_id, words, shown_from) values (1, 1, ${person.member}, 'x', now())`,
    ],
    [
      'member',
      `insert into meetings.dispensation (person_id, cases, speak, vote, ground, asked, from_day, until_day, granted_by, granted_at) values (3, 'xxx', true, true, 'a', now(), now(), now(), ${A.member}, now())`,
    ],
  ],
  'a member declares for themselves, in an item of the meeting, on what is their own, and says no times': [
    ['chair', chairDeclares(1, { person_id: String(person.member) })],
    ['chair', chairDeclares(2)],
    ['chair', chairDeclares(999)],
    ['chair', chairDeclares(2, { meeting_id: '3' })],
    ['chair', chairDeclares(1, { interest_id: '1' })],
    ['chair', chairDeclares(1, { dispensation_id: '1' })],
    ['chair', chairDeclares(1, { left_at: `'18:40'` })],
    ['chair', `update meetings.declaration set withdrawn_at = now()`],
    ['member', `update meetings.declaration set left_at = '18:40'`],
    ['member', `update meetings.declaration set nature = 'Nothing much'`],
    ['member', `update meetings.declaration set type = 'other'`],
    ['clerk', `update meetings.declaration set nature = 'Nothing much'`],
  ],
  'nobody but a clerk decides on questions; nobody asks them past the page': [
    ['chair', `update meetings.question set state = 'accepted', decided_at = now()`],
    ['chair', `insert into meetings.question (slug, meeting_id, about, words) values ('x', 1, 'x', 'x')`],
    ['clerk', `insert into meetings.question (slug, meeting_id, about, words) values ('x', 1, 'x', 'x')`],
    ['clerk', `update meetings.asker set name = 'Somebody'`],
  ],
  'who reports on an action reports in their own name, to the clerk and not to the public': [
    [
      'otherAuthor',
      `insert into meetings.progress (action_id, by_id, says, public) values (1, ${A.otherAuthor}, 'x', true)`,
    ],
    ['otherAuthor', `insert into meetings.progress (action_id, by_id, says) values (1, ${A.clerk}, 'x')`],
    ['author', `insert into meetings.progress (action_id, by_id, says) values (1, ${A.author}, 'x')`],
    ['otherAuthor', `update meetings.action set state = 'done', closed_on = now()`],
    ['clerk', `update meetings.action set text = 'x'`],
    [
      'chair',
      `insert into meetings.matter (slug, body_id, kind, title, words, other, began, public) values ('x', 1, 'call-in', 'xxx', 'x', 'xx', now(), true)`,
    ],
  ],
}
