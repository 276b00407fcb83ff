import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { makeCommitteeWorld, meeting, person, type World } from '../../../test/committee-world.ts'

const now = Temporal.Instant.from('2027-03-09T20:50:00Z')
const at = `/committee/meetings/${meeting.slug}`
const text = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

describe('a meeting that is over', () => {
  let world: World
  let sent = 0
  const note = async (fields: Record<string, string>) => {
    const answer = await world.post('clerk', `${at}/live`, { form: 'x', token: `over-${(sent += 1)}-token`, ...fields })
    assert.equal(answer.status, 303, /error-summary[^]*?<\/div>/.exec(answer.text)?.[0] ?? 'not noted')
  }
  const told = () => world.past(`select status, ended, sequence from meetings.meeting where id = ${meeting.id}`)
  before(async () => {
    world = await makeCommitteeWorld({ now })
    await world.past(
      `insert into meetings.business (meeting_id, position, kind, title) values (1, 0, 'report', 'Youth nuisance');
       insert into meetings.meeting (slug, body_id, date, status, year) values
         ('lately', 1, '2027-02-02', 'scheduled', 2026), ('long-past', 1, '2026-06-02', 'scheduled', 2026)`,
    )
    const noted: Record<string, string>[] = [
      { do: 'opened', person: String(person.chair), at: '18:30' },
      { do: 'arrived', person: String(person.vice), at: '18:30' },
      { do: 'arrived', person: String(person.member), at: '18:30' },
      { do: 'begun', business: '1', at: '18:40' },
      { do: 'action', business: '1', words: 'Write to the Inspector', owner: 'Clerk', at: '18:50' },
    ]
    for (const is of noted) await note(is)
  })
  after(() => world.db.close())

  it('is neither moved nor cancelled once it has begun', async () => {
    assert.doesNotMatch((await world.get('clerk', at)).text, /Cancel|>Move|>Change/)
    for (const page of ['move', 'cancel', 'change']) {
      const { text: shown } = await world.get('clerk', `${at}/${page}`)
      assert.match(shown, /was held, or has begun/)
      assert.doesNotMatch(shown, /name="revision"/)
    }
    const cancelled = await world.post('clerk', `${at}/cancel`, { why: 'No quorum came.', revision: '1' })
    assert.equal(cancelled.status, 422)
    assert.match(cancelled.text, /was held, or has begun/)
  })

  it('was held from the close of its sitting on, and its desk says what is left to do', async () => {
    await note({ do: 'closed', at: '20:40' })
    assert.deepEqual(await told(), [{ status: 'held', ended: '20:40', sequence: 1 }])
    const screen = (await world.get('clerk', `${at}/live`)).text
    assert.match(screen, /Who was there<[^]*Marian Oakes<[^]*there at the end/)
    assert.doesNotMatch(screen, />Leaves<|>Arrives<|uorate/)
    const desk = text((await world.get('clerk', at)).text)
    assert.doesNotMatch(desk, /Cancel|>Move|Change the meeting|taken until|notice is due/)
    assert.match(desk, /1 noted at the meeting: listed once the minutes are published/)
    assert.match(text((await world.get(null, `/meetings/${meeting.slug}`)).text), /to 8:40pm/)
    const home = text((await world.get('clerk', '/committee')).text)
    const [ahead = '', behind = ''] = home.split('Minutes to finish')
    assert.doesNotMatch(ahead, /9 March 2027/)
    assert.match(behind, /9 March 2027.*can be drafted/)
  })

  it('is to come again where its close is undone', async () => {
    const [{ n } = {}] = await world.past(`select max(n) as n from meetings.happening`)
    await note({ do: 'undone', undoes: String(n) })
    assert.deepEqual(await told(), [{ status: 'scheduled', ended: null, sequence: 2 }])
    await note({ do: 'closed', at: '20:45' })
    assert.deepEqual(await told(), [{ status: 'held', ended: '20:45', sequence: 3 }])
  })

  it('is over when its day is past, though nobody noted anything; that it was not held can be said', async () => {
    const desk = text((await world.get('clerk', '/committee/meetings/lately')).text)
    assert.match(desk, /It did not take place: cancel/)
    assert.doesNotMatch(desk, /Move the meeting|taken until|What it lacks/)
    const moved = await world.post('clerk', '/committee/meetings/lately/move', {
      'date-day': '1',
      'date-month': '6',
      'date-year': '2027',
      starts: '18:30',
      venue: 'Town Hall',
      why: 'It did not take place.',
      revision: '1',
    })
    assert.equal(moved.status, 422)
    assert.match(moved.text, /The day of this meeting is past/)
  })

  it('asks for the minutes of what was prepared here, and of other meetings of the last 92 days', async () => {
    const home = (await world.get('clerk', '/committee')).text
    assert.match(home, /meetings\/lately"/)
    assert.doesNotMatch(home, /meetings\/long-past"/)
  })
})
