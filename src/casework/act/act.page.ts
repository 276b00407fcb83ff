/** The page of one act of one kind of case: made from what the act says of itself. */
import { mayCasework, mayOpenCases } from '../../access/index.ts'
import { isRefusal, longDate, today } from '../../lib/index.ts'
import {
  button,
  heading,
  html,
  insetText,
  invalid,
  link,
  missing,
  type Page,
  page,
  postHere,
  redirect,
  say,
} from '../../web/index.ts'
import type { Tx } from '../../db/index.ts'
import { type CaseRow, received } from '../case/store.ts'
import { crumbs, savedAt } from '../casework.view.ts'
import { readCase } from '../read-cases.ts'
import type { Act } from '../type/act.ts'
import type { CaseType } from '../type/case-type.ts'
import type { Engine } from '../type/engine.ts'
import { signedIn } from '../who.ts'
import { speaksFor } from '../works-for.ts'
import { actFields, actForm, readAct } from './act-form.ts'
import { contextOf } from './context.ts'
import { performAct } from './perform-act.ts'
import { actOffered } from './rules.ts'
import { isOffered } from './work-out.ts'

export const actPath = (slug: string, type: Pick<CaseType, 'key'>, act: Pick<Act, 'key'>): string =>
  `/cases/${slug}/${type.key}/${act.key}`

/** Whose act it is: one of the owning agency, or anybody's who receives what it writes. In a transaction that reads the case. */
async function mine(tx: Tx, found: CaseRow, type: CaseType, act: Act): Promise<boolean> {
  if (found.kind !== type.key) return false
  return found.own || (act.anybody === true && (await received(tx, found.id)).some(one => one.field === act.field))
}

const number = (text: string | null): number | undefined =>
  text !== null && /^\d{1,15}$/.test(text) ? Number(text) : undefined

export const actPage = (engine: Engine, type: CaseType, act: Act): Page =>
  page({
    path: `/cases/:slug/${type.key}/${act.key}` as '/cases/:slug',
    allow: act.anybody ? mayOpenCases : mayCasework,
    form: actForm(act),
    async get(request) {
      const { form, params, now, query } = request
      const seen = await readCase(request, 'open', async (tx, found) => ({
        found,
        mine: await mine(tx, found, type, act),
        context: await contextOf(tx, engine, found, today(now)),
      }))
      if (!seen) return missing()
      if ('ask' in seen) return redirect(`/cases/${params.slug}`)
      const { found, context } = seen.read
      if (!seen.read.mine) return missing()
      const corrects = number(query.get('correct'))
      const earlier = context.stood.named(act.key).find(one => one.id === corrects)
      const words = earlier ? `${act.name}: put it right` : act.name
      const frame = { title: `${words}: ${found.reference}`, breadcrumbs: crumbs(words, found), unlisted: true }
      if (!earlier && !isOffered(act, context))
        return {
          ...frame,
          body: html`${form.summary()}${heading(words, found.reference)}${say(`${actOffered.says()}.`)}${say(link(`/cases/${found.slug}`, 'Back to the case'))}`,
        }
      return {
        ...frame,
        body: html`${form.summary()}${heading(words, found.reference)}${act.hint !== undefined && say(act.hint)}${
          earlier &&
          insetText({
            text: `What was recorded on ${longDate(earlier.at)} stays in the case, and is shown as put right.`,
          })
        }${postHere(
          html`${actFields(
            act,
            form,
            context,
            earlier && { given: earlier.given, on: earlier.day },
          )}${button({ text: earlier ? 'Put it right' : 'Save' })}`,
        )}`,
      }
    },
    async post(request) {
      const { values, params, now, query } = request
      const me = signedIn(request)
      const day = today(now)
      const done = await readCase(request, 'open', async (tx, found) => {
        if (!(await mine(tx, found, type, act))) return missing()
        const agencyId = found.own ? found.agencyId : (speaksFor(me)[0]?.id ?? null)
        const corrects = number(query.get('correct'))
        const made = await performAct(
          tx,
          engine,
          found,
          { act, today: day, ...readAct(act, values, day), ...(corrects !== undefined && { corrects }) },
          { accountId: me.id, agencyId },
        )
        if (isRefusal(made)) return invalid(made.at ?? '', made.says)
        return redirect(savedAt(found.slug))
      })
      if (!done) return missing()
      if ('ask' in done) return redirect(`/cases/${params.slug}`)
      return done.read
    },
  })
