/** The two cases of anti-social behaviour that a reader of the demonstration opens first. */
import { after, ago, type Story } from '../seed.ts'
import { acknowledged, causing, plan, reported, reviewed, risk, spoken, supported, warned } from './asb-steps.ts'

const asb = { kind: 'anti-social-behaviour', agency: 'safety', worker: 'asb' } as const

/** Whose two cases must never be found from one another: harmed in the one, suspected in the other. */
export const verity = { name: 'Verity Gosling', born: '1994-02-11' } as const

export const asbWritten: readonly Story[] = [
  {
    ...asb,
    opened: ago(76),
    people: [
      causing('Dorian Flax', { lines: '14 Teasel Walk, Larkrise', postcode: 'TM4 2QB' }, '1999-05-30'),
      {
        role: 'complainant',
        name: 'Mabel Ottaway',
        born: '1951-11-02',
        address: { lines: '12 Teasel Walk, Larkrise', postcode: 'TM4 2QB' },
      },
    ],
    given: reported({
      category: 'nuisance',
      behaviours: ['noise'],
      words: 'Loud music after midnight.',
      since: -24,
      last: -2,
      place: 'Teasel Walk, Larkrise',
      ward: 'Larkrise',
      safe: ['telephone'],
      mind: ['no-message'],
    }),
    steps: [
      { when: after(1), act: 'acknowledged', given: { how: 'telephone', review: true } },
      spoken(3, 'Nine nights since the summer. She stays with her sister at weekends.', { person: 'complainant' }),
      { when: after(3), field: 'concern', note: 'Loud music after midnight on nine nights since August.' },
      {
        when: after(4),
        field: 'risk',
        note: 'The neighbour is over 70, lives alone and has stopped sleeping at home.',
      },
      risk(4, ['afraid', 'weekly', 'young', 'lonely', 'ill'], { person: 'complainant', before: 'unknown' }),
      { when: after(4), field: 'victim', note: 'Wants no visit at her door; telephone in the mornings only.' },
      {
        when: after(8),
        field: 'plan',
        note: 'Acceptable behaviour contract offered; landlord to visit by the end of the month.',
      },
      plan(
        9,
        'No music after eleven for four weeks.',
        'Contract, or a warning; a visit by the landlord; mediation if both want it.',
      ),
      supported(9, ['calls', 'victims'], 'A call every Tuesday morning.', { person: 'complainant' }),
      {
        when: after(12),
        act: 'contract-refused',
        given: { person: 'subject', why: 'He will keep it down, and signs nothing.' },
      },
      {
        when: after(15),
        act: 'referred-on',
        given: {
          to: 'landlord',
          whom: 'Larkrise Homes',
          what: 'Visit the tenant about the tenancy agreement.',
          agreed: false,
          why: 'The tenancy forbids it, and the landlord can act.',
        },
      },
      {
        when: after(22),
        act: 'referral-answered',
        given: { referral: 0, taken: true, words: 'Visited; they write to him.' },
      },
      risk(36, ['afraid', 'weekly', 'young', 'lonely'], { person: 'complainant' }),
      reviewed(40, 'better', 'Two nights only since the visit: the calls go on.'),
      {
        when: after(41),
        act: 'task',
        given: { what: 'Ask the landlord what came of the second visit.', who: 'asb', by: { ago: -3 } },
      },
    ],
    putTo: 'next',
  },
  {
    ...asb,
    opened: ago(34),
    people: [
      { role: 'subject', ...verity, address: { lines: '3 Kiln Court, Kiln Lane', postcode: 'TM2 7AS' } },
      {
        role: 'complainant',
        name: 'Percival Dunne',
        born: '1968-07-21',
        address: { lines: '9 Kiln Court, Kiln Lane', postcode: 'TM2 7AS' },
      },
    ],
    given: reported({
      category: 'nuisance',
      behaviours: ['rowdy', 'damage'],
      words: 'Shouting in the stairwell.',
      since: -17,
      last: -2,
      often: 'monthly',
      place: 'The stairwell of Kiln Court',
      ward: 'Kiln Lane',
      before: 'unknown',
    }),
    steps: [
      { when: after(1), letter: 'acknowledgement', to: 'complainant', served: 'post' },
      acknowledged(1),
      spoken(3, 'He does not know who it was on the first evening.', { person: 'complainant' }),
      { when: after(3), field: 'concern', note: 'Shouting in the stairwell; a door was damaged.' },
      risk(5, ['property'], { person: 'complainant' }),
      {
        when: after(7),
        letter: 'warning',
        to: 'subject',
        fills: [
          'shouting in the stairwell of the building in which you live, on several evenings',
          'shouting in the stairwell at night',
          'A copy of this letter is not sent to anybody.',
        ],
        served: 'hand',
      },
      warned(7, 'Shouting in the stairwell at night.', { form: 'written', how: 'handed' }),
      { when: after(8), field: 'plan', note: 'Warning letter sent; mediation offered.' },
      plan(12, 'Quiet evenings in the stairwell for a month.', 'A warning; mediation; the landlord mends the door.'),
      {
        when: after(14),
        act: 'restorative-offered',
        given: { kind: 'mediation', harmed: 'yes', other: 'waiting', by: 'Thornmere Mediation' },
      },
    ],
    putTo: 'next',
  },
]
