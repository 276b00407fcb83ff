/** Following actions: what is open, for clerks of every body and for others their own; and one action with its forms. */
import { z } from 'zod'
import { mayClerk } from '../../access/index.ts'
import { count, longDate, today } from '../../lib/index.ts'
import { bodies } from '../../people/index.ts'
import {
  type Actor,
  button,
  checkboxes,
  dayField,
  form,
  type FormState,
  heading,
  type Html,
  html,
  invalid,
  lineField,
  link,
  missing,
  optionalDate,
  page,
  postHere,
  radios,
  redirect,
  revisionField,
  say,
  subheading,
  summaryList,
  wordsField,
} from '../../web/index.ts'
import { committeeCrumbs } from '../desk/crumbs.ts'
import { committeeLinks } from '../desk/home.page.ts'
import { actionTag, minuteOf } from './actions.page.ts'
import { reportProgress, settleAction } from './follow-action.ts'
import { progressView } from './progress.view.ts'
import { actionById, type FollowedAction, giveAction, openActions, type Progress, progressOf } from './store.ts'

type Crumb = { text: string; href?: string }

/** Whoever was asked to report need not have a part in committee work: their way back is their own work. */
const crumbs = (actor: Actor | null, ...here: Crumb[]): Crumb[] =>
  actor && committeeLinks(actor).length > 0
    ? committeeCrumbs(...here)
    : [{ text: 'Home', href: '/' }, { text: 'Your work', href: '/work' }, ...here]

/** Those with a day first, the earliest first; then the newest. */
const inOrder = (all: readonly FollowedAction[]): FollowedAction[] => {
  const undated = all
    .filter(one => one.due === null)
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
  return [...all.filter(one => one.due !== null), ...undated]
}

function countWords(n: number, clerk: boolean, body: string | undefined): Html | string {
  if (!clerk)
    return n === 0
      ? 'You are not asked to report on any action.'
      : `${count(n, 'action')} that you are asked to report on.`
  const of = body === undefined ? 'every body that you can see' : `the ${body}`
  const how =
    n === 0
      ? `No action of ${of} is open.`
      : `${count(n, 'action')} of ${of}. They come back on each agenda until they are closed.`
  return body === undefined ? how : html`${how} ${link('/committee/actions', 'Show those of every body')}.`
}

export const followActionsPage = page({
  path: '/committee/actions',
  allow: 'signed in',
  get: ({ as, actor, query, now }) =>
    as(async tx => {
      const clerk = actor !== null && mayClerk(actor)
      const body = clerk ? (await bodies(tx)).find(one => one.slug === query.get('body')) : undefined
      const open = inOrder(
        await openActions(tx, clerk || !actor ? (body ? { bodySlug: body.slug } : {}) : { accountId: actor.id }),
      )
      const day = today(now).toString()
      return {
        title: 'Open actions',
        unlisted: true,
        breadcrumbs: crumbs(actor, { text: 'Open actions' }),
        body: html`${heading('Open actions')}${say(countWords(open.length, clerk, body?.name))}${clerk && say(link('/actions', 'What the public sees of actions, open and closed'))}<ol class="wardmote-list">${open.map(
          one =>
            html`<li class="wardmote-list__item"><p class="wardmote-list__title">${link(`/committee/actions/${one.id}`, one.text)} ${actionTag(one, day)}</p><p class="govuk-body-s wardmote-list__meta">${one.owners.join(', ')} · ${one.bodyName}, ${longDate(one.date)}${one.account !== null && ` · ${one.account} reports`}</p></li>`,
        )}</ol>`,
      }
    }),
})

const fields = z.object({
  what: z.enum(['report', 'settle', 'give']),
  revision: z.coerce.number().int().default(0),
  says: z.string().max(2000, 'Use 2,000 characters or fewer').default(''),
  evidence: z.string().max(300, 'The address is too long').default(''),
  ticks: z.array(z.string()).default([]),
  state: z.enum(['open', 'done', 'dropped']).default('open'),
  due: optionalDate('the day by which it is to be done'),
  ended: z.string().max(2000, 'Use 2,000 characters or fewer').default(''),
  email: z.string().max(200).default(''),
})

export const followActionPage = page({
  path: '/committee/actions/:id{[0-9]{1,9}}',
  allow: 'signed in',
  form: form(fields),
  get: ({ as, actor, params, form, now }) =>
    as(async tx => {
      const one = mine(await actionById(tx, Number(params.id), 'signed in'), actor)
      if (!one || !actor) return missing('There is no action at this address')
      const progress = await progressOf(tx, one.id, 'signed in')
      return {
        title: 'An action',
        unlisted: true,
        breadcrumbs: crumbs(actor, { text: 'Open actions', href: '/committee/actions' }, { text: 'An action' }),
        body: view(form, one, { progress, clerk: mayClerk(actor), day: today(now).toString() }),
      }
    }),
  post: ({ as, actor, params, values, now, path }) =>
    as(async tx => {
      const one = mine(await actionById(tx, Number(params.id), 'signed in'), actor)
      if (!one || !actor) return missing('There is no action at this address')
      const clerk = mayClerk(actor)
      if (values.what === 'report') {
        if (values.says === '') return invalid('says', 'Enter what was done')
        const report = {
          says: values.says,
          evidence: values.evidence,
          saysDone: values.ticks.includes('done'),
          public: clerk && values.ticks.includes('public'),
        }
        const refused = await reportProgress(tx, one, report, { by: actor.id, now })
        return refused ? invalid(refused.rule === 'action-evidence' ? 'evidence' : '', refused.says) : redirect(path)
      }
      if (!clerk) return missing('There is no action at this address')
      if (values.what === 'give')
        return (await giveAction(tx, one.id, values.email))
          ? redirect(path)
          : invalid('email', 'Nobody signs in here with this email address: ask your administrator')
      const to = { state: values.state, due: values.due?.toString() ?? null, says: values.ended }
      const refused = await settleAction(tx, one, to, { day: today(now).toString(), revision: values.revision })
      return refused
        ? invalid(refused.rule === 'action-closed-with-words' ? 'ended' : '', refused.says)
        : redirect(path)
    }),
})

/** Clerks follow every action; others those that they are to report on. */
const mine = (one: FollowedAction | undefined, actor: Actor | null): FollowedAction | null =>
  one && actor && (mayClerk(actor) || one.accountId === actor.id) ? one : null

function view(
  form: FormState,
  one: FollowedAction,
  { progress, clerk, day }: { progress: Progress[]; clerk: boolean; day: string },
): Html {
  const hidden = (what: string) => html`<input type="hidden" name="what" value="${what}">${revisionField(one.revision)}`
  return html`${form.summary()}${heading('An action', one.bodyName)}<p class="govuk-body-l">${one.text}</p>${summaryList(
    {
      rows: [
        { key: { text: 'Who' }, value: { text: one.owners.join(', ') } },
        {
          key: { text: 'Agreed' },
          value: { text: html`${link(`/meetings/${one.slug}#actions`, longDate(one.date))}${minuteOf(one)}` },
        },
        { key: { text: 'State' }, value: { text: actionTag(one, day) ?? 'Open' } },
        clerk && { key: { text: 'The public sees' }, value: { text: link(`/actions/${one.id}`, 'The action’s page') } },
        one.closedSays !== '' && { key: { text: 'How it ended' }, value: { text: one.closedSays } },
        { key: { text: 'Who reports' }, value: { text: one.account ?? 'Nobody named' } },
      ],
    },
  )}${subheading('What was done')}${progress.length === 0 ? say('Nothing has been reported.') : progressView(progress, true)}${
    one.state === 'open' &&
    postHere(
      html`${hidden('report')}${wordsField(form, 'says', 'What was done since?')}${lineField(form, 'evidence', 'Where to see it (optional)', { hint: 'The address of a page or paper' })}${checkboxes(
        {
          name: 'ticks',
          items: [
            { text: 'I think that it is done', value: 'done' },
            ...(clerk ? [{ text: 'Show this to the public', value: 'public' }] : []),
          ],
          values: form.values('ticks'),
        },
      )}${button({ text: 'Report' })}`,
    )
  }${
    clerk &&
    html`${subheading('Its day and its end')}${postHere(
      html`${hidden('settle')}${dayField(form, 'due', 'To be done by (optional)', one.due === null ? {} : { now: Temporal.PlainDate.from(one.due) })}${radios(
        {
          name: 'state',
          fieldset: { legend: { text: 'Is it closed?', classes: 'govuk-fieldset__legend--s' } },
          items: [
            { text: 'No, it stays open', value: 'open' },
            { text: 'Yes, it is done', value: 'done' },
            { text: 'Yes, it is no longer needed', value: 'dropped' },
          ],
          value: form.value('state') || one.state,
        },
      )}${wordsField(form, 'ended', 'If closed: how did it end?', { now: one.closedSays, hint: 'The public reads this' })}${button({ text: 'Save' })}`,
    )}${subheading('Who reports on it')}${postHere(
      html`${hidden('give')}${lineField(form, 'email', 'Email address of somebody who signs in here', { hint: 'Leave it empty to take the name away' })}${button({ text: 'Ask them to report', classes: 'govuk-button--secondary' })}`,
    )}`
  }`
}
