/** The reports that whoever applies knows of, asked one by one: what decides whether each counts is typed once. */
import { ask, type Context, fieldAt, type Nth, atField, type Refused } from '../../../casework/index.ts'
import { bodies } from '../body.ts'
import { complaintMade, complaintNotBefore, incidentDaySaid } from '../threshold/rules.ts'

/** More of them go into words, and are added by whoever works the case. */
export const mostReports = 5

const of = {
  incident: ask.optionalDay('On which day did it happen?', 'the day on which it happened', {
    hint: 'Of behaviour that went on, the last day before you reported it.',
  }),
  unknown: ask.several('Do you know that day?', [
    { key: 'unknown', name: 'I do not know the day on which it happened' },
  ]),
  complained: ask.day('On which day was it reported?', 'the day on which it was reported'),
  to: ask.choose('To whom was it reported?', bodies, { missing: 'Choose to whom it was reported' }),
  about: ask.line('In a few words, what was it about?', { missing: 'Say in a few words what it was about' }),
  reference: ask.line('Reference number, or who took the report', { optional: true }),
}
export type Report = Nth<typeof of>

export const complaints = ask.upTo(mostReports, 'When was it reported?', {
  one: 'Report',
  hint: 'One for each time that it was reported, to whomever. Diary sheets that were not handed in are not reports.',
  of,
})

export const reports = ask.words('Other reports, or those whose days you do not know', {
  optional: true,
  rows: 4,
  hint: 'Say what you know of them. We ask the agencies for the dates in their records.',
})

/** What is wrong with one of them, at its field. */
export function reportFault(given: readonly Report[], { today }: Pick<Context, 'today'>): Refused | null {
  for (const { nth, incident, unknown, complained } of given) {
    const at = (name: keyof typeof of) => fieldAt('complaints', nth, name)
    const fault =
      atField(at('incident'), incidentDaySaid.refuses({ incident, unknown: unknown.length > 0 })) ??
      atField(at('complained'), complaintMade.refuses({ complained, today: today.toString() })) ??
      atField(at('incident'), complaintNotBefore.refuses({ incident, complained }))
    if (fault) return fault
  }
  return null
}
