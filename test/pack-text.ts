/** A small pack of an invented board as text, for tests that need to change a word of it. */

export type PackText = {
  body?: string
  date?: string
  members?: string
  minutesOf?: string
  resolved?: string
  present?: string
  report?: string
  extra?: string
}

export const packText = ({
  body = 'Safer Streets Board',
  date = 'Tuesday, 9 November 2027 at 6.30 p.m.',
  members = 'Councillor Norma Plumley Marsh (Chair)\tLabour\nCouncillor Aisha Khan (Vice-Chair)\tLabour\nCouncillor Imran Khan\tGreen',
  minutesOf = 'Tuesday, 14 September 2027',
  resolved = 'RESOLVED: That the report be noted.',
  present = 'Councillors N. Plumley Marsh (Chair), A. Khan and I. Khan',
  report = 'Night-time Wardens',
  extra = '',
}: PackText = {}): string => `Public Document Pack

${body}

${date}
Council Chamber, Town Hall, Thornmere

BOARD MEMBERSHIP

${members}

Please contact Ola Quist on 01632 960001 for further information.

The next meeting of the Board is on Tuesday, 1 February 2028

ITEMS TO BE DEALT WITH
IN THE PRESENCE OF THE PRESS AND PUBLIC

Part I

Item No.\tPage No.
1. MINUTES\t1 - 3
2. ${report.toUpperCase()}\t4 - 6

${body.toUpperCase()}

At a meeting of the ${body} on ${minutesOf} at the Council Chamber, Town Hall, Thornmere

Present: ${present}

Apologies for Absence: None

Absence declared on Council business: None

Officers present: O. Quist

SSB4 MINUTES

The Minutes of the meeting held on 15 June 2027 were taken as read and signed as a correct record.

SSB5 STREET LIGHTING

The Board considered a report of the Director of Place on lamps in alleys, which were to be mended.

${resolved}

Meeting ended at 7.50 p.m.

REPORT TO: ${body}

DATE: 9 November 2027

REPORTING OFFICER: Director of Place

PORTFOLIO: Community Safety

SUBJECT: ${report}

WARDS: Larkrise

1.0 PURPOSE OF THE REPORT

1.1 To tell the Board what the wardens did at night.

2.0 RECOMMENDATION: That the report be noted.

3.0 SUPPORTING INFORMATION

3.1 Wardens walked the market square each Friday. ${extra}

4.0 FINANCIAL IMPLICATIONS

4.1 None.
`
