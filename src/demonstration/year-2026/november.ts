/** 10 November 2026: Prevent, hate crime, road safety, and the first question on the new lighting. Minutes are in draft. */
import { against, said, value, year } from '../figures.ts'
import type { MeetingSeed } from '../seed.ts'
import { minutesConfirmed, openingItems, performanceReport } from '../standing.ts'

export const november2026: MeetingSeed = {
  body: 'board',
  date: '2026-11-10',
  time: '18:30',
  venue: 'chamber',
  next: '2027-02-09',
  agenda: [
    ...openingItems,
    { heading: 'Scrutiny of the Partnership' },
    {
      title: 'Safer Thornmere Partnership: Performance in 2026/27 Q2',
      paper: performanceReport('2026/27 Q2', {
        summary: [
          `Anti-social behaviour stood at ${against('asb', '2026/27 Q2')}, which is the largest fall in any summer quarter since the present method of counting began.`,
          `Residential burglary, at ${value('burglary', '2026/27 Q2')}, was the lowest in any quarter that the Partnership has recorded.`,
        ],
        attention: [
          'Kiln Lane fell less than most wards. The brickworks are fenced, and the motorcycles have moved to the old railway.',
          'The Board asked Westmarch Police for a report on charges in cases of domestic abuse. It was not ready in time for this agenda, and will be brought in February.',
        ],
        next: [
          'ask the owner of the old railway to close the two gaps in its fence;',
          'agree the bids to the Commissioner’s small grants round; and',
          'place marshals at the rank in Market Square until 30 April 2027.',
        ],
      }),
    },
    {
      title: 'Prevent and the Channel Panel 2025/26',
      paper: {
        title: 'Prevent and the Channel Panel 2025/26',
        by: 'rosewarne',
        purpose: ['To report how the Council met the Prevent duty in 2025/26.'],
        recommended: 'That the report be noted.',
        sections: [
          {
            title: 'The year',
            body: [
              'There were 31 referrals from the Borough in 2025/26, five more than in the year before. Schools made 15 of them, the police seven, the health service five, and others four.',
              'The Panel discussed 11 people and took six on. Four left it during the year with the concern much reduced, and one chose not to go on.',
              'A growing number of those referred have no settled belief but are drawn to violence that they have seen on the internet. The Panel now has a clinical psychologist for half a day each month, lent by NHS Westmarch.',
            ],
          },
          {
            title: 'Benchmarks and training',
            body: [
              'All eight of the Home Office’s benchmarks were met, the page for parents having been published in January 2026. Training was given to 905 people, of whom 488 work for the Council.',
            ],
          },
          {
            title: 'Preparing for Martyn’s Law',
            body: [
              'The Terrorism (Protection of Premises) Act 2025 will require those who run larger premises to plan for an attack. The Council has 17 buildings in the standard tier and one, the Corn Exchange, in the enhanced tier. Each has a named person, and plans will be ready six months before the Act comes into force.',
            ],
          },
        ],
        financial:
          'The cost, about £33,000 of officers’ time, is met from the base budget. Work on the Corn Exchange is estimated at £26,000.',
        priorities: { children: 'Most of those referred were under eighteen.' },
        risk: 'The psychologist’s time is lent for a year only.',
        equality: 'Referrals by kind of ideology are not published, because numbers are so small.',
        background: ['Home Office: Prevent duty guidance for England and Wales'],
      },
    },
    {
      title: 'Hate Crime: Why Reports Have Risen',
      paper: {
        title: 'Hate Crime: Why Reports Have Risen',
        by: 'hadleigh',
        purpose: ['To answer the Board’s question why recorded hate incidents and crimes have risen in 2026/27.'],
        recommended: [
          'the report be noted; and',
          'each political group name a member to attend the training of third-party reporting centres.',
        ],
        sections: [
          {
            title: 'The figures',
            body: [
              `The police recorded ${year('hate', '2025/26')} hate incidents and crimes in 2025/26, against ${year('hate', '2024/25')} in 2024/25. In the first half of 2026/27 they recorded ${value('hate', '2026/27 Q1') + value('hate', '2026/27 Q2')}, against ${value('hate', '2025/26 Q1') + value('hate', '2025/26 Q2')} in the first half of 2025/26.`,
              'There are two reasons, and officers cannot say how much each accounts for. More people report: 29 reports in the half year came through a reporting centre, against 12. But there was also a rise in abuse near places of worship in May and June.',
            ],
          },
          {
            title: 'What was done',
            body: [
              {
                list: [
                  'Officers met the committee of the mosque and the churches of Old Town on 2 July, and agreed a telephone tree.',
                  'Patrols were timed to services, at the request of those who attend them.',
                  'Two people were convicted in September, and one was made subject to a civil injunction.',
                  'A lesson was written for the last year of primary school with three teachers.',
                ],
              },
              'Of those who reported to a centre and agreed to be asked, 17 of 20 would do so again.',
            ],
          },
        ],
        financial:
          'The post of co-ordinator is paid for by the Commissioner until March 2027. No decision has been made about the year after.',
        priorities: {
          streets: 'Everybody should be able to walk to worship without fear.',
          children: 'The lesson will be offered to all 27 primary schools.',
        },
        risk: 'If reporting rises and nothing is seen to follow, trust will fall.',
        equality: 'The report is about equality throughout.',
      },
    },
    {
      title: 'Road Safety: Casualties in 2025/26',
      paper: {
        title: 'Road Safety: Casualties in 2025/26',
        by: 'tallis',
        portfolio: 'Transport and Environment',
        purpose: [
          'To report how many people were killed or seriously injured on the Borough’s roads in 2025/26, and what has changed on Larkrise Road.',
        ],
        recommended: 'That the report be noted.',
        sections: [
          {
            title: 'Casualties',
            body: [
              `In 2025/26, ${year('collisions', '2025/26')} people were killed or seriously injured, against ${year('collisions', '2024/25')} in the year before. Two of them died.`,
              {
                table: {
                  caption: 'Table 1: people killed or seriously injured, by how they travelled',
                  head: ['Travelling', '2024/25', '2025/26'],
                  rows: [
                    ['On foot', '18', '15'],
                    ['By bicycle', '12', '11'],
                    ['By motorcycle', '13', '14'],
                    ['In a car or van', '13', '9'],
                    ['Total', '56', '49'],
                  ],
                  total: true,
                },
              },
            ],
          },
          {
            title: 'Larkrise Road',
            body: [
              'The scheme was finished on 29 May 2026, three days early, at a cost of £261,400 against an estimate of £268,000. The average speed past the library has fallen from 34 miles an hour to 28.',
              'Nobody has been seriously hurt on Larkrise Road since the cameras were switched on. Five months are too few to be sure.',
            ],
          },
        ],
        financial: 'The saving of £6,600 has been returned to the capital programme.',
        priorities: {
          children: 'Three of those seriously injured were under sixteen, against six.',
          green: 'Cycling to the secondary school in Larkrise has risen from 41 pupils to 66.',
        },
        climate: 'None beyond what is said above.',
        wards: 'Borough-wide',
        background: ['Westmarch Police: collision records', 'Speed survey, Larkrise Road, 14 to 20 September 2026'],
      },
    },
  ],
  minutes: {
    chairing: 'chair',
    apologies: ['brathwick'],
    officers: ['hadleigh', 'rosewarne', 'tallis', 'winterbourn'],
    guests: ['abbery', 'sunniva'],
    items: [
      {
        title: 'Chair’s Announcements',
        body: ['The Chair reported that the Council had received the Board’s annual report on 15 July 2026.'],
      },
      minutesConfirmed('8 September 2026'),
      {
        title: 'Declarations of Interest and of the Party Whip',
        body: [
          'Councillor Farrowby declared a disclosable pecuniary interest in the item on road safety, as his wife was employed by the contractor for average-speed cameras. He left the room while it was discussed.',
        ],
      },
      {
        title: 'Public Question Time',
        body: [
          'One question had been received, from Ms Oluchi Varnham of Ferry Quarter:',
          '“The Board asked in September for the riverside path to be lit until two in the morning. Has it been agreed, and when will it happen?”',
          'The Chair replied that the Executive had agreed on 21 October to buy new lamps, and that they would be put up between January and March 2027. Until then the present lamps would stay on until 1.00 a.m. on Fridays and Saturdays.',
        ],
      },
      {
        title: 'Safer Thornmere Partnership: Performance in 2026/27 Q2',
        body: [
          `The Board considered a report of the Head of Community Safety. There had been ${said(value('asb', '2026/27 Q2'))} incidents of anti-social behaviour in the quarter.`,
          'Members regretted that the report on charges in cases of domestic abuse was not ready. Chief Inspector Dalegarth apologised and undertook that it would be sent to members by 15 January 2027.',
        ],
        resolved: [
          'the report be noted; and',
          'Westmarch Police’s report on charges in cases of domestic abuse be the first item of business at the next meeting.',
        ],
        action: 'Head of Community Safety',
      },
      {
        title: 'Prevent and the Channel Panel 2025/26',
        body: [
          'The Board considered a report of the Head of Community Safety, and heard from C. Abbery of Counter Terrorism Policing. There had been 31 referrals in the year, five more than in the year before.',
        ],
        resolved: 'That the report be noted, and that NHS Westmarch be thanked for the loan of a psychologist.',
      },
      {
        title: 'Hate Crime: Why Reports Have Risen',
        body: [
          'The Safeguarding and Exploitation Co-ordinator presented the report. It was moved by Councillor A. Khan and seconded by Councillor Ebbs that the recommendations be agreed, and that the Commissioner be asked to decide about the post before Christmas.',
        ],
        resolved: [
          'the report be noted;',
          'each political group name a member to attend the training of reporting centres; and',
          'the Police and Crime Commissioner be asked to say by 18 December 2026 whether the co-ordinator’s post will be paid for in 2027/28.',
        ],
        action: 'Safeguarding and Exploitation Co-ordinator',
      },
      {
        title: 'Road Safety: Casualties in 2025/26',
        body: [
          'The Road Safety and Traffic Manager presented the report. In 2025/26, 49 people had been killed or seriously injured, seven fewer than in the year before. Councillor van der Spoel thanked the Board for its part in the Larkrise Road scheme.',
        ],
        resolved: 'That the report be noted.',
      },
    ],
    endedAt: '20:10',
  },
}
