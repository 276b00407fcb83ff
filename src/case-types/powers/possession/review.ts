/** The tenant asks for a review of the notice, and somebody senior decides it. */
import { act, ask, atField } from '../../../casework/index.ts'
import { common, ends, noticeOf, offered, which } from './notice.ts'
import { afterBefore, noticeStands, reviewInTime, seniorReviewer } from './rules.ts'

export const reviewRequested = act({
  ...common,
  key: 'possession-review-requested',
  name: 'Record that the tenant asked for a review',
  offered,
  asks: {
    ...which,
    why: ask.words('What do they say?', { rows: 4 }),
    hearing: ask.yesNo('Do they ask for a hearing?'),
  },
  says: () => 'The tenant asked for a review of the notice',
  refuses({ notice }, on, context) {
    const found = noticeOf(notice, context)
    if (!found) return null
    const within = context.limit('possession.review-within', found.served)
    const secure = found.given.tenancy === 'secure'
    return (
      atField('notice', noticeStands.refuses({ withdrawn: found.ended !== null })) ??
      atField('on', afterBefore.refuses({ on, from: found.day })) ??
      atField('on', reviewInTime.refuses({ secure, on, last: found.reviewLast }, within))
    )
  },
  follows: () => [{ do: 'mark', key: 'possession-review' }],
})

export const reviewMade = act({
  ...common,
  key: 'possession-review-decided',
  name: 'Decide the review of a notice for possession',
  offered: ({ stood }) => stood.named('possession-review-requested').length > 0,
  asks: {
    ...which,
    senior: ask.yesNo('Is whoever decides senior to whoever gave the notice, and had no part in that?'),
    outcome: ask.choose('What was decided?', [
      { key: 'confirmed', name: 'The notice stands' },
      { key: 'withdrawn', name: 'The notice is withdrawn' },
    ]),
    why: ask.words('Why?', { rows: 5, hint: 'The tenant is told the reasons in writing.' }),
  },
  says: ({ outcome }) => `Review of the notice: ${outcome === 'confirmed' ? 'it stands' : 'it is withdrawn'}`,
  refuses({ notice, senior }, on, context) {
    const found = noticeOf(notice, context)
    return (
      atField('notice', noticeStands.refuses({ withdrawn: found?.ended !== undefined && found.ended !== null })) ??
      atField('on', afterBefore.refuses({ on, from: found?.asked ?? found?.day ?? on })) ??
      atField('senior', seniorReviewer.refuses({ senior }))
    )
  },
  follows: ({ notice, outcome }, on, context) => (outcome === 'withdrawn' ? ends(notice, on, context) : []),
})
