/** Cases of anti-social behaviour that are written out: a home taken over, neighbours, motorbikes. */
import { after, ago, type Story } from '../seed.ts'
import { closure, closureNotAppealed, closureReviewed } from './asb-powers.ts'
import {
  acknowledged,
  causing,
  closed,
  harmed,
  keptUp,
  plan,
  reported,
  reviewed,
  risk,
  spoken,
  supported,
  watched,
} from './asb-steps.ts'
import { addressIn } from './places.ts'

const asb = { kind: 'anti-social-behaviour', agency: 'safety', worker: 'asb' } as const

export const asbWorked: readonly Story[] = [
  {
    ...asb,
    opened: ago(138),
    people: [
      harmed('Ambrose Tulley', addressIn('Old Town', 3), '1961-05-05'),
      causing('Rhys Cardew', addressIn('Ferry Quarter', 6), '1993-10-28'),
      { role: 'witness', name: 'Noreen Blessit' },
      { role: 'place', name: 'His flat off Tallow Street' },
    ],
    given: reported({
      category: 'personal',
      behaviours: ['takeover', 'drugs', 'abuse'],
      words: 'People come and go at all hours. The man who lives there seems not to be master in his own home.',
      since: -40,
      often: 'daily',
      place: 'A ground-floor flat off Tallow Street',
      ward: 'Old Town',
      teller: 'police',
      agreed: false,
      danger: true,
      before: 'yes',
      safe: ['elsewhere', 'through'],
      mind: ['hidden', 'plain', 'day'],
    }),
    steps: [
      { when: after(1), act: 'acknowledged', given: { how: 'through', review: true } },
      spoken(1, 'Met at the library with his support worker. He is afraid of them.', { how: 'elsewhere' }),
      risk(2, ['hurt', 'afraid', 'weekly', 'before', 'growing', 'aimed', 'weapon', 'disabled', 'strained', 'lonely'], {
        life: 'unknown',
      }),
      {
        when: after(2),
        act: 'consent',
        given: {
          person: 'victim',
          to: 'Tell the police, social care and the landlord what happens to him',
          answer: 'given',
          how: 'In person, signed',
        },
      },
      {
        when: after(3),
        act: 'referred-on',
        given: {
          to: 'care',
          whom: 'Safeguarding adults, duty team',
          what: 'A safeguarding enquiry: he is controlled in his own home.',
          agreed: true,
        },
      },
      { when: after(5), act: 'referral-answered', given: { referral: 0, taken: true, words: 'An enquiry is open.' } },
      plan(
        6,
        'He lives in his home undisturbed, or in another one.',
        'Daily contact with his worker; locks; a closure order if nothing else helps.',
      ),
      supported(6, ['victims', 'home', 'care'], 'New locks on the day that he asks for them; a worker every weekday.'),
      risk(19, ['hurt', 'afraid', 'weekly', 'before', 'aimed', 'weapon', 'disabled', 'strained', 'lonely']),
      { when: after(30), shareWith: 'police', why: 'Their officers call at the flat' },
      risk(33, ['hurt', 'afraid', 'before', 'aimed', 'weapon', 'disabled', 'strained', 'lonely']),
      reviewed(34, 'same', 'Evidence for a closure order is put together with the police.'),
      {
        when: after(40),
        act: 'referred-on',
        given: {
          to: 'problem-solving',
          whom: 'The group’s next meeting',
          what: 'Three flats in the street are used in the same way.',
          agreed: true,
        },
      },
      ...closure(58),
      reviewed(64, 'better', 'The visitors were arrested. Locks were changed.'),
      risk(66, ['afraid', 'before', 'disabled', 'strained', 'lonely']),
      {
        when: after(90),
        act: 'task',
        given: {
          what: 'Prepare the move that he asked for, with his worker and the landlord.',
          who: 'asb',
          by: { ago: 12 },
        },
      },
      closureNotAppealed(92),
      ...keptUp(94, 128, ['afraid', 'before', 'disabled', 'strained', 'lonely']),
      closureReviewed(129),
    ],
  },
  {
    ...asb,
    opened: ago(236),
    people: [
      harmed('Celia Marchbank', addressIn('Dunnock Hill', 4), '1957-12-01'),
      causing('Torquil Besant', addressIn('Dunnock Hill', 7), '1970-02-25'),
    ],
    given: reported({
      category: 'nuisance',
      behaviours: ['neighbours', 'animals'],
      words: 'The dog barks all day, the hedge takes the light, and he shouts when she says so.',
      since: -120,
      often: 'daily',
      place: 'Warren View',
      ward: 'Dunnock Hill',
    }),
    steps: [
      acknowledged(1),
      spoken(4, 'She wants peace, and no court.'),
      risk(6, ['months', 'weekly', 'aimed']),
      plan(12, 'Both can live beside each other.', 'Mediation.'),
      {
        when: after(15),
        letter: 'mediation',
        to: 'subject',
        fills: ['the Thornmere mediation service', 'the end of the month'],
        served: 'post',
      },
      {
        when: after(25),
        act: 'other-side',
        given: { person: 'subject', how: 'telephone', words: 'He did not know about the light, and will talk.' },
      },
      {
        when: after(28),
        act: 'restorative-offered',
        given: { kind: 'mediation', harmed: 'yes', other: 'yes', by: 'Thornmere Mediation' },
      },
      {
        when: after(46),
        act: 'restorative-held',
        given: {
          offer: 0,
          harmed: true,
          other: true,
          reached: true,
          words: 'The hedge is cut in March; the dog goes to a sitter.',
        },
      },
      watched(60, 'Both keep what they agreed.'),
      closed(102, 'resolved', 'An agreement, and both have kept it.', 'very-satisfied'),
    ],
  },
  {
    ...asb,
    opened: ago(101),
    people: [
      harmed('Fergus Thwaite', addressIn('Priory Park', 2), '1944-04-17'),
      { role: 'place', name: 'Priory Park, the lower path' },
    ],
    given: reported({
      category: 'nuisance',
      behaviours: ['vehicles'],
      words: 'Motorbikes race along the lower path, and one of them has hit a walker’s stick.',
      since: -30,
      place: 'The lower path of the park, from Prior’s Gate',
      ward: 'Priory Park',
      before: 'yes',
    }),
    steps: [
      acknowledged(2),
      spoken(4, 'He walks there every day; now he takes the bus to the other side.'),
      risk(7, ['afraid', 'weekly', 'before', 'young']),
      plan(14, 'No motorbike on the path.', 'Barriers; patrols at weekends; warnings to riders who are known.'),
      supported(15, ['calls'], 'A call every second week.'),
      {
        when: after(30),
        act: 'evidence',
        given: { kind: 'pictures', from: 20, to: 29, shows: 'Two riders without plates.', kept: 'Evidence store 9' },
      },
      reviewed(45, 'better', 'Barriers are up at both gates.'),
      risk(78, ['afraid', 'before', 'young']),
      watched(80, 'No motorbike was seen for three weeks.'),
    ],
  },
]
