/** The form of a topic, and its fields as strings for comparing what two clerks typed. */
import { z } from 'zod'
import { longDate } from '../../lib/index.ts'
import { chooseField, form, type FormState, html, type Html, lineField, radios, wordsField } from '../../web/index.ts'
import { sources } from './programme.view.ts'
import type { DeskTopic, Planned, TopicFacts } from './store.ts'

const words = (most: number) => z.string().max(most, `Use ${most} characters or fewer`).default('')
const whole = z
  .string()
  .regex(/^\d{0,9}$/, 'Choose from the list')
  .default('')

export const topicForm = form(
  z.object({
    what: z.enum(['save', 'drop', 'again']).default('save'),
    kind: z.enum(['topic', 'invitation']).default('topic'),
    title: words(300),
    why: words(2000),
    source: z.enum(['resolution', 'member', 'statutory', 'other']).default('other'),
    sourceNote: words(300),
    officer: words(200),
    invitee: words(200),
    organisation: words(200),
    meeting: whole,
    promised: whole,
    reason: words(300),
    revision: whole,
  }),
)
export type TopicValues = Extract<ReturnType<(typeof topicForm)['read']>, { values: unknown }>['values']

export const factsFrom = (typed: TopicValues): TopicFacts => ({
  kind: typed.kind,
  title: typed.title,
  why: typed.why,
  source: typed.source,
  sourceNote: typed.sourceNote,
  officer: typed.officer,
  invitee: typed.kind === 'invitation' ? typed.invitee : '',
  organisation: typed.kind === 'invitation' ? typed.organisation : '',
  meetingId: typed.meeting === '' ? null : Number(typed.meeting),
  promisedId: typed.kind === 'topic' || typed.promised === '' ? null : Number(typed.promised),
})

export const labels = {
  title: 'What it is about',
  why: 'Why',
  source: 'How it came in',
  sourceNote: 'More about that',
  officer: 'Lead officer',
  invitee: 'Who is invited',
  organisation: 'Organisation',
  meeting: 'Planned for the meeting on',
  promised: 'Promised at the meeting on',
} as const

export const fieldsOf = (topic: TopicFacts | DeskTopic): Record<keyof typeof labels, string> => ({
  title: topic.title,
  why: topic.why,
  source: topic.source,
  sourceNote: topic.sourceNote,
  officer: topic.officer,
  invitee: topic.invitee,
  organisation: topic.organisation,
  meeting: topic.meetingId === null ? '' : String(topic.meetingId),
  promised: topic.promisedId === null ? '' : String(topic.promisedId),
})

type Given = {
  form: FormState
  kind: 'topic' | 'invitation'
  now: Readonly<Record<string, string>>
  meetings: readonly Planned[]
  day: string
}

export function topicFields({ form, kind, now, meetings, day }: Given): Html {
  const dated = (all: readonly Planned[]) => all.map(one => ({ value: one.id, text: longDate(one.date) }))
  const ahead = meetings.filter(
    one => (one.date >= day && one.status !== 'cancelled') || String(one.id) === now['meeting'],
  )
  return html`<input type="hidden" name="kind" value="${kind}">${lineField(form, 'title', labels.title, { now: now['title'] })}${
    kind === 'invitation' &&
    html`${lineField(form, 'invitee', labels.invitee, { hint: 'Name and post. Not shown to the public before they are on an agenda', now: now['invitee'] })}${lineField(form, 'organisation', labels.organisation, { now: now['organisation'] })}${chooseField(form, 'promised', `${labels.promised} (optional)`, dated(meetings.filter(one => one.date < day).toReversed()), { now: now['promised'], none: 'No meeting' })}`
  }${wordsField(form, 'why', `${labels.why} (optional)`, { hint: 'What the body wants to find out or to change', now: now['why'] })}${radios(
    {
      name: 'source',
      fieldset: { legend: { text: labels.source, classes: 'govuk-fieldset__legend--s' } },
      value: form.value('source') || (now['source'] ?? ''),
      items: Object.entries(sources).map(([value, text]) => ({ value, text })),
      errorMessage: form.error('source'),
    },
  )}${lineField(form, 'sourceNote', `${labels.sourceNote} (optional)`, { hint: 'The minute, the law, or whose suggestion: for everybody to read', now: now['sourceNote'] })}${lineField(form, 'officer', `${labels.officer} (optional)`, { hint: 'Their post', now: now['officer'] })}${chooseField(form, 'meeting', `${labels.meeting} (optional)`, dated(ahead), { now: now['meeting'], none: 'No meeting yet', hint: 'The agenda of that meeting proposes it' })}`
}
