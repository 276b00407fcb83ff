/** The landlord asks the court for possession, and what came of it. */
import { act, after, ask, atField } from '../../../casework/index.ts'
import { common, ends, landlordOnly, noticeOf, offered, which } from './notice.ts'
import { afterBefore, claimInTime, claimNotBefore, leavesInTime, noticeStands, reviewDecided } from './rules.ts'

export const claimed = act({
  ...common,
  key: 'possession-claimed',
  name: 'Ask the court for possession',
  offered,
  asks: {
    ...which,
    number: ask.line('Court, and number of the claim'),
    hearing: ask.optionalDay('When is it heard?', 'the day of the hearing'),
  },
  says: () => 'The court was asked for possession on the absolute ground',
  refuses({ notice, hearing }, on, context) {
    const found = noticeOf(notice, context)
    if (!found) return null
    const lasts = context.limit('possession.notice-lasts', found.served)
    return (
      landlordOnly(context) ??
      atField('notice', noticeStands.refuses({ withdrawn: found.ended !== null })) ??
      atField('notice', reviewDecided.refuses({ waits: found.asked !== null && found.reviewed === null })) ??
      atField('on', claimNotBefore.refuses({ on, earliest: found.given.earliest })) ??
      atField('on', claimInTime.refuses({ on, last: found.claimLast }, lasts)) ??
      atField('hearing', afterBefore.refuses({ on: hearing ?? on, from: on }))
    )
  },
  follows: () => [{ do: 'mark', key: 'possession-claimed' }],
})

export const heard = act({
  ...common,
  key: 'possession-heard',
  name: 'Record what the court decided about possession',
  offered: ({ stood }) => stood.named('possession-claimed').length > 0,
  asks: {
    ...which,
    outcome: ask.choose('What did the court do?', [
      { key: 'ordered', name: 'It ordered possession' },
      { key: 'refused', name: 'It refused' },
      { key: 'adjourned', name: 'It adjourned' },
    ]),
    leaves: ask.optionalDay('If ordered: by which day must they leave?', 'the day by which they must leave'),
    hardship: ask.yesNo('Did the court find exceptional hardship?'),
    next: ask.optionalDay('If adjourned: to which day?', 'the day of the next hearing'),
    words: ask.words('What did the court say?', {
      rows: 4,
      hint: 'Also of human rights and equality, where that was argued.',
    }),
  },
  says: ({ outcome }) =>
    ({
      ordered: 'The court ordered possession',
      refused: 'The court refused possession',
      adjourned: 'The court adjourned the claim for possession',
    })[outcome],
  refuses({ notice, outcome, leaves, hardship, next }, on, context) {
    const found = noticeOf(notice, context)
    const most = context.limit(`possession.leaves-${hardship ? 'hardship' : 'within'}`, on)
    return (
      atField('on', afterBefore.refuses({ on, from: found?.claimed?.day ?? '9999-12-31' })) ??
      atField(
        'leaves',
        leavesInTime.refuses({ ordered: outcome === 'ordered', leaves, on, last: after(on, most, []) }, most),
      ) ??
      atField('next', afterBefore.refuses({ on: next ?? on, from: on }))
    )
  },
  follows: ({ notice, outcome }, on, context) => [
    { do: 'mark', key: 'possession-heard', value: outcome },
    ...(outcome === 'refused' ? ends(notice, on, context) : []),
  ],
})

export const possessionEnded = act({
  ...common,
  key: 'possession-ended',
  name: 'Record how a notice for possession ended',
  offered,
  asks: {
    ...which,
    how: ask.choose('How?', [
      { key: 'left', name: 'They left' },
      { key: 'evicted', name: 'They were evicted by the court’s officers' },
      { key: 'withdrawn', name: 'The landlord withdrew it' },
      { key: 'lapsed', name: 'The notice ran out' },
      { key: 'set-aside', name: 'The order was set aside or quashed' },
    ]),
    words: ask.words('What became of those who lived there?', { rows: 3 }),
  },
  says: () => 'The matter of possession ended',
  refuses({ notice }, on, context) {
    const found = noticeOf(notice, context)
    return (
      atField('notice', noticeStands.refuses({ withdrawn: found?.ended !== undefined && found.ended !== null })) ??
      atField('on', afterBefore.refuses({ on, from: found?.day ?? on }))
    )
  },
  follows: ({ notice, how }, on, context) => [
    { do: 'mark', key: 'possession-ended', value: how },
    ...ends(notice, on, context),
  ],
})
