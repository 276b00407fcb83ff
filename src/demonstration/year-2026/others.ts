/** The annual meeting of the Council in May 2026, the licensing committee of October 2026, and the Partnership's notes. */
import type { MeetingSeed, NotesSeed } from '../seed.ts'

export const council2026: MeetingSeed = {
  body: 'council',
  date: '2026-05-20',
  time: '18:00',
  venue: 'chamber',
  next: null,
  agenda: [],
  minutes: {
    chairing: 'chair',
    apologies: ['brack', 'tansley'],
    officers: ['ashlow', 'haldane', 'okonjo', 'wroughtley'],
    items: [
      {
        title: 'Election of Mayor',
        body: [
          'It was moved by Councillor Castellow and seconded by Councillor Wynn-Ellery that Councillor Malachy Fenn be elected Mayor. There was no other nomination.',
        ],
        resolved: 'That Councillor Malachy Fenn be elected Mayor of the Borough for the municipal year 2026/27.',
      },
      { title: 'Declarations of Interest', body: ['No interests were declared.'] },
      {
        title: 'Minutes',
        body: [
          'The minutes of the meeting held on 25 March 2026 were agreed as a correct record and signed by the Mayor.',
        ],
      },
      {
        title: 'Result of the Elections of 7 May 2026',
        body: [
          'The Chief Executive, as Returning Officer, reported that Councillor Edmund Sallow had been elected for Priory Park in place of Harriet Mossgrave, who had not stood again. The Council thanked Mrs Mossgrave for twelve years’ service.',
        ],
        resolved: 'That the report be noted.',
      },
      {
        title: 'The Leader and the Executive',
        body: [
          'The Leader, Councillor Castellow, told the Council whom she had appointed to the Executive. Councillor Penhallow would be Executive Member for Community Safety and Neighbourhoods.',
        ],
        resolved: 'That the appointments be noted.',
      },
      {
        title: 'Appointment of Committees and Boards',
        body: [
          'It was moved by Councillor Castellow and seconded by Councillor Holmwood that members be appointed as set out in the schedule. The balance of the parties was unchanged.',
        ],
        resolved: [
          'Councillors Tembe-Hartley (Chair), Prothero-Webb (Vice-Chair), Adeyokunnu, Brathwick, Ebbs, Farrowby, A. Khan, Z. Khan, Nkemelu, O’Hallion and van der Spoel be appointed to the Safer Communities Scrutiny Board;',
          'Mr Desmond Ayliffe, of the Thornmere Tenants’ and Residents’ Federation, be co-opted to the Board without a vote; and',
          'Councillors Dhanwal (Chair), Holmwood (Vice-Chair), Esplin, Greaves-Tode, Illingford, Quarrie and Wynn-Ellery be appointed to the Licensing and Regulatory Committee.',
        ],
        action: 'Director of Law and Governance',
      },
      {
        title: 'Dates of Meetings',
        body: ['The Council considered a calendar of meetings for the year.'],
        resolved: 'That the calendar of meetings for 2026/27 be agreed.',
      },
    ],
    endedAt: '19:25',
  },
}

export const licensing2026: MeetingSeed = {
  body: 'licensing',
  date: '2026-10-06',
  time: '10:00',
  venue: 'chamber',
  next: '2027-01-12',
  agenda: [],
  minutes: {
    chairing: 'vice',
    apologies: ['dhanwal'],
    officers: ['okonjo', 'rosewarne', 'winterbourn'],
    guests: ['sunniva'],
    items: [
      {
        title: 'Minutes',
        body: [
          'The minutes of the meeting held on 7 July 2026 were agreed as a correct record and signed by the Vice-Chair.',
        ],
      },
      { title: 'Declarations of Interest', body: ['No interests were declared.'] },
      {
        title: 'Training of Door Staff',
        body: [
          'The Committee considered a request of the Safer Communities Scrutiny Board of 8 September 2026. The Director of Law and Governance advised that a condition could be put only on a licence that was before the Committee, but that the policy could say what would be expected.',
        ],
        resolved: [
          'an amendment to the statement of licensing policy be drafted for consultation; and',
          'the Board be told of this decision.',
        ],
        action: 'Director of Law and Governance',
      },
      {
        title: 'Application for a New Licence: Unit 4, Malthouse Yard',
        body: [
          'The applicant had asked for more time to reply to the residents’ objections. Consideration of the application was deferred until the next meeting.',
        ],
        deferred: true,
      },
    ],
    endedAt: '11:05',
  },
}

export const partnershipOctober2026: NotesSeed = {
  date: '2026-10-13',
  next: '2027-01-19',
  present: [
    'ashlow',
    'penhallow',
    'rosewarne',
    'anstruther',
    'hadleigh',
    'orrock',
    'keogh',
    'lister',
    'thorold',
    'obuya',
    'carrow',
  ],
  apologies: ['ferris', 'latchford', 'vanallen'],
  items: [
    {
      title: 'Welcome and Apologies',
      points: [{ text: 'CA took the chair and welcomed IP to his first full year as Executive Member.' }],
    },
    {
      title: 'Notes of the Last Meeting',
      points: [{ text: 'The notes of 14 July 2026 were agreed. The third flat is ready and has its first tenant.' }],
    },
    {
      title: 'Anti-Social Behaviour',
      points: [
        {
          text: 'Motorcycles have moved from the brickworks to the old railway. KA to write to the owner about two gaps in the fence.',
          owners: ['anstruther'],
        },
        {
          text: 'The vacant post in the Anti-Social Behaviour Team has been filled from 2 November.',
          owners: ['rosewarne'],
        },
      ],
    },
    {
      title: 'Domestic Abuse',
      points: [
        { text: 'The new contract was advertised on 5 October. IC left the room for this item.' },
        {
          text: 'AK to send figures on charges in cases of domestic abuse to the Scrutiny Board, which asked for them in June.',
          owners: ['keogh'],
        },
      ],
    },
    {
      title: 'Integrated Offender Management',
      points: [
        {
          text: 'There are 57 people on the scheme. Employers’ breakfast to be held on 24 November.',
          owners: ['thorold', 'obuya'],
        },
      ],
    },
    {
      title: 'Modern Slavery and Hate Crime',
      points: [
        {
          text: 'The Commissioner has not decided about the co-ordinator’s post. CA and IP to raise it with the Commissioner.',
          owners: ['ashlow', 'penhallow'],
        },
      ],
    },
    {
      title: 'Emergency Planning',
      points: [
        {
          text: 'Cards naming the rest centres are at the printer. Housing officers to carry spare ones.',
          owners: ['orrock', 'obuya'],
        },
      ],
    },
    {
      title: 'Fire and Water Safety',
      points: [
        {
          text: 'Signs for water safety are up at all six places. Deliberate fires stood at 37 in the half year.',
          owners: ['lister'],
        },
      ],
    },
    { title: 'Any Other Business', points: [{ text: 'None.' }] },
  ],
}
