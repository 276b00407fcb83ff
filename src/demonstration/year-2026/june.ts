/** 9 June 2026: the annual report, and two lettered reports under one item. */
import { against, said, value, year } from '../figures.ts'
import type { MeetingSeed } from '../seed.ts'
import { minutesConfirmed, noDeclarations, noQuestions, openingItems, performanceReport } from '../standing.ts'

export const june2026: MeetingSeed = {
  body: 'board',
  date: '2026-06-09',
  time: '18:30',
  venue: 'chamber',
  next: '2026-09-08',
  agenda: [
    ...openingItems,
    {
      title: 'Annual Report of the Board 2025/26',
      paper: {
        title: 'Annual Report of the Board 2025/26',
        by: 'wroughtley',
        purpose: ['To ask the Board to approve its annual report to the Council, which follows this report.'],
        recommended: 'That the annual report be approved and sent to the Council.',
        sections: [
          {
            title: 'Supporting information',
            body: [
              'The Constitution asks each scrutiny board to report to the Council once a year on what it has done. The draft was sent to every member of last year’s Board for comment on 11 May 2026, and four members answered.',
            ],
          },
        ],
        appendix: 'annual-report',
      },
    },
    {
      title: 'Safer Thornmere Partnership: Performance in 2025/26 Q4',
      paper: performanceReport('2025/26 Q4', {
        summary: [
          `The year ended well. Anti-social behaviour stood at ${against('asb', '2025/26 Q4')}, and over the whole year at ${said(year('asb', '2025/26'))}, against ${said(year('asb', '2024/25'))} in 2024/25.`,
          `Recorded crime of every kind came to ${said(year('crime', '2025/26'))} in the year, against ${said(year('crime', '2024/25'))}.`,
        ],
        attention: [
          `Residential burglary stood at ${value('burglary', '2025/26 Q4')}, up on the quarter before. Eleven of these were in one week in January in Larkrise and Dunnock Hill, for which two men have since been charged.`,
          `Reports of domestic abuse rose to ${said(value('domestic', '2025/26 Q4'))}, against ${said(value('domestic', '2024/25 Q4'))} a year before. Fewer than one in ten led to a charge, and the police have been asked to explain why at a later meeting.`,
        ],
        next: [
          'open the average-speed cameras on Larkrise Road;',
          'place the surrender bin in Kiln Lane, which was promised for March; and',
          'publish the protocol on redeployable cameras, which the Executive agreed on 22 April 2026.',
        ],
      }),
    },
    {
      title: 'Reports Asked For by the Board',
      parts: [
        {
          title: 'Anti-Social Behaviour and Case Reviews 2025/26',
          paper: {
            title: 'Anti-Social Behaviour and Case Reviews 2025/26',
            by: 'tidswell',
            purpose: [
              'To report on the work of the Anti-Social Behaviour Team in 2025/26, and on the use that residents made of the case review.',
            ],
            recommended: ['the report be noted; and', 'the revised procedure for case reviews be supported.'],
            sections: [
              {
                title: 'Requests in the year',
                body: [
                  `There were ${year('reviews', '2025/26')} applications in 2025/26, against ${year('reviews', '2024/25')} in the year before. Of these, 17 met the threshold, and in 12 the review panel made recommendations.`,
                  {
                    table: {
                      caption: 'Table 1: applications for a case review, 2025/26',
                      head: ['Quarter', 'Applications', 'Threshold met', 'Recommendations made'],
                      rows: [
                        ['2025/26 Q1', '6', '4', '3'],
                        ['2025/26 Q2', '8', '7', '5'],
                        ['2025/26 Q3', '5', '4', '3'],
                        ['2025/26 Q4', '4', '2', '1'],
                        ['Year', '23', '17', '12'],
                      ],
                      total: true,
                    },
                  },
                  'The average time from application to decision was 19 working days, against 22 in the year before. No case took longer than the 25 days promised.',
                  'The new letter has been in use since September 2025. It was shown to the Vice-Chair first, as the Board asked. Ten applicants came to the panel to speak, against three in the year before.',
                ],
              },
              {
                title: 'Formal action',
                body: [
                  {
                    table: {
                      caption: 'Table 2: formal action taken',
                      head: ['Power', '2024/25', '2025/26'],
                      rows: [
                        ['Community protection notice', '29', '33'],
                        ['Fixed penalty for breach', '7', '9'],
                        ['Civil injunction', '6', '4'],
                        ['Closure order', '5', '3'],
                        ['Total', '47', '49'],
                      ],
                      total: true,
                    },
                  },
                  'The team opened 512 cases, against 486. It has been without one of its five officers since January.',
                ],
              },
              {
                title: 'The revised procedure',
                body: [
                  'The procedure has been rewritten with the help of three people who had used it. The main changes are that the panel is chaired by somebody who has had nothing to do with the case; that the applicant is always invited; and that recommendations are followed up after three months.',
                ],
              },
            ],
            financial: 'Legal costs came to £15,900, within the budget of £22,000.',
            risk: 'With one post vacant, visits take four working days where they took two. The post has been advertised.',
            equality: 'Seven of the 23 applicants told us that they were disabled, against five of 19.',
            background: ['Safer Thornmere Partnership: case review procedure, March 2026'],
          },
        },
        {
          title: 'The Serious Violence Duty',
          paper: {
            title: 'The Serious Violence Duty',
            by: 'anstruther',
            purpose: [
              'To report how the partners meet the duty in the Police, Crime, Sentencing and Courts Act 2022 to work together to prevent and reduce serious violence.',
            ],
            recommended: 'That the report be noted.',
            sections: [
              {
                title: 'The duty',
                body: [
                  'Chapter 1 of Part 2 of the Act names the authorities that must work together: the police, the fire and rescue service, the council, the integrated care board, the probation service and the youth justice service. Schools and prisons must join in when they are asked. There must be an assessment of need and a strategy, and both must be kept up to date.',
                  'In Westmarch there is one strategy for the county, with a chapter for each district. The Thornmere chapter was brought up to date in March 2026, when data from hospitals were received for the first time.',
                ],
              },
              {
                title: 'What the assessment shows',
                body: [
                  `Knife-enabled offences came to ${year('knife', '2025/26')} in 2025/26, against ${year('knife', '2024/25')} in 2024/25. Violence with injury came to ${said(year('violence', '2025/26'))}, against ${said(year('violence', '2024/25'))}.`,
                  'The hospital’s own figures show more than the police do. Of the 131 people from the Borough whom it treated for an assault with an object in 2025, 44 had not told the police.',
                  {
                    list: [
                      'Two thirds of those injured were men aged between 18 and 34.',
                      'One in five was injured at home, by a partner or a member of the family.',
                      'Sunday, from midnight to four in the morning, is the worst time.',
                    ],
                  },
                ],
              },
              {
                title: 'Money',
                body: [
                  {
                    table: {
                      caption: 'Table 1: how the grant is spent',
                      head: ['Purpose', '2025/26', '2026/27'],
                      rows: [
                        ['Lessons in schools', '£14,000', '£0'],
                        ['Street workers', '£32,000', '£33,000'],
                        ['Nurse in the emergency department', '£0', '£15,000'],
                        ['Total', '£46,000', '£48,000'],
                      ],
                      total: true,
                    },
                  },
                  'The lessons in schools are paid for by the Council in 2026/27, at £18,000.',
                ],
              },
            ],
            financial: 'The grant is from the Home Office and is confirmed a year at a time.',
            priorities: {
              children: 'Lessons reach 1,460 pupils a year.',
              health: 'The nurse will see each patient before they go home.',
            },
            risk: 'Street workers are hard to keep on contracts of a year.',
            background: ['Westmarch serious violence strategy: Thornmere chapter, March 2026'],
          },
        },
      ],
    },
  ],
  minutes: {
    chairing: 'vice',
    apologies: ['tembe', 'nkemelu'],
    officers: ['anstruther', 'okonjo', 'rosewarne', 'tidswell', 'winterbourn'],
    guests: ['keogh'],
    visiting: ['penhallow'],
    items: [
      {
        title: 'Chair’s Announcements',
        body: [
          'Councillor Prothero-Webb, in the Chair, welcomed Councillors Brathwick and Nkemelu to the Board, and thanked Councillor Penhallow, who was now Executive Member for Community Safety and Neighbourhoods, for his years as Vice-Chair.',
        ],
      },
      minutesConfirmed('3 March 2026'),
      noDeclarations,
      noQuestions,
      {
        title: 'Annual Report of the Board 2025/26',
        body: [
          'The Board considered the draft of its annual report to the Council. It was moved by Councillor Ebbs and seconded by Councillor A. Khan that it be approved.',
        ],
        resolved: 'That the annual report be approved and sent to the Council.',
        action: 'Principal Democratic Services Officer',
      },
      {
        title: 'Safer Thornmere Partnership: Performance in 2025/26 Q4',
        body: [
          `The Board considered a report of the Head of Community Safety. Over the year the police had recorded ${said(year('asb', '2025/26'))} incidents of anti-social behaviour.`,
          'Councillor O’Hallion asked why the surrender bin in Kiln Lane was not yet there. The Head of Community Safety said that the first site had proved to be above a gas main; another had been found, and the bin would be in place by 1 July.',
        ],
        resolved: [
          'the report be noted; and',
          'Westmarch Police be asked to report in November on charges in cases of domestic abuse.',
        ],
        action: 'Head of Community Safety',
      },
      {
        title: 'Anti-Social Behaviour and Case Reviews 2025/26',
        body: [
          'The Board considered a report of the Anti-Social Behaviour Team Manager. There had been 23 applications in the year, of which 17 met the threshold. Members were pleased that more applicants now came to the panel.',
        ],
        resolved: [
          'the report be noted;',
          'the revised procedure be supported; and',
          'the vacant post be filled as soon as possible.',
        ],
        action: 'Anti-Social Behaviour Team Manager',
      },
      {
        title: 'The Serious Violence Duty',
        body: [
          'The Board considered a report of the Community Safety Partnership Manager. D. Ayliffe asked whether tenants’ groups could be told what street workers did, and was promised a visit.',
        ],
        resolved: 'That the report be noted.',
      },
    ],
    endedAt: '19:55',
  },
}
