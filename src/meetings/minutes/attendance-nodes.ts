/** The lines at the head of minutes: who was there, in the categories of the council's papers. Pure. */
import type { Committee } from '../../authority/index.ts'
import { list } from '../../lib/index.ts'
import type { Node } from '../../print/index.ts'
import type { Attended } from './paper.ts'

const line = (lead: string, text: string): Node => ({ is: 'para', text, number: null, lead, bold: false })

/** 'Vale (Vice-Chair, from 6.45 p.m.)' */
const withRole = (one: Attended): string => {
  const inside = [one.role, one.note].filter(word => word !== null).join(', ')
  return inside ? `${one.name} (${inside})` : one.name
}

/** 'Councillors A, B and C', 'Councillor A'; who is no councillor stands behind them by name. */
function members(all: Attended[]): string {
  const councillors = all.filter(one => one.councillor)
  const others = all.filter(one => !one.councillor)
  const title =
    councillors.length === 0 ? '' : councillors.length === 1 && others.length === 0 ? 'Councillor ' : 'Councillors '
  return all.length === 0 ? 'None' : `${title}${list([...councillors, ...others].map(withRole))}`
}

const guest = (one: Attended): string => {
  if (!one.councillor) return `${one.name}${one.note === null ? '' : ` (${one.note})`}`
  return `Councillor ${one.name}${one.note === null ? '' : ` in accordance with ${one.note}`}`
}

export function attendanceNodes(all: readonly Attended[], committee: Pick<Committee, 'minuteStyle' | 'house'>): Node[] {
  const as = (capacity: Attended['capacity']) => all.filter(one => one.capacity === capacity)
  const [officers, guests, away] = [as('officer'), as('also present'), as('absent on council business')]
  return [
    line('Present:', members(as('present'))),
    line('Apologies for Absence:', members(as('apologies'))),
    ...(committee.house.absentOnBusiness.value || away.length > 0
      ? [line(committee.minuteStyle.value.absent, members(away))]
      : []),
    line('Officers present:', officers.length === 0 ? 'None' : list(officers.map(one => one.name))),
    ...(guests.length === 0 ? [] : [line('Also in attendance:', guests.map(guest).join(', '))]),
  ]
}
