/** Work programmes as clerks keep them: every body's, and one body's with what its last meeting left over. */
import { z } from 'zod'
import type { Profile } from '../../authority/index.ts'
import { mayClerk } from '../../access/index.ts'
import { count, isRefusal, longDate, municipalYear, today, yearName } from '../../lib/index.ts'
import { bodyBySlug } from '../../people/index.ts'
import {
  button,
  form,
  type FormState,
  heading,
  html,
  type Html,
  insetText,
  invalid,
  link,
  missing,
  type Page,
  page,
  postTo,
  redirect,
  revisionField,
  say,
  select,
} from '../../web/index.ts'
import { committeeCrumbs } from '../desk/crumbs.ts'
import { programmeView, yearAsked, yearsView } from './programme.view.ts'
import { carryTopic, settleTopic } from './put-topic.ts'
import {
  deskTopic,
  deskTopicsOf,
  type DeskTopic,
  meetingsToPlan,
  type Planned,
  programmeBodies,
  programmeYears,
} from './store.ts'

export const nowhere = 'There is no work programme at this address'

export const programmeAddress = (body: { slug: string }): string => `/committee/work-programme/${body.slug}`
export const crumbsOf = (body: { slug: string; name: string }, here?: string) =>
  committeeCrumbs(
    { text: 'Work programmes', href: '/committee/work-programme' },
    ...(here === undefined
      ? [{ text: body.name }]
      : [{ text: body.name, href: programmeAddress(body) }, { text: here }]),
  )

export const workProgrammesPage = page({
  path: '/committee/work-programme',
  allow: mayClerk,
  get: ({ read }) =>
    read(async tx => ({
      title: 'Work programmes',
      breadcrumbs: committeeCrumbs({ text: 'Work programmes' }),
      unlisted: true,
      body: html`${heading('Work programmes')}${say('What each body means to look at, and whom it has promised to invite. The agendas are made from them.')}<ul class="wardmote-list">${(await programmeBodies(tx)).map(body => html`<li class="wardmote-list__item"><p class="wardmote-list__title">${link(programmeAddress(body), body.name)}</p><p class="wardmote-list__meta">${count(body.planned, 'topic')} planned for a meeting · ${body.unplanned} without one${!body.public && ' · private body'}</p></li>`)}</ul>`,
    })),
})

const id = z.string().regex(/^\d{1,9}$/)
const settleForm = form(
  z.object({
    id,
    revision: id,
    what: z.enum(['reached', 'carry'], 'Choose what became of it'),
    to: z
      .string()
      .regex(/^\d{0,9}$/)
      .default(''),
  }),
)

/** Of a topic whose meeting is over: was it reached? The agenda gives the answer that is likely. */
function leftOver(topic: DeskTopic, address: string, ahead: readonly Planned[]): Html {
  const reached = topic.itemState === 'planned'
  const hidden = html`<span class="govuk-visually-hidden">: ${topic.title}</span>`
  const second = 'govuk-button--secondary'
  return html`<p class="govuk-body">${
    reached
      ? 'It was on the agenda of that meeting.'
      : topic.itemState === 'deferred'
        ? 'That meeting put it off.'
        : topic.itemState === 'withdrawn'
          ? 'It was withdrawn from that agenda.'
          : 'It was not on the agenda of that meeting.'
  }</p>${postTo(
    address,
    html`<input type="hidden" name="id" value="${topic.id}">${revisionField(topic.revision)}${select({
      id: `to-${topic.id}`,
      name: 'to',
      label: { text: 'Carry it on to' },
      items: [
        ...ahead.map(one => ({ value: one.id, text: longDate(one.date) })),
        { value: '', text: 'No meeting yet' },
      ],
    })}<p class="wardmote-inline">${button({ text: html`Carry on${hidden}`, name: 'what', value: 'carry', classes: reached ? second : '' })}${button({ text: html`It is done${hidden}`, name: 'what', value: 'reached', classes: reached ? '' : second })}</p>`,
  )}`
}

function view(
  topics: readonly DeskTopic[],
  { address, day, ahead, form }: { address: string; day: string; ahead: readonly Planned[]; form: FormState },
): Html {
  const over = (topic: DeskTopic) => topic.state === 'planned' && topic.meetingDate !== null && topic.meetingDate < day
  const left = topics.filter(over).length
  return html`${form.summary()}${left > 0 && insetText({ text: `${count(left, 'topic')} ${left === 1 ? 'was' : 'were'} planned for a meeting that is over. Say which were done, and carry the others on.` })}${
    topics.length === 0
      ? say('Nothing is planned yet.')
      : programmeView(topics, {
          linked: slug => `/committee/meetings/${slug}/agenda`,
          more: topic =>
            html`${topic.invitee !== '' && html`<p class="wardmote-list__meta">Invited: ${topic.invitee} (not shown to the public)</p>`}${over(topic) && leftOver(topic, address, ahead)}<p class="govuk-body">${link(`${address}/topics/${topic.id}`, html`Change or drop<span class="govuk-visually-hidden">: ${topic.title}</span>`)}</p>`,
        })
  }`
}

export const workProgrammePage = ({ municipalYear: { begins } }: Pick<Profile, 'municipalYear'>): Page =>
  page({
    path: '/committee/work-programme/:body',
    allow: mayClerk,
    form: settleForm,
    get: ({ params, query, read, now, form }) =>
      read(async tx => {
        const body = await bodyBySlug(tx, params.body)
        if (!body) return missing(nowhere)
        const address = programmeAddress(body)
        const years = await programmeYears(tx, body.id)
        const year = yearAsked(query.get('year'), years, municipalYear(today(now), begins.value))
        const day = today(now).toString()
        const ahead = (await meetingsToPlan(tx, body.id)).filter(one => one.date >= day && one.status === 'scheduled')
        return {
          title: `Work programme of the ${body.name}`,
          breadcrumbs: crumbsOf(body),
          unlisted: true,
          body: html`${heading(`Work programme ${yearName(year)}`, body.name)}${yearsView(address, years, year)}${say(
            body.public
              ? html`What you save here is public at once: ${link(`/bodies/${body.slug}/work-programme`, 'as everybody sees it')}.`
              : html`Those who may see this body read it at once: ${link(`/bodies/${body.slug}/work-programme`, 'as they see it')}.`,
          )}${button({ text: 'Add a topic', href: `${address}/add?year=${year}` })}${view(await deskTopicsOf(tx, body.id, year), { address, day, ahead, form })}`,
        }
      }),
    post: ({ params, as, now, values }) =>
      as(async tx => {
        const body = await bodyBySlug(tx, params.body)
        const topic = body && (await deskTopic(tx, Number(values.id)))
        if (!topic || topic.bodyId !== body.id) return missing(nowhere)
        const change = { revision: Number(values.revision), now }
        const refused =
          values.what === 'reached'
            ? await settleTopic(tx, topic, { state: 'reached', reason: '' }, change)
            : await carryTopic(tx, topic, values.to === '' ? null : Number(values.to), change)
        return isRefusal(refused)
          ? invalid('', refused.says)
          : redirect(`${programmeAddress(body)}?year=${topic.year}#topic-${topic.id}`)
      }),
  })
