/** Publishing the papers of a meeting: what is missing, what notice there is, how the copies look; then release, now or at a time. For clerks. */
import { z } from 'zod'
import { mayClerk } from '../../access/index.ts'
import type { Committee, Profile } from '../../authority/index.ts'
import type { Tx } from '../../db/index.ts'
import { count, fullDate, isRefusal, london, moment, today } from '../../lib/index.ts'
import {
  button,
  checkboxes,
  dayField,
  details,
  form,
  type FormState,
  html,
  type Html,
  insetText,
  invalid,
  lineField,
  link,
  missing,
  optionalDate,
  type Page,
  page,
  postHere,
  radios,
  redirect,
  say,
  subheading,
  type View,
  warningText,
  wordsField,
} from '../../web/index.ts'
import { type AgendaMeeting, agendaMeeting } from '../business/agenda.store.ts'
import { agendaProblems, type Problem } from '../business/problems.ts'
import { agendaSnapshot, changesSince } from '../business/snapshot.ts'
import { noticeGiven } from '../clocks/notice.ts'
import { meetingCrumbs } from '../desk/crumbs.ts'
import { deskHeading } from '../desk/heading.ts'
import { typedTime } from '../meeting/typed-time.ts'
import type { Proofreader } from '../proofreader.ts'
import { gather } from './gather.ts'
import { noticeWords } from './papers.view.ts'
import { press } from './press.ts'
import { publishDue } from './publish-due.ts'
import { releasePack, withdrawPack } from './release-pack.ts'
import { publicationsOf, type Publication, publishedBefore, type PublishedPack, publishedPacks } from './store.ts'

const fields = form(
  z.object({
    do: z.enum(['release', 'withdraw'], 'Choose what to do'),
    when: z.enum(['now', 'later'], 'Choose when the papers are published').default('now'),
    day: optionalDate('the day on which they are published'),
    hour: z.string().trim().max(20).default(''),
    anyway: z.string().default(''),
    said: z.string().trim().max(500, 'Say it in 500 characters or fewer').default(''),
  }),
)

const nowhere = 'There is no meeting at this address'
const addressOf = ({ slug }: { slug: string }) => `/committee/meetings/${slug}/publish`

const listed = (problems: readonly Problem[]): Html =>
  html`<ul class="govuk-list govuk-list--bullet">${problems.map(one => html`<li>${link(one.href, one.says)}</li>`)}</ul>`

function problemsView(problems: readonly Problem[]): Html | false {
  const stops = problems.filter(one => one.level === 'stops')
  const warns = problems.filter(one => one.level === 'warns')
  return html`${stops.length > 0 && html`${subheading('Before the papers can be published')}${listed(stops)}`}${
    warns.length > 0 && html`${subheading('Worth a look')}${listed(warns)}`
  }`
}

function releaseView(release: Publication, now: Temporal.Instant): Html {
  if (release.state === 'failed')
    return warningText({ text: `The papers could not be published: ${release.failure ?? ''} Nothing was published.` })
  const due = Temporal.Instant.compare(release.due, now) > 0
  return insetText({
    text: html`<p class="govuk-body">${due ? `Released for ${moment(release.due)}. What is changed until then is published with it.` : 'Released: the papers are being published.'}</p>${postHere(html`<input type="hidden" name="do" value="withdraw">${button({ text: 'Take the release back', classes: 'govuk-button--secondary' })}`)}`,
  })
}

const versionsView = (meeting: AgendaMeeting, packs: readonly PublishedPack[]): Html | false => {
  const newest = packs.find(pack => pack.audience === 'public')
  if (!newest) return false
  const replaced = newest.replaced.map(
    one => html`<li>“${one.character}” under “${one.under}” is printed as ${one.by}</li>`,
  )
  return html`${say(
    html`${newest.publishedAt === null ? '' : `Version ${newest.number} was published on ${moment(newest.publishedAt)}.`} ${noticeWords(newest)} ${link(`/meetings/${meeting.slug}/packs`, 'All versions')}.`,
  )}${replaced.length > 0 && html`${say('Some characters cannot be printed:')}<ul class="govuk-list govuk-list--bullet">${replaced}</ul>`}`
}

/** The notice that there would be: published now, or at the time for which the papers are released. Of a meeting that is over, nothing. */
function noticeView(
  meeting: AgendaMeeting,
  committee: Committee,
  open: Publication | undefined,
  now: Temporal.Instant,
) {
  if (meeting.date < today(now).toString()) return false
  const later = open?.state === 'waiting' && Temporal.Instant.compare(open.due, now) > 0 ? open.due : null
  const notice = noticeGiven(later ?? now, meeting.date, committee, { convened: meeting.convened })
  const when = later ? `on ${moment(later)}` : 'now'
  const counted = `${count(notice.clearDays, 'clear day')} of notice; ${notice.needed} are needed`
  const short = notice.clearDays < notice.needed
  return html`${subheading('Notice')}${
    notice.enough
      ? say(`If they are published ${when}: ${short ? notice.says : `${counted}.`}`)
      : warningText({
          text: `If they are published ${when}, they are late: ${counted}. In time is until ${fullDate(notice.at)}.`,
        })
  }${details({ summaryText: 'How this was counted', text: html`<ul class="govuk-list govuk-list--bullet">${notice.steps.map(step => html`<li>${step}</li>`)}</ul><p class="govuk-body">Bank holidays as of ${notice.calendar}.</p>` })}`
}

const formView = (form: FormState, { reports, again }: { reports: number; again: boolean }): Html =>
  postHere(
    html`<input type="hidden" name="do" value="release">${
      reports > 0 &&
      checkboxes({
        idPrefix: 'anyway',
        name: 'anyway',
        errorMessage: form.error('anyway'),
        values: [form.value('anyway')],
        items: [{ value: 'yes', text: `Publish without ${count(reports, 'report')}: printed as “report to follow”` }],
      })
    }${again && wordsField(form, 'said', 'What is new', { hint: 'For the public list of versions, in a sentence. Nothing that is not for publication.' })}${radios(
      {
        idPrefix: 'when',
        name: 'when',
        fieldset: { legend: { text: 'When are the papers published?', classes: 'govuk-fieldset__legend--s' } },
        value: form.value('when') || 'now',
        errorMessage: form.error('when'),
        items: [
          { value: 'now', text: 'Now' },
          {
            value: 'later',
            text: 'At a time',
            conditional: {
              text: html`${dayField(form, 'day', 'Day')}${lineField(form, 'hour', 'Time', { hint: 'For example, 9am or 14:30', classes: 'govuk-input--width-5' })}`,
            },
          },
        ],
      },
    )}${button({ text: 'Publish the papers' })}`,
  )

type House = { profile: Profile; proofreader: Proofreader }

async function proofread(tx: Tx, slug: string, { profile, proofreader }: House) {
  const content = await gather(tx, slug, profile)
  return content ? proofreader.gate(tx, content) : { open: 0, shown: html`` }
}

async function shown(
  tx: Tx,
  meeting: AgendaMeeting,
  { profile, proofreader, now }: House & { now: Temporal.Instant },
  form: FormState,
): Promise<View> {
  const { committee } = profile
  const problems = await agendaProblems(tx, meeting.id, { committee, now })
  const all = await publicationsOf(tx, meeting.id)
  const open = all.find(one => one.state === 'waiting' || one.state === 'failed')
  const before = await publishedBefore(tx, meeting.id)
  const changes = before.agenda ? changesSince(before.agenda, await agendaSnapshot(tx, meeting.id)) : []
  const packs = await publishedPacks(tx, meeting.id)
  const read = await proofread(tx, meeting.slug, { profile, proofreader })
  const stops = problems.some(one => one.level === 'stops') || read.open > 0
  const reports = problems.filter(one => one.what === 'no report').length
  const preview = (audience: string) => `${addressOf(meeting)}/${audience}.pdf`
  const waits = open?.state === 'waiting'
  return {
    title: 'Publish the papers',
    breadcrumbs: meetingCrumbs(meeting, { text: 'Publish the papers' }),
    unlisted: true,
    body: html`${form.summary()}${deskHeading(meeting, 'Publish the papers')}${versionsView(meeting, packs)}${
      open && releaseView(open, now)
    }${problemsView(problems)}${
      before.all > 0 &&
      html`${subheading('What changed since')}${
        changes.length === 0
          ? say('Nothing on the agenda.')
          : html`<ul class="govuk-list govuk-list--bullet">${changes.map(change => html`<li>${change.says}</li>`)}</ul>`
      }`
    }${read.shown}${subheading('How the papers look')}<ul class="govuk-list"><li>${link(preview('public'), 'The public copy')} (PDF)</li><li>${link(preview('full'), 'The full copy, with what is not for publication')} (PDF)</li></ul>${noticeView(meeting, committee, open, now)}${
      !waits &&
      !stops &&
      html`${subheading(before.all > 0 ? 'Publish again' : 'Publish')}${formView(form, { reports, again: before.all > 0 })}`
    }`,
  }
}

/** The moment that was typed, in London; null where no day or no such time was given. */
function momentOf(day: Temporal.PlainDate | null, hour: string): Temporal.Instant | null {
  const time = typedTime(hour)
  if (!day || time === null) return null
  return day.toZonedDateTime({ timeZone: london, plainTime: Temporal.PlainTime.from(time) }).toInstant()
}

export const publishPage = (profile: Profile, proofreader: Proofreader): Page =>
  page({
    path: '/committee/meetings/:slug/publish',
    allow: mayClerk,
    form: fields,
    get: ({ params, as, now, form }) =>
      as(async tx => {
        const meeting = await agendaMeeting(tx, params.slug)
        return meeting ? shown(tx, meeting, { profile, proofreader, now }, form) : missing(nowhere)
      }),
    async post({ params, as, db, now, values }) {
      const due = values.when === 'later' ? momentOf(values.day, values.hour) : null
      if (values.do === 'release' && values.when === 'later' && !due)
        return values.day
          ? invalid('hour', 'Enter a time, like 9am or 14:30')
          : invalid('day', 'Enter the day on which they are published')
      const answer = await as(async tx => {
        const meeting = await agendaMeeting(tx, params.slug)
        if (!meeting) return missing(nowhere)
        if (values.do === 'withdraw') {
          await withdrawPack(tx, meeting.id)
          return redirect(addressOf(meeting))
        }
        const made = await releasePack(
          tx,
          meeting.id,
          { due, said: values.said, anyway: values.anyway === 'yes' },
          {
            committee: profile.committee,
            now,
            date: meeting.date,
            openErrors: async tx => (await proofread(tx, meeting.slug, { profile, proofreader })).open,
          },
        )
        if (!isRefusal(made)) return redirect(addressOf(meeting))
        return invalid(fieldOf[made.rule] ?? '', made.says)
      })
      if ('redirect' in answer && values.do === 'release' && !due)
        await publishDue(db, { profile, now, press, proofreader })
      return answer
    },
  })

const fieldOf: Record<string, string> = { 'pack-reports-there': 'anyway', 'pack-released-ahead': 'day' }
