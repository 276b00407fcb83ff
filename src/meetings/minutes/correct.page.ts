/** Notes beside agreed minutes that a later minute corrects them. For clerks. */
import { z } from 'zod'
import { mayClerk } from '../../access/index.ts'
import { longDate } from '../../lib/index.ts'
import { button, chooseField, form, html, page, postHere, say, wordsField } from '../../web/index.ts'
import { deskHeading } from '../desk/heading.ts'
import { correctMinutes } from './correct-minutes.ts'
import { answered, minutesIn, noMinutes, stepCrumbs } from './minutes-step.ts'
import { correctedByLater } from './rules.ts'
import { laterMinutes } from './stage.store.ts'
import { minutesOf } from './store.ts'

const fields = z.object({
  minute: z
    .string()
    .regex(/^\d{0,9}$/)
    .default(''),
  says: z.string().min(3, 'Enter what is corrected').max(2000, 'Use 2,000 characters or fewer'),
  by: z.coerce.number({ error: 'Choose the later minute' }).int().min(1, 'Choose the later minute'),
})

export const correctMinutesPage = page({
  path: '/committee/meetings/:slug/minutes/correct',
  allow: mayClerk,
  form: form(fields),
  get: ({ as, params, form }) =>
    as(async tx => {
      const here = await minutesIn(tx, params.slug, 'approved', 'signed')
      if (!here) return noMinutes()
      const called = (one: { ref: string | null; title: string }) => `${one.ref ?? ''} ${one.title}`.trim()
      const old = await minutesOf(tx, here.meeting.id)
      const later = await laterMinutes(tx, here.meeting)
      return {
        title: 'Correct by a later minute',
        unlisted: true,
        breadcrumbs: stepCrumbs(here.meeting, 'Correction'),
        body: html`${form.summary()}${deskHeading(here.meeting, 'Correct by a later minute')}${say(correctedByLater.says())}${postHere(
          html`${chooseField(
            form,
            'minute',
            'Which minute is corrected?',
            old.map(one => ({ text: called(one), value: one.id })),
            { none: 'The minutes as a whole' },
          )}${wordsField(form, 'says', 'What is corrected?', { hint: 'Shown beside the old minute, which stays as it was agreed' })}${chooseField(
            form,
            'by',
            'Which later minute says so?',
            later.map(one => ({ text: `${longDate(one.date)}: ${called(one)}`, value: one.id })),
          )}${button({ text: 'Show the correction' })}`,
        )}`,
      }
    }),
  post: ({ as, params, values }) =>
    as(async tx => {
      const here = await minutesIn(tx, params.slug, 'approved', 'signed')
      if (!here) return noMinutes()
      const correction = {
        minuteId: values.minute === '' ? null : Number(values.minute),
        says: values.says,
        byMinute: values.by,
      }
      return answered(await correctMinutes(tx, here.meeting, correction), 'by', params.slug)
    }),
})
