/** Who is there, with one button for each: arrives, leaves, returns. And how the meeting is opened. */
import { count, timeOfDay } from '../../lib/index.ts'
import { type Html, html, tag } from '../../web/index.ts'
import { quorumAt } from './checks.ts'
import type { Desk } from './desk.ts'
import { act, chooseIn, hiddenly, lineIn, part, type Sheet, sheet, tickIn, ticksIn, timeIn } from './fields.view.ts'
import type { Attender } from './sitting.ts'

type Sheets = (key: string) => Sheet

/** The answer to "Are we quorate?". */
export function quorumView(desk: Desk): Html {
  const { present, needed, met } = quorumAt(desk.sitting, desk.house)
  return html`<p class="govuk-body" id="quorum"><strong>${met ? tag({ text: 'Quorate', classes: 'govuk-tag--green' }) : tag({ text: 'Not quorate', classes: 'govuk-tag--red' })}</strong> ${count(present, 'member')} who may vote ${present === 1 ? 'is' : 'are'} in the room, ${needed} ${needed === 1 ? 'is' : 'are'} needed.</p>`
}

const words: Record<Attender['status'], string> = {
  present: 'left',
  apologies: 'apologies',
  'on council business': 'on council business',
  none: 'not here',
}

function memberView(one: Attender, desk: Desk, s: Sheet): Html {
  const over = desk.sitting.phase === 'closed'
  const here = one.stays.some(stay => stay.to === null)
  const is = here
    ? one.inRoom
      ? over
        ? 'there at the end'
        : 'here'
      : 'out of the room'
    : over && one.status === 'none'
      ? 'was not there'
      : words[one.status]
  const last = one.stays.at(-1)
  const time = last && desk.sitting.openedAt && (here ? last.from : last.to)
  const late = time && desk.sitting.openedAt && Temporal.Instant.compare(time, desk.sitting.openedAt) > 0
  const name = hiddenly(one.name)
  const buttons = here
    ? one.inRoom
      ? act(html`Leaves${name}`, { does: 'left', second: true })
      : act(html`Returns to the room${name}`, { does: 'stepped in' })
    : html`${act(html`Arrives${name}`, { does: 'arrived', second: one.status !== 'none' })}${
        one.status === 'none' &&
        html`${act(html`Apologies${name}`, { does: 'apologies', second: true })}${desk.committee.house.absentOnBusiness.value && act(html`On council business${name}`, { does: 'on council business', second: true })}`
      }`
  return html`<li class="wardmote-live__member"><span><strong>${one.name}</strong>${one.role !== null && ` (${one.role})`}${!one.votes && ' (no vote)'}: ${is}${late && ` since ${timeOfDay(time)}`}</span>${!over && sheet(s, '', { person: one.personId }, buttons)}</li>`
}

export function presenceView(desk: Desk, sheets: Sheets): Html {
  const { sitting } = desk
  const [late, chair, sits, other] = [
    sheets('arrived-earlier'),
    sheets('chair'),
    sheets('substitute'),
    sheets('attending'),
  ]
  const all = sitting.members.map(one => ({ text: one.name, value: one.personId }))
  const over = sitting.phase === 'closed'
  const { allowed, hoursBefore } = desk.committee.substitutes.value
  return html`<h2 class="govuk-heading-m" id="presence" tabindex="-1">${over ? 'Who was there' : 'Who is here'}</h2>${!over && quorumView(desk)}<ul class="govuk-list">${sitting.members.map(
    one => memberView(one, desk, sheets(`member-${one.personId}`)),
  )}${sitting.others.map(
    one =>
      html`<li>${one.name}${one.organisation !== '' && `, ${one.organisation}`}: ${one.as === 'councillor' ? 'visiting councillor' : one.as}</li>`,
  )}</ul>${part(
    late,
    'Somebody arrived or left earlier',
    sheet(
      late,
      '',
      {},
      html`${chooseIn(late, 'person', 'Member', all)}${timeIn(late)}${act('Arrived', { does: 'arrived' })} ${act('Left', { does: 'left', second: true })}`,
    ),
  )}${part(
    other,
    'Officer, guest or visiting councillor',
    sheet(
      other,
      'attending',
      {},
      html`${lineIn(other, 'name', 'Name')}${chooseIn(other, 'as', 'Who they are', [
        { text: 'Officer', value: 'officer' },
        { text: 'Guest', value: 'guest' },
        { text: `Councillor under ${desk.committee.house.visiting.value}`, value: 'councillor' },
      ])}${lineIn(other, 'organisation', 'Organisation, of a guest')}${act('Is here')}`,
    ),
  )}${
    allowed &&
    part(
      sits,
      'Substitute',
      sheet(
        sits,
        'substitute',
        {},
        html`${chooseIn(
          sits,
          'person',
          'Who sits',
          desk.councillors.map(one => ({ text: one.name, value: one.personId })),
        )}${chooseIn(sits, 'other', 'For', all)}${tickIn(sits, 'ticked', `Notice was given at least ${count(hoursBefore, 'hour')} before the meeting`)}${act('Sits as a substitute')}`,
      ),
    )
  }${
    sitting.phase === 'open' &&
    part(
      chair,
      'Another member takes the chair',
      sheet(
        chair,
        'chair',
        {},
        html`${chooseIn(chair, 'person', 'Who takes the chair', all)}${timeIn(chair)}${act('Takes the chair')}`,
      ),
    )
  }`
}

/** Before it is open: who is here is ticked at once. */
export function openingView(desk: Desk, sheets: Sheets): Html {
  const s = sheets('opened')
  const all = desk.sitting.members.map(one => ({
    text: one.role === null ? one.name : `${one.name} (${one.role})`,
    value: one.personId,
  }))
  const chair = desk.sitting.members.find(one => /^chair/i.test(one.role ?? ''))
  const coming = desk.sitting.members.filter(one => one.status === 'none')
  return html`<h2 class="govuk-heading-m" id="item" tabindex="-1">Open the meeting</h2>${sheet(
    s,
    'opened',
    {},
    html`${ticksIn(
      s,
      'here',
      'Who is here',
      coming.map(one => ({ text: one.name, value: one.personId })),
    )}${chooseIn(s, 'person', 'Who takes the chair', all, { now: chair?.status === 'none' || chair?.status === 'present' ? chair.personId : '' })}${timeIn(s)}${act('Open the meeting')}`,
  )}`
}
