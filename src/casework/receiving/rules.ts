/** Which agency receives what is asked for from outside, and who may say so. */
import { rule } from '../../lib/index.ts'

export const serviceOfOwn = rule<
  void,
  { agencyId: number; mine: readonly { readonly id: number }[]; administers: boolean }
>({
  id: 'service-of-own-agency',
  source: 'our own: an agency takes on what it will answer for; only an administrator moves it to another',
  says: () => 'Choose an agency whose cases you work',
  test: ({ agencyId, mine, administers }) => administers || mine.some(one => one.id === agencyId),
})

export const serviceNotAnothers = rule<
  void,
  { holder: number | null; mine: readonly { readonly id: number }[]; administers: boolean }
>({
  id: 'service-not-anothers',
  source: 'our own: an agency takes on what it will answer for; only an administrator moves it to another',
  says: () => 'Another agency receives this: it gives it up first, or an administrator moves it',
  test: ({ holder, mine, administers }) => administers || holder === null || mine.some(one => one.id === holder),
})
