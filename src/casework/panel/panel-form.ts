/** What a panel is called and when it meets, as forms ask for it: when one is called, and when it is changed. */
import { z } from 'zod'
import { london, now } from '../../lib/index.ts'
import { date, dayField, type FormState, type Html, html, lineField } from '../../web/index.ts'
import type { Check } from '../check.ts'
import { panelDueAhead } from '../rules.ts'

export const panelFields = {
  name: z.string().min(3, 'Enter a name of at least 3 letters').max(100, 'The name must be 100 characters or fewer'),
  due: date('the day'),
  time: z.string().regex(/^([01]?\d|2[0-3])[:.][0-5]\d$/, 'Enter the time as 14:30'),
}

type Typed = { readonly due: Temporal.PlainDate; readonly time: string; readonly was?: string | undefined }

/** By London's clocks. */
export const dueAt = ({ due, time }: Typed): Temporal.Instant =>
  due.toZonedDateTime({ timeZone: london, plainTime: time.replace('.', ':').padStart(5, '0') }).toInstant()

const readable = z.object({ due: z.instanceof(Temporal.PlainDate), time: panelFields.time })

/**
 * `schema.refine(...dueAhead)`: said together with what else is wrong, as soon as day and time can be read. `was`: when the panel
 * met as the page showed it, which may stand.
 */
export const dueAhead: Check<Typed> = [
  typed => String(dueAt(typed)) === typed.was || panelDueAhead.test({ due: dueAt(typed), now: now() }),
  { error: panelDueAhead.says(), path: ['due', 'day'], when: ({ value }) => readable.safeParse(value).success },
]

/** `known`: when it meets as it stands. */
export function whenFields(form: FormState, known?: Temporal.ZonedDateTime): Html {
  const at = known?.toPlainTime().toString({ smallestUnit: 'minute' })
  return html`${dayField(form, 'due', 'On which day?', known ? { now: known.toPlainDate() } : {})}${lineField(
    form,
    'time',
    'At what time?',
    {
      hint: 'For example, 14:30',
      classes: 'govuk-input--width-5',
      ...(at !== undefined && { now: at }),
    },
  )}`
}

export const nameField = (form: FormState, known?: string): Html =>
  lineField(form, 'name', 'What is it called?', {
    hint: 'For example, December meeting. Nobody’s name.',
    ...(known !== undefined && { now: known }),
  })
