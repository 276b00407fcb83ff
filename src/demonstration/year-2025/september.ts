/** 9 September 2025: safe accommodation, road safety, a question from the public, and an item put off. */
import { against, said, value, year } from '../figures.ts'
import type { MeetingSeed, ReportSeed } from '../seed.ts'
import { minutesConfirmed, openingItems, performanceReport } from '../standing.ts'

/** On the agenda in September, put off to November, and printed there with its first date. */
export const communityPayback: ReportSeed = {
  title: 'Community Payback in Thornmere',
  by: 'anstruther',
  date: '2025-09-09',
  purpose: [
    'To tell the Board how unpaid work ordered by the courts is done in the Borough, and how residents may suggest what should be done.',
  ],
  recommended: [
    'the report be noted;',
    'members send suggestions for projects to the Partnership Manager; and',
    'the Probation Service be asked to report the hours worked in each ward once a year.',
  ],
  sections: [
    {
      title: 'What it is',
      body: [
        'A court may require a person to do between 40 and 300 hours of unpaid work as part of a community order or a suspended sentence order. The Probation Service arranges and supervises it under the name of Community Payback. The work must be of use to the public, and must not take the place of paid work.',
        'People work in groups of up to eight with a supervisor, or singly in a charity shop or a community kitchen. They wear an orange vest in a group. Those who work for a charity do not.',
      ],
    },
    {
      title: 'What was done in 2024/25',
      body: [
        {
          table: {
            caption: 'Table 1: hours worked in the Borough, 2024/25',
            head: ['Kind of work', 'Projects', 'Hours'],
            rows: [
              ['Paths, parks and cemeteries', '14', '5,120'],
              ['Graffiti and fly-tipping', '9', '2,265'],
              ['Decorating community buildings', '6', '1,940'],
              ['Charity shops and kitchens', '11', '3,310'],
              ['Total', '40', '12,635'],
            ],
            total: true,
          },
        },
        'The largest project was the towpath between Bridgefoot and the lock at Ferry Quarter, where 1,180 hours were worked over eleven weeks.',
        'Of those who began, 71% finished their hours within twelve months. The figure for the county of Westmarch was 66%.',
      ],
    },
    {
      title: 'How residents are asked',
      body: [
        'Suggestions may be made on a form on the Council’s website or to any councillor. In 2024/25 there were 27, of which 15 were taken up. Suggestions are refused where the land is private, where the work needs a skilled trade, or where somebody is already paid to do it.',
        'Section 5 of the Probation Service’s own guidance asks that local people be consulted at least yearly. The Partnership proposes to do this through the ward forums each February.',
      ],
    },
  ],
  financial:
    'The Probation Service meets the cost of supervision. The Council gives tools and skips, at a cost of £6,900 in 2024/25.',
  priorities: {
    streets: 'Work that can be seen by residents helps them to trust that orders of the court are carried out.',
    work: 'People on unpaid work may give up to 30 hours of it to training; 64 gained a certificate.',
  },
  risk: 'A project that residents did not ask for may be resented. Ward councillors are told a fortnight before a group begins.',
  equality: 'Placements are found for people with caring duties or a disability who cannot work in a group.',
  background: ['Probation Service, Westmarch: Community Payback annual statement 2024/25'],
}

export const september2025: MeetingSeed = {
  body: 'board',
  date: '2025-09-09',
  time: '18:30',
  venue: 'wharf',
  next: '2025-11-11',
  agenda: [
    ...openingItems,
    { heading: 'Scrutiny of the Partnership' },
    {
      title: 'Safer Thornmere Partnership: Performance in 2025/26 Q1',
      paper: performanceReport('2025/26 Q1', {
        summary: [
          `Anti-social behaviour rose with the lighter evenings, as it does each year, but stood at ${against('asb', '2025/26 Q1')}. Residential burglary also fell.`,
          'Reports of domestic abuse rose slightly. The Lantern Project says that more people now come to it through their doctor, and that they come sooner.',
        ],
        attention: [
          'Millrace and Old Town together accounted for more than a quarter of all incidents of anti-social behaviour. Youth workers now walk the route from the bus station to the river on Friday and Saturday evenings.',
          'Kiln Lane did not fall as other wards did. Complaints there are of off-road motorcycles on the former brickworks. The police have marked 31 machines so far and seized four.',
        ],
        next: [
          'bring forward the fencing of the brickworks, for which the landowner has agreed to pay half;',
          'write to the parents of young people who were stopped twice; and',
          'train the staff of three more surgeries to ask about abuse.',
        ],
      }),
    },
    {
      title: 'Domestic Abuse: Safe Accommodation',
      paper: {
        title: 'Domestic Abuse: Safe Accommodation',
        by: 'latchford',
        purpose: [
          'To report how the Council meets its duty under Part 4 of the Domestic Abuse Act 2021 to support victims and their children in safe accommodation.',
          'To seek the Board’s views before the strategy is revised.',
        ],
        recommended:
          'That the report be noted, and that the Board’s views be put to the Domestic Abuse Local Partnership Board.',
        sections: [
          {
            title: 'The duty',
            body: [
              'Since October 2021 councils of the first tier have had to assess the need for support in safe accommodation, to publish a strategy, and to appoint a local partnership board. Thornmere’s partnership board is chaired by the Director of Neighbourhoods and Community Safety and meets every two months.',
              'Safe accommodation includes a refuge, but also a home of one’s own made safer by better locks, an alarm or a safe room. Most people who ask for help want to stay where they are.',
            ],
          },
          {
            title: 'Need, and what was provided',
            body: [
              `The police recorded ${said(year('domestic', '2024/25'))} incidents and crimes of domestic abuse in 2024/25. In that year 214 households asked for safe accommodation. Table 1 shows what became of them.`,
              {
                table: {
                  caption: 'Table 1: households that asked for safe accommodation, 2024/25',
                  head: ['Outcome', 'Households', 'With children'],
                  rows: [
                    ['Stayed at home, made safer', '96', '58'],
                    ['Refuge in the Borough', '41', '27'],
                    ['Refuge elsewhere', '22', '13'],
                    ['Dispersed flat', '28', '19'],
                    ['Chose another course', '27', '9'],
                    ['Total', '214', '126'],
                  ],
                  total: true,
                },
              },
              'The refuge has twelve places. It was full on 291 days of the year. A household waited nine days on average; those in immediate danger were placed elsewhere on the same day.',
              'The Lantern Project ran the refuge and the outreach service under a contract that ends on 31 March 2027.',
            ],
          },
          {
            title: 'What people who used the service said',
            body: [
              'Thirty-four people agreed to be interviewed by a researcher who did not work for the service. They valued having one named worker. They found it hardest to keep a child at the same school, and to bring a pet.',
              {
                list: [
                  '31 of 34 said that they felt safer than before.',
                  '19 had moved more than twice in the year before they asked for help.',
                  '11 said that they would have asked sooner had they known that they could stay at home.',
                ],
              },
            ],
          },
        ],
        financial:
          'The Council received £402,500 for the new burden in 2025/26. The contract costs £318,000; the remainder pays for locks and alarms (£52,500) and for the fund from which flats are furnished (£32,000).',
        priorities: {
          children: '126 of the 214 households had children with them.',
          health: 'Support for sleep, anxiety and low mood is part of the contract.',
        },
        risk: 'One refuge is one point of failure. A reciprocal agreement with two neighbouring councils covers the loss of the building.',
        equality:
          'Nine of those helped were men. Six needed an interpreter. The dispersed flats include two that are adapted for a wheelchair.',
        background: ['Thornmere Borough Council: safe accommodation strategy 2022 to 2026'],
      },
    },
    { title: 'Community Payback in Thornmere', paper: communityPayback },
    {
      title: 'Road Safety: Casualties in 2024/25',
      paper: {
        title: 'Road Safety: Casualties in 2024/25',
        by: 'tallis',
        portfolio: 'Transport and Environment',
        purpose: [
          'To report how many people were killed or seriously injured on the Borough’s roads in 2024/25, where, and what is proposed.',
        ],
        recommended: [
          'the figures be noted; and',
          'the Executive Member for Transport and Environment be asked to bring forward the scheme for Larkrise Road.',
        ],
        sections: [
          {
            title: 'Casualties',
            body: [
              `In 2024/25, ${year('collisions', '2024/25')} people were killed or seriously injured. Three of them died. The quarter from January to March, when it is darkest at the times when children travel, was the worst, with ${value('collisions', '2024/25 Q4')}.`,
              {
                table: {
                  caption: 'Table 1: people killed or seriously injured, 2024/25, by how they travelled',
                  head: ['Travelling', 'Killed', 'Seriously injured'],
                  rows: [
                    ['On foot', '1', '17'],
                    ['By bicycle', '0', '12'],
                    ['By motorcycle', '2', '11'],
                    ['In a car or van', '0', '13'],
                    ['Total', '3', '53'],
                  ],
                  total: true,
                },
              },
            ],
          },
          {
            title: 'Larkrise Road',
            body: [
              'Nine of the 56 were hurt on the 1.4 miles of Larkrise Road between the Millrace roundabout and the library. The limit changes three times in that distance. A survey in May found that half of all drivers were above the limit past the library, and one in seven by more than ten miles an hour.',
              'The scheme has a single limit of 30 miles an hour, two crossings, and average-speed cameras paid for by the Westmarch Road Safety Fund. It is in the programme for 2026/27.',
            ],
          },
        ],
        financial:
          'The scheme is estimated at £268,000, of which £140,000 would come from the Fund. To bring it forward would move £128,000 of the Council’s own capital from 2026/27 to 2025/26.',
        priorities: {
          children: 'Six of those seriously injured were under sixteen.',
          green: 'People who feel safe will walk and cycle more.',
        },
        risk: 'If the scheme is delayed the offer from the Fund lapses on 31 March 2027.',
        climate: 'Slower and steadier traffic produces less pollution.',
        background: ['Westmarch Police: collision records', 'Speed survey, Larkrise Road, 12 to 18 May 2025'],
        wards: 'Larkrise, Millrace',
      },
    },
  ],
  minutes: {
    chairing: 'chair',
    apologies: ['ohallion', 'zkhan'],
    onCouncilBusiness: ['adeyokunnu'],
    officers: ['anstruther', 'latchford', 'rosewarne', 'tallis', 'winterbourn'],
    guests: ['carrow', 'keogh'],
    items: [
      {
        title: 'Chair’s Announcements',
        body: [
          'The Chair reported that she had visited the control room with Councillors Mossgrave and Quennell on 17 July, and that a second visit would be arranged in the autumn.',
        ],
      },
      minutesConfirmed('10 June 2025'),
      {
        title: 'Declarations of Interest and of the Party Whip',
        body: [
          'Councillor Farrowby declared a disclosable pecuniary interest in the item on road safety, as his wife was employed by the contractor for average-speed cameras. He left the room while it was discussed.',
          'No member declared that they were subject to a party whip.',
        ],
      },
      {
        title: 'Public Question Time',
        body: [
          'One question had been received, from Mrs Jean Attercombe of Larkrise:',
          '“Children from Larkrise cross Larkrise Road to reach the library and the bus. In the last two years there have been three accidents outside the library. When will there be a crossing?”',
          'The Chair replied that a scheme with two crossings was planned for 2026/27, that the Board would consider later in the meeting whether to ask for it to be brought forward, and that the Road Safety and Traffic Manager would in the meantime arrange for a school crossing patrol.',
          'Mrs Attercombe asked, as a further question, whether the speed of traffic would be measured again. The Road Safety and Traffic Manager said that it would, in the second week of October.',
        ],
      },
      {
        title: 'Safer Thornmere Partnership: Performance in 2025/26 Q1',
        body: [
          `The Board considered a report of the Head of Community Safety. There had been ${said(value('asb', '2025/26 Q1'))} incidents of anti-social behaviour in the quarter.`,
          'Superintendent Keogh-Brown answered questions about off-road motorcycles in Kiln Lane. Officers did not chase riders who had no helmet, but marked the machines with a spray that could be traced later.',
        ],
        resolved:
          'That the report be noted, and that the next report say how many machines have been seized under the new arrangements.',
        action: 'Head of Community Safety',
      },
      {
        title: 'Domestic Abuse: Safe Accommodation',
        body: [
          'The Domestic Abuse Commissioning Lead presented the report, and I. Carrow spoke of the work of The Lantern Project. The refuge had been full on 291 days of the year.',
          'In reply to questions, members were told that:',
          {
            list: [
              'a household that could not be given a place was never left without one on the day, if it was in danger;',
              'the Project was looking for foster homes for pets; and',
              'schools in the Borough would hold a place for a child for six weeks, but not all academies beyond it would.',
            ],
          },
        ],
        resolved: [
          'the report be noted;',
          'the Local Partnership Board be told that this Board regards a second refuge building as the first call on any new money; and',
          'the Chair write to the neighbouring councils about school places.',
        ],
        action: 'Domestic Abuse Commissioning Lead',
      },
      {
        title: 'Community Payback in Thornmere',
        body: [
          'The Chair reported that the officer of the Probation Service who was to present this item had been taken ill. Consideration of the report was deferred until the next meeting.',
        ],
        deferred: true,
      },
      {
        title: 'Road Safety: Casualties in 2024/25',
        body: [
          'The Road Safety and Traffic Manager presented the figures. Three people had been killed and 53 seriously injured in 2024/25. Councillor van der Spoel, speaking as a ward councillor for Larkrise, said that the scheme for Larkrise Road could not wait.',
          'It was moved by Councillor van der Spoel, seconded by Councillor Prothero-Webb, and agreed without dissent:',
        ],
        resolved:
          'That the Executive Member for Transport and Environment be asked to bring the Larkrise Road scheme forward into 2025/26, and to tell the Board by its next meeting what has been decided.',
        action: 'Road Safety and Traffic Manager',
      },
    ],
    endedAt: '20:25',
  },
}
