/** The Board's annual report for 2025/26: the counts are made from the seeds of the year, not typed again. */
import { said, year } from '../figures.ts'
import type { Block, MeetingSeed } from '../seed.ts'

export type AnnualReportSeed = { title: string; foreword: string[]; sections: { title: string; body: Block[] }[] }

const numbers = ['none', 'one', 'two', 'three', 'four', 'five', 'six']

export const annualReport2025 = (held: MeetingSeed[], cancelled: number): AnnualReportSeed => ({
  title: 'Annual Report of the Safer Communities Scrutiny Board 2025/26',
  foreword: [
    'This has been a year in which the Board asked for things and mostly saw them done. Residents of Larkrise have a road that children can cross. There is a protocol on cameras that anybody can read. Lessons about knives go on in every secondary school.',
    'I thank the members of the Board, our co-opted member, the officers who served us, and every guest who came to be questioned. I thank above all the residents who wrote to us.',
  ],
  sections: [
    {
      title: 'What the Board is for',
      body: [
        'The Board examines the work of the Safer Thornmere Partnership and of the Council’s own community safety services. It is the Council’s crime and disorder committee under section 19 of the Police and Justice Act 2006. It does not take decisions itself; it recommends.',
      ],
    },
    {
      title: 'The year in brief',
      body: [
        `The Board met ${numbers[held.length] ?? held.length} times. ${cancelled === 1 ? 'One meeting, in February 2026, was cancelled because the Town Hall was without heating, and was held in March instead.' : ''}`,
        {
          table: {
            caption: 'Meetings in 2025/26',
            head: ['Meeting', 'Reports considered', 'Councillors present'],
            rows: held.map(meeting => {
              const reports = meeting.agenda.filter(
                entry =>
                  !('heading' in entry) && entry.paper !== 'minutes' && entry.paper !== 'questions' && entry.paper,
              ).length
              const put = meeting.minutes?.items.filter(item => item.deferred).length ?? 0
              const away = (meeting.minutes?.apologies.length ?? 0) + (meeting.minutes?.onCouncilBusiness?.length ?? 0)
              const seats = meeting.date > '2025-10-20' && meeting.date < '2026-01-21' ? 10 : 11
              return [
                Temporal.PlainDate.from(meeting.date).toLocaleString('en-GB', {
                  day: 'numeric',
                  month: 'long',
                  year: 'numeric',
                }),
                String(reports - put),
                String(seats - away),
              ]
            }),
          },
        },
        'Councillor Tobias Quennell resigned from the Council in October 2025. Councillor Marisol Ebbs took his place on the Board in January 2026.',
      ],
    },
    {
      title: 'Anti-social behaviour',
      body: [
        `The police recorded ${said(year('asb', '2025/26'))} incidents of anti-social behaviour in the year, against ${said(year('asb', '2024/25'))} in 2024/25. The Board looked at the figures ward by ward each quarter, and asked in particular about off-road motorcycles in Kiln Lane.`,
        `There were ${year('reviews', '2025/26')} applications for a case review, against ${year('reviews', '2024/25')}. At the Board’s request the letter to those who apply was rewritten.`,
      ],
    },
    {
      title: 'Redeployable cameras',
      body: [
        'The Board asked in June for a written protocol and saw a draft in March. It was put to a recorded vote and carried by six votes to two, with two abstentions. The Executive agreed the protocol on 22 April 2026.',
      ],
    },
    {
      title: 'Domestic abuse',
      body: [
        'In September the Board heard that 214 households had asked for safe accommodation in 2024/25 and that the refuge had been full on 291 days. It told the Local Partnership Board that a second building should be the first call on new money.',
      ],
    },
    {
      title: 'Knife crime and serious violence',
      body: [
        `Knife-enabled offences came to ${year('knife', '2025/26')} in the year, against ${year('knife', '2024/25')}. After the Board’s meeting of November 2025 the Executive found £18,000 to keep the lessons in schools.`,
      ],
    },
    {
      title: 'Road safety',
      body: [
        `In 2024/25, ${year('collisions', '2024/25')} people were killed or seriously injured. The Board asked for the scheme for Larkrise Road to be brought forward, after a question from a resident. Work began in February 2026.`,
      ],
    },
    {
      title: 'Other subjects',
      body: [
        {
          list: [
            'Community Payback, which was put off from September to November',
            'Prevent and the Channel Panel',
            'Integrated offender management',
            'Modern slavery and hate crime',
            'One case, considered in private',
          ],
        },
      ],
    },
    {
      title: 'The year to come',
      body: [
        'The topic group on safety in public places at night will report in September 2026. The Board also expects to examine emergency planning after the flood of January 2026, and how often cases of domestic abuse lead to a charge.',
      ],
    },
  ],
})
