/** On the page of a case: whether whoever asked for it has an address by which they follow it. */
import { longDate } from '../../lib/index.ts'
import { html, link, say, subheading } from '../../web/index.ts'
import type { Section } from '../case/section.ts'
import { typeOf } from '../type/engine.ts'
import { followedSince } from './store.ts'

/** For the agency that owns it. */
export const followerSection: Section = async (tx, engine, found) => {
  if (!found.own || !typeOf(engine, found.kind)?.referral) return false
  const since = await followedSince(tx, found.id)
  return html`${subheading('Whoever asked for it')}${say(
    html`${since ? `Has had an address to follow it by since ${longDate(since)}.` : 'Has no address to follow it by.'} ${link(`/cases/${found.slug}/address`, since ? 'Make a new one' : 'Make one')}`,
  )}`
}
