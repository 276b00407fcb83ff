/** Against what was published before. */
import { paperOf } from '../../../src/check/index.ts'
import { parse, type Source } from '../../../src/records/index.ts'
import { int, pick, pickOrNull } from '../chance.ts'
import { yearBefore, dayOfDraft, long, weekdayOf, months } from '../days.ts'
import { cut, linesOf, swap } from '../edit.ts'
import type { Draft, Kind } from '../kind.ts'
import { subjects } from '../pools.ts'
import { placesFor } from '../stated.ts'
import { after } from '../edit.ts'

const paper = (name: string, texts: readonly string[]) => {
  const lines = texts.flatMap(text => [...text.split('\n'), '']).map((text, n) => ({ n: n + 1, page: null, text }))
  const source: Source = { media: 'text', lines, pages: null, tagged: false }
  return paperOf(name, source, parse(source))
}

/** A pack of the same body, so many days before, with these paragraphs in its one report. */
function before(draft: Draft, days: number, said: readonly string[], next?: Temporal.PlainDate) {
  const now = dayOfDraft(draft)
  const body = draft.paper.reading.body
  if (!now || !body) return null
  const on = now.subtract({ days })
  return paper('earlier-pack.txt', [
    'Public Document Pack',
    body,
    `${weekdayOf(on)}, ${long(on)} at 6.30 p.m.`,
    'Council Chamber, Town Hall',
    ...(next ? [`The next meeting of the ${body} is on ${weekdayOf(next)}, ${long(next)}`] : []),
    'AGENDA\n1. MINUTES\t1 - 3\n2. COMMUNITY SAFETY UPDATE\t4 - 6\n3. ROAD SAFETY\t7 - 9',
    `REPORT TO: ${body}`,
    `DATE: ${long(on)}`,
    'REPORTING OFFICER: Director of Communities',
    'SUBJECT: Community Safety Update',
    '1.0 PURPOSE OF THE REPORT',
    '1.1 To tell the Board what has been done.',
    '2.0 RECOMMENDED: That the report be noted.',
    '3.0 SUPPORTING INFORMATION',
    ...said.map((text, n) => `3.${n + 1} ${text}`),
  ])
}

const withEarlier = (
  id: string,
  write: (random: () => number, draft: Draft) => { earlier: string; right: string; wrong: string } | null,
): Kind => ({
  id,
  family: 'record',
  plant(draft, random) {
    const place = placesFor(draft, random, 1)?.[0]
    const said = write(random, draft)
    const old = said && before(draft, pick(random, [91, 182, 364]), [said.earlier])
    if (!place || !said || !old || place.part === 'minutes' || draft.source.media === 'pdf') return null
    return {
      right: [after(draft, place, [said.right])],
      wrong: [after(draft, place, [said.wrong])],
      quote: said.wrong,
      earlier: { wrong: old, right: old },
    }
  },
})

export const record: Kind[] = [
  withEarlier('statutory or other date that was given otherwise before', (random, draft) => {
    const y = yearBefore(draft) - pick(random, [1, 4, 6])
    const say = pick(random, [
      (year: number) =>
        `The Harbour Watch scheme was set up on 14 May ${year} after a bequest, and its charter was signed by all the agencies that work on the quays.`,
      (year: number) =>
        `The Reasonable Premises Duty came into force on 31 January ${year} and places a duty on a range of organisations to work together on the safety of large premises.`,
    ])
    return { earlier: say(y), right: say(y), wrong: say(y + pick(random, [-1, 1])) }
  }),
  withEarlier('figure of last year under this year’s date', (random, draft) => {
    const now = dayOfDraft(draft)
    if (!now) return null
    const n = int(random, 130, 480)
    const say = (k: number, year: number) =>
      `In the year to 31 March ${year} the Street Care Team dealt with ${k} incidents of fly-tipping and took away what had been left in the alleys.`
    return {
      earlier: say(n, now.year - 2),
      right: say(n + int(random, 14, 60), now.year - 1),
      wrong: say(n, now.year - 1),
    }
  }),
  withEarlier('figure of the same period that was another before', (random, draft) => {
    const now = dayOfDraft(draft)
    if (!now) return null
    const n = int(random, 130, 480)
    const say = (k: number) =>
      `In the year to 31 March ${now.year - 2} the Street Care Team dealt with ${k} incidents of fly-tipping and took away what had been left in the alleys.`
    return { earlier: say(n), right: say(n), wrong: say(n + int(random, 14, 60)) }
  }),
  {
    id: 'next meeting that was to be on another day',
    family: 'record',
    plant(draft, random) {
      const now = dayOfDraft(draft)
      const block = draft.paper.front.find(one => one.at === 'meetingDate')
      const off = now?.add({ days: pick(random, [-7, 7, 14]) })
      const days = pick(random, [63, 91])
      const right = now && before(draft, days, ['There is nothing to report.'], now)
      const wrong = now && before(draft, days, ['There is nothing to report.'], off)
      if (!block || !right || !wrong) return null
      return {
        wrong: [{ at: linesOf(draft, block)[0] ?? 0, drop: 1, put: [block.lines[0]?.text ?? ''] }],
        right: [],
        quote: `earlier pack: the next meeting is on ${off?.toString()}`,
        earlier: { wrong, right },
      }
    },
  },
  {
    id: 'item of the agenda that the minutes leave out',
    family: 'record',
    plant(draft, random) {
      const { minutes } = draft.paper
      const pack = draft.others.find(
        one =>
          minutes &&
          one.reading.meetingDate === minutes.ofMeetingDate &&
          (one.reading.agenda?.length ?? 0) > 3 &&
          one.reading.body === draft.paper.reading.body,
      )
      const items = (minutes?.items ?? []).filter(
        ({ title, heading, blocks }) =>
          heading &&
          blocks.length > 1 &&
          pack?.reading.agenda?.some(one => one.title.toLowerCase() === title.toLowerCase()),
      )
      const item = pickOrNull(random, items)
      if (!item || !minutes) return null
      return {
        wrong: [cut(draft, [...(item.heading ? [item.heading] : []), ...item.blocks])],
        quote: `no minute of: ${item.title}`,
        about: minutes.blocks.flatMap(block => linesOf(draft, block)),
      }
    },
  },
  {
    id: 'title of a minute that the agenda had otherwise',
    family: 'record',
    plant(draft, random) {
      const { minutes } = draft.paper
      const pack = draft.others.find(
        one =>
          minutes && one.reading.meetingDate === minutes.ofMeetingDate && one.reading.body === draft.paper.reading.body,
      )
      const items = (minutes?.items ?? []).filter(
        ({ title, heading }) =>
          heading?.text.includes(title) &&
          title.length > 12 &&
          pack?.reading.agenda?.some(one => one.title.toLowerCase() === title.toLowerCase()),
      )
      const item = pickOrNull(random, items)
      if (!item?.heading) return null
      const edit = swap(draft, item.heading, item.title, pick(random, subjects))
      return (
        edit && {
          wrong: [edit],
          quote: edit.put[0] ?? '',
          about: minutes?.blocks.flatMap(block => linesOf(draft, block)).slice(0, 3) ?? [],
        }
      )
    },
  },
  {
    id: 'minutes of a meeting that was not the last',
    family: 'record',
    plant(draft, random) {
      const signed = draft.paper.blocks.filter(
        ({ part, text }) => part === 'minutes' && /minutes of the (?:last )?meeting (?:held )?on/i.test(text),
      )
      const block = pickOrNull(random, signed)
      const date = block && /\d{1,2} [A-Z][a-z]+ 20\d\d/.exec(block.text)?.[0]
      const [d = '', m = '', y = ''] = (date ?? '').split(' ')
      const iso = `${y}-${String(months.indexOf(m) + 1).padStart(2, '0')}-${d.padStart(2, '0')}`
      const mine = draft.others.filter(one => one.reading.body === draft.paper.reading.body)
      const known = mine.some(one => one.reading.meetingDate === iso || one.minutes?.ofMeetingDate === iso)
      if (!block || !date || !known) return null
      const edit = swap(
        draft,
        block,
        date,
        pick(random, [`${Number(d) + (Number(d) > 15 ? -7 : 7)} ${m} ${y}`, `${d} ${m} ${Number(y) - 1}`]),
      )
      return edit && { wrong: [edit], quote: edit.put[0] ?? '' }
    },
  },
  {
    id: 'numbers of the minutes that go back',
    family: 'record',
    plant(draft, random) {
      const heads = (draft.paper.minutes?.items ?? []).flatMap(({ ref, heading }) =>
        ref && heading && /^[A-Z]{2,4}\d+$/.test(ref) && heading.lines[0]?.text.includes(ref) ? [{ ref, heading }] : [],
      )
      const low = Number(heads[0]?.ref.replace(/\D+/, ''))
      if (heads.length < 3 || low < 8) return null
      const by = int(random, 3, Math.min(6, low - 2))
      const day = draft.paper.minutes?.ofMeetingDate ?? ''
      const before = draft.others.filter(({ minutes }) => (minutes?.ofMeetingDate ?? day) < day)
      const again = heads[0]?.ref.replace(/\d+/, String(low - by))
      if (!before.some(({ minutes }) => minutes?.items.some(({ ref }) => ref === again))) return null
      const wrong = heads.flatMap(
        ({ ref, heading }) =>
          swap(
            draft,
            heading,
            ref,
            ref.replace(/\d+/, n => String(Number(n) - by)),
          ) ?? [],
      )
      return wrong.length === heads.length ? { wrong, quote: wrong[0]?.put[0] ?? '' } : null
    },
  },
]
