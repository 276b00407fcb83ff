/** The two forms of a letter that was made: how it was served, and that it came back. */
import { mayCasework } from '../../access/index.ts'
import { isRefusal, london, longDate, today } from '../../lib/index.ts'
import {
  button,
  heading,
  html,
  insetText,
  invalid,
  missing,
  type Page,
  page,
  type PageRequest,
  postHere,
  redirect,
} from '../../web/index.ts'
import { actFields, actForm, readAct } from '../act/act-form.ts'
import { contextOf } from '../act/context.ts'
import { performAct } from '../act/perform-act.ts'
import type { CaseRow } from '../case/store.ts'
import { crumbs } from '../casework.view.ts'
import type { Tx } from '../../db/index.ts'
import { inOwnCase } from '../own-case.ts'
import type { Act, Context } from '../type/act.ts'
import { type Engine, typeOf } from '../type/engine.ts'
import type { Letter } from '../type/letter.ts'
import { letterReturned, letterServed, ofOneLetter } from './acts.ts'
import { type CaseLetter, letterOf } from './letters.ts'
import { servedInThePast } from './rules.ts'

type Request = PageRequest<'/:slug/:made'>
type Template = Pick<Letter, 'name' | 'field' | 'notice'>
type At = { found: CaseRow; context: Context; made: CaseLetter; act: Act; name: string; to: string }

/** The form is the same for every letter: its name and field come with the one at the address. */
const anyLetter: Template = { name: '', field: '' }

function happening(engine: Engine, actOf: (letter: Template) => Act) {
  const asked = ofOneLetter(actOf(anyLetter))

  async function at(tx: Tx, found: CaseRow, { params, now }: Pick<Request, 'params' | 'now'>): Promise<At | undefined> {
    const context = await contextOf(tx, engine, found, today(now))
    const made = letterOf(context.stood, Number(params.made))
    const event = context.stood.events.find(one => one.id === made?.id)
    if (!made || !event) return undefined
    // A template that was retired since leaves its letters as they were made.
    const template = typeOf(engine, found.kind)?.letters?.find(one => one.key === made.letter) ?? {
      name: made.letter,
      field: event.field,
    }
    const to = context.people.find(one => one.id === made.party)?.name ?? ''
    return { found, context, made, to, name: template.name, act: actOf({ ...template, field: event.field }) }
  }

  return {
    form: actForm(asked),
    async get(request: Request) {
      const { form } = request
      const seen = await inOwnCase(request, (tx, found) => at(tx, found, request))
      if ('elsewhere' in seen) return seen.elsewhere
      if (!seen.done) return missing()
      const { found, context, made, to, name } = seen.done
      return {
        title: `${asked.name}: ${found.reference}`,
        breadcrumbs: crumbs(asked.name, found),
        unlisted: true,
        body: html`${form.summary()}${heading(asked.name, found.reference)}${insetText({ text: `${name}, to ${to || 'somebody whom you do not receive'}. Made on ${longDate(made.day)}.` })}${postHere(
          html`${actFields(asked, form, context)}${button({ text: 'Save' })}`,
        )}`,
      }
    },
    async post(request: Request & { readonly values: Readonly<Record<string, unknown>> }) {
      const { values, now } = request
      const day = today(now)
      const { given, on } = readAct(asked, values, day)
      const time = now.toZonedDateTimeISO(london).toPlainTime().toString({ smallestUnit: 'minute' })
      const done = await inOwnCase(request, async (tx, found, by) => {
        const here = await at(tx, found, request)
        if (!here) return missing()
        const said = typeof given['time'] === 'string' ? given['time'] : ''
        const ahead = servedInThePast.refuses({ on, time: said, today: day.toString(), now: time })
        if (ahead && on === day.toString()) return invalid('time', ahead.says)
        const { act, made } = here
        const written = await performAct(
          tx,
          engine,
          found,
          { act, given: { ...given, letter: made.id }, on, today: day },
          by,
        )
        return isRefusal(written) ? invalid(written.at ?? '', written.says) : redirect(`/cases/${found.slug}#letters`)
      })
      return 'elsewhere' in done ? done.elsewhere : done.done
    },
  }
}

export const servedPage = (engine: Engine): Page => {
  const one = happening(engine, letterServed)
  return page({
    path: '/cases/:slug/letters/:made{[0-9]{1,15}}/served',
    allow: mayCasework,
    form: one.form,
    get: request => one.get(request),
    post: request => one.post(request),
  })
}

export const returnedPage = (engine: Engine): Page => {
  const one = happening(engine, letterReturned)
  return page({
    path: '/cases/:slug/letters/:made{[0-9]{1,15}}/returned',
    allow: mayCasework,
    form: one.form,
    get: request => one.get(request),
    post: request => one.post(request),
  })
}
