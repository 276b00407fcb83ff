/** The form of an act: its questions, and the day on which it happened where that is asked. */
import { z } from 'zod'
import { date, dayField, form, type FormState, type Html, html } from '../../web/index.ts'
import type { Act, AnswersOf, Context } from '../type/act.ts'
import { asksView } from './asks.view.ts'

const shapeOf = ({ asks }: Act) => Object.fromEntries(Object.entries(asks).map(([name, one]) => [name, one.schema]))

/** The answers under their names; the day under `on`. */
export const actForm = (act: Act) =>
  form(
    z.object({
      ...shapeOf(act),
      ...(act.when === 'asked' && { on: date('the day on which it was').transform(day => day.toString()) }),
    }),
  )

/** What the form gave, apart: the answers, and the day; `today` for what happens as it is written. */
export function readAct<A extends Act>(
  act: A,
  values: Readonly<Record<string, unknown>>,
  today: Temporal.PlainDate,
): { given: AnswersOf<A>; on: string } {
  const { on = today.toString(), ...given } = values as { on?: string }
  return { given: given as AnswersOf<A>, on }
}

type Now = { readonly given: Readonly<Record<string, unknown>>; readonly on: string }

export const actFields = (act: Act, form: FormState, context: Context, now?: Now): Html =>
  html`${
    act.when === 'asked' &&
    dayField(form, 'on', 'When was this?', {
      now: now ? Temporal.PlainDate.from(now.on) : context.today,
    })
  }${asksView(act.asks, form, context, now?.given)}`
