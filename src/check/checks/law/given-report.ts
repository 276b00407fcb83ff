/** For the tests of law: a report to an invented panel, of a given day. */

export const report = (body: string, day = '12 November 2024'): string => `
REPORT TO: Places Panel

DATE: ${day}

REPORTING OFFICER: Director of Places

SUBJECT: Safer places

1.0 PURPOSE OF REPORT

1.1 To inform Members.

2.0 RECOMMENDED: That the report be noted.

3.0 SUPPORTING INFORMATION

3.1 ${body}
`
