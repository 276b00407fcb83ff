/** 3 March 2026: the meeting held in place of the one cancelled in February, with a recorded vote. */
import { against, said, value, year } from '../figures.ts'
import type { MeetingSeed } from '../seed.ts'
import { minutesConfirmed, openingItems, performanceReport } from '../standing.ts'

export const march2026: MeetingSeed = {
  body: 'board',
  date: '2026-03-03',
  time: '18:30',
  venue: 'chamber',
  next: '2026-06-09',
  agenda: [
    ...openingItems,
    { heading: 'Policy for the Board’s view' },
    {
      title: 'A Protocol for Redeployable Cameras',
      paper: {
        title: 'A Protocol for Redeployable Cameras',
        by: 'pelling',
        purpose: [
          'To put before the Board the draft protocol that it asked for on 10 June 2025.',
          'To seek the Board’s recommendation to the Executive.',
        ],
        recommended: [
          'the draft protocol be commended to the Executive; and',
          'a report on its first year be brought to the Board in March 2027.',
        ],
        sections: [
          {
            title: 'What the protocol says',
            body: [
              'The protocol is four pages long and written for residents. It says who may ask for a camera, how requests are scored, how long a camera stays, who may see the pictures, and how to complain.',
              'The main points are these:',
              {
                list: [
                  'a camera stays for eight weeks, and may be kept for a further eight only if the tasking group gives its reasons in writing;',
                  'ward councillors are told three working days before a camera is put up, unless the police say that this would defeat its purpose;',
                  'pictures are kept for 28 days and then written over, unless they are evidence;',
                  'no camera that can recognise faces is used; and',
                  'the list of places, with dates, is published each quarter after the cameras have moved.',
                ],
              },
            ],
          },
          {
            title: 'What people said',
            body: [
              'The draft was open for comment from 1 October to 12 December 2025. There were 73 answers. Fifty-one agreed with the draft as it stood, 14 wanted cameras to stay longer, and eight wanted fewer of them or none.',
              'The Tenants’ and Residents’ Federation asked that signs be in plain words with a telephone number. The draft has been changed to say so.',
            ],
          },
          {
            title: 'Choices for the Board',
            body: [
              'The Board may wish to consider whether the limit of sixteen weeks should be absolute. Officers advise against it: in Ferry Quarter last year, witnesses came forward only in the fifteenth week.',
            ],
          },
        ],
        policy: 'The protocol follows the Surveillance Camera Code of Practice.',
        financial: 'New signs will cost £1,150. Each move of a camera costs £310.',
        risk: 'A camera kept too long becomes a fixed camera without the decision ever having been taken. The written reasons are there to prevent this.',
        equality:
          'Each placing is tested for its effect on people with protected characteristics, and in particular near places of worship.',
        climate: 'Four of the six cameras will have solar panels by the summer.',
        background: ['Answers to the consultation, 1 October to 12 December 2025'],
      },
    },
    { heading: 'Scrutiny of the Partnership' },
    {
      title: 'Safer Thornmere Partnership: Performance in 2025/26 Q3',
      paper: performanceReport('2025/26 Q3', {
        summary: [
          `Anti-social behaviour fell for the fourth quarter in a row when set against the year before, to ${against('asb', '2025/26 Q3')}.`,
          `Knife-enabled offences stood at ${against('knife', '2025/26 Q3')}. The lessons in schools will go on in 2026/27, for the Executive has found £18,000 for them.`,
        ],
        attention: [
          `Fifteen people were killed or seriously injured on the roads. Work on Larkrise Road began on 16 February and will take until the end of May.`,
          'The winter drop-in at The Wharf Rooms was used by 60 young people a week. It closes at Easter unless money is found.',
        ],
        next: [
          'decide whether the drop-in can go on;',
          'finish the safeguarding training of taxi drivers, of whom 212 of 240 have now taken part; and',
          'move two cameras in time for the spring.',
        ],
      }),
    },
    {
      title: 'Integrated Offender Management',
      paper: {
        title: 'Integrated Offender Management',
        by: 'anstruther',
        purpose: [
          'To tell the Board how the police, the Probation Service and the Council together manage the people who commit most of the burglary, robbery and vehicle crime in the Borough.',
        ],
        recommended: 'That the report be noted.',
        sections: [
          {
            title: 'The scheme',
            body: [
              'A small number of people commit a large share of neighbourhood crime. Under the scheme they are chosen by a panel, offered help with housing, drugs, debt and work, and watched closely by the police. They come off it when they have stopped, or when they have moved away or gone to prison for a long term.',
              'People are placed in one of three groups. The fixed group is for those whose main offence is a neighbourhood crime and whose risk of reoffending is high. The flex group is for others whom the panel thinks will benefit. The free group is chosen locally, and in Thornmere is used for shop theft.',
            ],
          },
          {
            title: 'Numbers',
            body: [
              {
                table: {
                  caption: 'Table 1: people on the scheme on 31 December',
                  head: ['Group', '2024', '2025'],
                  rows: [
                    ['Fixed', '31', '28'],
                    ['Flex', '12', '15'],
                    ['Free', '6', '11'],
                    ['Total', '49', '54'],
                  ],
                  total: true,
                },
              },
              'Of the 54, 19 were in prison on that day and 35 in the community. In 2025, 17 people left the scheme: nine because they had not offended for six months, five on a long sentence, and three who moved away.',
              'Of the 31 people who were in the fixed group at the end of 2024, 12 were convicted of a neighbourhood crime in 2025. They were convicted of 41 offences between them, against 96 in the year before they joined.',
            ],
          },
          {
            title: 'Housing',
            body: [
              'Nothing does more harm than release from prison without an address. In 2025 seven people on the scheme had none on the day of release, against 13 in 2024. Wendside Homes keeps two flats for this purpose, with a worker who visits each day in the first month.',
            ],
          },
        ],
        financial: 'The Council gives £22,000 towards the worker and £9,000 towards a fund for deposits and tools.',
        priorities: {
          work: 'Eight people found work in 2025, six of them through an employer who had taken people before.',
          health: 'Two thirds of the group are in treatment for drugs or alcohol.',
        },
        risk: 'The flats are the only ones of their kind. If one is lost to repairs, people will be released to the street.',
        equality: 'Five of the 54 are women. A women’s centre in the next borough takes referrals.',
        background: ['Probation Service, Westmarch: scheme records, 31 December 2025'],
      },
    },
    {
      title: 'Modern Slavery and Hate Crime',
      paper: {
        title: 'Modern Slavery and Hate Crime',
        by: 'hadleigh',
        purpose: [
          'To report what the Council and its partners did about modern slavery in 2025.',
          'To report on hate crime in the same year.',
        ],
        recommended: [
          'the report be noted; and',
          'the Council’s statement under section 54 of the Modern Slavery Act 2015 be supported.',
        ],
        sections: [
          {
            title: 'Modern slavery',
            body: [
              'The Council is a first responder: when its staff believe that a person may be a victim, they must refer an adult who agrees, and every child, to the national referral mechanism. In 2025 the Council made 18 referrals and the police 22. Of the Council’s, 11 were of children drawn into selling drugs.',
              'Officers visited 46 premises with the police and the labour abuse authority: 19 car washes, 16 nail bars and 11 farms. Workers in four of them were found to be owed wages, and two people were taken to a place of safety.',
            ],
          },
          {
            title: 'Buying without slavery',
            body: [
              'The Council spends about £71 million a year with suppliers. The statement for 2026/27 promises that every contract above £100,000 in cleaning, care, construction and clothing will be checked. In 2025 31 were checked, and three suppliers were asked to change how they recruit.',
            ],
          },
          {
            title: 'Hate crime',
            body: [
              `The police recorded ${said(year('hate', '2024/25'))} hate incidents and crimes in 2024/25, and ${value('hate', '2025/26 Q1') + value('hate', '2025/26 Q2') + value('hate', '2025/26 Q3')} in the first three quarters of 2025/26.`,
              'About two thirds were recorded as being about race. Reports about disability remain few, and the Partnership believes that most are never made. There are now 14 places where a report can be made other than to the police, of which the busiest is Larkrise Library.',
            ],
          },
        ],
        financial:
          'A half-time post, at £24,600 a year, is paid for by the Police and Crime Commissioner until March 2027.',
        priorities: {
          work: 'Fair work is the opposite of exploitation.',
          streets: 'People who are afraid of abuse stay at home.',
        },
        risk: 'Referrals depend on a few people who know what to look for. Training is being made part of induction.',
        equality: 'The report is about equality throughout.',
        background: ['Thornmere Borough Council: modern slavery statement 2026/27 (draft)'],
      },
    },
  ],
  minutes: {
    chairing: 'chair',
    apologies: ['vanderspoel'],
    cooptedAbsent: true,
    officers: ['anstruther', 'hadleigh', 'okonjo', 'pelling', 'rosewarne', 'wroughtley'],
    guests: ['keogh', 'thorold'],
    visiting: ['illingford'],
    items: [
      {
        title: 'Chair’s Announcements',
        body: [
          'The Chair welcomed Councillor Ebbs, whom the Council had appointed to the Board on 21 January 2026.',
          'The meeting of 10 February 2026 had been cancelled because the Town Hall was without heating. Its business had been brought to this meeting.',
        ],
      },
      minutesConfirmed('11 November 2025'),
      {
        title: 'Declarations of Interest and of the Party Whip',
        body: [
          'Councillor Farrowby declared an interest, not pecuniary, in the item on redeployable cameras, as a member of the Dunnock Hill Residents’ Association, which had answered the consultation. He remained in the room and voted.',
        ],
      },
      {
        title: 'Public Question Time',
        body: [
          'One question had been received, from Mr Ravi Senthal, about a licence for a late-night café in Old Town. The Chair, on the advice of the Director of Law and Governance, had refused it under Standing Order 19, because it concerned an application for a licence. Mr Senthal had been told how to make his objection to the Licensing and Regulatory Committee.',
        ],
      },
      {
        title: 'A Protocol for Redeployable Cameras',
        body: [
          'The Control Room and CCTV Manager presented the draft protocol. There had been 73 answers to the consultation, of which 51 agreed with the draft as it stood.',
          'It was moved by Councillor Adeyokunnu and seconded by Councillor Ebbs, as an amendment, that the limit of sixteen weeks be absolute. The amendment was put to the vote and lost by six votes to two, with two abstentions.',
          'It was then moved by Councillor Prothero-Webb and seconded by Councillor A. Khan that the recommendation in the report be agreed. A recorded vote was asked for under Standing Order 22:',
          'For the motion (6): Councillors A. Khan, Z. Khan, O’Hallion, Penhallow, Prothero-Webb and Tembe-Hartley.',
          'Against the motion (2): Councillors Adeyokunnu and Ebbs.',
          'Abstained (2): Councillors Farrowby and Mossgrave.',
          'The motion was declared carried.',
        ],
        resolved: [
          'the draft protocol on redeployable cameras be commended to the Executive; and',
          'a report on the first year of the protocol be brought to the Board in March 2027.',
        ],
        action: 'Control Room and CCTV Manager',
      },
      {
        title: 'Safer Thornmere Partnership: Performance in 2025/26 Q3',
        body: [
          `The Board considered a report of the Head of Community Safety. There had been ${said(value('asb', '2025/26 Q3'))} incidents of anti-social behaviour in the quarter, fewer than a year before.`,
          'Members were glad to learn that the lessons on knife crime would go on. Councillor Penhallow asked what it would cost to keep the drop-in at The Wharf Rooms open until the summer, and was told £7,200.',
        ],
        resolved: 'That the report be noted, and that the Executive be asked to consider keeping the drop-in open.',
        action: 'Head of Community Safety',
      },
      {
        title: 'Integrated Offender Management',
        body: [
          'The Board considered a report of the Community Safety Partnership Manager and heard from M. Thorold of the Probation Service. There were 54 people on the scheme at the end of December. Councillor Mossgrave asked what would happen if a flat was lost, and whether a third could be found.',
        ],
        resolved: 'That the report be noted.',
      },
      {
        title: 'Modern Slavery and Hate Crime',
        body: [
          'The Safeguarding and Exploitation Co-ordinator presented the report. The Council had made 18 referrals to the national referral mechanism in 2025. Councillor O’Hallion asked that farms be told in their own language what their workers were owed.',
        ],
        resolved: [
          'the report be noted;',
          'the Council’s modern slavery statement be supported; and',
          'every member of the Council be offered the training by September 2026.',
        ],
        action: 'Safeguarding and Exploitation Co-ordinator',
      },
    ],
    closing: [
      'The Chair said that this was the last meeting of the municipal year, and thanked members, officers and guests for their work.',
    ],
    endedAt: '20:40',
  },
}
