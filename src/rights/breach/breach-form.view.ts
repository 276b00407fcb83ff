/** The form of a breach: what is known, and what was decided. */
import { z } from 'zod'
import { london, today } from '../../lib/index.ts'
import {
  button,
  checkboxes,
  date,
  dayField,
  form,
  type FormState,
  type Html,
  html,
  lineField,
  optionalDate,
  radios,
  wordsField,
} from '../../web/index.ts'
import type { Version } from './store.ts'

const clock = z
  .string()
  .regex(/^([01]?\d|2[0-3])[:.][0-5]\d$/, 'Enter the time as hours and minutes, for example 14:30')
const long = (most: number) => z.string().max(most, `Use ${most.toLocaleString('en-GB')} characters or fewer`)

export const kindNames: Record<string, string> = {
  confidentiality: 'Somebody saw or got what they should not',
  integrity: 'Records were changed, or are wrong',
  availability: 'Records were lost, or could not be reached',
}
export const riskNames = {
  unlikely: 'A risk to people is unlikely',
  risk: 'There is a risk to people',
  high: 'The risk to people is high',
} as const
export const toldNames = { told: 'Told', 'not needed': 'Need not be told' } as const

export const breachForm = form(
  z.object({
    controller: z.string().optional(),
    happened: long(4000).min(5, 'Say what happened'),
    found: date('the day on which it was found'),
    foundTime: clock,
    people: z.string().regex(/^\d{0,8}$/, 'Enter a number, or leave it blank'),
    kinds: z.array(z.enum(['confidentiality', 'integrity', 'availability'])).min(1, 'Say what kind of breach it is'),
    data: long(2000),
    risk: z.enum(['unlikely', 'risk', 'high'], 'Say how great the risk to people is'),
    regulator: z.enum(['told', 'not needed', 'open'], 'Say what you decided about the regulator'),
    regulatorAt: optionalDate('the day on which the regulator was told'),
    regulatorTime: z.union([z.literal(''), clock]),
    regulatorWhy: long(2000),
    peopleTold: z.enum(['told', 'not needed', 'open'], 'Say what you decided about the people'),
    peopleWhy: long(2000),
    measures: long(4000),
    closed: z.array(z.string()).default([]),
  }),
)

const instant = (on: Temporal.PlainDate, at: string): Temporal.Instant => {
  const [hour = 0, minute = 0] = at.split(/[:.]/).map(Number)
  return on.toZonedDateTime({ timeZone: london, plainTime: Temporal.PlainTime.from({ hour, minute }) }).toInstant()
}

export type Typed = {
  happened: string
  found: Temporal.PlainDate
  foundTime: string
  people: string
  kinds: string[]
  data: string
  risk: Version['risk']
  regulator: 'told' | 'not needed' | 'open'
  regulatorAt: Temporal.PlainDate | null
  regulatorTime: string
  regulatorWhy: string
  peopleTold: 'told' | 'not needed' | 'open'
  peopleWhy: string
  measures: string
  closed: string[]
}

/** What was typed as a version; null where the regulator was told and it is not said when. */
export function versionOf(typed: Typed): Version | null {
  const told = typed.regulator === 'told'
  if (told && (typed.regulatorAt === null || typed.regulatorTime === '')) return null
  return {
    ...typed,
    foundAt: instant(typed.found, typed.foundTime),
    people: typed.people === '' ? null : Number(typed.people),
    regulator: typed.regulator === 'open' ? null : typed.regulator,
    regulatorAt: told && typed.regulatorAt !== null ? instant(typed.regulatorAt, typed.regulatorTime) : null,
    peopleTold: typed.peopleTold === 'open' ? null : typed.peopleTold,
    closed: typed.closed.length > 0,
  }
}

const timeOf = (at: Temporal.Instant) =>
  at.toZonedDateTimeISO(london).toPlainTime().toString({ smallestUnit: 'minute' })

const decision = (form: FormState, name: string, legend: string, now: string) =>
  radios({
    name,
    fieldset: { legend: { text: legend, classes: 'govuk-fieldset__legend--s' } },
    value: form.value(name) || now,
    errorMessage: form.error(name) ?? false,
    items: [
      { value: 'open', text: 'Not decided yet' },
      { value: 'told', text: 'They were told' },
      { value: 'not needed', text: 'They need not be told' },
    ],
  })

/** `was`: the latest version, where there is one. */
export const breachFields = (form: FormState, now: Temporal.Instant, was?: Version): Html =>
  html`${wordsField(form, 'happened', 'What happened?', { hint: 'Without naming anybody', now: was?.happened ?? '', rows: 5 })}${dayField(form, 'found', 'On which day did somebody here find it?', { hint: 'The 72 hours run from then', now: today(was?.foundAt ?? now) })}${lineField(form, 'foundTime', 'At what time?', { hint: 'For example 14:30', classes: 'govuk-input--width-5', now: was ? timeOf(was.foundAt) : '' })}${lineField(form, 'people', 'About how many people does it touch?', { hint: 'Leave blank while you do not know', classes: 'govuk-input--width-5', now: was?.people ?? '' })}${checkboxes(
    {
      name: 'kinds',
      fieldset: { legend: { text: 'What kind of breach is it?', classes: 'govuk-fieldset__legend--s' } },
      errorMessage: form.error('kinds') ?? false,
      items: Object.entries(kindNames).map(([value, text]) => ({
        value,
        text,
        checked:
          form.values('kinds').includes(value) || (form.value('risk') === '' && (was?.kinds.includes(value) ?? false)),
      })),
    },
  )}${wordsField(form, 'data', 'What kind of information, about whom?', { hint: 'For example: addresses of tenants; health of witnesses', now: was?.data ?? '' })}${radios(
    {
      name: 'risk',
      fieldset: { legend: { text: 'How great is the risk to people?', classes: 'govuk-fieldset__legend--s' } },
      value: form.value('risk') || was?.risk || '',
      errorMessage: form.error('risk') ?? false,
      items: Object.entries(riskNames).map(([value, text]) => ({ value, text })),
    },
  )}${decision(form, 'regulator', 'The regulator', was ? (was.regulator ?? 'open') : 'open')}${dayField(form, 'regulatorAt', 'If told: on which day?', { now: was?.regulatorAt ? today(was.regulatorAt) : null })}${lineField(form, 'regulatorTime', 'If told: at what time?', { classes: 'govuk-input--width-5', now: was?.regulatorAt ? timeOf(was.regulatorAt) : '' })}${wordsField(form, 'regulatorWhy', 'Why not, or why late', { now: was?.regulatorWhy ?? '' })}${decision(form, 'peopleTold', 'The people whose information it is', was ? (was.peopleTold ?? 'open') : 'open')}${wordsField(form, 'peopleWhy', 'When and how they were told, or why not', { now: was?.peopleWhy ?? '' })}${wordsField(form, 'measures', 'What was done, and what will keep it from happening again?', { now: was?.measures ?? '' })}${checkboxes(
    {
      name: 'closed',
      errorMessage: form.error('closed') ?? false,
      items: [
        {
          value: 'yes',
          text: 'Everything is done: close it',
          checked: form.values('closed').length > 0 || was?.closed === true,
        },
      ],
    },
  )}${button({ text: 'Save' })}`
