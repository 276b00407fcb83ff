/** A standing panel on one page: when it meets next and whether that is late, who sits at it, and who came. */
import { type Closure, count, fullDate, today } from '../../../lib/index.ts'
import {
  button,
  heading,
  type Html,
  html,
  insetText,
  link,
  say,
  subheading,
  summaryList,
  tag,
  type View,
} from '../../../web/index.ts'
import { panelCrumbs, postButton } from '../../casework.view.ts'
import { type Engine } from '../../type/engine.ts'
import { limitWords } from '../../type/limit.ts'
import type { SatAt } from '../attendance/by-agency.ts'
import { attendanceTable } from '../attendance/by-agency.view.ts'
import { panelKindName, panelLimit } from '../kind.ts'
import { fullMoment, stateTag } from '../state.view.ts'
import type { Panel } from '../store.ts'
import { type Next, nextMeeting } from './next-due.ts'
import type { Group, UsualMember } from './store.ts'

export const nextOf = (engine: Engine, group: Group, now: Temporal.Instant): Next => {
  const on = today(now)
  const day = (at: Temporal.Instant | null) => (at === null ? null : today(at).toString())
  return nextMeeting(
    { last: day(group.last), called: day(group.called), every: group.every, today: on.toString() },
    engine.closures satisfies readonly Closure[],
    panelLimit(engine, group.key, 'tolerance', on),
  )
}

/** 'Due by Friday 9 January 2027', and that it is late. */
export const nextWords = (group: Group, { by, late }: Next): Html =>
  html`${
    group.ended !== null
      ? 'Meets no more'
      : group.called
        ? link(`/panels/${group.calledSlug}`, fullMoment(group.called))
        : by === null
          ? 'Not called yet'
          : `Not called yet; due by ${fullDate(by)}`
  }${group.ended === null && late && html` ${tag({ text: 'Late', classes: 'govuk-tag--red' })}`}`

type Shown = {
  engine: Engine
  group: Group
  members: readonly UsualMember[]
  meetings: readonly Panel[]
  sats: readonly SatAt[]
  now: Temporal.Instant
}

function attendance(sats: readonly SatAt[]): Html | false {
  if (sats.length === 0) return false
  const meetings = new Set(sats.map(one => one.panelId)).size
  return html`${subheading('Attendance by agency')}${attendanceTable(`Over the last ${count(meetings, 'meeting')} held`, sats)}`
}

export function groupView({ engine, group, members, meetings, sats, now }: Shown): View {
  const at = `/panels/groups/${group.slug}`
  const next = nextOf(engine, group, now)
  const tolerance = panelLimit(engine, group.key, 'tolerance', today(now))
  const stands = group.convenes && group.ended === null
  return {
    title: group.name,
    breadcrumbs: panelCrumbs(group.name),
    unlisted: true,
    body: html`${heading(group.name, 'Standing panel')}${
      next.late &&
      group.ended === null &&
      insetText({
        text: `The next meeting is late: it was due by ${fullDate(next.by ?? '')}, with ${limitWords(tolerance)} to spare.`,
      })
    }${stands && group.called === null && button({ text: 'Call the next meeting', href: `${at}/call` })}${summaryList({
      rows: [
        { key: { text: 'Next meeting' }, value: { text: nextWords(group, next) } },
        group.last !== null && { key: { text: 'Last meeting' }, value: { text: fullDate(group.last) } },
        { key: { text: 'Meets' }, value: { text: `Every ${group.every}` } },
        { key: { text: 'Kind' }, value: { text: panelKindName(engine, group.key) } },
        { key: { text: 'Convened by' }, value: { text: group.agency } },
        { key: { text: 'Agreement' }, value: { text: group.agreement } },
      ],
    })}${
      stands &&
      html`<ul class="govuk-list wardmote-inline">${[
        group.called !== null && link(`${at}/call`, 'Call another meeting'),
        link(`${at}/change`, 'Change it'),
        group.pastOpen && link(`${at}/before`, 'Record a meeting that was held before'),
      ].map(one => one && html`<li>${one}</li>`)}</ul>`
    }${subheading('Who usually sits at it')}${
      members.length === 0
        ? say('Nobody yet.')
        : html`<ul class="govuk-list">${members.map(one => html`<li>${one.name}, ${one.agency} (${one.capacity})</li>`)}</ul>`
    }${stands && html`<p class="govuk-body">${link(`${at}/people`, 'Change who usually sits at it')}</p>`}${subheading('Meetings')}${
      meetings.length === 0
        ? say('None that you were asked to.')
        : html`<ul class="govuk-list">${meetings.map(
            one => html`<li>${link(`/panels/${one.slug}`, fullMoment(one.due))} ${stateTag(one)}</li>`,
          )}</ul>`
    }${attendance(sats)}${
      stands &&
      html`${subheading('End it')}${say('It meets no more; its meetings and their minutes stay.')}${postButton(at, { what: 'end' }, 'End this standing panel')}`
    }`,
  }
}
