/** For the tests of dates: a pack of an invented panel, with an agenda, the minutes of the meeting before and reports. */

type Given = {
  day?: string
  next?: string
  item?: string
  held?: string
  before?: string
  ended?: string
  reports?: readonly string[]
  body?: string
}

export const pack = ({
  day = 'Tuesday, 9 November 2021 at 6.30 p.m.',
  next = 'The next meeting of the Panel is on Tuesday, 1 February 2022',
  item = 'MINUTES',
  held = 'Tuesday, 14 September 2021',
  before = '15 June 2021',
  ended = 'Meeting ended at 7.50 p.m.',
  reports = [],
  body = 'To inform Members.',
}: Given): string => `
Places Panel

${day}
Council Chamber, Town Hall, Ockbury

${next}

Part I

Item No.\tPage No.
1. APOLOGIES FOR ABSENCE\t
2. ${item}\t1 - 3
3. ROADS AND VERGES\t4 - 6

PLACES PANEL

At a meeting of the Places Panel on ${held} at the Council Chamber, Town Hall, Ockbury

Present: Councillors A. Moss (Chair), B. Fenn and C. Dale

Apologies for Absence: None

PP1 MINUTES

The Minutes of the meeting held on ${before} were taken as read and signed as a correct record.

PP2 ROADS

RESOLVED: That the report be noted.

${ended}
${reports
  .map(
    (date, n) => `
REPORT TO: Places Panel

DATE: ${date}

REPORTING OFFICER: Director of Places

SUBJECT: Subject ${'ABCD'[n]}

1.0 PURPOSE OF REPORT

1.1 ${body}

2.0 RECOMMENDED: That the report be noted.
`,
  )
  .join('')}`
