/** Rules for civil penalties: household bins after a warning and a notice of intent, and litter from a vehicle on its keeper. No offence, no court. */
import { type Day, type Limit, limitWords } from '../../../../casework/index.ts'
import { rule } from '../../../../lib/index.ts'

type Span = Pick<Limit, 'value' | 'unit'>

const household = 'Environmental Protection Act 1990, sections 46A to 46D'
const vehicle = 'Littering From Vehicles Outside London (Keepers: Civil Penalties) Regulations 2018'
const order = 'our own: the record says what happened, in the order in which it could'

export const harmsAmenity = rule<void, { harms: boolean }>({
  id: 'civil-harms-amenity',
  source: `${household}: section 46A(2)`,
  says: () =>
    'Warn only where bins or bags caused a nuisance, or harm the amenity of the place, or are likely to: else advise',
  test: ({ harms }) => harms,
})

export const failedAfterWarning = rule<void, { failed: Day; warned: Day; on: Day }>({
  id: 'civil-failed-after-warning',
  source: `${household}: a written warning comes first`,
  says: () => 'The failure must come after the written warning, and not after the notice',
  test: ({ failed, warned, on }) => failed > warned && failed <= on,
})

/** `until`: the same day of a year later, which is too late. */
export const withinWarning = rule<Span, { failed: Day; until: Day }>({
  id: 'civil-within-warning',
  source: `${household}: section 46A(7)`,
  limit: 'civil-penalty.household-warning-lasts',
  says: l => `A warning lasts ${limitWords(l)}: warn anew`,
  test: ({ failed, until }) => failed < until,
})

/** `end`: the last day of those that begin with the day of service. */
export const intentOver = rule<Span, { on: Day; end: Day }>({
  id: 'civil-intent-over',
  source: `${household}: section 46C`,
  limit: 'civil-penalty.household-intent-days',
  says: l =>
    `The final notice waits until ${limitWords(l)} have passed, the day on which the notice of intent was served being the first`,
  test: ({ on, end }) => on > end,
})

export const finalOnce = rule<void, { open: boolean }>({
  id: 'civil-final-once',
  source: order,
  says: () => 'A final notice followed already, or the matter was ended',
  test: ({ open }) => open,
})

/** `last`: the last day for representations or for an appeal. */
export const saidInTime = rule<void, { on: Day; from: Day; last: Day }>({
  id: 'civil-said-in-time',
  source: `${household}: section 46C; ${vehicle}, regulation 14(2); rules of the tribunals`,
  says: () => 'This came before the notice, or after the last day that the law gives for it: keep it as a note',
  test: ({ on, from, last }) => on >= from && on <= last,
})

/** `end`: the last of the days that begin with that of the offence. */
export const vehicleInTime = rule<Span, { on: Day; offence: Day; end: Day }>({
  id: 'civil-vehicle-in-time',
  source: `${vehicle}, regulation 4`,
  limit: 'civil-penalty.vehicle-give-within',
  says: l => `The keeper’s notice is given within ${limitWords(l)}, the day of the offence being the first`,
  test: ({ on, offence, end }) => on >= offence && on <= end,
})

export const noFixedPenalty = rule<void, { given: boolean }>({
  id: 'civil-no-fixed-penalty',
  source: `${vehicle}, regulation 4(5)`,
  says: () => 'A fixed penalty for this litter was given to whoever threw it: the keeper gets none',
  test: ({ given }) => !given,
})

export const keeperOnce = rule<void, { given: boolean }>({
  id: 'civil-keeper-once',
  source: 'our own: a notice that is sent again is the same notice, and counts once',
  says: () => 'The keeper has a notice for litter on this day already',
  test: ({ given }) => !given,
})

export const civilAfterNotice = rule<void, { on: Day; given: Day | undefined }>({
  id: 'civil-after-notice',
  source: order,
  says: () => 'This cannot be before the day on which the notice was given',
  test: ({ on, given }) => given === undefined || on >= given,
})
