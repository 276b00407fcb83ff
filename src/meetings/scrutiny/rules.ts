/** What the law asks of call-ins, calls for action and recommendations. */
import type { Committee } from '../../authority/index.ts'
import { clockTime, count, rule } from '../../lib/index.ts'

type CallIn = Committee['callIn']['value']
const usually: CallIn = { workingDays: 5, hour: '17:00', signatories: 3, meetWithin: 10 }

export const callInInTime = rule<CallIn, { now: Temporal.Instant; until: Temporal.Instant }>({
  id: 'call-in-in-time',
  source:
    'Local Government Act 2000, section 9F(2)(a) and (4); the days are the council’s own (profile: committee.callIn)',
  limit: 'committee.callIn',
  usually,
  says: ({ workingDays, hour }) =>
    `A decision can be called in until ${clockTime(hour)}, ${count(workingDays, 'working day')} after it was published`,
  test: ({ now, until }) => Temporal.Instant.compare(now, until) <= 0,
})

export const enoughSignatories = rule<CallIn, { signatories: number }>({
  id: 'call-in-signatories',
  source: 'the council’s scrutiny procedure rules (profile: committee.callIn)',
  limit: 'committee.callIn',
  usually,
  says: ({ signatories }) => `A call-in needs ${count(signatories, 'member')} who sign it`,
  test: (given, { signatories }) => given.signatories >= signatories,
})

export const callByCouncillor = rule<void, { personId: number | null; ward: string }>({
  id: 'call-for-action-of-a-councillor',
  source: 'Police and Justice Act 2006, section 19(3); Local Government Act 2000, section 9FC',
  says: () =>
    'A call for action is made by a councillor, about a matter that affects their ward or people who live there',
  test: ({ personId, ward }) => personId !== null && ward !== '',
})

export const notExcluded = rule<void, { excluded: boolean }>({
  id: 'call-for-action-not-excluded',
  source: 'Overview and Scrutiny (Reference by Councillors) (Excluded Matters) (England) Order 2012, SI 2012/1022',
  says: () =>
    'A call for action cannot be about an application for planning permission or a licence, a matter with an appeal of its own, or one that is vexatious',
  test: ({ excluded }) => !excluded,
})

export const answeredWithWords = rule<void, { reply: string }>({
  id: 'matter-answered-with-words',
  source: 'Police and Justice Act 2006, section 19(8); Local Government Act 2000, section 9FE',
  says: () => 'Enter what was answered: the public reads it',
  test: ({ reply }) => reply !== '',
})
