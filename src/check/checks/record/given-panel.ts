/** For the tests of this family: papers of an invented panel, meeting after meeting. */

type Report = { title: string; words: readonly string[] }
type Minute = { title: string; words: readonly string[]; ref?: string }
type Given = {
  day?: string
  place?: string
  next?: string
  members?: readonly string[]
  agenda?: readonly string[]
  of?: string
  minutes?: readonly Minute[]
  reports?: readonly Report[]
}

export const five = [
  'Councillor Nora Oakes (Chair)',
  'Councillor Imran Farrow (Vice-Chair)',
  'Councillor Tess Lyle',
  'Councillor Owen Bright',
  'Councillor Maud Perrin',
]

/** Without `of` there are no minutes in it; without `agenda` it is minutes alone. */
export const panel = ({
  day = 'Tuesday, 9 November 2027',
  place = 'Council Chamber, Town Hall, Ockbury',
  next = 'Tuesday, 1 February 2028',
  members = five,
  agenda = ['Minutes', 'Roads and verges', 'Canal towpath'],
  of,
  minutes = [],
  reports = [],
}: Given): string => `
Places Panel

${day} at 6.30 p.m.
${place}

PANEL MEMBERSHIP

${members.join('\n')}

The next meeting of the Panel is on ${next}

AGENDA

${agenda.map((title, n) => `${n + 1}. ${title.toUpperCase()}\t${n + 1} - ${n + 1}`).join('\n')}
${of === undefined ? '' : minutesOf(of, minutes)}
${reports.map(report => reportOf(day.replace(/^\w+, /, ''), report)).join('\n')}`

export const minutesOf = (of: string, minutes: readonly Minute[]): string => `
PLACES PANEL

At a meeting of the Places Panel on ${of} at the Council Chamber, Town Hall, Ockbury

Present: Councillors N. Oakes (Chair), I. Farrow, T. Lyle and M. Perrin

Apologies for Absence: Councillor O. Bright

${minutes.map(({ title, words, ref }, n) => `${ref ?? `PP${n + 1}`} ${title.toUpperCase()}\n\n${words.join('\n\n')}\n`).join('\n')}
Meeting ended at 7.50 p.m.
`

const reportOf = (day: string, { title, words }: Report): string => `
REPORT TO: Places Panel

DATE: ${day}

REPORTING OFFICER: Director of Places

SUBJECT: ${title}

1.0 PURPOSE OF REPORT

1.1 To inform Members of what has been done.

2.0 RECOMMENDED: That the report be noted.

3.0 SUPPORTING INFORMATION

${words.map((text, n) => `3.${n + 1} ${text}`).join('\n\n')}
`
