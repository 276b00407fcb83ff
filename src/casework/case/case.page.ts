/** One case: asks why somebody opens it, then shows what they receive of it. */
import { z } from 'zod'
import type { Tx } from '../../db/index.ts'
import { today } from '../../lib/index.ts'
import {
  button,
  form,
  type FormState,
  heading,
  html,
  invalid,
  missing,
  page,
  postTo,
  redirect,
  say,
  type View,
} from '../../web/index.ts'
import { crumbs } from '../casework.view.ts'
import { mayOpenCases } from '../../access/index.ts'
import { twiceIn } from '../alike/also-in.ts'
import { contextOf } from '../act/context.ts'
import { addressesOf } from '../party/store.ts'
import { readCase } from '../read-cases.ts'
import { keepReason } from '../reading.store.ts'
import { openPanelWith } from '../panel/store.ts'
import { reasonField, reasonFields, saidWhy } from '../reason-form.ts'
import { type Reach, reasonsFor, reasonText } from '../reasons.ts'
import { type Engine, typeName } from '../type/engine.ts'
import { asAt, dayAsked } from './as-at.ts'
import { caseView } from './case.view.ts'
import { sectionsOf } from './sections.ts'
import { type CaseRow, caseBySlug, received, seenUnder } from './store.ts'

/** `panel`: the name of the open panel by which the reader sees the case. */
type Way = { readonly reach: Reach; readonly panel?: string }

async function wayTo(tx: Tx, found: CaseRow): Promise<Way> {
  if (found.own) return { reach: 'own' }
  const panel = await openPanelWith(tx, found.id)
  return panel === undefined ? { reach: 'shared' } : { reach: 'panel', panel }
}

function askView(engine: Engine, found: CaseRow, { reach, panel }: Way, form: FormState): View {
  const offered = reasonsFor(reach).map(one =>
    one.key === 'panel' && panel !== undefined ? { ...one, says: `For the panel “${panel}”` } : one,
  )
  const because =
    panel === undefined
      ? 'The case is not assigned to you.'
      : `You see it while the panel “${panel}” is open. If you need it for a court or a complaint, ask ${found.agency}.`
  return {
    title: 'Why are you opening this case?',
    breadcrumbs: crumbs(found.reference),
    unlisted: true,
    body: html`${form.summary()}${heading('Why are you opening this case?', found.reference)}${say(
      `${typeName(engine, found.kind)}, ${found.agency}. ${because} You are asked once, until you sign out.`,
    )}${postTo(
      `/cases/${found.slug}`,
      html`${reasonField(form, {
        legend: panel === undefined ? 'Your reason' : 'Do you open it for the panel?',
        offered,
        likely: reach === 'panel' ? 'panel' : '',
      })}${button({ text: 'Open the case' })}`,
    )}`,
  }
}

export const casePage = (engine: Engine) =>
  page({
    path: '/cases/:slug',
    allow: mayOpenCases,
    form: form(z.object(reasonFields).refine(...saidWhy)),
    async get(request) {
      const day = today(request.now)
      const on = dayAsked(request.query, day)
      const seen = await readCase(request, 'open', async (tx, { id }) => {
        const found = await caseBySlug(tx, request.params.slug)
        if (!found) return undefined
        const context = await contextOf(tx, engine, found, day)
        return {
          found,
          context: on === null ? context : asAt(context, on),
          on,
          saved: on === null && request.query.has('saved'),
          receives: await received(tx, id),
          under: await seenUnder(tx, id),
          addresses: await addressesOf(tx, id),
          twice: found.own ? await twiceIn(tx, id) : [],
          sections: on === null ? await sectionsOf(tx, engine, found, context) : [],
        }
      })
      if (!seen) return missing()
      if ('ask' in seen) return askView(engine, seen.ask, await request.as(tx => wayTo(tx, seen.ask)), request.form)
      return seen.read ? caseView({ engine, now: request.now, ...seen.read }) : missing()
    },
    post(request) {
      const { reason: key, words } = request.values
      return request.as(async tx => {
        const found = await caseBySlug(tx, request.params.slug)
        if (!found) return missing()
        const { reach } = await wayTo(tx, found)
        if (!reasonsFor(reach).some(one => one.key === key)) return invalid('reason', 'Choose why')
        await keepReason(tx, found.id, reasonText(key, words))
        return redirect(`/cases/${found.slug}`)
      })
    },
  })
