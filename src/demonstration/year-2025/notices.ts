/** The meeting that was not held, the police's slides on knife crime, and the Partnership's notes of October 2025. */
import { said, value } from '../figures.ts'
import type { NotesSeed, NoticeSeed, SlidesSeed } from '../seed.ts'

export const february2026: NoticeSeed = {
  body: 'board',
  date: '2026-02-10',
  time: '18:30',
  venue: 'chamber',
  instead: '2026-03-03',
  reason: [
    'The heating of the Town Hall has failed and cannot be put right before the meeting. No other room with a hearing loop and level access is free on that evening.',
    'The Chair has agreed that the business of the meeting be taken at a meeting on the date below. The reports will be published again with the agenda for it.',
    'Anybody who has sent in a question need not send it again.',
  ],
  signed: '2026-02-05',
}

export const knifeCrime: SlidesSeed = {
  title: 'Knife crime in Thornmere: what we see, and what we do',
  by: 'keogh',
  date: '2025-11-11',
  slides: [
    {
      title: 'What we shall cover',
      points: [
        'What the term means',
        'Where, when and who',
        'Stop and search',
        'Schools and streets',
        'What we ask of the Board',
      ],
    },
    {
      title: 'What is a knife-enabled offence?',
      points: [
        'A violent or sexual offence, robbery or threat',
        'A blade is used, or shown, or said to be there and believed',
        'Possession alone is counted apart',
      ],
    },
    {
      title: 'Offences by quarter',
      points: ['Small numbers, which go up and down', 'The last twelve months stand below the twelve before'],
      table: {
        caption: 'Knife-enabled offences',
        head: ['Quarter', 'Offences'],
        rows: (['2024/25 Q2', '2024/25 Q3', '2024/25 Q4', '2025/26 Q1', '2025/26 Q2'] as const).map(quarter => [
          quarter,
          said(value('knife', quarter)),
        ]),
      },
    },
    {
      title: 'Where and when',
      points: [
        'One in three takes place in a home',
        'Friday and Saturday, from nine in the evening to two in the morning',
        'Old Town and Ferry Quarter are together just under half',
      ],
    },
    {
      title: 'Stop and search',
      points: [
        '611 searches in twelve months',
        'Something was found on 158',
        'Every search is filmed by the officer',
        'Residents look at a sample each quarter',
      ],
    },
    {
      title: 'Schools and streets',
      points: [
        'A lesson in all nine secondary schools',
        'Two street workers until March 2026',
        '164 blades handed in during 2024/25',
      ],
    },
    {
      title: 'What we ask',
      points: [
        'Help us to place a bin where there is none',
        'Help us to keep the lessons after March',
        'Tell us what residents say to you',
      ],
    },
  ],
}

export const partnershipOctober2025: NotesSeed = {
  date: '2025-10-14',
  next: '2026-01-20',
  present: [
    'ashlow',
    'illingford',
    'rosewarne',
    'anstruther',
    'latchford',
    'keogh',
    'lister',
    'thorold',
    'obuya',
    'carrow',
    'ferris',
    'vanallen',
  ],
  apologies: ['hadleigh', 'orrock'],
  items: [
    {
      title: 'Welcome and Apologies',
      points: [{ text: 'CA took the chair and welcomed RF from the Office of the Police and Crime Commissioner.' }],
    },
    {
      title: 'Notes of the Last Meeting',
      points: [
        {
          text: 'The notes of 15 July 2025 were agreed. The door entry system in Ferry Quarter had not been mended; FO to report by the end of the month.',
          owners: ['obuya'],
        },
      ],
    },
    {
      title: 'Anti-Social Behaviour',
      points: [
        {
          text: 'Two thirds of the off-road motorcycles seized had come from outside the Borough. Fencing at the brickworks to start on 3 November.',
          owners: ['anstruther'],
        },
        {
          text: 'The winter drop-in will open at The Wharf Rooms on 7 November. Youth workers and neighbourhood officers to share a rota.',
          owners: ['rosewarne', 'keogh'],
        },
      ],
    },
    {
      title: 'Domestic Abuse',
      points: [
        {
          text: 'Referrals to the risk assessment conference are up by a tenth. The conference to meet weekly from 1 November.',
          owners: ['latchford', 'keogh'],
        },
        {
          text: 'The Lantern Project has 31 households waiting for support other than a refuge. HO to ask whether the mental health fund can help.',
          owners: ['vanallen'],
        },
      ],
    },
    {
      title: 'Integrated Offender Management',
      points: [
        {
          text: 'A third flat has been found but needs £4,000 of work. FO and MT to agree how the cost is met.',
          owners: ['obuya', 'thorold'],
        },
      ],
    },
    {
      title: 'Serious Violence Duty',
      points: [
        {
          text: 'The needs assessment is to be brought up to date by March 2026. Health data have still not been received.',
          owners: ['vanallen', 'anstruther'],
        },
      ],
    },
    {
      title: 'Fire and Water Safety',
      points: [
        {
          text: 'Deliberate fires fell to 41 in the half year, from 57. Throw lines have been put up at six places on the river; the signs to follow.',
          owners: ['lister'],
        },
      ],
    },
    {
      title: 'Funding',
      points: [
        {
          text: 'The Commissioner’s small grants round opens on 1 December, with £60,000 for the county. Bids from Thornmere to be agreed at the January meeting.',
          owners: ['ferris', 'anstruther'],
        },
      ],
    },
    { title: 'Any Other Business', points: [{ text: 'None.' }] },
  ],
}
