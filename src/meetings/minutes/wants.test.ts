import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { makeCommitteeWorld, meeting, type World } from '../../../test/committee-world.ts'

const at = `/committee/meetings/${meeting.slug}/minutes`

let world: World
const numberOf = async (title: string) =>
  Number((await world.past(`select id from meetings.minutes_item where title = '${title}'`))[0]?.['id'])
const actionsOf = async (id: number) =>
  (await world.past(`select jsonb_array_length(actions) as n from meetings.minutes_item where id = ${id}`))[0]?.['n']

before(async () => {
  world = await makeCommitteeWorld({ now: Temporal.Instant.from('2027-03-10T09:00:00Z') })
  await world.past(`insert into meetings.business (meeting_id, position, kind, title, part, exempt) values
    (1, 1, 'report', 'Lighting', 'I', '{}'), (1, 2, 'report', 'A contract', 'II', '{3}'), (1, 3, 'report', 'A lease', 'II', '{3}')`)
  assert.equal((await world.post('clerk', at, { do: 'draft' })).status, 303)
})
after(() => world.db.close())

test('what is missing leads to where it is put right, and publishing is no main button until then', async () => {
  assert.equal((await world.post('clerk', at, { do: 'send' })).status, 422)
  await world.past(`insert into meetings.minutes_attendance (meeting_id, position, person_id, capacity, printed, councillor)
    values (1, 0, 1, 'present', 'Oakes', true); update meetings.minutes_desk set ended = '20:10' where meeting_id = 1`)
  assert.equal((await world.post('clerk', at, { do: 'send' })).status, 303)
  const [contract, lease] = [await numberOf('A contract'), await numberOf('A lease')]
  for (const page of [at, `${at}/publish`]) {
    const { text } = await world.get('clerk', page)
    assert.match(
      text,
      new RegExp(`Write a summary[^]*href="${at}/items/${contract}">A contract</a>[^]*items/${lease}">A lease`),
    )
  }
  const publish = /<a [^>]*>\s*Publish the draft/
  assert.match(publish.exec((await world.get('clerk', at)).text)?.[0] ?? '', /govuk-button--secondary/)
  await world.past(`update meetings.minutes_item set summary = 'A tender was accepted.' where part = 'II'`)
  assert.doesNotMatch(publish.exec((await world.get('clerk', at)).text)?.[0] ?? '', /govuk-button--secondary/)
})

test('an item with many actions keeps each of them when it is saved', async () => {
  const id = await numberOf('Lighting')
  for (const n of [8, 33]) {
    const all = Array.from({ length: n }, (_, i) => ({ text: `Lamp ${i}`, owners: ['Director'], due: null }))
    await world.past(
      `update meetings.minutes_item set actions = '${JSON.stringify(all)}', revision = ${n} where id = ${id}`,
    )
    const { text } = await world.get('clerk', `${at}/items/${id}`)
    const typed = [...text.matchAll(/name="((?:who|what)\d+)"[^>]*value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value],
    )
    assert.equal(typed.filter(([, value]) => value !== '').length, 2 * Math.min(n, 30))
    const saved = await world.post('clerk', `${at}/items/${id}`, {
      ...(Object.fromEntries(typed) as Record<string, string>),
      title: 'Lighting',
      revision: String(n),
      ticks: ['numbered'],
    })
    assert.equal(saved.status, 303)
    assert.equal(await actionsOf(id), n)
  }
})

test('nothing is resolved in the minutes of an item that was withdrawn', async () => {
  const id = await numberOf('Lighting')
  await world.past(
    `update meetings.business set state = 'withdrawn', state_reason = 'Overtaken' where title = 'Lighting'`,
  )
  const resolved = await world.post('clerk', `${at}/items/${id}`, {
    title: 'Lighting',
    resolutions: 'That it be lit',
    revision: '34',
  })
  assert.equal(resolved.status, 422)
  assert.match(resolved.text, /href="#resolutions">The item was withdrawn/)
  assert.match(resolved.text, /That it be lit/)
  await world.past(`update meetings.business set state = 'planned', state_reason = '' where title = 'Lighting'`)
})

test('of published minutes the page says how a slip is put right', async () => {
  assert.equal((await world.post('clerk', `${at}/publish`, { when: 'now' })).status, 303)
  assert.match((await world.get('clerk', at)).text, /not even a slip of the pen[^<]*record that as an amendment/)
})
