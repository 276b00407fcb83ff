/** What becomes of a case, for whoever asked for it and holds its address: where it stands, what comes next, what they can do. It names nobody. */
import { fullDate, longDate, today } from '../../lib/index.ts'
import {
  heading,
  type Html,
  html,
  insetText,
  link,
  missing,
  page,
  panel,
  say,
  subheading,
  summaryList,
  tag,
  type View,
} from '../../web/index.ts'
import { isOffered } from '../act/work-out.ts'
import { contactView } from '../receiving/contact.view.ts'
import { type Service, serviceOf } from '../receiving/store.ts'
import type { Engine } from '../type/engine.ts'
import { after, limitOn, limitWords } from '../type/limit.ts'
import { type Following, following, followLimit } from './followed.ts'

export const nothingHere =
  'There is nothing at this address, or its time is over. Ask the agency to which you wrote for a new one'

type Seen = Following & {
  readonly engine: Engine
  readonly service: Service | undefined
  readonly token: string
  readonly site: string
}

/** What will have happened by when, and why then. */
function nextView({ type, context }: Seen): Html | false {
  const now = context.today.toString()
  const told = context.stood.dues.flatMap(due => {
    const clock = type.clocks.find(one => one.key === due.key)
    return due.met === null && clock?.tells !== undefined ? [{ due, clock, tells: clock.tells }] : []
  })
  if (told.length === 0) return false
  return html`${subheading('What happens next')}<ul class="govuk-list govuk-list--spaced">${told.map(
    ({ due, clock, tells }) => {
      const limit = clock.limit === undefined ? null : context.limit(clock.limit, due.began)
      const why = limit
        ? `${limitWords(limit)} from ${longDate(due.began)} (${limit.verified ? limit.source : 'not confirmed by the council yet'})`
        : ''
      return html`<li>${tells}: by <strong>${fullDate(due.by)}</strong> ${due.by < now && tag({ text: 'Late', classes: 'govuk-tag--red' })}${why !== '' && html`<br><span class="govuk-hint">${why}</span>`}</li>`
    },
  )}</ul>`
}

function view(seen: Seen, sent: boolean): View {
  const { found, type, context, engine, service, token, site } = seen
  const { stood, today } = context
  const stage = type.stages.find(one => one.key === stood.stage)
  const tells = type.referral.tells?.(context) ?? []
  const acts = (type.referral.acts ?? []).filter(one => isOffered(one, context))
  const limit = limitOn(engine.limits, followLimit, today.toString())
  const at = `/following/${token}`
  return {
    title: sent ? 'We have it' : 'What becomes of it',
    section: '/report',
    unlisted: true,
    body: html`${
      sent
        ? html`${panel({ titleText: 'We have it', text: html`Your reference<br><strong>${found.reference}</strong>` })}${insetText(
            {
              text: html`<p class="govuk-body"><strong>Keep the address of this page.</strong> It is the only way to see here what becomes of it, and whoever has it can see that too. Nobody can find it out from us by telephone.</p><p class="govuk-body wardmote-address">${site}${at}</p>`,
            },
          )}`
        : heading(found.reference, type.name)
    }${summaryList({
      rows: [
        { key: { text: 'Where it stands' }, value: { text: stage?.tells ?? stage?.name ?? 'Being worked' } },
        stood.since !== null && { key: { text: 'Since' }, value: { text: longDate(stood.since) } },
        { key: { text: 'Received by' }, value: { text: found.agency } },
        found.closed !== null && { key: { text: 'Closed' }, value: { text: longDate(found.closed) } },
      ],
    })}${tells.map(say)}${found.closed === null && nextView(seen)}${
      acts.length > 0 &&
      html`${subheading('What you can do')}<ul class="govuk-list">${acts.map(
        one => html`<li>${link(`${at}/${type.key}/${one.key}`, one.name)}</li>`,
      )}</ul>`
    }${service && html`${subheading('Whom to ask')}${contactView(service)}`}${say(
      found.closed === null
        ? `This page works until ${limitWords(limit)} after the case has closed. It names nobody.`
        : `This page works until ${longDate(after(found.closed, limit, engine.closures))}. It names nobody.`,
    )}`,
  }
}

export const followingPage = (engine: Engine) =>
  page({
    path: '/following/:token',
    allow: 'everyone',
    // Kept by nobody: not by this machine's browser, and not by the cache under its address.
    fresh: true,
    costly: true,
    async get({ db, params, now, query, shell }) {
      const day = today(now)
      const { token } = params
      const seen = await following(db, engine, { token, today: day }, async (tx, one) =>
        view(
          { ...one, engine, token, site: shell.origin ?? '', service: await serviceOf(tx, one.found.kind) },
          query.get('sent') === 'yes',
        ),
      )
      return seen ?? missing(nothingHere)
    },
  })
