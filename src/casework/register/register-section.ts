/** On the page of a case: whether everybody reads what it says, and whether that is still how it stands. */
import { isDeepStrictEqual } from 'node:util'
import { longDate } from '../../lib/index.ts'
import { html, link, say, subheading, warningText } from '../../web/index.ts'
import type { Section } from '../case/section.ts'
import { typeOf } from '../type/engine.ts'
import type { RegisterEntry } from '../type/register.ts'
import { type Registered, registered } from './store.ts'

/** As the database gives it back. */
const kept = ({ title, from, until, ended, body }: RegisterEntry): unknown =>
  JSON.parse(JSON.stringify({ title, from, until, ended, body }))

export const isPublished = (entry: RegisterEntry, now: Registered | undefined): boolean =>
  now !== undefined && isDeepStrictEqual(kept(entry), kept(now))

export const registerSection: Section = async (tx, engine, found, context) => {
  const register = typeOf(engine, found.kind)?.register
  const entry = found.own && context.stood.begun ? register?.entry(context) : null
  if (!register || !entry) return false
  const [now] = await registered(tx, found.kind, found.reference)
  const same = isPublished(entry, now)
  const publish = link(`/cases/${found.slug}/register`, same ? 'See what is published' : 'Publish it')
  return html`${subheading('Public page')}${
    same && now
      ? say(html`${link(`${register.path}/${found.reference}`, 'Everybody can read it')} since ${longDate(now.at)}.`)
      : warningText({
          text: now
            ? 'What everybody reads is not how it stands now.'
            : 'Nobody outside can read it yet: it is not on the public page.',
        })
  }${say(publish)}`
}
