/** Numbers of minutes that do not go on from the minutes before them. */
import type { Check } from '../../check.ts'
import { dayInWords } from '../../mentions/dates.ts'
import { likeTitle } from '../../mentions/business.ts'
import type { MinuteItem } from '../../paper/paper.ts'
import type { EarlierMeeting, EarlierMinute } from '../../record/earlier.ts'
import { yearOf } from '../../record/municipal-year.ts'
import { confirmedIn } from './previous-minutes.ts'

/** 'SAF12' → SAF, 12; '24/052' → 24/, 52; '70/17' → /17, 70. Bare numbers begin anew in each paper of many bodies: not read. */
function parted(ref: string | null): { series: string; n: number } | null {
  const found = /^(?<before>[A-Za-z][A-Za-z.\s/-]*|\d{2,4}\/)?0*(?<n>\d{1,4})(?<after>\/\d{2,4})?$/.exec(
    ref ?? '',
  )?.groups
  const series = `${found?.['before'] ?? ''}#${found?.['after'] ?? ''}`
  return found && series !== '#' ? { series: series.replace(/\s/g, ''), n: Number(found['n']) } : null
}

export const minuteNumbersGoOn: Check = {
  id: 'minute-numbers-go-on',
  family: 'record',
  severity: 'warning',
  says: 'Numbers of minutes that were used before, or that do not go on from the minutes before them',
  *look(paper, { meetings }) {
    const on = paper.minutes?.ofMeetingDate
    const items = paper.minutes?.items ?? []
    const first = items.find(item => parted(item.ref) && item.heading)
    const begins = parted(first?.ref ?? null)
    if (!on || !first?.heading || !begins || yearOf(on) === null) return
    const before = meetings.filter(one => one.date < on && one.minutes && yearOf(one.date) === yearOf(on))
    const used = new Map<string, { minute: EarlierMinute; date: string }>()
    for (const one of before)
      for (const minute of one.minutes?.items ?? [])
        if (minute.ref !== null && parted(minute.ref)) used.set(minute.ref, { minute, date: one.date })
    const again = items.flatMap(item => doubled(item, used))
    // The same numbers for the same business are the same minutes, under another date.
    const worst = again.find(one => likeTitle(one.item.title, one.minute.title) < 0.99)
    if (worst) {
      yield {
        at: { block: worst.block, quote: '' },
        says: `${worst.item.ref} was a minute of ${dayInWords(worst.date)}, “${worst.minute.title}”${again.length > 1 ? `, and so were ${again.length - 1} more of these numbers` : ''}`,
        evidence: worst.minute.said.slice(0, 1),
        severity: 'error',
      }
      return
    }
    const last = lastOf(before[0], begins.series)
    const follows = before[0] && confirmedIn(paper).some(one => one.at === on && one.on === before[0]?.date)
    if (last && follows && begins.n > last.n + 1)
      yield {
        at: { block: first.heading, quote: '' },
        says: `The minutes of ${dayInWords(before[0]?.date ?? on)} ended with ${last.minute.ref}, and these begin with ${first.ref}`,
        evidence: last.minute.said.slice(0, 1),
      }
  },
}

/** The same number as before; a series that begins with 1 at each meeting was begun anew. */
function doubled(item: MinuteItem, used: ReadonlyMap<string, { minute: EarlierMinute; date: string }>) {
  const before = item.ref === null ? undefined : used.get(item.ref)
  const begunAnew = [...used.values()].filter(({ minute }) => parted(minute.ref)?.n === 1).length > 1
  if (!before || !item.heading || begunAnew) return []
  return [{ item, block: item.heading, ...before }]
}

function lastOf(meeting: EarlierMeeting | undefined, series: string): { minute: EarlierMinute; n: number } | null {
  const all = (meeting?.minutes?.items ?? []).flatMap(minute => {
    const ref = parted(minute.ref)
    return ref?.series === series ? [{ minute, n: ref.n }] : []
  })
  return all.reduce<(typeof all)[number] | null>((most, one) => (most === null || one.n > most.n ? one : most), null)
}
