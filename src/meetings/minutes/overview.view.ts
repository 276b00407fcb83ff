/** The overview of minutes in preparation: where they stand, what is next, and how they read. */
import type { Committee } from '../../authority/index.ts'
import { fullDate, longDate, moment, type Refusal } from '../../lib/index.ts'
import {
  button,
  checkboxes,
  type FormState,
  type Html,
  html,
  insetText,
  link,
  postHere,
  say,
  subheading,
  summaryList,
  tag,
  wordsField,
} from '../../web/index.ts'
import type { Desk, DeskItem } from './desk.store.ts'
import type { MinutesPaper } from './paper.ts'
import { endView, headView, itemShown } from './printed.view.ts'
import type { Want } from './release-minutes.ts'
import { mayEdit } from './rules.ts'
import type { Amendment, Comment, MinutesPublication } from './stage.store.ts'

export type Overview = {
  meeting: { slug: string; bodyName: string; date: string }
  desk: Desk
  items: readonly DeskItem[]
  paper: MinutesPaper
  committee: Pick<Committee, 'minuteStyle' | 'house'>
  comments: readonly Comment[]
  amendments: readonly (Amendment & { ref: string | null; title: string | null })[]
  publications: readonly MinutesPublication[]
  wants: readonly Want[]
}

const doing = (what: string, text: string, secondary = false): Html =>
  postHere(
    html`<input type="hidden" name="do" value="${what}">${button({ text, ...(secondary && { classes: 'govuk-button--secondary' }) })}`,
  )

/** Nothing is drafted yet: `refused` says why nothing can be. */
export const undraftedView = (refused: Refusal | null, live: boolean): Html =>
  refused
    ? say(refused.says)
    : html`${say(live ? 'The meeting is over. The minutes are drafted from what you noted while it went on: then you read them through and put them right.' : 'The minutes are drafted from the agenda. Then you write what was said and resolved, and who was there.')}${doing('draft', 'Draft the minutes')}`

const states: Record<Desk['state'], string> = {
  draft: 'Draft, with you',
  'with chair': 'With the chair',
  released: 'Released',
  approved: 'Agreed',
  signed: 'Signed',
}

const publicationWords = (one: MinutesPublication): string => {
  const what = ['Draft', 'As agreed', 'As signed'][one.number - 1] ?? 'Again'
  if (one.state === 'published' && one.publishedAt) return `${what}: published ${moment(one.publishedAt)}`
  if (one.state === 'failed') return `${what}: could not be published. ${one.failure}`
  return one.state === 'withdrawn' ? `${what}: taken back` : `${what}: goes out ${moment(one.due)}`
}

function standing({ desk, publications, comments }: Overview): Html {
  const agreed = comments.find(one => one.agrees)
  return summaryList({
    rows: [
      { key: { text: 'State' }, value: { text: tag({ text: states[desk.state] }) } },
      desk.sentAt !== null && { key: { text: 'Sent to the chair' }, value: { text: moment(desk.sentAt) } },
      agreed !== undefined && { key: { text: 'Chair' }, value: { text: `${agreed.by} agrees, ${moment(agreed.at)}` } },
      publications.length > 0 && {
        key: { text: 'Publication' },
        value: { text: html`${publications.map(one => html`<p class="govuk-body">${publicationWords(one)}</p>`)}` },
      },
      desk.approvedOn !== null && {
        key: { text: 'Agreed' },
        value: {
          text: `On ${longDate(desk.approvedOn)}${desk.approvedAs === null ? '' : `, minute ${desk.approvedAs}`}`,
        },
      },
      desk.signedOn !== null && {
        key: { text: 'Signed' },
        value: { text: `${desk.signedBy}, ${longDate(desk.signedOn)}` },
      },
    ],
  })
}

const commentsView = (comments: readonly Comment[]): Html | false =>
  comments.length > 0 &&
  html`${subheading('What the chair says')}<ul class="wardmote-list">${comments.map(
    one =>
      html`<li class="wardmote-list__item"><p class="govuk-body">${one.text || 'Agrees.'}${one.agrees && one.text && html` <strong>Agrees.</strong>`}</p><p class="govuk-body-s wardmote-list__meta">${one.by}, ${moment(one.at)}</p></li>`,
  )}</ul>`

const amendmentsView = ({ amendments }: Overview): Html | false =>
  amendments.length > 0 &&
  html`${subheading('Amended by the next meeting')}<ul class="wardmote-list">${amendments.map(
    one =>
      html`<li class="wardmote-list__item"><p class="govuk-body">${one.ref !== null && `${one.ref}: `}<del>${one.oldWords}</del> <ins>${one.newWords}</ins></p><p class="govuk-body-s wardmote-list__meta">Moved by ${one.movedBy}</p></li>`,
  )}</ul>`

/** What is missing, each with the way to where it is put right. `at`: the address of the minutes. */
export const wantsView = (at: string, wants: readonly Want[]): Html =>
  html`<ul class="govuk-list govuk-list--bullet">${wants.map(
    ({ says, where }) =>
      html`<li>${says}${where.map(({ below, text }) => html`<br>${link(`${at}/${below}`, text)}`)}</li>`,
  )}</ul>`

function nextSteps({ meeting, desk, wants, publications }: Overview): Html {
  const at = `/committee/meetings/${meeting.slug}/minutes`
  const go = (href: string, text: string, secondary = false) =>
    button({ text, href: `${at}/${href}`, ...(secondary && { classes: 'govuk-button--secondary' }) })
  if (mayEdit.test(desk.state))
    return html`${
      wants.length > 0 &&
      insetText({
        text: html`<p class="govuk-body"><strong>Before they go out</strong></p>${wantsView(at, wants)}`,
      })
    }<div class="govuk-button-group">${desk.state === 'draft' && doing('send', 'Send to the chair')}${go('publish', 'Publish the draft', desk.state === 'draft' || wants.length > 0)}</div><p class="govuk-body">${link(`${at}/check`, 'Proof-read them')}</p>`
  if (desk.state === 'released')
    return publications.some(one => one.state === 'published')
      ? html`${say('They are published, so nobody changes them alone, not even a slip of the pen. Tell the chair of it: the next meeting puts it right before it agrees them, and you record that as an amendment.')}<div class="govuk-button-group">${go('agree', 'The next meeting has agreed them')}${go('amend', 'Record an amendment', true)}</div>`
      : doing('recall', 'Take the release back', true)
  return html`<div class="govuk-button-group">${desk.state === 'approved' && go('sign', 'Record the signature')}${go('correct', 'Correct by a later minute', true)}</div>`
}

const paperLinks = (slug: string): Html =>
  html`<p class="govuk-body">${link(`/committee/meetings/${slug}/minutes/paper.pdf`, 'PDF')} · ${link(`/committee/meetings/${slug}/minutes/paper.docx`, 'Word')}</p>`

const itemTools = (at: string, item: DeskItem, first: boolean): Html => {
  const about = html`<span class="govuk-visually-hidden"> ${item.title}</span>`
  return html`<p class="govuk-body">${link(`${at}/items/${item.id}`, html`Change${about}`)} · ${link(`${at}/items/new?after=${item.id}`, html`Add below${about}`)}</p>${
    !first &&
    postHere(
      html`<input type="hidden" name="item" value="${item.id}"><button class="govuk-button govuk-button--secondary" name="do" value="up">Move up${about}</button>`,
    )
  }`
}

/** All that a clerk sees. */
export function clerkView(all: Overview): Html {
  const { meeting, desk, items, paper, committee, comments } = all
  const at = `/committee/meetings/${meeting.slug}/minutes`
  const edits = mayEdit.test(desk.state)
  return html`${standing(all)}${nextSteps(all)}${commentsView(comments)}${amendmentsView(all)}${subheading('As printed', 'printed')}${paperLinks(meeting.slug)}<div class="wardmote-prose">${headView(paper, committee)}${edits && html`<p class="govuk-body">${link(`${at}/attendance`, 'Change who was there, the place and the end')}</p>`}${paper.items.map(
    (item, n) => {
      const of = items[n]
      return itemShown(item, `item-${of?.id}`, edits && of && itemTools(at, of, n === 0))
    },
  )}${endView(paper, committee)}${edits && html`<p class="govuk-body">${link(`${at}/items/new${items.length > 0 ? `?after=${items.at(-1)?.id}` : ''}`, 'Add business that was not on the agenda')}</p>`}</div>`
}

/** What the chair reads and answers, and the monitoring officer and members read. */
export function chairView(all: Overview, form: FormState, answers: boolean): Html {
  const { meeting, paper, committee, items, comments } = all
  return html`${say(`Of the meeting on ${fullDate(meeting.date)}. ${states[all.desk.state]}.`)}${subheading('As printed', 'printed')}${paperLinks(meeting.slug)}<div class="wardmote-prose">${headView(paper, committee)}${paper.items.map((item, n) => itemShown(item, `item-${items[n]?.id}`))}${endView(paper, committee)}</div>${commentsView(comments)}${
    answers &&
    html`${subheading('Your answer to the clerk')}${postHere(
      html`<input type="hidden" name="do" value="comment">${wordsField(form, 'text', 'What is to be changed?', { rows: 5, hint: 'Say which minute you mean. Leave it empty if all is right' })}${checkboxes(
        {
          name: 'ticks',
          items: [{ text: 'I agree that they are published as a draft', value: 'agrees' }],
          values: form.values('ticks'),
        },
      )}${button({ text: 'Answer' })}`,
    )}`
  }`
}
