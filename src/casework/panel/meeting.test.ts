/** A standing panel from its making to its minutes, by the pages: agenda, who came, what is decided, what is left for the next one. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { agency, makeWorld, person, type World } from '../../../test/casework-world.ts'
import { noise, panelScene, type Scene } from '../../../test/panel-scene.ts'

let world: World
let scene: Scene
before(async () => {
  world = await makeWorld(engine => ({ ...engine, types: [...engine.types, noise] }))
  scene = panelScene(world)
})
after(() => world.db.close())

const plain = (text: string) => text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const text = async (who: 'asb' | 'second' | 'police' | 'housing' | 'guest' | 'stranger', path: string) => {
  const answer = await world.get(who, path)
  assert.equal(answer.status, 200, `${path} as ${who}`)
  return answer.text
}
/** The cases offered on the page of those due, in order, each with why. */
const offered = async (who: 'asb' | 'police', at: string) =>
  [
    ...(await text(who, `${at}/agenda`)).matchAll(
      /value="(\d+)"( checked)?[\s\S]*?<label[^>]*>\s*([\w-]+)\s*<\/label><div[^>]*>([^<]*)</g,
    ),
  ].map(([, id, ticked, reference, why]) => ({ id, ticked: ticked !== undefined, reference, why: why?.trim() }))

test('a standing panel is set up, its next meeting is called from it with its usual members, and it says when the next is due', async () => {
  const group = await scene.group()
  const first = await text('asb', group)
  assert.match(first, /Not called yet/)
  for (const who of ['Corin Maddox', 'Rosalind Keighley', 'Tamsin Orchard']) assert.ok(first.includes(who), who)
  const at = await scene.call(group)
  const panel = await text('asb', at)
  for (const who of ['Corin Maddox', 'Rosalind Keighley', 'Tamsin Orchard']) assert.ok(panel.includes(who), who)
  assert.ok(panel.includes(`href="${group}"`))
  await scene.begin(at)
  await scene.end(at)
  await scene.before(at, '40 days')
  assert.match(await text('asb', group), /The next meeting is late: it was due by/)
  assert.match(await text('asb', '/panels'), /Late/)
  await scene.before(at, '-40 days')
  assert.doesNotMatch(await text('asb', group), /is late/)
  assert.match(plain(await text('asb', group)), /Safety Team 1 0 0 0/, 'asked, and nothing was noted')
  for (const who of ['second', 'police', 'housing'] as const) await text(who, group)
  for (const who of ['guest', 'stranger'] as const) assert.equal((await world.get(who, group)).status, 404, who)
  for (const path of ['/people', '/change', '/call']) {
    assert.equal((await world.get('police', group + path)).status, 404, path)
    assert.equal((await world.post('police', group + path, { name: 'Taken', every: 'week' })).status >= 400, true, path)
  }
})

test('a standing panel is made of a known kind, under an agreement of one’s own; whoever has left is not asked; one that ended calls nothing', async () => {
  const facts = { kind: 'noise-group', name: 'Noise group', agreement: '1-2', every: 'month' }
  const refused: [Record<string, string>, RegExp][] = [
    [{ kind: 'x' }, /Choose what kind of panel/],
    [{ kind: '' }, /Choose what kind of panel/],
    [{ agreement: '1-3' }, /Choose an agreement that is in force/],
    [{ every: 'day' }, /Choose how often/],
    [{ name: 'x' }, /at least 3 letters/],
  ]
  for (const [wrong, says] of refused)
    assert.match((await world.post('asb', '/panels/groups/new', { ...facts, ...wrong })).text, says)
  const group = await scene.group()
  const people = await world.post('asb', `${group}/people`, {
    what: 'add',
    who: `${person.stranger}-${agency.stranger}`,
  })
  assert.match(people.text, /party to the agreement/)
  await world.post('asb', `${group}/change`, { name: 'Loud group', every: 'week' })
  assert.match(plain(await text('asb', group)), /Loud group[\s\S]*Every week/)
  await world.past(`update access.post set ended_at = now() where account_id = ${person.housing}`)
  assert.match(await text('asb', `${group}/call`), /Tamsin Orchard cannot be asked any more/)
  const at = await scene.call(group)
  assert.ok(!(await text('asb', at)).includes('Tamsin Orchard'))
  await world.past(`update access.post set ended_at = null where account_id = ${person.housing}`)
  await world.post('asb', `${group}/people`, { what: 'remove', who: `${person.police}-0` })
  assert.ok(!(await text('asb', `${group}/people`)).includes(`value="${person.police}-0"`))
  await world.post('asb', group, { what: 'end' })
  assert.match(await text('asb', group), /Meets no more/)
  const again = await world.post('asb', `${group}/call`, {
    name: 'Once more',
    'due-day': '9',
    'due-month': '12',
    'due-year': '2092',
    time: '14:30',
  })
  assert.match(again.text, /meets no more/)
})

test('the agenda is made from the cases due of one’s own agency, with why, ticked, and put on at once; the log has it', async () => {
  const at = await scene.call(await scene.group())
  const [one, two, theirs, other] = [
    await scene.open('asb'),
    await scene.open('second'),
    await scene.open('police'),
    await world.open('asb'),
  ]
  const mine = await offered('asb', at)
  const due = mine.filter(({ reference }) => [one.reference, two.reference].includes(reference ?? ''))
  assert.equal(due.length, 2)
  for (const { ticked, why } of due) assert.ok(ticked && why?.startsWith('New referral. Noise, Referred'), String(why))
  assert.ok(mine.every(({ reference }) => ![theirs.reference, other.reference].includes(reference ?? '')))
  assert.ok((await offered('police', at)).some(({ reference }) => reference === theirs.reference))
  const read = await world.past(
    `select what, reason from access.entry where account_id = ${person.asb} and ids @> array[${two.id}]::bigint[] and kind = 'consultation' order by id desc limit 1`,
  )
  assert.deepEqual(read, [{ what: 'list', reason: 'panel' }])
  assert.match((await world.post('asb', `${at}/agenda`, {})).text, /Tick at least one case/)
  const put = await world.post('asb', `${at}/agenda`, { case: [String(one.id), String(theirs.id), String(other.id)] })
  assert.equal(put.location, at)
  const page = await text('asb', at)
  assert.ok(page.includes(one.reference) && page.includes('New referral'))
  for (const not of [two, theirs, other]) assert.ok(!page.includes(not.reference), 'only what was due and ticked')
  assert.match(page, /Added late/, 'the panel is today')
  assert.ok(
    (await offered('asb', at)).every(({ reference }) => reference !== one.reference),
    'it is on the agenda',
  )
})

test('the order of the agenda is changed by who convenes, and among one’s own by every agency', async () => {
  const at = await scene.call(await scene.group())
  const all = [await scene.open('asb'), await scene.open('police'), await scene.open('asb')]
  for (const [n, who] of (['asb', 'police', 'asb'] as const).entries())
    await scene.put(who, at, all[n]?.reference ?? '')
  /** Which of the three, in the order of the page. */
  const look = async (who: 'asb' | 'police') => {
    const shown =
      plain(await text(who, at))
        .split('Agenda')
        .at(-1) ?? ''
    return all
      .map(({ reference }, n) => ({ n, at: shown.indexOf(reference) }))
      .filter(one => one.at >= 0)
      .toSorted((one, other) => one.at - other.at)
      .map(one => one.n)
      .join('')
  }
  assert.equal(await look('asb'), '02', 'before it opens each agency sees its own')
  await world.post('asb', `${at}/order`, { what: 'up', case: String(all[2]?.id) })
  assert.equal(await look('asb'), '20')
  await world.post('police', `${at}/order`, { what: 'up', case: String(all[2]?.id) })
  assert.equal(await look('asb'), '20', 'not theirs to move')
  await scene.begin(at)
  assert.equal(await look('asb'), '210')
  await world.post('asb', `${at}/order`, { what: 'down', case: String(all[2]?.id) })
  assert.equal(await look('asb'), '120')
  await world.post('asb', `${at}/order`, { what: 'take off', case: String(all[1]?.id) })
  assert.equal(await look('asb'), '120', 'only its own agency takes it off')
  await world.post('police', `${at}/order`, { what: 'take off', case: String(all[1]?.id) })
  assert.equal(await look('asb'), '20')
})

test('who came is noted on one page, only apologies before it opens; a decision needs its quorum', async () => {
  const at = await scene.call(await scene.group())
  const one = await scene.open('asb')
  await scene.put('asb', at, one.reference)
  const early = (said: string) => world.post('asb', `${at}/attendance`, { said: [said] })
  assert.match((await early(`${person.police}-present`)).text, /noted once the panel is open/)
  assert.equal((await early(`${person.police}-apologies`)).status, 303)
  assert.match(plain(await text('asb', at)), /Westmarch Police \(member\) ?: apologies/)
  await scene.begin(at)
  const here = `${at}/cases/${one.slug}`
  assert.match(await text('asb', here), /at least 2 agencies/)
  const decide = () => world.post('asb', `${here}/noise/considered`, { words: 'Visit them together.' })
  assert.match((await decide()).text, /at least 2 agencies/)
  await scene.present(at, ['asb'])
  assert.match((await decide()).text, /at least 2 agencies/, 'one agency is no panel')
  await scene.present(at, ['asb', 'police'])
  assert.match(await text('asb', `${at}/attendance`), /People of 2 agencies are noted as present/)
  assert.equal((await decide()).location, here)
  assert.equal((await world.get('police', `${at}/attendance`)).status, 404)
})

test('an agency decides its own case by the acts of its kind, at the panel and nowhere else; the case moves', async () => {
  const at = await scene.call(await scene.group())
  const one = await scene.open('asb')
  const here = `${at}/cases/${one.slug}`
  assert.equal((await world.get('asb', here)).status, 404, 'it is not on the agenda')
  await scene.put('asb', at, one.reference)
  assert.match(
    (await world.post('asb', `${here}/noise/considered`, { words: 'Too early.' })).text,
    /done while the panel is open/,
  )
  await scene.begin(at)
  await scene.present(at, ['asb', 'police'])
  const page = await text('asb', here)
  assert.ok(page.includes(`href="${here}/noise/considered"`) && !page.includes('/noise/ended"'))
  assert.match((await world.post('asb', `${here}/noise/considered`, { words: '' })).text, /Answer “What is agreed/)
  assert.match((await world.post('asb', `${here}/noise/ended`, {})).text, /has moved on/)
  assert.equal((await world.post('police', `${here}/noise/considered`, { words: 'Ours now.' })).status, 404)
  await world.post('asb', `${here}/noise/considered`, { words: 'Visit them together.' })
  const row = `select stage, next_key from casework."case" where id = ${one.id}`
  assert.deepEqual(await world.past(row), [{ stage: 'considered', next_key: 'task' }])
  const after = plain(await text('asb', here))
  assert.match(after, /Decided[\s\S]*Decide[\s\S]*At this meeting Considered by the group/)
  const [event] = await world.past(
    `select e.panel_id = p.id as here, pc.decision from casework.event e, casework.panel p, casework.panel_case pc
      where e.case_id = ${one.id} and e.kind = 'considered' and p.slug = '${at.split('/').at(-1)}' and pc.panel_id = p.id and pc.case_id = e.case_id`,
  )
  assert.deepEqual(event, { here: true, decision: 'considered' })
  await world.post('asb', `${here}/noise/ended`, {})
  assert.deepEqual(
    await world.past(`select stage, closed is not null as closed from casework."case" where id = ${one.id}`),
    [{ stage: 'over', closed: true }],
  )
})

test('of another agency’s case the panel says something: its case stays where it stands, its worker is told and takes it up', async () => {
  const at = await scene.call(await scene.group())
  const theirs = await scene.open('police')
  await scene.put('police', at, theirs.reference)
  await scene.begin(at)
  await scene.present(at, ['asb', 'police'])
  const here = `${at}/cases/${theirs.slug}`
  const page = await text('asb', here)
  assert.ok(!page.includes('/noise/considered'))
  assert.match(page, /What does the panel say to Westmarch Police\?/)
  const tell = (said: string, saidField = 'plan') => world.post('asb', here, { what: 'said', said, saidField })
  assert.match((await tell('')).text, /Write what the panel says/)
  assert.match((await tell('Visit them.', 'health')).text, /Choose what it is about/)
  assert.equal((await tell('Visit them together with us.')).location, here)
  const row = `select stage from casework."case" where id = ${theirs.id}`
  assert.deepEqual(await world.past(row), [{ stage: 'referred' }])
  assert.match(await text('asb', here), /Told to its agency/)
  const told = async () => (await text('police', '/work')).includes(`href="${here}"`)
  assert.ok(await told(), 'on the work page of whoever works the case')
  await scene.end(at)
  assert.ok(await told(), 'it stays there until it is taken up')
  assert.equal((await world.get('asb', here)).status, 404)
  const later = await text('police', here)
  assert.match(later, /for you to take up[\s\S]*Visit them together with us/)
  assert.equal(
    (await world.post('police', `${here}/noise/considered`, { words: 'As the panel said.' })).location,
    here,
    'its own act, after the meeting',
  )
  assert.deepEqual(await world.past(row), [{ stage: 'considered' }])
  assert.ok(!(await told()))
  assert.match(
    (await world.post('police', `${here}/noise/ended`, {})).text,
    /done while the panel is open/,
    'taken up once',
  )
})

test('what has no act is decided in words; notes decide nothing; what the panel said is taken up in words too', async () => {
  const at = await scene.call(await scene.group())
  const [mine, theirs] = [await world.open('asb'), await scene.open('police')]
  await scene.put('asb', at, mine.reference)
  await scene.put('police', at, theirs.reference)
  await scene.begin(at)
  const [here, there] = [`${at}/cases/${mine.slug}`, `${at}/cases/${theirs.slug}`]
  const note = { what: 'note', note: 'The landlord knows the family.', noteField: 'concern' }
  assert.equal((await world.post('police', here, note)).location, here, 'before anybody noted who is there')
  const decisions = `select decision from casework.panel_case where case_id in (${mine.id}, ${theirs.id}) order by case_id`
  assert.deepEqual(await world.past(decisions), [{ decision: null }, { decision: null }])
  const decided = { what: 'decided', decided: 'Keep it as it is.', decidedField: 'plan' }
  assert.match((await world.post('asb', here, decided)).text, /at least 2 agencies/)
  await scene.present(at, ['asb', 'police'])
  assert.equal((await world.post('asb', here, decided)).location, here)
  await world.post('asb', there, { ...decided, decidedField: 'concern' })
  assert.deepEqual(
    await world.past(decisions),
    [{ decision: 'panel-decided' }, { decision: 'panel-said' }],
    'nobody decides another agency’s case',
  )
  await scene.end(at)
  const up = { what: 'takenUp', takenUp: 'Visited on Tuesday.', takenUpField: 'plan' }
  assert.equal((await world.post('police', there, up)).location, there)
  assert.deepEqual((await world.past(decisions))[1], { decision: 'panel-taken-up' })
  assert.match((await world.post('police', there, up)).text, /done while the panel is open/)
  assert.match((await world.post('asb', here, decided)).text, /done while the panel is open/)
})

test('a panel closes once each case has a decision or was not reached; those come first at the next one', async () => {
  const group = await scene.group()
  const at = await scene.call(group)
  const [mine, theirs] = [await scene.open('asb'), await scene.open('police')]
  await scene.put('asb', at, mine.reference)
  await scene.put('police', at, theirs.reference)
  await scene.begin(at)
  const ask = await text('asb', `${at}/close`)
  for (const one of [mine, theirs]) assert.ok(ask.includes(`${one.reference} was not reached`))
  const refused = await world.post('asb', `${at}/close`, { left: [String(mine.id)] })
  assert.match(refused.text, /Say of each case that has no decision/)
  assert.equal((await world.get('police', `${at}/close`)).status, 404)
  assert.equal((await world.post('asb', `${at}/close`, { left: [String(mine.id), String(theirs.id)] })).location, at)
  assert.match(await text('asb', at), /Not reached/)
  const next = await scene.call(group)
  const agenda = await text('asb', next)
  assert.ok(agenda.includes(mine.reference), 'those of the agency that calls it are on it')
  assert.match(agenda, /Not reached on/)
  const police = (await offered('police', next)).filter(({ ticked }) => ticked)
  assert.equal(police[0]?.reference, theirs.reference, 'each other agency has them first')
  assert.match(police[0]?.why ?? '', /^Not reached on .*\. New referral/)
})

test('a case that was not heard at three meetings comes back, though its kind says nothing', async () => {
  const group = await scene.group()
  const first = await scene.call(group)
  const one = await scene.open('asb')
  await scene.put('asb', first, one.reference)
  await scene.begin(first)
  await scene.present(first, ['asb', 'police'])
  await world.post('asb', `${first}/cases/${one.slug}/noise/considered`, { words: 'Wait and see.' })
  await scene.end(first)
  const found = async (at: string) => (await offered('asb', at)).find(({ reference }) => reference === one.reference)
  for (const held of [1, 2, 3]) {
    const at = await scene.call(group)
    assert.equal(await found(at), undefined, `${held}`)
    await scene.begin(at)
    await scene.end(at)
  }
  const back = await found(await scene.call(group))
  assert.match(back?.why ?? '', /^Not heard at \d+ meetings\. Noise, Considered/)
})

test('themes and actions stand with the panel: each action has somebody who sits there and a day, and is said to be done', async () => {
  const group = await scene.group()
  const at = await scene.call(group)
  const theme = {
    what: 'write',
    matter: 'Dangerous dogs',
    words: 'Two landlords ask.',
    action: 'Write to all landlords',
  }
  const day = { 'due-day': '9', 'due-month': '1', 'due-year': '2093' }
  const write = (more: Record<string, string>) => world.post('police', `${at}/notes`, { ...theme, ...more })
  assert.match((await write({ owner: String(person.police), ...day })).text, /while the panel is open/)
  await scene.begin(at)
  assert.match((await write({})).text, /Say who does it, and by when/)
  assert.match((await write({ owner: String(person.guest), ...day })).text, /somebody who sits at this panel/)
  assert.match(
    (await write({ owner: String(person.police), ...day, 'due-year': '2020' })).text,
    /today or a day to come/,
  )
  assert.match((await write({ matter: '', owner: '' })).text, /Say what it is about/)
  assert.equal((await write({ owner: String(person.housing), ...day })).status, 303)
  assert.match(
    plain(await text('housing', `${at}/notes`)),
    /Write to all landlords \(Tamsin Orchard, by 9 January 2093\)/,
  )
  await scene.end(at)
  assert.match((await write({ owner: String(person.police), ...day })).text, /while the panel is open/)
  assert.equal(
    (await world.post('asb', `${at}/notes`, { ...theme, action: '' })).status,
    303,
    'its minutes are finished',
  )
  const next = await scene.call(group)
  const carried = await text('police', `${next}/notes`)
  assert.match(carried, /from earlier meetings/)
  const id = /name="id" value="(\d+)"/.exec(await text('housing', `${next}/notes`))?.[1] ?? ''
  assert.equal(/name="id"/.test(carried), false, 'only who must, and who convenes, says that it is done')
  await world.post('police', `${next}/notes`, { what: 'done', id })
  assert.match(await text('housing', `${next}/notes`), /from earlier meetings/)
  await world.post('housing', `${next}/notes`, { what: 'done', id })
  assert.doesNotMatch(await text('housing', `${next}/notes`), /from earlier meetings/)
  assert.equal((await world.get('guest', `${at}/notes`)).status, 404)
})

test('panels to come stand first, the next first; past ones page by page; one that nobody opened was not held', async () => {
  const before = await world.past('select count(*)::int as n from casework.panel')
  await world.past(
    `insert into casework.panel (slug, name, purpose, agreement_id, agency_id, due, opened_at, closed_at)
       select 'past' || n, 'Past ' || n, 'crime-and-disorder', 1, 2, date '2025-01-01' + n, date '2025-01-01' + n, date '2025-01-01' + n + interval '1 hour'
         from generate_series(1, 60) n;
     insert into casework.panel (slug, name, purpose, agreement_id, agency_id, due) values
       ('far', 'Far away', 'crime-and-disorder', 1, 2, '2093-01-01'), ('near', 'Near by', 'crime-and-disorder', 1, 2, now() + interval '1 hour'),
       ('missed', 'Nobody came', 'crime-and-disorder', 1, 2, now() - interval '25 hours')`,
  )
  assert.ok(Number(before[0]?.['n']) > 0)
  const page = plain(await text('asb', '/panels'))
  assert.ok(page.indexOf('Near by') < page.indexOf('Far away'))
  assert.match(page, /Nobody came[^P]*Safety Team Not held/)
  const seen = new Set<string>()
  let at = '/panels'
  for (let n = 0; n < 9; n++) {
    const one = await text('asb', at)
    for (const [, name = ''] of one.matchAll(/>(Past \d+)</g)) {
      assert.ok(!seen.has(name), `${name} stands on one page`)
      seen.add(name)
    }
    const next = /href="(\/panels\?before=[^"]+)" rel="next"/.exec(one)?.[1]
    if (next === undefined) break
    at = next
  }
  assert.equal(seen.size, 60)
  await text('asb', '/panels?before=nonsense')
})
