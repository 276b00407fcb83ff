/** 10 June 2025: the first meeting of the year, with its work programme, the year's case reviews, and the cameras. */
import { against, said, value, year } from '../figures.ts'
import type { MeetingSeed } from '../seed.ts'
import { minutesConfirmed, openingItems, performanceReport } from '../standing.ts'

export const june2025: MeetingSeed = {
  body: 'board',
  date: '2025-06-10',
  time: '18:30',
  venue: 'chamber',
  next: '2025-09-09',
  agenda: [
    ...openingItems,
    { heading: 'The Board’s own work' },
    {
      title: 'Work Programme 2025/26',
      paper: {
        title: 'Work Programme 2025/26',
        by: 'okonjo',
        purpose: [
          'To propose a programme of work for the Board in the municipal year 2025/26.',
          'To ask the Board to appoint a topic group.',
        ],
        recommended: [
          'the work programme in Table 1 be agreed;',
          'a topic group on safety in public places at night be appointed, with five members; and',
          'the programme be looked at again at each meeting.',
        ],
        sections: [
          {
            title: 'Background',
            body: [
              'The Board is the Council’s crime and disorder committee under section 19 of the Police and Justice Act 2006. It must meet at least once a year to scrutinise the work of the partners who make up the Safer Thornmere Partnership, and it may make recommendations to any of them. In practice it meets four times.',
              'Subjects were suggested by members at the last meeting, by the Partnership, and by residents who answered the Council’s survey in March. Of 412 people who answered, 188 named anti-social behaviour as the matter that the Board should look at first, 97 named speeding, and 61 named how safe they felt after dark.',
            ],
          },
          {
            title: 'The programme proposed',
            body: [
              'The programme leaves room at each meeting for one matter that cannot be foreseen. Reports marked “every quarter” are the figures of the Partnership.',
              {
                table: {
                  caption: 'Table 1: work programme proposed for 2025/26',
                  head: ['Meeting', 'Subject', 'Who reports'],
                  rows: [
                    ['10 June 2025', 'Anti-social behaviour and case reviews', 'Anti-Social Behaviour Team Manager'],
                    ['10 June 2025', 'Redeployable cameras', 'Control Room and CCTV Manager'],
                    ['9 September 2025', 'Domestic abuse: safe accommodation', 'Domestic Abuse Commissioning Lead'],
                    ['9 September 2025', 'Community Payback', 'Probation Service'],
                    ['9 September 2025', 'Road safety', 'Road Safety and Traffic Manager'],
                    ['11 November 2025', 'Knife crime', 'Westmarch Police'],
                    ['11 November 2025', 'Prevent and the Channel Panel', 'Head of Community Safety'],
                    ['10 February 2026', 'Integrated offender management', 'Probation Service'],
                    ['10 February 2026', 'Modern slavery; hate crime', 'Safeguarding and Exploitation Co-ordinator'],
                    ['Every quarter', 'Performance of the Partnership', 'Head of Community Safety'],
                  ],
                },
              },
            ],
          },
          {
            title: 'A topic group',
            body: [
              'A topic group lets a few members look closely at one subject between meetings, hear evidence in a less formal way, and report back with recommendations. Officers can support one group at a time.',
              'Safety in public places at night is proposed because it touches licensing, lighting, transport and policing alike, and no one service answers for all of it. The group would be asked to report within twelve months.',
            ],
          },
        ],
        policy: 'The programme follows the Council Plan and the Partnership’s strategy for 2024 to 2027.',
        financial:
          'The work can be done within existing budgets. Up to £1,500 is available for visits and for the expenses of witnesses.',
        risk: 'A programme that is too full leaves no time for questions. Members are asked to take something out when they put something in.',
        background: ['Residents’ survey, March 2025: summary of answers'],
      },
    },
    { heading: 'Scrutiny of the Partnership' },
    {
      title: 'Safer Thornmere Partnership: Performance in 2024/25 Q4',
      paper: performanceReport('2024/25 Q4', {
        summary: [
          `The year ended better than it began. Recorded crime of every kind stood at ${against('crime', '2024/25 Q4')}. Anti-social behaviour fell to ${said(value('asb', '2024/25 Q4'))} incidents, the lowest of any quarter in the year.`,
          'Of the crimes, knife-enabled offences fell most. The numbers are small, but the fall follows a winter in which the police, the youth service and two schools worked together on the bus corridor between Bridgefoot and Old Town.',
        ],
        attention: [
          'Collisions in which somebody was killed or seriously hurt hardly fell. Four of those in this quarter were on the same length of the A-road between Millrace and Larkrise. The Road Safety and Traffic Manager will report in September.',
          'Residential burglary was unchanged. In Priory Park and Dunnock Hill most of the houses entered had an insecure door or window.',
        ],
        next: [
          'offer home security visits to the households on either side of every house burgled;',
          'finish the review of the town-centre radio scheme, which 43 shops and pubs have joined; and',
          'agree with the Probation Service how Community Payback sites are chosen.',
        ],
      }),
    },
    {
      title: 'Anti-Social Behaviour and Case Reviews 2024/25',
      paper: {
        title: 'Anti-Social Behaviour and Case Reviews 2024/25',
        by: 'tidswell',
        purpose: [
          'To report on the work of the Anti-Social Behaviour Team in 2024/25, and on the use that residents made of the case review.',
          'The Board asked for this report every June, so that a full year can be seen at once.',
        ],
        recommended:
          'That the report be noted, and that the letter sent to people who ask for a review be rewritten in plainer words.',
        sections: [
          {
            title: 'The case review',
            body: [
              'Anybody who has reported anti-social behaviour and believes that nothing effective was done may ask for a case review under section 104 of the Anti-social Behaviour, Crime and Policing Act 2014. It used to be called the community trigger. The bodies concerned, which are the Council, the police, the health service and the housing association, must then look at the case together.',
              'In Thornmere the threshold is three reports about separate incidents within six months. A request that falls short of it is still read by the team manager, who may open a review where the harm is plain.',
            ],
          },
          {
            title: 'Requests in the year',
            body: [
              `There were ${year('reviews', '2024/25')} applications in 2024/25. Of these, 14 met the threshold, and in 11 the review panel made recommendations to one body or more. Table 1 gives them by quarter.`,
              {
                table: {
                  caption: 'Table 1: applications for a case review, 2024/25',
                  head: ['Quarter', 'Applications', 'Threshold met', 'Recommendations made'],
                  rows: [
                    ['2024/25 Q1', '5', '4', '3'],
                    ['2024/25 Q2', '7', '5', '4'],
                    ['2024/25 Q3', '4', '3', '2'],
                    ['2024/25 Q4', '3', '2', '2'],
                    ['Year', '19', '14', '11'],
                  ],
                  total: true,
                },
              },
              'The average time from application to decision was 22 working days; the published promise is 25. Two cases took longer, both because a housing provider outside the Borough had to be found and asked.',
              'Noise was the subject of eight applications, intimidation by a neighbour of six, vehicles of three, and drug dealing of two.',
            ],
          },
          {
            title: 'The work of the team',
            body: [
              'The team of five opened 486 cases. Most ended without any formal power being used: 301 with a warning or an agreement, 97 by referral to another service, and 41 by mediation. The remaining 47 led to formal action.',
              {
                table: {
                  caption: 'Table 2: formal action taken in 2024/25',
                  head: ['Power', 'Number'],
                  rows: [
                    ['Community protection notice', '29'],
                    ['Fixed penalty for breach', '7'],
                    ['Civil injunction', '6'],
                    ['Closure order', '5'],
                    ['Total', '47'],
                  ],
                  total: true,
                },
              },
              'Five closure orders is two more than in the year before. In each case the tenant was offered another home or a place in treatment before the application was made.',
            ],
          },
        ],
        policy: 'The Partnership’s case review procedure is due to be revised by March 2026.',
        financial: 'Legal costs of injunctions and closure orders came to £18,400, within the budget of £22,000.',
        priorities: {
          streets: 'The report is about this priority throughout.',
          health: 'In 12 of the 14 reviews somebody on one side or the other had a mental health need.',
        },
        risk: 'A resident who finds the procedure hard will give up before the threshold is reached. Plainer letters are the cheapest remedy.',
        equality:
          'Five of the 19 applicants told us that they were disabled. The form can be filled in by telephone or with an officer at home.',
        background: [
          'Safer Thornmere Partnership: case review procedure, 2022',
          'Home Office: statutory guidance for frontline professionals',
        ],
      },
    },
    {
      title: 'Redeployable Cameras: How Places are Chosen',
      paper: {
        title: 'Redeployable Cameras: How Places are Chosen',
        by: 'pelling',
        wards: 'Bridgefoot, Ferry Quarter, Kiln Lane, Old Town',
        purpose: [
          'To answer the Board’s question of 11 February 2025: who decides where a redeployable camera goes, and for how long.',
        ],
        recommended: [
          'the way in which places are chosen be noted; and',
          'ward councillors be told when a camera is put up in their ward and when it is taken down.',
        ],
        sections: [
          {
            title: 'How a place is chosen',
            body: [
              'The Council has six cameras that can be moved. A request may come from the police, a housing provider, a ward councillor or a council team. The tasking group, which meets every second Thursday, scores each request on the harm reported in the last twelve weeks, on whether anything else has been tried, and on what the camera would see that it should not.',
              'A camera stays for eight weeks. It may stay for another eight if the harm has not stopped. Before it is put up, the Control Room and CCTV Manager completes an assessment of its effect on privacy, and a sign is fixed.',
            ],
          },
          {
            title: 'Use in 2024/25',
            body: [
              {
                table: {
                  caption: 'Table 1: requests for a camera, 2024/25',
                  head: ['Ward', 'Requests', 'Camera placed'],
                  rows: [
                    ['Bridgefoot', '5', '2'],
                    ['Ferry Quarter', '9', '4'],
                    ['Kiln Lane', '6', '3'],
                    ['Old Town', '11', '5'],
                    ['Total', '31', '14'],
                  ],
                  total: true,
                },
              },
              'Of the 17 requests that were turned down, nine were for places that a fixed camera already covers, five could not show reports of harm, and three would have looked into homes.',
              'Footage from the cameras was given to the police on 38 occasions. Officers do not claim that the cameras alone explain any fall in incidents: in Old Town they went up at the same time as new lighting.',
            ],
          },
        ],
        financial: 'Moving a camera costs £310. The budget for 2025/26 allows 24 moves, £7,440 in all.',
        priorities: { streets: 'Cameras are one means among several, and are meant to be temporary.' },
        risk: 'A camera may only move a problem round a corner. The tasking group looks at the streets near by before and after.',
        equality: 'Nobody is watched because of who they are. The assessments of the effect on privacy are published.',
        climate: 'Two of the six cameras have solar panels.',
      },
    },
  ],
  minutes: {
    chairing: 'chair',
    apologies: ['vanderspoel'],
    officers: ['okonjo', 'pelling', 'rosewarne', 'tidswell', 'wroughtley'],
    guests: ['sunniva'],
    visiting: ['illingford'],
    opening: [
      'The Board stood in silence for a minute in memory of former Councillor Enid Hallowford, who had been its first Chair.',
    ],
    items: [
      {
        title: 'Chair’s Announcements',
        body: [
          'The Chair welcomed members to the first meeting of the municipal year, and thanked Councillor Illingford, Executive Member for Community Safety and Neighbourhoods, for attending.',
        ],
      },
      minutesConfirmed('11 February 2025'),
      {
        title: 'Declarations of Interest and of the Party Whip',
        body: [
          'Councillor Z. Khan declared an interest in the item on anti-social behaviour and case reviews, as a member of the board of Wendside Homes. It was not a pecuniary interest and he remained in the room.',
        ],
      },
      { title: 'Public Question Time', body: ['No questions had been received.'] },
      {
        title: 'Work Programme 2025/26',
        body: [
          'The Director of Law and Governance presented a programme of work for the year. Councillor Farrowby asked that road safety be taken before the winter, and was told that it was planned for September.',
          'It was moved by Councillor O’Hallion and seconded by Councillor Mossgrave that the programme be agreed, and that the topic group on safety at night report by September 2026.',
        ],
        resolved: [
          'the work programme for 2025/26 be agreed;',
          'a topic group on safety in public places at night be appointed, to consist of Councillors Prothero-Webb (Chair), A. Khan, Adeyokunnu, Mossgrave and Penhallow; and',
          'the topic group report to the Board no later than September 2026.',
        ],
        action: 'Director of Law and Governance',
      },
      {
        title: 'Safer Thornmere Partnership: Performance in 2024/25 Q4',
        body: [
          `The Board considered a report of the Head of Community Safety on the last quarter of the year. The police had recorded ${said(value('asb', '2024/25 Q4'))} incidents of anti-social behaviour, the fewest in any quarter of the year.`,
          'Arising from the discussion:',
          {
            list: [
              'members asked why burglary had not fallen in Priory Park, and were told that visits to neighbours of burgled houses had begun in April;',
              'Chief Inspector Dalegarth confirmed that the neighbourhood teams were at full strength; and',
              'Councillor Quennell asked that the ward table show rates for each thousand residents as well as counts.',
            ],
          },
        ],
        resolved: 'That the performance of the Partnership be noted.',
      },
      {
        title: 'Anti-Social Behaviour and Case Reviews 2024/25',
        body: [
          'The Board considered a report of the Anti-Social Behaviour Team Manager. There had been 19 applications for a case review in the year, of which 14 met the threshold.',
          'Councillor A. Khan said that residents who asked for a review did not always know that they could come to the panel. The manager agreed that the letter did not say so clearly enough.',
        ],
        resolved: [
          'the report be noted;',
          'the letter to applicants be rewritten in plain words and shown to the Vice-Chair before it is used; and',
          'a report on the year 2025/26 be brought in June 2026.',
        ],
        action: 'Anti-Social Behaviour Team Manager',
      },
      {
        title: 'Redeployable Cameras: How Places are Chosen',
        body: [
          'The Board considered a report of the Control Room and CCTV Manager, which answered the question put in February. Members welcomed the promise that ward councillors would be told, and asked for a written protocol that residents could read.',
        ],
        resolved:
          'That the report be noted, and that a draft protocol on redeployable cameras be brought to the Board before the end of the municipal year.',
        action: 'Control Room and CCTV Manager',
      },
    ],
    endedAt: '20:05',
  },
}
