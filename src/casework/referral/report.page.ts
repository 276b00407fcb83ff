/** Where somebody asks for a case from outside: residents, those who speak for them, and other agencies. Nobody need sign in. */
import { isCouncillor, isToken, mayCasework, newToken } from '../../access/index.ts'
import { isRefusal, today } from '../../lib/index.ts'
import {
  type Actor,
  formState,
  heading,
  html,
  invalid,
  limiter,
  link,
  type Page,
  page,
  redirect,
  say,
  type View,
  type FormState,
} from '../../web/index.ts'
import { workOutOpening } from '../act/work-out.ts'
import { isReceiving, serviceOf } from '../receiving/store.ts'
import { contactView } from '../receiving/contact.view.ts'
import type { Engine } from '../type/engine.ts'
import { speaksFor } from '../works-for.ts'
import { outside, receiveReferral } from './receive-referral.ts'
import { askView, checkView, emergencies, forWhomView } from './report.view.ts'
import { received } from './rules.ts'
import { asOf, type Given, type Referred, sentForm, type Typed } from './sent.ts'

/** What one address may send: ten, then one every ten minutes. And what all together may: far above what a borough sends. */
const pace = { burst: 10, perSecond: 1 / 600 }
const paceOfAll = { burst: 200, perSecond: 1 / 30 }

const signedIn = (actor: Actor | null): Actor | null => (actor?.stage === 'whole' ? actor : null)

/** At which field a refusal of the kind's own rules stands. */
function fieldOf(type: Referred, at: string | undefined, typed: Typed): string {
  if (at === undefined || at === 'on') return ''
  if (at !== 'name') return [...typed.keys()].some(name => name === at || name.startsWith(`${at}-`)) ? at : ''
  const { about } = type.opening
  return about.includes('place') ? 'placeName' : about.includes('subject') ? 'subjectName' : 'yourName'
}

export function reportPage(engine: Engine, type: Referred): Page {
  const tooMany = limiter(pace)
  const tooManyInAll = limiter(paceOfAll)
  const { referral } = type
  const { title, intro, forOthers } = referral
  const frame = (body: View['body'], now = title): View => ({
    title: now,
    section: '/report',
    breadcrumbs: [{ text: 'Home', href: '/' }, { text: 'Report or ask for help', href: '/report' }, { text: title }],
    body,
  })
  const formPage = (actor: Actor | null, form: FormState, as: Given['as'], day: Temporal.PlainDate): View =>
    frame(
      html`${form.summary()}${heading(title)}${askView(type, form, as, outside(engine, day), signedIn(actor) ? (speaksFor(actor as Actor)[0]?.name ?? '') : '')}`,
    )
  return page({
    path: `/report/${referral.path}` as '/report',
    allow: 'everyone',
    mostBytes: 256 * 1024,
    form: sentForm(type),
    async get({ read, query, form, actor, now }) {
      const day = today(now)
      const service = await read(tx => serviceOf(tx, type.key))
      if (!isReceiving(service, day.toString()))
        return frame(
          html`${heading(title)}${emergencies}${say(`${received.says()}.`)}${service && contactView(service)}`,
        )
      const as = asOf(form.value('as') || query.get('as'), type) ?? (forOthers ? null : 'self')
      if (as !== null) return formPage(actor, form, as, day)
      const me = signedIn(actor)
      const own = me && mayCasework(me) && speaksFor(me).some(one => one.id === service.agencyId)
      const likely = me && speaksFor(me).length > 0 ? 'agency' : me && isCouncillor(me) ? 'councillor' : ''
      return frame(
        html`${form.summary()}${heading(title)}${emergencies}${intro.map(say)}${
          own && say(html`You work its cases: ${link(`/cases/new/${type.key}`, 'open one')} instead.`)
        }${forWhomView(type, likely)}`,
      )
    },
    async post({ values, read, db, actor, now, from }) {
      const day = today(now)
      const { as, step, given, typed, once } = values
      if (step === 'change' || given === null) return formPage(actor, formState(typed), as, day)
      const service = await read(tx => serviceOf(tx, type.key))
      if (!isReceiving(service, day.toString())) return invalid('', received.says())
      const people = given.people.map(({ role, name }, n) => ({ id: -1 - n, role, name, born: null }))
      const context = { ...outside(engine, day), people }
      const worked = workOutOpening({ type, given: given.answers, on: day.toString(), context })
      if (isRefusal(worked)) return invalid(fieldOf(type, worked.at, typed), worked.says)
      if (step === 'check' || !isToken(once))
        return frame(
          html`${heading('Check your answers', title)}${checkView(type, given, typed, context, newToken())}`,
          `Check your answers: ${title}`,
        )
      const at = now.epochMilliseconds
      if (tooMany(from, at) > 0)
        return invalid('', 'Much has been sent from where you are. Please try again in ten minutes, or call us')
      if (tooManyInAll('', at) > 0)
        return invalid('', 'Much is being sent just now. Please try again in some minutes, or call us')
      const me = signedIn(actor)
      const agency = me && speaksFor(me)[0]
      const by = {
        accountId: me && (agency ?? isCouncillor(me)) ? me.id : null,
        agencyId: agency?.id ?? null,
      }
      const fault = await receiveReferral(db, engine, { type, service, given, token: once, today: day }, by)
      return fault ? invalid(fieldOf(type, fault.at, typed), fault.says) : redirect(`/following/${once}?sent=yes`)
    },
  })
}
