/** The court: the application is heard in time or not at all, and the order lasts three months at most. */
import type { Chapter } from '../cast.ts'

const served = '24 December 2025'
const court = 'Thornmere Magistrates’ Court'

export const atCourt: Chapter = [
  [
    'the test of the order is answered; an application that would be heard a minute too late is refused',
    async ({ window, sets, at }) => {
      await sets('2025-12-24T12:00')
      const officer = await window('asb')
      await officer.go(at['case'] ?? '')
      await officer.does('Answer the legal test: closure order')
      await officer.fill({
        '1. Has anybody behaved > No': true,
        '1. Why?': 'Not on the premises.',
        '2. Has the use of the premises led to serious nuisance > Yes': true,
        '2. Why?': 'Each night for three weeks.',
        '2. What bears it out? > 2 December 2025': true,
        '3. Has there been disorder > No': true,
        '3. Why?': 'No fights so far.',
        '4. Is the order necessary > Yes': true,
        '4. Why?': 'The callers came back within hours.',
        '4. What bears it out? > 2 December 2025': true,
        'What has been tried, or why would nothing less do?': 'The notice, and all that came before it.',
        'Why is it proportionate?': 'Three months, and carers come in.',
        'Whom does it affect who is protected by the Equality Act, and how?': 'Nobody more than others.',
        'Who is vulnerable, and what is done for them?': 'The tenant has a place with a niece.',
      })
      await officer.press('Save')
      await officer.does('Apply for a closure order')
      await officer.fill({
        'After which notice?': served,
        'To which court?': court,
        'On which day does it hear the application?': '2025-12-27',
        'At what time?': '10:01am',
      })
      await officer.press('Save')
      await officer.refused('27 December 2025, 10am')
      await officer.fill({ 'At what time?': '10am' })
      await officer.press('Save')
      await officer.sees(court)
    },
  ],
  [
    'heard a minute late it is refused; the court makes an order of three months to the minute, and not of a day more',
    async ({ window, sets, at }) => {
      await sets('2025-12-27T12:00')
      const officer = await window('asb')
      await officer.go(at['case'] ?? '')
      await officer.does('The court made a closure order')
      await officer.fill({
        'After which notice?': served,
        'At what time?': '10:01am',
        'Which court?': court,
        'Until which day?': '2026-03-28',
        'Until what time?': '10am',
        'Whom does it keep out, when, and from which parts?': 'Everybody but the tenant, at all times.',
      })
      await officer.press('Save')
      await officer.refused('The court must hear the application not later than 27 December 2025, 10am')
      await officer.fill({ 'At what time?': '10am' })
      await officer.press('Save')
      await officer.refused('3 months')
      await officer.fill({ 'Until which day?': '2026-03-27' })
      await officer.press('Save')
      await officer.sees('Closure order: 12 Teasel Walk', 'until 27 March 2026, 10am')
    },
  ],
]
