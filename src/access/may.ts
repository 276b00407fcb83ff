/** Who may: what pages ask of the person who signed in. The database asks again, at every statement. */
import type { Actor } from '../web/index.ts'

type Holder = Pick<Actor, 'roles'>

const holds = (actor: Holder, ...wanted: string[]): boolean => wanted.some(role => actor.roles.includes(role))

/** Agencies, users, agreements, access reviews; never a case. */
export const mayAdminister = (actor: Holder): boolean => holds(actor, 'administrator')

/** The log, what needs attention, rights of the people that records are about. */
export const mayProtectData = (actor: Holder): boolean => holds(actor, 'data-protection-officer')

/** The cases of one's agencies, or those that a panel shares. Which ones: the database. */
export const mayOpenCases = (actor: Holder): boolean => holds(actor, 'caseworker', 'panel-member')

/** The cases of one's own agency, to change them. */
export const mayCasework = (actor: Holder): boolean => holds(actor, 'caseworker')

/** Meetings, whether or not they are public. */
export const mayClerk = (actor: Holder): boolean => holds(actor, 'clerk')

export const mayMonitor = (actor: Holder): boolean => holds(actor, 'monitoring-officer')

/** Reports for meetings: their own, and those that they must agree to. */
export const mayWriteReports = (actor: Holder): boolean => holds(actor, 'report-author')

/** Whoever sits as a councillor or co-opted member; on which bodies: the database. */
export const isCouncillor = (actor: Holder): boolean => holds(actor, 'councillor')
