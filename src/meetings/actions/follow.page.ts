/** Following actions: what is open, for clerks of every body and for others their own; and one action with its forms. */
import { z } from 'zod'
import { mayClerk } from '../../access/index.ts'
import { count, longDate, today } from '../../lib/index.ts'
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
import { actionTag } from './actions.page.ts'
import { reportProgress, settleAction } from './follow-action.ts'
import { progressView } from './progress.view.ts'
import { actionById, type FollowedAction, giveAction, openActions, type Progress, progressOf } from './store.ts'

export const followActionsPage = page({
  path: '/committee/actions',
  allow: 'signed in',
  get: ({ as, actor, now }) =>
    as(async tx => {
      const clerk = actor !== null && mayClerk(actor)
      const open = await openActions(tx, clerk || !actor ? {} : { accountId: actor.id })
      const day = today(now).toString()
      return {
        title: 'Open actions',
        unlisted: true,
        breadcrumbs: committeeCrumbs({ text: 'Open actions' }),
        body: html`${heading('Open actions')}${say(
          clerk
            ? `${count(open.length, 'action')} of every body that you can see. They come back on each agenda until they are closed.`
            : `${count(open.length, 'action')} that you are asked to report on.`,
        )}<ol class="wardmote-list">${open.map(
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
        title: 'An open action',
        unlisted: true,
        breadcrumbs: committeeCrumbs({ text: 'Open actions', href: '/committee/actions' }, { text: 'An action' }),
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
        { key: { text: 'Agreed' }, value: { text: link(`/meetings/${one.slug}#actions`, longDate(one.date)) } },
        { key: { text: 'State' }, value: { text: actionTag(one, day) ?? 'Open' } },
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
