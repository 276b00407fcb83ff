/** Ways by which private words could have come into public ones by the program's own doing; and what the law bars at a meeting. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { loadProfile, type Profile } from '../../src/authority/index.ts'
import { rows } from '../../src/db/index.ts'
import { isRefusal } from '../../src/lib/index.ts'
import { closeReaders } from '../../src/records/index.ts'
import { account, earlier, makeCommitteeWorld, meeting, person, type World } from '../committee-world.ts'

const now = Temporal.Instant.from('2027-03-10T09:00:00Z')
const desk = `/committee/meetings/${meeting.slug}`
const secret = {
  amended: 'VELLUMGLASS',
  amends: 'TARNQUILL',
  title: 'SETTLEMENT WITH OBERWICK',
  inside: 'FIFTY THOUSAND',
}

let world: World
let profile: Profile

before(async () => {
  world = await makeCommitteeWorld({ now })
  const loaded = loadProfile('demonstration')
  assert.ok(!('faults' in loaded))
  profile = loaded
  await world.past(`
    insert into meetings.business (id, meeting_id, position, kind, title, part, exempt, public_interest) overriding system value values
      (1, 1, 0, 'minutes', 'Minutes', 'I', '{}', ''), (2, 1, 1, 'report', 'Lighting', 'I', '{}', ''), (3, 1, 2, 'report', 'A contract', 'II', '{3}', 'x'),
      (4, 1, 3, 'exclusion', 'Exclusion of the public', 'I', '{}', '');
    insert into meetings.minutes_desk (meeting_id, state, ended) values (${earlier.id}, 'released', '20:00');
    insert into meetings.minutes_item (id, meeting_id, position, numbered, ref, title, words, part, summary) overriding system value values
      (101, ${earlier.id}, 0, true, 'SCB1', 'A public matter', 'Lamps were named.', 'I', ''), (102, ${earlier.id}, 1, true, 'SCB2', 'A contract', 'The bid of ${secret.amended}.', 'II', 'A contract was let.');
    insert into meetings.minutes_amendment (meeting_id, item_id, old_words, new_words, moved_by) values
      (${earlier.id}, 101, 'Lamps', 'Lights', 'Councillor Vale'), (${earlier.id}, 102, '${secret.amended}', '${secret.amends}', 'Councillor Vale');
    insert into people.interest (id, slug, person_id, made_by, made_at) overriding system value values (1, 'i', ${person.member}, ${account.member}, now());
    insert into people.interest_version (interest_id, number, category, whose, words, made_by, made_at) values (1, 1, 'land', 'member', 'HIDDENMOOR Farm', ${account.member}, now());
    insert into meetings.declaration (meeting_id, business_id, person_id, kind, type, nature, interest_id, made_by, made_at)
      values (1, 2, ${person.member}, 'interest', 'dpi', 'HIDDENMOOR Farm', 1, ${account.member}, now())`)
})
after(async () => {
  closeReaders()
  await world.db.close()
})

test('what is found sensitive after it was declared says its nature no longer, to anybody (Localism Act 2011, section 32)', async () => {
  const nature = `select nature, sensitive from meetings.declaration`
  assert.deepEqual(await world.past(nature), [{ nature: 'HIDDENMOOR Farm', sensitive: false }])
  const decided = await world.post('monitoring', '/interests/entries/i/decide', {
    seen: '1',
    verdict: 'sensitive',
    remark: '',
  })
  assert.equal(decided.status, 303)
  assert.deepEqual(await world.past(nature), [{ nature: '', sensitive: true }])
  for (const [who, page] of [
    ['clerk', `${desk}/declarations`],
    ['chair', `${desk}/declarations`],
    [null, '/people/una-brightwell/interests'],
    [null, '/data/interests.csv'],
    [null, '/data/interests.json'],
  ] as const) {
    const { status, text } = await world.get(who, page)
    assert.equal(status, 200, page)
    assert.ok(!text.includes('HIDDENMOOR'), `${who ?? 'public'} ${page}`)
  }
})

test('a member whom a Disclosable Pecuniary Interest bars neither moves, seconds, votes nor speaks (section 31(4))', async () => {
  const { member, chair, fourth, vice } = person
  const { noteHappening } = await import('../../src/meetings/live/note-happening.ts')
  type Happened = Parameters<typeof noteHappening>[3]['happened'][number]
  let minute = 0
  const happens = async (...happened: Happened[]) =>
    world.as('clerk', async tx => {
      const at = Temporal.Instant.from('2027-03-09T18:30:00Z').add({ minutes: (minute += 1) })
      const no = await noteHappening(
        tx,
        profile.committee,
        { id: meeting.id, date: meeting.date },
        { happened, at, token: `t${minute}`, now },
      )
      return isRefusal(no) ? no.rule : null
    })
  assert.equal(await happens({ kind: 'opened', data: { person: chair } }), null)
  assert.equal(
    await happens(
      { kind: 'arrived', data: { person: member } },
      { kind: 'arrived', data: { person: fourth } },
      { kind: 'arrived', data: { person: vice } },
    ),
    null,
  )
  assert.equal(await happens({ kind: 'begun', data: { business: 1 } }), null)
  assert.equal(await happens({ kind: 'begun', data: { business: 2 } }), null)
  const move = (by: number, seconder: number | null): Happened => ({
    kind: 'moved',
    data: { business: 2, person: by, words: 'That lamps be lit', amends: null, seconder },
  })
  assert.equal(await happens(move(member, null)), 'live-may-vote')
  assert.equal(await happens(move(fourth, member)), 'live-may-vote')
  assert.equal(await happens(move(fourth, null)), null)
  const [motion] = await world.past(`select n from meetings.happening where kind = 'moved'`)
  assert.equal(
    await happens({ kind: 'seconded', data: { person: member, motion: Number(motion?.['n']) } }),
    'live-may-vote',
  )
  assert.equal(await happens({ kind: 'seconded', data: { person: vice, motion: Number(motion?.['n']) } }), null)
  const speaks = (who: number, business?: number): Happened => ({
    kind: 'speaking',
    data: {
      name: 'A member',
      minutes: null,
      fromPublic: false,
      person: who,
      ...(business !== undefined && { business }),
    },
  })
  assert.equal(await happens(speaks(member, 2)), 'live-may-speak')
  assert.equal(await happens(speaks(member)), 'live-may-speak')
  assert.equal(await happens(speaks(vice, 2)), null)
  const votes = {
    business: 2,
    motion: Number(motion?.['n']),
    for: 1,
    against: 0,
    abstained: 0,
    casting: null,
    names: { for: [member], against: [], abstained: [] },
  }
  assert.equal(await happens({ kind: 'voted', data: votes }), 'live-may-vote')
  // An item of Part II is not begun while the public is there; a resolution says under what it is exempt, and that the interest was weighed.
  assert.equal(await happens({ kind: 'begun', data: { business: 3 } }), 'live-public-out')
  const out = {
    items: [3],
    why: 'exempt' as const,
    paragraphs: [3],
    words: 'That under section 100A(4) the public interest having been weighed the public be excluded.',
  }
  assert.equal(
    await happens({ kind: 'excluded', data: { ...out, words: 'That the public be excluded.' } }),
    'live-cites-the-act',
  )
  assert.equal(await happens({ kind: 'excluded', data: { ...out, paragraphs: [1] } }), 'live-names-paragraphs')
  assert.equal(await happens({ kind: 'excluded', data: { ...out, why: 'confidential' } }), 'live-all-confidential')
  assert.equal(await happens({ kind: 'excluded', data: out }), null)
  assert.equal(await happens({ kind: 'begun', data: { business: 3 } }), null)
  assert.equal(await happens({ kind: 'unnumbered', data: { title: secret.title, words: secret.inside } }), null)
  assert.equal(await happens({ kind: 'closed', data: {} }), null)
})

test('on the day what a member declared is not taken back but by the clerk (declaration-taken-back-before-the-day)', async () => {
  const [one] = await world.past('select id, revision from meetings.declaration')
  const at = `${desk}/declarations/${String(one?.['id'])}`
  const back = { doing: 'withdraw', left: '', returned: '', revision: String(one?.['revision']) }
  const tried = await world.post('member', at, back)
  assert.equal(tried.status, 422)
  assert.match(tried.text, /the clerk takes it back/)
  assert.deepEqual(await world.past('select withdrawn_at from meetings.declaration'), [{ withdrawn_at: null }])
})

test('while the public is out, its page and its events have none of what is noted', async () => {
  for (const at of ['live', 'live/events?once'])
    assert.doesNotMatch((await world.get(null, `/meetings/${meeting.slug}/${at}`)).text, /OBERWICK|FIFTY/)
})

test('minutes tell the public neither what was amended in Part II of the last ones, nor of business taken in private', async () => {
  assert.equal((await world.post('clerk', `${desk}/minutes`, { do: 'draft' })).status, 303)
  const items = await world.as('clerk', tx =>
    rows(
      sql<{
        title: string
        words: string
        part: string
      }>`select title, words, part from meetings.minutes_item where meeting_id = 1`,
      tx,
    ),
  )
  const open = items.filter(item => item.part === 'I')
  assert.ok(open.some(({ words }) => /“Lamps” to read “Lights”/.test(words)))
  assert.ok(open.some(({ words }) => /SCB2, words that are not for publication/.test(words)))
  const hidden = Object.values(secret)
  for (const word of hidden) assert.ok(!JSON.stringify(open).includes(word), word)
  // Titles are public also of what is not.
  for (const { title } of items) for (const word of hidden) assert.ok(!title.includes(word), word)
  assert.ok(
    items.some(({ words, part }) => part === 'II' && words.includes(secret.title) && words.includes(secret.inside)),
  )
  assert.ok(!JSON.stringify(items).includes('HIDDENMOOR'))
})
