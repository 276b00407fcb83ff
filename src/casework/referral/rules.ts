/** What somebody outside must say when they ask for a case: how to reach them safely, and by what right they ask for somebody else. */
import { postcodeKey, rule } from '../../lib/index.ts'
import type { Asking } from '../type/case-type.ts'

export const byRight = rule<void, Pick<Asking, 'as' | 'right'>>({
  id: 'referral-by-right',
  source:
    'UK GDPR, articles 5 and 6: what is told of somebody else is told with their consent, by authority, or as the law allows',
  says: () => 'Say that they agreed, or by what authority you act for them',
  test: ({ as, right }) =>
    as === 'self' ? right === 'own' : as === 'agency' ? right !== 'own' : right !== 'own' && right !== 'lawful',
})

type Reach = { readonly phone: string; readonly email: string; readonly lines: string; readonly postcode: string }

/** What each way of reaching somebody needs. */
const needs: Readonly<Record<string, (reach: Reach) => boolean>> = {
  telephone: ({ phone }) => phone !== '',
  text: ({ phone }) => phone !== '',
  email: ({ email }) => email !== '',
  letter: ({ lines, postcode }) => lines !== '' && postcodeKey(postcode) !== null,
}

export const reachable = rule<void, { ways: readonly string[]; reach: Reach }>({
  id: 'referral-reachable',
  source: 'our own: whoever asks is owed an answer, by a way that is safe for them',
  says: () => 'Choose at least one way, and give the number, the email address or the full address that it needs',
  test: ({ ways, reach }) => ways.length > 0 && ways.every(way => needs[way]?.(reach) ?? false),
})

export const received = rule<void, { since: string | null; today: string }>({
  id: 'referral-received',
  source: 'our own: nothing is taken that nobody reads',
  says: () => 'This cannot be asked for here yet: no agency receives it',
  test: ({ since, today }) => since !== null && since <= today,
})
