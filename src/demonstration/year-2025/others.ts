/** The annual meeting of the Council in May 2025, and the licensing committee's meeting of October 2025. */
import type { MeetingSeed } from '../seed.ts'

export const council2025: MeetingSeed = {
  body: 'council',
  date: '2025-05-14',
  time: '18:00',
  venue: 'chamber',
  next: null,
  agenda: [],
  minutes: {
    chairing: 'chair',
    apologies: ['esplin', 'greaves'],
    officers: ['ashlow', 'haldane', 'okonjo', 'wroughtley'],
    items: [
      {
        title: 'Election of Mayor',
        body: [
          'It was moved by Councillor Castellow and seconded by Councillor Z. Khan that Councillor Ottoline Brack be elected Mayor. There was no other nomination.',
        ],
        resolved: 'That Councillor Ottoline Brack be elected Mayor of the Borough for the municipal year 2025/26.',
      },
      { title: 'Declarations of Interest', body: ['No interests were declared.'] },
      {
        title: 'Minutes',
        body: [
          'The minutes of the meeting held on 26 March 2025 were agreed as a correct record and signed by the Mayor.',
        ],
      },
      {
        title: 'The Leader and the Executive',
        body: [
          'The Leader, Councillor Castellow, told the Council whom she had appointed to the Executive. Councillor Illingford would be Executive Member for Community Safety and Neighbourhoods.',
        ],
        resolved: 'That the appointments be noted.',
      },
      {
        title: 'Political Balance',
        body: [
          'The Council considered a report of the Director of Law and Governance under section 15 of the Local Government and Housing Act 1989.',
          {
            table: {
              caption: 'Seats on the Council and on the Safer Communities Scrutiny Board',
              head: ['Party', 'Council', 'Board'],
              rows: [
                ['Labour', '14', '6'],
                ['Conservative', '6', '3'],
                ['Liberal Democrats', '4', '2'],
                ['Total', '24', '11'],
              ],
              total: true,
            },
          },
        ],
        resolved: 'That seats be allotted as set out in the report.',
      },
      {
        title: 'Appointment of Committees and Boards',
        body: [
          'It was moved by Councillor Castellow and seconded by Councillor Holmwood that members be appointed as set out in the schedule.',
        ],
        resolved: [
          'Councillors Tembe-Hartley (Chair), Penhallow (Vice-Chair), Adeyokunnu, Farrowby, A. Khan, Z. Khan, Mossgrave, O’Hallion, Prothero-Webb, Quennell and van der Spoel be appointed to the Safer Communities Scrutiny Board;',
          'Mr Desmond Ayliffe, of the Thornmere Tenants’ and Residents’ Federation, be co-opted to the Board without a vote; and',
          'Councillors Dhanwal (Chair), Holmwood (Vice-Chair), Brathwick, Esplin, Fenn, Quarrie and Wynn-Ellery be appointed to the Licensing and Regulatory Committee.',
        ],
        action: 'Director of Law and Governance',
      },
      {
        title: 'Dates of Meetings',
        body: ['The Council considered a calendar of meetings for the year.'],
        resolved: 'That the calendar of meetings for 2025/26 be agreed.',
      },
    ],
    endedAt: '19:10',
  },
}

export const licensing2025: MeetingSeed = {
  body: 'licensing',
  date: '2025-10-07',
  time: '10:00',
  venue: 'chamber',
  next: '2026-01-13',
  agenda: [],
  minutes: {
    chairing: 'chair',
    apologies: ['fenn'],
    officers: ['okonjo', 'rosewarne', 'winterbourn'],
    guests: ['sunniva'],
    items: [
      {
        title: 'Minutes',
        body: [
          'The minutes of the meeting held on 8 July 2025 were agreed as a correct record and signed by the Chair.',
        ],
      },
      {
        title: 'Declarations of Interest',
        body: [
          'Councillor Wynn-Ellery declared that she knew the applicant in the second item. She took no part in it.',
        ],
      },
      {
        title: 'Statement of Licensing Policy 2026 to 2031',
        body: [
          'The Committee considered a report of the Director of Law and Governance with the results of consultation. Nineteen answers had been received. Chief Inspector Dalegarth said that the police supported the paragraphs on door staff and on drinks being spiked.',
        ],
        resolved: [
          'the statement of licensing policy be commended to the Council; and',
          'a guide of two pages be written for those who apply for a licence for the first time.',
        ],
        action: 'Director of Law and Governance',
      },
      {
        title: 'Application for a Variation: The Old Granary, Ferry Street',
        body: [
          'The Committee heard from the applicant, from two residents, and from the police. The applicant asked for an hour longer on Fridays and Saturdays.',
        ],
        resolved:
          'That the hours be varied until 1.00 a.m. on Fridays and Saturdays, on condition that the garden be closed at 11.00 p.m.',
      },
      {
        title: 'Taxi Marshals',
        body: [
          'The Head of Community Safety reported that marshals had worked at the rank in Market Square on 46 nights in the last year, at a cost of £21,160. Assaults near the rank had fallen from 18 to 11.',
        ],
        resolved: 'That the report be noted, and that marshals be provided every Friday and Saturday in December.',
        action: 'Head of Community Safety',
      },
    ],
    endedAt: '12:15',
  },
}
