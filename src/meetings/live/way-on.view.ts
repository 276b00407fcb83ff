/** What leads the meeting on: the next item, the public out and in, pauses, the close. */
import { details, type Html, html, link } from '../../web/index.ts'
import { exclusionResolution } from '../business/exclusion.ts'
import { bodyNoun } from '../business/print.ts'
import { type Desk, itemName } from './desk.ts'
import { act, chooseIn, hiddenly, lineIn, part, type Sheet, sheet, ticksIn, timeIn, wordsIn } from './fields.view.ts'
import type { TakenItem } from './sitting.ts'

type Sheets = (key: string) => Sheet
const numberOf = (item: TakenItem) => item.number ?? `“${item.title}”`

/** The items of Part II that are still to come; whichever else is under way may be ticked too. */
function exclusion(desk: Desk, sheets: Sheets, wanted: boolean): Html {
  const ahead = desk.sitting.items.filter(
    one => one.part === 'II' && (one.state === 'planned' || one.state === 'under way'),
  )
  const choice = [...ahead, ...(desk.current && !ahead.includes(desk.current) ? [desk.current] : [])].map(one => ({
    text: itemName(one),
    value: one.businessId,
  }))
  const exempt = ahead.filter(one => one.exempt.length > 0)
  const confidential = ahead.filter(one => one.confidential)
  const paragraphs = [...new Set(exempt.flatMap(one => one.exempt))].sort((a, b) => a - b)
  const s = sheets('excluded')
  const c = sheets('excluded-confidential')
  const inside = html`${
    confidential.length > 0 &&
    sheet(
      c,
      'excluded',
      { how: 'confidential' },
      html`${ticksIn(
        c,
        'items',
        'Confidential items: the public must be excluded, without a resolution',
        confidential.map(one => ({ text: itemName(one), value: one.businessId })),
        confidential.map(one => one.businessId),
      )}${act('The public is excluded')}`,
    )
  }${sheet(
    s,
    'excluded',
    { how: 'exempt' },
    html`${ticksIn(
      s,
      'items',
      'By resolution, for these items',
      choice,
      exempt.map(one => one.businessId),
    )}${ticksIn(
      s,
      'paragraphs',
      'Paragraphs of Schedule 12A',
      [1, 2, 3, 4, 5, 6, 7].map(n => ({ text: String(n), value: n })),
      paragraphs,
    )}${wordsIn(s, 'words', 'The resolution', { rows: 7, now: `${exclusionResolution(exempt.map(numberOf), paragraphs, bodyNoun(desk.meeting.bodyName, ''))}.` })}${timeIn(s)}${act('Resolved: the public is excluded')}`,
  )}`
  return wanted
    ? html`<h3 class="govuk-heading-s" id="exclusion">${itemName(desk.next ?? { number: null, title: 'The next item' })} is in Part II: exclude the public first</h3>${inside}`
    : part(s, 'Exclude the public', inside, c.form.value('form') === c.key)
}

const begin = (item: TakenItem, s: Sheet, second: boolean) =>
  sheet(s, 'begun', { business: item.businessId }, html`${act(`Begin ${itemName(item)}`, { second })}`)

/** The next item is in Part II, and the public is still in for it. */
const isShut = ({ next, sitting }: Desk) => next?.part === 'II' && !sitting.excluded?.items.includes(next.businessId)

/** One button for what comes next, as a rule. */
export function nextView(desk: Desk, sheets: Sheets): Html {
  const { sitting, current, next } = desk
  const shut = isShut(desk)
  return html`<div class="wardmote-live__row">${
    sitting.excluded && sheet(sheets('readmitted'), 'readmitted', {}, act('Let the public back in'))
  }${next && !shut && begin(next, sheets('begun'), sitting.excluded !== null && next.part === 'I')}${
    shut &&
    sitting.excluded === null &&
    html`<p class="govuk-body">${link('#exclusion', `${itemName(next ?? { number: null, title: '' })} is in Part II: exclude the public first`)}</p>`
  }${
    current &&
    sheet(
      sheets('ended'),
      'ended',
      { business: current.businessId },
      act(html`End this item${hiddenly(itemName(current))}`, { second: true }),
    )
  }</div>`
}

export function wayOnView(desk: Desk, sheets: Sheets): Html {
  const { sitting, current } = desk
  const other = sheets('begun-other')
  const off = sheets('put-off')
  const open = sitting.items.filter(one => one.state !== 'withdrawn' && one.state !== 'deferred')
  const choices = open.map(one => ({ text: itemName(one), value: one.businessId }))
  const [un, adjourn, guillotine] = [sheets('unnumbered'), sheets('adjourned'), sheets('guillotine')]
  return html`${sitting.excluded === null && exclusion(desk, sheets, isShut(desk))}${part(
    off,
    'Defer or withdraw an item',
    sheet(
      off,
      'put off',
      {},
      html`${chooseIn(off, 'business', 'Item', choices, { now: current?.businessId ?? '' })}${chooseIn(
        off,
        'how',
        'What happens to it',
        [
          { text: 'Deferred to another meeting', value: 'deferred' },
          { text: 'Withdrawn', value: 'withdrawn' },
        ],
      )}${lineIn(off, 'reason', 'Why')}${timeIn(off)}${act('Note it')}`,
    ),
  )}${part(
    other,
    'Begin another item, out of order or again',
    sheet(
      other,
      'begun',
      {},
      html`${chooseIn(other, 'business', 'Item to begin', choices)}${timeIn(other)}${act('Begin it')}`,
    ),
  )}${part(
    un,
    'Business without a number: a minute’s silence, a farewell',
    sheet(
      un,
      'unnumbered',
      {},
      html`${lineIn(un, 'title', 'What it was')}${wordsIn(un, 'words', 'Words for the minutes')}${timeIn(un)}${act('Note it')}`,
    ),
  )}${part(
    guillotine,
    'Guillotine',
    sheet(
      guillotine,
      'guillotine',
      {},
      html`${lineIn(guillotine, 'words', 'What was decided about the time')}${act('Note it')}`,
    ),
  )}${part(
    adjourn,
    'Adjourn',
    sheet(
      adjourn,
      'adjourned',
      {},
      html`${lineIn(adjourn, 'reason', 'Why, and until when')}${timeIn(adjourn)}${act('Adjourn the meeting')}`,
    ),
  )}${closing(desk, sheets)}`
}

function closing(desk: Desk, sheets: Sheets): Html {
  const left = desk.sitting.items.filter(one => one.state === 'planned' && one.kind !== 'heading').length
  const s = sheets('closed')
  const inside = html`${left > 0 && html`<p class="govuk-body">${left === 1 ? 'One item has' : `${left} items have`} not been taken.</p>`}${sheet(s, 'closed', {}, html`${timeIn(s)}${act('Close the meeting', { warns: true })}`)}`
  return left > 0 ? part(s, 'Close the meeting', inside) : inside
}

/** While it is adjourned, and once it is closed. */
export function restView(desk: Desk, sheets: Sheets): Html {
  const s = sheets('resumed')
  return desk.sitting.phase === 'adjourned'
    ? html`<h2 class="govuk-heading-m" id="item" tabindex="-1">The meeting is adjourned</h2>${sheet(s, 'resumed', {}, html`${timeIn(s)}${act('Resume the meeting')}`)}${closing(desk, sheets)}`
    : html`<h2 class="govuk-heading-m" id="item" tabindex="-1">The meeting is closed</h2><p class="govuk-body">What was forgotten can still be noted, with the time before the close at which it happened. It is marked as a correction in the log.</p>${details({ summaryText: 'Correct the log', text: correction(desk, sheets) })}`
}

function correction(desk: Desk, sheets: Sheets): Html {
  const [s, v, a] = [sheets('resolved'), sheets('voted'), sheets('action')]
  const items = desk.sitting.items
    .filter(one => one.begunAt !== null)
    .map(one => ({ text: itemName(one), value: one.businessId }))
  const numbers = html`<div class="wardmote-live__row">${lineIn(v, 'for', 'For', { classes: 'govuk-input--width-3' })}${lineIn(v, 'against', 'Against', { classes: 'govuk-input--width-3' })}${lineIn(v, 'abstained', 'Abstained', { classes: 'govuk-input--width-3' })}</div>`
  return html`${sheet(s, 'resolved', {}, html`${chooseIn(s, 'business', 'Item', items)}${wordsIn(s, 'words', 'Resolved', { now: 'That ' })}${timeIn(s)}${act('Note the resolution')}`)}${sheet(v, 'voted', {}, html`${chooseIn(v, 'business', 'Item', items)}${numbers}${timeIn(v)}${act('Note the vote')}`)}${sheet(a, 'action', {}, html`${chooseIn(a, 'business', 'Item', items)}${wordsIn(a, 'words', 'What is to be done')}${lineIn(a, 'owner', 'Who does it')}${timeIn(a)}${act('Note the action')}`)}`
}
