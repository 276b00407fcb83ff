/** Reports in preparation: one's own, those that one must sign, and for clerks all of them. */
import type { Profile } from '../../authority/index.ts'
import { mayClerk, mayMonitor, mayWriteReports } from '../../access/index.ts'
import { longDate } from '../../lib/index.ts'
import { button, heading, html, type Html, link, type Page, page, say, subheading, tag } from '../../web/index.ts'
import { clockInstant } from '../clocks/clock.ts'
import { reportDeadline } from '../clocks/deadlines.ts'
import { dueWords, isLate } from '../due/when.ts'
import { address, crumbs } from './desk.ts'
import { allSignOffs, signName, type Waiting } from './events.store.ts'
import { type DraftRow, drafts } from './store.ts'

const states = {
  writing: { text: 'Being written', classes: 'govuk-tag--blue' },
  submitted: { text: 'Given in', classes: 'govuk-tag--yellow' },
  accepted: { text: 'Accepted', classes: 'govuk-tag--green' },
} as const

export const stateTag = (draft: Pick<DraftRow, 'state'>): Html => tag(states[draft.state])

export const reportsPage = ({ committee }: Pick<Profile, 'committee'>): Page =>
  page({
    path: '/committee/reports',
    allow: 'signed in',
    get: ({ as, actor, now }) =>
      as(async tx => {
        const all = await drafts(tx)
        const signOffs = await allSignOffs(tx)
        const mine = all.filter(one => one.authorId === actor?.id)
        const toSign = signOffs.filter(one => one.accountId === actor?.id)
        const overview = actor !== null && (mayClerk(actor) || mayMonitor(actor))
        const writes = actor !== null && (mayWriteReports(actor) || mayClerk(actor))
        const due = (draft: DraftRow) => dueCell(draft, committee, now)
        return {
          title: 'Reports',
          breadcrumbs: crumbs(),
          unlisted: true,
          body: html`${heading('Reports')}${writes && button({ text: 'Write a report', href: '/committee/reports/new' })}${
            toSign.length > 0 && html`${subheading('For you to sign')}${signTable(toSign, all)}`
          }${
            overview &&
            html`${subheading('All reports in preparation')}${all.length === 0 ? say('There are none.') : reportList(all, due, signOffs)}`
          }${
            (mine.length > 0 || (writes && !overview)) &&
            html`${subheading('Yours')}${mine.length === 0 ? say('You have begun no report yet.') : reportList(mine, due)}`
          }${!overview && !writes && toSign.length === 0 && say('There is nothing here for you. You are told by email when somebody asks you to sign a report.')}`,
        }
      }),
  })

function dueCell(draft: DraftRow, committee: Profile['committee'], now: Temporal.Instant): Html | string {
  if (draft.meetingDate === null) return 'No meeting yet'
  if (draft.state !== 'writing') return '–'
  const at = clockInstant(reportDeadline(draft.meetingDate, committee).at)
  const said = dueWords(at, now, committee.closures.value)
  const words = said.slice(0, 1).toUpperCase() + said.slice(1)
  return isLate(at, now) ? html`<strong>${words}</strong>` : words
}

const place = (draft: DraftRow): string =>
  `${draft.bodyName}, ${draft.meetingDate === null ? 'work programme' : longDate(draft.meetingDate)}`

/** Of all reports also who writes and who signed them. A list, not a table: nothing of it is out of sight on a narrow screen. */
function reportList(
  all: readonly DraftRow[],
  due: (draft: DraftRow) => Html | string,
  signOffs?: readonly Waiting[],
): Html {
  return html`<ul class="wardmote-list">${all.map(
    draft =>
      html`<li class="wardmote-list__item"><p class="wardmote-list__title">${link(address(draft), draft.title)} ${stateTag(draft)}</p><p class="govuk-body-s wardmote-list__meta">${place(draft)}${draft.state === 'writing' && draft.meetingDate !== null && html`<br>${due(draft)}`}${
        signOffs && html`<br>By ${draft.author}. ${signedWords(draft, signOffs)}`
      }</p></li>`,
  )}</ul>`
}

function signedWords(draft: DraftRow, signOffs: readonly Waiting[]): string {
  const asked = signOffs.filter(one => one.draftId === draft.id)
  if (asked.length === 0) return 'Nobody is asked to sign it'
  return `Signed: ${asked
    .map(
      one =>
        `${signName[one.kind]} ${one.version === null ? 'not yet' : one.version === draft.version ? 'yes' : 'changed since'}`,
    )
    .join(', ')}`
}

const signTable = (toSign: readonly Waiting[], all: readonly DraftRow[]): Html =>
  html`<ul class="wardmote-list">${toSign.flatMap(one => {
    const draft = all.find(other => other.id === one.draftId)
    if (!draft) return []
    const words =
      one.version === null
        ? 'Waiting for you'
        : one.version === draft.version
          ? 'You signed it'
          : 'Changed since you signed'
    return html`<li class="wardmote-list__item"><p class="wardmote-list__title">${link(`${address(draft)}/sign/${one.kind}`, draft.title)}</p><p class="govuk-body-s">${place(draft)}. ${signName[one.kind]}. ${words}${one.due !== null && one.version === null && `, by ${longDate(one.due)}`}.</p></li>`
  })}</ul>`
