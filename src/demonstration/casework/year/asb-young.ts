/** Young people from a children’s home: contracts, a camera, a walkabout, and an apology. */
import { after, ago, type Story } from '../seed.ts'
import {
  acknowledged,
  causing,
  closed,
  harmed,
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

export const asbYoung: readonly Story[] = [
  {
    ...asb,
    opened: ago(214),
    people: [
      causing('Kieran Sallowby', addressIn('Bridgefoot', 5), '2012-03-14'),
      causing('Josh Threlkeld', addressIn('Bridgefoot', 5), '2011-08-02'),
      harmed('Wilhelmina Prake', addressIn('Bridgefoot', 8), '1949-01-19'),
      { role: 'other', name: 'Odette Farrier' },
    ],
    given: reported({
      category: 'nuisance',
      behaviours: ['rowdy', 'damage', 'abuse'],
      words:
        'Young people from the children’s home gather at the garages every evening; windows were broken and residents are shouted at.',
      since: -60,
      often: 'daily',
      place: 'The garages behind Towpath Terrace',
      ward: 'Bridgefoot',
      before: 'yes',
    }),
    steps: [
      acknowledged(1),
      spoken(2, 'She no longer goes out after four.'),
      risk(5, ['afraid', 'weekly', 'before', 'property', 'lonely', 'young']),
      {
        when: after(6),
        act: 'evidence',
        given: {
          kind: 'diary',
          from: -20,
          to: 4,
          shows: 'Fourteen evenings of shouting, three of stones.',
          kept: 'Attached; the book is in store 14',
        },
      },
      plan(
        12,
        'No more damage at the garages, and quiet evenings.',
        'Contracts with both boys and the home; a walkabout; a camera if the group agrees one.',
      ),
      supported(13, ['home', 'calls'], 'A camera doorbell; a call each week.'),
      {
        when: after(20),
        act: 'contract-signed',
        given: {
          person: 'subject',
          freely: true,
          terms: 'I stay away from the garages after six. I do not throw anything.',
          help: 'A place in the boxing club on two evenings.',
          ends: 119,
          guardian: 'other',
          youthTeam: 18,
        },
      },
      {
        when: after(20),
        act: 'contract-signed',
        given: {
          person: 'subject 2',
          freely: true,
          terms: 'I stay away from the garages after six. I say sorry for the window.',
          help: 'A place with the bicycle workshop.',
          ends: 119,
          guardian: 'other',
          youthTeam: 18,
        },
      },
      {
        when: after(48),
        act: 'contract-reviewed',
        given: { contract: 0, kept: 'mostly', words: 'One evening at the garages; otherwise as promised.' },
      },
      { when: after(48), act: 'contract-reviewed', given: { contract: 1, kept: 'kept', words: 'All as promised.' } },
      {
        when: after(61),
        act: 'contract-broken',
        given: {
          contract: 0,
          what: 'At the garages with others at ten at night; a bin was set on fire.',
          evidence: 'Seen by two wardens.',
          follows: 'A talk with him and the home; the contract goes on.',
        },
      },
      {
        when: after(62),
        act: 'reported-again',
        given: {
          form: 'passed-on',
          category: 'nuisance',
          behaviours: ['rowdy'],
          words: 'A bin was set on fire at the garages.',
          happened: 61,
        },
      },
      risk(65, ['afraid', 'property', 'lonely', 'young']),
      reviewed(70, 'better', 'The camera is up; the home walks past every evening.'),
      {
        when: after(84),
        act: 'restorative-offered',
        given: { kind: 'letter', harmed: 'yes', other: 'yes', by: 'Youth offending team' },
      },
      {
        when: after(90),
        act: 'restorative-held',
        given: {
          offer: 0,
          harmed: true,
          other: true,
          reached: true,
          words: 'He wrote to her, and mended the gate with his key worker.',
        },
      },
      { when: after(112), act: 'contract-ended', given: { contract: 0, why: 'done', words: 'Kept since the summer.' } },
      { when: after(112), act: 'contract-ended', given: { contract: 1, why: 'done', words: 'Kept throughout.' } },
      watched(114, 'Nothing was reported for six weeks.'),
      closed(156, 'resolved', 'Quiet since the contracts and the camera.', 'very-satisfied'),
    ],
  },
]
