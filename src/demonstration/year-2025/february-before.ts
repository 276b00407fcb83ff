/** The last meeting of the year before: only its minutes are printed, in the pack of June 2025. */
import type { MeetingSeed } from '../seed.ts'
import { minutesConfirmed, noQuestions } from '../standing.ts'

export const february2025: MeetingSeed = {
  body: 'board',
  date: '2025-02-11',
  time: '18:30',
  venue: 'chamber',
  next: '2025-06-10',
  agenda: [],
  minutes: {
    chairing: 'vice',
    apologies: ['tembe', 'mossgrave'],
    officers: ['rosewarne', 'pelling', 'wroughtley'],
    guests: ['sunniva'],
    items: [
      minutesConfirmed('12 November 2024'),
      noQuestions,
      {
        title: 'Policing Priorities for 2025/26',
        body: [
          'The Board received a presentation from Chief Inspector Dalegarth of Westmarch Police on the priorities for the local policing area in the coming year. They were serious violence, burglary, and anti-social behaviour in the four town-centre wards.',
          'In reply to members, the Chief Inspector said that the neighbourhood teams would be back to full strength by the end of May, and that officers would not be taken from them to cover response shifts except in an emergency.',
        ],
        resolved: 'That the presentation be noted.',
      },
      {
        title: 'Redeployable Cameras: Progress',
        body: [
          'The Control Room and CCTV Manager reported that six redeployable cameras had been bought with money from the Police and Crime Commissioner and that two were in use. Members asked how the places for them were chosen, and whether ward councillors were told.',
        ],
        resolved:
          'That a report on how cameras are placed, and for how long, be brought to the first meeting of the next municipal year.',
        action: 'Control Room and CCTV Manager',
      },
      {
        title: 'Dates of Meetings in 2025/26',
        body: ['The Board considered dates for the coming municipal year.'],
        resolved:
          'That the Board meet on 10 June, 9 September and 11 November 2025 and on 10 February 2026, at 6.30 p.m.',
      },
    ],
    endedAt: '19:40',
  },
}
