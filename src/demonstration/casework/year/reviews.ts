/** The two applications for a case review of the year: neither met the threshold, and each went to somebody who deals with it. */
import { after, ago, type Answers, type Step, type Story } from '../seed.ts'
import { addressIn } from './places.ts'

const review = { kind: 'case-review', agency: 'safety', worker: 'group' } as const

const report = (incident: number, complained: unknown, to: string, about: string): Answers => ({
  incident,
  complained,
  to,
  about,
})
const ask = (body: string, who: string | null, name = ''): Step => ({
  when: after(4),
  act: 'asked',
  given: { body, name, who },
})
const answer = (day: number, asked: number, complaints: string, done: string, by?: string): Step => ({
  when: after(day),
  act: 'answered',
  given: { asked, complaints, done },
  ...(by !== undefined && { by }),
})

export const reviewStories: readonly Story[] = [
  {
    ...review,
    opened: ago(150),
    people: [
      { role: 'applicant', name: 'Giles Farrowby' },
      { role: 'victim', name: 'Ursula Threadgold', born: '1954-10-12', address: addressIn('Dunnock Hill', 12) },
    ],
    given: {
      applies: 'councillor',
      consent: 'written',
      here: true,
      complainedOf: false,
      ward: 'Dunnock Hill',
      behaviour: 'Young people sit on her wall, throw things at the window and shout.',
      complaints: [
        report(-70, -66, 'police', 'Stones at the window: WP-20417.'),
        report(-40, -30, 'council', 'Shouting and eggs: web form 5521.'),
        report(-52, { after: -52, months: 1 }, 'council', 'The gate was pulled off: told when it was to be mended.'),
      ],
      harm: 'She is 70 and alone, and has moved her bed to the back of the house.',
      response: 'Somebody came once.',
      home: 'own',
    },
    steps: [
      { when: after(3), act: 'acknowledged', given: { how: 'letter' } },
      ask('council', 'asb'),
      { when: after(4), shareWith: 'police', why: 'Answers for the police' },
      ask('police', 'police'),
      ask('health', null, 'NHS Westmarch'),
      answer(10, 0, 'Two: the eggs, and the gate.', 'A visit by a warden; nothing after that.'),
      answer(11, 1, 'One: the stones.', 'A patrol that evening, and a call.', 'police'),
      answer(13, 2, 'None.', 'Nothing: it was not known there.'),
      {
        when: after(16),
        act: 'threshold',
        given: {
          decision: 'not-met',
          persistence: 'Three incidents in a month, none since.',
          harm: 'She sleeps badly; nobody was hurt, and the group does not know where she lives alone.',
          response: 'Each report was answered, though late, and nobody told her what was done.',
          reasons: 'Two complaints count. The third was made one day after the month in which it could.',
        },
      },
      {
        when: after(17),
        act: 'handed-on',
        given: { to: 'asb-officer', what: 'Opens a case, calls her each week, and speaks with the school.' },
      },
      {
        when: after(20),
        act: 'told',
        given: { to: 'applicant', how: 'letter', words: 'The councillor will go through it with her.' },
      },
      {
        when: after(27),
        act: 'appealed',
        given: { grounds: 'She told the warden of the gate on the day itself. That was a complaint.', consents: true },
      },
      {
        when: after(44),
        act: 'appeal-decided',
        given: {
          by: 'The office of the Police and Crime Commissioner',
          result: 'dismissed',
          reasons: 'The warden’s notebook has nothing of the gate. The officer’s case goes on.',
        },
      },
      { when: after(46), act: 'told', given: { to: 'applicant', how: 'letter' } },
      { when: after(52), act: 'closed', given: { accepts: true, words: 'She is content with the officer.' } },
    ],
  },
  {
    ...review,
    opened: ago(62),
    people: [{ role: 'applicant', name: 'Barnaby Wragg', born: '1978-02-19', address: addressIn('Larkrise', 14) }],
    given: {
      applies: 'self',
      consent: 'own',
      here: true,
      complainedOf: false,
      ward: 'Larkrise',
      behaviour: 'A workshop in the flat below: hammering and fumes until midnight.',
      complaints: [
        report(-33, -31, 'housing', 'Hammering until midnight: LH-882.'),
        report(-12, -9, 'housing', 'Fumes on the stairs: LH-913.'),
      ],
      home: 'social',
      landlord: 'Larkrise Homes',
    },
    steps: [
      { when: after(2), act: 'acknowledged', given: { how: 'email' } },
      ask('council', 'asb'),
      ask('police', null),
      ask('health', null, 'NHS Westmarch'),
      { when: after(4), shareWith: 'housing', why: 'Answers for the landlord' },
      ask('housing', 'housing', 'Larkrise Homes'),
      answer(9, 0, 'None.', 'Nothing: it was not reported to us.'),
      answer(10, 1, 'None.', 'Nothing.'),
      answer(11, 2, 'None.', 'Nothing.'),
      answer(12, 3, 'Both.', 'A letter, and a visit that found nobody in.', 'housing'),
      {
        when: after(15),
        act: 'threshold',
        given: {
          decision: 'not-met',
          persistence: 'Two incidents three weeks apart.',
          harm: 'Broken sleep; no illness.',
          response: 'The landlord has begun.',
          reasons: 'Two complaints count, and three are needed. On the other grounds it is too early.',
        },
      },
      {
        when: after(16),
        act: 'handed-on',
        given: { to: 'landlord', reference: 'LH-913', what: 'Inspects the flat, and acts by the tenancy.' },
      },
      { when: after(18), letter: 'decision', to: 'applicant', served: 'post' },
      { when: after(40), act: 'closed', given: { accepts: true } },
    ],
  },
]
