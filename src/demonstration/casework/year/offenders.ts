/** Offender management in four areas: whom each manages, told in a line each: cohort, since which conference, what they did. */
import { after, ago, meeting, type Step, type Story } from '../seed.ts'
import { type Area, areas } from './areas.ts'
import { invented } from './offender-names.ts'

type Cohort = 'fixed' | 'flex' | 'free'

/** `place`: of this person among all; `before`: at which conference before the next they were adopted. */
type Row = { readonly area: Area; readonly cohort: Cohort; readonly place: number; readonly before: number }

const crimes = {
  fixed: [
    ['28A', 'burglary'],
    ['34B', 'robbery'],
    ['28A', 'burglary'],
  ],
  flex: [
    ['45', 'theft-from-vehicle'],
    ['48', 'theft-of-vehicle'],
  ],
  free: [['46', 'none']],
} as const
const grounds = {
  fixed: 'Burgles and robs whenever at liberty, a few days after release.',
  flex: 'Takes from vehicles at night, more often each month.',
  free: 'Steals from shops each day to pay for drugs, and has nowhere to live.',
}
const chosen = {
  fixed: { why: 'All three criteria are passed.' },
  flex: {
    why: 'Not all three criteria are passed.',
    benefit: 'A place to live and treatment would stop most of it.',
  },
  free: {
    why: 'Of the group that was agreed.',
    group: 'People who steal from shops, have no home and depend on drugs',
    agreed: ['team', 'partnership'],
  },
}

/** The day is before the case: offences are recorded with their own. */
const offence = (row: Row, nth: number, days: number): Step => {
  const [code, kind] = crimes[row.cohort][nth % crimes[row.cohort].length] ?? ['46', 'none']
  const given = { offence: code, kind, stage: 'convicted', reference: `TM/${1000 + row.place}/${nth + 1}` }
  return { when: after(-days), act: 'offence-recorded', given }
}

const offences = (row: Row): Step[] =>
  [120, 60, 21, 12].slice(row.cohort === 'fixed' ? 0 : 2).map((days, nth) => offence(row, nth, days))

const score = ({ place, cohort }: Row): Step => ({
  when: after(3),
  act: 'score-calculated',
  given: {
    gender: invented(place).gender,
    convicted: -25,
    followed: -10,
    sanctions: cohort === 'fixed' ? 60 : 9 + (place % 11),
    first: 14,
    offence: { fixed: '02800', flex: '04510', free: '04600' }[cohort],
  },
})

const needs = ['accommodation', 'ete', 'health', 'drugs-and-alcohol', 'finance', 'family', 'attitudes'] as const
const goals = {
  accommodation: 'A room of their own before winter',
  ete: 'A place on the building course',
  health: 'Registered with a doctor',
  'drugs-and-alcohol': 'Keeps the weekly appointment',
  finance: 'Benefit paid, and a plan for debts',
  family: 'Sees the children each week',
  attitudes: 'Finishes the course on thinking',
}
const owners = ['homes', 'probation', 'probation', 'recovery', 'probation', 'probation', 'probation'] as const

const pathways = ({ place, before }: Row): Step[] =>
  needs.map((pathway, n) => {
    const need = (place + n * 2) % 3
    const given = need === 0 ? {} : { goal: goals[pathway], owner: owners[n] }
    return { when: meeting(before, 8), act: 'pathway-assessed', given: { pathway, need: String(need), ...given } }
  })

/** Of those who have been managed for long: one in three did it again, and all have somewhere to live by now. */
function again(row: Row): Step[] {
  const { place, before } = row
  if (before < 8) return []
  const nth = offences(row).length
  const [code, kind] = crimes[row.cohort].at(-1) ?? ['46', 'none']
  const offence = { offence: code, kind, stage: 'convicted', reference: `TM/${1000 + place}/${nth + 1}` }
  return [
    ...(place % 3 === 0 ? [{ when: meeting(before, 60), act: 'offence-recorded', given: offence }] : []),
    { when: meeting(before, 75), act: 'pathway-assessed', given: { pathway: 'accommodation', need: '0' } },
  ]
}

const colourOf = ({ place, cohort }: Row) =>
  cohort === 'fixed' && place % 3 === 0 ? 'red' : place % 2 === 0 ? 'amber' : 'green'

/** In custody now, and expected out: one of flex in eight. */
const held = ({ place, cohort, before }: Row) => cohort === 'flex' && place % 8 === 5 && before > 2

function managed(row: Row): Step[] {
  const { area, place, before } = row
  const custody: Step[] = [
    {
      when: ago(44),
      act: 'custody-begun',
      given: { as: 'sentence', where: 'Prison at Stonegarth', expected: { ago: -(15 + (place % 40)) } },
    },
    {
      when: ago(20),
      act: 'release-planned',
      given: {
        meets: 'The probation officer, at nine',
        sleeps: 'A room at the hostel in Millrace',
        appointments: 'Probation at two; the doctor next day.',
        told: true,
      },
    },
  ]
  const contact: Step = {
    when: ago(1 + (place % 4)),
    act: 'contact-made',
    given: { how: 'home', who: 'The police offender manager', what: 'At home, and says that the week was quiet.' },
  }
  const hours: Step = {
    when: ago(1 + (place % 4)),
    act: 'hours-recorded',
    given: {
      week: { ago: 8 },
      agency: area.key,
      hours: { fixed: 11, flex: 2, free: 1 }[row.cohort] + (place % 2),
    },
  }
  return [
    { when: meeting(before, 1), act: 'managers-named', given: { police: area.officer, probation: 'probation' } },
    { when: meeting(before, 2), act: 'rag-set', given: { colour: colourOf(row), why: 'As the conference said.' } },
    ...pathways(row),
    ...again(row),
    ...(held(row) ? custody.slice(0, 1) : []),
    ...(before > 1
      ? [
          {
            when: meeting(1),
            act: 'conference-reviewed',
            given: { progress: (['better', 'same', 'worse'] as const)[place % 3], said: 'The plan goes on.' },
          },
        ]
      : []),
    ...(held(row) ? custody.slice(1) : []),
    { when: ago(6 + (place % 4)), act: 'review', given: { changed: 'Little; the plan goes on.' } },
    ...(held(row) ? [] : [contact]),
    hours,
  ]
}

/** Who was let go of: once with less risk, as the last offence is long ago. */
const left = ({ before }: Row): Step[] => [
  { when: meeting(before, 1), act: 'rag-set', given: { colour: 'green', why: 'As the conference said.' } },
  {
    when: meeting(3, -4),
    act: 'deselection-proposed',
    given: { reason: 'reduced-risk', why: 'In work since the spring, and nothing new.' },
  },
  {
    when: meeting(3),
    act: 'deselected',
    given: {
      reason: 'reduced-risk',
      evidence: [0],
      why: 'Nothing new for half a year.',
      next: 'Probation, until the order ends.',
    },
  },
]

function story(row: Row, then: (row: Row) => Step[]): Story {
  const { area, cohort, place, before } = row
  const { name, born } = invented(place)
  const kinds = [...new Set(crimes[cohort].map(([, kind]) => kind))].filter(kind => kind !== 'none')
  return {
    kind: 'offender-management',
    agency: area.key,
    worker: area.officer,
    opened: meeting(before, -18),
    people: [{ role: 'subject', name, born }],
    given: {
      by: place % 2 === 0 ? 'probation' : 'police',
      referrer: 'An officer of the area',
      cohort,
      offences: kinds,
      grounds: grounds[cohort],
      evidence: 'Convictions of this season, recorded below.',
      statutory: place % 5 !== 2,
      state: 'community',
    },
    steps: [
      ...offences(row),
      {
        when: after(2),
        act: 'screened',
        given: { checks: 'Both records were read; no other area has them.', why: 'As referred.' },
      },
      ...(cohort === 'free' ? [] : [score(row)]),
      { when: meeting(before), act: 'adopted', given: { cohort, ...chosen[cohort] } },
      ...then(row),
    ],
  }
}

/** Conferences at which people were adopted: more of them in the last year. */
const adoptedAt = (n: number): number => [2, 5, 3, 8, 13, 4, 10, 6, 15, 7, 9, 14][n % 12] ?? 2

function* rowsOf(area: Area, from: number): Generator<Row> {
  let place = from
  for (const cohort of ['fixed', 'flex', 'free'] as const)
    for (let n = 0; n < area.caseload[cohort]; n++) {
      // Of a fixed one the latest burglary is within a year.
      yield { area, cohort, place, before: adoptedAt(place) }
      place += 1
    }
}

/** Each area with a hundred places of its own. */
export const offenderStories: readonly Story[] = areas.flatMap((area, n) => [
  ...Array.from(rowsOf(area, n * 100), row => story(row, managed)),
  ...Array.from({ length: area.left }, (_, one) =>
    story({ area, cohort: 'flex', place: n * 100 + 80 + one, before: 11 + one }, left),
  ),
])
