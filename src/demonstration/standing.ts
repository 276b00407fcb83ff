/** What every agenda and every quarter repeats: the first items of the Board, and the report on the quarter's figures. */
import { headlineTable, said, value, wardTable } from './figures.ts'
import type { Quarter } from './figures.ts'
import type { AgendaEntry, Block, MinuteSeed, ReportSeed } from './seed.ts'

const interests =
  'Members must say if they have a disclosable pecuniary interest, or another interest that the Code of Conduct asks them to declare, in any item on this agenda, and whether they are subject to a party whip on it. A member with a disclosable pecuniary interest must leave the room before the item is discussed.'

export const openingItems: AgendaEntry[] = [
  { title: 'Chair’s Announcements' },
  { title: 'Minutes', paper: 'minutes' },
  { title: 'Declarations of Interest and of the Party Whip', note: interests },
  { title: 'Public Question Time', paper: 'questions' },
]

export const minutesConfirmed = (of: string): MinuteSeed => ({
  title: 'Minutes',
  body: [`The minutes of the meeting held on ${of} were agreed as a correct record and signed by the Chair.`],
})

export const noQuestions: MinuteSeed = { title: 'Public Question Time', body: ['No questions had been received.'] }

export const noDeclarations: MinuteSeed = {
  title: 'Declarations of Interest and of the Party Whip',
  body: ['No interests were declared.'],
}

/** The Partnership's performance report for a quarter: the same frame each time, the officer's own words inside. */
export function performanceReport(
  quarter: Quarter,
  words: { summary: Block[]; attention: Block[]; next: string[] },
): ReportSeed {
  return {
    title: `Safer Thornmere Partnership: Performance in ${quarter}`,
    by: 'rosewarne',
    purpose: [
      `To report how the Safer Thornmere Partnership performed in ${quarter}, measured against the same quarter of the year before.`,
      'To draw the Board’s attention to the measures that have moved most, and to say what is being done about those that have moved the wrong way.',
    ],
    recommended: [
      'the performance of the Partnership be noted; and',
      'the Board say which measure, if any, it wishes to examine at a later meeting.',
    ],
    sections: [
      {
        title: 'Summary',
        body: [
          ...words.summary,
          `Table 1 sets out the ten headline measures. A fall is not always good news: more reports of domestic abuse or of hate crime may mean that more people trust the services enough to come forward.`,
          { table: headlineTable(quarter) },
        ],
      },
      {
        title: 'Anti-social behaviour by ward',
        body: [
          `The police recorded ${said(value('asb', quarter))} incidents of anti-social behaviour in the Borough in ${quarter}. Table 2 shows where.`,
          { table: wardTable(quarter) },
        ],
      },
      { title: 'Measures that need attention', body: words.attention },
      {
        title: 'What happens next',
        body: ['Before the next quarterly report the Partnership will:', { list: words.next }],
      },
    ],
    priorities: {
      streets: 'The measures in this report are the Partnership’s own test of this priority.',
      children: 'Young people are more often the victims of violence in public places than any other group.',
    },
    risk: 'Numbers in a single ward are small, and a change of a few incidents can look like a trend. The Partnership’s analyst compares four quarters before resources are moved.',
    equality:
      'Hate crime is counted by protected characteristic. Counts below five are not published, so that nobody can be recognised.',
    background: [
      'Westmarch Police: recorded crime and incident data, extracted on the tenth working day after the quarter ended',
    ],
  }
}
