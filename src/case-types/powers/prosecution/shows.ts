/** What stands of prosecutions on the page of a case: each charge, how far it is, and the next day. */
import type { Context } from '../../../casework/index.ts'
import { clockTime, longDate } from '../../../lib/index.ts'
import { html, table, wide } from '../../../web/index.ts'
import { chargeName } from './charges.ts'
import { hearings, outcomes } from './court.ts'
import { lastToLay } from './file.ts'
import { type Charge, type Prosecution, prosecutions, waits } from './prosecutions.ts'

const howFar = ({ ended }: Charge, file: Prosecution): string => {
  if (ended) return `${outcomes[ended.outcome as keyof typeof outcomes]}, ${longDate(ended.day)}`
  if (file.dropped !== null) return `Dropped on ${longDate(file.dropped)}`
  return file.laid === null
    ? `With the lawyers since ${longDate(file.day)}`
    : `Before the court since ${longDate(file.laid)}`
}

function nextDay(file: Prosecution, context: Context): string {
  if (waits(file)) {
    const last = lastToLay(file, context)
    return last === null ? '' : `Lay it by ${longDate(last)}`
  }
  if (file.next === null) return file.laid !== null && file.disposed === null ? 'No hearing is listed' : ''
  const { what, day, time } = file.next
  return `${hearings[what as keyof typeof hearings]}: ${longDate(day)}${time === '' ? '' : `, ${clockTime(time)}`}`
}

export function shows(context: Context) {
  const all = prosecutions(context)
  if (all.length === 0) return []
  const nameOf = (id: number) => context.people.find(one => one.id === id)?.name ?? 'Somebody in the case'
  const rows = all.flatMap(file =>
    file.charges.map(one => [
      nameOf(one.who),
      html`${chargeName(one.offence)}<br>${longDate(one.day)}`,
      howFar(one, file),
      one.ended ? '' : nextDay(file, context),
    ]),
  )
  const head = ['Who', 'Charge', 'How far it is', 'Next']
  return [{ title: 'Prosecutions', body: wide('Prosecutions', table({ head, rows })) }]
}
