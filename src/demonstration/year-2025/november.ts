/** 11 November 2025: knife crime, Prevent, the item put off in September, and one taken in private. */
import { against, said, value, year } from '../figures.ts'
import type { MeetingSeed } from '../seed.ts'
import { minutesConfirmed, noQuestions, openingItems, performanceReport } from '../standing.ts'
import { communityPayback } from './september.ts'

export const november2025: MeetingSeed = {
  body: 'board',
  date: '2025-11-11',
  time: '18:30',
  venue: 'chamber',
  next: '2026-02-10',
  agenda: [
    ...openingItems,
    { heading: 'Scrutiny of the Partnership' },
    {
      title: 'Community Payback in Thornmere',
      note: 'Deferred from the meeting of 9 September 2025.',
      paper: communityPayback,
    },
    {
      title: 'Safer Thornmere Partnership: Performance in 2025/26 Q2',
      paper: performanceReport('2025/26 Q2', {
        summary: [
          `The summer quarter is always the busiest. Anti-social behaviour stood at ${against('asb', '2025/26 Q2')}. Recorded crime of every kind stood at ${against('crime', '2025/26 Q2')}.`,
          'The Board asked how many off-road motorcycles had been seized. Between 1 April and 30 September the police seized 17, of which 12 were crushed and five returned to owners from whom they had been stolen.',
        ],
        attention: [
          `Reports of domestic abuse reached ${said(value('domestic', '2025/26 Q2'))}, the highest in any quarter that this report covers. The risk assessment conference now meets every week instead of every fortnight.`,
          `There were ${value('reviews', '2025/26 Q2')} applications for a case review. Four came from one block in Ferry Quarter, where the door entry system had been broken for three months. Wendside Homes has since replaced it.`,
        ],
        next: [
          'open the winter drop-in at The Wharf Rooms on Friday evenings;',
          'review the taxi marshals’ hours in December; and',
          'publish the ward table on the Council’s website each quarter.',
        ],
      }),
    },
    {
      title: 'Knife Crime',
      paper: {
        title: 'Knife Crime',
        by: 'rosewarne',
        purpose: [
          'To introduce a presentation by Westmarch Police on knife crime in the Borough.',
          'To report what the Council’s own services do to prevent it.',
        ],
        recommended:
          'That the presentation be received, and that the Board say what further information it wishes to have.',
        sections: [
          {
            title: 'The figures',
            body: [
              `There were ${year('knife', '2024/25')} knife-enabled offences in 2024/25, and ${value('knife', '2025/26 Q1') + value('knife', '2025/26 Q2')} in the first half of 2025/26. The term covers any violent or sexual offence, robbery or threat in which a knife or other blade was used or shown; possession alone is counted apart.`,
              'Half of those charged in 2024/25 were over 25 years old, and a third of the offences took place in a home. The picture of a teenager in a park is only part of the truth.',
            ],
          },
          {
            title: 'What is being done',
            body: [
              {
                list: [
                  'Surrender bins outside the police station and at the Old Town fire station took in 164 blades in 2024/25.',
                  'Test purchases were made at 38 shops; three sold a knife to a person under eighteen, and were prosecuted or warned.',
                  'All nine secondary schools had at least one lesson led by a nurse who treats stab wounds.',
                  'The youth justice service works with 14 young people who have been found with a blade.',
                ],
              },
              'The presentation will set out how stop and search is used and overseen. In the twelve months to September it was used 611 times, and something was found on 158 of them.',
            ],
          },
        ],
        financial:
          'The Serious Violence Duty grant of £46,000 pays for the school lessons and for two street workers until March 2026.',
        priorities: {
          children: 'The lessons reach every pupil in the second year of secondary school.',
          streets: 'Fear of knives keeps people away from places that are in fact safe.',
        },
        risk: 'Publicity may increase the fear of crime. Words and pictures are agreed by the partners before they are used.',
        equality: 'Stop and search is recorded by ethnicity, and is looked at each quarter by a panel of residents.',
        background: ['Westmarch Police: stop and search data, October 2024 to September 2025'],
      },
    },
    {
      title: 'Prevent and the Channel Panel 2024/25',
      paper: {
        title: 'Prevent and the Channel Panel 2024/25',
        by: 'rosewarne',
        purpose: ['To report how the Council met the Prevent duty in 2024/25.'],
        recommended: 'That the report be noted.',
        sections: [
          {
            title: 'The duty and the Panel',
            body: [
              'Section 26 of the Counter-Terrorism and Security Act 2015 requires the Council, schools, the health service and others to have due regard to the need to prevent people from becoming terrorists or supporting terrorism. Section 36 requires the Council to have a Channel Panel, which decides what support to offer a person who has been referred. Support is voluntary.',
              'The Panel meets each month. It is chaired by the Head of Community Safety; the vice-chair is from children’s social care.',
            ],
          },
          {
            title: 'The year',
            body: [
              'There were 26 referrals from the Borough in 2024/25, four more than in the year before. Schools made 11 of them, the police eight, the health service four, and others three. Numbers by age or by kind of ideology are not published, because they are so small.',
              'The Panel discussed nine people and took five on. By the end of the year three had left it with the concern much reduced. Nobody who left in the last three years has been referred again.',
              'Training was given to 842 people, of whom 517 work for the Council. A survey six weeks later found that 88% knew to whom to speak.',
            ],
          },
          {
            title: 'Plans for 2025/26',
            body: [
              'The Home Office scored the Council against eight benchmarks. Seven were met and one, on communications, was met in part. A page for parents has been written with the help of two head teachers.',
            ],
          },
        ],
        financial:
          'There is no grant for Prevent in Thornmere. The cost, about £31,000 of officers’ time, is met from the base budget.',
        priorities: { children: 'Six in ten of those referred were under eighteen.' },
        risk: 'A referral made in haste does harm. Every one is looked at first by an officer trained to tell concern from prejudice.',
        equality: 'Training covers all forms of extremism, and the difference between belief and risk.',
        background: ['Home Office: Prevent duty guidance for England and Wales'],
      },
    },
    { title: 'Review of a Case in Old Town', exempt: '1 and 7' },
  ],
  minutes: {
    chairing: 'chair',
    apologies: ['akhan'],
    officers: ['anstruther', 'ashlow', 'okonjo', 'rosewarne', 'wroughtley'],
    guests: ['abbery', 'keogh', 'thorold'],
    opening: [
      'It being the eleventh of November, those present stood in silence for two minutes before the business began.',
      'The Chair reported that Councillor Tobias Quennell had resigned from the Council on 20 October 2025, and thanked him for six years’ service on the Board. The vacancy would be filled after the by-election in Coldwell on 11 December.',
    ],
    items: [
      {
        title: 'Chair’s Announcements',
        body: [
          'The Chair reported that the Executive Member for Transport and Environment had agreed to bring the Larkrise Road scheme forward. Work would begin in February 2026.',
        ],
      },
      minutesConfirmed('9 September 2025'),
      {
        title: 'Declarations of Interest and of the Party Whip',
        body: [
          'Councillor Z. Khan declared an interest, not pecuniary, in the item taken in private, as a member of the board of Wendside Homes. He left the room while it was discussed.',
        ],
      },
      noQuestions,
      {
        title: 'Community Payback in Thornmere',
        body: [
          'This item had been deferred from the last meeting. M. Thorold of the Probation Service said that 12,635 hours had been worked in the Borough in 2024/25, on 40 projects.',
          'Councillor Mossgrave asked why Priory Park had had no project. The Partnership Manager replied that nobody had suggested one, and undertook to write to the ward councillors.',
        ],
        resolved: [
          'the report be noted;',
          'each member send at least one suggestion to the Partnership Manager by 31 January 2026; and',
          'the Probation Service be asked to report the hours worked in each ward once a year.',
        ],
        action: 'Community Safety Partnership Manager',
      },
      {
        title: 'Safer Thornmere Partnership: Performance in 2025/26 Q2',
        body: [
          `The Board considered a report of the Head of Community Safety. There had been ${said(value('asb', '2025/26 Q2'))} incidents of anti-social behaviour in the quarter. Members welcomed the number of motorcycles seized, which stood at 17 since April.`,
        ],
        resolved: 'That the performance of the Partnership be noted.',
      },
      {
        title: 'Knife Crime',
        body: [
          'Superintendent Keogh-Brown gave a presentation on knife crime. Arising from the discussion:',
          {
            list: [
              'Councillor Adeyokunnu asked what share of those stopped and searched were young black men. The Superintendent gave the figures and said how the residents’ panel used them.',
              'D. Ayliffe said that tenants would welcome a surrender bin in Kiln Lane, where there was none.',
              'Members asked that the lessons in schools go on after the grant ended in March 2026.',
            ],
          },
        ],
        resolved: [
          'the presentation be received;',
          'a surrender bin be provided in Kiln Lane; and',
          'the Executive be asked to find money for the lessons in schools in 2026/27.',
        ],
        action: 'Head of Community Safety',
      },
      {
        title: 'Prevent and the Channel Panel 2024/25',
        body: [
          'The Board considered a report of the Head of Community Safety, and heard from C. Abbery of Counter Terrorism Policing. There had been 26 referrals in the year. Members were reminded that support from the Panel was voluntary.',
        ],
        resolved: 'That the report be noted.',
      },
      {
        title: 'Exclusion of the Press and Public',
        body: [
          'The Board considered whether the public interest in maintaining the exemption outweighed the public interest in disclosure.',
        ],
        resolved:
          'That, under section 100A(4) of the Local Government Act 1972, the press and public be excluded from the meeting for the following item, because exempt information within paragraphs 1 and 7 of Part 1 of Schedule 12A was likely to be disclosed.',
      },
      {
        title: 'Review of a Case in Old Town',
        body: ['The Board considered a report of the Director of Neighbourhoods and Community Safety.'],
        resolved:
          'That the report be noted, and that the lessons drawn from it be reported in public when it is possible to do so.',
      },
    ],
    endedAt: '20:50',
  },
}
