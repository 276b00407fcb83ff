/** The item under way, with what is noted most: what was resolved, votes, and the way on. */
import { timeOfDay } from '../../lib/index.ts'
import { type Html, html, link, tag } from '../../web/index.ts'
import { entitledTo } from './checks.ts'
import { type Desk, itemName } from './desk.ts'
import {
  act,
  chooseIn,
  dayIn,
  hiddenly,
  lineIn,
  part,
  type Sheet,
  sheet,
  tickIn,
  timeIn,
  wordsIn,
} from './fields.view.ts'
import { resolutionsIn } from './happened-in.ts'
import type { TakenItem } from './sitting.ts'

type Sheets = (key: string) => Sheet
const people = (all: readonly { readonly personId: number; readonly name: string }[]) =>
  all.map(one => ({ text: one.name, value: one.personId }))
const short = (text: string) => (text.length > 60 ? `${text.slice(0, 58)}…` : text)
/** The name of who moved it tells motions of the same words apart. */
const motionsOf = (desk: Desk, item: TakenItem) =>
  item.motions
    .filter(one => one.state === 'open')
    .map(one => ({
      value: one.n,
      text: `${one.amends === null ? 'Motion' : 'Amendment'} by ${desk.sitting.members.find(m => m.personId === one.moverId)?.name ?? ''}: ${short(one.words)}`,
    }))

const castings = [
  { text: 'For', value: 'for' },
  { text: 'Against', value: 'against' },
]
const castIn = (s: Sheet) =>
  chooseIn(s, 'casting', 'Chair’s casting vote, where the votes are equal', castings, { none: 'Not used' })

function resolution(desk: Desk, item: TakenItem, s: Sheet): Html {
  const motions = item.motions
    .filter(one => one.state === 'carried' || one.state === 'open')
    .map(one => ({ value: one.n, text: short(one.words) }))
  const now = item.resolutions.length === 0 ? resolutionsIn(desk.recommended.join('\n')).join('\n') : ''
  return sheet(
    s,
    'resolved',
    { business: item.businessId },
    html`${wordsIn(s, 'words', 'Resolved', { rows: 3, now: now || 'That ', hint: 'One resolution a line, each beginning “That”' })}${motions.length > 0 && chooseIn(s, 'motion', 'On which motion', motions, { none: 'None: agreed without one' })}${timeIn(s)}${act('Note the resolution')}`,
  )
}

function show(desk: Desk, item: TakenItem, s: Sheet): Html {
  const motions = motionsOf(desk, item)
  const entitled = entitledTo(desk.sitting, item, desk.house).length
  return sheet(
    s,
    'voted',
    { business: item.businessId },
    html`<h3 class="govuk-heading-s">Vote by show of hands</h3><p class="govuk-body">${entitled} may vote on this item.</p><div class="wardmote-live__row">${lineIn(s, 'for', 'For', { classes: 'govuk-input--width-3' })}${lineIn(s, 'against', 'Against', { classes: 'govuk-input--width-3' })}${lineIn(s, 'abstained', 'Abstained', { classes: 'govuk-input--width-3' })}</div>${motions.length > 0 && chooseIn(s, 'motion', 'On which motion', motions, { none: 'None', now: motions.at(-1)?.value ?? '' })}${castIn(s)}${timeIn(s)}${act('Note the vote')}`,
  )
}

function recorded(desk: Desk, item: TakenItem, s: Sheet): Html {
  const motions = motionsOf(desk, item)
  const cast = s.form.value('form') === s.key ? s.form.values('cast') : []
  const rows = entitledTo(desk.sitting, item, desk.house).map(one => {
    const id = `${s.key}-cast-${one.personId}`
    const options = [
      ['for', 'For'],
      ['against', 'Against'],
      ['abstained', 'Abstained'],
    ].map(
      ([value, text]) =>
        html`<option value="${one.personId} ${value}"${cast.includes(`${one.personId} ${value}`) && html` selected`}>${text}</option>`,
    )
    return html`<div class="govuk-form-group"><label class="govuk-label" for="${id}">${one.name}</label><select class="govuk-select" id="${id}" name="cast"><option value="">Did not vote</option>${options}</select></div>`
  })
  return sheet(
    s,
    'recorded',
    { business: item.businessId },
    html`<fieldset class="govuk-fieldset" id="${s.key}-cast"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s">How each member voted</legend>${rows}</fieldset>${motions.length > 0 && chooseIn(s, 'motion', 'On which motion', motions, { none: 'None', now: motions.at(-1)?.value ?? '' })}${castIn(s)}${timeIn(s)}${act('Note the recorded vote')}`,
  )
}

function ownVote(item: TakenItem, desk: Desk, s: Sheet): Html | null {
  const votes = item.votes
    .filter(one => one.names === null)
    .map(one => ({ value: one.n, text: `${timeOfDay(one.at)}: ${one.for} for, ${one.against} against` }))
  if (votes.length === 0) return null
  const how = [...castings, { text: 'Abstained', value: 'abstained' }]
  return part(
    s,
    'A member asks for their own vote to be recorded',
    sheet(
      s,
      'own vote',
      {},
      html`${chooseIn(s, 'vote', 'Vote', votes, { now: votes.at(-1)?.value ?? '' })}${chooseIn(s, 'person', 'Member', people(desk.sitting.members))}${chooseIn(s, 'how', 'How they voted', how)}${act('Record it')}`,
    ),
  )
}

function motions(desk: Desk, item: TakenItem, sheets: Sheets): Html {
  const there = people(desk.sitting.members.filter(one => one.inRoom))
  const s = sheets('moved')
  const open = item.motions.filter(one => one.state === 'open')
  return html`${open.map(one => {
    const [second, off] = [sheets(`seconded-${one.n}`), sheets(`motion-withdrawn-${one.n}`)]
    const mover = desk.sitting.members.find(m => m.personId === one.moverId)?.name
    const seconder = desk.sitting.members.find(m => m.personId === one.seconderId)?.name
    return html`<div class="govuk-inset-text"><p class="govuk-body">${one.amends === null ? 'Motion' : 'Amendment'}: ${one.words}</p><p class="govuk-body">Moved by ${mover}${seconder !== undefined && `, seconded by ${seconder}`}</p>${
      one.seconderId === null &&
      sheet(
        second,
        'seconded',
        { motion: one.n },
        html`${chooseIn(second, 'person', 'Seconded by', there)}${act('Note who seconded', { second: true })}`,
      )
    }${sheet(off, 'motion withdrawn', { motion: one.n }, act('The motion is withdrawn', { second: true }))}</div>`
  })}${part(
    s,
    open.length > 0 ? 'Amendment, or another motion' : 'Motion',
    sheet(
      s,
      'moved',
      { business: item.businessId },
      html`${wordsIn(s, 'words', 'Words of the motion', { now: 'That ' })}${open.length > 0 && chooseIn(s, 'motion', 'Amends', motionsOf(desk, item), { none: 'No motion: it is one of its own' })}${chooseIn(s, 'person', 'Moved by', there)}${chooseIn(s, 'other', 'Seconded by', there, { none: 'Nobody yet' })}${timeIn(s)}${act('Note the motion')}`,
    ),
  )}`
}

function declared(desk: Desk, item: TakenItem, sheets: Sheets): Html | null {
  const here = desk.declared.filter(one => one.businessId === item.businessId && one.kind === 'interest')
  const out = item.absences.filter(one => one.returnedAt === null)
  if (here.length === 0 && out.length === 0) return null
  const name = (id: number) => desk.sitting.members.find(one => one.personId === id)?.name ?? ''
  return html`<ul class="govuk-list">${here.map(
    one =>
      html`<li><strong>${one.name}</strong>: ${one.typeName}. ${one.effect.says}${
        desk.sitting.members.some(m => m.personId === one.personId && m.inRoom) &&
        sheet(
          sheets(`out-${one.personId}`),
          'stepped out',
          { business: item.businessId, person: one.personId },
          act(html`Leaves the room${hiddenly(one.name)}`, { second: true }),
        )
      }</li>`,
  )}${out.map(
    one => html`<li><strong>${name(one.personId)}</strong> is out of the room since ${timeOfDay(one.leftAt)}.</li>`,
  )}</ul>`
}

function speaker(desk: Desk, item: TakenItem | undefined, sheets: Sheets): Html {
  const { speaker: now } = desk.sitting
  const s = sheets('speaking')
  const until = now && now.minutes !== null ? timeOfDay(now.from.add({ minutes: now.minutes })) : null
  const minutes = item?.kind === 'questions' ? desk.committee.publicQuestions.value.minutesEach : ''
  return html`${
    now &&
    html`<div class="govuk-inset-text"><p class="govuk-body">${now.name} speaks since ${timeOfDay(now.from)}${until !== null && html`; the time is over at <strong>${until}</strong>`}.</p>${sheet(sheets('spoke'), 'spoke', {}, act('The speaker ended', { second: true }))}</div>`
  }${part(
    s,
    'Speaker',
    sheet(
      s,
      'speaking',
      item ? { business: item.businessId } : {},
      html`${chooseIn(s, 'person', 'Member', people(desk.sitting.members.filter(one => one.inRoom)), { none: 'Not a member' })}${lineIn(s, 'name', 'Or the name of somebody else')}${tickIn(s, 'ticked', 'A member of the public: not named on the public page')}${lineIn(s, 'minutes', 'Minutes allowed', { classes: 'govuk-input--width-3', now: minutes })}${act('Begins to speak')}`,
    ),
    item?.kind === 'questions' && !now,
  )}`
}

/** Questions of residents that wait to be put, in their order; somebody who did not agree to be named is not named in the log either. */
function asked(desk: Desk, item: TakenItem, sheets: Sheets): Html | false {
  const { questions, committee, meeting, sitting } = desk
  if (questions.length === 0) return false
  const minutes = committee.publicQuestions.value.minutesEach
  return html`<h3 class="govuk-heading-s">Questions to be put</h3><ol class="wardmote-list">${questions.map(one => {
    const name = one.shownName ?? `The asker of question ${one.position}`
    const hidden = { business: item.businessId, name, minutes, ...(one.shownName === null && { ticked: 'yes' }) }
    return html`<li class="wardmote-list__item"><p class="govuk-body"><strong>${name}:</strong> ${one.words}</p>${!sitting.speaker && sheet(sheets(`speaking-${one.id}`), 'speaking', hidden, act('Begins to speak', { second: true }))}<p class="govuk-body-s">${link(`/committee/meetings/${meeting.slug}/questions/${one.slug}`, 'Note what was answered')}</p></li>`
  })}</ol>`
}

/** `next`: the buttons that lead on. */
export function currentView(desk: Desk, sheets: Sheets, next: Html): Html {
  const { current: item, meeting } = desk
  if (!item)
    return html`<h2 class="govuk-heading-m" id="item" tabindex="-1">No item is under way</h2>${next}${speaker(desk, item, sheets)}`
  const [out, action, note] = [sheets('stepped-out'), sheets('action'), sheets('note')]
  const there = people(desk.sitting.members.filter(one => one.inRoom))
  return html`<h2 class="govuk-heading-m" id="item" tabindex="-1">${itemName(item)} ${item.part === 'II' && tag({ text: 'Part II', classes: 'govuk-tag--red' })}</h2>${
    item.privateTitle !== null && html`<p class="govuk-body">${item.privateTitle}</p>`
  }<p class="govuk-body">Under way${item.begunAt && ` since ${timeOfDay(item.begunAt)}`}.${item.presenter !== null && ` Presented by ${item.presenter}${item.organisation === null ? '' : `, ${item.organisation}`}.`}</p>${next}${asked(desk, item, sheets)}${declared(desk, item, sheets)}${item.resolutions.map(
    one => html`<div class="govuk-inset-text">Resolved: ${one.words.join(' ')}</div>`,
  )}${motions(desk, item, sheets)}${resolution(desk, item, sheets('resolved'))}${show(desk, item, sheets('voted'))}${part(sheets('recorded'), 'Recorded vote, by name', recorded(desk, item, sheets('recorded')))}${ownVote(item, desk, sheets('own-vote'))}${speaker(desk, item, sheets)}${part(
    action,
    'Action agreed',
    sheet(
      action,
      'action',
      { business: item.businessId },
      html`${wordsIn(action, 'words', 'What is to be done')}${lineIn(action, 'owner', 'Who does it')}${dayIn(action, 'due', 'By when, if it was said')}${act('Note the action')}`,
    ),
  )}${part(
    note,
    'Note for the minutes',
    sheet(
      note,
      'note',
      { business: item.businessId },
      html`${wordsIn(note, 'words', 'Note, not shown to the public', { rows: 4 })}${act('Note it')}`,
    ),
  )}${part(
    out,
    'Declaration, or somebody leaves the room for this item',
    html`<p class="govuk-body">${link(`/committee/meetings/${meeting.slug}/declarations/new`, 'Note a declaration of interest')}</p>${sheet(out, 'stepped out', { business: item.businessId }, html`${chooseIn(out, 'person', 'Member', there)}${timeIn(out)}${act('Leaves the room')}`)}`,
  )}`
}
