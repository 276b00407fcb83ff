/** Records an amendment that the next meeting made to the draft: of words, or of who was there. For clerks. */
import { z } from 'zod'
import { mayClerk } from '../../access/index.ts'
import {
  button,
  chooseField,
  form,
  html,
  invalid,
  lineField,
  page,
  postHere,
  subheading,
  wordsField,
} from '../../web/index.ts'
import { deskHeading } from '../desk/heading.ts'
import { amendAttendance, amendWords } from './amend-minutes.ts'
import { attendeesOf, itemsOf } from './desk.store.ts'
import { answered, minutesIn, noMinutes, stepCrumbs } from './minutes-step.ts'
import { capacities } from './store.ts'

const number = z
  .string()
  .regex(/^\d{0,9}$/)
  .default('')
const fields = z.object({
  what: z.enum(['words', 'attendance']),
  item: number,
  old: z.string().max(5000, 'Use 5,000 characters or fewer').default(''),
  new: z.string().max(5000, 'Use 5,000 characters or fewer').default(''),
  person: number,
  as: z.enum(capacities).optional(),
  moved: z.string().max(200, 'Use 200 characters or fewer').default(''),
})

const shown = {
  present: 'Present',
  apologies: 'Apologies for absence',
  'absent on council business': 'Absent on council business',
  officer: 'Officer',
  'also present': 'Also in attendance',
}

export const amendMinutesPage = page({
  path: '/committee/meetings/:slug/minutes/amend',
  allow: mayClerk,
  form: form(fields),
  get: ({ as, params, form }) =>
    as(async tx => {
      const here = await minutesIn(tx, params.slug, 'released')
      if (!here) return noMinutes()
      const items = await itemsOf(tx, here.meeting.id)
      const attendees = await attendeesOf(tx, here.meeting.id)
      const hidden = (what: string) => html`<input type="hidden" name="what" value="${what}">`
      const moved = (prefix: string) =>
        lineField(form, 'moved', 'Who moved it?', { prefix, hint: 'As the minutes name them: Councillor Fenn' })
      return {
        title: 'Record an amendment',
        unlisted: true,
        breadcrumbs: stepCrumbs(here.meeting, 'Amendment'),
        body: html`${form.summary()}${deskHeading(here.meeting, 'Record an amendment')}${subheading('The words of a minute')}${postHere(
          html`${hidden('words')}${chooseField(
            form,
            'item',
            'Which minute?',
            items.map(one => ({ text: `${one.ref ?? ''} ${one.title}`.trim(), value: one.id })),
          )}${wordsField(form, 'old', 'Words as they stand', { hint: 'Copied from the minute' })}${wordsField(form, 'new', 'Words in their place')}${moved('')}${button({ text: 'Record it' })}`,
        )}${subheading('Who was there')}${postHere(
          html`${hidden('attendance')}${chooseField(
            form,
            'person',
            'Who?',
            attendees.map(one => ({ text: `${one.printed}: ${shown[one.capacity]}`, value: one.id })),
          )}${chooseField(
            form,
            'as',
            'Recorded from now on as',
            capacities.map(one => ({ text: shown[one], value: one })),
          )}${moved('a-')}${button({ text: 'Record it' })}`,
        )}`,
      }
    }),
  post: ({ as, params, values }) =>
    as(async tx => {
      const here = await minutesIn(tx, params.slug, 'released')
      if (!here) return noMinutes()
      if (values.moved === '') return invalid('moved', 'Enter who moved it')
      if (values.what === 'attendance') {
        if (values.person === '' || values.as === undefined)
          return invalid(values.person === '' ? 'person' : 'as', 'Choose who, and how they are recorded')
        const change = { attendanceId: Number(values.person), capacity: values.as, movedBy: values.moved }
        return answered(await amendAttendance(tx, here.meeting, change), 'person', params.slug)
      }
      if (values.item === '') return invalid('item', 'Choose the minute')
      if (values.old === '') return invalid('old', 'Enter the words as they stand')
      const change = { itemId: Number(values.item), oldWords: values.old, newWords: values.new, movedBy: values.moved }
      return answered(await amendWords(tx, here.meeting, change), 'old', params.slug)
    }),
})
