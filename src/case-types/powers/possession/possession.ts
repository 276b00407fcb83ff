/** The absolute ground for possession, as a power that kinds of cases take up: clocks, figures, what stands on the page of a case. */
import type { Running } from '../../../casework/index.ts'
import { longDate } from '../../../lib/index.ts'
import { table, wide } from '../../../web/index.ts'
import type { Power } from '../power.ts'
import { claimed, heard, possessionEnded } from './court.ts'
import { conditions } from './conditions.ts'
import { letters } from './letters.ts'
import { group, notices, noticeServed, possessionTest } from './notice.ts'
import { reviewMade, reviewRequested } from './review.ts'

type Notice = ReturnType<typeof notices>[number]

const standing = (one: Notice): string => {
  if (one.ended !== null) return `Ended on ${longDate(one.ended)}`
  if (one.heard?.given['outcome'] === 'ordered') return `Possession ordered on ${longDate(one.heard.day)}`
  if (one.claimed) return `Before the court since ${longDate(one.claimed.day)}`
  if (one.asked !== null && one.reviewed === null) return 'A review was asked for and waits'
  return `The court can be asked from ${longDate(one.given.earliest)} until ${longDate(one.claimLast)}`
}

export const possession: Power = {
  name: group,
  acts: [possessionTest.act, noticeServed, reviewRequested, reviewMade, claimed, heard, possessionEnded],
  clocks: [
    {
      key: 'possession-review',
      name: 'Decide the review of the notice, and write why',
      source: 'Housing Act 1985, section 85ZA: before the day from which the court can be asked (from memory)',
      runs: context =>
        notices(context).flatMap(({ id, asked, reviewed, ended, given }): Running[] => {
          if (asked === null || (ended !== null && reviewed === null)) return []
          const by = Temporal.PlainDate.from(given.earliest).subtract({ days: 1 }).toString()
          return [{ record: id, from: asked, by: by < asked ? asked : by, met: reviewed }]
        }),
    },
    {
      key: 'possession-claim',
      name: 'Ask the court for possession before the notice runs out',
      limit: 'possession.notice-lasts',
      runs: context =>
        notices(context).flatMap(({ id, day, claimLast, claimed: claim, ended }): Running[] =>
          ended !== null && !claim ? [] : [{ record: id, from: day, by: claimLast, met: claim?.day ?? null }],
        ),
    },
    {
      key: 'possession-hearing',
      name: 'Possession is heard: record what the court decided',
      source: 'The court sets the day',
      runs: context =>
        notices(context).flatMap(({ id, claimed: claim, heard: last, ended }): Running[] => {
          const by = last?.given['next'] ?? claim?.given['hearing']
          if (!claim || typeof by !== 'string') return []
          const met = last && last.given['outcome'] !== 'adjourned' ? last.day : ended
          return [{ record: id, from: claim.day, by, met }]
        }),
    },
  ],
  letters,
  measures: [
    {
      key: 'possession-notice',
      name: 'Possession: notices on the absolute ground',
      says: 'Notices in the period, by the condition on which they stand.',
      counts: 'flow',
      mark: 'possession-notice',
      by: Object.fromEntries(conditions.map(({ key, name }) => [key, name])),
    },
    {
      key: 'possession-waiting',
      name: 'Possession: notices that stand',
      says: 'Notices as at the day that were not withdrawn, refused by the court, or otherwise ended.',
      counts: 'stock',
      mark: 'possession',
    },
    {
      key: 'possession-review',
      name: 'Possession: reviews asked for',
      says: 'Reviews that tenants asked for in the period.',
      counts: 'flow',
      mark: 'possession-review',
    },
    {
      key: 'possession-claimed',
      name: 'Possession: claims',
      says: 'Claims to the court in the period on the absolute ground.',
      counts: 'flow',
      mark: 'possession-claimed',
    },
    {
      key: 'possession-heard',
      name: 'Possession: what the court decided',
      says: 'Hearings in the period, by what the court did.',
      counts: 'flow',
      mark: 'possession-heard',
      by: { ordered: 'Ordered', refused: 'Refused', adjourned: 'Adjourned' },
    },
    {
      key: 'possession-ended',
      name: 'Possession: how it ended',
      says: 'Notices that ended in the period otherwise than by the court or on review.',
      counts: 'flow',
      mark: 'possession-ended',
      by: {
        left: 'They left',
        evicted: 'Evicted',
        withdrawn: 'Withdrawn',
        lapsed: 'Ran out',
        'set-aside': 'Set aside',
      },
    },
  ],
  shows(context) {
    const all = notices(context).filter(one => one.ended === null)
    if (all.length === 0) return []
    const rows = all.map(one => [
      context.people.find(({ id }) => id === one.given.tenant)?.name ?? 'Somebody in the case',
      conditions.find(({ key }) => key === one.given.condition)?.name ?? '',
      `Counts as served on ${longDate(one.served)}. A review is asked for by ${longDate(one.reviewLast)}${one.given.tenancy === 'secure' ? '' : ', where the landlord’s policy gives one'}.`,
      standing(one),
    ])
    const head = ['Tenant', 'Condition', 'The notice', 'How it stands']
    return [
      {
        title: 'Possession on the absolute ground',
        body: wide('Possession on the absolute ground', table({ head, rows })),
      },
    ]
  },
}
