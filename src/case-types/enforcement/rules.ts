/** Rules of environmental enforcement: an incident is one, and nothing is done about it that its law does not allow. */
import { limitWords, type Limit } from '../../casework/index.ts'
import { rule } from '../../lib/index.ts'
import { ownLands } from './kinds.ts'

const own = 'our own: an incident is what somebody saw, where and when'

export const begunBySender = rule<void, { begun: number; sender: number }>({
  id: 'enforcement-begun-by-sender',
  source: 'our own: what an officer saw is recorded as what that officer saw',
  says: () =>
    'Somebody else began this form on this device and did not sign out. Throw it away and begin anew, or let them sign in and send it',
  test: ({ begun, sender }) => begun === sender,
})

export const seenByThen = rule<void, { seen: string; on: string }>({
  id: 'enforcement-seen-by-then',
  source: own,
  says: () =>
    'It was seen on the day of the record or before: enter an earlier day, or put right the day of the record',
  test: ({ seen, on }) => seen <= on,
})

export const wasteSized = rule<void, { kind: string; waste: string; size: string }>({
  id: 'enforcement-waste-sized',
  source: 'Department for Environment, Food and Rural Affairs: fly-tipping statistics, by type of waste and size',
  says: () => 'Fly-tipping has a kind of waste and a size: the national return counts it by both',
  test: ({ kind, waste, size }) => kind !== 'fly-tip' || (waste !== 'none' && size !== 'none'),
})

export const privateLandIsPrivate = rule<void, { kind: string; land: string }>({
  id: 'enforcement-private-land-is-private',
  source: 'our own: waste on private land is not counted, cleared or penalised as if it lay in the street',
  says: () =>
    'Waste on private land lies on land of somebody else than the council: choose whose land it is, or another kind',
  test: ({ kind, land }) => kind !== 'private-land' || !ownLands.includes(land),
})

export const placeOnMap = rule<void, { position: string }>({
  id: 'enforcement-place-on-map',
  source: own,
  says: () =>
    'Enter the position as latitude and longitude, for example 53.34120, -2.73310: it has to lie in Great Britain',
  test({ position }) {
    if (position.trim() === '') return true
    const found = /^(-?\d{1,2}(?:\.\d+)?)[,\s]+(-?\d{1,3}(?:\.\d+)?)$/.exec(position.trim())
    if (!found) return false
    const [lat, long] = [Number(found[1]), Number(found[2])]
    return lat >= 49.8 && lat <= 61 && long >= -8.7 && long <= 1.8
  },
})

export const noticeForItsLand = rule<void, { kind: string; land: string }>({
  id: 'enforcement-notice-for-its-land',
  source: 'Environmental Protection Act 1990, section 59(1): controlled waste on land, and its occupier',
  says: () =>
    'A notice to remove waste is for private land. On a street or on its own land the council clears it, and looks for whoever left it there',
  test: ({ kind, land }) => kind !== 'removal' || (!ownLands.includes(land) && land !== 'unknown'),
})

export const noticeTimeEnough = rule<Pick<Limit, 'value' | 'unit'>, { by: string; earliest: string }>({
  id: 'enforcement-notice-time-enough',
  source:
    'Environmental Protection Act 1990, section 59(1)(a): beginning with service; Town and Country Planning Act 1990, section 215(4)',
  limit: 'notice.removal-least',
  usually: { value: 21, unit: 'days' },
  says: least =>
    least.value === 0
      ? 'The day by which it is to be done is the day of service or later'
      : `This notice gives at least ${limitWords(least)} from the day on which it is served`,
  test: ({ by, earliest }) => by >= earliest,
})

export const noticeOpen = rule<void, { ended: boolean }>({
  id: 'enforcement-notice-open',
  source: own,
  says: () => 'What came of that notice is recorded already: put that right instead',
  test: ({ ended }) => !ended,
})

export const compliedAfterServed = rule<void, { served: string; on: string }>({
  id: 'enforcement-complied-after-served',
  source: own,
  says: () => 'It ended on the day on which the notice was served, or later',
  test: ({ served, on }) => on >= served,
})

export const worksAfterTime = rule<void, { outcome: string; by: string; on: string }>({
  id: 'enforcement-works-after-time',
  source: 'Environmental Protection Act 1990, section 59(6): in default, once the time of the notice is over',
  says: () =>
    'Whoever was served has until the end of the last day: nothing is done in their place, and no offence is committed, before that',
  test: ({ outcome, by, on }) => !['works', 'offence'].includes(outcome) || on > by,
})

export const householdNoOffence = rule<void, { kind: string; outcome: string }>({
  id: 'enforcement-household-no-offence',
  source: 'Environmental Protection Act 1990, sections 46(6) and 46A: in England a civil penalty, and no offence',
  says: () =>
    'Household bins are no offence in England: give a written warning and then a civil penalty, and end the notice as withdrawn or complied with',
  test: ({ kind, outcome }) => kind !== 'household-receptacles' || outcome !== 'offence',
})

export const nothingOpen = rule<void, { open: number }>({
  id: 'enforcement-nothing-open',
  source: 'our own: what was begun against somebody has an end',
  says: () =>
    'A notice, a penalty or a prosecution is still open: record what came of it before you close the incident',
  test: ({ open }) => open === 0,
})

export const closedAsDone = rule<void, { why: string; actions: number }>({
  id: 'enforcement-closed-as-done',
  source: own,
  says: () => 'Nothing was done about it yet: choose another reason, or record the action first',
  test: ({ why, actions }) => why !== 'acted-on' || actions > 0,
})

export const duplicateUntouched = rule<void, { actions: number }>({
  id: 'enforcement-duplicate-untouched',
  source: 'our own: an incident is counted once, however many officers saw it',
  says: () => 'Something was done about this one, so it is the one that stays: close the other as the duplicate',
  test: ({ actions }) => actions === 0,
})
