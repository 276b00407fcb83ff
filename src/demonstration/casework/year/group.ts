/** What the problem-solving group did with each referral, meeting by meeting. */
import { meeting, type Step, type Story } from '../seed.ts'
import { type Problem, problems } from './group-problems.ts'
import { type Course, peopleRows, placeRows, type Row } from './group-rows.ts'
import { addressIn } from './places.ts'

const leads = ['safety', 'police', 'homes'] as const
const doers = ['asb', 'police', 'housing'] as const

const declinedWith = {
  'one-agency': [
    'One agency can deal with it: it is asked to, and tells us what came of it.',
    'Environmental health deals with it, and will write to you.',
  ],
  'not-tried': [
    'What the school can do was not tried yet.',
    'The school and the youth service try first. Tell us if it goes on.',
  ],
  'not-enough': ['Nobody can say who it is, or where.', 'We need to know where and when: please keep a note of it.'],
  elsewhere: ['It belongs to the family court and to early help.', 'Early help is in touch with both families.'],
  outside: ['It lies outside the borough.', 'We have passed it to the council of that area.'],
} as const

const baselines = [14, 22, 9, 31, 18, 26, 12] as const
const baselineOf = (n: number): number => baselines[n % baselines.length] ?? 14
const targetOf = (n: number): number => Math.floor(baselineOf(n) / 3)

const screening = (problem: Problem, first: number, n: number): Step[] => [
  {
    when: meeting(first, -12),
    act: 'counted',
    given: {
      what: problem.counted,
      count: baselineOf(n) * 3,
      from: { meeting: first, plus: -118 },
      until: { meeting: first, plus: -28 },
      source: 'Incident log of the service',
    },
  },
]
const screened = (first: number): Step => ({
  when: meeting(first, -9),
  act: 'screened',
  given: { atRisk: false, why: 'Several agencies know of it, and none can end it alone.' },
})

const measured = (at: number, count: number): Step => ({
  when: meeting(at, 2),
  act: 'measured',
  given: { objective: 0, count, source: 'As at the beginning' },
})

/** What happens between being taken on, at meeting `a`, and the meeting at which it is let go, or the next one. */
function working(problem: Problem, a: number, until: number, n: number): Step[] {
  const reviews = Array.from({ length: Math.max(0, a - 1 - until) }, (_, k) => a - 1 - k)
  const who = doers[n % doers.length]
  const later: Step[] = [
    {
      when: meeting(a, 18),
      act: 'task-done',
      given: { task: 0, outcome: 'Done as agreed; they came to it with some persuasion.' },
    },
    ...reviews.flatMap(at => [
      {
        when: meeting(at),
        act: 'reviewed',
        given: {
          progress: (at + n) % 4 === 0 ? 'worse' : (at + n) % 3 === 0 ? 'same' : 'better',
          said:
            (at + n) % 4 === 0 ? 'It began again: the response is looked at anew.' : 'The response goes on as agreed.',
        },
      },
      // Of a few nobody has measured yet what it came to.
      ...(at === a - 4 && (a > 7 || n % 7 !== 6) ? [measured(at, targetOf(n) + 1 + (n % 3))] : []),
    ]),
  ]
  return [
    {
      when: meeting(a, 2),
      act: 'scanned',
      given: { what: problem.scan[0], where: problem.scan[1], harm: problem.scan[2] },
    },
    {
      when: meeting(a, 5),
      act: 'analysed',
      given: { doing: problem.analysis[0], suffering: problem.analysis[1], place: problem.analysis[2] },
    },
    {
      when: meeting(a, 6),
      act: 'objective',
      given: {
        what: problem.objective,
        measure: problem.measure,
        baseline: baselineOf(n),
        source: 'As counted with the referral',
        target: targetOf(n),
        by: { meeting: a - 4, plus: 2 },
      },
    },
    {
      when: meeting(a, 6),
      act: 'task',
      given: {
        objective: 0,
        what: problem.response,
        agency: leads[n % leads.length],
        who,
        by: { meeting: a, plus: 20 },
      },
    },
    ...later,
  ]
}

/** Something more that somebody is to do: of some cases it is late. */
const going = (a: number, n: number): Step[] =>
  a > 1 && n % 3 === 0
    ? [
        {
          when: meeting(1, 8),
          act: 'task',
          given: {
            what: 'Say at the next meeting what came of it.',
            who: doers[n % doers.length],
            by: n % 2 === 0 ? { ago: 4 } : { meeting: 0 },
          },
        },
      ]
    : []

function leaving(course: Course & { is: 'left' }, n: number): Step[] {
  const { at, why } = course
  const count = why === 'met' ? Math.max(0, targetOf(n) - 1) : targetOf(n) + 2
  const assessed: Step[] = [
    { when: meeting(at, -5), act: 'measured', given: { objective: 0, count, source: 'As at the beginning' } },
    {
      when: meeting(at, -3),
      act: 'assessed',
      given: {
        changed: `From ${baselineOf(n)} to ${count} in a month.`,
        elsewhere: 'Not as far as anybody knows.',
        next: 'Let it go.',
      },
    },
  ]
  return [
    ...(why === 'moved' ? [] : assessed),
    {
      when: meeting(at),
      act: 'exited',
      given: {
        reason: why,
        passed: why === 'met',
        answer:
          why === 'moved'
            ? 'They have moved away: it cannot be answered here.'
            : why === 'met'
              ? 'Yes, as it was set.'
              : 'Not quite; one agency goes on with it, or nothing more can be added.',
        to: why === 'handed' ? 'homes' : null,
        watch: 'The neighbourhood team; whoever sees it come back refers it again.',
      },
    },
  ]
}

const acceptedAt = (a: number, problem: Problem, n: number): Step => ({
  when: meeting(a),
  act: 'accepted',
  given: {
    why: 'It keeps coming back, and needs more than one of us.',
    lead: leads[n % leads.length],
    exitTest: problem.exitTest,
  },
})
const deferredAt = (at: number): Step => ({
  when: meeting(at),
  act: 'deferred',
  given: {
    why: 'The landlord was not there, and knows most.',
    awaits: 'What the landlord has done: the housing officer finds out.',
  },
})

function steps([, , , key, , first, course]: Row, n: number): Step[] {
  const problem = problems[key]
  const counted = screening(problem, first, n)
  switch (course.is) {
    case 'waiting':
      return course.at === 'referred' ? [] : [...counted, screened(first)]
    case 'withdrawn':
      return [
        ...counted,
        { when: meeting(first, -3), act: 'withdrawn', given: { why: 'The allotment society has put up a gate.' } },
      ]
    case 'declined':
      return [
        ...counted,
        screened(first),
        {
          when: meeting(first),
          act: 'declined',
          given: { reason: course.why, why: declinedWith[course.why][0], told: declinedWith[course.why][1] },
        },
      ]
    case 'deferred': {
      const put = [...counted, screened(first), deferredAt(first)]
      const a = first - 1
      return course.again ? [...put, acceptedAt(a, problem, n), ...working(problem, a, 0, n), ...going(a, n)] : put
    }
    case 'left':
      return [
        ...counted,
        screened(first),
        acceptedAt(first, problem, n),
        ...working(problem, first, course.at, n),
        ...leaving(course, n),
      ]
    case 'with':
      return [
        ...counted,
        screened(first),
        acceptedAt(first, problem, n),
        ...working(problem, first, 0, n),
        ...going(first, n),
      ]
  }
}

const story =
  (about: 'subject' | 'place') =>
  (row: Row, n: number): Story => {
    const [name, born, ward, key, by, first, course] = row
    const late = course.is === 'waiting' && course.at === 'referred'
    const { grounds, tried } = problems[key]
    return {
      kind: 'problem-solving',
      agency: 'safety',
      worker: 'group',
      opened: late ? { ago: 2 } : { meeting: first, plus: -14 },
      people: [{ role: about, name, ...(born !== null && { born }), address: addressIn(ward, n + 50) }],
      given: {
        by,
        ward,
        grounds,
        tried,
        involved: 'Police, landlord and council, each for itself.',
        harmed: 2 + ((n * 5) % 9),
      },
      steps: steps(row, n),
    }
  }

export const groupStories: readonly Story[] = [
  ...peopleRows.map(story('subject')),
  ...placeRows.map((row, n) => story('place')(row, n + peopleRows.length)),
]
