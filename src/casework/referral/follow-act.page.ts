/** One of the few things that whoever asked for a case can do with it from outside, such as an appeal. */
import { isRefusal, today } from '../../lib/index.ts'
import {
  button,
  heading,
  html,
  invalid,
  limiter,
  link,
  missing,
  type Page,
  page,
  postHere,
  redirect,
  say,
} from '../../web/index.ts'
import { actFields, actForm, readAct } from '../act/act-form.ts'
import { performAct } from '../act/perform-act.ts'
import { actOffered } from '../act/rules.ts'
import { isOffered } from '../act/work-out.ts'
import type { Act } from '../type/act.ts'
import type { Engine } from '../type/engine.ts'
import { following, tellOf } from './followed.ts'
import { nothingHere } from './following.page.ts'
import type { Referred } from './sent.ts'

/** What one address may send: ten, then one every ten minutes. */
const pace = { burst: 10, perSecond: 1 / 600 }

const nobody = { accountId: null, agencyId: null }

export function followActPage(engine: Engine, type: Referred, act: Act): Page {
  const tooMany = limiter(pace)
  return page({
    path: `/following/:token/${type.key}/${act.key}` as '/following/:token',
    allow: 'everyone',
    costly: true,
    mostBytes: 128 * 1024,
    form: actForm(act),
    async get({ db, params, now, form }) {
      const seen = await following(db, engine, { token: params.token, today: today(now) }, async (_, one) => one)
      if (seen?.type.key !== type.key) return missing(nothingHere)
      const { found, context } = seen
      const offered = isOffered(act, context)
      return {
        title: act.name,
        section: '/report',
        unlisted: true,
        body: html`${form.summary()}${heading(act.name, found.reference)}${
          offered
            ? html`${act.hint !== undefined && say(act.hint)}${postHere(html`${actFields(act, form, context)}${button({ text: 'Send it', preventDoubleClick: true })}`)}`
            : say(`${actOffered.says()}.`)
        }${say(link(`/following/${params.token}`, 'Back, without sending anything'))}`,
      }
    },
    async post({ db, params, now, values, from }) {
      const day = today(now)
      if (tooMany(from, now.epochMilliseconds) > 0)
        return invalid('', 'Much has been sent from where you are. Please try again in ten minutes, or call us')
      const done = await following(db, engine, { token: params.token, today: day }, async (tx, seen) => {
        if (seen.type.key !== type.key) return null
        const doing = { act, today: day, ...readAct(act, values, day) }
        const made = await performAct(tx, engine, { ...seen.found, own: true }, doing, nobody)
        if (!isRefusal(made)) await tellOf(tx, seen, made.id, day)
        return made
      })
      if (done === null) return missing(nothingHere)
      return isRefusal(done) ? invalid(done.at ?? '', done.says) : redirect(`/following/${params.token}`)
    },
  })
}
