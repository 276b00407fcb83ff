/** Adds a topic to a work programme; changes one, drops it, or takes it up again. */
import type { Profile } from '../../authority/index.ts'
import { mayClerk } from '../../access/index.ts'
import { isRefusal, longDate, municipalYear, today } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { type Body, bodyBySlug } from '../../people/index.ts'
import {
  button,
  details,
  type FormState,
  heading,
  html,
  invalid,
  link,
  missing,
  type Page,
  page,
  postTo,
  redirect,
  revisionField,
  type View,
  wordsField,
} from '../../web/index.ts'
import { type Clash, clashView } from '../business/clash.view.ts'
import { merge } from '../business/merge.ts'
import { crumbsOf, nowhere, programmeAddress } from './programme.page.ts'
import { sources } from './programme.view.ts'
import { addTopic, carryTopic, changeTopic, settleTopic, topicChanged } from './put-topic.ts'
import { deskTopic, type DeskTopic, meetingsToPlan, type Planned } from './store.ts'
import { factsFrom, fieldsOf, labels, topicFields, topicForm } from './topic-form.view.ts'

const fieldOf: Record<string, string> = { 'planned-ahead': 'meeting', 'dropped-with-reason': 'reason' }
const untitled = 'Say what it is about'

export const newTopicPage = ({ municipalYear: { begins } }: Pick<Profile, 'municipalYear'>): Page =>
  page({
    path: '/committee/work-programme/:body/add',
    allow: mayClerk,
    form: topicForm,
    get: ({ params, query, read, now, form, path }) =>
      read(async tx => {
        const body = await bodyBySlug(tx, params.body)
        if (!body) return missing(nowhere)
        const kind = query.get('kind') === 'invitation' ? 'invitation' : 'topic'
        const other = kind === 'topic' ? 'invitation' : 'topic'
        const title = kind === 'topic' ? 'Add a topic' : 'Add an invitation'
        const day = today(now).toString()
        const fields = {
          form,
          kind,
          now: { source: 'resolution' },
          meetings: await meetingsToPlan(tx, body.id),
          day,
        } as const
        return {
          title,
          breadcrumbs: crumbsOf(body, title),
          unlisted: true,
          body: html`${form.summary()}${heading(title, body.name)}<p class="govuk-body">${link(`${path}?kind=${other}`, kind === 'topic' ? 'Add an invitation instead: somebody whom the body promised to invite' : 'Add a topic instead')}</p>${postTo(`${path}?kind=${kind}`, html`${topicFields(fields)}${button({ text: 'Add it' })}`)}`,
        }
      }),
    post: ({ params, as, now, values }) =>
      as(async tx => {
        const body = await bodyBySlug(tx, params.body)
        if (!body) return missing(nowhere)
        if (values.title === '') return invalid('title', untitled)
        const year = municipalYear(today(now), begins.value)
        const made = await addTopic(tx, body.id, factsFrom(values), { year, now })
        if (isRefusal(made)) return invalid(fieldOf[made.rule] ?? '', made.says)
        return redirect(await topicAddress(tx, body, made))
      }),
  })

/** On the page of its year, which its meeting may have changed. */
const topicAddress = async (tx: Tx, body: Body, id: number): Promise<string> =>
  `${programmeAddress(body)}?year=${(await deskTopic(tx, id))?.year ?? ''}#topic-${id}`

type Shown = {
  body: Body
  topic: DeskTopic
  meetings: Planned[]
  form: FormState
  now: Readonly<Record<string, string>>
  revision: number
  day: string
  clash?: Clash
}

function view({ body, topic, meetings, form, now, revision, day, clash }: Shown): View {
  const here = `${programmeAddress(body)}/topics/${topic.id}`
  const hidden = html`${revisionField(revision)}`
  const show = (name: string, value: string) =>
    name === 'meeting' || name === 'promised'
      ? longDate(meetings.find(one => String(one.id) === value)?.date ?? day)
      : name === 'source'
        ? (Object.entries(sources).find(([key]) => key === value)?.[1] ?? value)
        : value
  return {
    title: 'Change the topic',
    breadcrumbs: crumbsOf(body, 'Change the topic'),
    unlisted: true,
    ...(clash && { status: 422 }),
    body: html`${form.summary()}${heading(clash ? 'Two of you changed this topic' : 'Change the topic', body.name)}${clash && clashView(clash, labels, (name, value) => (value === '' ? '' : show(name, value)))}${
      topic.state === 'planned'
        ? html`${postTo(here, html`${hidden}<input type="hidden" name="what" value="save">${topicFields({ form, kind: topic.kind, now, meetings, day })}${button({ text: clash ? 'Save this on top' : 'Save' })}`)}${
            !clash &&
            details({
              summaryText: 'Drop it',
              open: form.error('reason') !== undefined,
              text: postTo(
                here,
                html`${hidden}<input type="hidden" name="what" value="drop">${wordsField(form, 'reason', 'Why', { hint: 'One sentence, for everybody to read', rows: 2 })}${button({ text: 'Drop it', classes: 'govuk-button--warning' })}`,
              ),
            })
          }`
        : postTo(
            here,
            html`${hidden}<input type="hidden" name="what" value="again">${button({ text: 'Take it up again' })}`,
          )
    }`,
  }
}

export const topicPage = page({
  path: '/committee/work-programme/:body/topics/:id',
  allow: mayClerk,
  form: topicForm,
  get: ({ params, read, now, form }) =>
    read(async tx => {
      const body = await bodyBySlug(tx, params.body)
      const topic = body && /^\d{1,9}$/.test(params.id) ? await deskTopic(tx, Number(params.id)) : undefined
      if (!body || topic?.bodyId !== body.id) return missing(nowhere)
      const seen = form.value('revision')
      return view({
        body,
        topic,
        meetings: await meetingsToPlan(tx, body.id),
        form,
        now: seen === '' || form.value('what') !== 'save' ? fieldsOf(topic) : {},
        revision: seen === '' ? topic.revision : Number(seen),
        day: today(now).toString(),
      })
    }),
  post: ({ params, as, now, values, form }) =>
    as(async tx => {
      const body = await bodyBySlug(tx, params.body)
      const topic = body && /^\d{1,9}$/.test(params.id) ? await deskTopic(tx, Number(params.id)) : undefined
      if (!body || topic?.bodyId !== body.id) return missing(nowhere)
      const facts = { ...factsFrom({ ...values, kind: topic.kind }) }
      if (values.what === 'save' && facts.title === '') return invalid('title', untitled)
      const change = { revision: Number(values.revision), now }
      const refused =
        values.what === 'save'
          ? await changeTopic(tx, topic, facts, change)
          : values.what === 'drop'
            ? await settleTopic(tx, topic, { state: 'dropped', reason: values.reason }, change)
            : await carryTopic(tx, topic, null, change)
      const back = await topicAddress(tx, body, topic.id)
      if (!isRefusal(refused)) return redirect(back)
      const newest = await deskTopic(tx, topic.id)
      if (refused.rule !== topicChanged || !newest || values.what !== 'save')
        return invalid(fieldOf[refused.rule] ?? '', refused.says)
      const typed = fieldsOf(facts)
      const merged = merge(undefined, fieldsOf(newest), typed)
      const clash = {
        merged,
        now: fieldsOf(newest),
        typed,
        by: newest.changedBy,
        at: newest.changedAt,
        mixed: false,
        back,
      }
      const meetings = await meetingsToPlan(tx, body.id)
      const shown = { body, topic: newest, meetings, form, now: merged.fields, revision: newest.revision, clash }
      return view({ ...shown, day: today(now).toString() })
    }),
})
