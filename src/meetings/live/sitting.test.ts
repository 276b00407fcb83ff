import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { check, type House, quorumAt } from './checks.ts'
import { effective, type Happened, type Happening } from './happening.ts'
import { publicSitting } from './public-sitting.ts'
import { refusalOf } from './replay.ts'
import type { Item, Member, Sitting } from './sitting.ts'
import { sittingOf } from './sitting-of.ts'
import { momentOf } from './when.ts'

const member = (personId: number, role: string | null = null): Member => ({
  personId,
  name: `Member ${personId}`,
  role,
  party: null,
  votes: true,
})
const members = [member(1, 'Chair'), member(2, 'Vice-Chair'), member(3), member(4), member(5)]
const item = (businessId: number, more: Partial<Item> = {}): Item => ({
  businessId,
  number: String(businessId),
  title: `Title ${businessId}`,
  privateTitle: null,
  kind: 'report',
  part: 'I',
  exempt: [],
  confidential: false,
  presenter: null,
  organisation: null,
  state: 'planned',
  stateReason: '',
  ...more,
})
const items = [
  item(1),
  item(2),
  item(3, { state: 'withdrawn', stateReason: 'No longer needed' }),
  item(4, { part: 'II', exempt: [3], privateTitle: 'CANARY private title' }),
]
const house: House = {
  date: '2027-03-09',
  quorum: { least: 3, oneIn: 4 },
  substitutes: { allowed: true, hoursBefore: 2 },
  barred: [{ businessId: 2, personId: 5 }],
  minutes: null,
}
const start = Temporal.Instant.from('2027-03-09T18:30:00Z')

/** Notes one after the other, a minute apart; throws at the first that is refused. */
function meeting() {
  const log: Happening[] = []
  const as = (is: Happened, minute = log.length) =>
    ({
      ...is,
      n: log.length + 1,
      at: start.add({ minutes: minute }),
      notedAt: start,
      undoes: is.undoes ?? null,
      by: '',
    }) as Happening
  return {
    log,
    says: (is: Happened, minute?: number) => refusalOf(log, as(is, minute), members, items, house)?.says ?? null,
    note(...all: Happened[]) {
      for (const is of all) {
        assert.equal(refusalOf(log, as(is), members, items, house), null)
        log.push(as(is))
      }
    },
    late(is: Happened, minute: number) {
      assert.equal(refusalOf(log, as(is, minute), members, items, house), null)
      log.push(as(is, minute))
    },
    state: (): Sitting => sittingOf(log, members, items),
  }
}
const arrive = (person: number): Happened => ({ kind: 'arrived', data: { person } })
const opened: Happened = { kind: 'opened', data: { person: 1 } }
const begin = (business: number): Happened => ({ kind: 'begun', data: { business } })
const resolve = (business: number): Happened => ({
  kind: 'resolved',
  data: { business, words: ['That the report be noted'], motion: null },
})
const vote = (business: number, yes: number, no: number, more: object = {}): Happened => ({
  kind: 'voted',
  data: { business, motion: null, for: yes, against: no, abstained: 0, names: null, casting: null, ...more },
})
const exclude: Happened = {
  kind: 'excluded',
  data: {
    items: [4],
    why: 'exempt',
    paragraphs: [3],
    words: 'That under section 100A(4) the public be excluded, as the public interest asks',
  },
}

describe('a sitting', () => {
  it('knows who is there, who is in the chair, and whether it is quorate', () => {
    const m = meeting()
    m.note(arrive(3), opened)
    assert.deepEqual(quorumAt(m.state(), house), { present: 2, needed: 3, met: false })
    m.note(arrive(4))
    assert.equal(quorumAt(m.state(), house).met, true)
    assert.equal(m.state().chairs[0]?.how, 'chair')
    m.note({ kind: 'left', data: { person: 3 } })
    assert.equal(quorumAt(m.state(), house).met, false)
    assert.deepEqual(
      m
        .state()
        .members.find(one => one.personId === 3)
        ?.stays.map(stay => stay.to !== null),
      [true],
    )
  })

  it('refuses a vote or a resolution without a quorum, with the numbers', () => {
    const m = meeting()
    m.note(arrive(3), opened, begin(1))
    assert.match(m.says(resolve(1)) ?? '', /2 members of the 3 needed are in the room/)
    assert.match(m.says(vote(1, 2, 0)) ?? '', /quorum/)
  })

  it('refuses more votes than members who are there and may vote, with the numbers', () => {
    const m = meeting()
    m.note(arrive(3), arrive(4), arrive(5), opened, begin(1))
    assert.equal(m.says(vote(1, 3, 1)), null)
    assert.match(m.says(vote(1, 4, 1)) ?? '', /5 votes were entered; 4 members may vote/)
    m.note(begin(2))
    assert.match(m.says(vote(2, 5, 0)) ?? '', /5 votes were entered; 3 members may vote/)
  })

  it('refuses the vote of a member who is barred, away, or named twice', () => {
    const m = meeting()
    m.note(arrive(3), arrive(4), arrive(5), opened, begin(2))
    const named = (yes: number[], no: number[]) =>
      vote(2, yes.length, no.length, { names: { for: yes, against: no, abstained: [] } })
    assert.equal(m.says(named([1, 3], [4])), null)
    assert.match(m.says(named([1, 3], [5])) ?? '', /Member 5 may not vote/)
    assert.match(m.says(named([1, 3], [2])) ?? '', /Member 2 may not vote/)
    assert.match(m.says(named([1, 3], [3])) ?? '', /votes once/)
  })

  it('takes a casting vote on a tie only', () => {
    const m = meeting()
    m.note(arrive(3), arrive(4), arrive(5), opened, begin(1))
    assert.match(m.says(vote(1, 3, 1, { casting: 'for' })) ?? '', /votes are equal/)
    m.note(vote(1, 2, 2, { casting: 'for' }))
    assert.equal(m.state().items[0]?.votes[0]?.carried, true)
    m.note(vote(1, 2, 2))
    assert.equal(m.state().items[0]?.votes[1]?.carried, false)
  })

  it('settles a motion by its vote, and does not resolve what was lost', () => {
    const m = meeting()
    m.note(arrive(3), arrive(4), opened, begin(1))
    m.note({ kind: 'moved', data: { business: 1, person: 3, words: 'That it be so', amends: null, seconder: 4 } })
    const motion = m.log.length
    m.note(vote(1, 1, 2, { motion }))
    assert.equal(m.state().items[0]?.motions[0]?.state, 'lost')
    const so: Happened = { kind: 'resolved', data: { business: 1, words: ['That it be so'], motion } }
    assert.match(m.says(so) ?? '', /lost or withdrawn/)
  })

  it('refuses a resolution on a withdrawn item', () => {
    const m = meeting()
    m.note(arrive(3), arrive(4), opened)
    assert.match(m.says(resolve(3)) ?? '', /The item was withdrawn/)
    m.note(begin(1), { kind: 'withdrawn', data: { business: 1, reason: 'Overtaken' } })
    assert.match(m.says(resolve(1)) ?? '', /The item was withdrawn/)
    assert.equal(m.state().current, null)
  })

  it('begins no item of Part II before the public is excluded for it, and none of Part I while they are out', () => {
    const m = meeting()
    m.note(arrive(3), arrive(4), opened)
    assert.match(m.says(begin(4)) ?? '', /before the public is excluded/)
    assert.match(m.says({ ...exclude, data: { ...exclude.data, words: 'That they go' } }) ?? '', /100A\(4\)/)
    assert.match(m.says({ ...exclude, data: { ...exclude.data, paragraphs: [1] } }) ?? '', /paragraph/)
    assert.match(m.says({ ...exclude, data: { ...exclude.data, why: 'confidential' } }) ?? '', /confidential/)
    m.note(exclude, begin(4))
    assert.match(m.says(begin(1)) ?? '', /let them back in first/)
    m.note({ kind: 'readmitted', data: {} }, begin(1))
    assert.equal(m.state().items[0]?.businessId, 4)
  })

  it('takes nothing after the close but what happened before it', () => {
    const m = meeting()
    m.note(arrive(3), arrive(4), opened, begin(1), { kind: 'closed', data: {} })
    assert.match(m.says(resolve(1)) ?? '', /closed/)
    m.late(resolve(1), 3)
    assert.deepEqual(m.state().items[0]?.resolutions[0]?.words, ['That the report be noted'])
    assert.equal(m.state().phase, 'closed')
  })

  it('does not let a late entry or an undoing upset what was noted after it', () => {
    const m = meeting()
    m.note(arrive(3), arrive(4), opened, begin(1), vote(1, 3, 0))
    assert.match(m.says({ kind: 'left', data: { person: 3 } }, 3) ?? '', /What was noted for .* would not hold/)
    assert.match(m.says({ kind: 'undone', data: {}, undoes: 1 }) ?? '', /undo that first/)
    assert.equal(m.says({ kind: 'undone', data: {}, undoes: 5 }), null)
  })

  it('undoes, and undoes an undoing', () => {
    const m = meeting()
    m.note(arrive(3), arrive(4), opened, begin(1), resolve(1))
    m.note({ kind: 'undone', data: {}, undoes: 5 })
    assert.equal(m.state().items[0]?.resolutions.length, 0)
    m.note({ kind: 'undone', data: {}, undoes: 6 })
    assert.equal(m.state().items[0]?.resolutions.length, 1)
  })

  it('understands a time typed later, after midnight too', () => {
    const at = (typed: string, now: string, last: string | null = null) =>
      momentOf(
        typed,
        { date: '2027-03-09', starts: '18:30' },
        last === null ? null : Temporal.Instant.from(last),
        Temporal.Instant.from(now),
      )?.toString()
    assert.equal(at('19:05', '2027-03-09T19:30:00Z'), '2027-03-09T19:05:59.999Z')
    assert.equal(at('19:30', '2027-03-09T19:30:10Z'), '2027-03-09T19:30:10Z')
    assert.equal(at('0:10', '2027-03-10T00:20:00Z', '2027-03-09T23:50:00Z'), '2027-03-10T00:10:59.999Z')
    assert.equal(at('23:55', '2027-03-10T00:20:00Z', '2027-03-10T00:10:00Z'), '2027-03-09T23:55:59.999Z')
    assert.equal(at('tea', '2027-03-09T19:30:00Z'), undefined)
  })
})

describe('any log', () => {
  /** A small generator of its own: the same numbers each time. */
  const random = (seed: number) => () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648
  const kinds = (pick: (n: number) => number): Happened[] => {
    const person = pick(6) + 1
    const business = pick(5) + 1
    return [
      arrive(person),
      { kind: 'left', data: { person } },
      { kind: 'opened', data: { person } },
      begin(business),
      { kind: 'ended', data: { business } },
      { kind: 'deferred', data: { business, reason: 'CANARY'.repeat(business === 4 ? 1 : 0) } },
      { kind: 'stepped out', data: { business, person } },
      { kind: 'stepped in', data: { person } },
      vote(business, pick(6), pick(3)),
      { kind: 'resolved', data: { business, words: [`That ${business === 4 ? 'CANARY' : 'it be so'}`], motion: null } },
      {
        kind: 'moved',
        data: { business, person, words: business === 4 ? 'CANARY' : 'x', amends: null, seconder: null },
      },
      { kind: 'note', data: { words: 'CANARY', business } },
      { kind: 'speaking', data: { name: 'CANARY', minutes: 3, fromPublic: true, business } },
      exclude,
      { kind: 'readmitted', data: {} },
      { kind: 'adjourned', data: { reason: '' } },
      { kind: 'resumed', data: {} },
      { kind: 'closed', data: {} },
      { kind: 'action', data: { business, what: 'CANARY', owner: 'CANARY', due: null } },
    ]
  }

  it('leaves only states that hold, whatever is noted, late or undone; and its order of reading does not matter', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const next = random(seed)
      const pick = (n: number) => Math.floor(next() * n)
      const log: Happening[] = []
      for (let i = 0; i < 60; i++) {
        const all = kinds(pick)
        const is: Happened =
          log.length > 3 && pick(8) === 0
            ? { kind: 'undone', data: {}, undoes: pick(log.length) + 1 }
            : i < 4
              ? ([arrive(2), arrive(3), arrive(4), opened][i] ?? opened)
              : (all[pick(all.length)] ?? opened)
        const back = pick(5) === 0 ? pick(20) : 0
        const one = {
          ...is,
          n: log.length + 1,
          at: start.add({ minutes: Math.max(0, i - back) }),
          notedAt: start.add({ minutes: i }),
          undoes: is.undoes ?? null,
          by: '',
        } as Happening
        if (refusalOf(log, one, members, items, house) === null) log.push(one)
      }
      const s = sittingOf(log, members, items)
      assert.deepEqual(sittingOf(log.toReversed(), members, items), s)
      assert.ok(log.length > 4)
      for (const one of effective(log)) assert.ok(one.kind !== 'undone')
      for (const one of s.items) {
        if (one.state === 'withdrawn') assert.equal(one.votes.length, 0)
        for (const each of one.votes) assert.ok(each.for + each.against + each.abstained <= members.length)
        if (one.part === 'II' && one.begunAt !== null)
          assert.ok(s.exclusions.some(({ items: out }) => out.includes(one.businessId)))
      }
      assert.ok(s.items.filter(one => one.state === 'under way').length <= 1)
      for (const one of s.members) assert.ok(one.stays.filter(stay => stay.to === null).length <= 1)
      assert.ok(!JSON.stringify(publicSitting(s, start)).includes('CANARY'), `seed ${seed}`)
      assert.equal(
        check(s, { ...opened, n: 99, at: start, notedAt: start, undoes: null, by: '' }, house) === null,
        s.phase === 'before',
      )
    }
  })
})
