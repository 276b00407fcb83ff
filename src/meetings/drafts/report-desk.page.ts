/** One report's own page: what is written, what is missing, who agreed, and where to go on. */
import type { Profile } from '../../authority/index.ts'
import { mayClerk } from '../../access/index.ts'
import { longDate, moment } from '../../lib/index.ts'
import {
  heading,
  html,
  type Html,
  insetText,
  link,
  missing,
  notificationBanner,
  type Page,
  page,
  say,
  subheading,
  taskList,
} from '../../web/index.ts'
import { clockInstant } from '../clocks/clock.ts'
import { reportDeadline } from '../clocks/deadlines.ts'
import { dueWords } from '../due/when.ts'
import { address, crumbs, type Desk, deskOf, keyInAddress, nowhere, placesIn } from './desk.ts'
import { type Event, eventsOf, signName, type SignOff, signOffsOf } from './events.store.ts'
import { stateTag } from './list.page.ts'
import { type Place, wordsAt } from './save-section.ts'
import { sectionOf } from './template.ts'

export const reportDeskPage = ({ committee }: Pick<Profile, 'committee'>): Page =>
  page({
    path: '/committee/reports/:slug',
    allow: 'signed in',
    get: ({ as, actor, params, query, now }) =>
      as(async tx => {
        const desk = await deskOf(tx, params.slug, committee, actor)
        if (!desk) return missing(nowhere)
        const { draft } = desk
        const signOffs = await signOffsOf(tx, draft.id)
        const [last] = (await eventsOf(tx, draft.id)).filter(one => one.kind === null)
        const clerk = actor !== null && mayClerk(actor)
        const mySign = signOffs.find(one => one.accountId === actor?.id)
        return {
          title: draft.title,
          breadcrumbs: crumbs(draft),
          unlisted: true,
          body: html`${query.has('saved') && notificationBanner({ type: 'success', text: `Saved as version ${draft.version}.` })}${heading(
            draft.title,
            `Report to the ${draft.bodyName}${draft.meetingDate === null ? '' : `, ${longDate(draft.meetingDate)}`}`,
          )}<p class="govuk-body">${stateTag(draft)} Written by ${draft.author}. Version ${draft.version}.</p>${stateWords(desk, last, committee, now)}${
            mySign &&
            insetText({
              text: html`You were asked to sign this report: ${link(`${address(draft)}/sign/${mySign.kind}`, 'read it and sign it')}.`,
            })
          }${desk.mayChange && tasks(desk)}${files(desk)}${check(desk)}${agree(desk, signOffs, clerk)}${history(desk, clerk)}`,
        }
      }),
  })

function stateWords(
  { draft }: Desk,
  last: Event | undefined,
  committee: Profile['committee'],
  now: Temporal.Instant,
): Html {
  const said = last?.what === 'returned' || last?.what === 'reopened'
  if (draft.state === 'accepted')
    return insetText({ text: 'Committee services have accepted it. It goes into the pack as it is.' })
  if (draft.state === 'submitted')
    return insetText({
      text: 'It was given in and waits for committee services. You can still change it; who has signed is then asked again.',
    })
  if (draft.meetingDate === null)
    return say('It has no meeting yet. It is on the work programme until committee services give it one.')
  const clock = reportDeadline(draft.meetingDate, committee)
  return html`${said && insetText({ text: html`${last.by ?? 'A clerk'} returned it on ${moment(last.at)}: ${last.words}` })}<p class="govuk-body">${clock.says} <strong>${capital(dueWords(clockInstant(clock.at), now, committee.closures.value))}</strong>.</p>`
}

const capital = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1)

const notStarted = { tag: { text: 'Not started', classes: 'govuk-tag--blue' } }
const inProgress = { tag: { text: 'In progress', classes: 'govuk-tag--light-blue' } }
const done = { text: 'Done' }

function tasks({ draft, content, sections }: Desk): Html {
  const at = address(draft)
  const item = (place: Place) => {
    const own = sectionOf(content, place.key)
    const written = wordsAt(content, place) !== ''
    const { section } = place
    const optional = !section.required && !written
    const hidden = own.part === 'II' && 'Not for publication. '
    return {
      title: { text: place.title },
      href: `${at}/sections/${keyInAddress(place.key)}`,
      ...((optional || hidden) && {
        hint: { text: html`${hidden}${optional && html`If you leave it empty: “${section.none}”`}` },
      }),
      status: own.done ? done : written ? inProgress : notStarted,
    }
  }
  const details = [draft.officer, draft.portfolio, draft.wards]
  const places = placesIn(sections)
  const list = (items: Parameters<typeof taskList>[0]['items'], idPrefix: string) => taskList({ items, idPrefix })
  const priorities = places.filter(one => one.section.is === 'priorities')
  return html`${subheading('Write')}<p class="govuk-body">Write here, or in Word: ${link(`${at}/report.docx`, 'download it as a Word document')}, go on there, and ${link(`${at}/upload`, 'upload it again')}.</p>${list(
    [
      {
        title: { text: 'Title and details' },
        href: `${at}/details`,
        hint: { text: 'Reporting officer, portfolio, wards' },
        status: details.every(Boolean) ? done : details.some(Boolean) ? inProgress : notStarted,
      },
      ...places.filter(one => one.section.is !== 'priorities').map(item),
    ],
    'section',
  )}${priorities.length > 0 && html`<h3 class="govuk-heading-s">What it means for each of the council’s priorities</h3>${list(priorities.map(item), 'priority')}`}`
}

function files({ draft, attachments, mayChange }: Desk): Html {
  const at = address(draft)
  const shown = attachments.map(
    one =>
      html`<li>${link(`${at}/files/${one.id}`, one.title)} (${one.kind}${one.pages !== null && `, ${one.pages} pages`}${one.part === 'II' && ', not for publication'})</li>`,
  )
  return html`${subheading('Pictures, appendices and presentations')}${shown.length > 0 && html`<ul class="govuk-list govuk-list--bullet">${shown}</ul>`}${
    mayChange
      ? html`<p class="govuk-body">${link(`${at}/files/new`, 'Add a file')}</p>`
      : shown.length === 0 && say('None.')
  }`
}

function check({ draft, mayChange }: Desk): Html {
  const at = address(draft)
  const whole = draft.confidential
    ? 'The whole report is confidential.'
    : draft.part === 'II'
      ? 'The whole report is exempt.'
      : 'The report is public.'
  return html`${subheading('Check')}<ul class="govuk-list"><li>${link(`${at}/check`, 'Proof-read it')}: numbers, dates, law, names and references that contradict each other</li><li>${link(`${at}/preview?for=public`, 'What the public will see')}</li><li>${link(`${at}/preview`, 'The whole report as it will be printed')}</li><li>${whole}${mayChange && html` ${link(`${at}/privacy`, 'Change who may see it')}`}</li></ul>`
}

function agree({ draft, mayChange }: Desk, signOffs: readonly SignOff[], clerk: boolean): Html {
  const at = address(draft)
  const line = (one: SignOff) =>
    html`<li><strong>${signName[one.kind]}</strong>: ${one.name}, ${signState(one, draft.version)}${one.remark && html` “${one.remark}”`}</li>`
  return html`${subheading('Agree')}${
    signOffs.length === 0
      ? say('Nobody was asked to sign it yet.')
      : html`<ul class="govuk-list govuk-list--bullet">${signOffs.map(line)}</ul>`
  }${mayChange && html`<p class="govuk-body">${link(`${at}/sign-offs`, 'Ask finance, legal or the lead officer to sign it')}</p>`}${
    mayChange &&
    draft.state === 'writing' &&
    html`<p class="govuk-body">${link(`${at}/submit`, 'Give it in to committee services')}</p>`
  }${draft.state === 'submitted' && mayChange && !clerk && html`<p class="govuk-body">${link(`${at}/submit`, 'Take it back')}</p>`}${
    clerk &&
    html`<p class="govuk-body">${link(`${at}/decide`, draft.state === 'accepted' ? 'Return it to its author' : 'Accept it or return it')}</p><p class="govuk-body">${link(`${at}/place`, 'Move it to another meeting, or give it to another author')}</p>`
  }`
}

/** 'signed on 3 March 2027', 'changed since signed', 'not signed yet, due 5 March 2027' */
export const signState = (one: SignOff, version: number): string =>
  one.version === null || one.signedAt === null
    ? one.remark
      ? 'wants changes'
      : `not signed yet${one.due === null ? '' : `, due ${longDate(one.due)}`}`
    : one.version === version
      ? `signed on ${moment(one.signedAt)}`
      : `changed since signed (version ${one.version} on ${moment(one.signedAt)})`

const history = ({ draft }: Desk, clerk: boolean): Html =>
  html`${subheading('History')}<ul class="govuk-list"><li>${link(`${address(draft)}/versions`, draft.version === 1 ? 'Its one version' : `All ${draft.version} versions, and what changed between them`)}</li>${clerk && draft.meetingSlug !== null && html`<li>${link(`/committee/meetings/${draft.meetingSlug}`, 'The meeting’s desk')}</li>`}</ul>`
