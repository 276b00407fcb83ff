/** 8 September 2026: the topic group's report on safety at night, emergency planning, domestic abuse a year on. */
import { against, said, value, year } from '../figures.ts'
import type { MeetingSeed } from '../seed.ts'
import { minutesConfirmed, noQuestions, openingItems, performanceReport } from '../standing.ts'

export const september2026: MeetingSeed = {
  body: 'board',
  date: '2026-09-08',
  time: '18:30',
  venue: 'library',
  next: '2026-11-10',
  agenda: [
    ...openingItems,
    {
      title: 'Safety in Public Places at Night: Report of the Topic Group',
      paper: {
        title: 'Safety in Public Places at Night: Report of the Topic Group',
        by: 'okonjo',
        purpose: [
          'To present the findings of the topic group that the Board appointed on 10 June 2025.',
          'To ask the Board to adopt its recommendations.',
        ],
        recommended: [
          'the Executive be asked to light the riverside path from Bridgefoot to Ferry Quarter until 2.00 a.m.;',
          'the taxi rank in Market Square be marshalled every Friday and Saturday of the year;',
          'the Licensing and Regulatory Committee be asked to consider a condition on the training of door staff;',
          'bus operators be asked to let passengers get off between stops after 9.00 p.m.; and',
          'a report on progress be brought in September 2027.',
        ],
        sections: [
          {
            title: 'What the group did',
            body: [
              'The group was chaired by Councillor Prothero-Webb. Its other members were Councillors Adeyokunnu, A. Khan, Mossgrave (until May 2026), Brathwick (from June 2026) and Penhallow (until May 2026). It met six times, walked three routes after dark with residents, spent a night with the taxi marshals, and heard from 22 witnesses.',
              'A short questionnaire was answered by 1,036 people. It was open to everybody, so that it shows what those who answered think and not what all residents think.',
            ],
          },
          {
            title: 'What people said',
            body: [
              {
                table: {
                  caption: 'Table 1: “I feel safe here after dark”, share of those who answered',
                  head: ['Place', 'Women', 'Men', 'All'],
                  rows: [
                    ['Market Square', '52%', '70%', '60%'],
                    ['Bus station', '38%', '59%', '47%'],
                    ['Riverside path', '14%', '33%', '22%'],
                    ['Own street', '66%', '81%', '73%'],
                  ],
                },
              },
              'The riverside path stood out. It is the shortest way home from the bus station for people who live in Ferry Quarter; it is lit until eleven at night, and the last bus comes in at twenty to twelve.',
              'Three themes came up in nearly every conversation: light, people about, and knowing how one will get home. Cameras were mentioned less than members expected.',
            ],
          },
          {
            title: 'What the group found',
            body: [
              'Lighting the path until 2.00 a.m. would cost £6,300 a year with the lamps that are there, and £3,900 with new ones. The ecologist’s advice is that warm light on low posts would do little harm to bats.',
              'Marshals at the rank work. Assaults near it fell from 18 to 11 in the year to October 2025, in which they worked on 46 nights.',
              'The training of door staff varies. Of 14 venues visited, nine could show that staff had been trained to help a person who was alone and unwell; five could not.',
            ],
          },
          {
            title: 'Why these recommendations',
            body: [
              'The group chose five things that somebody in particular can do and that can be seen to have been done. It set aside ten others, which are listed in the notes of its last meeting.',
            ],
          },
        ],
        policy:
          'The recommendations fit the Partnership’s strategy for 2024 to 2027 and the statement of licensing policy.',
        financial:
          'If all were adopted the cost in a full year would be £3,900 for lighting, after £27,000 for new lamps, and £47,840 for marshals on 104 nights at £460 a night, of which £21,160 is spent already.',
        priorities: {
          streets: 'The report is about this priority throughout.',
          work: 'People who work at night told the group that they turn down shifts for want of a safe way home.',
          green: 'New lamps use two fifths less electricity.',
        },
        risk: 'Some of the recommendations are for others to carry out. The Board can ask them to answer within two months under section 19 of the Police and Justice Act 2006, but not compel them.',
        equality:
          'Women, disabled people and people from minorities answered that they felt less safe in every place asked about.',
        climate: 'New lamps would save about a tonne and a half of carbon dioxide a year.',
        background: ['Notes of the topic group, July 2025 to July 2026'],
      },
    },
    {
      title: 'Safer Thornmere Partnership: Performance in 2026/27 Q1',
      paper: performanceReport('2026/27 Q1', {
        summary: [
          `Anti-social behaviour stood at ${against('asb', '2026/27 Q1')}. Residential burglary stood at ${against('burglary', '2026/27 Q1')}.`,
          'The surrender bin in Kiln Lane was put in place on 29 June. Nineteen blades were found in it when it was first emptied.',
        ],
        attention: [
          `Hate incidents and crimes rose to ${value('hate', '2026/27 Q1')}, against ${value('hate', '2025/26 Q1')} in the same quarter a year earlier. A report will come to the November meeting.`,
          `Collisions rose from ${value('collisions', '2025/26 Q1')} to ${value('collisions', '2026/27 Q1')}. None of them was on Larkrise Road, where the cameras were switched on in May.`,
        ],
        next: [
          'hold a meeting with the mosque, the two synagogues in the county and the churches of Old Town;',
          'put up the signs for water safety on the river; and',
          'ask the Commissioner to fund the exploitation post beyond March 2027.',
        ],
      }),
    },
    {
      title: 'Emergency Planning: Lessons of the January Flood',
      paper: {
        title: 'Emergency Planning: Lessons of the January Flood',
        by: 'orrock',
        wards: 'Bridgefoot, Ferry Quarter, Millrace',
        purpose: ['To report what was learned from the flood of 17 and 18 January 2026, and what has been done since.'],
        recommended: [
          'the report be noted; and',
          'members in the three wards be asked to find volunteers for a flood watch.',
        ],
        sections: [
          {
            title: 'What happened',
            body: [
              'The River Wend came over its bank at the Bridgefoot slipway at ten minutes to five on the morning of Saturday, 17 January. The first warning had been given at half past two. By noon 63 homes and 18 businesses had water in them. Nobody was hurt.',
              'The Council opened a rest centre at The Wharf Rooms until the water came near it at nine o’clock, and then at Larkrise Library. At the busiest time 112 people were there.',
            ],
          },
          {
            title: 'What went well, and what did not',
            body: [
              {
                list: [
                  'The duty officer was at the control room within 35 minutes.',
                  'Volunteers from four faith groups fed people for two days.',
                  'The fire and rescue service moved 29 people by boat.',
                  'The list of residents who might need help was out of date: 14 of the 51 people on it had moved or died.',
                  'The rest centre named first in the plan lies below the level of the flood.',
                  'Nobody had been told to speak to the press until the afternoon.',
                ],
              },
            ],
          },
          {
            title: 'What has been done',
            body: [
              {
                table: {
                  caption: 'Table 1: recommendations of the review',
                  head: ['Recommendation', 'Who', 'State on 1 September 2026'],
                  rows: [
                    ['Bring the list up to date every quarter', 'Adult social care', 'Done'],
                    ['Name three rest centres above the flood level', 'Emergency planning', 'Done'],
                    ['Name a press officer on every rota', 'Communications', 'Done'],
                    ['Train twelve more rest centre managers', 'Emergency planning', 'Seven trained'],
                    ['Set up a flood watch in each ward on the river', 'Ward councillors', 'Begun in Millrace'],
                  ],
                },
              },
              'An exercise was held on 11 June with 40 people from nine bodies. It tested a failure of electricity during a flood.',
            ],
          },
        ],
        policy: 'The Council is a Category 1 responder under the Civil Contingencies Act 2004.',
        financial: 'The response cost £94,300, of which £31,000 has been claimed from the Government.',
        priorities: {
          health: 'Twenty-two people are still receiving support for their mental health.',
          green: 'Upstream storage, if it is built, would lower such a flood by about 20 centimetres.',
        },
        risk: 'A flood of this depth is now expected once in fifteen years.',
        equality: 'The list of residents who might need help is kept with their consent.',
        climate: 'The report concerns an effect of climate change.',
        background: ['Westmarch Resilience Forum: debrief of 26 February 2026'],
      },
    },
    {
      title: 'Domestic Abuse: A Year On',
      paper: {
        title: 'Domestic Abuse: A Year On',
        by: 'latchford',
        purpose: ['To report what has changed since the Board considered safe accommodation on 9 September 2025.'],
        recommended: 'That the report be noted.',
        sections: [
          {
            title: 'Safe accommodation in 2025/26',
            body: [
              `The police recorded ${said(year('domestic', '2025/26'))} incidents and crimes of domestic abuse in 2025/26, against ${said(year('domestic', '2024/25'))} in 2024/25. In the year 229 households asked for safe accommodation, against 214.`,
              {
                table: {
                  caption: 'Table 1: households that asked for safe accommodation',
                  head: ['Outcome', '2024/25', '2025/26'],
                  rows: [
                    ['Stayed at home, made safer', '96', '113'],
                    ['Refuge in the Borough', '41', '39'],
                    ['Refuge elsewhere', '22', '18'],
                    ['Dispersed flat', '28', '34'],
                    ['Chose another course', '27', '25'],
                    ['Total', '214', '229'],
                  ],
                  total: true,
                },
              },
              'The refuge was full on 268 days, against 291. Both neighbouring councils answered the Chair’s letter about school places, and one has agreed to hold a place for six weeks.',
            ],
          },
          {
            title: 'The new contract',
            body: [
              'The contract with The Lantern Project ends on 31 March 2027. A new one, for five years, will be advertised in October. It will include a second building with six places, for which the Executive has set aside £210,000 of capital.',
            ],
          },
        ],
        financial: 'The new burdens grant for 2026/27 is £411,200.',
        priorities: { children: 'The new building will have a room for homework.' },
        risk: 'If nobody bids, the present contract can be extended for a year.',
        equality: 'Four of the six new places will be on the ground floor.',
      },
    },
  ],
  minutes: {
    chairing: 'chair',
    apologies: ['vanderspoel'],
    onCouncilBusiness: ['prothero'],
    officers: ['latchford', 'okonjo', 'orrock', 'rosewarne', 'wroughtley'],
    guests: ['carrow', 'lister', 'sunniva'],
    items: [
      {
        title: 'Chair’s Announcements',
        body: [
          'The Chair thanked the staff of Larkrise Library for their welcome. It was the first time that the Board had met in the ward.',
        ],
      },
      minutesConfirmed('9 June 2026'),
      {
        title: 'Declarations of Interest and of the Party Whip',
        body: [
          'Councillor Nkemelu declared an interest, not pecuniary, in the item on domestic abuse, as a trustee of The Lantern Project. She remained in the room and did not vote.',
        ],
      },
      noQuestions,
      {
        title: 'Safety in Public Places at Night: Report of the Topic Group',
        body: [
          'In the absence of Councillor Prothero-Webb, who was on Council business, Councillor A. Khan presented the report of the topic group. She thanked the 1,036 people who had answered the questionnaire.',
          'Councillor Farrowby supported the report but asked that marshals on every weekend be tried for six months before the cost was made permanent. This was accepted by the mover.',
          'It was moved by Councillor A. Khan and seconded by Councillor Brathwick that the recommendations be adopted as altered.',
        ],
        resolved: [
          'the Executive be asked to light the riverside path from Bridgefoot to Ferry Quarter until 2.00 a.m.;',
          'the taxi rank in Market Square be marshalled every Friday and Saturday for six months, and the results reported;',
          'the Licensing and Regulatory Committee be asked to consider a condition on the training of door staff;',
          'bus operators be asked to let passengers get off between stops after 9.00 p.m.; and',
          'a report on progress be brought in September 2027.',
        ],
        action: 'Director of Law and Governance',
      },
      {
        title: 'Safer Thornmere Partnership: Performance in 2026/27 Q1',
        body: [
          `The Board considered a report of the Head of Community Safety. There had been ${said(value('asb', '2026/27 Q1'))} incidents of anti-social behaviour in the quarter, and 19 blades had been handed in at the new bin in Kiln Lane.`,
        ],
        resolved: 'That the report be noted.',
      },
      {
        title: 'Emergency Planning: Lessons of the January Flood',
        body: [
          'The Emergency Planning Manager presented the report. O. Listerdale of Westmarch Fire and Rescue Service said that 29 people had been moved by boat.',
          'Councillor Z. Khan asked how residents in Bridgefoot would know where to go, when the rest centre had had to move once already. The manager replied that each house would be sent a card before the winter.',
        ],
        resolved: [
          'the report be noted;',
          'a card naming the rest centres be sent to every house in the three wards by 30 November 2026; and',
          'members in those wards find volunteers for a flood watch.',
        ],
        action: 'Emergency Planning Manager',
      },
      {
        title: 'Domestic Abuse: A Year On',
        body: [
          'The Domestic Abuse Commissioning Lead presented the report. In 2025/26, 229 households had asked for safe accommodation. The Board welcomed the second building, which it had called for a year before.',
        ],
        resolved: 'That the report be noted.',
      },
    ],
    endedAt: '20:30',
  },
}
