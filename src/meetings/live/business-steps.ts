/** What each entry about business changes in the state of a sitting. */
import { changeItem, isOpen, itemOf, lastTaken, type Step, takenFirst } from './blank.ts'
import type { Data } from './happening.ts'
import type { AboutPeople } from './people-steps.ts'
import type { Sitting, Speech, TakenItem } from './sitting.ts'

const carried = (vote: Pick<Data['voted'], 'for' | 'against' | 'casting'>): boolean =>
  vote.for > vote.against || (vote.for === vote.against && vote.casting === 'for')

/** Nobody speaks any more. */
const silence = (s: Sitting, at: Temporal.Instant): Sitting =>
  s.speaker === null
    ? s
    : {
        ...s,
        speaker: null,
        items: s.items.map(item => ({ ...item, speeches: item.speeches.map(one => ended(one, s.speaker?.n, at)) })),
      }
const ended = (speech: Speech, n: number | undefined, at: Temporal.Instant): Speech =>
  speech.n === n ? { ...speech, to: at } : speech

/** No item is under way any more. */
const rest = (s: Sitting, at: Temporal.Instant): Sitting =>
  s.current === null
    ? silence(s, at)
    : changeItem({ ...silence(s, at), current: null }, s.current, item =>
        item.state === 'under way' ? { state: 'done', endedAt: at } : {},
      )

const putOff = (s: Sitting, id: number, at: Temporal.Instant, to: Partial<TakenItem>): Sitting => {
  const free = s.current === id ? rest(s, at) : s
  return changeItem(takenFirst(free, id), id, () => ({ ...to, endedAt: at }))
}

const settle = (s: Sitting, id: number | null, state: 'carried' | 'lost' | 'withdrawn'): Sitting => ({
  ...s,
  items: s.items.map(item => ({
    ...item,
    motions: item.motions.map(one => (one.n === id ? { ...one, state } : one)),
  })),
})

export const businessSteps: { [K in Exclude<keyof Data, AboutPeople>]: Step<Data[K]> } = {
  begun: (s, { business }, { at }) => ({
    ...changeItem(takenFirst(rest(s, at), business), business, item => ({
      state: 'under way',
      begunAt: item.begunAt ?? at,
      endedAt: null,
    })),
    current: business,
  }),
  ended: (s, { business }, { at }) => (s.current === business ? rest(s, at) : s),
  deferred: (s, { business, reason }, { at }) => putOff(s, business, at, { state: 'deferred', reason }),
  withdrawn: (s, { business, reason }, { at }) => putOff(s, business, at, { state: 'withdrawn', reason }),
  unnumbered: (s, { title, words }, { n, at }) => ({
    ...s,
    unnumbered: [...s.unnumbered, { n, title, words, at, after: lastTaken(s), open: s.excluded === null }],
  }),
  speaking(before, { name, minutes, fromPublic, business, person = null }, { n, at }) {
    const s = silence(before, at)
    const speaker = { n, name, personId: person, fromPublic, minutes, from: at, to: null }
    const to = { ...s, speaker }
    return business === undefined ? to : changeItem(to, business, item => ({ speeches: [...item.speeches, speaker] }))
  },
  spoke: (s, _, { at }) => silence(s, at),
  moved: (s, { business, person, words, amends, seconder }, { n, at }) =>
    changeItem(s, business, item => ({
      motions: [
        ...item.motions,
        {
          n,
          words,
          moverId: person,
          seconderId: seconder,
          amends,
          state: 'open',
          at,
          open: isOpen(s, business),
        },
      ],
    })),
  seconded: (s, { person, motion }) => ({
    ...s,
    items: s.items.map(item => ({
      ...item,
      motions: item.motions.map(one => (one.n === motion ? { ...one, seconderId: person } : one)),
    })),
  }),
  'motion withdrawn': (s, { motion }) => settle(s, motion, 'withdrawn'),
  voted(s, { business, ...vote }, { n, at }) {
    const done = carried(vote)
    return changeItem(settle(s, vote.motion, done ? 'carried' : 'lost'), business, item => ({
      votes: [...item.votes, { ...vote, n, carried: done, own: [], at, open: isOpen(s, business) }],
    }))
  },
  'own vote': (s, { vote, person, said }) => ({
    ...s,
    items: s.items.map(item => ({
      ...item,
      votes: item.votes.map(one => (one.n === vote ? { ...one, own: [...one.own, { personId: person, said }] } : one)),
    })),
  }),
  resolved: (s, { business, words }, { n, at }) =>
    changeItem(s, business, item => ({
      resolutions: [...item.resolutions, { n, words, at, open: isOpen(s, business) }],
    })),
  action: (s, { business, what, owner, due }, { n }) =>
    changeItem(s, business, item => ({
      actions: [...item.actions, { n, what, owner, due, open: isOpen(s, business) }],
    })),
  excluded(s, { items, why, paragraphs, words }, { n, at }) {
    const exclusion = { n, why, items, paragraphs, words, from: at, to: null }
    return { ...s, excluded: exclusion, exclusions: [...s.exclusions, exclusion] }
  },
  readmitted(before, _, { at }) {
    const s = itemOf(before, before.current)?.part === 'II' ? rest(before, at) : before
    const n = s.excluded?.n
    return { ...s, excluded: null, exclusions: s.exclusions.map(one => (one.n === n ? { ...one, to: at } : one)) }
  },
  adjourned: (s, { reason }, { at }) => ({
    ...silence(s, at),
    phase: 'adjourned',
    adjournments: [...s.adjournments, { from: at, to: null, reason }],
  }),
  resumed: (s, _, { at }) => ({
    ...s,
    phase: 'open',
    adjournments: s.adjournments.map(one => (one.to === null ? { ...one, to: at } : one)),
  }),
  guillotine: (s, { words }, { n, at }) => ({ ...s, guillotines: [...s.guillotines, { n, words, at }] }),
  note: (s, { words, business }, { n, at }) =>
    business === undefined
      ? { ...s, notes: [...s.notes, { n, words, at }] }
      : changeItem(s, business, item => ({ notes: [...item.notes, { n, words, at }] })),
  closed: (s, _, { at }) => ({ ...rest(s, at), phase: 'closed', closedAt: at, excluded: null }),
  // Left out before anything is worked out.
  undone: s => s,
}
