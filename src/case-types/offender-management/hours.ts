/** Hours that agencies spend on somebody, week by week: what share of the work goes to the Fixed cohort is counted from them. */
import { act, type Answers, ask, atField, type Context, type Day } from '../../casework/index.ts'
import { longDate } from '../../lib/index.ts'
import { hoursInCohort, hoursOnce, weekBegun } from './board/rules.ts'

/** The Monday of the week that a day is in. */
const mondayOf = (day: Day): Day => {
  const date = Temporal.PlainDate.from(day)
  return date.subtract({ days: date.dayOfWeek - 1 }).toString()
}

/** The cohort in which somebody last was within a week; undefined where they were in none. */
function cohortIn({ stood }: Context, monday: Day): string | undefined {
  const next = Temporal.PlainDate.from(monday).add({ days: 7 }).toString()
  return stood.spans.findLast(one => one.key === 'cohort' && one.from < next && (one.to === null || one.to > monday))
    ?.value
}

const asks = {
  week: ask.day('Any day of the week', 'the day of the week'),
  agency: ask.agency('Whose hours are they?'),
  hours: ask.whole('Hours', { least: 1, most: 500 }),
}
const key = 'hours-recorded'

export const hoursRecorded = act({
  key,
  name: 'Record hours of a week',
  group: 'Hours',
  hint: 'Hours of all staff of one agency on this person, to the nearest hour.',
  field: 'plan',
  when: 'now',
  asks,
  offered: ({ stood }) => stood.spans.some(one => one.key === 'cohort'),
  says: ({ week }) => `Hours of the week that began on ${longDate(mondayOf(week))}`,
  refuses: ({ week, agency }, on, context) => {
    const monday = mondayOf(week)
    const before = context.stood.named(key).map(one => one.given as Answers<typeof asks>)
    return (
      atField('week', weekBegun.refuses({ monday, on })) ??
      atField('week', hoursInCohort.refuses({ cohort: cohortIn(context, monday) })) ??
      atField(
        'agency',
        hoursOnce.refuses({ again: before.some(one => one.agency === agency && mondayOf(one.week) === monday) }),
      )
    )
  },
  follows: ({ week, hours }, _on, context) => [
    { do: 'mark', key: 'hours', value: cohortIn(context, mondayOf(week)) ?? '', n: hours, on: mondayOf(week) },
  ],
})
