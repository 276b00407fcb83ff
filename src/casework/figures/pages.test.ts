/** Services, figures and the cases behind them on their pages, and what is published every year. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { withCounted } from '../../../test/counted-type.ts'
import { agency, makeWorld, person, type World } from '../../../test/casework-world.ts'
import { today } from '../../lib/index.ts'
import type { Effect } from '../type/effect.ts'
import { after as later, limitOn } from '../type/limit.ts'
import { testEngine } from '../../../test/engine.ts'
import { nextDue, publicationsDue } from './publication/due.ts'
import { correctionSaysWhy, countedAsShown, ofReceivingAgency, periodEnded } from './publication/rules.ts'
import { serviceNotAnothers, serviceOfOwn } from '../receiving/rules.ts'

let world: World
const year = today().year - 1
const opened = (month: number) => `${year}-${String(month).padStart(2, '0')}-15`
const red: Effect = { do: 'mark', key: 'seen', value: 'red', n: 4 }
const blue: Effect = { do: 'mark', key: 'seen', value: 'blue', n: 10 }
let limited = { id: 0, slug: '', reference: '' }

const open = (day: string, effects: readonly Effect[], ward = '') =>
  world.open('asb', { kind: 'counted', people: [], given: { ward, effects: JSON.stringify(effects) }, opened: day })

before(async () => {
  world = await makeWorld(withCounted)
  await open(opened(1), [red], 'Larkrise')
  await open(opened(2), [red, { ...blue }], 'Larkrise')
  await open(opened(3), [blue, blue])
  limited = await open(opened(3), [red])
  await world.past(`insert into casework.named (case_id, account_id, kind, why) values (${limited.id}, ${person.second}, 'allowed', 'x');
    update casework."case" set limited = true where id = ${limited.id}`)
})
after(() => world.db.close())

const figures = `/services/counted/figures`
const period = `from=${year}-01&to=${year}-12&at=${year}-12-31`
const plain = (text: string) => text.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')
const signedOut = async (path: string) => {
  const answer = await world.app.request(`http://site.test${path}`)
  return { status: answer.status, text: await answer.text() }
}
const received = {
  agency: String(agency.safety),
  'since-day': '1',
  'since-month': '1',
  'since-year': String(year),
  contact: 'Safety Team\n01632 960 100',
}

test('each number stands with its definition and parts, and leads to the cases that it counts', async () => {
  const { text, status } = await world.get('asb', `${figures}?${period}`)
  assert.equal(status, 200)
  const said = plain(text)
  assert.match(said, /Arrivals January \d+ to December \d+ 4/)
  assert.match(said, /Sightings 6 January/)
  assert.match(said, /Red 3 Blue 3 All together 6/)
  assert.match(said, /Larkrise 3 No ward recorded 3 All together 6/)
  assert.match(said, /Days 7 days/)
  assert.match(said, /Checked: the parts of each number/)
  assert.ok(text.replaceAll('&amp;', '&').includes(`${figures}/seen?${period}&of=${agency.safety}&value=red`))
})

test('the list behind a number shows the cases that the reader may see, how often each counts, and how many others there are', async () => {
  const list = await world.get('asb', `${figures}/seen?${period}&of=${agency.safety}`)
  const said = plain(list.text)
  assert.match(said, /1 case that it counts is limited to others/)
  assert.ok(!list.text.includes(limited.reference) && !list.text.includes(limited.slug))
  assert.equal(list.text.match(/href="\/cases\/\w{16}"/g)?.length, 3)
  assert.match(said, /Times/)
  const of = await world.get('asb', `${figures}/seen?${period}&of=${agency.safety}&value=blue`)
  assert.equal(of.text.match(/href="\/cases\/\w{16}"/g)?.length, 2)
  assert.doesNotMatch(plain(of.text), /limited to others/)
  const ward = await world.get('asb', `${figures}/seen?${period}&of=${agency.safety}&ward=Larkrise`)
  assert.equal(ward.text.match(/href="\/cases\/\w{16}"/g)?.length, 2)
  const whole = await world.get('second', `${figures}/seen?${period}&of=${agency.safety}`)
  assert.ok(whole.text.includes(limited.reference), 'whoever is on its list sees it')
})

test('the same numbers are saved as a table', async () => {
  const { text, headers } = await world.get('asb', `${figures}.csv?${period}`)
  assert.match(headers.get('content-type') ?? '', /text\/csv/)
  assert.match(text, /^\uFEFF?figure,part,of,number/)
  assert.ok(text.includes(`Sightings,kind,Red,3,,${year}-01-01,${year}-12-31,`))
})

test('other agencies, those who work no cases, and the signed-out get nowhere', async () => {
  for (const path of [figures, `${figures}.csv`, `${figures}/seen`, '/services/counted/publish']) {
    for (const who of ['clerk', 'guest'] as const) assert.equal((await world.get(who, path)).status, 404)
    assert.equal((await signedOut(path)).status, 303)
    assert.equal((await world.get('police', `${path}?of=${agency.safety}`)).status, 404)
  }
  const theirs = await world.get('police', `${figures}?${period}`)
  assert.match(plain(theirs.text), /Arrivals January \d+ to December \d+ 0/)
  for (const odd of ['/services/nothing/figures', `${figures}/nothing`])
    assert.equal((await world.get('asb', odd)).status, 404)
  const wrong = await world.get('asb', `${figures}?from=${year}-05&to=${year}-04`)
  assert.match(wrong.text, /The period must end after it begins/)
})

test('an agency takes a service on for itself, and nobody takes it from another', async () => {
  const by = { mine: [{ id: 2 }], administers: false }
  assert.equal(serviceOfOwn.refuses({ ...by, agencyId: 2 }), null)
  assert.equal(serviceOfOwn.refuses({ ...by, agencyId: 3 })?.rule, 'service-of-own-agency')
  assert.equal(serviceOfOwn.refuses({ mine: [], administers: true, agencyId: 3 }), null)
  assert.equal(serviceNotAnothers.refuses({ ...by, holder: null }), null)
  assert.equal(serviceNotAnothers.refuses({ ...by, holder: 2 }), null)
  assert.equal(serviceNotAnothers.refuses({ ...by, holder: 3 })?.rule, 'service-not-anothers')
  assert.equal(serviceNotAnothers.refuses({ mine: [], administers: true, holder: 3 }), null)
  const at = '/services/counted/receive'
  assert.match(
    (await world.post('asb', at, { ...received, agency: String(agency.police) })).text,
    /Choose an agency whose cases you work/,
  )
  assert.match((await world.post('asb', at, { ...received, contact: '' })).text, /Say how the public reaches it/)
  assert.equal((await world.post('asb', at, received)).status, 303)
  assert.match(
    (await world.post('police', at, { ...received, agency: String(agency.police) })).text,
    /Another agency receives this/,
  )
  assert.match((await world.post('police', at, { ...received, end: 'end' })).text, /Another agency receives this/)
  assert.equal((await world.get('clerk', '/services')).status, 404)
  assert.match(plain((await world.get('police', '/services')).text), /Safety Team, since 1 January/)
  const noted = await world.past(`select account_id as id from access.entry where what = 'change service'`)
  assert.deepEqual(noted, [{ id: person.asb }])
})

test('twelve months that have ended are published once, as they were shown; a corrected number stands beside the wrong one', async () => {
  const publish = '/services/counted/publish'
  const asked = await world.get('asb', `${publish}?from=${year}-01`)
  assert.match(plain(asked.text), /Arrivals 4 Sightings 6/)
  assert.match(asked.text, /the numbers agree with each other/)
  assert.equal((await world.get('police', publish)).status, 404)
  const shown = JSON.stringify({ arrived: 4, seen: 6 })
  const stale = await world.post('asb', publish, { from: `${year}-01`, shown: JSON.stringify({ arrived: 3, seen: 6 }) })
  assert.match(stale.text, /have changed since you looked/)
  const early = await world.post('asb', publish, { from: `${year}-12`, shown })
  assert.match(early.text, /twelve months that have ended/)
  assert.match((await world.get('asb', `${publish}?from=${year}-12`)).text, /This period has not ended/)
  assert.match((await signedOut('/services/counted-things')).text, /Nothing has been published yet/)
  assert.equal((await world.post('asb', publish, { from: `${year}-01`, shown })).location, '/services/counted-things')
  const page = await signedOut('/services/counted-things')
  assert.equal(page.status, 200, 'and the copy that was kept is not shown any more')
  assert.match(plain(page.text), new RegExp(`January ${year} to December ${year} Published on [^:]* 4 6`))
  for (const says of [
    'Counting Act 2020, section 1',
    'Small numbers are shown as they are',
    '01632 960 100',
    '/report/counted-things',
  ])
    assert.ok(page.text.includes(says), says)
  assert.doesNotMatch(page.text, /Corin Maddox/)
  await open(opened(4), [red, red])
  const later = JSON.stringify({ arrived: 5, seen: 8 })
  const unsaid = await world.post('asb', publish, { from: `${year}-01`, shown: later })
  assert.match(unsaid.text, /say what was wrong with those numbers/)
  assert.equal(
    (await world.post('asb', publish, { from: `${year}-01`, shown: later, why: 'One was entered late.' })).status,
    303,
  )
  const both = plain((await signedOut('/services/counted-things')).text)
  assert.match(both, /: corrected 5 8 .* Corrected since: see the line above 4 6/)
  assert.match(both, /One was entered late\./)
})

test('numbers that cannot be right are not published', async () => {
  await open(opened(5), [])
  await open(opened(5), [])
  await open(opened(5), [])
  await open(opened(5), [])
  const publish = '/services/counted/publish'
  const asked = await world.get('asb', `${publish}?from=${year}-01`)
  assert.match(asked.text, /Each arrival is seen at least once/)
  assert.ok(!asked.text.includes('Publish the corrected numbers'))
  const sent = await world.post('asb', publish, {
    from: `${year}-01`,
    shown: JSON.stringify({ arrived: 9, seen: 8 }),
    why: 'More',
  })
  assert.equal(sent.status, 422)
})

test('what is published is whole, counted as shown, corrected with a reason, and by whoever receives it', () => {
  assert.equal(periodEnded.refuses({ last: '2026-02-28', today: '2026-03-01' }), null)
  assert.equal(periodEnded.refuses({ last: '2026-02-28', today: '2026-02-28' })?.rule, 'published-period-ended')
  assert.equal(countedAsShown.refuses({ shown: '{"a":1}', counted: '{"a":1}' }), null)
  assert.equal(countedAsShown.refuses({ shown: '{"a":1}', counted: '{"a":2}' })?.rule, 'published-as-shown')
  assert.equal(correctionSaysWhy.refuses({ corrects: false, why: '' }), null)
  assert.equal(correctionSaysWhy.refuses({ corrects: true, why: 'x'.repeat(1000) }), null)
  assert.equal(correctionSaysWhy.refuses({ corrects: true, why: ' ' })?.rule, 'published-correction-says-why')
  assert.equal(
    correctionSaysWhy.refuses({ corrects: true, why: 'x'.repeat(1001) })?.rule,
    'published-correction-says-why',
  )
  assert.equal(ofReceivingAgency.refuses({ agencyId: 2, mine: [{ id: 2 }] }), null)
  assert.equal(ofReceivingAgency.refuses({ agencyId: 3, mine: [{ id: 2 }] })?.rule, 'published-by-receiving-agency')
})

test('the next publication is due twelve months after the last, corrections aside; at first, after the agency began to receive', async () => {
  const about = { limits: testEngine.limits, closures: [] }
  const which = { limit: 'case-review.publish-within' }
  const limit = limitOn(testEngine.limits, which.limit, '2024-02-29')
  const at = (day: string, correctsId: number | null = null) => ({
    at: Temporal.Instant.from(`${day}T12:00:00Z`),
    correctsId,
  })
  assert.equal(nextDue(about, which, { since: '2024-02-29' }, []), later('2024-02-29', limit, []))
  assert.equal(nextDue(about, which, { since: '2024-02-29' }, []), '2025-02-28')
  assert.equal(nextDue(about, which, { since: '2024-02-29' }, [at('2025-01-31'), at('2025-06-01', 1)]), '2026-01-31')
  await world.past(`update casework.publication set at = now() - interval '400 days'`)
  const engine = withCounted(testEngine)
  const due = await world.db.asSystem('remind', tx => publicationsDue(tx, engine, today()))
  assert.deepEqual(new Set(due.map(one => one.accountId)), new Set([person.asb, person.second]))
  assert.equal(due[0]?.href, '/services/counted/publish')
  assert.match((await world.get('asb', '/work')).text, /Counted things every year/)
  assert.doesNotMatch((await world.get('police', '/work')).text, /Counted things every year/)
})
