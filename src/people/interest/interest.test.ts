/** The register of interests: who enters, who decides, and that what is sensitive is nowhere. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { account, makeCommitteeWorld, type Who, type World } from '../../../test/committee-world.ts'
import { decide as decideInDatabase } from './store.ts'
import { interestDaysInOrder, interestSaysWhat, returnedSaysWhy, sensitiveHasReason } from './rules.ts'

let world: World
const canary = 'Quillfeather Kennels'

before(async () => {
  world = await makeCommitteeWorld()
})
after(() => world.db.close())

const entry = (more: Record<string, string> = {}) => ({
  category: 'employment',
  whose: 'member',
  words: 'Librarian at Thornmere College',
  'from-day': '',
  'from-month': '',
  'from-year': '',
  'until-day': '',
  'until-month': '',
  'until-year': '',
  withholdWhy: '',
  seen: '0',
  ...more,
})
const mine = '/people/una-brightwell/interests'
const slugOf = async (words: string): Promise<string> =>
  String(
    (
      await world.past(`select i.slug from people.interest i join people.interest_version v on v.interest_id = i.id
        where v.words = '${words}' order by v.made_at desc limit 1`)
    )[0]?.['slug'],
  )
const enter = async (who: Who, more: Record<string, string> = {}) => {
  const answer = await world.post(who, `${mine}/new`, entry(more))
  assert.equal(answer.status, 303, answer.text)
  return slugOf(more['words'] ?? 'Librarian at Thornmere College')
}
const decide = (slug: string, verdict: string, seen: number, remark = '') =>
  world.post('monitoring', `/interests/entries/${slug}/decide`, { verdict, remark, seen: String(seen) })

test('an entry is public when the monitoring officer has published it, and not before', async () => {
  const slug = await enter('member')
  assert.doesNotMatch((await world.get(null, mine)).text, /Librarian/)
  assert.match((await world.get('member', '/interests/mine')).text, /Librarian[\s\S]*Waits to be checked/)
  assert.match((await world.get('monitoring', '/interests/check')).text, /Una Brightwell: Employment/)
  assert.equal((await decide(slug, 'published', 1)).status, 303)
  assert.match((await world.get(null, mine)).text, /Librarian/)
  assert.doesNotMatch((await world.get('monitoring', '/interests/check')).text, /Una Brightwell/)
})

test('nobody but the member and the monitoring officer enters, sees or changes what is not published', async () => {
  const slug = await enter('member', { words: 'Owns a boat house at Fenmouth' })
  for (const who of ['clerk', 'chair', 'author', 'outsideCouncillor', null] as const) {
    const { text, status } = await world.get(who, `/interests/entries/${slug}`)
    assert.ok(who === null ? status === 303 : status === 404, `${who}: ${status}`)
    assert.doesNotMatch(text, /boat house/)
    assert.notEqual((await world.post(who, `${mine}/new`, entry({ words: 'Slander' }))).location, '/interests/mine')
    assert.doesNotMatch((await world.get(who, mine)).text, /boat house|Slander/)
  }
  assert.deepEqual(await world.past(`select 1 from people.interest_version where words = 'Slander'`), [])
  assert.equal(
    (await world.post('member', `/interests/entries/${slug}/decide`, { verdict: 'published', seen: '1' })).status,
    404,
  )
})

test('the database itself lets no member decide, nor write the public register', async () => {
  const slug = await enter('member', { words: 'Trustee of the Larkrise Fund', category: 'body' })
  const id = Number((await world.past(`select id from people.interest where slug = '${slug}'`))[0]?.['id'])
  const now = Temporal.Instant.from('2027-02-16T09:00:00Z')
  await assert.rejects(
    world.as('member', tx => decideInDatabase(tx, { id, number: 1 }, 'published', '', now)),
    /monitoring officer/,
  )
  await assert.rejects(
    world.as('clerk', tx => decideInDatabase(tx, { id, number: 1 }, 'published', '', now)),
    /monitoring officer/,
  )
})

test('of a sensitive interest the public register says only that there is one, and nothing of it stays anywhere', async () => {
  const slug = await enter('member', {
    words: canary,
    category: 'land',
    withhold: 'yes',
    withholdWhy: 'A former neighbour threatens us',
  })
  assert.equal((await decide(slug, 'sensitive', 1)).status, 303)
  const { text } = await world.get(null, mine)
  assert.match(text, /details are withheld under section 32\(2\)/)
  for (const at of [mine, `${mine}?on=2027-02-16`, '/interests', '/search?q=Quillfeather', '/people/una-brightwell'])
    for (const who of [null, 'clerk', 'chair', 'author', 'vice'] as const)
      assert.doesNotMatch((await world.get(who, at)).text, new RegExp(`${canary}|threatens`), `${who} at ${at}`)
  const shown = JSON.stringify(await world.past(`select * from people.registered where sensitive`))
  assert.doesNotMatch(shown, /Quillfeather|"land"/)
  assert.doesNotMatch(JSON.stringify(await world.past('select * from access.entry')), /Quillfeather|threatens/)
  assert.match((await world.get('member', '/interests/mine')).text, new RegExp(canary), 'the member reads their own')
})

test('what was public and becomes sensitive is withheld of the past too', async () => {
  const slug = await enter('member', { words: 'Half of 3 Osier Row', category: 'land' })
  await decide(slug, 'published', 1)
  assert.match((await world.get(null, mine)).text, /Osier Row/)
  assert.equal((await decide(slug, 'sensitive', 1)).status, 303, 'decided anew')
  assert.doesNotMatch((await world.get(null, mine)).text, /Osier Row/)
  assert.deepEqual(await world.past(`select 1 from people.registered where words like '%Osier%'`), [])
})

test('a change waits while the register goes on saying what it said; of two who change, the second sees the first', async () => {
  const slug = await enter('member', { words: 'Shares in Brackwater Mills', category: 'securities' })
  await decide(slug, 'published', 1)
  const changed = entry({ words: 'No more shares in Brackwater', category: 'securities', seen: '1' })
  assert.equal((await world.post('member', `/interests/entries/${slug}/change`, changed)).status, 303)
  assert.match((await world.get(null, mine)).text, /Shares in Brackwater Mills/)
  const late = await world.post('monitoring', `/interests/entries/${slug}/change`, {
    ...changed,
    words: 'Something else',
  })
  assert.equal(late.status, 422)
  assert.match(late.text, /Somebody else has changed this entry[\s\S]*No more shares[\s\S]*Something else/)
  assert.equal((await decide(slug, 'published', 1)).status, 422, 'the version that was seen is not the newest')
  assert.equal((await decide(slug, 'returned', 2)).status, 422, 'without a word why')
  assert.equal((await decide(slug, 'returned', 2, 'Say since when')).status, 303)
  assert.match((await world.get('member', '/interests/mine')).text, /Sent back to you[\s\S]*Say since when/)
  assert.match((await world.get(null, mine)).text, /Shares in Brackwater Mills/)
})

test('the register says what it said on a day, and when the member confirmed it', async () => {
  assert.match((await world.get(null, '/interests')).text, /Una Brightwell<\/a>[\s\S]*?Not yet/)
  assert.equal((await world.post('member', '/interests/mine', {})).status, 303)
  assert.match((await world.get(null, '/interests')).text, /Una Brightwell<\/a>[\s\S]*?16 February 2027/)
  assert.match((await world.get(null, `${mine}?on=2027-02-16`)).text, /Librarian/)
  assert.doesNotMatch((await world.get(null, `${mine}?on=2027-02-15`)).text, /Librarian/)
  assert.equal((await world.get(null, `${mine}?on=2027-02-31`)).status, 404)
})

test('who decides and when is noted by number, never what about', async () => {
  const entries = await world.past(
    `select what, subject, account_id, reason, recipient from access.entry where what = 'decide interest'`,
  )
  assert.ok(entries.length > 3)
  for (const one of entries)
    assert.deepEqual(one, {
      what: 'decide interest',
      subject: 'interest',
      account_id: account.monitoring,
      reason: '',
      recipient: '',
    })
})

test('rules of the register say what is wrong', () => {
  assert.equal(interestSaysWhat.refuses({ words: 'x' })?.rule, 'interest-says-what')
  assert.equal(interestDaysInOrder.refuses({ from: '2026-05-02', until: '2026-05-01' })?.rule, 'interest-days-in-order')
  assert.equal(interestDaysInOrder.refuses({ from: null, until: '2026-05-01' }), null)
  assert.equal(sensitiveHasReason.refuses({ withhold: true, why: '' })?.rule, 'sensitive-has-reason')
  assert.equal(returnedSaysWhy.refuses({ verdict: 'returned', remark: '' })?.rule, 'returned-says-why')
})
