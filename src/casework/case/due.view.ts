/** What is due in a case, each with why: the limit and its source, and whether anybody has checked it. */
import { clockTime, fullDate, longDate } from '../../lib/index.ts'
import { type Html, html, lines, tag } from '../../web/index.ts'
import type { Context } from '../type/act.ts'
import type { CaseType } from '../type/case-type.ts'
import { limitWords } from '../type/limit.ts'
import type { Due } from '../type/stood.ts'

/** 'Task', or the name of the clock. */
export const dueName = (type: CaseType | undefined, key: string): string =>
  key === 'task' ? 'A task' : (type?.clocks.find(one => one.key === key)?.name ?? key)

/** '5 working days (the council’s procedure; not verified)' */
function why(type: CaseType | undefined, due: Due, context: Context): string {
  const clock = type?.clocks.find(one => one.key === due.key)
  if (!clock) return ''
  if (clock.limit === undefined) return clock.source ?? ''
  const limit = context.limit(clock.limit, due.began)
  return `${limitWords(limit)} from ${longDate(due.began)} (${limit.source}${limit.verified ? '' : '; not verified'})`
}

/** What must be done; of a task that another act set, what that act says of itself. */
function taskWords({ stood }: Context, { record }: Due): string {
  const what = stood.named('task').find(one => one.id === record)?.given['what']
  return typeof what === 'string' ? what : (stood.events.find(one => one.id === record)?.says.split('\n')[0] ?? '')
}

export function dueView(type: CaseType | undefined, context: Context): Html | false {
  const waiting = context.stood.dues
    .filter(one => one.met === null)
    .toSorted((one, other) => `${one.by} ${one.at ?? '24'}`.localeCompare(`${other.by} ${other.at ?? '24'}`))
  const today = context.today.toString()
  return (
    waiting.length > 0 &&
    html`<ul class="govuk-list govuk-list--spaced">${waiting.map(due => {
      const words = due.key === 'task' ? taskWords(context, due) : why(type, due, context)
      const who = context.practitioners.find(one => one.id === due.accountId)?.name
      return html`<li><strong>${dueName(type, due.key)}</strong>: by ${due.at !== null && `${clockTime(due.at)} on `}${fullDate(due.by)} ${due.by < today && tag({ text: 'Overdue', classes: 'govuk-tag--red' })}<br><span class="govuk-hint">${lines([words, who].filter(one => one !== undefined && one !== '') as string[])}</span></li>`
    })}</ul>`
  )
}
