/** The head of a report: its title, and what stands beside it. */
import { z } from 'zod'
import type { Profile } from '../../authority/index.ts'
import { isRefusal } from '../../lib/index.ts'
import {
  button,
  checkboxes,
  dayField,
  form,
  type FormState,
  heading,
  html,
  insetText,
  invalid,
  lineField,
  missing,
  optionalDate,
  type Page,
  page,
  postHere,
  redirect,
  revisionField,
  type View,
} from '../../web/index.ts'
import { address, crumbs, type Desk, deskOf, nowhere } from './desk.ts'
import { keepVersion } from './keep-version.ts'
import { type Header, updateHeader } from './store.ts'

const line = (most: number, what: string) =>
  z.string().max(most, `Use ${most} characters or fewer for ${what}`).default('')

export const detailsPage = ({
  committee,
  wards,
  everyWard,
}: Pick<Profile, 'committee' | 'wards' | 'everyWard'>): Page => {
  const every = everyWard.value[0] ?? 'All wards'
  const names = [every, ...wards.value]

  function view({ draft }: Desk, given: FormState, theirs?: Header): View {
    const back = given.value('revision') !== ''
    const value = (name: string, now: string) => (back ? given.value(name) : now)
    const ticked = back ? given.values('wards') : names.filter(name => draft.wards.split(', ').includes(name))
    const other = back
      ? given.value('otherWards')
      : draft.wards
          .split(', ')
          .filter(name => name && !names.includes(name))
          .join(', ')
    return {
      title: 'Title and details',
      breadcrumbs: crumbs(draft, 'Title and details'),
      unlisted: true,
      ...(theirs && { status: 422 }),
      body: html`${given.summary()}${heading('Title and details', draft.title)}${
        theirs &&
        insetText({
          text: html`<strong>The report was changed while you were writing.</strong> What you typed is below. Now saved: title “${theirs.title}”, reporting officer “${theirs.officer}”, portfolio “${theirs.portfolio}”, wards “${theirs.wards}”. Save again to put yours in their place.`,
        })
      }${postHere(
        html`${revisionField(theirs ? draft.revision : value('revision', String(draft.revision)))}${lineField(given, 'title', 'Title', { now: value('title', draft.title), hint: 'Printed on the public agenda, also where the report is exempt' })}${lineField(given, 'officer', 'Reporting officer', { now: value('officer', draft.officer), hint: 'The post, such as Executive Director of Places' })}${lineField(given, 'portfolio', 'Portfolio', { now: value('portfolio', draft.portfolio) })}${checkboxes(
          {
            name: 'wards',
            values: ticked,
            classes: 'govuk-checkboxes--small',
            fieldset: { legend: { text: 'Wards', classes: 'govuk-fieldset__legend--s' } },
            items: names.map(name => ({ value: name, text: name })),
          },
        )}${lineField(given, 'otherWards', 'Other places (optional)', { now: other })}${dayField(
          given,
          'date',
          'Date of the report (optional)',
          {
            hint: 'Where it is not the day of the meeting',
            now: back ? null : draft.date === null ? null : Temporal.PlainDate.from(draft.date),
          },
        )}${button({ text: theirs ? 'Save mine in their place' : 'Save' })}`,
      )}`,
    }
  }

  return page({
    path: '/committee/reports/:slug/details',
    allow: 'signed in',
    form: form(
      z.object({
        title: z.string().min(1, 'Enter the title of the report').max(300, 'Use 300 characters or fewer for the title'),
        officer: line(200, 'the reporting officer'),
        portfolio: line(200, 'the portfolio'),
        wards: z.array(z.string()).default([]),
        otherWards: line(200, 'other places'),
        date: optionalDate('the date of the report'),
        revision: z.string().regex(/^\d{1,9}$/),
      }),
    ),
    get: ({ as, actor, params, form: given }) =>
      as(async tx => {
        const desk = await deskOf(tx, params.slug, committee, actor)
        return desk?.mayChange ? view(desk, given) : missing(nowhere)
      }),
    post: ({ as, actor, params, values, now, form: given }) =>
      as(async tx => {
        const desk = await deskOf(tx, params.slug, committee, actor)
        if (!desk?.mayChange) return missing(nowhere)
        const { draft } = desk
        const chosen = values.wards.filter(name => names.includes(name))
        const wards = chosen.includes(every) ? every : [...chosen, values.otherWards].filter(Boolean).join(', ')
        const { title, officer, portfolio, date } = values
        const header = {
          title,
          officer,
          portfolio,
          wards,
          date: date?.toString() ?? null,
          privateTitle: draft.privateTitle,
        }
        const same = (Object.keys(header) as (keyof Header)[]).every(key => header[key] === draft[key])
        if (same) return redirect(address(draft))
        if (!(await updateHeader(tx, draft.id, Number(values.revision), header))) return view(desk, given, draft)
        const kept = await keepVersion(tx, draft.slug, 'Title and details', now, content => content)
        return isRefusal(kept) ? invalid('title', kept.says) : redirect(`${address(draft)}?saved`)
      }),
  })
}
